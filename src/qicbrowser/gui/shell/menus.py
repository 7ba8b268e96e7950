"""The window's menus."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Look, Scheme, colour_name
from qicbrowser.gui.shell.action_table import Command
from qicbrowser.gui.shell.actions import WindowActions

translate = QCoreApplication.translate


class Menus(WindowActions):
    """The window's actions, as attributes, in its menus; what they do is connected by the features."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.colours = (self.yellow, self.green, self.blue, self.pink, self.violet)
        """The actions that highlight; the data of each is its colour."""
        self.styles = {"vancouver": self.vancouver, "apa": self.apa, "harvard": self.harvard}
        """The styles in which citations can be written, by name."""
        self.added_styles: dict[str, QAction] = {}
        self.schemes = {
            Scheme.SYSTEM: self.system_scheme,
            Scheme.LIGHT: self.light_scheme,
            Scheme.DARK: self.dark_scheme,
            Scheme.HIGH_CONTRAST: self.high_contrast_scheme,
        }
        for colour, action in zip(Colour, self.colours, strict=True):
            action.setData(colour.value)
        self._style_group = _exclusive(window, self.styles.values())
        _exclusive(window, self.schemes.values())
        self.style_menu = QMenu(translate("Menus", "&Citation style"), window)
        self._before_add_style = _fill(self.style_menu, (*self.styles.values(), None, self.add_style))[0]
        self.hidden_menu = QMenu(translate("Menus", "&Hidden reviews"), window)
        """The reviews that the reader has hidden, listed whenever it opens: each is shown again by choosing it."""
        self.watch(self.style_menu)
        for title, shown in self._bar():
            menu = window.menuBar().addMenu(title)
            _fill(menu, shown)
            self.watch(menu)

    def _bar(self) -> Sequence[tuple[str, Sequence[QAction | QMenu | None]]]:
        """The menus with their entries; None is a separator."""
        sizes = QMenu(translate("Menus", "Pane si&ze"), self._widget)
        _fill(sizes, (self.wider_pane, self.narrower_pane, self.taller_pane, self.shorter_pane))
        self.watch(sizes)
        return (
            (
                translate("Menus", "&File"),
                (
                    *(self.export, self.export_again, self.reopen, self.share_page, self.print, self.summary, None),
                    *(self.import_table, self.paste_table, self.export_reviews, None),
                    *(self.export_notes, self.import_notes, None),
                    *(self.export_project, self.open_project, None),
                    *(self.attach_citations, self.export_references, None),
                    *(self.backups, self.data_folder, None, self.quit),
                ),
            ),
            (
                translate("Menus", "&Edit", "the menu"),
                (
                    *(self.undo, self.redo, None),
                    *(self.copy, self.copy_with_source, self.copy_citation, self.paste_citations, None),
                    *(self.find, self.save_search, self.tick_found, self.untick_all, None),
                    self.settings,
                ),
            ),
            (
                translate("Menus", "&View"),
                (
                    *(self.show_themes, self.show_references, None),
                    *(self.show_theme_page, self.show_notebook, None),
                    *(self.source_row, self.group_results, self.hidden_menu, None, self.style_menu, None),
                    *(*self.schemes.values(), None),
                    *(self.larger, self.smaller, self.reset_text_size, None),
                    *(sizes, self.reset_layout, self.full_screen),
                ),
            ),
            (
                translate("Menus", "&Go"),
                (
                    *(
                        self.go_to,
                        self.show_library,
                        None,
                        self.back,
                        self.forward,
                        None,
                        self.previous_theme,
                        self.next_theme,
                        None,
                    ),
                    *(self.next_hit, self.previous_hit, None, self.next_pane, self.previous_pane),
                    *(self.next_tab, self.previous_tab),
                ),
            ),
            (
                translate("Menus", "&Annotate"),
                (
                    *(self.write_note, self.note_on_theme, self.note_on_reference, None),
                    *(*self.colours, None),
                    *(self.next_note, self.previous_note, None),
                    *(self.edit_note, self.reattach, self.delete_note, None),
                    *(self.star_theme, self.star_reference, None, self.attach_citation, None),
                    *(self.name_colours, None, self.unplaced, self.deleted_notes),
                ),
            ),
            (
                translate("Menus", "Ana&lyse"),
                (
                    *(self.show_map, self.show_contexts, self.show_compare, self.show_site, self.show_what_if, None),
                    *(self.add_to_compare, self.figure, self.statement),
                ),
            ),
            (translate("Menus", "&Window"), (self.new_window, self.open_theme_window, None, self.close_window)),
            (
                translate("Menus", "&Help"),
                (self.guide, self.show_tip, self.palette, self.edit_keys, None, self.about_review, self.about),
            ),
        )

    def _tip_of(self, row: Command) -> str:
        from qicbrowser.gui.shell.status_tips import status_tip  # with the first menu, not with the start

        return status_tip(row)

    def show_look(self, look: Look) -> None:
        """Call the colours as the reader does, and show them in those of the look."""
        for action in self.colours:
            action.setText(colour_name(look, Colour(action.data())).replace("&", "&&"))

        def icon_of(name: str) -> QIcon:
            from qicbrowser.gui.looks.icons import icon  # with the first menu, not with the start

            return icon(name, look)

        self.show_icons(icon_of)

    @property
    def on_words(self) -> Sequence[QAction]:
        """What can be done with the words of a page."""
        return self.write_note, *self.colours, self.edit_note, self.delete_note

    def list_added_styles(self, labels: Mapping[str, str]) -> Mapping[str, QAction]:
        """Put the styles that the reader added, by their names, in the place of those listed before."""
        for action in self.added_styles.values():
            action.deleteLater()
        self.added_styles = {}
        for name, label in labels.items():
            action = QAction(label.replace("&", "&&"), self._widget, checkable=True)
            self._style_group.addAction(action)
            self.style_menu.insertAction(self._before_add_style, action)
            self.added_styles[name] = action
        return self.added_styles


def _exclusive(window: QMainWindow, actions: Iterable[QAction]) -> QActionGroup:
    group = QActionGroup(window)
    for action in actions:
        group.addAction(action)
    return group


def _fill(menu: QMenu, shown: Sequence[QAction | QMenu | None]) -> list[QAction]:
    """Fill a menu; returns the lines between its groups."""
    lines = []
    for entry in shown:
        if entry is None:
            lines.append(menu.addSeparator())
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)
    return lines


def key_text(action: QAction) -> str:
    """The key of an action as the system writes it, for a sentence."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
