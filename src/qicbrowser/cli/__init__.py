"""The command line: the same library and services as the window, for terminals and scripts; Qt stays out of it."""
