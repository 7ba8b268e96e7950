"""The events of some types that an object gets."""

from PySide6.QtCore import QEvent, QObject


class EventLog(QObject):
    def __init__(self, watched: QObject, *types: QEvent.Type) -> None:
        super().__init__(watched)
        self.seen: list[QEvent.Type] = []
        self._types = types
        watched.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() in self._types:
            self.seen.append(event.type())
        return False
