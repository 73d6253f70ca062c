"""The Romance languages."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["ES", "FR", "IT", "PT"]

FR = Lexicon(
    language="fr",
    stop_words=frozenset(
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette "
        "mais ou comme aux elle été ses sa ont être fait nous sans leur deux même si était ces tout on je y lui entre "
        "dont après avait où aussi ils peut faire selon vous leurs encore bien contre très moins alors depuis cela avant".split()
    ),
    by_words={
        "analyse de": "author", "une analyse de": "author", "analyse par": "author",
        "un billet de": "author", "billet de": "author", "texte et photos": "author",
        "relu par": "editor", "révisé par": "editor", "vérifié par": "editor",
        "validé par": "editor", "revu par": "editor",
        "par": "author", "écrit par": "author", "rédigé par": "author", "publié par": "author", "posté par": "author",
        "propos recueillis par": "author", "texte de": "author", "auteur": "author", "auteurs": "author",
        "autrice": "author", "auteure": "author", "de notre correspondant": "author",
        "de notre correspondante": "author", "de notre envoyé spécial": "author",
        "de notre envoyée spéciale": "author", "un article de": "author", "article de": "author",
        "article écrit par": "author", "reportage de": "author", "chronique de": "author",
        "une chronique de": "author", "tribune de": "author", "récit de": "author", "enquête de": "author",
        "entretien réalisé par": "author", "interview réalisée par": "author", "proposé par": "author",
        "signé par": "author", "mis en ligne par": "author",
        "édité par": "editor", "sous la direction de": "editor",
        "photos de": "photographer", "photographies de": "photographer", "photo de": "photographer",
        "traduit par": "translator", "traduit de l anglais par": "translator", "traduction de": "translator",
    },
    and_words=frozenset({"et", "avec"}),
    job_words=frozenset(
        "journaliste journalistes rédacteur rédactrice rédaction correspondant correspondante correspondants envoyé "
        "envoyée spécial spéciale reporter chroniqueur chroniqueuse éditorialiste pigiste directeur directrice stagiaire "
        "photographe auteur autrice".split()
    ),
    date_words=frozenset(
        "publié | publiée | publié le | publié à | paru le | posté le | mis en ligne le | écrit le | créé le | "
        "date de publication | le | mis à jour | mis à jour le | mis à jour à | mise à jour | mise à jour le | "
        "modifié | modifié le | actualisé | actualisé le | dernière mise à jour | dernière mise à jour le | "
        "dernière modification | maj".split(" | ")
    ),
    update_words=frozenset({
        "mis à jour", "mis à jour le", "mis à jour à", "mise à jour", "mise à jour le", "modifié", "modifié le",
        "actualisé", "actualisé le", "dernière mise à jour", "dernière mise à jour le", "dernière modification",
        "maj",
    }),
    read_words=frozenset({
        "de lecture", "temps de lecture", "lecture", "temps de lecture estimé", "temps de lecture environ",
        "durée de lecture", "à lire", "pour lire",
    }),
    minute_words=frozenset({"min", "mins", "minute", "minutes", "mn"}),
    phrases={
        Role.NAVIGATION: (
            "aller au contenu | aller au contenu principal | aller au menu | aller à la navigation | "
            "aller à la recherche | passer au contenu | accéder au contenu | accéder au contenu principal | "
            "accès direct au contenu | menu principal | ouvrir le menu | fermer le menu | navigation principale | "
            "rechercher | recherche | fermer | accueil | page d accueil | retour à l accueil | retour à la une | "
            "retour | retour en haut | haut de page | rubriques | toutes les rubriques | thèmes | dossiers | "
            "à la une | actualités | actualité | actu | actus | en direct | en continu | direct | "
            "dernières actualités | dernières nouvelles | toute l actualité | voir plus | voir tout | voir tous | "
            "afficher plus | en savoir plus | lire plus | lire la suite | lire l article | charger plus | plus | "
            "suivant | précédent | article suivant | article précédent | page suivante | page précédente | à propos | "
            "qui sommes nous | nous contacter | contactez nous | contact | publicité annonceurs | recrutement | "
            "carrières | emploi | emplois | aide | aide et contact | plan du site | plan de site | archives | "
            "applications | nos applications | nos applications mobiles | suivez nous | nous suivre | retrouvez nous | "
            "réseaux sociaux | événements | agenda | jeux | mots croisés | mots fléchés | horoscope | programme tv | "
            "météo | petites annonces | annonces | annonces légales | boutique | sommaire | flux rss | fil d ariane | "
            "édition du jour | kiosque | services | partenaires | nos partenaires | vidéos | éditions locales | "
            "espace abonnés | lettres d information | politique | économie | société | international | monde | sport | "
            "sports | culture | sciences | science | santé | planète | environnement | médias | tech | high tech | "
            "technologie | numérique | opinions | opinion | débats | idées | éducation | justice | faits divers | "
            "france | europe | afrique | style | voyage | voyages | immobilier | automobile | gastronomie | "
            "lifestyle | cinéma | musique | livres | people | entreprises | bourse | finance | foot | football | "
            "rugby | podcasts | podcast | vidéo | climat | histoire | régions | loisirs | mode | "
            "télécharger l application | téléchargez l application | télécharger l appli | suivez nous sur | "
            "toutes les actualités"
        ),
        Role.SHARE: (
            "partager | partager l article | partager cet article | partager sur facebook | partager sur twitter | "
            "partager sur x | partager sur linkedin | partager sur whatsapp | partager par e mail | "
            "partager par mail | envoyer par e mail | envoyer par mail | envoyer | envoyer à un ami | copier le lien | "
            "lien copié | copier | imprimer | imprimer l article | enregistrer | sauvegarder | enregistrer l article | "
            "ajouter à vos favoris | ajouter aux favoris | ajouter à mes favoris | favoris | offrir l article | "
            "offrir cet article | offrir | j aime | tweeter | suivre | réagir partager | classer | lire plus tard | "
            "retirer de vos favoris | partages | signaler une erreur | partager sur bluesky | partager sur threads | "
            "partager sur telegram"
        ),
        Role.ADVERT: (
            "publicité | annonce | sponsorisé | contenu sponsorisé | contenu partenaire | "
            "la suite après la publicité | la suite de cet article après la publicité | "
            "la suite après cette publicité | fin de la publicité | passer la publicité | article sponsorisé | "
            "publicité la suite ci dessous | pub | publi rédactionnel | publireportage | communiqué | "
            "la suite de l article après la publicité | publicité lire la suite de l article"
        ),
        Role.COOKIE: (
            "accepter | tout accepter | accepter tout | accepter les cookies | accepter et fermer | refuser | "
            "tout refuser | continuer sans accepter | j accepte | je refuse | paramétrer | paramétrer les cookies | "
            "gérer les cookies | gérer mes cookies | gestion des cookies | paramètres des cookies | "
            "préférences cookies | personnaliser | paramètres de confidentialité | modifier mes choix | "
            "ok pour moi | gérer le consentement | gérer mes préférences | gérer utiq | autoriser"
        ),
        Role.NEWSLETTER: (
            "newsletter | newsletters | inscription newsletter | inscrivez vous à la newsletter | "
            "s inscrire à la newsletter | recevoir la newsletter | s inscrire | je m inscris | "
            "votre adresse e mail | votre e mail | votre adresse mail | adresse e mail | adresse électronique | "
            "toutes nos newsletters | nos newsletters | recevez nos newsletters | restez informé | alertes | "
            "activer les notifications | recevoir nos alertes"
        ),
        Role.PAYWALL: (
            "s abonner | je m abonne | abonnez vous | s abonner maintenant | abonnement | abonnements | abonné | "
            "abonnés | article réservé aux abonnés | réservé aux abonnés | contenu réservé aux abonnés | "
            "article abonné | pour les abonnés | se connecter | connexion | connectez vous | me connecter | "
            "s identifier | identifiez vous | déconnexion | se déconnecter | créer un compte | créer mon compte | "
            "inscription | mon compte | mon profil | déjà abonné | déjà abonné connectez vous | "
            "vous êtes déjà abonné | déjà inscrit | pas encore abonné | soutenez nous | faire un don | "
            "je fais un don | je soutiens | devenir membre | lire la suite abonnés | essayer gratuitement | "
            "tester gratuitement | voir les offres | découvrir les offres | offre d abonnement | "
            "profiter de l offre | mot de passe oublié | continuer la lecture | débloquer cet article"
        ),
        Role.COMMENTS: (
            "commenter | commenter l article | réagir | réagir à cet article | ajouter un commentaire | "
            "écrire un commentaire | laisser un commentaire | voir les commentaires | lire les commentaires | "
            "voir tous les commentaires | afficher les commentaires | poster un commentaire | publier un commentaire | "
            "votre commentaire | répondre | signaler | signaler un abus | aucun commentaire | "
            "soyez le premier à commenter | soyez le premier à réagir | pas de commentaire | annuler la réponse | "
            "les commentaires sont fermés | plus récents | plus anciens | modération | contribuer | "
            "laissez un commentaire"
        ),
        Role.LEGAL: (
            "mentions légales | politique de confidentialité | confidentialité | vie privée | données personnelles | "
            "politique de protection des données | protection des données | charte de confidentialité | "
            "conditions générales | conditions générales d utilisation | conditions générales de vente | "
            "conditions d utilisation | cgu | cgv | politique des cookies | politique de cookies | "
            "politique cookies | accessibilité | accessibilité non conforme | tous droits réservés | "
            "droits de reproduction | crédits | charte éthique | charte de déontologie | charte | cookies | "
            "informations légales | signaler un contenu illicite | droits d auteur"
        ),
        Role.MEDIA: (
            "écouter | écouter l article | écouter cet article | lire l audio | regarder | voir la vidéo | "
            "regarder la vidéo | lecture audio | lire la vidéo | pause | plein écran | couper le son | "
            "voir le diaporama | diaporama | voir les photos | agrandir | agrandir l image | image suivante | "
            "image précédente | photo suivante | chargement | chargement en cours | voir la galerie | en images | "
            "en vidéo | lecteur audio | ouvrir la galerie | légende | écoutez cet article"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "vous êtes ici"
        ),
        Role.SHARE: (
            "partager sur | suivez nous sur | retrouvez nous sur | cliquez pour partager | cliquer pour | "
            "rejoignez nous sur | s ouvre dans une nouvelle"
        ),
        Role.ADVERT: (
            "cet article contient des liens | certains liens sont affiliés | en achetant via | la suite après"
        ),
        Role.COOKIE: (
            "nous utilisons des cookies | ce site utilise des cookies | ce site utilise les cookies | "
            "en poursuivant votre navigation | nous et nos partenaires | avec nos partenaires nous | "
            "votre vie privée | nous respectons votre vie privée | en cliquant sur accepter | "
            "ce contenu est bloqué | pour afficher ce contenu | pour consulter ce contenu"
        ),
        Role.NEWSLETTER: (
            "inscrivez vous à | inscrivez vous gratuitement | abonnez vous à notre | abonnez vous à nos | "
            "recevez chaque | recevez l essentiel | recevez toute | recevez gratuitement | en vous inscrivant | "
            "votre adresse e mail est | votre adresse e mail sera | chaque matin recevez | je souhaite recevoir"
        ),
        Role.PAYWALL: (
            "il vous reste | la suite est réservée | cet article est réservé | ce contenu est réservé | "
            "pour lire la suite | pour continuer à lire | abonnez vous pour | abonnez vous dès | "
            "connectez vous pour | vous êtes déjà abonné | déjà abonné | profitez de | vous avez lu tous les"
        ),
        Role.COMMENTS: (
            "laisser un commentaire | votre adresse e mail ne sera | les champs obligatoires | "
            "vous devez être connecté | les commentaires sont | connectez vous pour commenter | pour commenter | "
            "soyez le premier"
        ),
        Role.LEGAL: (
            "tous droits réservés | droits de reproduction | toute reproduction | copyright | "
            "cet article a été publié | cet article est paru initialement"
        ),
        Role.MEDIA: (
            "écouter cet | écoutez l | votre navigateur ne | veuillez activer javascript | "
            "javascript est désactivé | cliquez ici pour lire la"
        ),
        Role.RELATED: (
            "lire aussi | à lire aussi | lire également | lire notre | lire nos | lire l | à lire également | "
            "à lire | lisez aussi | voir aussi | à voir aussi | à écouter aussi | écouter aussi | "
            "sur le même sujet | sur le même thème | plus d infos | plus d articles | pour aller plus loin | "
            "retrouvez tous | retrouvez toute | tous les articles de | vous aimerez aussi | notre dossier | "
            "découvrez aussi"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "suivez nous | rubriques | catégories | nos services | nos sites | les sites du groupe | "
            "services partenaires | services"
        ),
        Role.NEWSLETTER: (
            "newsletter | inscrivez vous à notre newsletter | recevez notre newsletter | la newsletter | "
            "nos newsletters | abonnez vous à notre newsletter | lettre d information"
        ),
        Role.COMMENTS: (
            "commentaires | commentaire | vos commentaires | les commentaires | vos réactions | réactions | "
            "laisser un commentaire | laissez un commentaire | votre avis | donnez votre avis | espace commentaire | "
            "commentaires des lecteurs | la discussion | rejoindre la discussion | contributions | réagissez"
        ),
        Role.LEGAL: (
            "informations légales | mentions légales"
        ),
        Role.RELATED: (
            "sur le même sujet | sur le même thème | dans la même rubrique | à lire aussi | lire aussi | "
            "articles similaires | articles liés | articles connexes | articles associés | autres articles | "
            "vous aimerez aussi | vous pourriez aimer | vous pourriez aussi aimer | cela pourrait vous intéresser | "
            "ces articles pourraient vous intéresser | ça peut vous intéresser | les plus lus | les plus lues | "
            "le plus lu | articles les plus lus | les articles les plus lus | les plus consultés | "
            "les plus partagés | les plus commentés | les plus populaires | populaires | populaire | tendances | "
            "recommandé | recommandés | recommandations | recommandé pour vous | nos recommandations | "
            "notre sélection | à ne pas manquer | à découvrir | à découvrir aussi | derniers articles | "
            "dernières actualités | dernières nouvelles | les derniers articles | les dernières actualités | "
            "actualités liées | en relation | contenus sponsorisés | aussi à la une | à la une | plus d articles | "
            "la suite de l actualité | pour aller plus loin | à lire ensuite | le fil info | dans l actualité | "
            "voir aussi | nos derniers articles | lire la suite"
        ),
        Role.AUTHOR_BIO: (
            "à propos de l auteur | à propos de l autrice | à propos des auteurs | l auteur | l autrice | "
            "sur l auteur | biographie de l auteur | qui est l auteur"
        ),
    },
    telltales=(
        (frozenset({"liens", "affiliés"}), Role.ADVERT), (frozenset({"lien", "affilié"}), Role.ADVERT),
        (frozenset({"cookies", "consentement"}), Role.COOKIE), (frozenset({"cookies", "navigation"}), Role.COOKIE),
        (frozenset({"cookies", "accepter"}), Role.COOKIE), (frozenset({"cookies", "partenaires"}), Role.COOKIE),
        (frozenset({"traceurs", "consentement"}), Role.COOKIE),
        (frozenset({"newsletter", "inscrivez"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "inscrire"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "abonnez"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "recevez"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "recevoir"}), Role.NEWSLETTER), (frozenset({"abonnez", "vous"}), Role.PAYWALL),
        (frozenset({"abonnés", "réservé"}), Role.PAYWALL), (frozenset({"abonné", "réservé"}), Role.PAYWALL),
        (frozenset({"abonné", "connectez"}), Role.PAYWALL), (frozenset({"abonnement", "illimité"}), Role.PAYWALL),
        (frozenset({"commentaires", "modérés"}), Role.COMMENTS),
        (frozenset({"commentaires", "modération"}), Role.COMMENTS),
        (frozenset({"mentions", "légales", "confidentialité"}), Role.LEGAL),
        (frozenset({"droits", "réservés"}), Role.LEGAL), (frozenset({"reproduction", "droits"}), Role.LEGAL),
    ),
    credit_words=frozenset("crédit crédits photographe afp".split()),
    tag_words=frozenset({
        "mots clés", "mot clé", "mots clefs", "sujets", "sujet", "thèmes", "thème", "thématiques", "thématique",
        "étiquettes", "en savoir plus sur", "dans ce dossier", "à propos de",
    }),
    section_words=frozenset(
        "politique | économie | société | international | monde | sport | sports | culture | sciences | science | "
        "santé | planète | environnement | médias | tech | high tech | technologie | numérique | opinions | "
        "opinion | débats | idées | éducation | justice | faits divers | france | europe | afrique | style | "
        "voyage | voyages | immobilier | automobile | gastronomie | lifestyle | cinéma | musique | livres | "
        "people | entreprises | bourse | finance | foot | football | rugby | podcasts | podcast | vidéo | vidéos | "
        "climat | histoire | régions | loisirs | mode | emploi".split(" | ")
    ),
    by_labels={
        "texte": "author", "textes": "author",
        "photographies": "photographer",
        "traduction": "translator",
    },
    credit_labels=frozenset({
        "photo", "photos", "crédit", "crédits", "crédit photo", "crédits photo", "crédit photos", "crédit image",
        "photographie", "illustration", "image", "infographie", "dessin",
    }),
    agencies=frozenset({
        "afp", "agence france presse", "belga", "ats", "keystone ats", "presse canadienne", "la presse canadienne",
    }),
    place_words=frozenset({"à", "pour", "en", "depuis"}),
    other_date_words=frozenset({"reçu", "reçu le", "accepté", "accepté le", "soumis le"}),
)

ES = Lexicon(
    language="es",
    stop_words=frozenset(
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre "
        "este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo "
        "han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada otro después te "
        "otros aunque esa eso hace contra durante tras según esto ante".split()
    ),
    by_words={
        "análisis de": "author", "un análisis de": "author", "análisis por": "author",
        "columna de": "author", "texto y fotos": "author", "revisado por": "editor",
        "verificado por": "editor", "revisado médicamente por": "editor",
        "por": "author", "escrito por": "author", "redactado por": "author", "publicado por": "author",
        "texto de": "author", "textos de": "author", "autor": "author", "autora": "author", "autores": "author",
        "autoras": "author", "una información de": "author", "informa": "author", "elaborado por": "author",
        "entrevista de": "author", "reportaje de": "author", "crónica de": "author", "un artículo de": "author",
        "artículo de": "author", "opinión de": "author", "de nuestro corresponsal": "author",
        "de nuestra corresponsal": "author", "de nuestro enviado especial": "author",
        "editado por": "editor", "edición de": "editor",
        "fotos de": "photographer", "fotografías de": "photographer", "fotografía de": "photographer",
        "fotos por": "photographer",
        "traducido por": "translator", "traducción de": "translator",
    },
    and_words=frozenset({"y", "e", "junto", "a"}),
    job_words=frozenset(
        "redactor redactora redacción redactores periodista periodistas corresponsal corresponsales reportero reportera "
        "enviado enviada especial colaborador colaboradora columnista cronista editor editora director directora "
        "subdirector subdirectora jefe jefa fotógrafo fotógrafa articulista becario becaria agencias agencia".split()
    ),
    date_words=frozenset(
        "publicado | publicada | publicado el | publicado a las | fecha de publicación | fecha | creado el | "
        "creado | escrito el | publicación | actualizado | actualizada | actualizado el | actualizado a las | "
        "última actualización | última modificación | modificado | modificado el | act | actualización | editado el".split(" | ")
    ),
    update_words=frozenset({
        "actualizado", "actualizada", "actualizado el", "actualizado a las", "última actualización",
        "última modificación", "modificado", "modificado el", "act", "actualización", "editado el",
    }),
    read_words=frozenset({
        "de lectura", "lectura", "tiempo de lectura", "tiempo de lectura estimado", "tiempo estimado de lectura",
        "tiempo aproximado de lectura", "para leer", "de leer",
    }),
    minute_words=frozenset({"min", "mins", "minuto", "minutos", "min."}),
    phrases={
        Role.NAVIGATION: (
            "ir al contenido | ir al contenido principal | saltar al contenido | saltar al contenido principal | "
            "saltar al menú | ir a la navegación | ir al menú | ir al pie de página | menú | menú principal | "
            "abrir menú | cerrar menú | navegación principal | navegación | buscar | búsqueda | buscador | cerrar | "
            "inicio | portada | ir a portada | página principal | página de inicio | secciones | todas las secciones | "
            "ver más | ver todo | ver todos | ver todas | mostrar más | cargar más | leer más | más | "
            "más información | seguir leyendo | continuar leyendo | siguiente | anterior | artículo siguiente | "
            "artículo anterior | siguiente noticia | noticia anterior | volver | volver arriba | subir | "
            "últimas noticias | última hora | lo último | al minuto | noticias | actualidad | titulares | en vivo | "
            "en directo | directo | quiénes somos | acerca de | sobre nosotros | nosotros | contacto | contáctanos | "
            "contactar | publicidad contacto | anúnciate | anunciate | trabaja con nosotros | empleo | ayuda | "
            "preguntas frecuentes | mapa del sitio | mapa web | hemeroteca | archivo | archivos | síguenos | "
            "síguenos en | síguenos en redes | redes sociales | aplicaciones | descarga la app | edición impresa | "
            "ediciones | edición | eventos | clasificados | juegos | pasatiempos | crucigrama | sudoku | horóscopo | "
            "lotería | loterías | esquelas | tiempo | el tiempo | clima | programación tv | cartelera | tienda | "
            "suplementos | especiales | blogs | índice | servicios | canales | kiosco | política | economía | "
            "sociedad | cultura | deportes | deporte | internacional | internacionales | nacional | nacionales | "
            "mundo | opinión | editorial | editoriales | columnas | columnistas | ciencia | tecnología | salud | "
            "educación | sucesos | policiales | local | locales | regional | espectáculos | entretenimiento | gente | "
            "estilo | vida | viajes | gastronomía | motor | negocios | empresas | finanzas | televisión | cine | "
            "música | libros | fútbol | medio ambiente | justicia | historia | vídeos | videos | vídeo | podcast | "
            "podcasts | comunidad | ciudades | américa | europa | españa | méxico | judicial | fotogalerías | "
            "tendencias | moda | descargar la app | descarga nuestra app | descargar aplicación | síganos | síganos en"
        ),
        Role.SHARE: (
            "compartir | comparte | compartir artículo | compartir noticia | comparte este artículo | "
            "comparte esta noticia | compartir en facebook | compartir en twitter | compartir en x | "
            "compartir en whatsapp | compartir en linkedin | compartir en telegram | compartir por email | "
            "compartir por correo | enviar por correo | enviar por email | enviar | enviar por whatsapp | "
            "copiar enlace | copiar link | enlace copiado | copiar url | copiar | imprimir | imprimir artículo | "
            "guardar | guardar artículo | guardar noticia | guardar en favoritos | me gusta | twittear | tuitear | "
            "seguir | correo | correo electrónico | url copiada | comentar compartir | regalar | regalar artículo | "
            "favoritos | escuchar compartir | menéame | compartidos | compartir en bluesky | compartir en threads"
        ),
        Role.ADVERT: (
            "publicidad | anuncio | anuncios | patrocinado | contenido patrocinado | contenido de marca | pauta | "
            "espacio patrocinado | la noticia continúa después de la publicidad | continúa después de la publicidad | "
            "continúa leyendo después de la publicidad | sigue después de la publicidad | fin de la publicidad | "
            "saltar publicidad | contenido promocionado | publirreportaje | te puede interesar publicidad | "
            "la nota continúa debajo | el artículo continúa después de la publicidad | publicidad continúa leyendo"
        ),
        Role.COOKIE: (
            "aceptar | aceptar todo | aceptar todas | aceptar cookies | aceptar todas las cookies | "
            "aceptar y continuar | aceptar y cerrar | rechazar | rechazar todo | rechazar todas | rechazar cookies | "
            "configurar | configurar cookies | configuración de cookies | gestionar cookies | "
            "preferencias de cookies | gestionar preferencias | acepto | no acepto | entendido | de acuerdo | "
            "configuración de privacidad | panel de privacidad | mostrar contenido"
        ),
        Role.NEWSLETTER: (
            "boletín | newsletter | newsletters | boletines | boletín de noticias | suscríbete al boletín | "
            "suscríbete a la newsletter | suscríbete a nuestra newsletter | suscríbete a nuestro boletín | "
            "suscribirse al boletín | apúntate | apuntarme | tu correo electrónico | su correo electrónico | "
            "tu email | dirección de correo electrónico | correo electrónico obligatorio | "
            "recibe nuestras noticias | activar notificaciones | recibir notificaciones | alertas"
        ),
        Role.PAYWALL: (
            "suscríbete | suscribirse | suscribirme | suscríbase | suscripción | suscripciones | suscriptor | "
            "suscriptores | solo para suscriptores | sólo para suscriptores | exclusivo para suscriptores | "
            "exclusivo suscriptores | contenido exclusivo | contenido para suscriptores | contenido premium | "
            "iniciar sesión | inicia sesión | inicie sesión | iniciar sesion | acceder | accede | acceso | entrar | "
            "ingresar | ingresa | cerrar sesión | regístrate | registrarse | registrarme | registro | "
            "regístrate gratis | crear cuenta | crear una cuenta | mi cuenta | mi perfil | perfil | "
            "ya soy suscriptor | ya soy socio | ya estás suscrito | hazte socio | hazte socia | hazte suscriptor | "
            "hacerse socio | apóyanos | dona | donar | haz una donación | ver ofertas | ver planes | "
            "suscríbete ahora | suscríbete para seguir leyendo | suscríbete para leer | lee sin límites | "
            "prueba gratis | olvidé mi contraseña | has olvidado tu contraseña"
        ),
        Role.COMMENTS: (
            "comentar | comenta | añadir comentario | agregar comentario | escribe un comentario | "
            "escribir un comentario | publicar comentario | publicar un comentario | enviar comentario | "
            "dejar comentario | ver comentarios | mostrar comentarios | leer comentarios | ir a comentarios | "
            "ocultar comentarios | responder | denunciar | reportar | no hay comentarios | sin comentarios | "
            "sé el primero en comentar | cancelar la respuesta | cancelar respuesta | comentarios cerrados | "
            "únete a la conversación | normas de participación | más recientes | más antiguos | más valorados | "
            "ver todos los comentarios | inicia sesión para comentar | deja un comentario | dejar un comentario | "
            "deja tu comentario"
        ),
        Role.LEGAL: (
            "aviso legal | aviso de privacidad | política de privacidad | privacidad | política de cookies | "
            "cookies | términos y condiciones | términos de uso | términos | condiciones de uso | "
            "condiciones de contratación | condiciones generales | todos los derechos reservados | "
            "derechos reservados | accesibilidad | protección de datos | código ético | canal ético | "
            "defensor del lector | información legal | propiedad intelectual | política de protección de datos | "
            "transparencia | certificado por | principios editoriales | libro de estilo"
        ),
        Role.MEDIA: (
            "escuchar | escucha | escuchar artículo | escuchar noticia | escucha este artículo | escucha la noticia | "
            "reproducir | reproducir video | reproducir vídeo | ver vídeo | ver video | ver galería | galería | "
            "galería de fotos | fotogalería | ampliar | ampliar imagen | ampliar foto | pausar | pausa | silenciar | "
            "pantalla completa | cargando | imagen siguiente | siguiente imagen | imagen anterior | abrir galería | "
            "abrir imagen | ver fotos | velocidad | volumen | subtítulos | "
            "tu navegador no soporta el elemento de audio | escuchar este artículo | escuchar la noticia"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "saltar al | usted está en"
        ),
        Role.SHARE: (
            "compartir en | síguenos en | sígueme en | comparte en | haz clic para compartir | "
            "haz clic para enviar | se abre en una ventana | únete a nuestro canal de whatsapp"
        ),
        Role.ADVERT: (
            "este artículo contiene enlaces | este contenido está patrocinado | contenido ofrecido por | "
            "si compras a través de"
        ),
        Role.COOKIE: (
            "utilizamos cookies | usamos cookies | este sitio utiliza cookies | este sitio web utiliza cookies | "
            "esta web utiliza cookies | este sitio usa cookies | nosotros y nuestros socios | "
            "al hacer clic en aceptar | si continúas navegando | si continúa navegando | valoramos tu privacidad | "
            "tu privacidad es importante | para poder ver este contenido"
        ),
        Role.NEWSLETTER: (
            "suscríbete a nuestro | suscríbete a nuestra | suscríbete al | suscríbete gratis | recibe en tu | "
            "recibe cada | recibe las | recibe todas | recibe gratis | recibí en tu | apúntate a | apúntate gratis | "
            "al suscribirte | al registrarte | únete a nuestro canal | únete a nuestra"
        ),
        Role.PAYWALL: (
            "suscríbete para | para seguir leyendo | para continuar leyendo | este contenido es exclusivo | "
            "este artículo es exclusivo | contenido exclusivo para | regístrate para | inicia sesión para | "
            "regístrate gratis | ya eres suscriptor | eres suscriptor | si ya eres | ya tienes una suscripción | "
            "hazte socio | hazte socia | accede a todos los"
        ),
        Role.COMMENTS: (
            "deja un comentario | deja una respuesta | deje un comentario | tu dirección de correo electrónico no | "
            "los campos obligatorios | debes iniciar sesión | inicia sesión para comentar | para comentar | "
            "esta es la opinión de los"
        ),
        Role.LEGAL: (
            "todos los derechos reservados | queda prohibida la reproducción | prohibida la reproducción | "
            "prohibida su reproducción | reservados todos los derechos | copyright | "
            "este artículo fue publicado originalmente | este artículo se publicó originalmente"
        ),
        Role.MEDIA: (
            "escucha este | escuchá | tu navegador no | su navegador no | javascript está | "
            "por favor activa javascript | habilita javascript"
        ),
        Role.RELATED: (
            "lee también | lea también | leer también | leé también | lea además | lee además | lea más | lee más | "
            "le puede interesar | te puede interesar | puede interesarte | te podría interesar | te recomendamos | "
            "te recomendamos leer | también te puede interesar | te interesa | te sugerimos | ver también | "
            "vea también | mira también | mirá también | además lea | más información | más sobre | más en | "
            "más noticias de | más artículos de | noticia relacionada | noticias relacionadas | relacionado | "
            "no te pierdas | sigue leyendo | conoce más | ver más artículos de"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "síguenos | secciones | categorías | enlaces de interés | enlaces rápidos | otras webs | síguenos en | "
            "nuestros sitios"
        ),
        Role.NEWSLETTER: (
            "boletín | boletín de noticias | suscríbete a nuestro boletín | suscríbete a nuestra newsletter | "
            "newsletter | recibe nuestro boletín | nuestras newsletters"
        ),
        Role.COMMENTS: (
            "comentarios | comentario | los comentarios | tus comentarios | deja un comentario | "
            "deja una respuesta | deja tu comentario | dejar un comentario | opina | tu opinión | participa | "
            "únete a la conversación | conversación | debate | la opinión de los lectores | "
            "comentarios de los lectores"
        ),
        Role.LEGAL: (
            "legal | aviso legal | información legal"
        ),
        Role.RELATED: (
            "noticias relacionadas | artículos relacionados | relacionados | relacionadas | relacionado | "
            "contenido relacionado | contenidos relacionados | notas relacionadas | entradas relacionadas | "
            "temas relacionados | publicaciones relacionadas | más noticias | más artículos | más información | "
            "más sobre este tema | otras noticias | otros artículos | lo más leído | lo más visto | lo leído | "
            "más leídas | más leídos | las más leídas | los más leídos | más leídas hoy | más vistas | más vistos | "
            "lo más compartido | lo más comentado | más comentadas | más populares | lo más popular | populares | "
            "tendencias | destacados | destacadas | recomendados | recomendado | recomendaciones | "
            "recomendado para ti | recomendamos | te recomendamos | te puede interesar | "
            "también te puede interesar | te podría interesar | le puede interesar | quizás te interese | "
            "te interesa | no te pierdas | últimas noticias | lo último | últimos artículos | últimas entradas | "
            "entradas recientes | lee también | lea también | ver también | además | en portada | "
            "otras webs del grupo | contenido patrocinado | de nuestros socios | siguiente artículo | "
            "artículos similares | notas similares | seguir leyendo | más de esta sección | en esta sección | "
            "archivado en más"
        ),
        Role.AUTHOR_BIO: (
            "sobre el autor | sobre la autora | sobre los autores | acerca del autor | acerca de la autora | "
            "sobre la firma | el autor | la autora | sobre este autor | más sobre el autor"
        ),
    },
    telltales=(
        (frozenset({"enlaces", "afiliados"}), Role.ADVERT), (frozenset({"enlaces", "afiliación"}), Role.ADVERT),
        (frozenset({"cookies", "aceptar"}), Role.COOKIE), (frozenset({"cookies", "navegación"}), Role.COOKIE),
        (frozenset({"cookies", "consentimiento"}), Role.COOKIE), (frozenset({"cookies", "privacidad"}), Role.COOKIE),
        (frozenset({"cookies", "experiencia"}), Role.COOKIE), (frozenset({"suscríbete", "boletín"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "suscríbete"}), Role.NEWSLETTER),
        (frozenset({"boletín", "correo"}), Role.NEWSLETTER), (frozenset({"newsletter", "correo"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "recibe"}), Role.NEWSLETTER), (frozenset({"boletín", "recibe"}), Role.NEWSLETTER),
        (frozenset({"suscriptores", "exclusivo"}), Role.PAYWALL),
        (frozenset({"suscríbete", "ilimitado"}), Role.PAYWALL), (frozenset({"suscríbete", "mes"}), Role.PAYWALL),
        (frozenset({"suscriptor", "sesión"}), Role.PAYWALL), (frozenset({"comentarios", "moderados"}), Role.COMMENTS),
        (frozenset({"comentarios", "moderación"}), Role.COMMENTS),
        (frozenset({"derechos", "reservados"}), Role.LEGAL),
        (frozenset({"privacidad", "aviso", "legal"}), Role.LEGAL),
        (frozenset({"reproducción", "prohibida"}), Role.LEGAL),
    ),
    credit_words=frozenset("foto fotos fotografía fotógrafo crédito créditos efe".split()),
    tag_words=frozenset({
        "etiquetas", "etiqueta", "temas", "tema", "archivado en", "más sobre", "palabras clave", "en este artículo",
        "temas relacionados", "temas de la noticia", "noticias sobre", "etiquetado", "te puede interesar sobre",
    }),
    section_words=frozenset(
        "política | economía | sociedad | cultura | deportes | deporte | internacional | internacionales | "
        "nacional | nacionales | mundo | opinión | editorial | editoriales | columnas | columnistas | ciencia | "
        "tecnología | salud | educación | sucesos | policiales | local | locales | regional | espectáculos | "
        "entretenimiento | gente | estilo | vida | viajes | gastronomía | motor | negocios | empresas | finanzas | "
        "televisión | cine | música | libros | fútbol | medio ambiente | clima | justicia | historia | vídeos | "
        "videos | vídeo | podcast | podcasts | comunidad | ciudades | américa | europa | españa | méxico | "
        "judicial | fotogalerías | tendencias | moda".split(" | ")
    ),
    by_labels={
        "texto": "author", "textos": "author",
        "edición": "editor",
        "fotografías": "photographer",
        "traducción": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotos", "fotografía", "fotografías", "imagen", "imágenes", "crédito", "créditos", "fuente",
        "ilustración", "infografía", "cedida", "archivo",
    }),
    agencies=frozenset({
        "efe", "agencia efe", "europa press", "ep", "notimex", "télam", "ansa latina", "agencia reforma", "agencias",
        "prensa latina",
    }),
    place_words=frozenset({"en", "para", "desde"}),
    other_date_words=frozenset({"recibido", "recibido el", "aceptado", "aceptado el", "enviado"}),
)

IT = Lexicon(
    language="it",
    stop_words=frozenset(
        "di e che la il in un a per è una non sono si con del da i le al della dei ha nel più come ma anche lo delle alla "
        "gli ad dal se ci su nella o dalla hanno loro degli sua suo tra questo stato ai questa dopo quando molto essere "
        "due cui solo fa prima perché già tutti sul così mi era chi anni parte ancora contro suoi sia quello stata fatto "
        "dove all dell dall nell".split()
    ),
    by_words={
        "recensione di": "author", "un articolo a cura di": "author", "testo e foto": "author",
        "revisionato da": "editor", "verificato da": "editor", "rivisto da": "editor",
        "di": "author", "scritto da": "author", "pubblicato da": "author", "postato da": "author",
        "a cura di": "author", "testo di": "author", "testi di": "author", "autore": "author", "autrice": "author",
        "autori": "author", "articolo di": "author", "un articolo di": "author", "intervista di": "author",
        "reportage di": "author", "servizio di": "author", "dal nostro inviato": "author",
        "dalla nostra inviata": "author", "dal nostro corrispondente": "author",
        "dalla nostra corrispondente": "author", "redatto da": "author", "firmato da": "author",
        "commento di": "author", "analisi di": "author",
        "modificato da": "editor", "ha collaborato": "editor", "revisione di": "editor",
        "foto di": "photographer", "fotografie di": "photographer",
        "traduzione di": "translator", "tradotto da": "translator",
    },
    and_words=frozenset({"e", "ed"}),
    job_words=frozenset(
        "giornalista giornalisti redattore redattrice redazione inviato inviata corrispondente cronista caporedattore "
        "caporedattrice collaboratore collaboratrice editorialista direttore direttrice vicedirettore fotografo fotografa "
        "reporter autore autrice responsabile".split()
    ),
    date_words=frozenset(
        "pubblicato | pubblicato il | pubblicata il | pubblicato alle | data di pubblicazione | scritto il | "
        "creato il | del | data | aggiornato | aggiornato il | aggiornato alle | aggiornata il | "
        "ultimo aggiornamento | ultima modifica | modificato il | aggiornamento | ultimo agg".split(" | ")
    ),
    update_words=frozenset({
        "aggiornato", "aggiornato il", "aggiornato alle", "aggiornata il", "ultimo aggiornamento", "ultima modifica",
        "modificato il", "aggiornamento", "ultimo agg",
    }),
    read_words=frozenset({
        "di lettura", "lettura", "tempo di lettura", "tempo di lettura stimato", "tempo di lettura circa",
        "tempo di lettura: circa", "leggi in", "per leggere",
    }),
    minute_words=frozenset({"min", "mins", "minuto", "minuti", "min."}),
    phrases={
        Role.NAVIGATION: (
            "vai al contenuto | vai al contenuto principale | salta al contenuto | passa al contenuto | "
            "vai alla navigazione | vai al menu | vai al footer | menu principale | apri menu | chiudi menu | "
            "apri il menu | chiudi il menu | navigazione principale | cerca | ricerca | chiudi | home page | "
            "homepage | prima pagina | sezioni | tutte le sezioni | tutte le notizie | notizie | ultime notizie | "
            "ultima ora | ultim ora | ultime | in evidenza | attualità | leggi tutto | leggi di più | leggi | "
            "continua | continua a leggere | continua la lettura | mostra altro | mostra di più | vedi tutti | "
            "vedi tutto | vedi altro | carica altri | altro | scopri di più | avanti | indietro | successivo | "
            "precedente | articolo successivo | articolo precedente | articolo seguente | torna su | torna alla home | "
            "torna indietro | chi siamo | contatti | contattaci | scrivici | lavora con noi | pubblicità contatti | "
            "redazione contatti | aiuto | assistenza | mappa del sito | archivio | seguici | seguici su | "
            "seguici sui social | social | newsletter archivio | eventi | giochi | oroscopo | cruciverba | meteo | "
            "necrologie | annunci | programmi tv | guida tv | edizione digitale | edicola | edicola digitale | "
            "edizioni | edizioni locali | abbonati servizi | servizi | rubriche | blog | speciali | dossier | indice | "
            "sommario | aste | store | applicazioni | politica | economia | cronaca | cultura | sport | esteri | "
            "mondo | italia | opinioni | editoriali | commenti e opinioni | scienza | scienze | tecnologia | salute | "
            "ambiente | scuola | università | spettacoli | spettacolo | televisione | cinema | musica | libri | "
            "viaggi | motori | moda | cucina | lavoro | finanza | borsa | calcio | società | europa | giustizia | "
            "regioni | lifestyle | video | foto | podcast | tempo libero | animali | benessere | lettere | gossip | "
            "storia | scarica l app | scarica la nostra app"
        ),
        Role.SHARE: (
            "condividi | condividi articolo | condividi l articolo | condividi questo articolo | condividi su | "
            "condividi su facebook | condividi su twitter | condividi su x | condividi su whatsapp | "
            "condividi su linkedin | condividi su telegram | condividi via email | invia per email | invia via email | "
            "invia | invia ad un amico | copia link | copia il link | copia | link copiato | stampa | "
            "stampa articolo | salva | salva articolo | salva l articolo | mi piace | segui | regala | "
            "regala articolo | aggiungi ai preferiti | preferiti | condivisioni | tweet | ascolta condividi | "
            "condividi su bluesky | condividi su threads"
        ),
        Role.ADVERT: (
            "pubblicità | annuncio | sponsorizzato | contenuto sponsorizzato | contenuto promozionale | "
            "continua a leggere dopo la pubblicità | l articolo continua dopo la pubblicità | "
            "la notizia continua dopo la pubblicità | fine pubblicità | salta la pubblicità | "
            "informazione pubblicitaria | messaggio pubblicitario | inserzione | publiredazionale | "
            "contenuti sponsorizzati | la lettura continua dopo la pubblicità | articolo sponsorizzato"
        ),
        Role.COOKIE: (
            "accetta | accetto | accetta tutti | accetta tutto | accetta i cookie | accetta tutti i cookie | "
            "accetta e continua | rifiuta | rifiuta tutti | rifiuta tutto | continua senza accettare | "
            "personalizza | gestisci cookie | gestisci i cookie | gestisci preferenze | impostazioni cookie | "
            "preferenze cookie | preferenze privacy | impostazioni privacy | ho capito | gestione cookie | "
            "rivedi consensi cookie | gestisci consenso | accetta e chiudi"
        ),
        Role.NEWSLETTER: (
            "newsletter | iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti | "
            "iscrizione newsletter | ricevi la newsletter | la tua email | il tuo indirizzo email | la tua e mail | "
            "indirizzo email | indirizzo e mail | le nostre newsletter | tutte le newsletter | resta aggiornato | "
            "attiva le notifiche | rimani aggiornato"
        ),
        Role.PAYWALL: (
            "abbonati | abbonati ora | abbonati subito | abbonamento | abbonamenti | abbonato | sei già abbonato | "
            "già abbonato | solo per abbonati | riservato agli abbonati | contenuto riservato agli abbonati | "
            "articolo riservato agli abbonati | per gli abbonati | accedi | accedi o registrati | login | "
            "registrati | registrazione | esci | logout | il mio account | il mio profilo | profilo | "
            "crea un account | crea account | sostienici | dona | dona ora | fai una donazione | diventa socio | "
            "prova gratis | scopri le offerte | scopri l offerta | continua a leggere abbonati | sblocca articolo | "
            "password dimenticata | hai dimenticato la password"
        ),
        Role.COMMENTS: (
            "commenta | commenta l articolo | commenta la notizia | aggiungi un commento | scrivi un commento | "
            "inserisci un commento | pubblica commento | invia commento | lascia il tuo commento | leggi i commenti | "
            "vedi i commenti | mostra commenti | tutti i commenti | visualizza commenti | rispondi | segnala | "
            "segnala commento | nessun commento | annulla risposta | i commenti sono chiusi | "
            "sii il primo a commentare | più recenti | meno recenti | più votati | accedi per commentare | "
            "lascia un commento"
        ),
        Role.LEGAL: (
            "note legali | informativa privacy | informativa sulla privacy | privacy policy | privacy | "
            "informativa cookie | cookie policy | informativa sui cookie | cookie | condizioni d uso | "
            "condizioni di utilizzo | condizioni generali | termini e condizioni | termini di utilizzo | "
            "tutti i diritti riservati | diritti riservati | riproduzione riservata | "
            "dichiarazione di accessibilità | accessibilità | gerenza | codice etico | colophon | copyright | "
            "rettifiche | tutela della privacy"
        ),
        Role.MEDIA: (
            "ascolta | ascolta l articolo | ascolta questo articolo | ascolta la notizia | guarda | guarda il video | "
            "riproduci | riproduci video | pausa | schermo intero | disattiva audio | attiva audio | galleria | "
            "galleria fotografica | fotogallery | guarda le foto | guarda la gallery | apri galleria | ingrandisci | "
            "ingrandisci immagine | caricamento | caricamento in corso | immagine successiva | immagine precedente | "
            "foto successiva | velocità | volume | trascrizione | sottotitoli | ascolta articolo"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "vai al | vai alla | sei in | ti trovi in"
        ),
        Role.SHARE: (
            "condividi su | seguici su | segui su | clicca per condividere | clicca per | "
            "fai clic qui per condividere | si apre in una nuova | resta aggiornato su"
        ),
        Role.ADVERT: (
            "questo articolo contiene link | questo contenuto è sponsorizzato | alcuni dei link"
        ),
        Role.COOKIE: (
            "utilizziamo i cookie | usiamo i cookie | questo sito utilizza cookie | questo sito utilizza i cookie | "
            "questo sito usa | noi e i nostri partner | continuando la navigazione | cliccando su accetta | "
            "proseguendo nella navigazione | la tua privacy | noi e terze parti"
        ),
        Role.NEWSLETTER: (
            "iscriviti alla | iscriviti alle | iscriviti al | ricevi ogni | ricevi le | ricevi la | ricevi gratis | "
            "iscrivendoti | entra nel canale | entra nel nostro canale | unisciti al"
        ),
        Role.PAYWALL: (
            "abbonati per | per continuare a leggere | continua a leggere con | questo contenuto è riservato | "
            "questo articolo è riservato | accedi per | registrati per | sei già abbonato | hai già un abbonamento | "
            "sei abbonato | abbonati a | se sei già"
        ),
        Role.COMMENTS: (
            "lascia un commento | il tuo indirizzo email non sarà | i campi obligatori sono | devi essere connesso | "
            "per commentare | devi essere registrato | commenta per primo"
        ),
        Role.LEGAL: (
            "riproduzione riservata | tutti i diritti riservati | è vietata la riproduzione | "
            "testata giornalistica registrata | registrazione tribunale | copyright | iscrizione al tribunale | "
            "questo articolo è stato pubblicato originariamente | questo articolo è apparso originariamente"
        ),
        Role.MEDIA: (
            "ascolta questo | il tuo browser non | javascript è disabilitato | abilita javascript | "
            "per favore abilita"
        ),
        Role.RELATED: (
            "leggi anche | leggi pure | leggi qui | leggi l articolo | leggi tutti gli articoli | "
            "leggi altri articoli | leggi di più | vedi anche | guarda anche | ascolta anche | "
            "potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare | per approfondire | "
            "approfondisci | altri articoli di | altre notizie su | tutte le notizie su | articolo correlato | "
            "altro su | da non perdere | scopri anche"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "seguici | seguici su | sezioni | categorie | link utili | i nostri siti | servizi"
        ),
        Role.NEWSLETTER: (
            "newsletter | iscriviti alla newsletter | iscriviti alla nostra newsletter | la nostra newsletter | "
            "resta aggiornato"
        ),
        Role.COMMENTS: (
            "commenti | commento | lascia un commento | i commenti | i vostri commenti | i commenti dei lettori | "
            "partecipa alla discussione | discussione | dì la tua | di la tua | scrivi un commento | i tuoi commenti"
        ),
        Role.LEGAL: (
            "note legali | informazioni legali"
        ),
        Role.RELATED: (
            "articoli correlati | notizie correlate | correlati | contenuti correlati | post correlati | "
            "articoli simili | altri articoli | altre notizie | leggi anche | potrebbe interessarti | "
            "potrebbe interessarti anche | ti potrebbe interessare | ti potrebbero interessare | "
            "potrebbero interessarti | ti potrebbe interessare anche | i più letti | le più lette | più letti | "
            "più lette | i più visti | più visti | articoli più letti | gli articoli più letti | "
            "le notizie più lette | i più condivisi | i più commentati | più popolari | popolari | di tendenza | "
            "tendenze | consigliati | consigliato | consigliati per te | raccomandati | ultime notizie | "
            "ultimi articoli | ultime news | le ultime notizie | in evidenza | in primo piano | primo piano | "
            "da non perdere | vedi anche | guarda anche | per approfondire | approfondimenti | argomenti correlati | "
            "dalla home | dal web | dalla stessa sezione | nella stessa sezione | prossimo articolo | "
            "contenuti sponsorizzati | suggeriti | oggi in | scelti per te | news correlate | video correlati"
        ),
        Role.AUTHOR_BIO: (
            "l autore | l autrice | sull autore | sull autrice | informazioni sull autore | chi è l autore | "
            "gli autori | note sull autore | biografia"
        ),
    },
    telltales=(
        (frozenset({"link", "affiliazione"}), Role.ADVERT), (frozenset({"link", "affiliati"}), Role.ADVERT),
        (frozenset({"cookie", "navigazione"}), Role.COOKIE), (frozenset({"cookie", "consenso"}), Role.COOKIE),
        (frozenset({"cookie", "accetta"}), Role.COOKIE), (frozenset({"cookie", "informativa"}), Role.COOKIE),
        (frozenset({"cookie", "preferenze"}), Role.COOKIE), (frozenset({"newsletter", "iscriviti"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "email"}), Role.NEWSLETTER), (frozenset({"newsletter", "ricevi"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "iscrizione"}), Role.NEWSLETTER),
        (frozenset({"abbonati", "illimitato"}), Role.PAYWALL), (frozenset({"abbonati", "euro"}), Role.PAYWALL),
        (frozenset({"abbonati", "riservato"}), Role.PAYWALL),
        (frozenset({"abbonamento", "illimitato"}), Role.PAYWALL),
        (frozenset({"commenti", "moderati"}), Role.COMMENTS), (frozenset({"commenti", "moderazione"}), Role.COMMENTS),
        (frozenset({"diritti", "riservati"}), Role.LEGAL), (frozenset({"riproduzione", "riservata"}), Role.LEGAL),
        (frozenset({"registrazione", "tribunale"}), Role.LEGAL),
    ),
    credit_words=frozenset("foto fotografo fotogramma ansa lapresse".split()),
    tag_words=frozenset({
        "argomenti", "argomento", "temi", "tema", "tag", "etichette", "parole chiave", "in questo articolo",
        "leggi altri articoli su", "temi di questo articolo",
    }),
    section_words=frozenset(
        "politica | economia | cronaca | cultura | sport | esteri | mondo | italia | opinioni | editoriali | "
        "commenti e opinioni | scienza | scienze | tecnologia | salute | ambiente | scuola | università | "
        "spettacoli | spettacolo | televisione | cinema | musica | libri | viaggi | motori | moda | cucina | "
        "lavoro | finanza | borsa | calcio | società | attualità | europa | giustizia | regioni | lifestyle | "
        "video | foto | podcast | tempo libero | animali | benessere | lettere | gossip | storia".split(" | ")
    ),
    credit_labels=frozenset({
        "foto", "fotografia", "fotografie", "immagine", "immagini", "credit", "crediti", "illustrazione", "fonte",
        "infografica",
    }),
    agencies=frozenset({
        "ansa", "agi", "adnkronos", "askanews", "lapresse", "italpress", "dire", "agenzia dire",
    }),
    place_words=frozenset({"per"}),
    other_date_words=frozenset({"ricevuto", "ricevuto il", "accettato", "accettato il"}),
)

PT = Lexicon(
    language="pt",
    stop_words=frozenset(
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou "
        "ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem "
        "nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos havia seja qual será nós "
        "tenho lhe deles essas esses pelas este dele são segundo após ainda sobre anos disse".split()
    ),
    by_words={
        "análise de": "author", "coluna de": "author", "texto e fotos": "author",
        "revisado por": "editor", "revisto por": "editor", "verificado por": "editor",
        "por": "author", "escrito por": "author", "publicado por": "author", "postado por": "author",
        "texto de": "author", "textos de": "author", "autor": "author", "autora": "author", "autores": "author",
        "redigido por": "author", "elaborado por": "author", "reportagem de": "author", "entrevista de": "author",
        "artigo de": "author", "opinião de": "author", "crónica de": "author", "crônica de": "author",
        "um artigo de": "author", "matéria de": "author",
        "editado por": "editor", "edição de": "editor", "sob supervisão de": "editor", "com edição de": "editor",
        "fotos de": "photographer", "fotografia de": "photographer", "fotografias de": "photographer",
        "imagens de": "photographer",
        "traduzido por": "translator", "tradução de": "translator",
    },
    and_words=frozenset({"e"}),
    job_words=frozenset(
        "jornalista jornalistas repórter repórteres redator redatora redação redacção correspondente enviado enviada "
        "especial colunista colaborador colaboradora editor editora diretor diretora diretor-adjunto estagiário "
        "estagiária fotógrafo fotógrafa cronista articulista comentador comentadora subeditor coordenador coordenadora "
        "agência".split()
    ),
    date_words=frozenset(
        "publicado | publicada | publicado em | publicado a | publicado às | publicada em | data de publicação | "
        "postado em | criado em | escrito em | por | atualizado | atualizada | atualizado em | atualizado às | "
        "atualizada em | actualizado | actualizado em | última atualização | última modificação | modificado em | "
        "última actualização | alterado em".split(" | ")
    ),
    update_words=frozenset({
        "atualizado", "atualizada", "atualizado em", "atualizado às", "atualizada em", "actualizado",
        "actualizado em", "última atualização", "última modificação", "modificado em", "última actualização",
        "alterado em",
    }),
    read_words=frozenset({
        "de leitura", "leitura", "tempo de leitura", "tempo de leitura estimado", "tempo estimado de leitura",
        "para ler", "min de leitura",
    }),
    minute_words=frozenset({"min", "mins", "minuto", "minutos", "min."}),
    phrases={
        Role.NAVIGATION: (
            "ir para o conteúdo | ir para conteúdo | ir para o conteúdo principal | pular para o conteúdo | "
            "pular para o conteúdo principal | saltar para o conteúdo | avançar para o conteúdo | ir para o menu | "
            "ir para a navegação | menu principal | abrir menu | fechar menu | navegação principal | navegação | "
            "pesquisar | pesquisa | procurar | buscar | busca | fechar | início | página inicial | página principal | "
            "secções | seções | editorias | todas as editorias | todas as secções | ver mais | ver todas | ver todos | "
            "ver tudo | veja mais | mostrar mais | carregar mais | leia mais | ler mais | saiba mais | saber mais | "
            "mais | continuar a ler | continue lendo | continuar lendo | próximo | próxima | anterior | "
            "artigo seguinte | artigo anterior | próximo artigo | próxima notícia | notícia anterior | voltar | "
            "voltar ao topo | topo | últimas | últimas notícias | última hora | notícias | atualidade | manchetes | "
            "ao vivo | em direto | quem somos | sobre | sobre nós | contato | contacto | contactos | contatos | "
            "fale conosco | fale connosco | contacte nos | anuncie | anuncie conosco | publicidade contactos | "
            "trabalhe conosco | emprego | empregos | ajuda | perguntas frequentes | mapa do site | arquivo | "
            "arquivos | acervo | siga nos | siga nos nas redes | redes sociais | aplicações | aplicativo | "
            "baixe o app | edição impressa | edição digital | edição do dia | eventos | classificados | jogos | "
            "passatempos | palavras cruzadas | horóscopo | loterias | meteorologia | previsão do tempo | programação | "
            "loja | suplementos | especiais | blogs | colunas | índice | serviços | boletins | ficha técnica | "
            "expediente | política | economia | sociedade | cultura | desporto | esporte | esportes | internacional | "
            "mundo | nacional | país | portugal | brasil | opinião | editorial | ciência | tecnologia | saúde | "
            "educação | local | cidades | cotidiano | polícia | justiça | segurança | entretenimento | famosos | "
            "televisão | cinema | música | livros | viagens | turismo | gastronomia | automóveis | carros | negócios | "
            "empresas | mercados | finanças | futebol | meio ambiente | ambiente | clima | história | vídeos | vídeo | "
            "podcasts | podcast | estilo | vida | lazer | moda | multimédia | gente | ilustrada | variedades | "
            "baixe o aplicativo | descarregar a app | siga nos no"
        ),
        Role.SHARE: (
            "compartilhar | compartilhe | partilhar | partilhe | compartilhar no facebook | compartilhar no twitter | "
            "compartilhar no x | compartilhar no whatsapp | compartilhar no linkedin | compartilhar por email | "
            "compartilhe no facebook | compartilhe esta notícia | compartilhe este artigo | compartilhar matéria | "
            "compartilhar artigo | partilhar artigo | partilhar este artigo | partilhar no facebook | "
            "partilhar no twitter | partilhar no x | partilhar no whatsapp | partilhar no linkedin | "
            "partilhar por email | enviar por email | enviar por e mail | enviar | copiar link | copiar o link | "
            "link copiado | copiar | imprimir | salvar | guardar | guardar artigo | salvar artigo | curtir | gosto | "
            "gostar | seguir | tweetar | oferecer artigo | favoritos | ler mais tarde | partilhas | "
            "salvar para ler depois | presentear | compartilhar no bluesky | compartilhar no telegram"
        ),
        Role.ADVERT: (
            "publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado | conteúdo de marca | "
            "conteúdo comercial | continua após a publicidade | continua depois da publicidade | "
            "continua após publicidade | a notícia continua após a publicidade | "
            "o artigo continua após a publicidade | continua a seguir à publicidade | fim da publicidade | pub | "
            "publieditorial | informe publicitário | especial publicitário | conteúdo publicitário"
        ),
        Role.COOKIE: (
            "aceitar | aceito | aceitar todos | aceitar tudo | aceitar cookies | aceitar todos os cookies | "
            "aceitar e continuar | aceitar e fechar | rejeitar | rejeitar todos | rejeitar tudo | recusar | "
            "configurar | configurações de cookies | definições de cookies | gerir cookies | gerenciar cookies | "
            "preferências de cookies | gerir preferências | concordo | entendi | prosseguir | "
            "definições de privacidade | configurações de privacidade | gestão de cookies"
        ),
        Role.NEWSLETTER: (
            "newsletter | newsletters | subscreva a newsletter | subscrever newsletter | assine a newsletter | "
            "assine nossa newsletter | inscreva se | inscreva se na newsletter | cadastre se | receba a newsletter | "
            "receba nossas notícias | seu e mail | seu email | o seu email | o seu e mail | endereço de email | "
            "endereço de e mail | ativar notificações | receber notificações | alertas | boletim | "
            "boletim informativo | receba as notícias"
        ),
        Role.PAYWALL: (
            "assine | assine já | assine agora | assinar | assinatura | assinaturas | assinante | assinantes | "
            "já é assinante | já sou assinante | exclusivo para assinantes | conteúdo exclusivo para assinantes | "
            "exclusivo assinantes | só para assinantes | apenas para assinantes | artigo exclusivo para assinantes | "
            "entrar | entre | fazer login | faça login | faça seu login | iniciar sessão | "
            "iniciar sessão ou registar | terminar sessão | sair | registe se | registar | registo | registrar | "
            "cadastro | criar conta | crie sua conta | minha conta | a minha conta | meu perfil | perfil | login | "
            "apoie nos | apoie | doe | doar | faça uma doação | contribua | torne se assinante | seja assinante | "
            "seja membro | ver ofertas | experimente grátis | teste grátis | esqueci minha senha | "
            "esqueceu a senha | continue a ler este artigo"
        ),
        Role.COMMENTS: (
            "comentar | comente | adicionar comentário | escrever comentário | escreva um comentário | "
            "escreva o seu comentário | deixar comentário | enviar comentário | publicar comentário | "
            "ver comentários | mostrar comentários | ler comentários | ver todos os comentários | "
            "ocultar comentários | responder | denunciar | reportar | nenhum comentário | sem comentários | "
            "seja o primeiro a comentar | cancelar resposta | comentários encerrados | comentários fechados | "
            "mais recentes | mais antigos | mais votados | participe da conversa | deixe um comentário | "
            "deixe o seu comentário | deixar um comentário"
        ),
        Role.LEGAL: (
            "política de privacidade | privacidade | política de cookies | cookies | termos de uso | "
            "termos e condições | termos de serviço | termos de utilização | termos | condições de utilização | "
            "condições gerais | aviso legal | todos os direitos reservados | direitos reservados | acessibilidade | "
            "proteção de dados | código de ética | código de conduta | lei da transparência | "
            "princípios editoriais | direitos autorais | livro de reclamações | estatuto editorial | "
            "informação legal | canal de denúncias | política editorial"
        ),
        Role.MEDIA: (
            "ouvir | ouça | ouvir artigo | ouvir notícia | ouça este artigo | ouça este conteúdo | ouvir a notícia | "
            "reproduzir | reproduzir vídeo | ver vídeo | assistir | assista | veja o vídeo | pausar | pausa | "
            "tela cheia | ecrã inteiro | silenciar | galeria | ver galeria | galeria de fotos | fotogaleria | "
            "ampliar | ampliar imagem | carregando | a carregar | próxima imagem | imagem anterior | ver fotos | "
            "abrir imagem | velocidade | volume | legendas | seu navegador não suporta o elemento de áudio | "
            "ouvir este artigo"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "pular para | saltar para | você está em"
        ),
        Role.SHARE: (
            "compartilhar no | compartilhe no | partilhar no | siga nos no | siga nos | siga o | "
            "clique para compartilhar | clique para partilhar | abre em nova | carregue aqui para partilhar"
        ),
        Role.ADVERT: (
            "este artigo contém links | este conteúdo é patrocinado | conteúdo oferecido por"
        ),
        Role.COOKIE: (
            "utilizamos cookies | usamos cookies | este site utiliza cookies | este site usa cookies | "
            "este website utiliza cookies | nós e os nossos parceiros | nós e nossos parceiros | "
            "ao continuar a navegar | ao continuar navegando | ao clicar em aceitar | a sua privacidade | "
            "valorizamos a sua privacidade"
        ),
        Role.NEWSLETTER: (
            "assine nossa | assine a nossa | subscreva a | subscreva as | subscreva o | receba no seu | receba as | "
            "receba todas | receba gratuitamente | inscreva se na | inscreva se no | cadastre se para | "
            "entre no canal | siga o canal | ao se inscrever | ao subscrever"
        ),
        Role.PAYWALL: (
            "assine para | para continuar lendo | para continuar a ler | este conteúdo é exclusivo | "
            "este artigo é exclusivo | exclusivo para assinantes | já é assinante | já sou assinante | se já é | "
            "faça login para | registe se para | cadastre se gratuitamente | os leitores são a força"
        ),
        Role.COMMENTS: (
            "deixe um comentário | deixe uma resposta | deixe seu comentário | deixe o seu comentário | "
            "o seu endereço de email não | seu endereço de e mail não | campos obrigatórios | "
            "faça login para comentar | para comentar | seja o primeiro"
        ),
        Role.LEGAL: (
            "todos os direitos reservados | proibida a reprodução | é proibida a reprodução | copyright | "
            "este material não pode | este artigo foi publicado originalmente | este texto foi publicado originalmente"
        ),
        Role.MEDIA: (
            "ouça este | seu navegador não | o seu browser não | o seu navegador não | javascript está | "
            "por favor ative"
        ),
        Role.RELATED: (
            "leia também | leia mais | leia ainda | ler também | leia a seguir | veja também | ver também | "
            "veja mais | assista também | ouça também | saiba mais | conheça também | confira também | confira | "
            "você pode gostar | você também pode gostar | pode interessar | talvez se interesse | "
            "também lhe pode interessar | relacionado | relacionadas | mais sobre | mais em | mais notícias sobre | "
            "notícia relacionada | não perca | recomendado para si | artigos relacionados"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "siga nos | secções | seções | editorias | categorias | links úteis | nossos sites | redes sociais"
        ),
        Role.NEWSLETTER: (
            "newsletter | newsletters | assine nossa newsletter | subscreva a nossa newsletter | "
            "receba nossa newsletter | boletim"
        ),
        Role.COMMENTS: (
            "comentários | comentário | os comentários | deixe um comentário | deixe uma resposta | "
            "deixe seu comentário | deixe o seu comentário | comente | participe | opinião dos leitores | "
            "comentários dos leitores | o que você achou | participe da discussão"
        ),
        Role.LEGAL: (
            "informações legais | aviso legal"
        ),
        Role.RELATED: (
            "notícias relacionadas | artigos relacionados | relacionados | relacionadas | conteúdo relacionado | "
            "conteúdos relacionados | posts relacionados | matérias relacionadas | tópicos relacionados | "
            "temas relacionados | mais notícias | mais artigos | outras notícias | outros artigos | leia também | "
            "leia mais | veja também | ver também | mais lidas | mais lidos | as mais lidas | os mais lidos | "
            "mais vistas | mais vistos | mais populares | populares | mais comentadas | mais comentados | "
            "mais partilhadas | tendências | em alta | em destaque | destaques | destaque | recomendados | "
            "recomendado | recomendadas | recomendações | recomendado para si | recomendados para você | "
            "recomendamos | você pode gostar | você também pode gostar | você pode se interessar | "
            "também lhe pode interessar | pode interessar | talvez goste de ler | últimas notícias | últimas | "
            "notícias recentes | artigos recentes | posts recentes | últimos artigos | a seguir | próximos artigos | "
            "não perca | a não perder | sugestões | conteúdo patrocinado | do mesmo autor | nesta secção | "
            "outros conteúdos | saiba mais"
        ),
        Role.AUTHOR_BIO: (
            "sobre o autor | sobre a autora | sobre os autores | o autor | a autora | quem escreve | "
            "biografia do autor"
        ),
    },
    telltales=(
        (frozenset({"links", "afiliados"}), Role.ADVERT), (frozenset({"cookies", "navegação"}), Role.COOKIE),
        (frozenset({"cookies", "aceitar"}), Role.COOKIE), (frozenset({"cookies", "experiência"}), Role.COOKIE),
        (frozenset({"cookies", "consentimento"}), Role.COOKIE), (frozenset({"cookies", "concorda"}), Role.COOKIE),
        (frozenset({"newsletter", "subscreva"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "assine"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "receba"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "inscreva"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "e", "mail"}), Role.NEWSLETTER),
        (frozenset({"assinantes", "exclusivo"}), Role.PAYWALL), (frozenset({"assine", "ilimitado"}), Role.PAYWALL),
        (frozenset({"assinante", "login"}), Role.PAYWALL), (frozenset({"comentários", "moderados"}), Role.COMMENTS),
        (frozenset({"comentários", "responsabilidade"}), Role.COMMENTS),
        (frozenset({"direitos", "reservados"}), Role.LEGAL), (frozenset({"reprodução", "proibida"}), Role.LEGAL),
    ),
    credit_words=frozenset("foto fotos fotografia fotógrafo crédito créditos divulgação reprodução lusa".split()),
    tag_words=frozenset({
        "etiquetas", "temas", "tema", "tópicos", "assuntos", "assunto", "palavras chave", "mais sobre", "marcadores",
        "neste artigo", "tópicos da notícia", "assuntos relacionados",
    }),
    section_words=frozenset(
        "política | economia | sociedade | cultura | desporto | esporte | esportes | internacional | mundo | "
        "nacional | país | portugal | brasil | opinião | editorial | ciência | tecnologia | saúde | educação | "
        "local | cidades | cotidiano | polícia | justiça | segurança | entretenimento | famosos | televisão | "
        "cinema | música | livros | viagens | turismo | gastronomia | automóveis | carros | negócios | empresas | "
        "mercados | finanças | futebol | meio ambiente | ambiente | clima | história | vídeos | vídeo | podcasts | "
        "podcast | estilo | vida | lazer | moda | multimédia | emprego | gente | ilustrada | variedades".split(" | ")
    ),
    by_labels={
        "texto": "author", "reportagem": "author",
        "edição": "editor",
        "tradução": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotos", "fotografia", "imagem", "imagens", "crédito", "créditos", "divulgação", "reprodução",
        "ilustração", "arte", "fonte", "arquivo", "infografia",
    }),
    agencies=frozenset({
        "lusa", "agência lusa", "agência brasil", "estadão conteúdo", "folhapress", "agência estado",
        "agência o globo",
    }),
    place_words=frozenset({"em", "para"}),
    other_date_words=frozenset({"recebido", "recebido em", "aceito", "aceito em", "aceite", "aceite em"}),
)
