"""Plain values and pure rules: what the evidence is, how a cell, a query and an anchor are read."""
