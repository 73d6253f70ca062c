"""Measure how time and memory grow with the input, on classes of inputs that try to make them grow too fast."""
