"""Readers of single lines: bylines, reading times, tags."""
