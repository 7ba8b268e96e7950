"""Remarks on how a file was read are among the problems of its tables."""

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import Remark
from qicbrowser.domain.tables.readings import Severity
from qicbrowser.gui.imports.import_window import ImportWindow
from tests.gui.imports.made_up import walking, walking_file


def test_remarks_on_the_file_and_the_table_are_in_the_list(window: ImportWindow) -> None:
    grid = walking()._replace(remarks=(Remark(Message("table-cut-off"), 3, 1),))
    source = walking_file(grid)
    remark = Remark(Message("encoding-assumed", encoding="cp1252"), 9, 9)
    window.show_source(source._replace(file=source.file._replace(remarks=(remark,))))
    problems = window.reading.problems
    known = [row for row, problem in enumerate(problems.problems) if problem.severity is Severity.KNOW]
    assert [[problems.item(row, column).text() for column in range(3)] for row in known] == [
        [
            "whole table",
            "",
            "The file does not say in which encoding it is. It was read as cp1252. Which of these words are right?",
        ],
        ["row 2", "Component", "The table is too large. What comes after this place was not read."],
    ]
