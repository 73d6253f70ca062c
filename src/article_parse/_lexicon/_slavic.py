"""The Slavic languages."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["CS", "PL", "RU", "UK"]

PL = Lexicon(
    language="pl",
    stop_words=frozenset(
        "w i na z się do nie że to jest o jak za od po przez dla ale są co tak a tym jego był było jej być może tylko już "
        "będzie który która które oraz także więc kiedy czy gdy nawet pod roku lat przed bardzo przy bo ich tego tej te "
        "też jeszcze ze by była były mnie jako między bez tych którzy można został została temu jednak nad lub go mu ma "
        "mają swoje jednym trzeba".split()
    ),
    by_words={
        "autor": "author", "autorka": "author", "autorzy": "author", "autor artykułu": "author",
        "opracował": "author", "opracowała": "author", "oprac": "author", "opracowanie": "author",
        "napisał": "author", "napisała": "author", "tekst napisał": "author", "rozmawiał": "author",
        "rozmawiała": "author", "przygotował": "author", "przygotowała": "author", "pisze": "author",
        "tłumaczył": "translator", "tłumaczyła": "translator", "przełożył": "translator", "przełożyła": "translator",
    },
    and_words=frozenset({"i", "oraz"}),
    job_words=frozenset(
        "redaktor redaktorka redakcja dziennikarz dziennikarka reporter reporterka korespondent korespondentka publicysta "
        "publicystka felietonista felietonistka autor autorka fotoreporter fotograf naczelny naczelna wydawca zastępca "
        "redaktora współpracownik komentator".split()
    ),
    date_words=frozenset(
        "opublikowano | data publikacji | publikacja | opublikowany | opublikowana | dodano | data dodania | "
        "data utworzenia | utworzono | wydano | aktualizacja | zaktualizowano | data aktualizacji | "
        "ostatnia aktualizacja | zmodyfikowano | ostatnia modyfikacja | akt.".split(" | ")
    ),
    update_words=frozenset({
        "aktualizacja", "zaktualizowano", "data aktualizacji", "ostatnia aktualizacja", "zmodyfikowano",
        "ostatnia modyfikacja", "akt.",
    }),
    read_words=frozenset({
        "czytania", "czas czytania", "czas czytania ok.", "czas czytania: ok.", "czytasz", "przeczytasz w",
        "ten tekst przeczytasz w", "do przeczytania", "czas czytania około",
    }),
    minute_words=frozenset({"min", "minut", "minuty", "minuta", "minutę", "min."}),
    phrases={
        Role.NAVIGATION: (
            "przejdź do treści | przejdź do głównej treści | przejdź do zawartości | przejdź do menu | "
            "przejdź do nawigacji | przejdź do wyszukiwarki | menu główne | otwórz menu | zamknij menu | rozwiń menu | "
            "nawigacja | szukaj | wyszukaj | wyszukiwarka | zamknij | strona główna | na stronę główną | powrót | "
            "wróć | wróć na górę | do góry | na górę | działy | wszystkie działy | tematy | aktualności | wiadomości | "
            "najnowsze | z ostatniej chwili | na żywo | relacje na żywo | więcej | zobacz więcej | pokaż więcej | "
            "czytaj więcej | czytaj dalej | załaduj więcej | zobacz wszystkie | zobacz wszystko | następny | "
            "poprzedni | następna | poprzednia | następny artykuł | poprzedni artykuł | następna strona | "
            "poprzednia strona | dalej | wstecz | o nas | kontakt | napisz do nas | reklama kontakt | praca | "
            "kariera | oferty pracy | pomoc | mapa strony | mapa serwisu | archiwum | obserwuj nas | śledź nas | "
            "znajdź nas na | aplikacje | aplikacja | pobierz aplikację | wydarzenia | kalendarium | ogłoszenia | "
            "nekrologi | krzyżówki | gry | quizy | horoskop | pogoda | program tv | sklep | e wydanie | "
            "wydanie papierowe | kanały rss | serwisy | partnerzy | spis treści | usługi | nasze serwisy | redakcja | "
            "zespół | blogi | polityka | kraj | polska | świat | gospodarka | ekonomia | biznes | sport | kultura | "
            "społeczeństwo | opinie | publicystyka | nauka | technologie | technologia | zdrowie | edukacja | prawo | "
            "finanse | podróże | turystyka | motoryzacja | nieruchomości | regiony | lokalne | kobieta | styl życia | "
            "rozrywka | film | muzyka | książki | historia | ekologia | klimat | wideo | podcasty | podcast | "
            "piłka nożna | wywiady | felietony | komentarze i opinie | giełda | kuchnia | rodzina | moda | gwiazdy | "
            "europa | pobierz naszą aplikację | obserwuj nas na | najnowsze wiadomości | skontaktuj się z nami"
        ),
        Role.SHARE: (
            "udostępnij | udostępnij artykuł | udostępnij na facebooku | udostępnij na facebook | "
            "udostępnij na twitterze | udostępnij na x | udostępnij na linkedin | podziel się | "
            "podziel się artykułem | poleć | poleć artykuł | wyślij | wyślij mailem | wyślij e mailem | "
            "wyślij znajomemu | skopiuj link | kopiuj link | kopiuj | skopiowano | link skopiowany | drukuj | "
            "wydrukuj | zapisz | zapisz artykuł | zapisz na później | lubię to | obserwuj | tweetnij | podaruj | "
            "podaruj artykuł | skomentuj udostępnij | dodaj do ulubionych | ulubione | schowek"
        ),
        Role.ADVERT: (
            "reklama | reklamy | materiał sponsorowany | artykuł sponsorowany | materiał promocyjny | "
            "materiał partnera | materiał reklamowy | sponsorowane | promowane | dalszy ciąg artykułu pod reklamą | "
            "dalszy ciąg materiału pod wideo | dalsza część artykułu pod materiałem wideo | "
            "reszta tekstu pod reklamą | ciąg dalszy artykułu pod reklamą | koniec reklamy | autopromocja | "
            "współpraca reklamowa | płatna współpraca | pozostało artykułu | treść sponsorowana | "
            "dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą"
        ),
        Role.COOKIE: (
            "akceptuję | akceptuj | akceptuj wszystkie | zaakceptuj | zaakceptuj wszystkie | zgadzam się | "
            "przejdź do serwisu | akceptuję i przechodzę do serwisu | odrzuć | odrzuć wszystkie | nie zgadzam się | "
            "ustawienia | ustawienia plików cookie | ustawienia cookies | ustawienia prywatności | "
            "ustawienia zaawansowane | zarządzaj | zarządzaj zgodami | zarządzaj cookies | zmiana ustawień zgód | "
            "rozumiem | tylko niezbędne"
        ),
        Role.NEWSLETTER: (
            "newsletter | newslettery | zapisz się | zapisz się na newsletter | zapisz się do newslettera | "
            "zamów newsletter | twój e mail | twój adres e mail | adres e mail | podaj e mail | podaj adres e mail | "
            "włącz powiadomienia | bądź na bieżąco | subskrybuj newsletter"
        ),
        Role.PAYWALL: (
            "subskrybuj | subskrypcja | prenumerata | zaprenumeruj | kup subskrypcję | kup dostęp | wykup dostęp | "
            "wykup subskrypcję | uzyskaj dostęp | odblokuj | odblokuj artykuł | tylko dla subskrybentów | "
            "tylko dla prenumeratorów | dla subskrybentów | zaloguj | zaloguj się | wyloguj | wyloguj się | "
            "logowanie | rejestracja | zarejestruj się | załóż konto | utwórz konto | moje konto | konto | profil | "
            "mój profil | masz już konto | masz już subskrypcję | masz już prenumeratę | nie masz konta | "
            "wesprzyj nas | wesprzyj | wpłać | zostań patronem | wypróbuj | wypróbuj za darmo | zobacz ofertę | "
            "sprawdź ofertę | zapomniałeś hasła | nie pamiętasz hasła"
        ),
        Role.COMMENTS: (
            "skomentuj | skomentuj artykuł | dodaj komentarz | napisz komentarz | zostaw komentarz | "
            "pokaż komentarze | zobacz komentarze | wszystkie komentarze | zobacz wszystkie komentarze | "
            "ukryj komentarze | odpowiedz | zgłoś | zgłoś nadużycie | zgłoś komentarz | brak komentarzy | "
            "anuluj odpowiedź | najnowsze komentarze | najstarsze | najlepsze | zaloguj się aby komentować | "
            "dołącz do dyskusji | bądź pierwszy | skomentuj jako pierwszy"
        ),
        Role.LEGAL: (
            "polityka prywatności | polityka cookies | polityka plików cookies | pliki cookie | pliki cookies | "
            "cookies | regulamin | regulaminy | regulamin serwisu | warunki korzystania | prawa autorskie | "
            "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | ochrona danych osobowych | rodo | "
            "nota prawna | informacje prawne | deklaracja dostępności | dostępność | prywatność | "
            "informacje o nadawcy | zasady korzystania | licencja na publikację | copyright | sprostowania | "
            "transparency"
        ),
        Role.MEDIA: (
            "posłuchaj | posłuchaj artykułu | odsłuchaj | słuchaj | obejrzyj | obejrzyj wideo | zobacz wideo | "
            "odtwórz | odtwórz wideo | pauza | pełny ekran | wycisz | galeria | galeria zdjęć | zobacz galerię | "
            "zobacz zdjęcia | powiększ | powiększ zdjęcie | ładowanie | następne zdjęcie | poprzednie zdjęcie | "
            "otwórz galerię | czytaj na głos | napisy | transkrypcja | odsłuchaj artykuł | posłuchaj tego artykułu"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "przejdź do | jesteś tutaj"
        ),
        Role.SHARE: (
            "udostępnij na | śledź nas na | obserwuj nas na | obserwuj nas w | polub nas na | "
            "kliknij aby udostępnić | otwiera się w nowym"
        ),
        Role.ADVERT: (
            "artykuł zawiera linki afiliacyjne | materiał powstał we współpracy | artykuł sponsorowany"
        ),
        Role.COOKIE: (
            "używamy plików cookie | używamy plików cookies | ta strona używa | strona korzysta z plików | "
            "serwis korzysta z plików | my i nasi partnerzy | nasi zaufani partnerzy | szanujemy twoją prywatność | "
            "dbamy o twoją prywatność | kontynuując przeglądanie | klikając przycisk | aby wyświetlić tę treść"
        ),
        Role.NEWSLETTER: (
            "zapisz się na | zapisz się do | zamów newsletter | otrzymuj | chcesz być na bieżąco | zapisując się | "
            "wyrażam zgodę na | najważniejsze informacje codziennie"
        ),
        Role.PAYWALL: (
            "aby czytać dalej | aby przeczytać cały | czytaj dalej z | ten artykuł jest dostępny | "
            "treść dostępna dla | artykuł dostępny | dalsza część artykułu dostępna | kup subskrypcję | wykup | "
            "zaloguj się aby | zaloguj się lub | masz już subskrypcję | nie masz konta | zyskaj dostęp | "
            "zyskaj nieograniczony"
        ),
        Role.COMMENTS: (
            "dodaj komentarz | zostaw komentarz | twój adres e mail nie | twój adres email nie zostanie | "
            "pola oznaczone | wymagane pola są | musisz się zalogować | aby dodać komentarz | aby skomentować"
        ),
        Role.LEGAL: (
            "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | copyright | kopiowanie rozpowszechnianie | "
            "dalsze rozpowszechnianie artykułu | materiał chroniony prawem | ten artykuł ukazał się pierwotnie | "
            "artykuł ukazał się pierwotnie"
        ),
        Role.MEDIA: (
            "posłuchaj | twoja przeglądarka nie | włącz javascript | javascript jest"
        ),
        Role.RELATED: (
            "czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | przeczytaj także | "
            "przeczytaj też | przeczytaj również | zobacz także | zobacz też | zobacz również | zobacz więcej | "
            "obejrzyj także | sprawdź także | sprawdź też | polecamy także | polecamy też | więcej na temat | "
            "więcej o | więcej na | warto przeczytać | to też może cię | powiązane artykuły | dowiedz się więcej"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "śledź nas | obserwuj nas | działy | kategorie | nasze serwisy | przydatne linki | serwisy"
        ),
        Role.NEWSLETTER: (
            "newsletter | zapisz się na newsletter | zapisz się do newslettera | bądź na bieżąco"
        ),
        Role.COMMENTS: (
            "komentarze | komentarz | opinie | dodaj komentarz | zostaw komentarz | dodaj odpowiedź | dyskusja | "
            "dołącz do dyskusji | wasze komentarze | komentarze czytelników | skomentuj"
        ),
        Role.LEGAL: (
            "informacje prawne | nota prawna"
        ),
        Role.RELATED: (
            "czytaj także | czytaj też | czytaj również | przeczytaj także | przeczytaj również | zobacz także | "
            "zobacz też | zobacz również | powiązane | powiązane artykuły | powiązane tematy | powiązane treści | "
            "podobne artykuły | podobne | inne artykuły | więcej artykułów | więcej na ten temat | więcej z działu | "
            "więcej z tego działu | więcej wiadomości | polecane | polecane artykuły | polecamy | "
            "polecane dla ciebie | redakcja poleca | redakcja wybrała | wybrane dla ciebie | "
            "to może cię zainteresować | może cię zainteresować | mogą cię zainteresować | najczęściej czytane | "
            "najpopularniejsze | popularne | popularne artykuły | najnowsze | najnowsze artykuły | "
            "najnowsze wiadomości | ostatnie wpisy | najchętniej czytane | najczęściej komentowane | na topie | "
            "trendy | gorące tematy | nie przegap | warto przeczytać | następny artykuł | w tym temacie | "
            "ostatnio dodane | materiały promocyjne | artykuły sponsorowane | czytaj więcej | dzieje się | top"
        ),
        Role.AUTHOR_BIO: (
            "o autorze | o autorce | o autorach | autor artykułu | sylwetka autora"
        ),
    },
    telltales=(
        (frozenset({"linki", "afiliacyjne"}), Role.ADVERT), (frozenset({"cookies", "zgodę"}), Role.COOKIE),
        (frozenset({"cookie", "zgodę"}), Role.COOKIE), (frozenset({"cookies", "prywatności"}), Role.COOKIE),
        (frozenset({"cookies", "przeglądarki"}), Role.COOKIE), (frozenset({"cookie", "przeglądarki"}), Role.COOKIE),
        (frozenset({"newsletter", "zapisz"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "e", "mail"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "otrzymuj"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "zgodę"}), Role.NEWSLETTER), (frozenset({"subskrypcję", "dostęp"}), Role.PAYWALL),
        (frozenset({"prenumeratę", "dostęp"}), Role.PAYWALL), (frozenset({"subskrybentów", "dostęp"}), Role.PAYWALL),
        (frozenset({"konto", "zaloguj"}), Role.PAYWALL), (frozenset({"komentarze", "regulamin"}), Role.COMMENTS),
        (frozenset({"prawa", "zastrzeżone"}), Role.LEGAL),
    ),
    credit_words=frozenset("fot foto fotografia fotograf zdjęcie pap".split()),
    tag_words=frozenset({
        "tagi", "tematy", "temat", "słowa kluczowe", "powiązane tematy", "więcej na temat", "w tym artykule",
        "etykiety",
    }),
    section_words=frozenset(
        "polityka | kraj | polska | świat | gospodarka | ekonomia | biznes | sport | kultura | społeczeństwo | "
        "opinie | publicystyka | nauka | technologie | technologia | zdrowie | edukacja | prawo | finanse | "
        "podróże | turystyka | motoryzacja | nieruchomości | regiony | lokalne | kobieta | styl życia | rozrywka | "
        "film | muzyka | książki | historia | ekologia | klimat | wideo | podcasty | podcast | piłka nożna | "
        "wywiady | felietony | komentarze i opinie | giełda | kuchnia | rodzina | moda | gwiazdy | europa | "
        "wydarzenia".split(" | ")
    ),
    by_labels={
        "tekst": "author", "źródło autor": "author",
        "redakcja": "editor", "redaktor": "editor", "redagował": "editor", "redagowała": "editor",
        "zdjęcia": "photographer", "fot": "photographer",
        "tłumaczenie": "translator",
    },
    credit_labels=frozenset({
        "fot", "foto", "zdjęcie", "zdjęcia", "źródło", "autor zdjęcia", "fotografia", "ilustracja", "grafika", "rys",
    }),
    agencies=frozenset({"pap", "polska agencja prasowa", "iar", "kai"}),
)

CS = Lexicon(
    language="cs",
    stop_words=frozenset(
        "a v se na je že o s z do i to jako za by jsem ale po si ve k od pro jeho podle už také jsou jen jak tak co které "
        "který která nebo když při bude až pak před může být byl byla bylo byli není ze let roce proti své mezi ještě kde "
        "nám ho mu musí jejich jej tím této toho tom ji proto aby tedy pouze další však bez u než či uvedl řekl nás jste "
        "mají má".split()
    ),
    by_words={
        "autor": "author", "autorka": "author", "autoři": "author", "napsal": "author", "napsala": "author",
        "připravil": "author", "připravila": "author", "píše": "author", "zpracoval": "author",
        "zpracovala": "author", "od redakce": "author", "rozhovor vedl": "author", "rozhovor vedla": "author",
        "přeložil": "translator", "přeložila": "translator",
    },
    and_words=frozenset({"a"}),
    job_words=frozenset(
        "redaktor redaktorka redakce novinář novinářka reportér reportérka zpravodaj zpravodajka komentátor komentátorka "
        "šéfredaktor šéfredaktorka autor autorka editor editorka fotograf fotografka vedoucí publicista publicistka "
        "dopisovatel spolupracovník redaktoři glosátor".split()
    ),
    date_words=frozenset(
        "publikováno | zveřejněno | vydáno | vytvořeno | vloženo | datum | datum vydání | dnes | aktualizováno | "
        "aktualizace | poslední aktualizace | naposledy upraveno | upraveno | změněno | doplněno".split(" | ")
    ),
    update_words=frozenset({
        "aktualizováno", "aktualizace", "poslední aktualizace", "naposledy upraveno", "upraveno", "změněno",
        "doplněno",
    }),
    read_words=frozenset({
        "čtení", "doba čtení", "čas čtení", "doba čtení cca", "přečtete za", "délka čtení",
    }),
    minute_words=frozenset({"min", "minut", "minuty", "minuta", "min."}),
    phrases={
        Role.NAVIGATION: (
            "přejít na obsah | přeskočit na obsah | přejít k obsahu | přejít k hlavnímu obsahu | "
            "přejít na hlavní obsah | přejít do hlavního menu | skočit na obsah | hlavní menu | hlavní obsah | "
            "osobní menu | otevřít menu | zavřít menu | hlavní navigace | drobečková navigace | navigace | záhlaví | "
            "patička | patička stránky | postranní panel | související obsah | vyhledat | hledat | vyhledávání | "
            "zavřít | hlavní stránka | domů | úvod | úvodní stránka | na úvod | zpět | zpět nahoru | nahoru | "
            "rubriky | všechny rubriky | témata | zprávy | zpravodajství | aktuálně | nejnovější | online | živě | "
            "více | další | zobrazit více | zobrazit další | načíst další | číst dále | číst více | "
            "pokračovat ve čtení | celý článek | všechny články | další články | následující | předchozí | "
            "další článek | předchozí článek | o nás | kontakt | kontakty | inzerce | kariéra | volná místa | "
            "nápověda | pomoc | mapa stránek | mapa webu | archiv | sledujte nás | aplikace | mobilní aplikace | "
            "sociální sítě | akce | kalendář | křížovky | hry | kvízy | horoskop | horoskopy | počasí | program tv | "
            "tv program | e shop | obchod | předplatné noviny | kanály rss | služby | další služby | partneři | "
            "obsah | autoři | redakce | diskuze fórum | blogy | moje sledované | speciály | seriály | domácí | "
            "zahraničí | svět | politika | ekonomika | byznys | sport | kultura | společnost | názory | komentáře | "
            "názory a analýzy | věda | technologie | zdraví | vzdělání | regiony | krimi | černá kronika | cestování | "
            "auto | bydlení | finance | život | životní styl | styl | rozhovory | kauzy | historie | fotbal | hokej | "
            "film | hudba | knihy | magazín | video | videa | podcasty | podcast | jídlo | rodina | reality | "
            "doprava | ekologie | klima | internet | celebrity | média | evropa | ženy | móda | stáhnout aplikaci | "
            "stáhněte si aplikaci | sledujte nás na | nejnovější zprávy | kontaktujte nás | přečíst více"
        ),
        Role.SHARE: (
            "sdílet | sdílejte | sdílejte článek | sdílet článek | sdílet na facebooku | sdílet na twitteru | "
            "sdílet na x | sdílet na linkedin | sdílet na síti x | sdílet e mailem | poslat | poslat e mailem | "
            "odeslat | odeslat e mailem | kopírovat odkaz | zkopírovat odkaz | odkaz zkopírován | zkopírovat | "
            "tisk | tisknout | vytisknout | vytisknout článek | uložit | uložit článek | uložit na později | "
            "líbí se mi | to se mi líbí | sledovat | darovat článek | tweetnout | doporučit | přečíst později"
        ),
        Role.ADVERT: (
            "reklama | placená inzerce | komerční sdělení | komerční článek | sponzorováno | sponzorovaný obsah | "
            "reklamní sdělení | pokračování článku pod reklamou | článek pokračuje pod reklamou | "
            "článek pokračuje pod reklamním sdělením | reklama článek pokračuje níže | konec reklamy | advertorial | "
            "pr článek | placená spolupráce | ve spolupráci"
        ),
        Role.COOKIE: (
            "souhlasím | přijmout | přijmout vše | přijmout všechny | přijmout cookies | přijmout všechny cookies | "
            "povolit vše | odmítnout | odmítnout vše | nastavení | nastavení cookies | nastavení soukromí | "
            "podrobné nastavení | spravovat cookies | spravovat souhlas | rozumím | nesouhlasím | odvolat souhlas | "
            "nastavení personalizace | pouze nezbytné"
        ),
        Role.NEWSLETTER: (
            "newsletter | newslettery | odebírat newsletter | odběr newsletteru | přihlásit k odběru | "
            "přihlásit se k odběru | odebírat | váš e mail | vaše e mailová adresa | e mailová adresa | "
            "zadejte e mail | zadejte svůj e mail | povolit upozornění | přihlásit odběr"
        ),
        Role.PAYWALL: (
            "předplatné | předplatit | předplatit si | koupit předplatné | získat předplatné | "
            "pouze pro předplatitele | jen pro předplatitele | pro předplatitele | odemknout článek | odemknout | "
            "přihlásit | přihlásit se | přihlášení | odhlásit | odhlásit se | registrace | registrovat | "
            "registrovat se | zaregistrovat se | vytvořit účet | můj účet | účet | profil | můj profil | "
            "máte předplatné | jste předplatitel | máte již účet | již mám předplatné | podpořte nás | podpořit | "
            "přispějte | darovat | vyzkoušet | vyzkoušet zdarma | prémiový obsah | zapomenuté heslo | "
            "zapomněli jste heslo | číst dál s předplatným"
        ),
        Role.COMMENTS: (
            "přidat komentář | napsat komentář | vložit komentář | přidat příspěvek | zobrazit komentáře | "
            "zobrazit diskusi | zobrazit diskuzi | vstoupit do diskuse | vstoupit do diskuze | "
            "zobrazit celou diskusi | číst komentáře | diskutovat | odpovědět | nahlásit | žádné komentáře | "
            "zatím žádné komentáře | zrušit odpověď | nejnovější nejstarší | přidejte komentář | "
            "přihlaste se pro komentování | buďte první | zanechat komentář | zanechte komentář"
        ),
        Role.LEGAL: (
            "ochrana osobních údajů | ochrana údajů | ochrana soukromí | zásady ochrany osobních údajů | "
            "zásady cookies | cookies | podmínky užití | podmínky použití | všeobecné podmínky | obchodní podmínky | "
            "všeobecné obchodní podmínky | autorská práva | všechna práva vyhrazena | prohlášení o přístupnosti | "
            "informace o přístupnosti | přístupnost | etický kodex | kodex | soukromí | "
            "oznámení protiprávního jednání | podmínky | právní informace | copyright | tiráž | pravidla diskuse | "
            "kodex diskuzí"
        ),
        Role.MEDIA: (
            "poslechnout | poslechnout článek | poslechněte si článek | přehrát | přehrát článek | přehrát video | "
            "poslouchat | pauza | celá obrazovka | ztlumit | galerie | fotogalerie | zobrazit galerii | "
            "zobrazit fotogalerii | otevřít galerii | další fotografie | další fotky | zvětšit | zvětšit obrázek | "
            "načítám | načítání | následující obrázek | předchozí obrázek | foto | titulky | rychlost | "
            "poslechněte si tento článek | poslechnout si článek"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "přejít na | přejít k | nacházíte se"
        ),
        Role.SHARE: (
            "sdílet na | sledujte nás na | najdete nás na | klikněte pro sdílení | otevře se v novém"
        ),
        Role.ADVERT: (
            "článek obsahuje affiliate | článek vznikl ve spolupráci | komerční sdělení"
        ),
        Role.COOKIE: (
            "používáme cookies | používáme soubory cookie | tento web používá | tyto stránky používají | "
            "tato stránka používá | my a naši partneři | vážíme si vašeho soukromí | pokračováním v prohlížení | "
            "kliknutím na | pro zobrazení tohoto obsahu"
        ),
        Role.NEWSLETTER: (
            "přihlaste se k odběru | odebírejte | odebírejte náš | zadáním e mailu | dostávejte | každé ráno | "
            "přihlášením k odběru | souhlasím se zpracováním"
        ),
        Role.PAYWALL: (
            "chcete li číst dál | chcete li pokračovat | pro pokračování ve čtení | tento článek je pouze | "
            "tento článek je dostupný | tento článek mohou číst | tento obsah je | předplaťte si | "
            "předplatné si můžete | přihlaste se pro | přihlaste se nebo | máte předplatné | máte již | "
            "jste předplatitel | odemkněte"
        ),
        Role.COMMENTS: (
            "napsat komentář | přidat komentář | vaše e mailová adresa nebude | vyžadované informace jsou | "
            "musíte se přihlásit | pro přidání komentáře | diskuse k článku | diskuze k článku"
        ),
        Role.LEGAL: (
            "všechna práva vyhrazena | copyright | jakékoliv užití obsahu | publikování nebo šíření | "
            "přebírání obsahu | článek původně vyšel | tento článek původně vyšel"
        ),
        Role.MEDIA: (
            "poslechněte si | váš prohlížeč | javascript je | povolte javascript | chcete li článek poslouchat"
        ),
        Role.RELATED: (
            "čtěte také | čtěte více | čtěte i | čtěte dále | přečtěte si | přečtěte si také | přečtěte si více | "
            "více čtěte | více k tématu | k tématu | mohlo by vás zajímat | mohlo by vás také | související | "
            "podívejte se také | podívejte se | viz také | další články | více o | doporučujeme | nenechte si ujít | "
            "číst více"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "sledujte nás | rubriky | kategorie | naše weby | užitečné odkazy | služby | patička"
        ),
        Role.NEWSLETTER: (
            "newsletter | odebírejte náš newsletter | odběr newsletteru | přihlaste se k odběru"
        ),
        Role.COMMENTS: (
            "komentáře | diskuse | diskuze | diskuse k článku | diskuze k článku | komentáře čtenářů | "
            "přidat komentář | napsat komentář | váš názor | co si myslíte | napište komentář"
        ),
        Role.LEGAL: (
            "právní informace | právní ujednání"
        ),
        Role.RELATED: (
            "související | související články | související témata | související zprávy | související příspěvky | "
            "podobné články | další články | další zprávy | další z rubriky | více z rubriky | více k tématu | "
            "k tématu | čtěte také | čtěte dále | přečtěte si také | přečtěte si | mohlo by vás zajímat | "
            "mohlo by se vám líbit | mohlo by vás také zajímat | doporučujeme | doporučované | doporučené články | "
            "doporučené | redakce doporučuje | nejčtenější | nejčtenější články | nejčtenější zprávy | "
            "nejsledovanější | nejdiskutovanější | populární | populární články | oblíbené | trendy | nejnovější | "
            "nejnovější články | nejnovější zprávy | poslední články | aktuální zprávy | hlavní zprávy | "
            "aktuální témata | nepřehlédněte | nenechte si ujít | vybíráme | vybrali jsme | z našich webů | "
            "z domova | následující článek | právě se děje | právě se čte | výběr redakce | komerční články"
        ),
        Role.AUTHOR_BIO: (
            "o autorovi | o autorce | o autorech | autor článku | autoři článku | profil autora"
        ),
    },
    telltales=(
        (frozenset({"cookies", "souhlas"}), Role.COOKIE), (frozenset({"cookies", "souhlasíte"}), Role.COOKIE),
        (frozenset({"cookies", "nastavení"}), Role.COOKIE), (frozenset({"cookie", "souhlas"}), Role.COOKIE),
        (frozenset({"newsletter", "odběru"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "odebírejte"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "e", "mail"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "přihlaste"}), Role.NEWSLETTER),
        (frozenset({"předplatitele", "přístup"}), Role.PAYWALL),
        (frozenset({"předplatné", "přihlaste"}), Role.PAYWALL), (frozenset({"předplatné", "měsíc"}), Role.PAYWALL),
        (frozenset({"předplatné", "zrušit"}), Role.PAYWALL), (frozenset({"diskuse", "pravidla"}), Role.COMMENTS),
        (frozenset({"komentáře", "registrovaní"}), Role.COMMENTS), (frozenset({"práva", "vyhrazena"}), Role.LEGAL),
        (frozenset({"šíření", "souhlasu"}), Role.LEGAL),
    ),
    credit_words=frozenset("foto fotografie čtk profimedia".split()),
    tag_words=frozenset({
        "témata", "téma", "štítky", "klíčová slova", "související témata", "tagy", "články na téma", "více k tématu",
    }),
    section_words=frozenset(
        "domácí | zahraničí | svět | politika | ekonomika | byznys | sport | kultura | společnost | názory | "
        "komentáře | názory a analýzy | věda | technologie | zdraví | vzdělání | regiony | krimi | černá kronika | "
        "cestování | auto | bydlení | finance | život | životní styl | styl | rozhovory | kauzy | historie | "
        "fotbal | hokej | film | hudba | knihy | magazín | video | videa | podcasty | podcast | počasí | jídlo | "
        "rodina | reality | doprava | ekologie | klima | internet | celebrity | média | evropa | ženy | móda".split(" | ")
    ),
    by_labels={
        "text": "author", "reportér": "author", "reportérka": "author",
        "redakce": "editor", "editor": "editor", "editorka": "editor", "redaktor": "editor", "redaktorka": "editor",
        "fotografie": "photographer", "fotografoval": "photographer", "fotografovala": "photographer",
        "překlad": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotografie", "zdroj", "obrázek", "ilustrace", "ilustrační foto", "grafika", "snímek", "foto a zdroj",
    }),
    agencies=frozenset({"čtk", "česká tisková kancelář"}),
)

RU = Lexicon(
    language="ru",
    stop_words=frozenset(
        "и в не на что с он как я это по но из у к за от о так же для его все она они мы был бы мне было или также после "
        "до при уже том была которые который если только еще ещё может когда ее её их во этого быть были без чтобы этом "
        "есть сказал того году лет со где под даже ни вы там тем него между через более тогда теперь над нас вот вас ему "
        "этот эта эти которая которой которых можно нет сейчас надо один себя будет об сообщил ранее".split()
    ),
    by_words={
        "автор": "author", "авторы": "author", "автор статьи": "author", "автор текста": "author",
        "автор материала": "author", "подготовил": "author", "подготовила": "author", "подготовили": "author",
        "написал": "author", "написала": "author", "беседовал": "author", "беседовала": "author", "записал": "author",
        "записала": "author", "опубликовал": "author", "опубликовала": "author", "автор публикации": "author",
        "специально для": "author",
        "перевел": "translator", "перевела": "translator", "перевёл": "translator",
    },
    and_words=frozenset({"и"}),
    job_words=frozenset(
        "корреспондент журналист журналистка редактор редакция обозреватель обозревательница репортер репортёр колумнист "
        "фотограф фотокорреспондент главный шеф-редактор спецкор собкор специальный автор политический ведущий редактора "
        "выпускающий".split()
    ),
    date_words=frozenset(
        "опубликовано | дата публикации | размещено | создано | добавлено | публикация | дата | вышло | "
        "обновлено | обновлен | обновлена | дата обновления | последнее обновление | изменено | отредактировано | "
        "обновление".split(" | ")
    ),
    update_words=frozenset({
        "обновлено", "обновлен", "обновлена", "дата обновления", "последнее обновление", "изменено",
        "отредактировано", "обновление",
    }),
    read_words=frozenset({
        "чтения", "время чтения", "на чтение", "читать", "время на чтение", "чтение займет", "минут чтения",
        "время прочтения",
    }),
    minute_words=frozenset({"мин", "мин.", "минут", "минуты", "минута", "минуту"}),
    phrases={
        Role.NAVIGATION: (
            "перейти к содержанию | перейти к содержимому | перейти к основному содержанию | к основному контенту | "
            "перейти к навигации | перейти к поиску | меню | главное меню | открыть меню | закрыть меню | навигация | "
            "поиск | найти | искать | закрыть | главная | главная страница | на главную | домой | назад | наверх | "
            "вверх | разделы | все разделы | рубрики | темы | все темы | сюжеты | новости | все новости | "
            "лента новостей | лента | последние новости | главные новости | главное | главное за день | прямой эфир | "
            "онлайн | ещё | еще | больше | показать ещё | показать еще | загрузить ещё | загрузить еще | подробнее | "
            "читать далее | читать дальше | читать полностью | читать | смотреть все | все материалы | далее | "
            "следующая | предыдущая | следующий | предыдущий | следующая статья | предыдущая статья | "
            "следующая новость | предыдущая новость | о нас | о проекте | об издании | о компании | о редакции | "
            "контакты | обратная связь | реклама на сайте | размещение рекламы | рекламодателям | вакансии | помощь | "
            "карта сайта | архив | приложения | мобильное приложение | мы в соцсетях | социальные сети | "
            "мы в социальных сетях | подписывайтесь на нас | события | афиша | календарь | игры | тесты | кроссворды | "
            "гороскоп | погода | курс валют | телепрограмма | магазин | спецпроекты | проекты | блоги | авторы сайта | "
            "партнеры | партнёры | газета | журнал | номера | выпуски | содержание | оглавление | сервисы | "
            "инфографика | фоторепортажи | содержание номера | интервью | статьи | политика | экономика | общество | "
            "мир | в мире | россия | в россии | спорт | культура | наука | технологии | происшествия | бизнес | "
            "финансы | мнения | мнение | здоровье | образование | авто | недвижимость | путешествия | туризм | стиль | "
            "стиль жизни | медиа | интернет | армия | оборона | криминал | право | регионы | город | москва | жизнь | "
            "шоу бизнес | кино | музыка | книги | история | экология | климат | футбол | хоккей | видео | фото | "
            "подкасты | подкаст | еда | семья | мода | недвижимость и ремонт | транспорт | энергетика | "
            "туризм и отдых | финансы и рынки | скачать приложение | скачайте приложение | свяжитесь с нами | "
            "связаться с нами"
        ),
        Role.SHARE: (
            "поделиться | поделиться новостью | поделиться статьей | поделитесь | поделиться ссылкой | "
            "поделиться в вконтакте | поделиться вконтакте | поделиться в telegram | поделиться в facebook | "
            "поделиться в одноклассниках | отправить | отправить по почте | отправить другу | "
            "отправить по электронной почте | скопировать ссылку | копировать ссылку | ссылка скопирована | "
            "скопировать | печать | распечатать | версия для печати | сохранить | сохранить статью | в закладки | "
            "добавить в закладки | в избранное | нравится | мне нравится | вконтакте | одноклассники | телеграм | "
            "телеграмм | ватсап | дзен | подписаться | подписаться на канал | подписаться в telegram | твитнуть | "
            "рассказать друзьям | электронная почта | мой мир | живой журнал | оценить"
        ),
        Role.ADVERT: (
            "реклама | на правах рекламы | рекламный материал | партнерский материал | партнёрский материал | "
            "спонсорский материал | продолжение после рекламы | материал партнера | спецпроект | промо | "
            "партнерский проект | читайте продолжение после рекламы | спонсорский контент | реклама продолжение ниже"
        ),
        Role.COOKIE: (
            "принять | принимаю | принять все | согласен | согласна | согласиться | я согласен | отклонить | "
            "отказаться | настройки | настройки cookie | настроить | понятно | хорошо | ок | управление cookie | "
            "настройки конфиденциальности"
        ),
        Role.NEWSLETTER: (
            "рассылка | рассылки | подписка на рассылку | подписаться на рассылку | подпишитесь на рассылку | "
            "подпишитесь на нашу рассылку | ваш e mail | ваш email | введите e mail | введите email | "
            "введите ваш e mail | электронный адрес | ваша электронная почта | адрес электронной почты | "
            "наши рассылки | включить уведомления | подписаться на уведомления"
        ),
        Role.PAYWALL: (
            "подписка | оформить подписку | подписаться на газету | только для подписчиков | для подписчиков | "
            "войти | вход | выйти | выход | регистрация | зарегистрироваться | авторизация | авторизоваться | "
            "личный кабинет | создать аккаунт | мой аккаунт | профиль | мой профиль | уже есть аккаунт | "
            "уже подписаны | уже есть подписка | поддержать | поддержать нас | поддержите нас | помочь проекту | "
            "пожертвовать | сделать пожертвование | забыли пароль | восстановить пароль | попробовать бесплатно | "
            "продолжить чтение"
        ),
        Role.COMMENTS: (
            "комментировать | прокомментировать | добавить комментарий | оставить комментарий | "
            "написать комментарий | отправить комментарий | показать комментарии | читать комментарии | "
            "все комментарии | скрыть комментарии | обсудить | обсуждение | ответить | пожаловаться | "
            "нет комментариев | комментариев нет | комментариев пока нет | отменить ответ | комментарии закрыты | "
            "сначала новые | сначала старые | войдите чтобы комментировать | правила комментирования | будьте первым"
        ),
        Role.LEGAL: (
            "политика конфиденциальности | конфиденциальность | политика обработки персональных данных | "
            "обработка персональных данных | персональные данные | пользовательское соглашение | "
            "условия использования | правила использования | правила использования материалов | "
            "правовая информация | правила | авторские права | все права защищены | политика cookie | файлы cookie | "
            "лицензия | выходные данные | редакционная политика | рекомендательные технологии | "
            "на информационном ресурсе применяются рекомендательные технологии | сообщить об ошибке | нашли ошибку | "
            "юридическая информация | copyright"
        ),
        Role.MEDIA: (
            "слушать | прослушать | слушать статью | прослушать статью | слушать новость | смотреть | смотреть видео | "
            "воспроизвести | пауза | на весь экран | полный экран | без звука | включить звук | галерея | "
            "фотогалерея | открыть галерею | смотреть фото | увеличить | увеличить изображение | загрузка | "
            "следующее фото | предыдущее фото | видео недоступно | субтитры | скорость | послушать статью"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "перейти к | вы здесь | вы находитесь"
        ),
        Role.SHARE: (
            "поделиться в | подписывайтесь на наш | подпишитесь на наш | подписывайтесь на нас | читайте нас в | "
            "следите за нами | следите за нашими новостями | присоединяйтесь к нам"
        ),
        Role.ADVERT: (
            "на правах рекламы | материал подготовлен при поддержке | партнерский материал"
        ),
        Role.COOKIE: (
            "мы используем файлы cookie | мы используем cookie | мы используем cookies | этот сайт использует | "
            "сайт использует файлы | сайт использует cookie | на сайте используются | наш сайт использует | "
            "мы и наши партнеры | продолжая использовать | продолжая пользоваться | оставаясь на сайте | "
            "нажимая на кнопку"
        ),
        Role.NEWSLETTER: (
            "подпишитесь на | подписывайтесь на | подписаться на рассылку | получайте | будьте в курсе | "
            "самые важные новости | отправим вам | главные новости в"
        ),
        Role.PAYWALL: (
            "чтобы читать дальше | чтобы продолжить чтение | для продолжения чтения | эта статья доступна | "
            "этот материал доступен | материал доступен только | полный текст доступен | оформите подписку | "
            "войдите или | войдите чтобы | уже есть подписка | поддержите | помогите нам | если вы уже подписаны"
        ),
        Role.COMMENTS: (
            "добавить комментарий | оставить комментарий | оставьте комментарий | ваш адрес email не | "
            "ваш e mail не будет | обязательные поля помечены | чтобы оставить комментарий | "
            "чтобы оставлять комментарии | войдите чтобы комментировать | для комментирования | комментарии к"
        ),
        Role.LEGAL: (
            "все права защищены | при использовании материалов | перепечатка | использование материалов | "
            "любое использование материалов | копирование материалов | при цитировании | при перепечатке | "
            "сетевое издание | зарегистрировано федеральной службой | свидетельство о регистрации | "
            "мнение редакции может | учредитель | copyright | если вы нашли ошибку | если вы заметили ошибку | "
            "нашли ошибку | материал впервые опубликован | статья впервые опубликована"
        ),
        Role.MEDIA: (
            "слушайте | ваш браузер не | включите javascript | для просмотра видео"
        ),
        Role.RELATED: (
            "читайте также | читайте ещё | читайте еще | читайте по теме | читайте в материале | читайте подробнее | "
            "читать также | читайте нас | смотрите также | см также | смотрите по теме | по теме | по этой теме | "
            "подробнее об этом | подробнее о | материалы по теме | другие новости | другие материалы | ещё по теме | "
            "еще по теме | больше новостей | больше по теме | рекомендуем | также по теме | "
            "вам может быть интересно | вас может заинтересовать | узнайте больше | не пропустите"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "мы в соцсетях | разделы | рубрики | категории | полезные ссылки | подписывайтесь на нас | "
            "социальные сети"
        ),
        Role.NEWSLETTER: (
            "рассылка | подписка на рассылку | подпишитесь на рассылку | подпишитесь на нашу рассылку | "
            "рассылка новостей"
        ),
        Role.COMMENTS: (
            "комментарии | комментарий | все комментарии | обсуждение | обсудить | добавить комментарий | "
            "оставить комментарий | оставьте комментарий | ваше мнение | комментарии читателей | мнения читателей | "
            "отзывы"
        ),
        Role.LEGAL: (
            "правовая информация"
        ),
        Role.RELATED: (
            "читайте также | читайте ещё | читайте еще | смотрите также | по теме | материалы по теме | "
            "новости по теме | статьи по теме | ещё по теме | еще по теме | также по теме | похожие статьи | "
            "похожие новости | похожие материалы | похожие записи | похожие публикации | связанные статьи | "
            "связанные новости | связанные материалы | другие новости | другие статьи | другие материалы | "
            "другие материалы рубрики | ещё новости | ещё в рубрике | больше новостей | популярное | "
            "популярные статьи | популярные новости | популярные материалы | самое популярное | самое читаемое | "
            "читаемое | самые читаемые | самое обсуждаемое | обсуждаемое | топ новостей | топ | в тренде | тренды | "
            "рекомендуем | рекомендуемое | рекомендуем прочитать | рекомендации | выбор редакции | "
            "советуем почитать | вам может быть интересно | вам также может понравиться | вас может заинтересовать | "
            "вам будет интересно | это интересно | интересное | новости партнеров | новости партнёров | "
            "новости сми | новости smi | последние новости | свежие новости | последние записи | свежие записи | "
            "последние публикации | новости дня | главные новости | главное сегодня | главное за сегодня | "
            "сейчас читают | сейчас на главной | лента новостей | не пропустите | следующая новость | новости | "
            "все новости | материалы рубрики | в этой рубрике | смотрите ещё | лучшее | от партнеров"
        ),
        Role.AUTHOR_BIO: (
            "об авторе | об авторах | автор статьи | о авторе | другие статьи автора"
        ),
    },
    telltales=(
        (frozenset({"cookie", "согласие"}), Role.COOKIE), (frozenset({"cookie", "сайт", "использует"}), Role.COOKIE),
        (frozenset({"cookies", "согласие"}), Role.COOKIE), (frozenset({"cookie", "соглашаетесь"}), Role.COOKIE),
        (frozenset({"персональных", "данных", "согласие"}), Role.COOKIE),
        (frozenset({"рассылку", "подпишитесь"}), Role.NEWSLETTER),
        (frozenset({"рассылку", "подписаться"}), Role.NEWSLETTER),
        (frozenset({"рассылка", "почту"}), Role.NEWSLETTER), (frozenset({"рассылку", "e", "mail"}), Role.NEWSLETTER),
        (frozenset({"подписку", "оформите"}), Role.PAYWALL), (frozenset({"подписчиков", "доступно"}), Role.PAYWALL),
        (frozenset({"комментарии", "модерации"}), Role.COMMENTS),
        (frozenset({"комментарии", "зарегистрированные"}), Role.COMMENTS),
        (frozenset({"права", "защищены"}), Role.LEGAL),
        (frozenset({"использовании", "материалов", "ссылка"}), Role.LEGAL),
        (frozenset({"перепечатка", "ссылка"}), Role.LEGAL), (frozenset({"зарегистрировано", "надзору"}), Role.LEGAL),
    ),
    credit_words=frozenset({"фото", "фотограф", "снимок"}),
    tag_words=frozenset({
        "теги", "тэги", "тег", "метки", "темы", "тема", "ключевые слова", "рубрики и теги", "темы дня",
        "материалы по тегам", "в материале", "хештеги", "персоны",
    }),
    section_words=frozenset(
        "политика | экономика | общество | мир | в мире | россия | в россии | спорт | культура | наука | "
        "технологии | происшествия | бизнес | финансы | мнения | мнение | здоровье | образование | авто | "
        "недвижимость | путешествия | туризм | стиль | стиль жизни | медиа | интернет | армия | оборона | "
        "криминал | право | регионы | город | москва | жизнь | шоу бизнес | кино | музыка | книги | история | "
        "экология | климат | футбол | хоккей | видео | фото | подкасты | подкаст | еда | семья | мода | "
        "недвижимость и ремонт | транспорт | энергетика | туризм и отдых | финансы и рынки".split(" | ")
    ),
    by_labels={
        "текст": "author", "тексты": "author", "корреспондент": "author", "журналист": "author",
        "редактор": "editor", "выпускающий редактор": "editor", "под редакцией": "editor", "редакция": "editor",
        "фото": "photographer", "фотограф": "photographer", "фотографии": "photographer",
        "перевод": "translator", "переводчик": "translator",
    },
    credit_labels=frozenset({
        "фото", "фотография", "фотографии", "изображение", "иллюстрация", "источник", "источник фото", "снимок",
        "коллаж", "автор фото", "инфографика",
    }),
    agencies=frozenset({
        "тасс", "риа новости", "риа", "интерфакс", "прайм", "регнум", "рбк", "ап", "рейтер", "рейтерс", "франс пресс",
    }),
    other_date_words=frozenset({"поступила", "поступила в редакцию", "принята", "принята к печати"}),
)

UK = Lexicon(
    language="uk",
    stop_words=frozenset(
        "і в у на не що з та до це як за від про але його для він по й які також або я із було був після ми вони який "
        "якщо вже під час при може все так через ще тому її їх має щодо яка яке були бути є ж коли щоб лише навіть де без "
        "цього цей ця ці той те нас над перед між вона воно зі року років одна один більше тільки можна треба себе свої "
        "свою нам вам мене ні чи будь там тут тепер дуже повідомив зокрема".split()
    ),
    by_words={
        "автор": "author", "авторка": "author", "автори": "author", "автор статті": "author", "підготував": "author",
        "підготувала": "author", "підготували": "author", "написав": "author", "написала": "author",
        "спілкувався": "author", "спілкувалася": "author", "записав": "author", "записала": "author",
        "розмовляв": "author", "розмовляла": "author", "автор матеріалу": "author", "матеріал підготувала": "author",
        "переклав": "translator", "переклала": "translator",
    },
    and_words=frozenset({"і", "та", "й"}),
    job_words=frozenset(
        "журналіст журналістка кореспондент кореспондентка редактор редакторка редакція оглядач оглядачка репортер "
        "репортерка колумніст колумністка фотограф головний головна автор авторка спеціальний власний шеф-редактор "
        "ведучий ведуча".split()
    ),
    date_words=frozenset(
        "опубліковано | дата публікації | оприлюднено | створено | додано | публікація | дата | оновлено | "
        "дата оновлення | останнє оновлення | змінено | відредаговано | оновлення".split(" | ")
    ),
    update_words=frozenset({
        "оновлено", "дата оновлення", "останнє оновлення", "змінено", "відредаговано", "оновлення",
    }),
    read_words=frozenset({
        "читання", "час читання", "на читання", "час на читання", "хв читання", "читати", "для читання",
    }),
    minute_words=frozenset({"хв", "хв.", "хвилин", "хвилини", "хвилина"}),
    phrases={
        Role.NAVIGATION: (
            "перейти до вмісту | перейти до змісту | перейти до основного вмісту | перейти до контенту | меню | "
            "головне меню | відкрити меню | закрити меню | навігація | пошук | шукати | знайти | закрити | головна | "
            "головна сторінка | на головну | назад | вгору | нагору | розділи | усі розділи | рубрики | теми | "
            "новини | усі новини | всі новини | стрічка новин | останні новини | головні новини | головне | наживо | "
            "онлайн | ще | більше | показати ще | показати більше | завантажити ще | докладніше | детальніше | "
            "читати далі | читати більше | читати повністю | усі статті | далі | наступна | попередня | "
            "наступна стаття | попередня стаття | наступна новина | попередня новина | про нас | про проєкт | "
            "про проект | контакти | зворотний зв язок | реклама на сайті | рекламодавцям | вакансії | допомога | "
            "карта сайту | архів | застосунок | мобільний застосунок | соціальні мережі | ми в соцмережах | "
            "стежте за нами | події | афіша | календар | ігри | тести | гороскоп | погода | курс валют | "
            "телепрограма | магазин | спецпроєкти | спецпроекти | проєкти | блоги | партнери | газета | журнал | "
            "зміст | сервіси | інфографіка | інтерв ю | статті | колонки | мультимедіа | політика | економіка | "
            "суспільство | світ | у світі | україна | спорт | культура | наука | технології | пригоди | бізнес | "
            "фінанси | думки | думка | погляди | здоров я | освіта | авто | нерухомість | подорожі | туризм | стиль | "
            "стиль життя | медіа | війна | кримінал | право | регіони | місто | київ | життя | шоу бізнес | кіно | "
            "музика | книги | історія | екологія | клімат | футбол | відео | фото | подкасти | подкаст | їжа | "
            "родина | мода | транспорт | енергетика | європа | розслідування | лайфстайл | завантажити застосунок | "
            "завантажити додаток | завантажуйте застосунок | підписуйтесь на нас | зв яжіться з нами"
        ),
        Role.SHARE: (
            "поділитися | поділитись | поділитися новиною | поширити | поділіться | поділитися у facebook | "
            "поділитися в facebook | поділитися в telegram | надіслати | надіслати другу | надіслати поштою | "
            "скопіювати посилання | копіювати посилання | посилання скопійовано | скопіювати | друк | друкувати | "
            "роздрукувати | версія для друку | зберегти | зберегти статтю | в закладки | додати в закладки | "
            "подобається | телеграм | фейсбук | підписатися | підписатись | твітнути | в обране | лайк"
        ),
        Role.ADVERT: (
            "реклама | на правах реклами | рекламний матеріал | партнерський матеріал | партнерський проєкт | "
            "спонсорський матеріал | продовження після реклами | спецпроєкт | промо | матеріал партнера | "
            "спонсорський контент"
        ),
        Role.COOKIE: (
            "прийняти | приймаю | прийняти все | прийняти всі | погоджуюсь | погоджуюся | згоден | відхилити | "
            "відмовитися | налаштування | налаштування cookie | зрозуміло | добре | керувати cookie"
        ),
        Role.NEWSLETTER: (
            "розсилка | розсилки | підписатися на розсилку | підписка на розсилку | підпишіться на розсилку | "
            "підпишіться на нашу розсилку | ваш e mail | ваш email | ваша електронна пошта | введіть e mail | "
            "введіть email | електронна адреса | увімкнути сповіщення"
        ),
        Role.PAYWALL: (
            "підписка | передплата | передплатити | оформити підписку | тільки для передплатників | "
            "для передплатників | увійти | вхід | вийти | вихід | реєстрація | зареєструватися | авторизація | "
            "особистий кабінет | створити акаунт | мій акаунт | профіль | мій профіль | вже є акаунт | "
            "вже є підписка | підтримати | підтримати нас | підтримайте нас | підтримати проєкт | пожертвувати | "
            "стати учасником | приєднатися | забули пароль | приєднатися до клубу"
        ),
        Role.COMMENTS: (
            "коментувати | прокоментувати | додати коментар | залишити коментар | написати коментар | "
            "надіслати коментар | показати коментарі | читати коментарі | усі коментарі | всі коментарі | "
            "обговорити | відповісти | поскаржитися | немає коментарів | коментарів немає | скасувати відповідь | "
            "коментарі закрито | спочатку нові | увійдіть щоб коментувати"
        ),
        Role.LEGAL: (
            "політика конфіденційності | політика приватності | конфіденційність | приватність | персональні дані | "
            "умови використання | правила користування | правила використання | правила використання матеріалів | "
            "угода користувача | користувацька угода | правова інформація | правила | авторські права | "
            "всі права захищені | усі права захищені | політика cookie | файли cookie | редакційна політика | "
            "редакційний статут | повідомити про помилку | copyright | публічна оферта"
        ),
        Role.MEDIA: (
            "слухати | прослухати | слухати статтю | слухати новину | дивитися | дивитись | дивитися відео | "
            "відтворити | пауза | на весь екран | галерея | фотогалерея | відкрити галерею | дивитися фото | "
            "збільшити | завантаження | наступне фото | попереднє фото | субтитри | прослухати статтю | "
            "послухати статтю"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "перейти до | ви тут"
        ),
        Role.SHARE: (
            "поділитися в | поділитися у | підписуйтесь на наш | підписуйтеся на наш | підпишіться на наш | "
            "підписуйтесь на нас | читайте нас у | читайте нас в | стежте за нами | слідкуйте за нами | "
            "приєднуйтесь до нас | долучайтеся до"
        ),
        Role.ADVERT: (
            "на правах реклами | матеріал підготовлено за підтримки | партнерський матеріал"
        ),
        Role.COOKIE: (
            "ми використовуємо файли cookie | ми використовуємо cookie | ми використовуємо cookies | "
            "цей сайт використовує | сайт використовує | на сайті використовуються | ми та наші партнери | "
            "продовжуючи користуватися | продовжуючи перегляд | натискаючи на кнопку"
        ),
        Role.NEWSLETTER: (
            "підпишіться на | підписуйтесь на | підписуйтеся на | отримуйте | будьте в курсі | найважливіші новини | "
            "надішлемо вам"
        ),
        Role.PAYWALL: (
            "щоб читати далі | щоб продовжити читання | для продовження читання | ця стаття доступна | "
            "цей матеріал доступний | повний текст доступний | оформіть підписку | увійдіть або | увійдіть щоб | "
            "вже є підписка | підтримайте | допоможіть нам | станьте частиною | приєднуйтесь до"
        ),
        Role.COMMENTS: (
            "додати коментар | залишити коментар | залиште коментар | ваша e mail адреса не | ваш email не буде | "
            "обов язкові поля позначені | щоб залишити коментар | увійдіть щоб коментувати | коментарі до"
        ),
        Role.LEGAL: (
            "всі права захищені | усі права захищені | при використанні матеріалів | використання матеріалів | "
            "передрук | копіювання матеріалів | у разі використання | при цитуванні | редакція може не поділяти | "
            "матеріали з позначкою | матеріали під рубрикою | copyright | якщо ви помітили помилку | "
            "якщо ви знайшли помилку | помітили помилку | знайшли помилку"
        ),
        Role.MEDIA: (
            "слухайте | ваш браузер не | увімкніть javascript"
        ),
        Role.RELATED: (
            "читайте також | читайте ще | читайте за темою | читати також | дивіться також | див також | "
            "також читайте | також дивіться | за темою | на цю тему | докладніше про | докладніше читайте | "
            "детальніше про | матеріали за темою | матеріали до теми | інші новини | більше новин | більше про | "
            "рекомендуємо | вам може бути цікаво | вас може зацікавити | дізнайтеся більше | не пропустіть | "
            "нагадаємо читайте"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "ми в соцмережах | розділи | рубрики | категорії | корисні посилання | стежте за нами"
        ),
        Role.NEWSLETTER: (
            "розсилка | підпишіться на розсилку | підпишіться на нашу розсилку"
        ),
        Role.COMMENTS: (
            "коментарі | коментар | усі коментарі | всі коментарі | обговорення | додати коментар | "
            "залишити коментар | залиште коментар | ваша думка | коментарі читачів"
        ),
        Role.LEGAL: (
            "правова інформація"
        ),
        Role.RELATED: (
            "читайте також | читайте ще | дивіться також | за темою | на цю тему | матеріали за темою | "
            "новини за темою | статті за темою | теми дня | схожі статті | схожі новини | схожі матеріали | "
            "схожі записи | пов язані статті | пов язані новини | пов язані матеріали | інші новини | інші статті | "
            "інші матеріали | ще новини | більше новин | популярне | популярні статті | популярні новини | "
            "найпопулярніше | найпопулярніші | найчитаніше | найчитаніші | найбільш читане | топ новини | "
            "топ новин | топ | у тренді | тренди | рекомендуємо | рекомендоване | рекомендовані | рекомендації | "
            "вибір редакції | вам може бути цікаво | вам також може сподобатися | вас може зацікавити | це цікаво | "
            "цікаве | новини партнерів | останні новини | свіжі новини | останні записи | останні публікації | "
            "новини дня | головні новини | головне за добу | головне сьогодні | зараз читають | стрічка новин | "
            "не пропустіть | наступна новина | новини | усі новини | всі новини | матеріали рубрики | від партнерів"
        ),
        Role.AUTHOR_BIO: (
            "про автора | про авторку | про авторів | інші статті автора"
        ),
    },
    telltales=(
        (frozenset({"cookie", "згоду"}), Role.COOKIE), (frozenset({"cookie", "сайт", "використовує"}), Role.COOKIE),
        (frozenset({"cookies", "згоду"}), Role.COOKIE), (frozenset({"персональних", "даних", "згоду"}), Role.COOKIE),
        (frozenset({"розсилку", "підпишіться"}), Role.NEWSLETTER),
        (frozenset({"розсилку", "підписатися"}), Role.NEWSLETTER),
        (frozenset({"розсилка", "пошту"}), Role.NEWSLETTER), (frozenset({"підписку", "оформіть"}), Role.PAYWALL),
        (frozenset({"передплатників", "доступно"}), Role.PAYWALL),
        (frozenset({"коментарі", "модерації"}), Role.COMMENTS), (frozenset({"права", "захищені"}), Role.LEGAL),
        (frozenset({"використанні", "матеріалів", "посилання"}), Role.LEGAL),
        (frozenset({"передрук", "посилання"}), Role.LEGAL),
    ),
    credit_words=frozenset({"фото", "світлина"}),
    tag_words=frozenset({
        "теги", "тег", "мітки", "теми", "тема", "ключові слова", "позначки", "у матеріалі", "хештеги", "персони",
    }),
    section_words=frozenset(
        "політика | економіка | суспільство | світ | у світі | україна | спорт | культура | наука | технології | "
        "події | пригоди | бізнес | фінанси | думки | думка | погляди | здоров я | освіта | авто | нерухомість | "
        "подорожі | туризм | стиль | стиль життя | медіа | війна | кримінал | право | регіони | місто | київ | "
        "життя | шоу бізнес | кіно | музика | книги | історія | екологія | клімат | футбол | відео | фото | "
        "подкасти | подкаст | їжа | родина | мода | транспорт | енергетика | європа | розслідування | лайфстайл".split(" | ")
    ),
    by_labels={
        "текст": "author", "тексти": "author", "журналіст": "author", "журналістка": "author",
        "редактор": "editor", "редакторка": "editor", "редакція": "editor",
        "фото": "photographer", "світлини": "photographer", "фотограф": "photographer",
        "переклад": "translator",
    },
    credit_labels=frozenset({
        "фото", "світлина", "світлини", "зображення", "ілюстрація", "джерело", "джерело фото", "колаж", "автор фото",
        "інфографіка",
    }),
    agencies=frozenset({"укрінформ", "уніан", "інтерфакс україна", "рбк україна", "ap", "афп"}),
)
