"""What was learned from pages with known articles; every other file here is written by ``python -m training``."""
