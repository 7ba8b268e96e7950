"""Files and clipboard contents read into grids: cells with their spans, and the form that carries meaning."""
