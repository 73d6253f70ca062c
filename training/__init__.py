"""Learn from pages with known articles what tells the article from the rest of its page."""
