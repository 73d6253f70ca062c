"""From bytes to text: which format they are in, and which encoding. It knows nothing of articles."""
