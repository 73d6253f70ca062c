"""Programs that make the tables of the package."""
