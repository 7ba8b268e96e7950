"""The reference inspector: the list of references, and the page of the selected one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.listings import NamedReference, Reference
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.page.note_list import Annotations
from qicbrowser.gui.reading.reference_list import ReferenceList
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.reference_page import AttachedCitation, ReferencePage
from qicbrowser.gui.widgets.pane_splitter import PaneSplitter


class ReferenceInspector(PaneSplitter):
    """The list above, the page below."""

    reference_chosen = Signal(str)
    attaching_wanted = Signal()

    def __init__(self, model: ReferenceModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        references = ReferenceList(model)
        self.list = references.table
        self.filter = references.filter
        self.page = ReferencePage()
        self.setChildrenCollapsible(False)
        self.addWidget(references)
        self.addWidget(self.page)
        self.reset_sizes()
        references.attaching_wanted.connect(self.attaching_wanted)
        self.list.reference_chosen.connect(self.reference_chosen)

    def reset_sizes(self) -> None:
        """Give the list and the page the heights of the first start."""
        self.setSizes([400, 500])

    @property
    def selected(self) -> list[str]:
        """The keys of the references selected in the list, in its order."""
        return self.list.selected

    @property
    def least_width(self) -> int:
        """The pixels in which the numbers and grades of references can be read."""
        return self.list.least_width

    def fit(self) -> None:
        """Size the list for the font and style as they are now."""
        self.list.fit()

    def show_look(self, look: Look) -> None:
        self.list.show_look(look)
        self.page.show_look(look)

    def show_theme(self, key: str) -> None:
        """Group the list by whether a theme cites the references; "" for no theme."""
        self._model.show_theme(key)

    def show_nothing(self) -> None:
        self.list.show_reference("")
        self.page.show_nothing()

    def show_reference(
        self,
        reference: Reference,
        annotations: Annotations,
        citation: AttachedCitation | None = None,
        review: str = "",
        same: Sequence[NamedReference] = (),
    ) -> None:
        """Show a reference in the list and on the page, without emitting that it was chosen."""
        self.list.show_reference(reference.key)
        self.page.show_reference(reference, annotations, citation, review, same)
