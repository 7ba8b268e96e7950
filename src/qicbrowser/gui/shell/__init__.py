"""What every feature uses: actions and their keys, undo, session, errors, long tasks."""
