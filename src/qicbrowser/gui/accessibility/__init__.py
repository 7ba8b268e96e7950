"""What assistive technology, such as a screen reader, is told of the window beyond what Qt tells it."""
