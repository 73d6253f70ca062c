"""Makes the books of date words of ``article_parse._dates.words``."""
