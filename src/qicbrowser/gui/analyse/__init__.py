"""Questions asked of the library: a tab or window each, and what their pictures share."""
