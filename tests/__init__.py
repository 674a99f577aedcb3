"""The tests mirror core/ and desktop/; their names read as sentences."""
