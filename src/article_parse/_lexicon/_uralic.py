"""The Uralic languages."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["FI", "HU"]

FI = Lexicon(
    language="fi",
    stop_words=frozenset(
        "ja on ei se että oli hän myös mutta ovat kun joka kuin mukaan tai jos olla hänen sen niin ole vuonna sekä mitä "
        "nyt vain ne jo siitä voi tämä olisi minä tässä jotka ollut häntä vielä kanssa jälkeen ennen sitä sanoo siinä "
        "joten koska enää noin kuitenkin eivät sillä tämän kaikki ihmiset pitää paljon hyvin sitten muun muassa itse mikä "
        "miten me he sinä te joita jonka josta joissa jossa aikana vuoden yli saa oma yksi kaksi näin usein aina vaan".split()
    ),
    by_words={
        "kirjoittaja": "author", "kirjoittajat": "author", "kirjoittanut": "author", "toimittanut": "author",
        "artikkelin kirjoittaja": "author", "haastattelija": "author",
        "suomentanut": "translator", "kääntänyt": "translator",
    },
    and_words=frozenset({"ja", "sekä"}),
    job_words=frozenset(
        "toimittaja toimitus päätoimittaja kirjeenvaihtaja kolumnisti kirjoittaja uutispäällikkö toimituspäällikkö "
        "toimitussihteeri reportteri kuvaaja valokuvaaja tuottaja freelancer politiikan talouden kulttuurin "
        "ulkomaantoimittaja taloustoimittaja avustaja".split()
    ),
    date_words=frozenset({
        "julkaistu", "julkaistu klo", "luotu", "lisätty", "julkaisupäivä", "päivitetty", "päivitetty klo", "muokattu",
        "viimeksi päivitetty", "viimeksi muokattu", "päivitys", "korjattu",
    }),
    update_words=frozenset({
        "päivitetty", "päivitetty klo", "muokattu", "viimeksi päivitetty", "viimeksi muokattu", "päivitys",
        "korjattu",
    }),
    read_words=frozenset({
        "lukuaika", "lukuaika noin", "lukuaika n.", "lukemiseen", "min lukuaika", "luku",
    }),
    minute_words=frozenset({"min", "minuutti", "minuuttia", "min."}),
    phrases={
        Role.NAVIGATION: (
            "siirry sisältöön | siirry suoraan sisältöön | siirry pääsisältöön | hyppää sisältöön | "
            "hyppää pääsisältöön | valikko | päävalikko | avaa valikko | sulje valikko | päänavigaatio | haku | hae | "
            "etsi | sulje | etusivu | etusivulle | kotisivu | takaisin etusivulle | osastot | kaikki osastot | "
            "aiheet | uutiset | tuoreimmat | uusimmat | viimeisimmät | juuri nyt | suora | lisää | näytä lisää | "
            "lataa lisää | katso kaikki | näytä kaikki | lue lisää | lue juttu | lue koko juttu | jatka lukemista | "
            "seuraava | edellinen | seuraava artikkeli | edellinen artikkeli | takaisin | takaisin ylös | "
            "sivun alkuun | ylös | tietoa meistä | meistä | yhteystiedot | ota yhteyttä | mediatiedot | mainosta | "
            "avoimet työpaikat | työpaikat | ura | ohje | ohjeet | asiakaspalvelu | usein kysyttyä | arkisto | "
            "sovellukset | lataa sovellus | seuraa meitä | sosiaalinen media | tapahtumat | ristikot | pelit | "
            "horoskooppi | horoskoopit | sää | tv opas | verkkokauppa | kauppa | näköislehti | digilehti | lehti | "
            "palvelut | sisältö | sisällysluettelo | sivukartta | lukijan kuva | lähetä uutisvinkki | uutisvinkki | "
            "anna palautetta | palaute | lukijoilta | rss | kotimaa | ulkomaat | talous | politiikka | urheilu | "
            "kulttuuri | mielipide | mielipiteet | pääkirjoitus | pääkirjoitukset | tiede | teknologia | terveys | "
            "koulutus | paikalliset | suomi | maailma | viihde | matkailu | autot | asuminen | raha | elämä | "
            "hyvinvointi | ruoka | muoti | rikos | ympäristö | ilmasto | historia | jalkapallo | jääkiekko | "
            "musiikki | elokuvat | kirjat | video | videot | podcast | podcastit | kolumnit | kolumni | perhe | digi | "
            "työelämä | liikenne | lataa sovelluksemme | tuoreimmat uutiset | uusimmat uutiset"
        ),
        Role.SHARE: (
            "jaa | jaa artikkeli | jaa juttu | jaa facebookissa | jaa twitterissä | jaa x ssä | jaa linkedinissä | "
            "jaa whatsappissa | jaa sähköpostilla | jaa tämä artikkeli | lähetä | lähetä sähköpostilla | "
            "kopioi linkki | linkki kopioitu | kopioi | tulosta | tallenna | tallenna artikkeli | tallenna juttu | "
            "tykkää | seuraa | lahjoita artikkeli | anna lahjaksi | twiittaa | lue myöhemmin"
        ),
        Role.ADVERT: (
            "mainos | ilmoitus | mainokset | mainos alkaa | mainos päättyy | sponsoroitu | sponsoroitu sisältö | "
            "kaupallinen yhteistyö | maksettu mainos | artikkeli jatkuu mainoksen jälkeen | "
            "juttu jatkuu mainoksen jälkeen | juttu jatkuu mainoksen alla | artikkeli jatkuu mainoksen alla | "
            "sisältö jatkuu mainoksen alla | juttu jatkuu kuvan alla | mainossisältö | yhteistyössä | "
            "maksettu sisältö | mainos juttu jatkuu mainoksen alla"
        ),
        Role.COOKIE: (
            "hyväksy | hyväksy kaikki | hyväksy evästeet | hyväksy kaikki evästeet | hylkää | hylkää kaikki | "
            "evästeasetukset | hallitse evästeitä | muokkaa asetuksia | asetukset | vain välttämättömät | ymmärrän | "
            "selvä | yksityisyysasetukset | tietosuoja asetukset | muuta suostumustasi"
        ),
        Role.NEWSLETTER: (
            "uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa uutiskirjeemme | sähköpostiosoite | "
            "sähköpostiosoitteesi | tilaa maksuton uutiskirje | ota ilmoitukset käyttöön | uutiskirjetilaus"
        ),
        Role.PAYWALL: (
            "tilaa | tilaa nyt | tilaus | tilaukset | tilaajille | vain tilaajille | tilaajasisältö | kirjaudu | "
            "kirjaudu sisään | kirjaudu ulos | kirjautuminen | rekisteröidy | luo tunnus | luo tili | oma tili | "
            "tili | profiili | omat tiedot | oletko jo tilaaja | onko sinulla jo tilaus | jo tilaaja | "
            "tutustu tilausvaihtoehtoihin | kokeile | kokeile maksutta | kokeile ilmaiseksi | lue rajattomasti | "
            "tue meitä | lahjoita | liity jäseneksi | jatka | unohditko salasanan | osta"
        ),
        Role.COMMENTS: (
            "kommentoi | kirjoita kommentti | lisää kommentti | jätä kommentti | lähetä kommentti | "
            "näytä kommentit | lue kommentit | katso kommentit | piilota kommentit | vastaa | "
            "ilmoita asiaton viesti | ilmianna | ei kommentteja | ole ensimmäinen kommentoija | peruuta vastaus | "
            "kommentointi on suljettu | uusimmat ensin | vanhimmat ensin | osallistu keskusteluun | "
            "kirjaudu kommentoidaksesi"
        ),
        Role.LEGAL: (
            "tietosuoja | tietosuojaseloste | tietosuojakäytäntö | yksityisyydensuoja | evästeet | evästekäytäntö | "
            "evästekäytännöt | käyttöehdot | tilausehdot | yleiset ehdot | saavutettavuus | saavutettavuusseloste | "
            "tekijänoikeus | tekijänoikeudet | kaikki oikeudet pidätetään | rekisteriseloste | vastuuvapauslauseke | "
            "oikaisut | journalistin ohjeet | copyright | tietoa evästeistä"
        ),
        Role.MEDIA: (
            "kuuntele | kuuntele artikkeli | kuuntele juttu | katso | katso video | toista | toista video | tauko | "
            "keskeytä | koko näyttö | mykistä | avaa kuvagalleria | kuvagalleria | galleria | suurenna kuva | "
            "suurenna | seuraava kuva | edellinen kuva | ladataan | avaa kuva | tekstitykset | nopeus | "
            "kuuntele tämä artikkeli"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "olet täällä"
        ),
        Role.SHARE: (
            "seuraa meitä | avautuu uuteen | klikkaa jakaaksesi"
        ),
        Role.ADVERT: (
            "artikkeli sisältää mainoslinkkejä | sisältää mainoslinkkejä | kaupallinen yhteistyö"
        ),
        Role.COOKIE: (
            "käytämme evästeitä | tämä sivusto käyttää | sivusto käyttää evästeitä | sivustomme käyttää evästeitä | "
            "me ja kumppanimme | yksityisyytesi on meille | jatkamalla sivuston käyttöä | nähdäksesi tämän sisällön"
        ),
        Role.NEWSLETTER: (
            "tilaa uutiskirje | tilaa uutiskirjeemme | tilaa ilmainen | tilaamalla uutiskirjeen | "
            "päivän tärkeimmät uutiset"
        ),
        Role.PAYWALL: (
            "jatka lukemista | lukeaksesi | tämä artikkeli on vain | tämä juttu on vain | tämä sisältö on | "
            "tilaa ja lue | kirjaudu sisään lukeaksesi | kirjaudu tai tilaa | oletko jo tilaaja | onko sinulla jo | "
            "tilaajana"
        ),
        Role.COMMENTS: (
            "kirjoita kommentti | jätä kommentti | sähköpostiosoitettasi ei | pakolliset kentät | "
            "sinun täytyy kirjautua | kirjaudu kommentoidaksesi | voit kommentoida"
        ),
        Role.LEGAL: (
            "kaikki oikeudet pidätetään | copyright | aineiston kopiointi | julkaisun sisältöä | "
            "juttu on julkaistu alun perin | artikkeli on julkaistu alun perin"
        ),
        Role.MEDIA: (
            "kuuntele | selaimesi ei | javascript on | ota javascript"
        ),
        Role.RELATED: (
            "lue myös | lue lisää | lue tästä | lue koko | katso myös | kuuntele myös | aiheesta lisää | "
            "lisää aiheesta | lisää aiheesta muualla | lisää uutisia | lue seuraavaksi | saatat myös pitää | "
            "älä missaa | lisää kirjoittajalta"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "seuraa meitä | osastot | kategoriat | palvelut | pikalinkit | hyödyllisiä linkkejä"
        ),
        Role.NEWSLETTER: (
            "uutiskirje | tilaa uutiskirje | tilaa uutiskirjeemme"
        ),
        Role.COMMENTS: (
            "kommentit | kommentti | keskustelu | keskustele | osallistu keskusteluun | kirjoita kommentti | "
            "jätä kommentti | lukijoiden kommentit | mitä mieltä olet | kommentoi"
        ),
        Role.LEGAL: (
            "juridiset tiedot"
        ),
        Role.RELATED: (
            "lue myös | lue lisää | katso myös | aiheesta lisää | lisää aiheesta | aiheeseen liittyvää | "
            "aiheeseen liittyvät | liittyvät artikkelit | aiheeseen liittyviä artikkeleita | "
            "samankaltaisia artikkeleita | samasta aiheesta | lisää uutisia | lisää artikkeleita | muut artikkelit | "
            "muita artikkeleita | luetuimmat | luetuimmat nyt | luetuimmat uutiset | luetuimmat artikkelit | "
            "katsotuimmat | suosituimmat | suosittua | suositut artikkelit | suosittelemme | suositellut | "
            "suosituksia sinulle | sinulle suositeltua | toimitus suosittelee | saattaisit pitää myös näistä | "
            "tuoreimmat | uusimmat | uusimmat uutiset | uusimmat artikkelit | viimeisimmät uutiset | "
            "viimeisimmät artikkelit | juuri nyt | puheenaiheet | poimintoja | älä missaa | seuraava artikkeli | "
            "nostot | etusivulla nyt | kaupallinen sisältö"
        ),
        Role.AUTHOR_BIO: (
            "kirjoittajasta | tietoa kirjoittajasta | kirjoittaja on | toimittajasta"
        ),
    },
    telltales=(
        (frozenset({"mainoslinkkejä", "komissio"}), Role.ADVERT), (frozenset({"evästeitä", "hyväksy"}), Role.COOKIE),
        (frozenset({"evästeitä", "suostumus"}), Role.COOKIE), (frozenset({"evästeiden", "käytön"}), Role.COOKIE),
        (frozenset({"uutiskirje", "tilaa"}), Role.NEWSLETTER),
        (frozenset({"uutiskirjeen", "tilaamalla"}), Role.NEWSLETTER),
        (frozenset({"uutiskirje", "sähköpostiisi"}), Role.NEWSLETTER),
        (frozenset({"tilaajille", "artikkeli"}), Role.PAYWALL), (frozenset({"tilaus", "kirjaudu"}), Role.PAYWALL),
        (frozenset({"kommentit", "moderoidaan"}), Role.COMMENTS), (frozenset({"oikeudet", "pidätetään"}), Role.LEGAL),
    ),
    credit_words=frozenset("lehtikuva kuvaaja stt arkistokuva kuvituskuva".split()),
    tag_words=frozenset({
        "aiheet", "aihe", "asiasanat", "avainsanat", "aiheesta", "tunnisteet", "artikkelin aiheet", "tagit",
        "mainitut",
    }),
    section_words=frozenset(
        "kotimaa | ulkomaat | talous | politiikka | urheilu | kulttuuri | mielipide | mielipiteet | pääkirjoitus | "
        "pääkirjoitukset | tiede | teknologia | terveys | koulutus | paikalliset | suomi | maailma | viihde | "
        "matkailu | autot | asuminen | raha | elämä | hyvinvointi | ruoka | muoti | rikos | ympäristö | ilmasto | "
        "historia | jalkapallo | jääkiekko | musiikki | elokuvat | kirjat | video | videot | podcast | podcastit | "
        "kolumnit | kolumni | perhe | digi | työelämä | liikenne".split(" | ")
    ),
    by_labels={
        "teksti": "author", "toimittaja": "author", "tekijä": "author",
        "toimitus": "editor",
        "kuvat": "photographer", "valokuvat": "photographer", "kuvaaja": "photographer",
        "käännös": "translator", "suomennos": "translator",
    },
    credit_labels=frozenset({
        "kuva", "kuvat", "kuvaaja", "valokuva", "lähde", "grafiikka", "kuvitus", "arkistokuva", "kuvituskuva",
    }),
    agencies=frozenset({"stt", "suomen tietotoimisto"}),
)

HU = Lexicon(
    language="hu",
    stop_words=frozenset(
        "a az és hogy nem is egy ez de csak volt meg ha azt el mint már vagy még ezt ami szerint lehet után van aki kell "
        "nagyon mert minden pedig azonban majd ki most akkor ezek így úgy lesz sem volna mind több két fel sok itt között "
        "alatt amely előtt ott amikor ahol őket neki őt mi mit ők én te nagy be le ne arra erre ebben abban való lenne "
        "voltak tudja éves amit míg magyar valamint illetve közölte által miatt során".split()
    ),
    by_words={
        "írta": "author", "szerző": "author", "szerzők": "author", "szerzőnk": "author", "a cikk szerzője": "author",
        "készítette": "author", "írta és": "author", "az interjút készítette": "author", "tudósítónk": "author",
        "fordította": "translator",
    },
    and_words=frozenset({"és", "valamint"}),
    job_words=frozenset(
        "újságíró szerkesztő főszerkesztő szerkesztőség riporter tudósító rovatvezető munkatárs főmunkatárs publicista "
        "fotóriporter fotós kolumnista felelős gyakornok szerző".split()
    ),
    date_words=frozenset(
        "megjelent | publikálva | közzétéve | létrehozva | feltöltve | megjelenés | dátum | publikálás | "
        "frissítve | utolsó frissítés | frissült | módosítva | utoljára frissítve | utoljára módosítva | frissítés".split(" | ")
    ),
    update_words=frozenset({
        "frissítve", "utolsó frissítés", "frissült", "módosítva", "utoljára frissítve", "utoljára módosítva",
        "frissítés",
    }),
    read_words=frozenset({
        "olvasás", "olvasási idő", "perc olvasás", "olvasási idő kb.", "elolvasni", "az olvasáshoz",
    }),
    minute_words=frozenset({"perc", "perces", "p"}),
    phrases={
        Role.NAVIGATION: (
            "ugrás a tartalomra | ugrás a tartalomhoz | tovább a tartalomra | tartalomhoz ugrás | "
            "kilépés a tartalomba | menü | főmenü | menü megnyitása | menü bezárása | navigáció | keresés | kereső | "
            "bezár | bezárás | főoldal | kezdőlap | címlap | vissza a címlapra | vissza | vissza a tetejére | "
            "rovatok | összes rovat | témák | hírek | friss hírek | legfrissebb | legfrissebb hírek | friss | élő | "
            "még több | tovább | több | továbbiak | továbbiak betöltése | tovább olvasom | olvass tovább | bővebben | "
            "részletek | összes | mutass többet | következő | előző | következő cikk | előző cikk | rólunk | "
            "impresszum kapcsolat | kapcsolat | elérhetőség | elérhetőségek | médiaajánlat | hirdetés feladás | "
            "karrier | állás | súgó | gyik | oldaltérkép | archívum | kövess minket | kövessen minket | "
            "közösségi média | applikáció | alkalmazás | események | játékok | rejtvény | horoszkóp | időjárás | "
            "tv műsor | bolt | webshop | szolgáltatások | partnereink | tartalomjegyzék | tartalom | szerzőink | "
            "blogok | napilap | rss | belföld | külföld | gazdaság | politika | közélet | sport | kultúra | vélemény | "
            "tudomány | tech | technika | egészség | oktatás | életmód | világ | magyarország | utazás | autó | "
            "bulvár | sztár | krimi | bűnügy | gasztro | otthon | divat | film | zene | könyv | foci | labdarúgás | "
            "környezet | klíma | történelem | videó | videók | podcast | podcastok | pénz | üzlet | ingatlan | helyi | "
            "régió | interjú | publicisztika | szórakozás | tudomány tech | európa | alkalmazás letöltése | "
            "töltse le alkalmazásunkat | töltsd le az appot | kövessen minket a facebookon | lépjen velünk kapcsolatba"
        ),
        Role.SHARE: (
            "megosztás | megosztom | oszd meg | ossza meg | cikk megosztása | megosztás facebookon | "
            "megosztás a facebookon | megosztás twitteren | megosztás e mailben | küldés | küldés e mailben | "
            "elküldöm | link másolása | link másolva | másolás | nyomtatás | nyomtat | mentés | cikk mentése | "
            "elmentem | tetszik | követés | követem | ajánlom | ajándékozás | kedvencek | könyvjelző"
        ),
        Role.ADVERT: (
            "hirdetés | reklám | szponzorált | szponzorált tartalom | támogatott tartalom | fizetett tartalom | "
            "a cikk a hirdetés után folytatódik | a hirdetés után folytatjuk | pr cikk | promóció | "
            "partneri tartalom | hirdetés után folytatódik"
        ),
        Role.COOKIE: (
            "elfogadom | elfogadás | összes elfogadása | mindet elfogadom | elutasítom | elutasítás | "
            "összes elutasítása | beállítások | süti beállítások | cookie beállítások | sütik kezelése | "
            "adatvédelmi beállítások | értem | rendben | hozzájárulok | csak a szükségesek | további lehetőségek | "
            "cookie k"
        ),
        Role.NEWSLETTER: (
            "hírlevél | hírlevelek | feliratkozás | feliratkozom | hírlevél feliratkozás | feliratkozás hírlevélre | "
            "iratkozz fel | iratkozzon fel hírlevelünkre | iratkozz fel hírlevelünkre | e mail cím | e mail címed | "
            "az ön e mail címe | értesítések bekapcsolása"
        ),
        Role.PAYWALL: (
            "előfizetés | előfizetek | előfizetőknek | csak előfizetőknek | fizess elő | legyen előfizetőnk | "
            "legyél előfizető | bejelentkezés | belépés | belépek | jelentkezz be | kijelentkezés | kilépés | "
            "regisztráció | regisztrálok | regisztrálj | fiók létrehozása | fiókom | profil | profilom | "
            "van már előfizetésed | már előfizető vagyok | támogatás | támogatom | támogass minket | "
            "támogasson minket | támogatás most | elfelejtett jelszó | ingyenes próba | prémium tartalom | "
            "csatlakozom"
        ),
        Role.COMMENTS: (
            "hozzászólok | hozzászólás írása | szólj hozzá | komment | kommentelek | hozzászólások megtekintése | "
            "kommentek megtekintése | válasz | válasz megszakítása | jelentés | jelentem | nincs hozzászólás | "
            "nincsenek hozzászólások | légy az első hozzászóló | legfrissebb elöl | bejelentkezés a hozzászóláshoz | "
            "szóljon hozzá"
        ),
        Role.LEGAL: (
            "adatvédelem | adatvédelmi tájékoztató | adatvédelmi nyilatkozat | adatkezelési tájékoztató | "
            "adatkezelés | süti tájékoztató | cookie tájékoztató | sütik | felhasználási feltételek | "
            "általános szerződési feltételek | ászf | jogi nyilatkozat | jogi közlemény | szerzői jogok | "
            "minden jog fenntartva | impresszum | akadálymentesítés | etikai kódex | copyright | szabályzat | "
            "moderálási elvek | helyreigazítás"
        ),
        Role.MEDIA: (
            "meghallgatom | cikk meghallgatása | hallgasd meg | lejátszás | videó lejátszása | megnézem | "
            "videó megtekintése | szünet | teljes képernyő | némítás | galéria | galéria megnyitása | képgaléria | "
            "nagyítás | kép nagyítása | következő kép | előző kép | betöltés | fotógaléria | megnyitás a galériában | "
            "felolvasás | hallgassa meg a cikket | hallgasd meg a cikket"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "ugrás a | ön itt áll | itt vagy"
        ),
        Role.SHARE: (
            "kövess minket | kövessen minket | megosztás a | oszd meg a | csatlakozz hozzánk | új ablakban nyílik"
        ),
        Role.ADVERT: (
            "a cikk megjelenését támogatta | ez a cikk szponzorált | a cikk affiliate"
        ),
        Role.COOKIE: (
            "sütiket használunk | weboldalunk sütiket használ | ez a weboldal sütiket | ez az oldal sütiket | "
            "mi és partnereink | az ön adatainak védelme | az oldal böngészésével"
        ),
        Role.NEWSLETTER: (
            "iratkozz fel | iratkozzon fel | feliratkozom a | kérem a hírlevelet | küldjük | ne maradj le | "
            "a feliratkozással"
        ),
        Role.PAYWALL: (
            "a folytatáshoz | a cikk folytatásához | ez a cikk csak | ez a tartalom csak | a teljes cikk | "
            "előfizetőink | fizessen elő | fizess elő | jelentkezzen be | ha már előfizető | van már előfizetése | "
            "legyen ön is"
        ),
        Role.COMMENTS: (
            "szólj hozzá | szóljon hozzá | vélemény hozzászólás | az e mail címet nem tesszük | a kötelező mezőket | "
            "hozzászóláshoz be kell | hozzászólás küldéséhez be kell | kommentár írása"
        ),
        Role.LEGAL: (
            "minden jog fenntartva | copyright | a cikk másolása | az oldalon megjelent | a cikk eredetileg | "
            "ez a cikk eredetileg"
        ),
        Role.MEDIA: (
            "hallgassa meg | hallgasd meg | az ön böngészője | a böngésződ nem | javascript"
        ),
        Role.RELATED: (
            "olvassa el | olvasd el | olvassa el ezt | olvasd el ezt is | olvassa el ezt is | olvasta már | "
            "ezt is olvassa | ezt is olvasd | lásd még | nézze meg | nézd meg | kapcsolódó | kapcsolódó cikkünk | "
            "további cikkek | bővebben itt | még több | ajánljuk még | ezt olvasta már"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "kövess minket | kövessen minket | rovatok | kategóriák | hasznos linkek | partnereink"
        ),
        Role.NEWSLETTER: (
            "hírlevél | iratkozz fel hírlevelünkre | iratkozzon fel hírlevelünkre | hírlevél feliratkozás"
        ),
        Role.COMMENTS: (
            "hozzászólások | hozzászólás | kommentek | megjegyzések | vélemények | szólj hozzá | "
            "vélemény hozzászólás | olvasói vélemények | mit gondolsz"
        ),
        Role.LEGAL: (
            "jogi információk"
        ),
        Role.RELATED: (
            "kapcsolódó | kapcsolódó cikkek | kapcsolódó hírek | kapcsolódó témák | kapcsolódó bejegyzések | "
            "kapcsolódó tartalmak | hasonló cikkek | további cikkek | további hírek | ajánlott | ajánlott cikkek | "
            "ajánljuk | ajánlatunk | ajánló | neked ajánljuk | önnek ajánljuk | ezt is ajánljuk | "
            "ez is érdekelheti | ez is érdekelhet | ezek is érdekelhetik | érdekelheti | legolvasottabb | "
            "legolvasottabb cikkek | legnézettebb | legnépszerűbb | népszerű | népszerű cikkek | legfrissebb | "
            "legfrissebb hírek | legfrissebb cikkek | friss hírek | friss cikkek | legutóbbi bejegyzések | "
            "olvasta már | ne maradjon le | ne maradj le | kiemelt | kiemelt cikkek | a téma legfrissebb hírei | "
            "a rovat legfrissebb cikkei | még több cikk | következő cikk | további híreink | olvass tovább | "
            "partnereink hírei | szerkesztő ajánlata | top"
        ),
        Role.AUTHOR_BIO: (
            "a szerzőről | a szerző | szerzőről | a szerző cikkei | a szerzőkről"
        ),
    },
    telltales=(
        (frozenset({"sütiket", "hozzájárul"}), Role.COOKIE), (frozenset({"cookie", "hozzájárul"}), Role.COOKIE),
        (frozenset({"sütik", "használatához"}), Role.COOKIE), (frozenset({"hírlevél", "iratkozz"}), Role.NEWSLETTER),
        (frozenset({"hírlevelünkre", "iratkozzon"}), Role.NEWSLETTER),
        (frozenset({"hírlevélre", "feliratkozás"}), Role.NEWSLETTER),
        (frozenset({"hírlevelünkre", "fel"}), Role.NEWSLETTER),
        (frozenset({"előfizetőink", "hozzáférés"}), Role.PAYWALL), (frozenset({"előfizetés", "hónap"}), Role.PAYWALL),
        (frozenset({"kommentek", "moderál"}), Role.COMMENTS), (frozenset({"jog", "fenntartva"}), Role.LEGAL),
    ),
    credit_words=frozenset("fotó fotók mti képünk illusztráció".split()),
    tag_words=frozenset({
        "címkék", "címke", "témák", "téma", "kulcsszavak", "tagek", "kapcsolódó témák", "a cikk témái",
    }),
    section_words=frozenset(
        "belföld | külföld | gazdaság | politika | közélet | sport | kultúra | vélemény | tudomány | tech | "
        "technika | egészség | oktatás | életmód | világ | magyarország | utazás | autó | bulvár | sztár | krimi | "
        "bűnügy | gasztro | otthon | divat | film | zene | könyv | foci | labdarúgás | környezet | klíma | "
        "történelem | videó | videók | podcast | podcastok | pénz | üzlet | ingatlan | helyi | régió | interjú | "
        "publicisztika | szórakozás | tudomány tech | európa".split(" | ")
    ),
    by_labels={
        "szöveg": "author", "riporter": "author",
        "szerkesztő": "editor", "szerkesztette": "editor", "szerk": "editor",
        "fotók": "photographer", "fényképek": "photographer", "fotós": "photographer",
        "fordítás": "translator", "fordító": "translator",
    },
    credit_labels=frozenset({
        "fotó", "fotók", "kép", "képek", "forrás", "fénykép", "illusztráció", "grafika", "kiemelt kép", "borítókép",
        "nyitókép",
    }),
    agencies=frozenset({"mti", "magyar távirati iroda"}),
)
