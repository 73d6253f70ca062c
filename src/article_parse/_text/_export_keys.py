"""The keys of the fields that press archives print around an article, in the languages of their pages."""

from __future__ import annotations

from typing import Final

from article_parse._blocks import ClaimField

__all__ = ["CLAIMS", "HEADLINE", "KEYS", "OTHERS", "TELLING", "TEXT", "UNITS"]

CLAIMS: Final[dict[str, ClaimField]] = {
    "byline": "author", "author": "author", "authors": "author", "autor": "author", "autoren": "author",
    "verfasser": "author", "auteur": "author", "auteurs": "author", "auteur(s)": "author", "autores": "author",
    "autore": "author", "autori": "author", "作者": "author", "著者": "author", "저자": "author", "автор": "author",
    "publication date": "published", "erscheinungsdatum": "published", "publikationsdatum": "published",
    "veröffentlichungsdatum": "published", "date de publication": "published", "fecha de publicación": "published",
    "data de publicação": "published", "data di pubblicazione": "published", "datum van publicatie": "published",
    "publicatiedatum": "published", "出版日期": "published", "発行日": "published", "출판일": "published",
    "дата публикации": "published",
    "publication title": "publisher", "titel der publikation": "publisher", "publikationstitel": "publisher",
    "titre de publication": "publisher", "titre de la publication": "publisher", "título de publicación": "publisher",
    "título de la publicación": "publisher", "título da publicação": "publisher",
    "titolo della pubblicazione": "publisher", "titel van publicatie": "publisher", "出版物名称": "publisher",
    "出版物タイトル": "publisher", "발행물 제목": "publisher", "출판물 제목": "publisher",
    "название публикации": "publisher",
    "section": "section", "rubrik": "section", "ressort": "section", "rubrique": "section", "sección": "section",
    "seção": "section", "sezione": "section", "sectie": "section", "rubriek": "section",
}  # fmt: skip
"""What a field claims, by its key in small letters."""

HEADLINE: Final = frozenset(
    {"headline", "title", "überschrift", "titre", "titel", "titular", "título", "titolo", "kop"}
)
"""What labels the headline in older exports of Nexis; ProQuest prints it a second time, below the text."""

TEXT: Final = frozenset({
    "full text", "volltext", "vollständiger text", "texte intégral", "texte complet", "texto completo",
    "testo completo", "testo integrale", "volledige tekst", "全文文献", "全文", "전체 텍스트", "полный текст", "body",
    "text",
})  # fmt: skip
"""What labels the text itself."""

TELLING: Final = frozenset({
    "load-date", "ladedatum", "date-chargement", "date de chargement", "fecha-carga", "fecha de carga",
    "data-carga", "data-caricamento", "data di caricamento", "laaddatum", "laad-datum",
    "publication info", "publikationsinformationen", "publikationsinfo", "infos sur la publication",
    "informations sur la publication", "información de publicación", "informações da publicação",
    "informazioni sulla pubblicazione", "publicatie-informatie", "出版信息", "出版情報", "발행 정보",
    "proquest document id", "proquest-dokument-id", "id de document proquest", "id du document proquest",
    "id del documento de proquest", "id do documento proquest", "id documento proquest", "proquest-document-id",
    "proquest 文档 id", "proquest ドキュメント id", "proquest 문서 id",
})  # fmt: skip
"""Keys that no page has: one of them tells an export from a page that has a field or two."""

OTHERS: Final = frozenset({
    # Nexis.
    "length", "länge", "longueur", "longitud", "lunghezza", "lengte", "comprimento", "dateline", "highlight", "graphic",
    "language", "sprache", "langue", "idioma", "lingua", "taal", "publication-type", "type-publication",
    "tipo-publicación", "tipo de publicação", "classification", "subject", "industry", "person", "geographic",
    "company", "organization", "ticker", "journal-code", "zeitungs-code", "code-revue", "copyright", "series", "notes",
    "country", "state", "city", "update", "correction", "correction-date", "document-type", "distribution",
    "url", "type", "page",
    # The cover of a delivery of Nexis Uni.
    "user name", "date and time", "job number", "client/matter", "search terms", "search type", "narrowed by",
    # ProQuest.
    "publication year", "publication subject", "document type", "database", "document url", "source type",
    "language of publication", "country of publication", "issn", "e-issn", "place of publication", "last updated",
    "links", "volume", "issue", "pages", "first page", "publisher", "location", "identifier / keyword",
    "identifier/keyword", "company / organization", "people", "document feature", "abstract", "subject term", "credit",
    "source attribution", "number of pages", "online publication date", "publication history", "start page",
    "proquest document link", "document link", "column", "edition",
    "schlagwort", "thema", "seiten", "dokumententyp", "dokumenttyp", "datenbank", "quellentyp", "herausgeber", "verlag",
    "erscheinungsjahr", "erscheinungsort", "erscheinungsland", "publikationssprache", "zuletzt aktualisiert", "auszug",
    "sujet", "type de document", "base de données", "type de source", "éditeur", "année de publication",
    "lieu de publication", "pays de publication", "langue de publication", "dernière mise à jour", "résumé", "lieu",
    "liens", "materia", "páginas", "tipo de documento", "base de datos", "tipo de fuente", "editorial",
    "año de publicación", "lugar de publicación", "país de publicación", "idioma de la publicación",
    "última actualización", "resumen", "enlaces", "assunto", "base de dados", "tipo de fonte", "editora",
    "ano de publicação", "local de publicação", "país de publicação", "idioma de publicação", "última atualização",
    "resumo", "soggetto", "pagine", "tipo di documento", "tipo di fonte", "editore", "anno di pubblicazione",
    "luogo di pubblicazione", "paese di pubblicazione", "lingua di pubblicazione", "ultimo aggiornamento", "riassunto",
    "onderwerp", "documenttype", "uitgever", "laatst bijgewerkt", "samenvatting",
    "主题", "页数", "出版年份", "出版商", "出版地", "文档类型", "数据库", "最后更新", "摘要",
})  # fmt: skip

KEYS: Final = frozenset({*CLAIMS, *TELLING, *OTHERS})
"""All keys of fields but those of the headline and of the text."""

UNITS: Final = (
    "words", "word", "wörter", "woerter", "mots", "palabras", "parole", "palavras", "woorden", "ord", "слов", "слова",
    "słów", "kelimeler", "kelime", "字", "词", "語", "단어",
)  # fmt: skip
"""What the length of an article is counted in."""
