"""Measure article_parse on corpora of pages with known articles."""
