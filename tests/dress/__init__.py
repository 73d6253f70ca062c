"""
Generated articles in generated page furniture, and the renderers that print them.

``story`` says what an article says, and ``scribe`` writes its prose. ``page`` dresses it in the furniture of ``chrome``
and ``byline``, as a ``tree``. ``renderers`` print the tree by the rules of ``flow``, or as ``html``. ``homecoming``
knows what must come back, ``articles`` what the laws look at; ``dumps`` gives dumps of any kind, good and bad.
"""
