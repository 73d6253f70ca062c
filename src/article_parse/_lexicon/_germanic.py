"""The Germanic languages but English."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["DA", "DE", "NB", "NL", "SV"]

DE = Lexicon(
    language="de",
    stop_words=frozenset(
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
        "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis "
        "mehr durch man sein wurde wenn kann ihre schon ich wir was gegen hatte vom können habe seine ihr diese wieder "
        "ihm soll sagte ihn keine mir sehr unter damit denn dann hier da uns muss".split()
    ),
    by_words={
        "gastkommentar von": "author", "ein gastkommentar von": "author", "ein essay von": "author", "meinung von": "author", "text und fotos von": "author", "texte von": "author", "geprüft von": "editor",
        "medizinisch geprüft von": "editor", "fachlich geprüft von": "editor", "faktencheck von": "editor",
        "überprüft von": "editor",
        "von": "author", "text von": "author", "ein text von": "author", "bericht von": "author",
        "ein bericht von": "author", "autor": "author", "autorin": "author", "autoren": "author",
        "autorinnen": "author", "verfasst von": "author", "geschrieben von": "author", "veröffentlicht von": "author",
        "erstellt von": "author", "aufgezeichnet von": "author", "ein kommentar von": "author",
        "kommentar von": "author", "eine analyse von": "author", "analyse von": "author",
        "ein gastbeitrag von": "author", "gastbeitrag von": "author", "kolumne von": "author",
        "eine kolumne von": "author", "interview von": "author", "ein interview von": "author",
        "reportage von": "author", "eine reportage von": "author", "essay von": "author", "glosse von": "author",
        "rezension von": "author", "beitrag von": "author", "ein beitrag von": "author", "artikel von": "author",
        "porträt von": "author", "leitartikel von": "author",
        "redigiert von": "editor", "redaktionelle bearbeitung": "editor",
        "fotos von": "photographer", "foto von": "photographer", "fotografie von": "photographer",
        "fotografien von": "photographer",
        "übersetzt von": "translator", "aus dem englischen von": "translator",
        "aus dem englischen übersetzt von": "translator",
    },
    and_words=frozenset({"und", "sowie"}),
    job_words=frozenset(
        "redakteur redakteurin redakteure redaktion redaktionsleiter redaktionsleiterin redaktionsleitung chefredakteur "
        "chefredakteurin chefredaktion journalist journalistin reporter reporterin chefreporter chefreporterin "
        "korrespondent korrespondentin autor autorin volontär volontärin kolumnist kolumnistin kolumne ressortleiter "
        "ressortleiterin ressort stellvertretender stellvertretende leitender leitende freier freie mitarbeiter "
        "mitarbeiterin praktikant praktikantin herausgeber herausgeberin fotograf fotografin politikredakteur "
        "wirtschaftsredakteur sportredakteur kulturredakteur auslandskorrespondent hauptstadtkorrespondent lokalredaktion".split()
    ),
    date_words=frozenset(
        "veröffentlicht | veröffentlicht am | veröffentlicht um | erschienen | erschienen am | erstellt | "
        "erstellt am | publiziert | publiziert am | erstmals veröffentlicht | datum | vom | "
        "artikel veröffentlicht am | aktualisiert | aktualisiert am | aktualisiert um | zuletzt aktualisiert | "
        "zuletzt aktualisiert am | letzte aktualisierung | letzte änderung | geändert | geändert am | "
        "bearbeitet am | update | überarbeitet am".split(" | ")
    ),
    update_words=frozenset({
        "aktualisiert", "aktualisiert am", "aktualisiert um", "zuletzt aktualisiert", "zuletzt aktualisiert am",
        "letzte aktualisierung", "letzte änderung", "geändert", "geändert am", "bearbeitet am", "update",
        "überarbeitet am",
    }),
    read_words=frozenset({
        "lesezeit", "lesedauer", "lesezeit ca.", "lesezeit: ca.", "lesedauer ca.", "lesedauer: ca.",
        "geschätzte lesezeit", "zu lesen", "lesen", "zum lesen",
    }),
    minute_words=frozenset({"min", "minute", "minuten"}),
    phrases={
        Role.NAVIGATION: (
            "zum inhalt | zum inhalt springen | zum hauptinhalt | zum hauptinhalt springen | direkt zum inhalt | "
            "zur navigation | zur navigation springen | zur suche | zur suche springen | zum menü | zum seitenende | "
            "zum seitenanfang | nach oben | menü | menü öffnen | menü schliessen | hauptmenü | hauptnavigation | "
            "navigation überspringen | navigation öffnen | suche | suche öffnen | suchen | suchbegriff | schliessen | "
            "startseite | zur startseite | home | ressorts | rubriken | alle ressorts | themen | alle themen | "
            "nachrichten | schlagzeilen | aktuell | aktuelles | neueste | neueste artikel | neuste artikel | "
            "newsticker | liveticker | live ticker | ticker | eilmeldung | mehr | mehr anzeigen | weitere anzeigen | "
            "mehr laden | weitere laden | mehr erfahren | mehr lesen | weiterlesen | alle anzeigen | alle artikel | "
            "zurück | weiter | vorheriger artikel | nächster artikel | vorheriger beitrag | nächster beitrag | "
            "nächste seite | vorherige seite | seite drucken | über uns | kontakt | werben | mediadaten | "
            "werbung schalten | anzeige aufgeben | karriere | jobs | stellenangebote | stellenmarkt | hilfe | "
            "hilfe und kontakt | faq | archiv | apps | unsere apps | rss feed | rss feeds | folgen sie uns | "
            "folge uns | folgen sie uns auf | social media | veranstaltungen | gewinnspiele | rätsel | spiele | "
            "kreuzworträtsel | horoskop | fernsehprogramm | tv programm | mediathek | e paper | zum e paper | heute | "
            "inhaltsverzeichnis | inhalt | übersicht | einstellungen | zum shop | leserreisen | leserbriefe | "
            "newsübersicht | artikel | redaktion | presse | unternehmen | impressum kontakt | sie befinden sich hier | "
            "sie sind hier | service | services | ratgeber | branchenbuch | traueranzeigen | immobilien | partner | "
            "politik | wirtschaft | sport | kultur | gesellschaft | meinung | kommentar | wissen | wissenschaft | "
            "panorama | lokales | regional | ausland | inland | international | welt | deutschland | österreich | "
            "schweiz | finanzen | börse | reise | reisen | auto | mobilität | digital | technik | gesundheit | "
            "bildung | leben | lifestyle | unterhaltung | medien | feuilleton | wetter | verkehr | vermischtes | "
            "fussball | bundesliga | familie | stil | genuss | video | videos | podcasts | podcast | netzwelt | "
            "justiz | geschichte | umwelt | klima | essen trinken | leute | app herunterladen | app laden | "
            "jetzt app herunterladen | zur app | lesen sie mehr | mehr nachrichten | alle nachrichten | "
            "aktuelle nachrichten | folgen sie uns bei | kontaktieren sie uns | mobile ansicht"
        ),
        Role.SHARE: (
            "teilen | artikel teilen | beitrag teilen | diesen artikel teilen | seite teilen | jetzt teilen | "
            "auf facebook teilen | auf twitter teilen | auf x teilen | auf whatsapp teilen | auf linkedin teilen | "
            "auf xing teilen | per e mail teilen | per mail teilen | per mail versenden | per e mail senden | "
            "per e mail versenden | per whatsapp senden | link kopieren | link kopiert | drucken | artikel drucken | "
            "merken | merkliste | auf die merkliste | artikel merken | speichern | artikel speichern | "
            "zur merkliste hinzufügen | gefällt mir | verschenken | artikel verschenken | weiterempfehlen | "
            "empfehlen | folgen | kopieren | weiterleiten | auf pinterest teilen | feedback geben | zwischenablage | "
            "in die zwischenablage kopieren | xing | vorlesen teilen | auf bluesky teilen | auf threads teilen | "
            "auf telegram teilen | auf reddit teilen | beitrag drucken"
        ),
        Role.ADVERT: (
            "anzeige | werbung | anzeigen | sponsored | gesponsert | anzeige bitte scrollen | "
            "artikel wird unter der anzeige fortgesetzt | nach der werbung weiterlesen | "
            "lesen sie nach der anzeige weiter | weiter nach der anzeige | ende der anzeige | ende der werbung | "
            "werbung beenden | advertorial | bezahlte anzeige | empfehlungen der redaktion anzeige | "
            "dies ist eine anzeige | affiliate link | der artikel wird nach der anzeige fortgesetzt | "
            "sponsored content | gesponserter inhalt | bezahlter inhalt | gesponserter beitrag | "
            "der artikel geht nach der anzeige weiter"
        ),
        Role.COOKIE: (
            "akzeptieren | alle akzeptieren | cookies akzeptieren | alle cookies akzeptieren | ablehnen | "
            "alle ablehnen | zustimmen | einwilligen | ich stimme zu | einverstanden | cookie einstellungen | "
            "cookies verwalten | nur notwendige cookies | auswahl speichern | einstellungen verwalten | "
            "privatsphäre | privatsphäre einstellungen | datenschutz einstellungen | datenschutzeinstellungen | "
            "akzeptieren und weiter | zustimmen und weiter | widerrufen | zwecke anzeigen | "
            "externe inhalte anzeigen | inhalt anzeigen | externer inhalt | externen inhalt laden | "
            "empfohlener externer inhalt | empfohlener redaktioneller inhalt"
        ),
        Role.NEWSLETTER: (
            "newsletter | newsletter abonnieren | newsletter bestellen | newsletter anmelden | "
            "zum newsletter anmelden | jetzt abonnieren newsletter | unsere newsletter | alle newsletter | "
            "e mail adresse | ihre e mail adresse | deine e mail adresse | jetzt anmelden newsletter | "
            "jetzt für den newsletter anmelden | push nachrichten | benachrichtigungen aktivieren | "
            "kostenlos anmelden | abmelden jederzeit möglich"
        ),
        Role.PAYWALL: (
            "anmelden | einloggen | login | registrieren | jetzt registrieren | kostenlos registrieren | abmelden | "
            "ausloggen | konto | mein konto | benutzerkonto | profil | mein profil | abo | abos | abonnieren | "
            "jetzt abonnieren | abonnement | abonnements | abo abschliessen | abo kündigen | abo bestellen | "
            "zum abo | digitalabo | jetzt testen | kostenlos testen | gratis testen | jetzt kostenlos testen | "
            "jetzt weiterlesen | weiterlesen mit | artikel freischalten | sie sind bereits abonnent | "
            "bereits abonnent | sie haben bereits ein abo | bereits registriert | hier anmelden | spenden | "
            "jetzt spenden | jetzt unterstützen | unterstützen sie uns | mitglied werden | für abonnenten | "
            "nur für abonnenten | exklusiv für abonnenten | abo shop | aboshop | aboservice | abo service | "
            "leserservice | angebote ansehen | passwort vergessen | jetzt anmelden"
        ),
        Role.COMMENTS: (
            "kommentar schreiben | kommentar verfassen | kommentieren | jetzt kommentieren | kommentare lesen | "
            "alle kommentare anzeigen | kommentare anzeigen | kommentare ausblenden | kommentar abgeben | "
            "diskutieren sie mit | diskutieren | jetzt mitdiskutieren | antworten | melden | kommentar melden | "
            "keine kommentare | noch keine kommentare | schreiben sie den ersten kommentar | "
            "schreibe den ersten kommentar | antworten abbrechen | neueste zuerst | älteste zuerst | "
            "beliebteste zuerst | zum kommentieren anmelden | leserkommentare | zu den kommentaren | netiquette | "
            "kommentar hinterlassen | hinterlasse einen kommentar | hinterlassen sie einen kommentar"
        ),
        Role.LEGAL: (
            "datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzbestimmungen | impressum | agb | "
            "allgemeine geschäftsbedingungen | nutzungsbedingungen | nutzungsbasierte onlinewerbung | "
            "barrierefreiheit | erklärung zur barrierefreiheit | rechtliche hinweise | rechtliches | "
            "haftungsausschluss | alle rechte vorbehalten | urheberrecht | cookie richtlinie | cookies | "
            "cookie policy | jugendschutz | verträge hier kündigen | verträge kündigen | vertrag kündigen | "
            "widerrufsrecht | widerruf | cookies tracking | offenlegung | medieninhaber"
        ),
        Role.MEDIA: (
            "anhören | artikel anhören | jetzt anhören | vorlesen | artikel vorlesen | vorlesen lassen | abspielen | "
            "video abspielen | pausieren | wiedergabe | ton an | ton aus | stummschalten | vollbild | bildergalerie | "
            "zur bildergalerie | fotostrecke | zur fotostrecke | galerie öffnen | bild vergrössern | bild anzeigen | "
            "vergrössern | nächstes bild | vorheriges bild | video ansehen | wird geladen | lädt | "
            "bild in lightbox öffnen | lautstärke | geschwindigkeit | zum video | video laden | "
            "bildunterschrift anzeigen | bildunterschrift ausblenden | alle bilder anzeigen | untertitel | "
            "diesen artikel anhören | artikel hören | beitrag anhören"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "zum inhalt | zur startseite | direkt zu | springe zu | sie sind hier | laden sie die app | "
            "lade dir die app"
        ),
        Role.SHARE: (
            "folgen sie uns auf | folge uns auf | teilen sie | teilen auf | klicken um auf | klick um auf | "
            "auf facebook teilen | wird in neuem fenster geöffnet"
        ),
        Role.ADVERT: (
            "dieser artikel enthält affiliate | dieser beitrag enthält affiliate | enthält affiliate links | "
            "für käufe über diese links | wir erhalten eine provision | kaufen sie über"
        ),
        Role.COOKIE: (
            "wir verwenden cookies | wir nutzen cookies | wir setzen cookies | diese website verwendet cookies | "
            "diese webseite verwendet cookies | diese seite verwendet cookies | wir und unsere partner | "
            "ihre privatsphäre ist uns wichtig | an dieser stelle finden sie | hier finden sie externe inhalte | "
            "ich bin damit einverstanden dass mir | zum anzeigen dieses inhalts"
        ),
        Role.NEWSLETTER: (
            "abonnieren sie unseren | abonnieren sie den | melden sie sich für | melden sie sich zu | "
            "jetzt newsletter | unser newsletter | mit der anmeldung | mit ihrer anmeldung | "
            "ich möchte den newsletter | ich willige ein | bleiben sie auf dem laufenden | "
            "jeden morgen in ihr postfach"
        ),
        Role.PAYWALL: (
            "um weiterzulesen | sie möchten weiterlesen | weiterlesen mit | lesen sie weiter mit | "
            "dieser artikel ist nur für | dieser inhalt ist nur für | exklusiv für abonnenten | "
            "jetzt abonnieren und | testen sie | bitte melden sie sich an | bitte loggen sie sich ein | "
            "sie sind noch kein | bereits abonnent | schon abonnent | registrieren sie sich"
        ),
        Role.COMMENTS: (
            "schreiben sie einen kommentar | schreibe einen kommentar | ihre e mail adresse wird nicht | "
            "deine e mail adresse wird nicht | die kommentarfunktion | kommentare zu diesem artikel | "
            "bitte beachten sie unsere netiquette | erforderliche felder sind mit | um zu kommentieren"
        ),
        Role.LEGAL: (
            "alle rechte vorbehalten | copyright | für die inhalte externer | wir übernehmen keine haftung | "
            "vervielfältigung nur mit | dieser artikel erschien zuerst | dieser artikel ist zuerst erschienen | "
            "dieser text erschien zuerst | dieser beitrag erschien zuerst"
        ),
        Role.MEDIA: (
            "hören sie | ihr browser unterstützt | dein browser unterstützt | javascript ist | "
            "bitte aktivieren sie javascript | bitte javascript aktivieren | zum abspielen"
        ),
        Role.RELATED: (
            "lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | lesen sie ausserdem | lies auch | "
            "auch interessant | auch lesenswert | mehr zum thema | mehr dazu | mehr zu | mehr von | mehr aus | "
            "mehr über | mehr lesen über | siehe auch | passend dazu | das könnte sie auch interessieren | "
            "weitere artikel | weitere nachrichten | hintergrund zum thema | zum thema | verwandte themen | "
            "hier geht es zu | alles zum thema | lesetipp | weiterlesen"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "folgen sie uns | ressorts | rubriken | unsere partner | unsere angebote | weitere angebote | "
            "themen von a bis z"
        ),
        Role.NEWSLETTER: (
            "newsletter abonnieren | unser newsletter | newsletter anmeldung | kostenloser newsletter | "
            "bleiben sie informiert"
        ),
        Role.COMMENTS: (
            "kommentare | leserkommentare | kommentare zum artikel | diskussion | diskutieren sie mit | "
            "schreiben sie einen kommentar | schreibe einen kommentar | ihre meinung | ihr kommentar | "
            "kommentar hinterlassen | was meinen sie | forum | leserdiskussion | einen kommentar schreiben | "
            "ergänzungen"
        ),
        Role.LEGAL: (
            "rechtliches | rechtliche hinweise"
        ),
        Role.RELATED: (
            "mehr zum thema | zum thema | das könnte sie auch interessieren | das könnte dich auch interessieren | "
            "das könnte sie interessieren | das könnte dir auch gefallen | das könnte ihnen auch gefallen | "
            "auch interessant | ähnliche artikel | ähnliche beiträge | ähnliche themen | verwandte artikel | "
            "verwandte themen | verwandte beiträge | weitere artikel | weitere beiträge | weitere nachrichten | "
            "weitere meldungen | weitere themen | weitere artikel zum thema | weitere artikel aus diesem ressort | "
            "meistgelesen | meistgelesene artikel | meist gelesen | am meisten gelesen | "
            "die meistgelesenen artikel | beliebt | beliebte artikel | beliebteste artikel | meistkommentiert | "
            "empfehlungen | empfehlungen der redaktion | empfehlungen für sie | empfohlen | unsere empfehlungen | "
            "leseempfehlung | leseempfehlungen | lesen sie auch | lesen sie jetzt | jetzt lesen | neueste artikel | "
            "neueste nachrichten | neueste beiträge | aktuelle nachrichten | aktuelle artikel | top themen | "
            "topthemen | top artikel | aus dem ressort | aus unserem netzwerk | aus dem netz | aus aller welt | "
            "mehr aus diesem ressort | mehr nachrichten | mehr artikel | mehr für sie | nächster artikel | "
            "nicht verpassen | zur artikelübersicht | im fokus | für sie empfohlen | passend zum artikel | "
            "schlagzeilen | newsticker | mehr zu diesem thema | auch spannend | lesetipps"
        ),
        Role.AUTHOR_BIO: (
            "über den autor | über die autorin | über die autoren | über die autorinnen | zum autor | zur autorin | "
            "zur person | autoreninfo | der autor | die autorin"
        ),
    },
    telltales=(
        (frozenset({"affiliate", "provision"}), Role.ADVERT), (frozenset({"affiliate", "links"}), Role.ADVERT),
        (frozenset({"cookies", "einwilligung"}), Role.COOKIE), (frozenset({"cookies", "zustimmen"}), Role.COOKIE),
        (frozenset({"cookies", "akzeptieren"}), Role.COOKIE),
        (frozenset({"cookies", "datenschutzerklärung"}), Role.COOKIE),
        (frozenset({"cookies", "website"}), Role.COOKIE),
        (frozenset({"personenbezogene", "drittplattformen"}), Role.COOKIE),
        (frozenset({"newsletter", "abonnieren"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "anmelden"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "postfach"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "kostenlos"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "e", "mail"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "abmelden"}), Role.NEWSLETTER),
        (frozenset({"abonnenten", "weiterlesen"}), Role.PAYWALL), (frozenset({"abo", "weiterlesen"}), Role.PAYWALL),
        (frozenset({"abo", "testen"}), Role.PAYWALL), (frozenset({"abo", "kündbar"}), Role.PAYWALL),
        (frozenset({"monat", "kündbar"}), Role.PAYWALL), (frozenset({"kommentare", "moderiert"}), Role.COMMENTS),
        (frozenset({"kommentar", "registrieren"}), Role.COMMENTS),
        (frozenset({"datenschutz", "impressum"}), Role.LEGAL), (frozenset({"rechte", "vorbehalten"}), Role.LEGAL),
        (frozenset({"datenschutzerklärung", "agb"}), Role.LEGAL),
    ),
    credit_words=frozenset(
        "foto fotos fotograf fotografin bildquelle bildnachweis symbolbild archivbild symbolfoto archivfoto fotomontage "
        "dpa".split()
    ),
    tag_words=frozenset({
        "themen", "thema", "schlagworte", "schlagwörter", "schlagwort", "stichworte", "stichwörter",
        "tags zum artikel", "themen in diesem artikel", "themen dieses artikels", "mehr zu den themen",
        "verwandte themen", "artikel zum thema",
    }),
    section_words=frozenset(
        "politik | wirtschaft | sport | kultur | gesellschaft | meinung | kommentar | wissen | wissenschaft | "
        "panorama | lokales | regional | ausland | inland | international | welt | deutschland | österreich | "
        "schweiz | finanzen | börse | reise | reisen | auto | mobilität | digital | technik | gesundheit | "
        "bildung | leben | lifestyle | unterhaltung | medien | feuilleton | wetter | verkehr | vermischtes | "
        "fussball | bundesliga | familie | stil | genuss | karriere | video | videos | podcasts | podcast | "
        "netzwelt | justiz | geschichte | umwelt | klima | essen trinken | leute".split(" | ")
    ),
    by_labels={
        "text": "author",
        "redaktion": "editor", "protokoll": "editor",
        "fotos": "photographer",
        "übersetzung": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotos", "bild", "bilder", "bildquelle", "bildnachweis", "bildrechte", "quelle", "fotograf", "grafik",
        "illustration", "fotomontage", "symbolbild", "symbolfoto", "archivfoto", "archivbild",
    }),
    agencies=frozenset({
        "dpa", "deutsche presse agentur", "apa", "austria presse agentur", "epd", "evangelischer pressedienst", "kna",
        "katholische nachrichten agentur", "sda", "keystone sda", "sid", "sport informations dienst", "dpa infocom",
        "dpa afx", "awp", "ots",
    }),
    place_words=frozenset({"in", "aus", "für"}),
    other_date_words=frozenset({"eingegangen", "eingegangen am", "angenommen", "angenommen am", "eingereicht", "eingereicht am"}),
)

NL = Lexicon(
    language="nl",
    stop_words=frozenset(
        "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft "
        "door over ze zich hij tot worden wordt hebben deze meer was kan werd al geen dit je wat we had wel onder moet na "
        "ik kunnen mensen zo hun veel haar nu zou waar tegen omdat toch alleen ons volgens jaar andere moeten wil zegt "
        "gaat twee mij zal iets".split()
    ),
    by_words={
        "analyse van": "author", "analyse door": "author", "gastbijdrage van": "author",
        "tekst en foto s": "author", "tekst en beeld": "author", "gecontroleerd door": "editor",
        "nagekeken door": "editor", "medisch gecontroleerd door": "editor",
        "door": "author", "geschreven door": "author", "tekst van": "author", "een artikel van": "author",
        "auteur": "author", "auteurs": "author", "van onze redactie": "author", "van onze correspondent": "author",
        "van onze verslaggever": "author", "gepubliceerd door": "author", "geplaatst door": "author",
        "opgetekend door": "author", "interview door": "author", "een column van": "author", "column van": "author",
        "recensie door": "author", "opinie van": "author",
        "geredigeerd door": "editor",
        "foto s van": "photographer", "foto s door": "photographer",
        "vertaald door": "translator",
    },
    and_words=frozenset({"en"}),
    job_words=frozenset(
        "redacteur redactrice redactie verslaggever verslaggeefster journalist journaliste correspondent correspondente "
        "columnist columniste hoofdredacteur eindredacteur auteur freelancejournalist freelance politiek medewerker chef "
        "fotograaf stagiair adjunct-hoofdredacteur stadsredactie sportredactie binnenlandredactie economieverslaggever".split()
    ),
    date_words=frozenset(
        "gepubliceerd | gepubliceerd op | geplaatst | geplaatst op | gepost op | verschenen op | aangemaakt op | "
        "publicatiedatum | datum | bijgewerkt | bijgewerkt op | bijgewerkt tot | laatst bijgewerkt | "
        "laatst bijgewerkt op | laatste update | laatste wijziging | gewijzigd | gewijzigd op | aangepast op | "
        "aangepast | geactualiseerd".split(" | ")
    ),
    update_words=frozenset({
        "bijgewerkt", "bijgewerkt op", "bijgewerkt tot", "laatst bijgewerkt", "laatst bijgewerkt op",
        "laatste update", "laatste wijziging", "gewijzigd", "gewijzigd op", "aangepast op", "aangepast",
        "geactualiseerd",
    }),
    read_words=frozenset({
        "leestijd", "leestijd ca.", "leestijd: ca.", "lezen", "leestijd circa", "leesduur", "om te lezen",
    }),
    minute_words=frozenset({"min", "minuut", "minuten", "min."}),
    phrases={
        Role.NAVIGATION: (
            "ga naar de inhoud | ga naar inhoud | ga naar hoofdinhoud | naar de inhoud | naar hoofdinhoud | "
            "direct naar de inhoud | direct naar artikelinhoud | spring naar inhoud | spring naar de inhoud | "
            "doorgaan naar inhoud | overslaan en naar de inhoud gaan | hoofdmenu | menu openen | menu sluiten | "
            "hoofdnavigatie | zoeken | zoek | sluiten | sluit | startpagina | voorpagina | naar de homepage | "
            "naar home | secties | rubrieken | alle rubrieken | onderwerpen | dossiers | nieuws | laatste nieuws | "
            "het laatste nieuws | net binnen | actueel | meer | meer lezen | lees meer | lees verder | verder lezen | "
            "meer laden | meer tonen | toon meer | meer weergeven | bekijk alles | bekijk alle | alles bekijken | "
            "bekijk meer | volgende | vorige | volgend artikel | vorig artikel | volgende pagina | vorige pagina | "
            "terug | terug naar boven | naar boven | over ons | contact | contact opnemen | adverteren | werken bij | "
            "vacatures | hulp | klantenservice | veelgestelde vragen | archief | apps | onze apps | download de app | "
            "volg ons | volg ons op | sociale media | social media | evenementen | agenda | puzzels | spelletjes | "
            "kruiswoordraadsel | horoscoop | weer | het weer | tv gids | familieberichten | webshop | winkel | "
            "digitale krant | krant | de krant | e paper | service | inhoudsopgave | inhoud | overzicht | "
            "kies je regio | colofon | tip de redactie | politiek | economie | binnenland | buitenland | sport | "
            "cultuur | opinie | media | wetenschap | tech | technologie | gezondheid | onderwijs | regio | regionaal | "
            "regionieuws | lokaal | nederland | belgië | vlaanderen | wereld | europa | misdaad | justitie | "
            "entertainment | muziek | film | boeken | reizen | eten | koken | lifestyle | mode | wonen | auto | geld | "
            "beurs | werk | voetbal | wielrennen | klimaat | milieu | geschiedenis | video | video s | podcast | "
            "podcasts | columns | achterklap | show | samenleving | leven | bizar | royals | download onze app | "
            "naar inhoud | neem contact op"
        ),
        Role.SHARE: (
            "delen | deel | deel dit artikel | dit artikel delen | artikel delen | deel dit bericht | deel dit | "
            "deel op facebook | deel op twitter | deel op x | deel op linkedin | deel op whatsapp | "
            "deel via whatsapp | deel via e mail | deel via mail | delen op facebook | delen via e mail | "
            "delen via whatsapp | verstuur via e mail | stuur door | kopieer link | link kopiëren | link gekopieerd | "
            "kopieer | afdrukken | printen | bewaren | bewaar | artikel bewaren | bewaar artikel | opslaan | "
            "leeslijst | opslaan in leeslijst | vind ik leuk | volgen | volg | geef cadeau | artikel cadeau geven | "
            "cadeau geven | doorsturen | mail dit artikel | deel op bluesky | deel op threads | deel op telegram"
        ),
        Role.ADVERT: (
            "advertentie | advertenties | reclame | gesponsord | gesponsorde inhoud | partnerbijdrage | "
            "partner content | lees verder na de advertentie | lees verder onder de advertentie | "
            "tekst gaat verder na de advertentie | artikel gaat verder onder advertentie | "
            "de tekst gaat verder onder de advertentie | de tekst loopt door onder de advertentie | "
            "tekst loopt door onder de advertentie | ga verder na de advertentie | publireportage | advertorial | "
            "tekst gaat verder onder de foto | de tekst gaat verder onder de foto | tekst gaat verder onder de video | "
            "lees verder onder de video | lees verder onder de foto | gesponsorde content | "
            "artikel gaat verder onder de advertentie | tekst gaat verder onder de advertentie"
        ),
        Role.COOKIE: (
            "accepteren | alles accepteren | alle cookies accepteren | cookies accepteren | accepteer | "
            "accepteer alles | accepteer cookies | weigeren | alles weigeren | akkoord | ga akkoord | "
            "ik ga akkoord | cookie instellingen | cookies beheren | cookies instellen | cookievoorkeuren | "
            "instellingen | instellingen aanpassen | voorkeuren beheren | privacy instellingen | "
            "privacyinstellingen | begrepen | alleen noodzakelijke cookies | instellingen beheren"
        ),
        Role.NEWSLETTER: (
            "nieuwsbrief | nieuwsbrieven | schrijf je in | inschrijven | aanmelden nieuwsbrief | "
            "aanmelden voor de nieuwsbrief | meld je aan voor de nieuwsbrief | abonneer je op de nieuwsbrief | "
            "onze nieuwsbrieven | je e mailadres | uw e mailadres | jouw e mailadres | e mailadres | e mail adres | "
            "blijf op de hoogte | meldingen aanzetten | meldingen inschakelen"
        ),
        Role.PAYWALL: (
            "abonneren | abonneer | abonneer je | abonneer nu | word abonnee | abonnee worden | abonnement | "
            "abonnementen | neem een abonnement | alleen voor abonnees | voor abonnees | exclusief voor abonnees | "
            "inloggen | log in | aanmelden | uitloggen | afmelden | registreren | registreer | "
            "maak een account aan | account aanmaken | account | mijn account | mijn profiel | profiel | "
            "al abonnee | ben je al abonnee | bent u al abonnee | reeds abonnee | al een account | steun ons | "
            "doneer | doneren | word lid | lid worden | word vriend | bekijk abonnementen | bekijk de aanbieding | "
            "probeer gratis | gratis proberen | wachtwoord vergeten | verder lezen met een abonnement"
        ),
        Role.COMMENTS: (
            "reageren | reageer | plaats een reactie | reactie plaatsen | reactie toevoegen | schrijf een reactie | "
            "geef een reactie | bekijk reacties | toon reacties | reacties bekijken | lees reacties | "
            "alle reacties bekijken | verberg reacties | antwoorden | beantwoorden | rapporteren | meld misbruik | "
            "geen reacties | nog geen reacties | wees de eerste die reageert | reactie annuleren | "
            "antwoord annuleren | reacties zijn gesloten | nieuwste eerst | oudste eerst | meest gewaardeerd | "
            "praat mee | discussieer mee | log in om te reageren | laat een reactie achter"
        ),
        Role.LEGAL: (
            "privacy | privacybeleid | privacyverklaring | privacy policy | privacystatement | privacy statement | "
            "cookiebeleid | cookieverklaring | cookie statement | cookies | gebruiksvoorwaarden | "
            "algemene voorwaarden | voorwaarden | disclaimer | alle rechten voorbehouden | auteursrecht | "
            "auteursrechten | toegankelijkheid | toegankelijkheidsverklaring | copyright | juridische informatie | "
            "huisregels | rectificaties | klokkenluidersregeling"
        ),
        Role.MEDIA: (
            "luister | luisteren | luister naar dit artikel | artikel beluisteren | beluister | "
            "beluister dit artikel | luister artikel | bekijk | bekijk video | bekijk de video | speel af | "
            "afspelen | video afspelen | pauzeren | pauze | volledig scherm | geluid aan | geluid uit | dempen | "
            "fotogalerij | bekijk foto s | galerij | vergroot afbeelding | vergroten | afbeelding vergroten | "
            "volgende afbeelding | vorige afbeelding | laden | aan het laden | voorlezen | artikel voorlezen | "
            "ondertiteling | snelheid"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "ga naar | direct naar | terug naar | u bent hier | je bent hier"
        ),
        Role.SHARE: (
            "deel op | deel via | volg ons op | volg ons via | klik om te delen | klik om dit te | opent in een nieuw"
        ),
        Role.ADVERT: (
            "dit artikel bevat affiliate | dit artikel bevat links | deze inhoud is gesponsord | "
            "dit is een gesponsord"
        ),
        Role.COOKIE: (
            "wij gebruiken cookies | we gebruiken cookies | deze website gebruikt cookies | "
            "deze website maakt gebruik van cookies | deze site gebruikt cookies | wij en onze partners | "
            "uw privacy | jouw privacy | door op akkoord te klikken | om deze inhoud te kunnen zien | "
            "om dit te bekijken"
        ),
        Role.NEWSLETTER: (
            "schrijf je in voor | schrijf u in voor | meld je aan voor | meld u aan voor | abonneer je op | "
            "ontvang elke | ontvang dagelijks | ontvang onze | ontvang het | door je aan te melden | elke ochtend | "
            "blijf op de hoogte van"
        ),
        Role.PAYWALL: (
            "abonneer je om | om verder te lezen | om dit artikel te lezen | dit artikel is alleen voor | "
            "dit artikel is exclusief | verder lezen | al abonnee | bent u al | ben je al | log in om | "
            "maak een account | registreer je om | word abonnee | word lid | krijg onbeperkt toegang"
        ),
        Role.COMMENTS: (
            "geef een reactie | laat een reactie | je e mailadres wordt niet | het e mailadres wordt niet | "
            "vereiste velden zijn | je moet inloggen | reageren op | reacties op | reageren is niet"
        ),
        Role.LEGAL: (
            "alle rechten voorbehouden | copyright | niets uit deze uitgave | overname van dit artikel | "
            "auteursrecht | dit artikel verscheen eerder | dit artikel is eerder gepubliceerd"
        ),
        Role.MEDIA: (
            "luister naar | je browser ondersteunt | uw browser ondersteunt | javascript is | schakel javascript"
        ),
        Role.RELATED: (
            "lees ook | lees meer | lees verder | lees hier | lees alles | lees het | lees dit | zie ook | "
            "kijk ook | bekijk ook | luister ook | meer over | meer van | meer nieuws | meer lezen | "
            "ook interessant | gerelateerd | gerelateerde artikelen | misschien ook interessant | "
            "wellicht ook interessant | bekijk hier"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "volg ons | rubrieken | categorieën | onze sites | service | handige links | meer van ons"
        ),
        Role.NEWSLETTER: (
            "nieuwsbrief | schrijf je in voor onze nieuwsbrief | meld je aan voor onze nieuwsbrief | "
            "onze nieuwsbrief | abonneer je op onze nieuwsbrief | blijf op de hoogte"
        ),
        Role.COMMENTS: (
            "reacties | reactie | reageer | reageren | geef een reactie | laat een reactie achter | "
            "plaats een reactie | discussie | praat mee | wat vind jij | lezersreacties | uw reactie | "
            "jouw reactie | opmerkingen"
        ),
        Role.LEGAL: (
            "juridisch | juridische informatie"
        ),
        Role.RELATED: (
            "gerelateerd | gerelateerde artikelen | gerelateerd nieuws | gerelateerde berichten | "
            "gerelateerde onderwerpen | verwante artikelen | lees ook | lees meer | lees verder | zie ook | "
            "meer over dit onderwerp | meer over | meer nieuws | meer artikelen | meer lezen | andere artikelen | "
            "meest gelezen | meestgelezen | best gelezen | het meest gelezen | meest bekeken | "
            "meest gelezen artikelen | populair | populaire artikelen | nu populair | trending | aanbevolen | "
            "aanbevolen voor jou | aanbevolen artikelen | aanraders | aanrader | onze tips | "
            "misschien ook interessant | ook interessant | ook interessant voor jou | "
            "dit vind je misschien ook leuk | laatste nieuws | het laatste nieuws | net binnen | recente berichten | "
            "recente artikelen | nieuwste artikelen | in het nieuws | niet te missen | mis niets | volgend artikel | "
            "uitgelicht | soortgelijke artikelen | verder lezen | bekijk ook | van onze partners | onze keuze | "
            "net gepubliceerd | keuze van de redactie"
        ),
        Role.AUTHOR_BIO: (
            "over de auteur | over de auteurs | over de schrijver | de auteur | meer over de auteur | "
            "over deze auteur"
        ),
    },
    telltales=(
        (frozenset({"affiliate", "commissie"}), Role.ADVERT), (frozenset({"cookies", "akkoord"}), Role.COOKIE),
        (frozenset({"cookies", "toestemming"}), Role.COOKIE), (frozenset({"cookies", "accepteren"}), Role.COOKIE),
        (frozenset({"cookies", "voorkeuren"}), Role.COOKIE), (frozenset({"nieuwsbrief", "inbox"}), Role.NEWSLETTER),
        (frozenset({"nieuwsbrief", "aanmelden"}), Role.NEWSLETTER),
        (frozenset({"nieuwsbrief", "schrijf"}), Role.NEWSLETTER),
        (frozenset({"nieuwsbrief", "ontvang"}), Role.NEWSLETTER),
        (frozenset({"nieuwsbrief", "mailbox"}), Role.NEWSLETTER),
        (frozenset({"abonnees", "exclusief"}), Role.PAYWALL), (frozenset({"abonnement", "onbeperkt"}), Role.PAYWALL),
        (frozenset({"abonnees", "inloggen"}), Role.PAYWALL), (frozenset({"abonnement", "opzegbaar"}), Role.PAYWALL),
        (frozenset({"reacties", "gemodereerd"}), Role.COMMENTS),
        (frozenset({"reactie", "huisregels"}), Role.COMMENTS), (frozenset({"rechten", "voorbehouden"}), Role.LEGAL),
        (frozenset({"privacy", "voorwaarden"}), Role.LEGAL),
    ),
    credit_words=frozenset("foto fotograaf beeldrechten anp belga".split()),
    tag_words=frozenset({
        "onderwerpen", "onderwerp", "trefwoorden", "thema s", "tags bij dit artikel", "meer over deze onderwerpen",
        "in dit artikel", "labels", "gerelateerde onderwerpen",
    }),
    section_words=frozenset(
        "politiek | economie | binnenland | buitenland | sport | cultuur | opinie | media | wetenschap | tech | "
        "technologie | gezondheid | onderwijs | regio | regionaal | regionieuws | lokaal | nederland | belgië | "
        "vlaanderen | wereld | europa | misdaad | justitie | entertainment | muziek | film | boeken | reizen | "
        "eten | koken | lifestyle | mode | wonen | auto | geld | beurs | werk | voetbal | wielrennen | klimaat | "
        "milieu | geschiedenis | video | video s | podcast | podcasts | columns | achterklap | show | "
        "samenleving | leven | bizar | royals".split(" | ")
    ),
    by_labels={
        "tekst": "author",
        "redactie": "editor", "eindredactie": "editor",
        "foto s": "photographer", "beeld": "photographer", "fotografie": "photographer",
        "vertaling": "translator",
    },
    credit_labels=frozenset({
        "foto", "foto s", "beeld", "beeldbron", "fotografie", "fotograaf", "illustratie", "infographic", "bron",
        "afbeelding",
    }),
    agencies=frozenset({"anp", "algemeen nederlands persbureau", "belga", "novum", "anp belga"}),
    place_words=frozenset({"voor", "vanuit"}),
)

SV = Lexicon(
    language="sv",
    stop_words=frozenset(
        "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan man när år "
        "säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket "
        "än här då sedan över bara in blir upp även vad få två vill ha många hur mer går sverige kronor detta nya procent "
        "skall hans utan sina något svenska allt första fick måste mellan blev bli dag någon några sitt stora varit dess "
        "du era denna".split()
    ),
    by_words={
        "analys av": "author", "gästkrönika av": "author", "rapport av": "author",
        "granskad av": "editor", "faktagranskad av": "editor",
        "av": "author", "text av": "author", "skriven av": "author", "publicerad av": "author",
        "författare": "author", "artikel av": "author", "krönika av": "author", "en text av": "author",
        "debattartikel av": "author", "ledare av": "author", "intervju av": "author", "recension av": "author",
        "redigerad av": "editor",
        "foto av": "photographer", "bilder av": "photographer",
        "översatt av": "translator",
    },
    and_words=frozenset({"och", "samt"}),
    job_words=frozenset(
        "reporter redaktör redaktion redaktionen journalist korrespondent skribent krönikör kulturskribent ledarskribent "
        "chefredaktör frilans frilansjournalist utrikeskorrespondent politikreporter ekonomireporter nyhetsreporter "
        "kommentator fotograf utgivare kolumnist praktikant medarbetare webbredaktör sportreporter kulturredaktör "
        "programledare".split()
    ),
    date_words=frozenset(
        "publicerad | publicerat | publicerades | publicerad den | publicerat den | publicerad kl | skapad | "
        "inlagd | publiceringsdatum | datum | uppdaterad | uppdaterat | uppdaterades | uppdaterad den | "
        "uppdaterad kl | senast uppdaterad | senast uppdaterat | senast ändrad | ändrad | redigerad".split(" | ")
    ),
    update_words=frozenset({
        "uppdaterad", "uppdaterat", "uppdaterades", "uppdaterad den", "uppdaterad kl", "senast uppdaterad",
        "senast uppdaterat", "senast ändrad", "ändrad", "redigerad",
    }),
    read_words=frozenset({
        "läsning", "lästid", "läs", "läsning ca", "lästid ca", "lästid ca.", "lästid: ca", "att läsa", "lästid: ca.",
    }),
    minute_words=frozenset({"min", "minut", "minuter", "min."}),
    phrases={
        Role.NAVIGATION: (
            "hoppa till innehåll | hoppa till innehållet | hoppa till huvudinnehåll | hoppa till huvudinnehållet | "
            "gå till innehåll | gå till innehållet | till innehåll | till innehållet | till huvudinnehållet | "
            "gå direkt till innehållet | meny | huvudmeny | öppna meny | öppna menyn | stäng meny | stäng menyn | "
            "huvudnavigation | sök | sökning | stäng | hem | startsida | startsidan | till startsidan | förstasidan | "
            "sektioner | alla sektioner | kategorier | ämnen | alla ämnen | nyheter | senaste nytt | "
            "senaste nyheterna | senaste | just nu | aktuellt | direkt | mer | läs mer | visa mer | visa fler | "
            "visa alla | se alla | se mer | se fler | ladda fler | ladda mer | fler | nästa | föregående | "
            "nästa artikel | föregående artikel | nästa sida | föregående sida | tillbaka | tillbaka till toppen | "
            "till toppen | upp | om oss | om | kontakt | kontakta oss | annonsera | annonsera hos oss | "
            "jobba hos oss | lediga jobb | karriär | hjälp | kundservice | kundcenter | vanliga frågor | arkiv | "
            "appar | våra appar | ladda ner appen | följ oss | följ oss på | sociala medier | evenemang | kalender | "
            "korsord | spel | horoskop | väder | vädret | tv tablå | tv guide | familj annonser | butik | e tidning | "
            "etidning | e tidningen | dagens tidning | prenumerera tidning | tjänster | innehåll | översikt | "
            "tipsa oss | tipsa redaktionen | redaktion | insändare | webbkarta | innehållsförteckning | alla nyheter | "
            "inrikes | utrikes | ekonomi | politik | sport | kultur | nöje | debatt | ledare | ledarsidan | åsikt | "
            "opinion | vetenskap | teknik | hälsa | utbildning | lokalt | sverige | världen | brott | krim | resor | "
            "mat | mat dryck | mode | bil | motor | bostad | privatekonomi | börs | näringsliv | familj | relationer | "
            "livsstil | klimat | miljö | historia | fotboll | hockey | ishockey | film | musik | böcker | tv | video | "
            "podd | poddar | podcast | krönikor | kolumner | granskning | samhälle | lokala nyheter | ladda ner vår app"
        ),
        Role.SHARE: (
            "dela | dela artikel | dela artikeln | dela den här artikeln | dela på facebook | dela på twitter | "
            "dela på x | dela på linkedin | dela på whatsapp | dela via e post | dela via mejl | dela via mail | "
            "dela sidan | mejla | mejla artikeln | skicka | skicka via e post | tipsa en vän | kopiera länk | "
            "kopiera länken | länk kopierad | kopiera | skriv ut | spara | spara artikel | spara artikeln | sparad | "
            "gilla | följ | följ ämne | ge bort | ge bort artikeln | ge bort artikel | tweeta | dela med dig | "
            "skriv ut artikel | lyssna dela"
        ),
        Role.ADVERT: (
            "annons | annonser | reklam | sponsrat | sponsrat innehåll | annonssamarbete | i samarbete med | "
            "artikeln fortsätter under annonsen | artikeln fortsätter efter annonsen | "
            "fortsätt läsa under annonsen | annons artikeln fortsätter nedan | slut på annons | betalt innehåll | "
            "annonsmaterial | kommersiellt samarbete | annonslänk | detta är en annons"
        ),
        Role.COOKIE: (
            "acceptera | acceptera alla | acceptera cookies | acceptera alla cookies | godkänn | godkänn alla | "
            "godkänn cookies | jag godkänner | jag accepterar | neka | neka alla | avvisa | avvisa alla | "
            "hantera cookies | cookieinställningar | inställningar för cookies | anpassa | inställningar | "
            "endast nödvändiga | endast nödvändiga cookies | jag förstår | kakor | hantera inställningar | samtycke"
        ),
        Role.NEWSLETTER: (
            "nyhetsbrev | nyhetsbreven | prenumerera på nyhetsbrev | prenumerera på nyhetsbrevet | anmäl dig | "
            "anmäl dig till nyhetsbrevet | få nyhetsbrevet | våra nyhetsbrev | alla nyhetsbrev | din e post | "
            "din e postadress | e postadress | e post | din mejladress | mejladress | få notiser | slå på notiser | "
            "aktivera notiser"
        ),
        Role.PAYWALL: (
            "prenumerera | prenumerera nu | prenumeration | prenumerationer | prenumerant | bli prenumerant | "
            "endast för prenumeranter | för prenumeranter | logga in | logga ut | inloggning | skapa konto | "
            "registrera | registrera dig | mitt konto | konto | min profil | mina sidor | redan prenumerant | "
            "är du redan prenumerant | redan prenumerant logga in | har du redan ett konto | stöd oss | bli medlem | "
            "donera | köp prenumeration | köp | lås upp artikeln | lås upp | prova gratis | testa gratis | "
            "se erbjudande | se erbjudanden | premium | glömt lösenord | läs vidare | fortsätt läsa"
        ),
        Role.COMMENTS: (
            "kommentera | kommentera artikeln | skriv en kommentar | skriv kommentar | lägg till kommentar | "
            "lämna kommentar | visa kommentarer | läs kommentarer | läs kommentarerna | visa alla kommentarer | "
            "dölj kommentarer | svara | anmäl | anmäl kommentar | rapportera | inga kommentarer | "
            "bli först att kommentera | avbryt svar | kommentarer inaktiverade | delta i diskussionen | nyast först | "
            "äldst först | logga in för att kommentera | diskutera | lämna en kommentar"
        ),
        Role.LEGAL: (
            "integritetspolicy | integritet | personuppgiftspolicy | personuppgifter | personuppgifter och cookies | "
            "cookiepolicy | cookies | om cookies | användarvillkor | villkor | allmänna villkor | "
            "prenumerationsvillkor | köpvillkor | tillgänglighet | tillgänglighetsredogörelse | upphovsrätt | "
            "alla rättigheter förbehållna | dataskydd | dataskyddspolicy | rättelser | ansvarig utgivare | "
            "pressetik | copyright | hantera personuppgifter"
        ),
        Role.MEDIA: (
            "lyssna | lyssna på artikeln | lyssna på artikel | lyssna på texten | läs upp | titta | se video | "
            "se klippet | spela | spela upp | spela video | pausa | helskärm | ljud av | ljud på | bildspel | "
            "se bilder | visa bildspel | öppna bild | förstora | förstora bild | nästa bild | föregående bild | "
            "laddar | visa bild | öppna bildspel | undertexter | hastighet | lyssna på den här artikeln"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "gå till | hoppa till | till startsidan | du är här"
        ),
        Role.SHARE: (
            "dela på | dela via | följ oss på | följ oss i | klicka för att dela | öppnas i ett nytt | "
            "öppnas i ny flik"
        ),
        Role.ADVERT: (
            "artikeln innehåller annonslänkar | artikeln innehåller affiliatelänkar | detta är ett annonssamarbete | "
            "innehållet är sponsrat | i samarbete med"
        ),
        Role.COOKIE: (
            "vi använder cookies | vi använder kakor | den här webbplatsen använder | den här sidan använder | "
            "denna webbplats använder | vi och våra partner | vi och våra samarbetspartner | genom att fortsätta | "
            "för att se innehållet | din integritet"
        ),
        Role.NEWSLETTER: (
            "prenumerera på | anmäl dig till | få vårt | få våra | skriv upp dig | genom att anmäla | "
            "genom att prenumerera | följ ämnen i | varje morgon"
        ),
        Role.PAYWALL: (
            "för att läsa vidare | för att läsa hela | logga in för att | bli prenumerant | prenumerera för att | "
            "den här artikeln är | denna artikel är | redan prenumerant | är du redan | har du redan | "
            "köp prenumeration | fortsätt läsa"
        ),
        Role.COMMENTS: (
            "skriv en kommentar | lämna en kommentar | lämna ett svar | din e postadress kommer inte | "
            "obligatoriska fält | du måste vara inloggad"
        ),
        Role.LEGAL: (
            "alla rättigheter förbehållna | copyright | ansvarig utgivare | upphovsrätt | detta material är skyddat | "
            "artikeln publicerades först | artikeln publicerades ursprungligen | denna artikel publicerades först"
        ),
        Role.MEDIA: (
            "lyssna på | din webbläsare | javascript är | aktivera javascript"
        ),
        Role.RELATED: (
            "läs också | läs även | läs mer | läs vidare | läs hela | se också | se även | lyssna också | mer om | "
            "mer från | fler artiklar | fler nyheter | relaterat | tidigare artiklar | missa inte | "
            "du kanske också gillar | läs alla | läs fler"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "följ oss | sektioner | kategorier | våra sajter | tjänster | snabblänkar | genvägar"
        ),
        Role.NEWSLETTER: (
            "nyhetsbrev | prenumerera på vårt nyhetsbrev | anmäl dig till vårt nyhetsbrev | få vårt nyhetsbrev | "
            "våra nyhetsbrev"
        ),
        Role.COMMENTS: (
            "kommentarer | kommentar | kommentera | läsarkommentarer | lämna en kommentar | lämna ett svar | "
            "skriv en kommentar | diskussion | diskutera | vad tycker du | delta i debatten"
        ),
        Role.LEGAL: (
            "juridiskt | juridisk information"
        ),
        Role.RELATED: (
            "relaterat | relaterade artiklar | relaterade nyheter | relaterade ämnen | relaterat innehåll | "
            "liknande artiklar | läs också | läs även | läs mer | läs vidare | läs mer om | mer om ämnet | "
            "mer i ämnet | mer läsning | fler artiklar | fler nyheter | andra artiklar | mest läst | mest lästa | "
            "mest läst just nu | mest lästa artiklar | mest delat | mest sett | mest sedda | populärt | "
            "populära artiklar | populärt just nu | trendar | rekommenderat | rekommenderas | "
            "rekommenderat för dig | rekommenderade artiklar | vi rekommenderar | våra rekommendationer | "
            "redaktionen rekommenderar | du kanske också gillar | du kanske också är intresserad av | senaste nytt | "
            "senaste nyheterna | senaste nyheter | senaste artiklarna | senaste inläggen | senaste artiklar | "
            "senaste | just nu | missa inte | i fokus | se också | se även | nästa artikel | toppnyheter | "
            "mer nyheter | mer från oss | utvalt | läs också detta"
        ),
        Role.AUTHOR_BIO: (
            "om författaren | om skribenten | om artikelförfattaren | om författarna | om skribenterna | "
            "författaren | skribenten"
        ),
    },
    telltales=(
        (frozenset({"annonslänkar", "provision"}), Role.ADVERT), (frozenset({"cookies", "godkänner"}), Role.COOKIE),
        (frozenset({"cookies", "samtycke"}), Role.COOKIE), (frozenset({"cookies", "webbplats"}), Role.COOKIE),
        (frozenset({"kakor", "webbplats"}), Role.COOKIE), (frozenset({"nyhetsbrev", "prenumerera"}), Role.NEWSLETTER),
        (frozenset({"nyhetsbrev", "anmäl"}), Role.NEWSLETTER),
        (frozenset({"nyhetsbrev", "e", "post"}), Role.NEWSLETTER),
        (frozenset({"nyhetsbrev", "inkorg"}), Role.NEWSLETTER), (frozenset({"nyhetsbrev", "mejl"}), Role.NEWSLETTER),
        (frozenset({"prenumerant", "logga"}), Role.PAYWALL),
        (frozenset({"prenumeranter", "exklusivt"}), Role.PAYWALL),
        (frozenset({"prenumeration", "bindningstid"}), Role.PAYWALL),
        (frozenset({"kommentarer", "modereras"}), Role.COMMENTS),
        (frozenset({"kommentarer", "granskas"}), Role.COMMENTS),
        (frozenset({"rättigheter", "förbehållna"}), Role.LEGAL), (frozenset({"ansvarig", "utgivare"}), Role.LEGAL),
    ),
    credit_words=frozenset("foto fotograf tt pressbild arkivbild genrebild".split()),
    tag_words=frozenset({
        "ämnen", "ämne", "taggar", "tagg", "mer om", "nyckelord", "i artikeln", "ämnen i artikeln",
        "artikeln handlar om", "följ ämnen",
    }),
    section_words=frozenset(
        "inrikes | utrikes | ekonomi | politik | sport | kultur | nöje | debatt | ledare | ledarsidan | åsikt | "
        "opinion | vetenskap | teknik | hälsa | utbildning | lokalt | sverige | världen | brott | krim | resor | "
        "mat | mat dryck | mode | bil | motor | bostad | privatekonomi | börs | näringsliv | familj | relationer | "
        "livsstil | klimat | miljö | historia | fotboll | hockey | ishockey | film | musik | böcker | tv | video | "
        "podd | poddar | podcast | insändare | krönikor | kolumner | granskning | samhälle | nyheter | "
        "lokala nyheter".split(" | ")
    ),
    by_labels={
        "text": "author", "reporter": "author", "skribent": "author",
        "redaktör": "editor",
        "fotograf": "photographer",
        "översättning": "translator",
    },
    credit_labels=frozenset({
        "foto", "bild", "bilder", "fotograf", "illustration", "grafik", "källa", "arkivbild", "montage", "pressbild",
    }),
    agencies=frozenset({
        "tt", "tidningarnas telegrambyrå", "tt nyhetsbyrån", "siren", "omni", "bulls",
    }),
    place_words=frozenset({"för"}),
)

DA = Lexicon(
    language="da",
    stop_words=frozenset(
        "og i at det er en til på som for med af de den har der ikke et han var fra vi om men sig kan jeg ud så eller "
        "efter over ved hun siger også skal blev havde når mod man nu vil år ham mere bliver end være hvor alle deres få "
        "op kunne andre da hans ind meget under blive to noget været skulle derfor danske mange hvad dem sin ville mellem "
        "selv må før hvis her helt hvordan nogle denne disse sine ingen bare".split()
    ),
    by_words={
        "gæsteindlæg af": "author", "gæsteklumme af": "author", "gennemgået af": "editor",
        "faktatjekket af": "editor",
        "af": "author", "skrevet af": "author", "tekst af": "author", "forfatter": "author", "artikel af": "author",
        "udgivet af": "author", "interview af": "author", "anmeldelse af": "author", "kronik af": "author",
        "klumme af": "author", "analyse af": "author", "kommentar af": "author", "debatindlæg af": "author",
        "oprettet af": "author",
        "redigeret af": "editor",
        "fotos af": "photographer", "foto af": "photographer",
        "oversat af": "translator",
    },
    and_words=frozenset({"og", "samt"}),
    job_words=frozenset(
        "journalist redaktør redaktion redaktionen reporter korrespondent skribent kommentator anmelder chefredaktør "
        "ansvarshavende debatredaktør freelancejournalist freelance fotograf udlandskorrespondent nyhedsredaktør "
        "kulturredaktør redaktionschef praktikant journalistpraktikant erhvervsredaktør sportsredaktør forfatter "
        "webredaktør".split()
    ),
    date_words=frozenset(
        "publiceret | udgivet | offentliggjort | oprettet | publiceret d | publiceret den | udgivet den | "
        "offentliggjort den | bragt | dato | lagt op | opdateret | opdateret d | opdateret den | sidst opdateret | "
        "senest opdateret | redigeret | ændret | rettet | sidst ændret | opdateret kl".split(" | ")
    ),
    update_words=frozenset({
        "opdateret", "opdateret d", "opdateret den", "sidst opdateret", "senest opdateret", "redigeret", "ændret",
        "rettet", "sidst ændret", "opdateret kl",
    }),
    read_words=frozenset({"læsetid", "læsning", "læs", "læsetid ca.", "læsetid: ca.", "at læse"}),
    minute_words=frozenset({"min", "minut", "minutter", "min."}),
    phrases={
        Role.NAVIGATION: (
            "gå til indhold | gå til indholdet | gå til hovedindhold | gå til hovedindholdet | spring til indhold | "
            "spring til hovedindhold | hop til indhold | til indhold | menu | hovedmenu | åbn menu | luk menu | "
            "hovednavigation | søg | søgning | luk | hjem | forside | forsiden | til forsiden | sektioner | "
            "kategorier | emner | alle emner | nyheder | seneste nyt | seneste nyheder | seneste | lige nu | "
            "breaking | aktuelt | live | mere | læs mere | vis mere | vis flere | vis alle | se alle | se mere | "
            "se flere | hent flere | indlæs flere | flere | næste | forrige | næste artikel | forrige artikel | "
            "tilbage | tilbage til toppen | til toppen | om os | om | kontakt | kontakt os | annoncér | "
            "annoncer hos os | annoncering | job | ledige stillinger | karriere | hjælp | kundeservice | kundecenter | "
            "ofte stillede spørgsmål | arkiv | apps | vores apps | hent app | hent appen | følg os | følg os på | "
            "sociale medier | arrangementer | kalender | krydsord | spil | quiz | horoskop | vejr | vejret | "
            "tv guide | tv oversigt | navne | dødsfald | butik | shop | e avis | eavis | avis | avisen | "
            "læs e avisen | dagens avis | oversigt | indhold | indholdsfortegnelse | tip os | tip redaktionen | "
            "sitemap | sektion | læserbreve | service | tema | temaer | indland | udland | økonomi | politik | sport | "
            "kultur | debat | meninger | opinion | leder | kronik | videnskab | viden | teknologi | tech | sundhed | "
            "uddannelse | lokalt | danmark | verden | internationalt | krimi | rejser | mad | mode | bil | biler | "
            "motor | bolig | penge | privatøkonomi | finans | børs | erhverv | familie | livsstil | klima | miljø | "
            "historie | fodbold | håndbold | cykling | film | musik | bøger | tv | video | podcast | podcasts | "
            "underholdning | kendte | anmeldelser | livet | samfund | hent vores app"
        ),
        Role.SHARE: (
            "delt | del artikel | del artiklen | del denne artikel | del på facebook | del på twitter | del på x | "
            "del på linkedin | del på whatsapp | del via e mail | del via mail | del på mail | send | send artikel | "
            "send til en ven | kopier link | kopiér link | link kopieret | kopiér | print | udskriv | gem | "
            "gem artikel | gem artiklen | gemt | synes godt om | følg | giv artiklen | giv en artikel | "
            "forær artiklen | tweet | læs senere | læseliste | gem til senere"
        ),
        Role.ADVERT: (
            "annonce | annoncer | reklame | sponsoreret | sponsoreret indhold | sponseret indhold | annonceindhold | "
            "artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen | "
            "artiklen fortsætter efter annonce | fortsætter efter annoncen | kommercielt indhold | "
            "kommercielt samarbejde | betalt indhold | annonce artiklen fortsætter nedenfor | i samarbejde med | "
            "advertorial"
        ),
        Role.COOKIE: (
            "accepter | acceptér | accepter alle | acceptér alle | accepter cookies | tillad alle | tillad cookies | "
            "tillad alle cookies | afvis | afvis alle | kun nødvendige | kun nødvendige cookies | jeg accepterer | "
            "administrer cookies | cookieindstillinger | cookie indstillinger | indstillinger | tilpas | "
            "vis detaljer | samtykke | samtykkeindstillinger | administrer samtykke | administrér samtykke"
        ),
        Role.NEWSLETTER: (
            "nyhedsbrev | nyhedsbreve | tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet | "
            "tilmeld dig vores nyhedsbrev | tilmeld dig | tilmeld | få nyhedsbrevet | vores nyhedsbreve | "
            "din e mail | din e mailadresse | din email | e mailadresse | e mail adresse | email adresse | "
            "få besked | slå notifikationer til"
        ),
        Role.PAYWALL: (
            "abonnér | abonner | abonnement | abonnementer | bliv abonnent | køb abonnement | køb adgang | "
            "for abonnenter | kun for abonnenter | log ind | login | log ud | opret konto | opret profil | "
            "opret bruger | min konto | min side | min profil | konto | profil | allerede abonnent | "
            "er du allerede abonnent | er du abonnent | har du allerede en konto | støt os | bliv medlem | donér | "
            "prøv gratis | prøv nu | få adgang | se tilbud | læs videre | læs videre med | lås op | "
            "glemt adgangskode | plus | premium | kom i gang"
        ),
        Role.COMMENTS: (
            "kommentér | kommenter | skriv en kommentar | skriv kommentar | tilføj kommentar | læg en kommentar | "
            "vis kommentarer | læs kommentarer | se kommentarer | skjul kommentarer | alle kommentarer | svar | "
            "besvar | anmeld | anmeld kommentar | rapportér | ingen kommentarer | bliv den første til at kommentere | "
            "annuller svar | kommentarer er lukket | deltag i debatten | nyeste først | ældste først | "
            "log ind for at kommentere | efterlad en kommentar"
        ),
        Role.LEGAL: (
            "privatlivspolitik | persondatapolitik | persondata | privatliv | cookiepolitik | cookies | "
            "cookie og privatlivspolitik | brugsbetingelser | betingelser | vilkår | vilkår og betingelser | "
            "handelsbetingelser | abonnementsvilkår | abonnementsbetingelser | tilgængelighed | "
            "tilgængelighedserklæring | ophavsret | alle rettigheder forbeholdes | presseetik | "
            "etiske retningslinjer | rettelser | fejl og rettelser | copyright | ansvarshavende chefredaktør | "
            "databeskyttelse | retningslinjer"
        ),
        Role.MEDIA: (
            "lyt | lyt til artiklen | lyt til artikel | hør artiklen | få artiklen læst op | læs højt | oplæsning | "
            "se video | se videoen | afspil | afspil video | pause | fuld skærm | slå lyd fra | slå lyd til | "
            "billedserie | se billeder | galleri | vis billede | åbn billede | forstør | forstør billede | "
            "næste billede | forrige billede | indlæser | henter | undertekster | hastighed | lyt til denne artikel"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "gå til | spring til | til forsiden | du er her"
        ),
        Role.SHARE: (
            "del på | del via | følg os på | følg os | klik for at dele | åbner i et nyt | åbner i nyt"
        ),
        Role.ADVERT: (
            "artiklen indeholder affiliatelinks | artiklen indeholder reklamelinks | dette er en annonce | "
            "indholdet er sponsoreret | i samarbejde med"
        ),
        Role.COOKIE: (
            "vi bruger cookies | vi anvender cookies | denne hjemmeside bruger cookies | "
            "denne hjemmeside anvender cookies | dette website bruger cookies | denne side bruger cookies | "
            "vi og vores partnere | vi og vores samarbejdspartnere | ved at klikke | dit privatliv | "
            "for at se dette indhold | du skal acceptere cookies"
        ),
        Role.NEWSLETTER: (
            "tilmeld dig | få vores | få de vigtigste | få nyhedsbrevet | ved at tilmelde | modtag vores | "
            "hver morgen | jeg giver samtykke til"
        ),
        Role.PAYWALL: (
            "for at læse videre | for at læse hele | læs videre | log ind for | bliv abonnent | køb abonnement | "
            "denne artikel er | artiklen er kun for | allerede abonnent | er du allerede | har du allerede | "
            "få adgang til | du skal være abonnent"
        ),
        Role.COMMENTS: (
            "skriv en kommentar | skriv et svar | efterlad en kommentar | din e mailadresse vil ikke | "
            "krævede felter er | du skal være logget ind | kommentarer til"
        ),
        Role.LEGAL: (
            "alle rettigheder forbeholdes | copyright | ansvarshavende chefredaktør | materialet er beskyttet | "
            "indholdet må ikke | artiklen blev først bragt | artiklen er oprindeligt bragt | denne artikel er først"
        ),
        Role.MEDIA: (
            "lyt til | din browser | javascript er | aktivér javascript"
        ),
        Role.RELATED: (
            "læs også | læs mere | læs her | læs hele | se også | hør også | mere om | mere fra | flere artikler | "
            "flere nyheder | relateret | gå ikke glip af | du vil måske også | læs alle"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "følg os | sektioner | kategorier | vores sites | service | genveje | nyttige links"
        ),
        Role.NEWSLETTER: (
            "nyhedsbrev | tilmeld dig vores nyhedsbrev | få vores nyhedsbrev | vores nyhedsbreve | nyhedsbreve"
        ),
        Role.COMMENTS: (
            "kommentarer | kommentar | kommentér | læserkommentarer | skriv en kommentar | skriv et svar | "
            "efterlad en kommentar | debat | deltag i debatten | hvad mener du | diskussion"
        ),
        Role.LEGAL: (
            "juridisk | juridisk information"
        ),
        Role.RELATED: (
            "relateret | relaterede artikler | relaterede nyheder | relateret indhold | relaterede emner | "
            "lignende artikler | læs også | læs mere | læs videre | mere om emnet | mere om | mere fra | "
            "flere artikler | flere nyheder | andre artikler | mest læste | mest læst | mest læste artikler | "
            "mest sete | mest delte | mest populære | populære | populært lige nu | populære artikler | anbefalet | "
            "anbefalede | anbefalede artikler | anbefalet til dig | vi anbefaler | redaktionen anbefaler | "
            "anbefalinger | måske er du interesseret i | måske kan du også lide | seneste nyt | seneste nyheder | "
            "seneste artikler | seneste indlæg | seneste | lige nu | gå ikke glip af | i fokus | se også | "
            "næste artikel | topnyheder | andre læser | andre læser også | udvalgte | læs også disse | "
            "mest læste lige nu | artikler fra"
        ),
        Role.AUTHOR_BIO: (
            "om forfatteren | om forfatterne | om skribenten | om journalisten | forfatteren"
        ),
    },
    telltales=(
        (frozenset({"affiliatelinks", "provision"}), Role.ADVERT), (frozenset({"cookies", "samtykke"}), Role.COOKIE),
        (frozenset({"cookies", "accepter"}), Role.COOKIE), (frozenset({"cookies", "hjemmeside"}), Role.COOKIE),
        (frozenset({"cookies", "accepterer"}), Role.COOKIE), (frozenset({"nyhedsbrev", "tilmeld"}), Role.NEWSLETTER),
        (frozenset({"nyhedsbrev", "e", "mail"}), Role.NEWSLETTER),
        (frozenset({"nyhedsbrev", "indbakke"}), Role.NEWSLETTER),
        (frozenset({"nyhedsbrev", "modtag"}), Role.NEWSLETTER), (frozenset({"abonnenter", "adgang"}), Role.PAYWALL),
        (frozenset({"abonnement", "adgang"}), Role.PAYWALL), (frozenset({"abonnent", "log"}), Role.PAYWALL),
        (frozenset({"kommentarer", "modereres"}), Role.COMMENTS),
        (frozenset({"rettigheder", "forbeholdes"}), Role.LEGAL),
        (frozenset({"ansvarshavende", "chefredaktør"}), Role.LEGAL),
    ),
    credit_words=frozenset("foto fotograf arkivfoto pressefoto scanpix ritzau".split()),
    tag_words=frozenset({
        "emner", "emne", "emneord", "nøgleord", "mere om", "læs mere om", "i artiklen", "temaer",
    }),
    section_words=frozenset(
        "indland | udland | økonomi | politik | sport | kultur | debat | meninger | opinion | leder | kronik | "
        "videnskab | viden | teknologi | tech | sundhed | uddannelse | lokalt | danmark | verden | "
        "internationalt | krimi | rejser | mad | mode | bil | biler | motor | bolig | penge | privatøkonomi | "
        "finans | børs | erhverv | familie | livsstil | klima | miljø | historie | fodbold | håndbold | cykling | "
        "film | musik | bøger | tv | video | podcast | podcasts | underholdning | kendte | navne | anmeldelser | "
        "livet | samfund | nyheder".split(" | ")
    ),
    by_labels={
        "tekst": "author", "journalist": "author",
        "redaktør": "editor", "redaktion": "editor",
        "fotos": "photographer", "fotograf": "photographer",
        "oversættelse": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotos", "billede", "billeder", "fotograf", "illustration", "grafik", "kilde", "arkivfoto",
        "pressefoto",
    }),
    agencies=frozenset({"ritzau", "ritzaus bureau", "bulls press"}),
    place_words=frozenset({"for"}),
)

NB = Lexicon(
    language="nb",
    stop_words=frozenset(
        "og i det er på som en til for av at å har med de ikke den han om et fra var men vi seg så jeg kan skal ble også "
        "etter ved eller hun være nå da ut mot når vil sier over opp blir hadde hvor må år alle andre før får mer noe enn "
        "disse inn mye bare mange dette sin under to selv kommer man der norge norske både fikk siden sine vært ha dem "
        "hva mellom sitt skulle ville kunne blitt meg hvis noen gjør mens hvordan her din ingen mitt".split()
    ),
    by_words={
        "analyse av": "author", "gjesteinnlegg av": "author", "gjennomgått av": "editor",
        "faktasjekket av": "editor",
        "av": "author", "skrevet av": "author", "tekst av": "author", "forfatter": "author", "publisert av": "author",
        "intervju av": "author", "anmeldelse av": "author", "kronikk av": "author", "kommentar av": "author",
        "artikkel av": "author", "saken er skrevet av": "author",
        "redigert av": "editor",
        "bilder av": "photographer", "foto av": "photographer",
        "oversatt av": "translator",
    },
    and_words=frozenset({"og", "samt"}),
    job_words=frozenset(
        "journalist redaktør redaksjon redaksjonen reporter korrespondent skribent kommentator anmelder sjefredaktør "
        "nyhetsredaktør debattredaktør kulturredaktør politisk frilans frilansjournalist fotograf utenrikskorrespondent "
        "kulturkommentator sportsjournalist praktikant spaltist redaksjonssjef ansvarlig forfatter nyhetsleder".split()
    ),
    date_words=frozenset(
        "publisert | publiserte | publisert den | opprettet | lagt ut | publisert kl | dato | først publisert | "
        "oppdatert | oppdatert den | sist oppdatert | sist endret | endret | oppdatert kl | redigert | rettet".split(" | ")
    ),
    update_words=frozenset({
        "oppdatert", "oppdatert den", "sist oppdatert", "sist endret", "endret", "oppdatert kl", "redigert", "rettet",
    }),
    read_words=frozenset({"lesetid", "lesing", "å lese", "lesetid ca", "lesetid ca.", "lesetid: ca."}),
    minute_words=frozenset({"min", "minutt", "minutter", "min."}),
    phrases={
        Role.NAVIGATION: (
            "hopp til innhold | hopp til innholdet | hopp til hovedinnhold | hopp til hovedinnholdet | "
            "gå til innhold | gå til innholdet | gå til hovedinnhold | til innhold | meny | hovedmeny | åpne meny | "
            "lukk meny | hovednavigasjon | søk | lukk | hjem | forside | forsiden | til forsiden | gå til forsiden | "
            "seksjoner | kategorier | emner | alle emner | nyheter | siste nytt | siste nyheter | siste | akkurat nå | "
            "aktuelt | direkte | mer | les mer | vis mer | vis flere | vis alle | se alle | se mer | se flere | "
            "last flere | last inn flere | hent flere | flere | neste | forrige | neste artikkel | forrige artikkel | "
            "neste sak | forrige sak | tilbake | tilbake til toppen | til toppen | om oss | om | kontakt | "
            "kontakt oss | annonsere | annonser hos oss | annonsér | jobb hos oss | ledige stillinger | stillinger | "
            "karriere | hjelp | kundeservice | kundesenter | ofte stilte spørsmål | arkiv | apper | våre apper | "
            "last ned appen | følg oss | følg oss på | sosiale medier | arrangementer | kalender | kryssord | spill | "
            "quiz | horoskop | vær | været | tv guide | tv program | dødsannonser | minneord | butikk | eavis | "
            "e avis | eavisen | papiravis | avisen | les eavisen | oversikt | innhold | innholdsfortegnelse | "
            "tips oss | tips meg | send tips | nettstedskart | leserinnlegg | leserbrev | tjenester | debattinnlegg | "
            "informasjonskapsler innstillinger | innenriks | utenriks | økonomi | politikk | sport | kultur | debatt | "
            "meninger | leder | kronikk | kronikker | vitenskap | teknologi | tech | helse | utdanning | lokalt | "
            "norge | verden | krim | reise | reiser | mat | mat og drikke | mote | bil | motor | bolig | penger | "
            "finans | børs | næringsliv | familie | livsstil | klima | miljø | historie | fotball | håndball | ski | "
            "film | musikk | bøker | tv | video | podkast | podcast | podkaster | underholdning | kjendis | "
            "anmeldelser | samfunn | forbruker | trafikk | last ned vår app"
        ),
        Role.SHARE: (
            "delt | del artikkel | del artikkelen | del saken | del denne artikkelen | del på facebook | "
            "del på twitter | del på x | del på linkedin | del på whatsapp | del på e post | del via e post | "
            "del på epost | send | send på e post | send til en venn | tips en venn | kopier lenke | kopier lenken | "
            "kopier link | lenke kopiert | kopier | skriv ut | lagre | lagre artikkel | lagre artikkelen | lagret | "
            "liker | lik | følg | gi bort artikkelen | gi bort | tvitre | les senere | leseliste | lagre til senere"
        ),
        Role.ADVERT: (
            "annonse | annonser | reklame | sponset | sponset innhold | annonsørinnhold | annonseinnhold | "
            "artikkelen fortsetter under annonsen | artikkelen fortsetter etter annonsen | "
            "saken fortsetter under annonsen | saken fortsetter etter annonsen | fortsetter under annonsen | "
            "slutt på annonse | betalt innhold | kommersielt samarbeid | i samarbeid med | "
            "annonse saken fortsetter under | produsert av"
        ),
        Role.COOKIE: (
            "godta | godta alle | godta cookies | godta alle informasjonskapsler | aksepter | aksepter alle | "
            "avvis | avvis alle | kun nødvendige | kun nødvendige cookies | jeg godtar | jeg forstår | "
            "innstillinger for informasjonskapsler | administrer cookies | administrer samtykke | "
            "personverninnstillinger | innstillinger | tilpass | samtykke | cookieinnstillinger"
        ),
        Role.NEWSLETTER: (
            "nyhetsbrev | nyhetsbrevene | meld deg på nyhetsbrev | meld deg på nyhetsbrevet | "
            "meld deg på vårt nyhetsbrev | meld deg på | få nyhetsbrevet | våre nyhetsbrev | din e post | "
            "din e postadresse | e postadresse | e post | epost | epostadresse | skru på varsler | få varsler | "
            "abonner på nyhetsbrev | motta nyhetsbrev"
        ),
        Role.PAYWALL: (
            "abonner | abonner nå | abonnement | abonnementer | bli abonnent | kjøp abonnement | kjøp tilgang | "
            "for abonnenter | kun for abonnenter | logg inn | logg ut | innlogging | opprett konto | registrer deg | "
            "registrer | min konto | min side | min profil | mitt abonnement | konto | profil | allerede abonnent | "
            "er du allerede abonnent | er du abonnent | har du allerede en konto | støtt oss | bli medlem | "
            "gi en gave | prøv gratis | få tilgang | se tilbud | les videre | les videre med | lås opp | "
            "glemt passord | bestill abonnement | pluss"
        ),
        Role.COMMENTS: (
            "kommenter | skriv en kommentar | skriv kommentar | legg til kommentar | legg igjen kommentar | "
            "vis kommentarer | les kommentarer | se kommentarer | skjul kommentarer | alle kommentarer | svar | "
            "rapporter | rapporter kommentar | ingen kommentarer | bli den første til å kommentere | avbryt svar | "
            "kommentarfeltet er stengt | delta i debatten | nyeste først | eldste først | logg inn for å kommentere | "
            "legg igjen en kommentar"
        ),
        Role.LEGAL: (
            "personvern | personvernerklæring | personvernpolicy | informasjonskapsler | cookies | cookiepolicy | "
            "brukervilkår | vilkår | vilkår og betingelser | abonnementsvilkår | kjøpsvilkår | tilgjengelighet | "
            "tilgjengelighetserklæring | opphavsrett | alle rettigheter forbeholdt | alle rettigheter reservert | "
            "redaktørplakaten | vær varsom plakaten | vær varsom | rettelser | personvern og cookies | "
            "personvern og informasjonskapsler | copyright | etiske retningslinjer | ansvarlig redaktør"
        ),
        Role.MEDIA: (
            "lytt | lytt til artikkelen | lytt til saken | hør artikkelen | hør saken | få saken lest opp | "
            "les opp | se video | se videoen | spill av | spill av video | pause | fullskjerm | lyd av | lyd på | "
            "bildeserie | se bilder | galleri | vis bilde | åpne bilde | forstørr | forstørr bilde | neste bilde | "
            "forrige bilde | laster | laster inn | undertekster | hastighet"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "gå til | hopp til | til forsiden | du er her"
        ),
        Role.SHARE: (
            "del på | del via | følg oss på | følg oss | klikk for å dele | åpnes i nytt | åpnes i en ny"
        ),
        Role.ADVERT: (
            "artikkelen inneholder reklamelenker | artikkelen inneholder annonselenker | dette er en annonse | "
            "innholdet er sponset | i samarbeid med"
        ),
        Role.COOKIE: (
            "vi bruker cookies | vi bruker informasjonskapsler | dette nettstedet bruker | denne nettsiden bruker | "
            "denne siden bruker | vi og våre partnere | vi og våre samarbeidspartnere | ved å klikke | "
            "ditt personvern | for å se dette innholdet"
        ),
        Role.NEWSLETTER: (
            "meld deg på | få våre | få vårt | få de viktigste | abonner på | ved å melde deg på | hver morgen"
        ),
        Role.PAYWALL: (
            "for å lese videre | for å lese hele | for å lese denne | les videre | logg inn for | bli abonnent | "
            "kjøp abonnement | denne artikkelen er | denne saken er for | allerede abonnent | er du allerede | "
            "har du allerede | få tilgang til | du må være abonnent"
        ),
        Role.COMMENTS: (
            "skriv en kommentar | legg igjen en kommentar | legg igjen et svar | din e postadresse vil ikke | "
            "obligatoriske felt | du må være logget inn | kommentarer til"
        ),
        Role.LEGAL: (
            "alle rettigheter | copyright | ansvarlig redaktør | materialet er beskyttet | opphavsrett | "
            "denne artikkelen ble først publisert | saken ble først publisert | artikkelen ble først publisert"
        ),
        Role.MEDIA: (
            "lytt til | nettleseren din | din nettleser | javascript er | aktiver javascript"
        ),
        Role.RELATED: (
            "les også | les mer | les hele | les her | les saken | se også | hør også | mer om | mer fra | "
            "flere saker | flere nyheter | relatert | ikke gå glipp av | du vil kanske også | les alle | les flere | "
            "hør podcasten"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "følg oss | seksjoner | kategorier | våre nettsteder | tjenester | snarveier | nyttige lenker"
        ),
        Role.NEWSLETTER: (
            "nyhetsbrev | meld deg på vårt nyhetsbrev | få vårt nyhetsbrev | våre nyhetsbrev"
        ),
        Role.COMMENTS: (
            "kommentarer | kommentar | kommenter | leserkommentarer | skriv en kommentar | legg igjen en kommentar | "
            "legg igjen et svar | debatt | delta i debatten | hva mener du | diskusjon | kommentarfelt"
        ),
        Role.LEGAL: (
            "juridisk | juridisk informasjon"
        ),
        Role.RELATED: (
            "relatert | relaterte artikler | relaterte saker | relaterte nyheter | relatert innhold | "
            "relaterte emner | lignende artikler | les også | les mer | les videre | les mer om | mer om saken | "
            "mer om | mer fra | flere saker | flere artikler | flere nyheter | andre saker | mest lest | "
            "mest leste | mest lest nå | mest leste saker | mest sett | mest delt | mest populære | populært | "
            "populære saker | populært nå | anbefalt | anbefalte | anbefalte saker | anbefalt for deg | "
            "vi anbefaler | redaksjonen anbefaler | anbefalinger | du vil kanskje også like | "
            "kanskje er du interessert i | siste nytt | siste nyheter | siste saker | siste artikler | "
            "siste innlegg | siste | akkurat nå | ikke gå glipp av | i fokus | se også | neste artikkel | "
            "neste sak | toppsaker | andre leser | andre leser også | utvalgte | aktuelle saker | nå på forsiden"
        ),
        Role.AUTHOR_BIO: (
            "om forfatteren | om forfatterne | om skribenten | om journalisten | forfatteren"
        ),
    },
    telltales=(
        (frozenset({"reklamelenker", "provisjon"}), Role.ADVERT), (frozenset({"cookies", "samtykke"}), Role.COOKIE),
        (frozenset({"informasjonskapsler", "samtykke"}), Role.COOKIE),
        (frozenset({"informasjonskapsler", "godta"}), Role.COOKIE),
        (frozenset({"informasjonskapsler", "nettsted"}), Role.COOKIE),
        (frozenset({"nyhetsbrev", "meld"}), Role.NEWSLETTER),
        (frozenset({"nyhetsbrev", "e", "post"}), Role.NEWSLETTER),
        (frozenset({"nyhetsbrev", "innboks"}), Role.NEWSLETTER),
        (frozenset({"nyhetsbrev", "motta"}), Role.NEWSLETTER), (frozenset({"abonnenter", "tilgang"}), Role.PAYWALL),
        (frozenset({"abonnement", "tilgang"}), Role.PAYWALL), (frozenset({"abonnent", "logg"}), Role.PAYWALL),
        (frozenset({"kommentarer", "modereres"}), Role.COMMENTS),
        (frozenset({"rettigheter", "forbeholdt"}), Role.LEGAL), (frozenset({"ansvarlig", "redaktør"}), Role.LEGAL),
    ),
    credit_words=frozenset("foto fotograf arkivfoto pressefoto ntb scanpix illustrasjonsfoto".split()),
    tag_words=frozenset({
        "emner", "emne", "emneord", "stikkord", "nøkkelord", "mer om", "les mer om", "i artikkelen", "temaer", "tema",
    }),
    section_words=frozenset(
        "innenriks | utenriks | økonomi | politikk | sport | kultur | debatt | meninger | leder | kronikk | "
        "kronikker | vitenskap | teknologi | tech | helse | utdanning | lokalt | norge | verden | krim | reise | "
        "reiser | mat | mat og drikke | mote | bil | motor | bolig | penger | finans | børs | næringsliv | "
        "familie | livsstil | klima | miljø | historie | fotball | håndball | ski | film | musikk | bøker | tv | "
        "video | podkast | podcast | podkaster | underholdning | kjendis | anmeldelser | samfunn | nyheter | "
        "forbruker | trafikk".split(" | ")
    ),
    by_labels={
        "tekst": "author", "journalist": "author",
        "redaktør": "editor", "ansvarlig redaktør": "editor",
        "fotograf": "photographer",
        "oversettelse": "translator",
    },
    credit_labels=frozenset({
        "foto", "bilde", "bilder", "fotograf", "illustrasjon", "illustrasjonsfoto", "grafikk", "kilde", "arkivfoto",
        "pressefoto",
    }),
    agencies=frozenset({"ntb", "norsk telegrambyrå", "npk", "nynorsk pressekontor"}),
    place_words=frozenset({"for"}),
)
