"""From the HTML of a page to blocks and claims."""
