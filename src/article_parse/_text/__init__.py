"""From a text dump to blocks and claims: dialects of renderers and of Markdown, exports, mail, archives."""
