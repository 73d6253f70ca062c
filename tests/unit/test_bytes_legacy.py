from __future__ import annotations

import time

import pytest

from article_parse._bytes._decode import decode
from article_parse._bytes._legacy import choose_encoding

PROSE = {
    "be": "Уначы вада ў рацэ паднялася амаль на метр, і жыхары старога прадмесця не спалі да раніцы.",
    "bg": "През нощта водата в реката се покачи с почти един метър и никой в стария квартал не мигна до сутринта.",
    "mk": "Во текот на ноќта водата во реката се крена речиси еден метар, па жителите не спиеја до утрото.",
    "ru": "Ночью вода в реке поднялась почти на метр, и жители старого предместья не спали до самого утра.",
    "sr": "Током ноћи вода у реци порасла је за скоро један метар, па становници нису спавали до јутра.",
    "uk": "Уночі вода в річці піднялася майже на метр, і мешканці старого передмістя не спали до ранку, бо її чули.",
    "da": "I løbet af natten steg åen næsten en meter, og de gamle i kvarteret sov først, da det blev lyst på gården.",
    "de": "In der Nacht stieg das Wasser über die Böschung, und die Bürger trugen Säcke, bis es draußen hell wurde.",
    "en": "“The river rose,” she said – “and nobody slept.” It’s an old town… the café stayed open.",
    "es": "Durante la noche el río creció casi un metro y ningún vecino durmió hasta la mañana; ¿quién podía?",
    "fi": "Yöllä vesi nousi joessa lähes metrin, eivätkä vanhan esikaupungin asukkaat nukkuneet ennen aamua.",
    "fr": "Pendant la nuit, la rivière est montée de près d’un mètre et les habitants n’ont pas dormi jusqu’à l’été.",
    "is": "Um nóttina hækkaði vatnið í ánni um næstum metra og íbúar gamla hverfisins sváfu ekki þar til birti.",
    "pt": "Durante a noite a água do rio subiu quase um metro e os moradores não dormiram até à manhã; são anciãos.",
    "sv": "Under natten steg vattnet i ån nästan en meter, och de boende sov först när det ljusnade på gården.",
    "cs": "V noci stoupla voda v řece téměř o metr a obyvatelé staré čtvrti nespali až do rána, říká kovář.",
    "hr": "Tijekom noći voda u rijeci porasla je gotovo jedan metar, pa žitelji naselja nisu spavali do jutra, kažu.",
    "hu": "Az éjszaka folyamán majdnem egy méterrel emelkedett a folyó vize, és a tűzoltók reggelig őrködtek.",
    "pl": "W nocy woda w rzece podniosła się prawie o metr, a mieszkańcy starego przedmieścia nie śpią aż do świtu.",
    "ro": "În timpul nopţii apa râului a crescut cu aproape un metru, iar oraşul vechi nu a dormit până dimineaţa.",
    "sk": "V noci stúpla voda v rieke takmer o meter a obyvatelia starej štvrte nespali až do rána, vraví kováč.",
    "sl": "Ponoči je voda v reki narasla skoraj za meter in prebivalci niso spali do jutra, saj so nosili vreče.",
    "el": "Κατά τη διάρκεια της νύχτας το νερό του ποταμού ανέβηκε σχεδόν ένα μέτρο.",
    "tr": "Gece boyunca ırmağın suyu neredeyse bir metre yükseldi ve eski mahallede kimse sabaha kadar uyumadı.",
    "he": "במהלך הלילה עלו המים בנהר כמעט במטר שלם, ותושבי השכונה הישנה לא ישנו עד הבוקר.",
    "ar": "ارتفع منسوب المياه في النهر خلال الليل نحو متر كامل، ولم ينم سكان الحي القديم حتى الصباح.",
    "fa": "در طول شب آب رودخانه نزديک به يک متر بالا آمد و ساکنان محله قديمي تا صبح نخوابيدند. پل و چاي.",
    "et": "Öösel tõusis jõe vesi peaaegu meetri võrra ja ükski ei maganud; žürii kõneles šefiga köögis.",
    "lt": "Naktį vanduo upėje pakilo beveik metrą, ir senojo priemiesčio gyventojai nemiegojo iki ryto, žinoma.",
    "lv": "Naktī ūdens upē pacēlās gandrīz par metru, un vecās priekšpilsētas iedzīvotāji negulēja līdz rītam.",
    "vi": "Trong ðêm, nước sông dâng lên gần một mét và người dân khu phố cổ không ai ngủ cho đến sáng.",
    "th": "เมื่อคืนนี้ระดับน้ำในแม่น้ำสูงขึ้นเกือบหนึ่งเมตร ชาวบ้านในชุมชนเก่าจึงไม่ได้นอนจนถึงเช้า",
    "zh": "昨天夜里，河水上涨了将近一米，老城区的居民一直到天亮都没有睡觉。",
    "zh-Hant": "昨天夜裡，河水上漲了將近一公尺，老城區的居民一直到天亮都沒有睡覺。",
    "ja": "昨夜、川の水位は一メートル近く上がり、旧市街の住民は朝まで眠れなかった。",
    "ko": "밤사이 강물이 거의 일 미터나 불어나 옛 시가지 주민들은 아침까지 잠을 이루지 못했다.",
}
"""A night of high water, told by us in each language."""

