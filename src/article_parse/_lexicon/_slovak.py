"""Slovak."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["SK"]

SK = Lexicon(
    language="sk",
    stop_words=frozenset(
        "a v na sa je že s z do aj ako o to po pre ktorý ktorá ktoré ktorí si za ale nie od alebo pri podľa bol bola "
        "bolo boli sú jeho ktorých tak len čo keď ich tento táto toto tým sme medzi pred proti iba bude budú však roku "
        "ešte svoje jej mu kde tiež prečo kým či potom viac veľmi uviedol povedal dodal má majú môže treba ktorej "
        "ktorého aby ste som ku rokov eur".split()
    ),
    by_words={
        "autor": "author", "autorka": "author", "autori": "author", "napísal": "author", "napísala": "author",
        "píše": "author", "pripravil": "author", "pripravila": "author", "spracoval": "author", "spracovala": "author",
        "rozhovor viedol": "author", "rozhovor viedla": "author",
        "editoval": "editor", "editovala": "editor", "upravil": "editor", "upravila": "editor",
        "fotografoval": "photographer", "fotografovala": "photographer",
        "preložil": "translator", "preložila": "translator",
    },
    and_words=frozenset({"a"}),
    job_words=frozenset(
        "redaktor redaktorka redakcia redakcie novinár novinárka reportér reportérka spravodajca spravodajkyňa "
        "komentátor komentátorka šéfredaktor šéfredaktorka editor editorka fotograf fotografka publicista publicistka "
        "zástupca vedúci".split()
    ),
    date_words=frozenset(
        "publikované | zverejnené | uverejnené | vydané | pridané | vytvorené | dátum | dátum vydania | "
        "aktualizované | aktualizácia | posledná aktualizácia | naposledy upravené | upravené | zmenené | doplnené".split(" | ")
    ),
    update_words=frozenset({
        "aktualizované", "aktualizácia", "posledná aktualizácia", "naposledy upravené", "upravené", "zmenené",
        "doplnené",
    }),
    read_words=frozenset({
        "čítania", "čítanie", "čas čítania", "doba čítania", "na prečítanie", "prečítate za",
    }),
    minute_words=frozenset({"min", "minút", "minúty", "minúta"}),
    phrases={
        Role.NAVIGATION: (
            "prejsť na obsah | preskočiť na obsah | preskočiť na hlavný obsah | prejsť na hlavný obsah | "
            "prejdite na obsah | prejsť na navigáciu | hlavné menu | otvoriť menu | zavrieť menu | "
            "hlavná navigácia | navigácia | hľadať | vyhľadávanie | vyhľadať | hľadaj | zavrieť | zatvoriť | domov | "
            "titulka | hlavná stránka | úvod | úvodná stránka | späť | späť hore | hore | na začiatok | rubriky | "
            "všetky rubriky | kategórie | témy | správy | všetky správy | spravodajstvo | najnovšie | "
            "najnovšie správy | minúta po minúte | aktuálne | naživo | viac | ďalšie | ďalej | zobraziť viac | "
            "zobraziť ďalšie | zobraziť všetko | zobraziť všetky | načítať ďalšie | načítať viac | viac článkov | "
            "všetky články | čítať ďalej | čítať viac | čítajte ďalej | čítať celý článok | celý článok | "
            "pokračovať v čítaní | nasledujúce | predchádzajúce | ďalší článok | nasledujúci článok | "
            "predchádzajúci článok | ďalšia strana | predošlá strana | o nás | kontakt | kontakty | redakcia | "
            "inzercia | cenník inzercie | kariéra | práca u nás | pomoc | časté otázky | mapa stránok | mapa webu | "
            "mapa stránky | archív | archív článkov | sledujte nás | sledujte nás na | mobilné aplikácie | "
            "mobilná aplikácia | stiahnite si aplikáciu | stiahnuť aplikáciu | sociálne siete | podujatia | "
            "kalendár | hry | krížovky | kvízy | horoskop | horoskopy | počasie | tv program | program tv | e shop | "
            "obchod | predplatné novín | služby | partneri | autori | diskusie | blogy | rss | obsah | domáce | "
            "slovensko | zahraničie | zo zahraničia | svet | politika | ekonomika | biznis | šport | futbal | "
            "hokej | tenis | kultúra | spoločnosť | názory | komentáre | veda | technológie | tech | zdravie | "
            "školstvo | vzdelávanie | regióny | krimi | cestovanie | auto | bývanie | financie | životný štýl | "
            "rozhovory | kauzy | história | film | hudba | knihy | magazín | video | videá | podcasty | podcast | "
            "žena | ženy | rodina | varenie | recepty | reality | doprava | klíma | životné prostredie | "
            "prominenti | celebrity | médiá | európa | česko | ukrajina | bratislava | košice | prešov | žilina | "
            "trnava | nitra | trenčín | banská bystrica"
        ),
        Role.SHARE: (
            "zdieľať | zdieľajte | zdieľaj | zdieľať článok | zdieľať na facebooku | zdieľať na twitteri | "
            "zdieľať na x | zdieľať na linkedin | zdieľať na whatsapp | zdieľať e mailom | zdieľajte článok | "
            "zdieľanie | poslať | poslať e mailom | poslať emailom | odoslať | odoslať e mailom | kopírovať odkaz | "
            "skopírovať odkaz | odkaz skopírovaný | skopírovať | tlačiť | tlač článku | vytlačiť | vytlačiť článok | "
            "uložiť | uložiť článok | uložiť na neskôr | páči sa mi | páči sa mi to | sledovať | darovať článok | "
            "odporučiť | prečítať neskôr"
        ),
        Role.ADVERT: (
            "reklama | inzercia reklama | platená inzercia | reklamný článok | reklamné oznámenie | komerčný obsah | "
            "pr článok | pr správa | sponzorované | sponzorovaný obsah | partnerský obsah | "
            "článok pokračuje pod reklamou | článok pokračuje pod videom | pokračovanie článku pod reklamou | "
            "pokračovanie pod reklamou | koniec reklamy | platená spolupráca | advertorial"
        ),
        Role.COOKIE: (
            "súhlasím | prijať | prijať všetko | prijať všetky | prijať cookies | prijať všetky cookies | "
            "povoliť všetko | odmietnuť | odmietnuť všetko | odmietnuť všetky | nesúhlasím | nastavenia | "
            "nastavenia cookies | nastavenie cookies | nastavenia súkromia | podrobné nastavenia | "
            "spravovať cookies | spravovať súhlas | rozumiem | iba nevyhnutné | len nevyhnutné"
        ),
        Role.NEWSLETTER: (
            "newsletter | newslettre | odber newslettera | odoberať newsletter | prihlásiť sa na odber | "
            "prihlásiť na odber | odoberať | váš e mail | váš email | vaša e mailová adresa | e mailová adresa | "
            "zadajte e mail | zadajte váš e mail | zadajte svoj e mail | povoliť upozornenia | zapnúť notifikácie"
        ),
        Role.PAYWALL: (
            "predplatné | predplatiť | predplatiť si | kúpiť predplatné | získať predplatné | predplaťte si | "
            "iba pre predplatiteľov | len pre predplatiteľov | pre predplatiteľov | odomknúť článok | odomknúť | "
            "prihlásiť | prihlásiť sa | prihlásenie | odhlásiť | odhlásiť sa | registrácia | registrovať | "
            "registrovať sa | zaregistrovať sa | vytvoriť účet | môj účet | účet | môj profil | máte predplatné | "
            "ste predplatiteľ | už máte predplatné | už máte účet | mám predplatné | podporte nás | podporiť | "
            "prispejte | darovať | vyskúšať | vyskúšať zadarmo | zabudnuté heslo | zabudli ste heslo"
        ),
        Role.COMMENTS: (
            "pridať komentár | pridať príspevok | pridajte komentár | napísať komentár | napíšte komentár | "
            "vložiť komentár | zobraziť komentáre | zobraziť diskusiu | vstúpiť do diskusie | do diskusie | "
            "diskutovať | čítať komentáre | odpovedať | nahlásiť | nahlásiť príspevok | žiadne komentáre | "
            "zatiaľ žiadne komentáre | bez komentárov | zrušiť odpoveď | buďte prvý | "
            "buďte prvý kto pridá komentár | komentáre sú vypnuté | prihláste sa a komentujte"
        ),
        Role.LEGAL: (
            "ochrana osobných údajov | ochrana súkromia | ochrana údajov | zásady ochrany osobných údajov | "
            "zásady ochrany súkromia | zásady používania cookies | zásady cookies | používanie cookies | "
            "podmienky používania | podmienky použitia | všeobecné podmienky | všeobecné obchodné podmienky | "
            "obchodné podmienky | autorské práva | všetky práva vyhradené | vyhlásenie o prístupnosti | "
            "prístupnosť | etický kódex | kódex | súkromie | právne informácie | pravidlá diskusie | tiráž | "
            "copyright | osobné údaje"
        ),
        Role.MEDIA: (
            "vypočuť | vypočuť článok | vypočujte si článok | počúvať | počúvať článok | prehrať | prehrať článok | "
            "prehrať video | pauza | celá obrazovka | stlmiť | galéria | fotogaléria | zobraziť galériu | "
            "zobraziť fotogalériu | otvoriť galériu | ďalšie fotografie | ďalšie fotky | zväčšiť | zväčšiť obrázok | "
            "načítava sa | načítavam | nasledujúci obrázok | predchádzajúci obrázok | titulky"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "prejsť na obsah | preskočiť na | nachádzate sa"
        ),
        Role.SHARE: (
            "zdieľať na | sledujte nás na | nájdete nás na | kliknite pre zdieľanie | kliknutím zdieľajte | "
            "otvorí sa v novom okne"
        ),
        Role.ADVERT: (
            "článok obsahuje affiliate | článok vznikol v spolupráci | článok je reklamnou | platená spolupráca"
        ),
        Role.COOKIE: (
            "používame cookies | používame súbory cookie | táto stránka používa | táto webová stránka používa | "
            "tento web používa | naša stránka používa | my a naši partneri | vážime si vaše súkromie | "
            "záleží nám na vašom súkromí | pokračovaním v prehliadaní"
        ),
        Role.NEWSLETTER: (
            "prihláste sa na odber | odoberajte newsletter | odoberajte náš | zadaním e mailu | "
            "prihlásením na odber | prihlásením sa na odber | najdôležitejšie správy dňa do | dostávajte najnovšie"
        ),
        Role.PAYWALL: (
            "ak chcete čítať ďalej | pre pokračovanie v čítaní | pokračovanie článku je | tento článok je určený | "
            "tento článok je dostupný | tento obsah je dostupný | tento článok si môžu prečítať | predplaťte si | "
            "prihláste sa pre | máte predplatné | ste predplatiteľ | už ste predplatiteľ | odomknite"
        ),
        Role.COMMENTS: (
            "vaša e mailová adresa nebude | vyžadované polia sú | povinné polia sú | musíte sa prihlásiť | "
            "pre pridanie komentára | ak chcete komentovať | pridaj komentár | diskusia k článku | pridať komentár | "
            "napísať komentár"
        ),
        Role.LEGAL: (
            "všetky práva vyhradené | copyright | autorské práva sú vyhradené | akékoľvek použitie obsahu | "
            "publikovanie alebo ďalšie šírenie | vyhradzuje si právo | používanie obsahu"
        ),
        Role.MEDIA: (
            "vypočujte si článok | váš prehliadač | povoľte javascript | javascript je | prosím zapnite javascript"
        ),
        Role.RELATED: (
            "čítajte aj | čítajte tiež | čítajte viac | čítajte ďalej | prečítajte si | prečítajte si aj | "
            "prečítajte si tiež | prečítajte si viac | pozrite si aj | pozrite aj | viac k téme | viac o téme | "
            "k téme | mohlo by vás zaujímať | mohlo by vás zaujať | súvisiaci článok | súvisiace články | pozri aj | "
            "odporúčame | nenechajte si ujsť | neprehliadnite"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "sledujte nás | rubriky | kategórie | naše weby | užitočné odkazy | služby"
        ),
        Role.NEWSLETTER: (
            "newsletter | odber newslettera | prihláste sa na odber | odoberajte newsletter | "
            "odoberajte náš newsletter"
        ),
        Role.COMMENTS: (
            "komentáre | diskusia | diskusia k článku | komentáre čitateľov | pridať komentár | napísať komentár | "
            "pridaj komentár | váš názor | čo si myslíte | napíšte komentár"
        ),
        Role.LEGAL: (
            "právne informácie"
        ),
        Role.RELATED: (
            "súvisiace | súvisiace články | súvisiace témy | súvisiace správy | súvisiaci obsah | podobné články | "
            "ďalšie články | ďalšie správy | viac z rubriky | viac k téme | k téme | čítajte aj | čítajte tiež | "
            "čítajte ďalej | prečítajte si aj | prečítajte si tiež | mohlo by vás zaujímať | mohlo by vás zaujať | "
            "mohlo by sa vám páčiť | odporúčame | odporúčané | odporúčané články | redakcia odporúča | "
            "výber redakcie | výber editora | najčítanejšie | najčítanejšie články | najčítanejšie správy | "
            "najdiskutovanejšie | populárne | populárne články | obľúbené | trendy | najnovšie | najnovšie články | "
            "najnovšie správy | posledné články | aktuálne správy | hlavné správy | top správy | neprehliadnite | "
            "nenechajte si ujsť | vybrali sme | vyberáme pre vás | z našich webov | nasledujúci článok | "
            "práve sa číta | ďalšie z rubriky | komerčné články | inzercia články"
        ),
        Role.AUTHOR_BIO: (
            "o autorovi | o autorke | o autoroch | autor článku | viac od autora | ďalšie články autora"
        ),
    },
    telltales=(
        (frozenset({"cookies", "súhlas"}), Role.COOKIE), (frozenset({"cookies", "súhlasíte"}), Role.COOKIE),
        (frozenset({"cookies", "nastavenia"}), Role.COOKIE), (frozenset({"cookie", "súhlas"}), Role.COOKIE),
        (frozenset({"newsletter", "odber"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "odoberajte"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "prihláste"}), Role.NEWSLETTER),
        (frozenset({"predplatiteľov", "prístup"}), Role.PAYWALL), (frozenset({"predplatné", "mesiac"}), Role.PAYWALL),
        (frozenset({"predplatné", "prihláste"}), Role.PAYWALL), (frozenset({"diskusie", "pravidlá"}), Role.COMMENTS),
        (frozenset({"komentáre", "registrovaní"}), Role.COMMENTS), (frozenset({"práva", "vyhradené"}), Role.LEGAL),
        (frozenset({"šírenie", "súhlasu"}), Role.LEGAL),
    ),
    credit_words=frozenset("fotografie tasr profimedia".split()),
    tag_words=frozenset({
        "témy", "téma", "štítky", "kľúčové slová", "súvisiace témy", "tagy", "viac k téme", "značky",
    }),
    section_words=frozenset(
        "domáce | domov | slovensko | zahraničie | zo zahraničia | svet | politika | ekonomika | biznis | šport | "
        "futbal | hokej | tenis | kultúra | spoločnosť | názory | komentáre | veda | technológie | tech | "
        "zdravie | školstvo | vzdelávanie | regióny | krimi | cestovanie | auto | bývanie | financie | "
        "životný štýl | rozhovory | kauzy | história | film | hudba | knihy | magazín | video | videá | podcasty | "
        "podcast | žena | ženy | rodina | varenie | recepty | reality | doprava | klíma | životné prostredie | "
        "prominenti | celebrity | médiá | európa | česko | ukrajina | bratislava | košice | prešov | žilina | "
        "trnava | nitra | trenčín | banská bystrica".split(" | ")
    ),
    by_labels={
        "text": "author", "autor textu": "author",
        "editor": "editor", "redaktor": "editor",
        "foto": "photographer", "fotografie": "photographer", "autor fotografie": "photographer",
        "preklad": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotografia", "fotografie", "autor foto", "autor fotografie", "zdroj", "zdroj foto", "snímka",
        "ilustračné foto", "ilustrácia", "archív", "obrázok",
    }),
    agencies=frozenset({
        "tasr", "sita",
    }),
)
