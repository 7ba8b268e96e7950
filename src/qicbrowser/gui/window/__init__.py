"""The window itself: lays out what the features make, and says what leads to what."""