IN_CODEC = [
    ("cp1250", "cs hr hu pl ro sk sl"),
    ("cp1251", "be bg mk ru sr uk"),
    ("cp1252", "da de en es fi fr is pt sv"),
    ("cp1253", "el"),
    ("cp1254", "tr"),
    ("cp1255", "he"),
    ("cp1256", "ar fa"),
    ("cp1257", "et lt lv"),
    ("cp874", "th"),
    ("koi8-r", "bg ru"),
    ("koi8-u", "uk"),
    ("iso8859-2", "cs hr hu pl ro sk sl"),
    ("iso8859-5", "bg ru sr"),
    ("iso8859-7", "el"),
    ("cp866", "ru"),
    ("mac-cyrillic", "ru"),
    ("gb18030", "zh"),
    ("big5", "zh-Hant"),
    ("shift_jis", "ja"),
    ("euc_jp", "ja"),
    ("euc_kr", "ko"),
]
CASES = [(codec, language) for codec, languages in IN_CODEC for language in languages.split()]


@pytest.mark.parametrize(("codec", "language"), CASES)
def test_a_sentence_tells_its_encoding(codec: str, language: str) -> None:
    """One sentence is enough to read it rightly where nothing is declared."""
    assert decode(PROSE[language].encode(codec)).text == PROSE[language]


def test_vietnamese_combines_its_marks() -> None:
    """Windows-1258 writes the marks of tones behind their letters, and so they are read."""
    text = "Trong đêm, nươ\u0301c sông dâng lên gâ\u0300n mô\u0323t mét va\u0300 không ai ngu\u0309."
    assert decode(text.encode("cp1258")) == (text, "cp1258", None)


@pytest.mark.parametrize(("codec", "language"), CASES)
def test_markup_around_it_does_not_mislead(codec: str, language: str) -> None:
    """Tags, scripts and comments are not read for the language of a page."""
    page = (
        f"<!-- Ð×Ñ --><html><head><title>{PROSE[language]}</title><style>a::after {{ content: 'x' }}</style></head>"
        f"<script>var a = 'b<c>'</script><body><p class='a'>{PROSE[language]}</p>"
    )
    dump = page.encode(codec, "replace")
    assert decode(dump).text == dump.decode(codec)


@pytest.mark.parametrize(("codec", "language"), CASES)
def test_a_wrong_declaration_of_utf_8_is_not_believed(codec: str, language: str) -> None:
    """A page that declares UTF-8 and holds none is read like one that declares nothing."""
    page = f'<meta charset="utf-8"><p>{PROSE[language]}</p>'
    assert decode(page.encode(codec)).text == page


@pytest.mark.parametrize(
    ("declared", "codec", "language"),
    [
        ("iso-8859-1", "cp1251", "ru"),
        ("iso-8859-1", "koi8-r", "ru"),
        ("iso-8859-1", "cp1250", "cs"),
        ("iso-8859-1", "cp1253", "el"),
        ("iso-8859-1", "gb18030", "zh"),
        ("iso-8859-1", "shift_jis", "ja"),
        ("windows-1251", "koi8-r", "ru"),
        ("windows-1250", "iso8859-2", "pl"),
        ("gb2312", "big5", "zh-Hant"),
        ("shift_jis", "euc_jp", "ja"),
        ("euc-kr", "gb18030", "zh"),
    ],
)
def test_a_plainly_wrong_declaration_is_not_believed(declared: str, codec: str, language: str) -> None:
    """Another encoding whose reading is far likelier is taken instead."""
    page = f'<meta charset="{declared}"><p>{(PROSE[language] + " ") * 3}</p>'
    assert decode(page.encode(codec)).text == page


