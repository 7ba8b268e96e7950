"""One module a journey: functions that hold the rules between what the reader does and what is stored."""
