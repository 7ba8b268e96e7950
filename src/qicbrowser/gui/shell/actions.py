"""The menus, and every action with its keys: the one table to look in for a shortcut."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Look, Scheme, usual_name

translate = QCoreApplication.translate


class Menus:
    """The window's actions, as attributes; what they do is connected by the window."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._all: list[QAction] = []
        bar = window.menuBar()

        menu = bar.addMenu(translate("Menus", "&File"))
        self.export = self._add(menu, translate("Menus", "&Export…"), "Ctrl+E")
        self.export_again = self._add(menu, translate("Menus", "Export &again"), "Ctrl+Shift+X")
        self.reopen = self._add(menu, translate("Menus", "&Reopen an export…"))
        self.print = self._add(menu, translate("Menus", "&Print…"), "Ctrl+P")
        menu.addSeparator()
        self.export_notes = self._add(menu, translate("Menus", "Export &notes…"), "Ctrl+Shift+E")
        self.import_notes = self._add(menu, translate("Menus", "&Import notes…"))
        menu.addSeparator()
        self.attach_citations = self._add(menu, translate("Menus", "Attach &citations…"))
        self.export_references = self._add(menu, translate("Menus", "Export re&ferences…"))
        menu.addSeparator()
        self.backups = self._add(menu, translate("Menus", "&Backups…"))
        self.where = self._add(menu, translate("Menus", "&Data folder…"))
        menu.addSeparator()
        self.quit = self._add(menu, translate("Menus", "&Quit"), "Ctrl+Q", role=QAction.MenuRole.QuitRole)

        menu = bar.addMenu(translate("Menus", "&Edit"))
        self.undo = self._add(menu, translate("Menus", "&Undo"), "Ctrl+Z")
        self.redo = self._add(menu, translate("Menus", "&Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        menu.addSeparator()
        self.copy = self._add(menu, translate("Menus", "&Copy"), "Ctrl+C")
        self.copy_citation = self._add(menu, translate("Menus", "Copy c&itation"), "Ctrl+Shift+C")
        self.paste_citations = self._add(
            menu, translate("Menus", "&Attach citations from the clipboard…"), "Ctrl+Shift+V"
        )
        menu.addSeparator()
        self.find = self._add(menu, translate("Menus", "&Search everything"), "Ctrl+K", "Ctrl+F")
        self.keep_search = self._add(menu, translate("Menus", "Sa&ve search"), "Ctrl+Shift+K")
        self.tick_found = self._add(menu, translate("Menus", "&Tick the themes found"))
        self.untick_all = self._add(menu, translate("Menus", "U&ntick all themes"))

        menu = bar.addMenu(translate("Menus", "&View"))
        self.show_themes = self._add(menu, translate("Menus", "&Themes"), "Ctrl+B", checkable=True)
        self.show_references = self._add(menu, translate("Menus", "&References"), "Ctrl+Shift+B", checkable=True)
        menu.addSeparator()
        self.show_page = self._add(menu, translate("Menus", "Theme &page"), "Ctrl+1")
        self.show_notebook = self._add(menu, translate("Menus", "All &notes"), "Ctrl+2")
        menu.addSeparator()
        self.source_row = self._add(menu, translate("Menus", "&Source row"), "Ctrl+U", checkable=True)
        self.together = self._add(menu, translate("Menus", "&Group results by theme"), checkable=True)
        menu.addSeparator()
        self.style_menu = menu.addMenu(translate("Menus", "&Citation style"))
        self.styles = self._add_styles(self.style_menu)
        self.added_styles: dict[str, QAction] = {}
        self._before_add_style = self.style_menu.addSeparator()
        self.add_style = self._add(self.style_menu, translate("Menus", "A&dd…"))
        menu.addSeparator()
        self.schemes = self._add_schemes(menu)
        menu.addSeparator()
        self.larger = self._add(menu, translate("Menus", "&Larger text"), "Ctrl+=", "Ctrl++")
        self.smaller = self._add(menu, translate("Menus", "S&maller text"), "Ctrl+-")
        self.usual_size = self._add(menu, translate("Menus", "R&eset text size"), "Ctrl+0")
        menu.addSeparator()
        self.full_screen = self._add(menu, translate("Menus", "&Full screen"), "F11", checkable=True)

        menu = bar.addMenu(translate("Menus", "&Go"))
        self.back = self._add(menu, translate("Menus", "&Back"), "Alt+Left")
        self.forward = self._add(menu, translate("Menus", "&Forward"), "Alt+Right")
        menu.addSeparator()
        self.previous_theme = self._add(menu, translate("Menus", "&Previous theme"), "Alt+Up")
        self.next_theme = self._add(menu, translate("Menus", "&Next theme"), "Alt+Down")
        menu.addSeparator()
        self.next_hit = self._add(menu, translate("Menus", "Next &hit"), "F3")
        self.previous_hit = self._add(menu, translate("Menus", "Pre&vious hit"), "Shift+F3")
        menu.addSeparator()
        self.next_pane = self._add(menu, translate("Menus", "Next p&ane"), "F6")
        self.previous_pane = self._add(menu, translate("Menus", "Previous pan&e"), "Shift+F6")

        menu = bar.addMenu(translate("Menus", "&Annotate"))
        self.write_note = self._add(menu, translate("Menus", "&Note on the selected words"), "Ctrl+Shift+N")
        self.note_on_theme = self._add(menu, translate("Menus", "Note on this &theme"), "Ctrl+Shift+T")
        self.note_on_reference = self._add(menu, translate("Menus", "Note on this &reference"), "Ctrl+Shift+R")
        menu.addSeparator()
        self.colours = self._add_colours(menu)
        menu.addSeparator()
        self.edit_note = self._add(menu, translate("Menus", "&Edit the note here"), "F2")
        self.reattach = self._add(menu, translate("Menus", "Re-attach note to se&lection"))
        self.delete_note = self._add(menu, translate("Menus", "&Delete the note here"), "Delete")
        menu.addSeparator()
        self.star_theme = self._add(menu, translate("Menus", "&Star this theme"), "Ctrl+D")
        self.star_reference = self._add(menu, translate("Menus", "St&ar this reference"), "Ctrl+Shift+D")
        menu.addSeparator()
        self.attach_citation = self._add(
            menu, translate("Menus", "Attach a c&itation to the reference…"), "Ctrl+Shift+A"
        )
        menu.addSeparator()
        self.name_colours = self._add(menu, translate("Menus", "&Colour names…"))
        menu.addSeparator()
        self.unplaced = self._add(menu, translate("Menus", "&Unplaced notes"))
        self.bin = self._add(menu, translate("Menus", "Deleted notes"))
        for action in self.in_page:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

        menu = bar.addMenu(translate("Menus", "&Help"))
        self.guide = self._add(menu, translate("Menus", "&Guide"), "F1")
        menu.addSeparator()
        self.about_review = self._add(menu, translate("Menus", "About the &review"))
        self.about = self._add(menu, translate("Menus", "&About QIC Browser"), role=QAction.MenuRole.AboutRole)

    def show_look(self, look: Look) -> None:
        """Call the colours as the reader does."""
        for action in self.colours:
            colour = Colour(action.data())
            name = look.names.get(colour, "").replace("&", "&&") or usual_name(colour).lower()
            action.setText(translate("Menus", "Highlight {}").format(name))

    @property
    def in_page(self) -> Sequence[QAction]:
        """The actions whose keys are single ones: they act in the page that has the focus, and nowhere else."""
        return *self.colours, self.delete_note

    @property
    def on_words(self) -> Sequence[QAction]:
        """What can be done with the words of a page."""
        return self.write_note, *self.colours, self.edit_note, self.delete_note

    @property
    def all(self) -> Sequence[QAction]:
        """Every action, in the order of the menus."""
        return self._all

    def _add(
        self,
        menu: QMenu,
        text: str,
        *keys: str,
        checkable: bool = False,
        role: QAction.MenuRole = QAction.MenuRole.NoRole,
    ) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setCheckable(checkable)
        action.setMenuRole(role)
        menu.addAction(action)
        self._all.append(action)
        return action

    def _add_styles(self, menu: QMenu) -> dict[str, QAction]:
        """The styles citations can be written in, by their names."""
        self._style_group = QActionGroup(self._window)
        names = {
            "vancouver": translate("Menus", "&Vancouver"),
            "apa": translate("Menus", "&APA"),
            "harvard": translate("Menus", "&Harvard"),
        }
        actions = {style: self._add(menu, name, checkable=True) for style, name in names.items()}
        for action in actions.values():
            self._style_group.addAction(action)
        return actions

    def list_added_styles(self, labels: Mapping[str, str]) -> Mapping[str, QAction]:
        """Put the styles that the reader added, by their names, in the place of those listed before."""
        for action in self.added_styles.values():
            action.deleteLater()
        self.added_styles = {}
        for name, label in labels.items():
            action = QAction(label.replace("&", "&&"), self._window, checkable=True)
            self._style_group.addAction(action)
            self.style_menu.insertAction(self._before_add_style, action)
            self.added_styles[name] = action
        return self.added_styles

    def _add_schemes(self, menu: QMenu) -> dict[Scheme, QAction]:
        group = QActionGroup(self._window)
        names = {
            Scheme.SYSTEM: translate("Menus", "Follow s&ystem"),
            Scheme.LIGHT: translate("Menus", "L&ight"),
            Scheme.DARK: translate("Menus", "&Dark"),
        }
        actions = {scheme: self._add(menu, name, checkable=True) for scheme, name in names.items()}
        for action in actions.values():
            group.addAction(action)
        return actions

    def _add_colours(self, menu: QMenu) -> tuple[QAction, ...]:
        actions = []
        for number, colour in enumerate(Colour, start=1):
            action = self._add(menu, translate("Menus", "Highlight {}").format(usual_name(colour).lower()), str(number))
            action.setData(colour.value)
            actions.append(action)
        return tuple(actions)


def key_text(action: QAction) -> str:
    """The key of an action as the system writes it, for a sentence."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
