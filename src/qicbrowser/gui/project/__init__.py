"""Everything of the reader in one file: exported, and imported from a colleague or another computer."""
