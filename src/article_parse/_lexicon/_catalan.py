"""Catalan."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["CA"]

CA = Lexicon(
    language="ca",
    stop_words=frozenset(
        "de la que i el en per els a les del amb ha més són com dels va han seva seu aquest aquesta també però està hi "
        "o ser quan fins entre sobre seus seves ja perquè molt anys tot havia té des després així aquests aquestes "
        "cada dos pel als pels això qui tots fet on sense si li fa fer part any durant mateix segons contra nou".split()
    ),
    by_words={
        "escrit per": "author", "un article de": "author", "article de": "author", "redactat per": "author",
        "publicat per": "author", "una entrevista de": "author", "una crònica de": "author", "autor": "author",
        "autora": "author", "autors": "author",
        "editat per": "editor",
        "fotografies de": "photographer", "fotos de": "photographer",
        "traduït per": "translator", "traducció de": "translator",
    },
    and_words=frozenset({"i"}),
    job_words=frozenset(
        "periodista redactor redactora redacció cap corresponsal col·laborador col·laboradora columnista director "
        "directora editor editora fotògraf fotògrafa escriptor escriptora articulista subdirector subdirectora".split()
    ),
    date_words=frozenset(
        "publicat | publicat el | publicada | data | data de publicació | creat | creat el | actualitzat | "
        "actualitzat el | actualitzada | darrera actualització | última actualització | actualització | modificat".split(" | ")
    ),
    update_words=frozenset({
        "actualitzat", "actualitzat el", "actualitzada", "darrera actualització", "última actualització",
        "actualització", "modificat",
    }),
    read_words=frozenset({
        "de lectura", "temps de lectura", "lectura", "per llegir",
    }),
    minute_words=frozenset({"min", "minuts", "minut", "minuts de"}),
    phrases={
        Role.NAVIGATION: (
            "vés al contingut | ves al contingut | anar al contingut | salta al contingut | saltar al contingut | "
            "aneu al contingut | vés al contingut principal | menú | menú principal | obre el menú | obrir menú | "
            "tanca el menú | navegació | cerca | cercar | cercador | cerca al web | tanca | tancar | inici | "
            "pàgina d inici | portada | torna | torna a dalt | tornar a dalt | torna a l inici | seccions | "
            "categories | totes les categories | temes | notícies | totes les notícies | últimes notícies | "
            "darreres notícies | última hora | darrera hora | les últimes notícies | actualitat | en directe | "
            "directe | més | mostra més | mostrar més | veure més | veure n més | carrega més | carregar més | "
            "carrega n més | veure tot | veure tots | veure totes | mostra ho tot | llegir més | llegeix més | "
            "llegeix ne més | continua llegint | continuar llegint | segueix llegint | següent | anterior | "
            "article següent | article anterior | entrada següent | entrada anterior | pàgina següent | "
            "pàgina anterior | qui som | sobre nosaltres | contacte | contacta | contacta amb nosaltres | "
            "contacteu nos | contacta ns | publicitat contacte | anuncia t | anuncieu vos | treballa amb nosaltres | "
            "ajuda | preguntes freqüents | mapa web | mapa del web | hemeroteca | arxiu | aplicacions | "
            "aplicacions mòbils | descarrega l app | descarrega t l app | baixa t l app | segueix nos | "
            "segueix nos a | seguiu nos | seguiu nos a | xarxes socials | esdeveniments | jocs | mots encreuats | "
            "horòscop | el temps | programació tv | graella de programació | botiga | edició impresa | "
            "edició en paper | subscriptors | butlletins i alertes | qui és qui | agenda | rss | serveis | sumari | "
            "política | economia | societat | internacional | món | esports | esport | cultura | opinió | ciència | "
            "tecnologia | salut | educació | medi ambient | sanitat | barça | futbol | bàsquet | motor | viatges | "
            "gastronomia | cinema | música | llibres | teatre | televisió | gent | comunicació | mitjans | català | "
            "catalunya | barcelona | país | país valencià | balears | illes | mallorca | girona | tarragona | "
            "lleida | comarques | successos | local | empresa | empreses | habitatge | història | clima | "
            "entrevistes | entrevista | vídeos | vídeo | pòdcasts | podcasts | reportatges | editorial | llengua | "
            "estils | diners | feminisme | criatures | andorra"
        ),
        Role.SHARE: (
            "comparteix | compartir | comparteix ho | comparteix a facebook | comparteix a twitter | "
            "comparteix a x | comparteix a whatsapp | comparteix a linkedin | comparteix per correu | "
            "comparteix aquest article | comparteix l article | comparteix per whatsapp | compartir a facebook | "
            "envia | enviar per correu | envia per correu | envia per correu electrònic | envia a un amic | "
            "copia l enllaç | copiar enllaç | enllaç copiat | copia | imprimeix | imprimir | desa l article | "
            "guarda l article | guardar | m agrada | segueix | recomana | piula | tuiteja | regala aquest article | "
            "regala l article | regala article"
        ),
        Role.ADVERT: (
            "publicitat | anunci | anuncis | contingut patrocinat | patrocinat | patrocinat per | "
            "contingut promocionat | contingut de marca | branded content | contingut ofert per | publireportatge | "
            "remitit | continua després de la publicitat | l article continua després de la publicitat | "
            "segueix llegint després de la publicitat"
        ),
        Role.COOKIE: (
            "accepta | accepta ho tot | acceptar | acceptar tot | acceptar totes | accepta les galetes | "
            "accepta totes les galetes | acceptar galetes | acceptar cookies | d acord | hi estic d acord | "
            "rebutja | rebutja ho tot | rebutjar | rebutjar tot | rebutja totes | configura | "
            "configura les galetes | configuració de galetes | configuració de cookies | configurar cookies | "
            "gestiona les galetes | preferències de galetes | preferències de privacitat | entesos | "
            "només les necessàries"
        ),
        Role.NEWSLETTER: (
            "butlletí | butlletins | newsletter | subscriu te al butlletí | subscriviu vos al butlletí | "
            "subscriu te a la newsletter | subscriu te al nostre butlletí | rep el butlletí | rep les notícies | "
            "correu electrònic | el teu correu electrònic | el vostre correu electrònic | adreça electrònica | "
            "adreça de correu electrònic | introdueix el teu correu | activa les notificacions | "
            "apunta t al butlletí | vull rebre el butlletí"
        ),
        Role.PAYWALL: (
            "subscriu te | subscriu t hi | subscriviu vos | subscriviu vos hi | subscripció | subscripcions | "
            "fes te subscriptor | fes te n subscriptor | fes te n subscriptora | fes te soci | fes te n | "
            "només per a subscriptors | per a subscriptors | exclusiu per a subscriptors | "
            "contingut exclusiu per a subscriptors | inicia sessió | iniciar sessió | inicia la sessió | "
            "tanca sessió | tanca la sessió | tancar sessió | entra | accedeix | registra t | registre | "
            "registreu vos | crea un compte | crear un compte | el meu compte | compte | el meu perfil | perfil | "
            "ja ets subscriptor | ja sou subscriptor | ja tens un compte | ja tinc compte | "
            "has oblidat la contrasenya | fes un donatiu | dona suport | dona ns suport | col labora | "
            "col labora amb nosaltres | prova ho gratis"
        ),
        Role.COMMENTS: (
            "comenta | comentar | afegeix un comentari | afegir comentari | deixa un comentari | "
            "deixa el teu comentari | escriu un comentari | fes un comentari | envia el comentari | "
            "publica el comentari | veure comentaris | veure els comentaris | mostra els comentaris | "
            "mostra comentaris | tots els comentaris | respon | respondre | denuncia | denunciar comentari | "
            "sense comentaris | no hi ha comentaris | cap comentari | encara no hi ha comentaris | "
            "sigues el primer a comentar | cancel la les respostes | els comentaris estan tancats"
        ),
        Role.LEGAL: (
            "política de privacitat | política de privadesa | privacitat | privadesa | protecció de dades | "
            "avís legal | nota legal | política de galetes | política de cookies | galetes | condicions d ús | "
            "condicions generals | termes i condicions | termes d ús | condicions de servei | drets d autor | "
            "tots els drets reservats | accessibilitat | declaració d accessibilitat | codi deontològic | "
            "codi ètic | llibre d estil | transparència | copyright | política editorial | certificat per"
        ),
        Role.MEDIA: (
            "escolta | escolta l article | escoltar | escolta ara | reprodueix | reprodueix el vídeo | reproduir | "
            "veure vídeo | veure el vídeo | mira el vídeo | pausa | pantalla completa | silencia | galeria | "
            "galeria d imatges | galeria de fotos | fotogaleria | veure galeria | amplia | amplia la imatge | "
            "amplia la foto | imatge següent | imatge anterior | carregant | s està carregant | subtítols | "
            "transcripció"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "vés al contingut | ves al contingut"
        ),
        Role.SHARE: (
            "segueix nos a | segueix nos al | seguiu nos a | comparteix a | comparteix per | "
            "fes clic per compartir | s obre en una finestra nova | uneix te al nostre canal"
        ),
        Role.ADVERT: (
            "aquest article conté enllaços d afiliació | aquest contingut ha estat patrocinat | "
            "contingut patrocinat per"
        ),
        Role.COOKIE: (
            "fem servir galetes | fem servir cookies | utilitzem galetes | utilitzem cookies | "
            "aquest lloc web utilitza | aquest web utilitza | aquest web fa servir | aquest lloc web fa servir | "
            "nosaltres i els nostres socis | valorem la vostra privacitat | la teva privacitat | "
            "en continuar navegant"
        ),
        Role.NEWSLETTER: (
            "subscriu te al butlletí | subscriu te al nostre butlletí | subscriu te a la newsletter | "
            "subscriviu vos al butlletí | rep cada matí | rep cada dia | rep les últimes notícies | apunta t al | "
            "apunta t a la newsletter | no et perdis cap"
        ),
        Role.PAYWALL: (
            "per continuar llegint | per seguir llegint | per llegir l article complet | "
            "aquest article és exclusiu | aquest contingut és exclusiu | subscriu te per | inicia sessió per | "
            "registra t per | fes te subscriptor | ja ets subscriptor | ja sou subscriptor"
        ),
        Role.COMMENTS: (
            "deixa un comentari | escriu un comentari | l adreça electrònica no es publicarà | "
            "la vostra adreça de correu electrònic | els camps necessaris estan marcats | "
            "cal iniciar sessió per | has d iniciar sessió | heu d iniciar la sessió | per comentar | "
            "els comentaris d aquest"
        ),
        Role.LEGAL: (
            "tots els drets reservats | copyright | queda prohibida la reproducció | "
            "queden reservats tots els drets | prohibida la reproducció"
        ),
        Role.MEDIA: (
            "escolta l article | el teu navegador no | el vostre navegador no | cal activar javascript | "
            "activa javascript | habilita javascript"
        ),
        Role.RELATED: (
            "llegeix també | llegiu també | llegir també | llegeix més | llegiu ne més | més informació sobre | "
            "més sobre | més notícies | vegeu també | veure també | et pot interessar | us pot interessar | "
            "et recomanem | us recomanem | et pot agradar | també et pot interessar | notícies relacionades | "
            "notícia relacionada | articles relacionats | no et perdis | relacionat"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "segueix nos | seguiu nos | seccions | categories | enllaços d interès | xarxes socials"
        ),
        Role.NEWSLETTER: (
            "butlletí | butlletins | newsletter | subscriu te al butlletí | subscriu te a la newsletter"
        ),
        Role.COMMENTS: (
            "comentaris | comentari | deixa un comentari | deixa una resposta | escriu un comentari | "
            "afegeix un comentari | comentaris dels lectors | la teva opinió | participa"
        ),
        Role.LEGAL: (
            "avís legal"
        ),
        Role.RELATED: (
            "relacionats | relacionat | relacionades | notícies relacionades | articles relacionats | "
            "entrades relacionades | continguts relacionats | contingut relacionat | temes relacionats | "
            "informació relacionada | també et pot interessar | et pot interessar | us pot interessar | "
            "també us pot interessar | et pot agradar | et recomanem | us recomanem | recomanats | recomanat | "
            "el més llegit | el més vist | els més llegits | els més vistos | les més llegides | més llegits | "
            "més llegides | més llegit | més vistes | més comentat | més notícies | més articles | altres notícies | "
            "altres articles | últimes notícies | darreres notícies | últimes entrades | entrades recents | "
            "entrades populars | articles recents | últims articles | darrers articles | destacats | destacat | "
            "populars | llegeix també | llegiu també | vegeu també | no et perdis | t has de llegir | a portada | "
            "dels nostres socis | següent article | més informació | selecció dels editors | de la mateixa secció"
        ),
        Role.AUTHOR_BIO: (
            "sobre l autor | sobre l autora | sobre els autors | més articles de l autor | altres articles de l autor"
        ),
    },
    telltales=(
        (frozenset({"galetes", "consentiment"}), Role.COOKIE), (frozenset({"galetes", "navegació"}), Role.COOKIE),
        (frozenset({"galetes", "acceptar"}), Role.COOKIE), (frozenset({"cookies", "navegació"}), Role.COOKIE),
        (frozenset({"galetes", "experiència"}), Role.COOKIE), (frozenset({"butlletí", "subscriu"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "subscriu"}), Role.NEWSLETTER), (frozenset({"butlletí", "correu"}), Role.NEWSLETTER),
        (frozenset({"subscriptors", "exclusiu"}), Role.PAYWALL), (frozenset({"subscripció", "mes"}), Role.PAYWALL),
        (frozenset({"comentaris", "registrats"}), Role.COMMENTS),
        (frozenset({"comentaris", "moderats"}), Role.COMMENTS), (frozenset({"drets", "reservats"}), Role.LEGAL),
        (frozenset({"prohibida", "reproducció"}), Role.LEGAL),
    ),
    credit_words=frozenset("fotografia fotografies acn".split()),
    tag_words=frozenset({
        "etiquetes", "etiqueta", "temes", "paraules clau", "arxivat a", "més informació sobre", "relacionat amb",
    }),
    section_words=frozenset(
        "política | economia | societat | internacional | món | esports | esport | cultura | opinió | ciència | "
        "tecnologia | salut | educació | medi ambient | sanitat | barça | futbol | bàsquet | motor | viatges | "
        "gastronomia | cinema | música | llibres | teatre | televisió | gent | comunicació | mitjans | català | "
        "catalunya | barcelona | país | país valencià | balears | illes | mallorca | girona | tarragona | lleida | "
        "comarques | successos | local | empresa | empreses | habitatge | història | clima | entrevistes | "
        "entrevista | vídeos | vídeo | pòdcasts | podcasts | reportatges | editorial | llengua | estils | diners | "
        "feminisme | criatures | andorra".split(" | ")
    ),
    by_labels={
        "per": "author", "text": "author", "textos": "author", "redacció": "author",
        "edició": "editor",
        "foto": "photographer", "fotos": "photographer", "fotografia": "photographer", "fotografies": "photographer",
        "traducció": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotos", "fotografia", "fotografies", "imatge", "imatges", "il lustració", "font", "crèdit", "arxiu",
        "cedida",
    }),
    agencies=frozenset({
        "acn", "agència catalana de notícies", "europa press",
    }),
)
