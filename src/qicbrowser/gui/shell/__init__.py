"""What every feature stands on: actions and their keys, undo, session, errors, long work."""