@pytest.mark.parametrize(("codec", "language"), CASES)
def test_a_right_declaration_is_believed(codec: str, language: str) -> None:
    """No other reading is so much likelier that a right declaration is given up."""
    assert decode(b"x" + PROSE[language].encode(codec) * 9).text == "x" + PROSE[language] * 9
    page = f'<meta charset="{codec.replace("_", "-")}">{PROSE[language][:20]}'
    assert decode(page.encode(codec)).text == page


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        (
            "iso-8859-3",
            "Dum la nokto la akvo de la rivero leviĝis preskaŭ unu metron, kaj ĉiuj ĝis la mateno aŭdis ĝin.",
        ),
        ("iso-8859-14", "Yn ystod y nos cododd dŵr yr afon bron i fetr; sŵn y dŵr a glywyd o'r tŷ hyd y bore."),
        ("iso-8859-9", "Di şevê de ava çem hema hema metreyek bilind bû û şêniyên taxa kevn heta sibehê ranezan."),
        ("iso-8859-10", "Ija áigge čáhci lei badjánan, ja ássit eai oađđán ovdal iđida, dadje šiljus."),
    ],
)
def test_a_language_whose_letters_are_not_known_keeps_its_declaration(declared: str, text: str) -> None:
    """That no known language explains a page does not make its declaration wrong."""
    page = f'<meta charset="{declared}"><p>{(text + " ") * 9}</p>'
    assert decode(page.encode(declared)).text == page


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("cp950", PROSE["zh-Hant"]),
        ("johab", PROSE["ko"]),
        ("mac-latin2", PROSE["pl"]),
        ("cp437", PROSE["de"]),
        ("iso-8859-8", PROSE["he"]),
    ],
)
def test_a_declaration_of_an_encoding_that_is_not_looked_for(declared: str, text: str) -> None:
    """Any encoding that Python knows is believed as long as the bytes are text in it."""
    page = f'<meta charset="{declared}"><p>{text}'
    assert decode(page.encode(declared)).text == page


@pytest.mark.parametrize(
    ("declared", "codec", "language"),
    [("iso-2022-jp", "cp1251", "ru"), ("iso-8859-4", "shift_jis", "ja"), ("johab", "cp1253", "el")],
)
def test_bytes_that_are_no_text_in_it_tell_against_it(declared: str, codec: str, language: str) -> None:
    """Many undecodable bytes or controls are no text, whatever a page declares."""
    page = f'<meta charset="{declared}"><p>{PROSE[language]}'
    assert decode(page.encode(codec)).text == page


def test_the_stated_language_decides_between_equals() -> None:
    """Where letters are few, the language that the page states counts."""
    assert choose_encoding(b"<html class=l><p>\xfeimdi") == "cp1252"
    assert choose_encoding(b"<html class=l lang='tr-TR'><p>\xfeimdi") == "cp1254"


@pytest.mark.parametrize(
    "dump",
    [
        ("Ночью вода поднялась. " * 4).encode()[:-3] + b"\n",
        "На реке – Ý".encode() + b" \xff " + "тихо и темно".encode(),
        "夜里河水上涨了。".encode()[:-1],
        "The café by the naïve señor’s façade – “Zürich”".encode() + b"\xe2\x80",
    ],
)
@pytest.mark.parametrize("declaration", [b"", b"<meta charset=utf-8>", b"<meta charset=windows-1252>"])
def test_utf_8_with_a_broken_byte_stays_utf_8(dump: bytes, declaration: bytes) -> None:
    """What is cut or spliced is replaced and noted; the rest is read as it was written."""
    decoded = decode(declaration + dump)
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") == 1
    assert decoded.replaced_from is not None


@pytest.mark.parametrize(
    "dump",
    [
        b"Caf\xe9 \x96 the water\x92s edge",
        b"\x93It\x92s \xa35\x94 \x96 \xa9 2026",
        b"na\xefve r\xe9sum\xe9",
        b"Se\xf1or",
        b"Z\xfcrich",
        b"<p title='Caf\xe9'>Coffee</p>",
    ],
)
def test_few_letters_are_windows_1252(dump: bytes) -> None:
    """The commonest encoding is taken where several are as likely."""
    assert decode(dump) == (dump.decode("cp1252"), "cp1252", None)


@pytest.mark.parametrize("codec", ["gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"])
def test_a_character_cut_at_the_end_is_one_replacement(codec: str) -> None:
    """A dump that ends within a character is read up to there."""
    language = {"gb18030": "zh", "big5": "zh-Hant", "euc_kr": "ko"}.get(codec, "ja")
    text = PROSE[language].rstrip("。.")
    decoded = decode(text.encode(codec)[:-1])
    assert decoded.text == text[:-1] + "\ufffd"
    assert decoded.replaced_from is not None


def test_text_far_down_is_found() -> None:
    """A long page in ASCII with its own letters at the end is read by them."""
    dump = b"<p>words words</p>\n" * 20_000 + PROSE["ru"].encode("koi8-r")
    assert choose_encoding(dump) == "koi8-r"
    assert choose_encoding(b"words words\n" * 20_000 + PROSE["ru"].encode("koi8-r")) == "koi8-r"


@pytest.mark.parametrize(
    "heap",
    [b"\xff", b"a\xe9", b"\x81\x30", b"<\xe9>", b"<script", b"<!-", b"<html l", b"\xe4\xb8", b"<b>\xe9", b"\0\xe9a"],
)
def test_long_heaps_take_no_longer_than_they_are(heap: bytes) -> None:
    """Eight times the bytes take less than thirty-two times the time."""
    times: list[float] = []
    for length in (250_000, 2_000_000):
        dump = heap * (length // len(heap)) + b"\xe9"
        start = time.process_time()
        choose_encoding(dump)
        times.append(time.process_time() - start)
    assert times[1] < 32 * times[0] + 0.5
