"""Generated articles in generated page furniture, and the renderers that print them."""
