"""The dialog of the settings, whose sections are those of the features."""
