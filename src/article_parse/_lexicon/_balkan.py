"""Romanian, Bulgarian, Croatian and Serbian."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["BG", "HR", "RO", "SR"]

RO = Lexicon(
    language="ro",
    stop_words=frozenset(
        "și în de la cu pe din nu că este pentru fost să un sunt au într fi acest această acestea sau după prin ca iar "
        "dar și-a într-un într-o ale lor fără când doar către dintre însă până unde prea fiind era erau avea poate "
        "potrivit aceasta aceste acestui acum despre asupra două doi foarte între spus vor cum decât toate toți tot "
        "cele cei cea celor printre ei îl îi le se si in sa".split()
    ),
    by_words={
        "autor": "author", "autoare": "author", "autori": "author", "autorii": "author", "scris de": "author",
        "articol de": "author", "articol scris de": "author", "text de": "author", "un articol de": "author",
        "un text de": "author", "reportaj de": "author", "interviu de": "author", "publicat de": "author",
        "postat de": "author", "redactat de": "author",
        "editat de": "editor",
        "fotografii de": "photographer", "foto de": "photographer",
        "tradus de": "translator", "traducere de": "translator",
    },
    and_words=frozenset({"și"}),
    job_words=frozenset(
        "redactor redactor-șef jurnalist jurnalistă reporter corespondent corespondentă colaborator editorialist "
        "redacția redacției redacţia redacţiei șef adjunct senior fotoreporter".split()
    ),
    date_words=frozenset(
        "publicat | publicat la | publicat pe | publicat în | postat | postat pe | data publicării | data | "
        "adăugat | actualizat | actualizat la | ultima actualizare | actualizare | modificat | ultima modificare".split(" | ")
    ),
    update_words=frozenset({
        "actualizat", "actualizat la", "ultima actualizare", "actualizare", "modificat", "ultima modificare",
    }),
    read_words=frozenset({
        "de citit", "citire", "timp de citire", "timp citire", "lectură", "timp de lectură", "timp estimat de citire",
    }),
    minute_words=frozenset({"min", "minute", "minut", "minute de"}),
    phrases={
        Role.NAVIGATION: (
            "sari la conţinut | sari la conţinutul principal | salt la conţinut | mergi la conţinut | "
            "treci la conţinut | navigare | meniu | meniu principal | deschide meniul | închide meniul | caută | "
            "căutare | caută în site | închide | acasă | prima pagină | pagina principală | înapoi | înapoi sus | "
            "sus | secţiuni | categorii | toate categoriile | teme | subiecte | ştiri | stiri | toate ştirile | "
            "ultimele ştiri | ultimele stiri | ultima oră | ultima ora | ultimele articole | breaking news | "
            "cele mai noi | actualitate | live | mai mult | mai multe | vezi mai mult | vezi mai multe | "
            "vezi toate | vezi toate ştirile | vezi tot | toate articolele | încarcă mai multe | încarcă mai mult | "
            "afişează mai mult | citeşte mai mult | citeşte mai departe | citeşte continuarea | "
            "citeşte tot articolul | citeşte articolul | citeşte tot | continuă lectura | continuă citirea | "
            "următorul | următoarea | anteriorul | articolul următor | articolul anterior | articol următor | "
            "articol anterior | pagina următoare | pagina anterioară | despre noi | cine suntem | contact | "
            "contactează ne | contactaţi ne | redacţia | publicitate contact | caseta redacţională | "
            "caseta redactionala | echipa | cariere | locuri de muncă | ajutor | întrebări frecvente | harta site | "
            "harta site ului | arhivă | arhiva | aplicaţii mobile | descarcă aplicaţia | "
            "descarcă aplicaţia noastră | aplicaţia noastră | urmăreşte ne | urmăriţi ne | urmăreşte ne pe | "
            "urmăriţi ne pe | ne găseşti pe | reţele sociale | social media | evenimente | jocuri | horoscop | "
            "horoscop zilnic | vremea | meteo | program tv | curs valutar | curs bnr | magazin | ediţia tipărită | "
            "ziarul tipărit | anunţuri | mica publicitate | rss | flux rss | parteneri | cuprins | politică | "
            "politic | economie | economic | social | societate | externe | internaţional | lume | mapamond | "
            "sport | fotbal | cultură | sănătate | sanatate | ştiinţă | tehnologie | educaţie | opinii | opinie | "
            "editorial | justiţie | monden | lifestyle | stil de viaţă | auto | călătorii | turism | mediu | "
            "finanţe | afaceri | business | imobiliare | locale | ştiri locale | actual | eveniment | it c | film | "
            "muzică | teatru | cărţi | reţete | vedete | divertisment | video | podcast | podcasturi | interviuri | "
            "analize | investigaţii | moldova | românia | republica moldova | europa | religie | istorie | "
            "agricultură | energie | transporturi"
        ),
        Role.SHARE: (
            "distribuie | distribuiţi | distribuie articolul | distribuie pe facebook | distribuie pe twitter | "
            "distribuie pe x | distribuie pe whatsapp | distribuie pe linkedin | distribuie prin email | "
            "partajează | partajare | share pe facebook | trimite | trimite prin email | trimite pe email | "
            "trimite pe mail | trimite unui prieten | copiază link ul | copiază linkul | copiază link | "
            "link copiat | copiază | imprimă | tipăreşte | printează | salvează | salvează articolul | "
            "salvează pentru mai târziu | îmi place | urmăreşte | apreciază | recomandă | distribuiri | "
            "adaugă la favorite | urmăreşte ne pe google news"
        ),
        Role.ADVERT: (
            "publicitate | publicitate ad | reclamă | reclame | advertorial | conţinut sponsorizat | "
            "articol sponsorizat | sponsorizat | conţinut plătit | material publicitar | articol susţinut de | "
            "promovat | parteneri promovaţi | articolul continuă după publicitate | articolul continuă mai jos | "
            "articolul continuă după reclamă | continuarea după publicitate | comunicat de presă p | "
            "comunicat plătit | p publicitate"
        ),
        Role.COOKIE: (
            "accept | acceptă | accept toate | acceptă toate | accept cookies | acceptă cookies | "
            "acceptă cookie urile | acceptă toate cookie urile | sunt de acord | de acord | refuz | refuză | "
            "refuză toate | respinge | respinge toate | setări cookie | setări cookies | setări cookie uri | "
            "modifică setările cookies | preferinţe cookies | setări confidenţialitate | "
            "setări de confidenţialitate | gestionează preferinţele | gestionează cookie urile | mai multe opţiuni | "
            "am înţeles | doar cele necesare"
        ),
        Role.NEWSLETTER: (
            "newsletter | abonare newsletter | abonează te la newsletter | abonaţi vă la newsletter | "
            "abonează te la newsletterul nostru | înscrie te la newsletter | înscriere newsletter | "
            "abonare la newsletter | adresa de email | adresa ta de email | adresa de e mail | adresă de email | "
            "introdu adresa de email | emailul tău | activează notificările | mă abonez | primeşte ştiri pe email"
        ),
        Role.PAYWALL: (
            "abonează te | abonaţi vă | abonează te acum | abonare | abonamente | abonament | devino abonat | "
            "doar pentru abonaţi | pentru abonaţi | exclusiv pentru abonaţi | articol pentru abonaţi | "
            "autentificare | autentifică te | intră în cont | intră în contul tău | conectare | conectează te | "
            "loghează te | deconectare | ieşire din cont | înregistrare | înregistrează te | cont nou | "
            "creează cont | creează un cont | contul meu | cont | profilul meu | ai deja cont | eşti deja abonat | "
            "am deja cont | am uitat parola | ai uitat parola | donează | donează acum | susţine ne | susţineţi ne | "
            "sprijină ne | încearcă gratuit"
        ),
        Role.COMMENTS: (
            "comentează | adaugă comentariu | adaugă un comentariu | lasă un comentariu | scrie un comentariu | "
            "scrie comentariu | trimite comentariul | publică comentariul | postează comentariul | "
            "vezi comentariile | vezi toate comentariile | toate comentariile | afişează comentariile | "
            "citeşte comentariile | răspunde | raportează | raportează comentariul | niciun comentariu | "
            "nici un comentariu | fără comentarii | nu există comentarii | nu sunt comentarii | "
            "fii primul care comentează | anulează răspunsul | comentariile sunt închise | comentarii închise | "
            "cele mai noi comentarii"
        ),
        Role.LEGAL: (
            "politica de confidenţialitate | politică de confidenţialitate | politica de confidentialitate | "
            "confidenţialitate | protecţia datelor | protecţia datelor personale | prelucrarea datelor | "
            "date personale | politica cookies | politica de cookies | politica de cookie | politică cookies | "
            "politică de cookie uri | politica de cookie uri | politica de utilizare cookies | termeni şi condiţii | "
            "termeni si conditii | termeni şi condiţii de utilizare | termenii şi condiţiile | "
            "termeni de utilizare | condiţii de utilizare | drepturi de autor | toate drepturile rezervate | "
            "toate drepturile sunt rezervate | accesibilitate | cod deontologic | codul deontologic | "
            "politica editorială | politică editorială | anpc | gdpr | informaţii legale | notă legală | copyright"
        ),
        Role.MEDIA: (
            "ascultă | ascultă articolul | ascultă acum | ascultă ştirea | urmăreşte video | vezi video | "
            "vezi galeria | vezi galeria foto | galerie foto | galerie video | foto galerie | redă | redă video | "
            "pauză | ecran complet | dezactivează sunetul | se încarcă | imaginea următoare | imaginea anterioară | "
            "măreşte imaginea | subtitrări | vezi toate fotografiile"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "sari la conţinut | mergi la conţinut | te afli aici | eşti aici"
        ),
        Role.SHARE: (
            "urmăreşte ne pe | urmăriţi ne pe | ne puteţi urmări pe | ne poţi urmări pe | urmăreşte ştirile | "
            "distribuie pe | fă click pentru a partaja | se deschide într o fereastră nouă | dă like paginii | "
            "dă un like | intră pe canalul nostru"
        ),
        Role.ADVERT: (
            "acest articol conţine linkuri afiliate | acest articol este un advertorial | articol susţinut de | "
            "material realizat în parteneriat cu"
        ),
        Role.COOKIE: (
            "folosim cookie | folosim cookies | utilizăm cookie | utilizăm cookies | utilizăm module cookie | "
            "acest site foloseşte cookie | acest site foloseşte cookies | acest site utilizează | "
            "acest website foloseşte | site ul nostru foloseşte | pe acest site folosim | noi şi partenerii noştri | "
            "confidenţialitatea dumneavoastră este importantă | confidenţialitatea ta este importantă | "
            "prin continuarea navigării | continuând navigarea pe"
        ),
        Role.NEWSLETTER: (
            "abonează te la newsletter | abonaţi vă la newsletter | abonează te la newsletterul | "
            "înscrie te la newsletter | primeşte cele mai | primeşte zilnic pe | prin abonarea la | "
            "introdu adresa ta de"
        ),
        Role.PAYWALL: (
            "pentru a continua lectura | pentru a citi tot articolul | pentru a citi articolul complet | "
            "acest articol este disponibil doar | acest articol este destinat abonaţilor | "
            "acest conţinut este disponibil doar | abonează te pentru a | autentifică te pentru a | "
            "trebuie să fii abonat | ai deja un cont | eşti deja abonat"
        ),
        Role.COMMENTS: (
            "lasă un răspuns | lasă un comentariu | adresa ta de email nu va | adresa de email nu va fi | "
            "câmpurile obligatorii sunt | trebuie să fii autentificat | trebuie să te autentifici pentru a | "
            "pentru a comenta | fii primul care comentează | salvează mi numele"
        ),
        Role.LEGAL: (
            "toate drepturile rezervate | copyright | reproducerea integrală sau | reproducerea totală sau | "
            "preluarea fără cost a materialelor | informaţiile publicate de | orice reproducere"
        ),
        Role.MEDIA: (
            "ascultă articolul | browserul dumneavoastră nu | browserul tău nu | activaţi javascript | "
            "trebuie să activaţi javascript | video player"
        ),
        Role.RELATED: (
            "citeşte şi | citiţi şi | citeşte de asemenea | citeşte mai mult | citeşte mai multe despre | vezi şi | "
            "vezi mai multe despre | a se citi şi | mai multe despre | pe aceeaşi temă | articole similare | "
            "ştiri similare | te ar putea interesa | v ar putea interesa | recomandarea video | "
            "recomandările redacţiei | nu rata | articolul următor | din aceeaşi categorie"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "urmăreşte ne | urmăriţi ne | categorii | secţiuni | link uri utile | linkuri utile | informaţii utile"
        ),
        Role.NEWSLETTER: (
            "newsletter | abonează te la newsletter | abonare newsletter | înscrie te la newsletter"
        ),
        Role.COMMENTS: (
            "comentarii | lasă un comentariu | lasă un răspuns | adaugă un comentariu | adaugă comentariu | "
            "comentariile cititorilor | comentează | spune ţi părerea | scrie un comentariu | ce părere ai"
        ),
        Role.LEGAL: (
            "informaţii legale"
        ),
        Role.RELATED: (
            "articole similare | articole asemănătoare | articole conexe | articole recomandate | articole recente | "
            "ultimele articole | ultimele ştiri | ultimele stiri | ştiri similare | ştiri recente | "
            "ştiri recomandate | ştiri pe aceeaşi temă | pe aceeaşi temă | alte articole | alte ştiri | "
            "mai multe ştiri | mai multe articole | din aceeaşi categorie | citeşte şi | citeşte pe aceeaşi temă | "
            "vezi şi | recomandate | recomandările redacţiei | recomandarea redacţiei | te ar putea interesa | "
            "te ar putea interesa şi | v ar putea interesa | v ar putea interesa şi | s ar putea să ţi placă | "
            "s ar putea să te intereseze | îţi recomandăm | vă recomandăm | cele mai citite | "
            "cele mai citite articole | cele mai populare | cele mai vizualizate | cele mai comentate | "
            "cele mai noi ştiri | cele mai recente | cele mai noi articole | populare | articole populare | "
            "top ştiri | ştirile zilei | ştirea zilei | ştirile momentului | de ultimă oră | nu rata | nu rataţi | "
            "pe acelaşi subiect | de la partenerii noştri | partenerii noştri | ştiri din aceeaşi categorie | "
            "articolul următor | în trend | în tendinţe"
        ),
        Role.AUTHOR_BIO: (
            "despre autor | despre autoare | despre autori | mai multe de la acelaşi autor | "
            "articole de acelaşi autor | alte articole de acelaşi autor"
        ),
    },
    telltales=(
        (frozenset({"cookie", "experienţa"}), Role.COOKIE), (frozenset({"cookies", "acord"}), Role.COOKIE),
        (frozenset({"cookies", "experienţa"}), Role.COOKIE), (frozenset({"cookies", "acceptaţi"}), Role.COOKIE),
        (frozenset({"cookie", "confidenţialitate"}), Role.COOKIE),
        (frozenset({"newsletter", "abonează"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "abonaţi"}), Role.NEWSLETTER), (frozenset({"newsletter", "email"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "înscrie"}), Role.NEWSLETTER), (frozenset({"abonaţi", "exclusiv"}), Role.PAYWALL),
        (frozenset({"abonament", "lună"}), Role.PAYWALL), (frozenset({"comentarii", "moderate"}), Role.COMMENTS),
        (frozenset({"comentarii", "limbaj"}), Role.COMMENTS), (frozenset({"drepturile", "rezervate"}), Role.LEGAL),
        (frozenset({"reproducerea", "interzisă"}), Role.LEGAL), (frozenset({"preluarea", "caractere"}), Role.LEGAL),
    ),
    credit_words=frozenset("fotografie fotografii inquam agerpres mediafax hotnews".split()),
    tag_words=frozenset({
        "etichete", "etichetă", "taguri", "tag uri", "cuvinte cheie", "subiecte", "teme", "pe aceeaşi temă",
    }),
    section_words=frozenset(
        "politică | politic | economie | economic | social | societate | externe | internaţional | lume | "
        "mapamond | sport | fotbal | cultură | sănătate | sanatate | ştiinţă | tehnologie | educaţie | opinii | "
        "opinie | editorial | justiţie | monden | lifestyle | stil de viaţă | auto | călătorii | turism | mediu | "
        "finanţe | afaceri | business | imobiliare | locale | ştiri locale | actual | eveniment | evenimente | "
        "it c | film | muzică | teatru | cărţi | reţete | vedete | divertisment | video | podcast | podcasturi | "
        "interviuri | analize | investigaţii | moldova | românia | republica moldova | europa | religie | "
        "istorie | agricultură | energie | transporturi".split(" | ")
    ),
    by_labels={
        "de": "author", "text": "author", "reporter": "author", "realizator": "author", "a consemnat": "author",
        "editor": "editor", "redactor": "editor", "editare": "editor",
        "foto": "photographer", "fotografii": "photographer", "fotograf": "photographer",
        "traducere": "translator", "traducerea": "translator", "traducător": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotografie", "fotografii", "sursa foto", "sursă foto", "sursa", "sursă", "sursa imagine",
        "credit foto", "imagine", "ilustraţie", "arhivă",
    }),
    agencies=frozenset({
        "agerpres", "mediafax", "news ro", "moldpres", "ipn",
    }),
)

BG = Lexicon(
    language="bg",
    stop_words=frozenset(
        "на и в за от се да с е че са по като не до които из който това ще при или след има със но която във както тя "
        "той го към един една защо само може още преди бе беше бъде вече без през между си ни му им ги така този тази "
        "тези съм сме което те я би когато където според относно заради обаче много друг други все ако коя кой какво "
        "също били било бил каза заяви съобщи около срещу над под".split()
    ),
    by_words={
        "от": "author", "автор": "author", "автори": "author", "написано от": "author", "публикувано от": "author",
        "публикувана от": "author", "интервю на": "author", "репортаж на": "author", "текст на": "author",
        "редактирано от": "editor", "редактор": "editor",
        "снимки на": "photographer",
        "превод от": "translator", "преведено от": "translator", "преводач": "translator",
    },
    and_words=frozenset({"и"}),
    job_words=frozenset(
        "журналист журналистка репортер репортерка редактор редакция редакцията кореспондент кореспондентка главен "
        "зам-главен отговорен водещ автор колумнист фоторепортер дописник".split()
    ),
    date_words=frozenset(
        "публикувана | публикувана на | публикувано | публикувано на | публикувано в | публикуван | "
        "публикуван на | дата | дата на публикуване | създадена | качено на | обновена | обновено | обновено на | "
        "обновена на | обновен | последна промяна | последно обновяване | последна актуализация | актуализирано | "
        "актуализирана | актуализиран на | редактирано".split(" | ")
    ),
    update_words=frozenset({
        "обновена", "обновено", "обновено на", "обновена на", "обновен", "последна промяна", "последно обновяване",
        "последна актуализация", "актуализирано", "актуализирана", "актуализиран на", "редактирано",
    }),
    read_words=frozenset({
        "четене", "за четене", "време за четене", "време за прочит", "прочит",
    }),
    minute_words=frozenset({"мин", "минути", "минута", "мин."}),
    phrases={
        Role.NAVIGATION: (
            "към съдържанието | към основното съдържание | към основното съдържание на страницата | "
            "прескачане към съдържанието | прескочи към съдържанието | премини към съдържанието | "
            "прескачане към основното съдържание | меню | главно меню | основно меню | отвори менюто | "
            "затвори менюто | навигация | търсене | търси | търси в сайта | затвори | начало | начална страница | "
            "начална | назад | нагоре | към началото | обратно горе | рубрики | категории | всички категории | "
            "теми | всички теми | новини | всички новини | последни новини | най новото | най нови | "
            "най нови новини | последни | последни статии | извънредно | на живо | още | още новини | виж още | "
            "вижте още | виж всички | вижте всички | виж повече | вижте повече | виж всичко | покажи още | "
            "зареди още | заредете още | прочети още | прочетете още | прочети повече | прочетете повече | "
            "прочети цялата статия | прочетете цялата статия | чети още | чети повече | четете още | цялата статия | "
            "продължи четенето | следваща | следващо | предишна | предишно | следваща статия | предишна статия | "
            "следваща новина | предишна новина | следваща публикация | предишна публикация | следваща страница | "
            "предишна страница | за нас | кои сме ние | за медията | екип | нашият екип | контакт | контакти | "
            "връзка с нас | свържете се с нас | реклама контакти | рекламирай при нас | за реклама | "
            "за рекламодатели | рекламни тарифи | кариери | работа при нас | помощ | често задавани въпроси | "
            "карта на сайта | архив | архиви | мобилни приложения | мобилно приложение | изтегли приложението | "
            "изтеглете приложението | последвайте ни | последвай ни | следвайте ни | следвай ни | последвайте ни в | "
            "социални мрежи | събития | календар | игри | кръстословици | хороскоп | хороскопи | времето | "
            "прогноза за времето | тв програма | програма | валутни курсове | магазин | вестник | печатно издание | "
            "е вестник | малки обяви | обяви | услуги | партньори | съдържание | сайтове | нашите сайтове | rss | "
            "политика | икономика | общество | българия | свят | европа | балкани | спорт | футбол | тенис | "
            "волейбол | култура | здраве | наука | технологии | образование | мнения | мнение | анализи | анализ | "
            "коментари и анализи | интервюта | интервю | бизнес | финанси | имоти | автомобили | авто | "
            "пътешествия | туризъм | екология | климат | енергетика | криминални | кримки | крими | регионални | "
            "региони | софия | пловдив | варна | бургас | войната в украйна | украйна | любопитно | лайфстайл | "
            "шоу | звезди | светско | кино | музика | книги | театър | храна | рецепти | мода | видео | галерии | "
            "подкасти | подкаст | история | медии | религия | земеделие | телевизия | жълти новини | европейски съюз"
        ),
        Role.SHARE: (
            "сподели | споделете | споделяне | споделяния | сподели във фейсбук | сподели във facebook | "
            "споделете във фейсбук | сподели в twitter | сподели в туитър | сподели в х | сподели в linkedin | "
            "сподели във viber | сподели статията | сподели тази статия | споделете статията | сподели новината | "
            "изпрати | изпрати на приятел | изпрати по имейл | изпрати статията | изпрати по email | копирай линка | "
            "копирай линк | копирай връзката | копиране на връзката | линкът е копиран | копирано | копирай | "
            "принтирай | принтирайте | печат | отпечатай | разпечатай | запази | запази за по късно | запазване | "
            "харесай | харесва ми | последвай | следвай | препоръчай | туитни | фейсбук | инстаграм | туитър | "
            "вайбър | ютуб | добави в любими"
        ),
        Role.ADVERT: (
            "реклама | реклами | рекламно съдържание | рекламна публикация | платена публикация | "
            "платено съдържание | платено съобщение | спонсорирано съдържание | спонсорирано | "
            "спонсорирана публикация | промоционално съдържание | партньорско съдържание | "
            "съдържанието продължава след рекламата | продължава след рекламата | "
            "статията продължава след рекламата | текстът продължава под рекламата | "
            "новината продължава след рекламата | пр съобщение | търговско съдържание"
        ),
        Role.COOKIE: (
            "приемам | приеми | приемам всички | приеми всички | приемане на всички | приемане | "
            "приемам бисквитките | съгласен съм | съгласявам се | отказвам | откажи | откажи всички | отхвърли | "
            "отхвърли всички | отхвърляне на всички | настройки на бисквитките | настройки за бисквитки | "
            "настройки на бисквитки | настройки за поверителност | управление на бисквитките | "
            "управление на предпочитанията | настройки | разбрах | само необходимите | повече опции"
        ),
        Role.NEWSLETTER: (
            "бюлетин | бюлетини | нюзлетър | абонирай се за бюлетина | абонирайте се за бюлетина | "
            "абонирайте се за нашия бюлетин | абонирай се за нашия бюлетин | абонамент за бюлетин | "
            "запиши се за бюлетина | запишете се за бюлетина | абонирай се за нюзлетъра | вашият имейл | "
            "вашият имейл адрес | твоят имейл | имейл адрес | e mail адрес | въведете имейл | въведете вашия имейл | "
            "въведи имейл | известия | включи известията | получавай новини"
        ),
        Role.PAYWALL: (
            "абонирай се | абонирайте се | абонамент | абонаменти | абонирай се сега | абонирайте се сега | "
            "абонати | само за абонати | за абонати | ексклузивно за абонати | стани абонат | станете абонат | "
            "вход | влез | влезте | влез в профила си | влезте в профила си | вписване | изход | изход от профила | "
            "регистрация | регистрирай се | регистрирайте се | създай профил | създайте профил | нов потребител | "
            "моят профил | профил | моят акаунт | акаунт | вече сте абонат | вече имам абонамент | имате профил | "
            "забравена парола | забравена парола си | забравили сте паролата си | подкрепете ни | подкрепи ни | "
            "дарете | дари | дарение | пробвай безплатно | опитай безплатно | премиум съдържание"
        ),
        Role.COMMENTS: (
            "коментирай | коментирайте | добави коментар | добавете коментар | напиши коментар | напишете коментар | "
            "остави коментар | оставете коментар | публикувай коментар | публикувай коментара | изпрати коментар | "
            "нов коментар | виж коментарите | вижте коментарите | виж всички коментари | всички коментари | "
            "покажи коментарите | прочети коментарите | отговори | докладвай | докладвай коментар | няма коментари | "
            "все още няма коментари | бъди първият коментирал | бъди първи | отказ от отговора | "
            "отмяна на отговора | коментарите са затворени | сигнализирай за неуместен коментар"
        ),
        Role.LEGAL: (
            "поверителност | политика за поверителност | политика на поверителност | политика за лични данни | "
            "лични данни | защита на личните данни | защита на лични данни | политика за бисквитки | "
            "политика за бисквитките | политика за използване на бисквитки | бисквитки | политика за cookies | "
            "условия за ползване | условия за използване | общи условия | общи условия за ползване | "
            "правила за ползване | авторски права | всички права запазени | всички права са запазени | достъпност | "
            "етичен кодекс | редакционна политика | правна информация | правила за коментиране | "
            "правила за коментари | декларация за поверителност"
        ),
        Role.MEDIA: (
            "слушай | чуй | чуйте | чуй статията | прослушай | прослушайте | прослушай статията | чуйте статията | "
            "слушай статията | гледай | гледайте | виж видеото | гледай видеото | пусни видеото | пусни | пауза | "
            "цял екран | без звук | галерия | фотогалерия | снимки | виж галерията | вижте галерията | "
            "виж снимките | всички снимки | увеличи | увеличи снимката | зареждане | зарежда се | следваща снимка | "
            "предишна снимка | субтитри"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "към съдържанието | прескачане към | намирате се в | вие сте тук"
        ),
        Role.SHARE: (
            "последвайте ни в | последвайте ни във | последвай ни в | следвайте ни в | следете ни в | "
            "следвайте ни във | сподели в | сподели във | споделете в | отваря се в нов прозорец | "
            "присъединете се към нашия канал | последвайте канала ни"
        ),
        Role.ADVERT: (
            "тази статия съдържа партньорски | публикацията е платена | материалът е платен"
        ),
        Role.COOKIE: (
            "използваме бисквитки | ние използваме бисквитки | този сайт използва | този уебсайт използва | "
            "нашият сайт използва | сайтът използва бисквитки | уебсайтът използва бисквитки | "
            "ние и нашите партньори | ние ценим вашата поверителност | вашата поверителност е важна | "
            "продължавайки да използвате | с използването на този сайт"
        ),
        Role.NEWSLETTER: (
            "абонирайте се за бюлетина | абонирайте се за нашия | абонирай се за нашия | абонирай се за бюлетина | "
            "запишете се за нашия | получавайте най важните | получавай най важните | най важното от деня | "
            "с абонирането си"
        ),
        Role.PAYWALL: (
            "за да продължите да четете | за да прочетете цялата | за да прочетете пълния | тази статия е само за | "
            "това съдържание е достъпно само | статията е достъпна само | абонирайте се за да | влезте за да | "
            "регистрирайте се за да | станете абонат"
        ),
        Role.COMMENTS: (
            "вашият имейл адрес няма | вашият email адрес няма | задължителните полета са | трябва да влезете за | "
            "за да коментирате | за да публикувате коментар | оставете отговор | вашият коментар | напишете коментар"
        ),
        Role.LEGAL: (
            "всички права запазени | всички права са запазени | copyright | при използване на съдържание | "
            "използването и публикуването на | препечатването на | съдържанието на този сайт | "
            "забранява се възпроизвеждането"
        ),
        Role.MEDIA: (
            "чуйте статията | вашият браузър | вашият браузър не поддържа | моля активирайте javascript | "
            "разрешете javascript"
        ),
        Role.RELATED: (
            "прочетете още | прочети още | прочетете също | прочети и | прочетете и | четете още | четете също | "
            "чети още | вижте още | виж още | вижте също | виж също | вижте и | още по темата | свързани новини | "
            "свързани статии | може да ви хареса | може да харесате | може би ще ви хареса | препоръчваме ви | "
            "не пропускайте | не пропускай | повече по темата"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "последвайте ни | последвай ни | рубрики | категории | полезни връзки | полезни линкове | "
            "нашите сайтове | социални мрежи"
        ),
        Role.NEWSLETTER: (
            "бюлетин | абонирайте се за бюлетина | абонирай се за бюлетина | абонирайте се за нашия бюлетин | "
            "абонамент за бюлетин"
        ),
        Role.COMMENTS: (
            "коментари | коментар | коментари по темата | добави коментар | напиши коментар | напишете коментар | "
            "остави коментар | оставете коментар | оставете отговор | вашият коментар | коментари към статията | "
            "мнения на читателите | дискусия | вашето мнение"
        ),
        Role.LEGAL: (
            "правна информация"
        ),
        Role.RELATED: (
            "свързани | свързани новини | свързани статии | свързани публикации | свързано съдържание | "
            "свързани теми | подобни статии | подобни новини | подобни публикации | още по темата | "
            "още от рубриката | още новини | още статии | още от категорията | още от автора | още от деня | "
            "други новини | други статии | други публикации | прочетете още | прочети още | прочетете също | "
            "вижте още | виж още | вижте също | виж също | препоръчани | препоръчано | препоръчваме | "
            "препоръчваме ви | препоръчани статии | избрано | избрано от редактора | избор на редактора | "
            "избрано за вас | може да ви интересува | може да ви хареса | може да харесате | най четени | "
            "най четено | най четените | най четени новини | най коментирани | най коментирано | най гледани | "
            "най популярни | най популярно | най харесвани | популярни | популярно | популярни статии | актуално | "
            "водещи новини | топ новини | последни новини | последни публикации | последни статии | най нови | "
            "най новото | най новото от | новини от деня | новините днес | извънредно | не пропускайте | "
            "следваща статия | от мрежата | от нашите партньори | още от нашите сайтове"
        ),
        Role.AUTHOR_BIO: (
            "за автора | за авторите | още от този автор | всички статии от автора | статии от автора | за авторката"
        ),
    },
    telltales=(
        (frozenset({"бисквитки", "съгласие"}), Role.COOKIE), (frozenset({"бисквитки", "използва"}), Role.COOKIE),
        (frozenset({"бисквитки", "приемам"}), Role.COOKIE), (frozenset({"бисквитките", "съгласявате"}), Role.COOKIE),
        (frozenset({"бюлетин", "абонирайте"}), Role.NEWSLETTER), (frozenset({"бюлетин", "имейл"}), Role.NEWSLETTER),
        (frozenset({"бюлетина", "абонирай"}), Role.NEWSLETTER), (frozenset({"абонати", "достъп"}), Role.PAYWALL),
        (frozenset({"абонамент", "месец"}), Role.PAYWALL), (frozenset({"коментарите", "правила"}), Role.COMMENTS),
        (frozenset({"коментари", "модерират"}), Role.COMMENTS), (frozenset({"права", "запазени"}), Role.LEGAL),
        (frozenset({"възпроизвеждане", "разрешение"}), Role.LEGAL),
    ),
    credit_words=frozenset("снимка фото бта бгнес".split()),
    tag_words=frozenset({
        "тагове", "таг", "етикети", "етикет", "ключови думи", "теми", "тема", "по темата", "още по темата",
        "свързани теми", "още за",
    }),
    section_words=frozenset(
        "политика | икономика | общество | българия | свят | европа | балкани | спорт | футбол | тенис | "
        "волейбол | култура | здраве | наука | технологии | образование | мнения | мнение | анализи | анализ | "
        "коментари и анализи | интервюта | интервю | бизнес | финанси | имоти | автомобили | авто | пътешествия | "
        "туризъм | екология | климат | енергетика | криминални | кримки | крими | регионални | региони | софия | "
        "пловдив | варна | бургас | войната в украйна | украйна | любопитно | лайфстайл | шоу | звезди | светско | "
        "кино | музика | книги | театър | храна | рецепти | мода | видео | галерии | подкасти | подкаст | "
        "история | медии | религия | земеделие | телевизия | жълти новини | европейски съюз".split(" | ")
    ),
    by_labels={
        "текст": "author", "репортер": "author", "интервю": "author", "подготви": "author", "материал на": "author",
        "редакция": "editor",
        "снимки": "photographer", "снимка": "photographer", "фото": "photographer", "фотограф": "photographer",
        "превод": "translator",
    },
    credit_labels=frozenset({
        "снимка", "снимки", "фото", "фотография", "фотограф", "източник", "източник на снимката", "илюстрация",
        "изображение", "архив", "кадър",
    }),
    agencies=frozenset({
        "бта", "бгнес", "бгнес агенция", "фокус", "агенция фокус", "bta", "bgnes",
    }),
)

HR = Lexicon(
    language="hr",
    stop_words=frozenset(
        "je i u na se da za su od koji što kao iz nije do bi te će po samo ne to bio bila kako više ili već s o a koja "
        "koje nakon prema bilo zbog ako kad kada sve još tako biti između prije pri pa može godine godina bez kojima "
        "kojem kojoj kojeg ovo ova ovaj taj ta tu tko gdje dok jer smo ste nego uz protiv tijekom također kazao rekao "
        "ističe toga njegov njihov svoje svoj vrlo dvije dva prvi nema treba oko nisu međutim".split()
    ),
    by_words={
        "piše": "author", "pišu": "author", "napisao": "author", "napisala": "author", "napisali": "author",
        "autor": "author", "autorica": "author", "autori": "author", "autorice": "author", "razgovarao": "author",
        "razgovarala": "author", "priredio": "author", "priredila": "author", "pripremio": "author",
        "pripremila": "author", "snimio i napisao": "author",
        "uredio": "editor", "uredila": "editor", "urednik": "editor", "urednica": "editor",
        "snimio": "photographer", "snimila": "photographer", "fotografirao": "photographer",
        "fotografirala": "photographer",
        "preveo": "translator", "prevela": "translator",
    },
    and_words=frozenset({"i", "te"}),
    job_words=frozenset(
        "novinar novinarka reporter reporterka urednik urednica glavni dopisnik dopisnica kolumnist kolumnistica "
        "komentator redakcija redakcije fotoreporter fotoreporterka voditelj voditeljica zamjenik".split()
    ),
    date_words=frozenset(
        "objavljeno | objavljen | objavljeno u | vrijeme objave | datum objave | datum | kreirano | postavljeno | "
        "ažurirano | zadnja izmjena | posljednja izmjena | zadnje ažuriranje | posljednje ažuriranje | "
        "izmijenjeno | osvježeno | dopunjeno".split(" | ")
    ),
    update_words=frozenset({
        "ažurirano", "zadnja izmjena", "posljednja izmjena", "zadnje ažuriranje", "posljednje ažuriranje",
        "izmijenjeno", "osvježeno", "dopunjeno",
    }),
    read_words=frozenset({
        "čitanja", "čitanje", "vrijeme čitanja", "za čitanje", "trajanje čitanja",
    }),
    minute_words=frozenset({"min", "minuta", "minute", "minutu"}),
    phrases={
        Role.NAVIGATION: (
            "preskoči na sadržaj | skoči na sadržaj | prijeđi na sadržaj | idi na sadržaj | "
            "preskoči na glavni sadržaj | skoči do sadržaja | izbornik | glavni izbornik | otvori izbornik | "
            "zatvori izbornik | meni | glavni meni | otvori meni | zatvori meni | navigacija | glavna navigacija | "
            "traži | pretraži | pretraga | pretraživanje | tražilica | zatvori | naslovnica | naslovna | "
            "naslovna strana | početna | početna stranica | natrag | nazad | povratak | natrag na vrh | "
            "povratak na vrh | na vrh | gore | rubrike | kategorije | sve kategorije | teme | sve teme | vijesti | "
            "sve vijesti | najnovije vijesti | najnovije | najnoviji članci | zadnje vijesti | posljednje vijesti | "
            "zadnja vijest | iz minute u minutu | uživo | više | vidi više | vidi sve | pogledaj više | "
            "pogledaj sve | pogledajte sve | prikaži više | prikaži još | prikaži sve | učitaj više | učitaj još | "
            "učitaj još članaka | još | još vijesti | sve | pročitaj više | pročitajte više | pročitaj još | "
            "pročitaj cijeli članak | cijeli članak | nastavi čitati | nastavite čitati | čitaj dalje | "
            "čitajte dalje | čitaj više | opširnije | saznaj više | saznajte više | sljedeće | prethodno | "
            "sljedeća | prethodna | sljedeći | prethodni | sljedeći članak | prethodni članak | sljedeća stranica | "
            "prethodna stranica | sljedeća objava | prethodna objava | o nama | tko smo | kontakt | kontakti | "
            "kontaktirajte nas | javite nam se | oglašavanje | oglašavajte se | cjenik oglašavanja | karijera | "
            "karijere | pomoć | česta pitanja | često postavljana pitanja | mapa weba | mapa stranice | arhiva | "
            "arhiv | aplikacije | mobilne aplikacije | mobilna aplikacija | preuzmi aplikaciju | "
            "preuzmite aplikaciju | skini aplikaciju | preuzmite našu aplikaciju | pratite nas | prati nas | "
            "pratite nas na | društvene mreže | događanja | kalendar | igre | križaljka | križaljke | kviz | "
            "kvizovi | horoskop | dnevni horoskop | vrijeme | vremenska prognoza | prognoza | tv program | "
            "tečajna lista | trgovina | digitalno izdanje | tiskano izdanje | mali oglasi | oglasnik | osmrtnice | "
            "usluge | partneri | sadržaj | impresum kontakt | posljednje objave | rss | politika | gospodarstvo | "
            "ekonomija | biznis | posao | društvo | hrvatska | svijet | eu | europa | regija | sport | nogomet | "
            "košarka | tenis | rukomet | kultura | scena | showbiz | show | zabava | znanost | tehnologija | tech | "
            "zdravlje | obrazovanje | kolumne | komentari i kolumne | mišljenja | mišljenje | stavovi | stav | "
            "crna kronika | crna kuća | lifestyle | život | auto | automobili | putovanja | okoliš | klima | novac | "
            "financije | nekretnine | zagreb | split | rijeka | osijek | dalmacija | slavonija | istra | zadar | "
            "dubrovnik | lokalno | film | glazba | knjige | kazalište | moda | hrana | recepti | gastro | obitelj | "
            "žena | video | videi | podcast | podcasti | intervju | intervjui | analize | povijest | zanimljivosti | "
            "bosna i hercegovina | bih | slovenija | vjera | magazin | viral"
        ),
        Role.SHARE: (
            "podijeli | podijelite | podijeli članak | podijelite članak | podijeli na facebooku | "
            "podijelite na facebooku | podijeli na twitteru | podijeli na x u | podijeli na x | "
            "podijeli na whatsappu | podijeli na linkedinu | podijeli na viberu | podijeli e mailom | "
            "podijeli vijest | pošalji | pošalji e mailom | pošalji prijatelju | pošalji mailom | "
            "kopiraj poveznicu | kopiraj link | link kopiran | poveznica kopirana | kopiraj | kopirano | ispiši | "
            "ispis | isprintaj | printaj | spremi | spremi članak | spremi za kasnije | sviđa mi se | preporuči | "
            "dijeli | dijeljenja | podijeljeno"
        ),
        Role.ADVERT: (
            "oglas | oglasi | reklama | reklame | promo | plaćeni sadržaj | plaćeni oglas | sponzorirano | "
            "sponzorirani sadržaj | sponzorirani članak | promotivni sadržaj | promotivni članak | native | "
            "oglasni sadržaj | tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa | "
            "nastavak nakon oglasa | nastavlja se ispod oglasa | tekst se nastavlja nakon oglasa | "
            "priča se nastavlja nakon oglasa | kraj oglasa | zatvori oglas"
        ),
        Role.COOKIE: (
            "prihvaćam | prihvati | prihvati sve | prihvaćam sve | prihvati kolačiće | prihvati sve kolačiće | "
            "prihvaćam kolačiće | slažem se | ne slažem se | odbij | odbij sve | odbijam | odbaci | odbaci sve | "
            "postavke | postavke kolačića | postavke privatnosti | upravljanje kolačićima | upravljaj kolačićima | "
            "prilagodi postavke | razumijem | u redu | samo nužni kolačići | samo nužno | više opcija"
        ),
        Role.NEWSLETTER: (
            "newsletter | newsletteri | prijava na newsletter | prijavi se na newsletter | "
            "prijavite se na newsletter | prijavite se na naš newsletter | pretplati se na newsletter | "
            "pretplatite se na newsletter | vaša e mail adresa | vaša email adresa | tvoj e mail | vaš e mail | "
            "e mail adresa | email adresa | unesite e mail adresu | unesite e mail | unesi e mail | "
            "upišite e mail adresu | uključi obavijesti | primaj obavijesti"
        ),
        Role.PAYWALL: (
            "pretplata | pretplate | pretplati se | pretplatite se | pretplatnici | samo za pretplatnike | "
            "za pretplatnike | sadržaj za pretplatnike | članak za pretplatnike | postani pretplatnik | "
            "postanite pretplatnik | postani član | prijava | prijavi se | prijavite se | ulogiraj se | odjava | "
            "odjavi se | registracija | registriraj se | registrirajte se | stvori račun | otvori račun | "
            "kreiraj račun | moj račun | korisnički račun | račun | profil | moj profil | već imate račun | "
            "već imaš račun | već ste pretplatnik | već imam pretplatu | zaboravljena lozinka | "
            "zaboravili ste lozinku | zaboravio si lozinku | podržite nas | podrži nas | doniraj | donirajte | "
            "isprobaj besplatno | isprobajte besplatno | premium sadržaj | otključaj članak"
        ),
        Role.COMMENTS: (
            "komentiraj | komentirajte | dodaj komentar | dodajte komentar | napiši komentar | napišite komentar | "
            "ostavi komentar | ostavite komentar | objavi komentar | pošalji komentar | pogledaj komentare | "
            "pogledajte komentare | prikaži komentare | vidi komentare | svi komentari | pročitaj komentare | "
            "uključi se u raspravu | uključite se u raspravu | odgovori | prijavi komentar | nema komentara | "
            "još nema komentara | budi prvi i komentiraj | budi prvi koji će komentirati | "
            "budite prvi koji će komentirati | odustani od odgovora | komentari su zatvoreni | "
            "komentari su isključeni | najnoviji komentari | najstariji | najbolji komentari"
        ),
        Role.LEGAL: (
            "pravila privatnosti | politika privatnosti | izjava o privatnosti | zaštita privatnosti | privatnost | "
            "zaštita podataka | zaštita osobnih podataka | osobni podaci | pravila o kolačićima | "
            "politika kolačića | pravila o korištenju kolačića | kolačići | uvjeti korištenja | uvjeti upotrebe | "
            "opći uvjeti | opći uvjeti korištenja | opći uvjeti poslovanja | pravila korištenja | autorska prava | "
            "sva prava pridržana | izjava o pristupačnosti | pristupačnost | impressum | impresum | etički kodeks | "
            "pravila komentiranja | pravila o komentiranju | pravne napomene | pravila ponašanja | copyright"
        ),
        Role.MEDIA: (
            "slušaj | poslušaj | poslušajte | poslušaj članak | poslušajte članak | slušaj članak | pogledaj video | "
            "pogledajte video | gledaj | reproduciraj | pokreni video | pauziraj | pauza | cijeli zaslon | "
            "isključi zvuk | galerija | fotogalerija | foto galerija | pogledaj galeriju | pogledajte galeriju | "
            "otvori galeriju | pogledaj fotogaleriju | sve fotografije | povećaj | povećaj sliku | učitavanje | "
            "učitavam | učitava se | sljedeća slika | prethodna slika | titlovi"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "preskoči na sadržaj | skoči na sadržaj | prijeđi na sadržaj | nalazite se"
        ),
        Role.SHARE: (
            "pratite nas na | prati nas na | pratite nas i na | podijeli na | podijelite na | "
            "kliknite za dijeljenje | otvara se u novom prozoru | pridruži se našoj viber | pridružite se našoj | "
            "zapratite nas na"
        ),
        Role.ADVERT: (
            "ovaj članak sadrži affiliate | članak je nastao u suradnji | sadržaj je nastao u suradnji | "
            "sponzorirani sadržaj"
        ),
        Role.COOKIE: (
            "koristimo kolačiće | ova stranica koristi | ova web stranica koristi | ove stranice koriste | "
            "web stranica koristi kolačiće | ovaj portal koristi | mi i naši partneri | vaša privatnost nam je | "
            "cijenimo vašu privatnost | nastavkom korištenja | nastavkom pregledavanja | korištenjem ove stranice"
        ),
        Role.NEWSLETTER: (
            "prijavite se na newsletter | prijavite se na naš | prijavi se na newsletter | prijavi se na naš | "
            "pretplatite se na naš | najvažnije vijesti dana | prijavom na newsletter | primajte najnovije vijesti | "
            "budi u toku | budite u toku"
        ),
        Role.PAYWALL: (
            "za nastavak čitanja | za čitanje cijelog | kako biste nastavili čitati | ako želite nastaviti čitati | "
            "ovaj članak je dostupan samo | ovaj je članak dostupan samo | ovaj sadržaj je dostupan samo | "
            "članak je dostupan samo | pretplatite se za | pretplatite se i | prijavite se za | prijavi se za | "
            "već ste pretplatnik | već imate pretplatu | postanite pretplatnik"
        ),
        Role.COMMENTS: (
            "vaša adresa e pošte neće | vaša e mail adresa neće | obavezna polja su | nužna polja su | "
            "morate biti prijavljeni | za komentiranje | kako biste komentirali | da biste komentirali | "
            "komentari objavljeni | ostavi odgovor | pravila komentiranja"
        ),
        Role.LEGAL: (
            "sva prava pridržana | copyright | zabranjeno je kopiranje | zabranjeno preuzimanje | "
            "nije dopušteno preuzimanje | prenošenje sadržaja | svako neovlašteno"
        ),
        Role.MEDIA: (
            "poslušajte članak | poslušaj članak | vaš preglednik | molimo omogućite javascript | "
            "molimo uključite javascript"
        ),
        Role.RELATED: (
            "pročitajte i | pročitajte još | pročitaj i | pročitaj još | pročitajte više | pročitajte također | "
            "pročitajte opširnije | čitajte i | pogledajte i | pogledaj i | pogledajte još | vidi još | vidi i | "
            "više o | više na temu | vezani članci | vezane vijesti | vezani članak | povezani članci | "
            "povezane vijesti | moglo bi vas zanimati | možda će vas zanimati | preporučujemo | ne propustite | "
            "ne propusti | izdvajamo"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "pratite nas | prati nas | rubrike | kategorije | naši portali | korisni linkovi | korisne poveznice | "
            "društvene mreže"
        ),
        Role.NEWSLETTER: (
            "newsletter | prijavite se na newsletter | prijavi se na newsletter | prijava na newsletter | "
            "prijavite se na naš newsletter"
        ),
        Role.COMMENTS: (
            "komentari | komentar | ostavi komentar | ostavite komentar | napiši komentar | dodaj komentar | "
            "komentari čitatelja | rasprava | ostavi odgovor | što vi mislite | vaše mišljenje | komentiraj"
        ),
        Role.LEGAL: (
            "pravne napomene"
        ),
        Role.RELATED: (
            "povezano | povezani članci | povezane vijesti | povezane teme | povezani sadržaj | povezane objave | "
            "vezani članci | vezane vijesti | vezane teme | vezano | slični članci | slične vijesti | slično | "
            "više s weba | više iz rubrike | više o temi | još iz rubrike | još vijesti | još članaka | "
            "ostale vijesti | ostali članci | pročitajte još | pročitajte i | pročitaj još | pogledajte još | "
            "preporučeno | preporučujemo | preporučeni članci | preporuka urednika | izbor urednika | "
            "izbor urednice | izdvojeno | izdvajamo | moglo bi vas zanimati | možda će vas zanimati | "
            "možda vas zanima | svidjet će vam se | najčitanije | najčitaniji članci | najčitanije vijesti | "
            "najgledanije | najkomentiranije | najpopularnije | najpopularniji članci | popularno | "
            "popularni članci | u trendu | najnovije | najnovije vijesti | najnoviji članci | zadnje vijesti | "
            "posljednje vijesti | nedavne objave | nedavni članci | top vijesti | glavne vijesti | vijesti dana | "
            "ne propustite | ne propusti | sljedeći članak | iz iste rubrike | s naslovnice | još na portalu"
        ),
        Role.AUTHOR_BIO: (
            "o autoru | o autorici | o autorima | više od autora | ostali članci autora | svi članci autora"
        ),
    },
    telltales=(
        (frozenset({"kolačiće", "pristanak"}), Role.COOKIE), (frozenset({"kolačići", "iskustvo"}), Role.COOKIE),
        (frozenset({"kolačiće", "iskustvo"}), Role.COOKIE), (frozenset({"kolačića", "slažete"}), Role.COOKIE),
        (frozenset({"newsletter", "prijavite"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "prijavi"}), Role.NEWSLETTER), (frozenset({"newsletter", "email"}), Role.NEWSLETTER),
        (frozenset({"pretplatnike", "samo"}), Role.PAYWALL), (frozenset({"pretplata", "mjesečno"}), Role.PAYWALL),
        (frozenset({"komentari", "pravila"}), Role.COMMENTS), (frozenset({"komentara", "odgovornost"}), Role.COMMENTS),
        (frozenset({"prava", "pridržana"}), Role.LEGAL), (frozenset({"sadržaja", "zabranjeno"}), Role.LEGAL),
    ),
    credit_words=frozenset("fotografija fotografije cropix pixsell fena".split()),
    tag_words=frozenset({
        "tagovi", "tag", "oznake", "oznaka", "ključne riječi", "teme", "na temu", "povezane teme", "vezane teme",
    }),
    section_words=frozenset(
        "politika | gospodarstvo | ekonomija | biznis | posao | društvo | hrvatska | svijet | eu | europa | "
        "regija | sport | nogomet | košarka | tenis | rukomet | kultura | scena | showbiz | show | zabava | "
        "znanost | tehnologija | tech | zdravlje | obrazovanje | kolumne | komentari i kolumne | mišljenja | "
        "mišljenje | stavovi | stav | crna kronika | crna kuća | lifestyle | život | auto | automobili | "
        "putovanja | okoliš | klima | novac | financije | nekretnine | zagreb | split | rijeka | osijek | "
        "dalmacija | slavonija | istra | zadar | dubrovnik | lokalno | film | glazba | knjige | kazalište | moda | "
        "hrana | recepti | gastro | obitelj | žena | video | videi | podcast | podcasti | intervju | intervjui | "
        "analize | povijest | zanimljivosti | bosna i hercegovina | bih | slovenija | vjera | magazin | viral".split(" | ")
    ),
    by_labels={
        "tekst": "author", "razgovor vodio": "author", "razgovor vodila": "author", "objavio": "author",
        "objavila": "author",
        "foto": "photographer", "fotografije": "photographer", "fotografija": "photographer",
        "fotograf": "photographer",
        "prijevod": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotografija", "fotografije", "izvor", "izvor fotografije", "snimio", "snimila", "ilustracija", "slika",
        "arhiva", "arhiv", "grafika", "screenshot",
    }),
    agencies=frozenset({
        "hina", "fena", "sta", "srna", "onasa",
    }),
)

SR = Lexicon(
    language="sr",
    stop_words=frozenset(
        "je i u na se da za su od koji šta kao iz nije do bi će po samo ne to bio bila kako više ili već s o a koja "
        "koje nakon prema bilo zbog ako kad kada sve još tako biti između pre pri pa može godine godina bez kojima "
        "kojem kojoj kojeg ovo ova ovaj taj ta tu ko gde dok jer smo ste nego uz protiv tokom takođe kazao rekao "
        "ističe toga njegov njihov svoje svoj veoma dve dva prvi nema treba oko nisu međutim što posle ove је и у "
        "на се да за су од који шта као из није до би ће по само не то био била како више или већ с о а која које "
        "након према било због ако кад када све још тако бити између пре при па може године година без којима којем "
        "којој којег ово ова овај тај та ту ко где док јер смо сте него уз против током такође казао рекао истиче тога "
        "његов њихов своје свој веома две два први нема треба око нису међутим што после ове али".split()
    ),
    by_words={
        "piše": "author", "pišu": "author", "napisao": "author", "napisala": "author", "napisali": "author",
        "autor": "author", "autorka": "author", "autori": "author", "razgovarao": "author", "razgovarala": "author",
        "priredio": "author", "priredila": "author", "pripremio": "author", "pripremila": "author", "пише": "author",
        "пишу": "author", "написао": "author", "написала": "author", "написали": "author", "аутор": "author",
        "ауторка": "author", "аутори": "author", "разговарао": "author", "разговарала": "author", "приредио": "author",
        "приредила": "author", "припремио": "author", "припремила": "author",
        "uredio": "editor", "uredila": "editor", "urednik": "editor", "urednica": "editor", "уредио": "editor",
        "уредила": "editor", "уредник": "editor", "уредница": "editor",
        "snimio": "photographer", "snimila": "photographer", "fotografisao": "photographer",
        "fotografisala": "photographer", "снимио": "photographer", "снимила": "photographer",
        "фотографисао": "photographer", "фотографисала": "photographer",
        "preveo": "translator", "prevela": "translator", "превео": "translator", "превела": "translator",
    },
    and_words=frozenset({"i", "te", "и", "те"}),
    job_words=frozenset(
        "novinar novinarka reporter reporterka urednik urednica glavni dopisnik dopisnica kolumnista kolumnistkinja "
        "komentator redakcija redakcije fotoreporter voditelj zamenik новинар новинарка репортер репортерка уредник "
        "уредница главни дописник дописница колумниста колумнисткиња коментатор редакција редакције фоторепортер "
        "водитељ заменик".split()
    ),
    date_words=frozenset(
        "objavljeno | objavljen | vreme objave | datum objave | datum | kreirano | postavljeno | објављено | "
        "објављен | време објаве | датум објаве | датум | креирано | постављено | ažurirano | poslednja izmena | "
        "poslednje ažuriranje | izmenjeno | osveženo | dopunjeno | ажурирано | последња измена | "
        "последње ажурирање | измењено | освежено | допуњено".split(" | ")
    ),
    update_words=frozenset({
        "ažurirano", "poslednja izmena", "poslednje ažuriranje", "izmenjeno", "osveženo", "dopunjeno", "ажурирано",
        "последња измена", "последње ажурирање", "измењено", "освежено", "допуњено",
    }),
    read_words=frozenset({
        "čitanja", "čitanje", "vreme čitanja", "za čitanje", "trajanje čitanja", "читања", "читање", "време читања",
        "за читање", "трајање читања",
    }),
    minute_words=frozenset({"min", "minuta", "minut", "мин", "минута", "минут"}),
    phrases={
        Role.NAVIGATION: (
            "preskoči na sadržaj | skoči na sadržaj | pređi na sadržaj | idi na sadržaj | pređi na glavni sadržaj | "
            "meni | glavni meni | otvori meni | zatvori meni | navigacija | traži | pretraži | pretraga | zatvori | "
            "naslovna | naslovna strana | početna | početna strana | nazad | povratak | nazad na vrh | na vrh | "
            "gore | rubrike | kategorije | sve kategorije | teme | sve teme | vesti | sve vesti | najnovije vesti | "
            "najnovije | poslednje vesti | iz minuta u minut | uživo | više | vidi više | vidi sve | pogledaj više | "
            "pogledaj sve | pogledajte sve | prikaži više | prikaži još | prikaži sve | učitaj više | učitaj još | "
            "još | još vesti | sve | pročitaj više | pročitajte više | pročitaj još | pročitaj ceo tekst | "
            "pročitaj celu vest | ceo tekst | cela vest | nastavi čitanje | nastavi sa čitanjem | čitaj dalje | "
            "čitajte dalje | opširnije | saznaj više | saznajte više | sledeće | prethodno | sledeća | prethodna | "
            "sledeći | prethodni | sledeći članak | prethodni članak | sledeća vest | prethodna vest | "
            "sledeći tekst | prethodni tekst | sledeća strana | prethodna strana | o nama | ko smo mi | kontakt | "
            "kontakti | kontaktirajte nas | pišite nam | oglašavanje | marketing i oglašavanje | "
            "cenovnik oglašavanja | karijera | pomoć | česta pitanja | najčešća pitanja | mapa sajta | arhiva | "
            "aplikacije | mobilne aplikacije | mobilna aplikacija | preuzmi aplikaciju | preuzmite aplikaciju | "
            "preuzmite našu aplikaciju | skini aplikaciju | pratite nas | prati nas | pratite nas na | "
            "društvene mreže | događaji | kalendar | igre | ukrštenica | kviz | kvizovi | horoskop | "
            "dnevni horoskop | vreme | vremenska prognoza | prognoza | tv program | kursna lista | prodavnica | "
            "digitalno izdanje | štampano izdanje | mali oglasi | čitulje | usluge | partneri | sadržaj | "
            "impresum i kontakt | rss | прескочи на садржај | скочи на садржај | пређи на садржај | иди на садржај | "
            "пређи на главни садржај | мени | главни мени | отвори мени | затвори мени | навигација | тражи | "
            "претражи | претрага | затвори | насловна | насловна страна | почетна | почетна страна | назад | "
            "повратак | назад на врх | на врх | горе | рубрике | категорије | све категорије | теме | све теме | "
            "вести | све вести | најновије вести | најновије | последње вести | из минута у минут | уживо | више | "
            "види више | види све | погледај више | погледај све | погледајте све | прикажи више | прикажи још | "
            "прикажи све | учитај више | учитај још | још | још вести | све | прочитај више | прочитајте више | "
            "прочитај још | прочитај цео текст | прочитај целу вест | цео текст | цела вест | настави читање | "
            "настави са читањем | читај даље | читајте даље | опширније | сазнај више | сазнајте више | следеће | "
            "претходно | следећа | претходна | следећи | претходни | следећи чланак | претходни чланак | "
            "следећа вест | претходна вест | следећи текст | претходни текст | следећа страна | претходна страна | "
            "о нама | ко смо ми | контакт | контакти | контактирајте нас | пишите нам | оглашавање | "
            "marketing и оглашавање | ценовник оглашавања | каријера | помоћ | честа питања | најчешћа питања | "
            "мапа сајта | архива | апликације | мобилне апликације | мобилна апликација | преузми апликацију | "
            "преузмите апликацију | преузмите нашу апликацију | скини апликацију | пратите нас | прати нас | "
            "пратите нас на | друштвене мреже | догађаји | календар | игре | укрштеница | квиз | квизови | "
            "хороскоп | дневни хороскоп | време | временска прогноза | прогноза | тв програм | курсна листа | "
            "продавница | дигитално издање | штампано издање | мали огласи | читуље | услуге | партнери | садржај | "
            "импресум и контакт | politika | ekonomija | biznis | posao | društvo | srbija | svet | evropa | "
            "region | sport | fudbal | košarka | tenis | kultura | scena | zabava | nauka | tehnologija | zdravlje | "
            "obrazovanje | kolumne | mišljenja | stav | hronika | crna hronika | lajfstajl | život | auto | "
            "automobili | putovanja | životna sredina | ekologija | klima | novac | finansije | nekretnine | "
            "beograd | novi sad | niš | vojvodina | kosovo | kosovo i metohija | lokal | film | muzika | knjige | "
            "pozorište | moda | hrana | recepti | porodica | žena | video | podkast | podkasti | intervju | "
            "intervjui | analize | istorija | zanimljivosti | bosna i hercegovina | crna gora | republika srpska | "
            "magazin | planeta | srbija danas | reportaže | istraživanja | политика | економија | бизнис | посао | "
            "друштво | србија | свет | европа | регион | спорт | фудбал | кошарка | тенис | култура | сцена | "
            "забава | наука | технологија | здравље | образовање | колумне | мишљења | став | хроника | "
            "црна хроника | лајфстајл | живот | ауто | аутомобили | путовања | животна средина | екологија | клима | "
            "новац | финансије | некретнине | београд | нови сад | ниш | војводина | косово | косово и метохија | "
            "локал | филм | музика | књиге | позориште | мода | храна | рецепти | породица | жена | видео | "
            "подкаст | подкасти | интервју | интервјуи | анализе | историја | занимљивости | босна и херцеговина | "
            "црна гора | република српска | магазин | планета | србија данас | репортаже | истраживања"
        ),
        Role.SHARE: (
            "podeli | podelite | podeli članak | podeli vest | podelite vest | podeli tekst | podeli na facebooku | "
            "podeli na fejsbuku | podelite na fejsbuku | podeli na tviteru | podeli na twitteru | podeli na x | "
            "podeli na viberu | podeli na whatsappu | podeli na linkedinu | podeli putem mejla | fejsbuk | tviter | "
            "instagram | vajber | votsap | jutjub | pošalji | pošalji mejlom | pošalji prijatelju | kopiraj link | "
            "link kopiran | kopiraj | kopirano | odštampaj | štampaj | štampanje | sačuvaj | sačuvaj vest | "
            "sačuvaj za kasnije | sviđa mi se | preporuči | deljenja | подели | поделите | подели чланак | "
            "подели вест | поделите вест | подели текст | подели на facebooku | подели на фејсбуку | "
            "поделите на фејсбуку | подели на твитеру | подели на twitteru | подели на x | подели на виберу | "
            "подели на whatsappu | подели на линкедину | подели путем мејла | фејсбук | твитер | инстаграм | "
            "вајбер | вотсап | јутјуб | пошаљи | пошаљи мејлом | пошаљи пријатељу | копирај линк | линк копиран | "
            "копирај | копирано | одштампај | штампај | штампање | сачувај | сачувај вест | сачувај за касније | "
            "свиђа ми се | препоручи | дељења"
        ),
        Role.ADVERT: (
            "oglas | oglasi | reklama | reklame | promo | plaćeni sadržaj | plaćeni oglas | sponzorisano | "
            "sponzorisani sadržaj | promotivni sadržaj | promotivni tekst | tekst se nastavlja ispod oglasa | "
            "nastavak teksta ispod reklame | tekst se nastavlja ispod reklame | tekst se nastavlja nakon reklame | "
            "nastavak nakon oglasa | оглас | огласи | реклама | рекламе | промо | плаћени садржај | плаћени оглас | "
            "спонзорисано | спонзорисани садржај | промотивни садржај | промотивни текст | "
            "текст се наставља испод огласа | наставак текста испод рекламе | текст се наставља испод рекламе | "
            "текст се наставља након рекламе | наставак након огласа"
        ),
        Role.COOKIE: (
            "prihvatam | prihvati | prihvati sve | prihvatam sve | prihvati kolačiće | prihvati sve kolačiće | "
            "prihvatam kolačiće | slažem se | ne slažem se | odbij | odbij sve | odbijam | odbaci | odbaci sve | "
            "podešavanja | podešavanja kolačića | podešavanja privatnosti | upravljanje kolačićima | razumem | "
            "u redu | samo neophodni kolačići | samo neophodni | više opcija | прихватам | прихвати | прихвати све | "
            "прихватам све | прихвати колачиће | прихвати све колачиће | прихватам колачиће | слажем се | "
            "не слажем се | одбиј | одбиј све | одбијам | одбаци | одбаци све | подешавања | подешавања колачића | "
            "подешавања приватности | управљање колачићима | разумем | у реду | само неопходни колачићи | "
            "само неопходни | више опција"
        ),
        Role.NEWSLETTER: (
            "njuzleter | bilten | prijava na newsletter | prijavi se na newsletter | prijavite se na newsletter | "
            "prijavite se na naš newsletter | prijavite se na njuzleter | prijavite se na naš njuzleter | "
            "vaša e mail adresa | vaša email adresa | vaša imejl adresa | tvoj e mail | vaš e mail | e mail adresa | "
            "email adresa | unesite e mail adresu | unesite email adresu | unesite e mail | uključi obaveštenja | "
            "dozvoli obaveštenja | њузлетер | билтен | пријава на newsletter | пријави се на newsletter | "
            "пријавите се на newsletter | пријавите се на наш newsletter | пријавите се на њузлетер | "
            "пријавите се на наш њузлетер | ваша e маил адреса | ваша email адреса | ваша имејл адреса | "
            "твој e маил | ваш e маил | e маил адреса | email адреса | унесите e маил адресу | "
            "унесите email адресу | унесите e маил | укључи обавештења | дозволи обавештења"
        ),
        Role.PAYWALL: (
            "pretplata | pretplate | pretplati se | pretplatite se | pretplatnici | samo za pretplatnike | "
            "za pretplatnike | postani pretplatnik | postanite pretplatnik | postani član | postanite član | "
            "prijava | prijavi se | prijavite se | uloguj se | ulogujte se | odjava | odjavi se | odjavite se | "
            "registracija | registruj se | registrujte se | napravi nalog | napravite nalog | kreiraj nalog | "
            "otvori nalog | moj nalog | nalog | profil | moj profil | već imate nalog | već imaš nalog | "
            "zaboravljena lozinka | zaboravili ste lozinku | podržite nas | podrži nas | doniraj | donirajte | "
            "претплата | претплате | претплати се | претплатите се | претплатници | само за претплатнике | "
            "за претплатнике | постани претплатник | постаните претплатник | постани члан | постаните члан | "
            "пријава | пријави се | пријавите се | улогуј се | улогујте се | одјава | одјави се | одјавите се | "
            "регистрација | региструј се | региструјте се | направи налог | направите налог | креирај налог | "
            "отвори налог | мој налог | налог | профил | мој профил | већ имате налог | већ имаш налог | "
            "заборављена лозинка | заборавили сте лозинку | подржите нас | подржи нас | донирај | донирајте"
        ),
        Role.COMMENTS: (
            "komentariši | komentarišite | dodaj komentar | dodajte komentar | napiši komentar | napišite komentar | "
            "ostavi komentar | ostavite komentar | pošalji komentar | pošaljite komentar | objavi komentar | "
            "pogledaj komentare | pogledajte komentare | prikaži komentare | vidi komentare | svi komentari | "
            "pročitaj komentare | odgovori | prijavi komentar | nema komentara | još nema komentara | "
            "trenutno nema komentara | budi prvi koji će komentarisati | budite prvi koji će komentarisati | "
            "otkaži odgovor | komentari su zatvoreni | najnoviji komentari | najstariji | uslovi komentarisanja | "
            "коментариши | коментаришите | додај коментар | додајте коментар | напиши коментар | напишите коментар | "
            "остави коментар | оставите коментар | пошаљи коментар | пошаљите коментар | објави коментар | "
            "погледај коментаре | погледајте коментаре | прикажи коментаре | види коментаре | сви коментари | "
            "прочитај коментаре | одговори | пријави коментар | нема коментара | још нема коментара | "
            "тренутно нема коментара | буди први који ће коментарисати | будите први који ће коментарисати | "
            "откажи одговор | коментари су затворени | најновији коментари | најстарији | услови коментарисања"
        ),
        Role.LEGAL: (
            "politika privatnosti | pravila privatnosti | izjava o privatnosti | zaštita privatnosti | privatnost | "
            "zaštita podataka | zaštita podataka o ličnosti | podaci o ličnosti | politika kolačića | "
            "pravila o kolačićima | politika o kolačićima | kolačići | uslovi korišćenja | pravila korišćenja | "
            "uslovi upotrebe | opšti uslovi | opšti uslovi korišćenja | autorska prava | sva prava zadržana | "
            "sva prava su zadržana | impresum | impressum | etički kodeks | pravila komentarisanja | "
            "pravne napomene | политика приватности | правила приватности | изјава о приватности | "
            "заштита приватности | приватност | заштита података | заштита података о личности | подаци о личности | "
            "политика колачића | правила о колачићима | политика о колачићима | колачићи | услови коришћења | "
            "правила коришћења | услови употребе | општи услови | општи услови коришћења | ауторска права | "
            "сва права задржана | сва права су задржана | импресум | етички кодекс | правила коментарисања | "
            "правне напомене"
        ),
        Role.MEDIA: (
            "slušaj | slušajte | poslušaj | poslušajte | poslušaj vest | poslušajte vest | slušaj vest | "
            "slušaj tekst | preslušaj | pogledaj video | pogledajte video | gledaj | pusti video | pauziraj | "
            "pauza | ceo ekran | isključi zvuk | galerija | fotogalerija | foto galerija | pogledaj galeriju | "
            "pogledajte galeriju | otvori galeriju | sve fotografije | uvećaj | uvećaj sliku | učitavanje | "
            "učitava se | sledeća slika | prethodna slika | titlovi | слушај | слушајте | послушај | послушајте | "
            "послушај вест | послушајте вест | слушај вест | слушај текст | преслушај | погледај видео | "
            "погледајте видео | гледај | пусти видео | паузирај | пауза | цео екран | искључи звук | галерија | "
            "фотогалерија | фото галерија | погледај галерију | погледајте галерију | отвори галерију | "
            "све фотографије | увећај | увећај слику | учитавање | учитава се | следећа слика | претходна слика | "
            "титлови"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "preskoči na sadržaj | skoči na sadržaj | pređi na sadržaj | nalazite se | прескочи на садржај | "
            "скочи на садржај | пређи на садржај | налазите се"
        ),
        Role.SHARE: (
            "pratite nas na | pratite nas i na | pratite nas i putem | prati nas na | podeli na | podelite na | "
            "kliknite za deljenje | otvara se u novom prozoru | pridružite se našoj | pridruži se našoj viber | "
            "zapratite nas na | пратите нас на | пратите нас и на | пратите нас и путем | прати нас на | подели на | "
            "поделите на | кликните за дељење | отвара се у новом прозору | придружите се нашој | "
            "придружи се нашој viber | запратите нас на"
        ),
        Role.ADVERT: (
            "tekst je nastao u saradnji | sponzorisani sadržaj | promotivni tekst | текст је настао у сарадњи | "
            "спонзорисани садржај | промотивни текст"
        ),
        Role.COOKIE: (
            "koristimo kolačiće | ovaj sajt koristi | ovaj veb sajt koristi | ovaj vebsajt koristi | "
            "ova stranica koristi | sajt koristi kolačiće | naš sajt koristi | mi i naši partneri | "
            "vaša privatnost nam je | nastavkom korišćenja | nastavkom pregleda | korišćenjem ovog sajta | "
            "користимо колачиће | овај сајт користи | овај веб сајт користи | овај вебсајт користи | "
            "ова страница користи | сајт користи колачиће | наш сајт користи | ми и наши партнери | "
            "ваша приватност нам је | наставком коришћења | наставком прегледа | коришћењем овог сајта"
        ),
        Role.NEWSLETTER: (
            "prijavite se na newsletter | prijavite se na naš | prijavi se na newsletter | prijavi se na naš | "
            "najvažnije vesti dana | prijavom na newsletter | budi u toku | budite u toku | "
            "пријавите се на newsletter | пријавите се на наш | пријави се на newsletter | пријави се на наш | "
            "најважније вести дана | пријавом на newsletter | буди у току | будите у току"
        ),
        Role.PAYWALL: (
            "da biste nastavili čitanje | da biste pročitali ceo | za nastavak čitanja | "
            "ovaj tekst je dostupan samo | ovaj sadržaj je dostupan samo | pretplatite se za | pretplatite se i | "
            "prijavite se za | već ste pretplatnik | postanite pretplatnik | postanite član | "
            "да бисте наставили читање | да бисте прочитали цео | за наставак читања | овај текст је доступан само | "
            "овај садржај је доступан само | претплатите се за | претплатите се и | пријавите се за | "
            "већ сте претплатник | постаните претплатник | постаните члан"
        ),
        Role.COMMENTS: (
            "vaša adresa e pošte neće | vaša email adresa neće | neophodna polja su | obavezna polja su | "
            "morate biti prijavljeni | da biste komentarisali | za komentarisanje | komentari koji sadrže | "
            "komentari objavljeni | slanjem komentara | ostavi odgovor | ostavite odgovor | pravila komentarisanja | "
            "ваша адреса e поште неће | ваша email адреса неће | неопходна поља су | обавезна поља су | "
            "морате бити пријављени | да бисте коментарисали | за коментарисање | коментари који садрже | "
            "коментари објављени | слањем коментара | остави одговор | оставите одговор | правила коментарисања"
        ),
        Role.LEGAL: (
            "sva prava zadržana | zabranjeno je kopiranje | zabranjeno preuzimanje | nije dozvoljeno preuzimanje | "
            "prenošenje sadržaja | svako neovlašćeno | delimično ili potpuno preuzimanje | сва права задржана | "
            "забрањено је копирање | забрањено преузимање | није дозвољено преузимање | преношење садржаја | "
            "свако неовлашћено | делимично или потпуно преузимање"
        ),
        Role.MEDIA: (
            "poslušajte vest | poslušaj vest | vaš pregledač | vaš pretraživač ne | molimo omogućite javascript | "
            "molimo uključite javascript | послушајте вест | послушај вест | ваш прегледач | ваш претраживач не | "
            "молимо омогућите javascript | молимо укључите javascript"
        ),
        Role.RELATED: (
            "pročitajte i | pročitajte još | pročitaj i | pročitaj još | pročitajte više | pročitajte opširnije | "
            "čitajte i | pogledajte i | pogledaj i | pogledajte još | vidi još | vidi i | više o | više na temu | "
            "vezane vesti | vezani tekstovi | povezane vesti | povezani tekstovi | moglo bi vas zanimati | "
            "možda će vas zanimati | možda vas zanima | preporučujemo | ne propustite | ne propusti | izdvajamo | "
            "bonus video | прочитајте и | прочитајте још | прочитај и | прочитај још | прочитајте више | "
            "прочитајте опширније | читајте и | погледајте и | погледај и | погледајте још | види још | види и | "
            "више о | више на тему | везане вести | везани текстови | повезане вести | повезани текстови | "
            "могло би вас занимати | можда ће вас занимати | можда вас занима | препоручујемо | не пропустите | "
            "не пропусти | издвајамо | бонус видео"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "pratite nas | prati nas | rubrike | kategorije | naši sajtovi | korisni linkovi | društvene mreže | "
            "пратите нас | прати нас | рубрике | категорије | наши сајтови | корисни линкови | друштвене мреже"
        ),
        Role.NEWSLETTER: (
            "njuzleter | prijavite se na newsletter | prijava na newsletter | prijavite se na naš newsletter | "
            "prijavite se na njuzleter | њузлетер | пријавите се на newsletter | пријава на newsletter | "
            "пријавите се на наш newsletter | пријавите се на њузлетер"
        ),
        Role.COMMENTS: (
            "komentari | komentar | ostavi komentar | ostavite komentar | napiši komentar | dodaj komentar | "
            "pošalji komentar | pošaljite komentar | komentari čitalaca | ostavi odgovor | ostavite odgovor | "
            "šta vi mislite | vaše mišljenje | komentariši | коментари | коментар | остави коментар | "
            "оставите коментар | напиши коментар | додај коментар | пошаљи коментар | пошаљите коментар | "
            "коментари читалаца | остави одговор | оставите одговор | шта ви мислите | ваше мишљење | коментариши"
        ),
        Role.LEGAL: (
            "pravne napomene | правне напомене"
        ),
        Role.RELATED: (
            "povezano | povezane vesti | povezani tekstovi | povezani članci | povezane teme | povezani sadržaj | "
            "vezane vesti | vezane teme | slične vesti | slični tekstovi | slični članci | slično | "
            "više iz rubrike | više o temi | još iz rubrike | još vesti | još tekstova | ostale vesti | "
            "ostali tekstovi | pročitajte još | pročitajte i | pročitaj još | pogledajte još | preporučeno | "
            "preporučujemo | preporučujemo vam | preporuka urednika | izbor urednika | izdvojeno | izdvajamo | "
            "moglo bi vas zanimati | možda će vas zanimati | možda vas zanima | moglo bi da vas zanima | "
            "najčitanije | najčitanije vesti | najgledanije | najkomentarisanije | najpopularnije | popularno | "
            "u trendu | najnovije | najnovije vesti | poslednje vesti | nedavni članci | skorašnji članci | "
            "top vesti | glavne vesti | vesti dana | ne propustite | ne propusti | sledeći članak | sledeća vest | "
            "iz iste rubrike | sa naslovne strane | još na portalu | повезано | повезане вести | повезани текстови | "
            "повезани чланци | повезане теме | повезани садржај | везане вести | везане теме | сличне вести | "
            "слични текстови | слични чланци | слично | више из рубрике | више о теми | још из рубрике | још вести | "
            "још текстова | остале вести | остали текстови | прочитајте још | прочитајте и | прочитај још | "
            "погледајте још | препоручено | препоручујемо | препоручујемо вам | препорука уредника | "
            "избор уредника | издвојено | издвајамо | могло би вас занимати | можда ће вас занимати | "
            "можда вас занима | могло би да вас занима | најчитаније | најчитаније вести | најгледаније | "
            "најкоментарисаније | најпопуларније | популарно | у тренду | најновије | најновије вести | "
            "последње вести | недавни чланци | скорашњи чланци | топ вести | главне вести | вести дана | "
            "не пропустите | не пропусти | следећи чланак | следећа вест | из исте рубрике | са насловне стране | "
            "још на порталу"
        ),
        Role.AUTHOR_BIO: (
            "o autoru | o autorki | o autorima | više od autora | svi tekstovi autora | ostali tekstovi autora | "
            "о аутору | о ауторки | о ауторима | више од аутора | сви текстови аутора | остали текстови аутора"
        ),
    },
    telltales=(
        (frozenset({"kolačiće", "pristanak"}), Role.COOKIE), (frozenset({"kolačiće", "iskustvo"}), Role.COOKIE),
        (frozenset({"kolačiće", "sajt"}), Role.COOKIE), (frozenset({"колачиће", "пристанак"}), Role.COOKIE),
        (frozenset({"колачиће", "искуство"}), Role.COOKIE), (frozenset({"колачиће", "сајт"}), Role.COOKIE),
        (frozenset({"newsletter", "prijavite"}), Role.NEWSLETTER),
        (frozenset({"njuzleter", "prijavite"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "пријавите"}), Role.NEWSLETTER),
        (frozenset({"њузлетер", "пријавите"}), Role.NEWSLETTER), (frozenset({"pretplatnike", "samo"}), Role.PAYWALL),
        (frozenset({"претплатнике", "само"}), Role.PAYWALL), (frozenset({"komentari", "pravila"}), Role.COMMENTS),
        (frozenset({"komentara", "odgovornost"}), Role.COMMENTS), (frozenset({"коментари", "правила"}), Role.COMMENTS),
        (frozenset({"коментара", "одговорност"}), Role.COMMENTS), (frozenset({"prava", "zadržana"}), Role.LEGAL),
        (frozenset({"sadržaja", "zabranjeno"}), Role.LEGAL), (frozenset({"права", "задржана"}), Role.LEGAL),
        (frozenset({"садржаја", "забрањено"}), Role.LEGAL),
    ),
    credit_words=frozenset(
        "foto fotografija fotografije tanjug fonet фото фотографија фотографије тањуг фонет".split()
    ),
    tag_words=frozenset({
        "tagovi", "tag", "oznake", "ključne reči", "teme", "na temu", "povezane teme", "vezane teme", "тагови", "таг",
        "ознаке", "кључне речи", "теме", "на тему", "повезане теме", "везане теме",
    }),
    section_words=frozenset(
        "politika | ekonomija | biznis | posao | društvo | srbija | svet | evropa | region | sport | fudbal | "
        "košarka | tenis | kultura | scena | zabava | nauka | tehnologija | zdravlje | obrazovanje | kolumne | "
        "mišljenja | stav | hronika | crna hronika | lajfstajl | život | auto | automobili | putovanja | "
        "životna sredina | ekologija | klima | novac | finansije | nekretnine | beograd | novi sad | niš | "
        "vojvodina | kosovo | kosovo i metohija | lokal | film | muzika | knjige | pozorište | moda | hrana | "
        "recepti | porodica | žena | video | podkast | podkasti | intervju | intervjui | analize | istorija | "
        "zanimljivosti | bosna i hercegovina | crna gora | republika srpska | magazin | planeta | srbija danas | "
        "reportaže | istraživanja | политика | економија | бизнис | посао | друштво | србија | свет | европа | "
        "регион | спорт | фудбал | кошарка | тенис | култура | сцена | забава | наука | технологија | здравље | "
        "образовање | колумне | мишљења | став | хроника | црна хроника | лајфстајл | живот | ауто | аутомобили | "
        "путовања | животна средина | екологија | клима | новац | финансије | некретнине | београд | нови сад | "
        "ниш | војводина | косово | косово и метохија | локал | филм | музика | књиге | позориште | мода | храна | "
        "рецепти | породица | жена | видео | подкаст | подкасти | интервју | интервјуи | анализе | историја | "
        "занимљивости | босна и херцеговина | црна гора | република српска | магазин | планета | србија данас | "
        "репортаже | истраживања".split(" | ")
    ),
    by_labels={
        "tekst": "author", "razgovor vodio": "author", "razgovor vodila": "author", "objavio": "author",
        "objavila": "author", "текст": "author", "разговор водио": "author", "разговор водила": "author",
        "објавио": "author", "објавила": "author",
        "foto": "photographer", "fotografije": "photographer", "fotografija": "photographer",
        "fotograf": "photographer", "фото": "photographer", "фотографије": "photographer",
        "фотографија": "photographer", "фотограф": "photographer",
        "prevod": "translator", "превод": "translator",
    },
    credit_labels=frozenset({
        "foto", "fotografija", "fotografije", "izvor", "izvor fotografije", "snimio", "snimila", "ilustracija", "slika",
        "arhiva", "grafika", "printskrin", "autor", "фото", "фотографија", "фотографије", "извор", "извор фотографије",
        "снимио", "снимила", "илустрација", "слика", "архива", "графика", "принтскрин", "аутор",
    }),
    agencies=frozenset({
        "tanjug", "beta", "fonet", "srna", "тањуг", "бета", "фонет", "срна",
    }),
)
