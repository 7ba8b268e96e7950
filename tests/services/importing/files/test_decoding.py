"""The encoding of a file is stated, certain, or a question with the words that each answer makes."""

from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import AS_FOUND, TableFile, TextForm
from qicbrowser.domain.tables.guess import first_recipe
from qicbrowser.domain.tables.reading import read_table
from qicbrowser.domain.tables.readings import Severity
from qicbrowser.services.importing.files.decoding import NAMES, decoded
from qicbrowser.services.importing.files.reading import read_table_file
from qicbrowser.wording.english import words

CSV = "Théma;Przeszkoda\nŻółw;brak – czasu\nKot;mało\n"
PAGE = "<html><table><tr><th>Theme<th>Barrier<tr><td>Żółw<td>mało</table></html>"
JATS = (
    "<article><body><table-wrap><table><tr><td>Żółw</td><td>mało</td></tr><tr><td>a</td><td>b</td></tr>"
    "</table></table-wrap></body></article>"
)


def read(folder: Path, content: bytes, form: TextForm = AS_FOUND) -> TableFile:
    path = folder / "made.up"
    path.write_bytes(content)
    return read_table_file(path, form)


def words_of(file: TableFile) -> str:
    return " ".join(cell.text for cell in file.tables[0].cells)


@pytest.mark.parametrize("text", [CSV, PAGE, JATS])
def test_an_encoding_that_is_not_stated_is_asked_for_and_the_answer_reads_the_file(text: str, tmp_path: Path):
    content = text.encode("cp1250", "ignore")
    asked = read(tmp_path, content)
    (remark,) = asked.remarks
    assert remark.message == Message("encoding-assumed", encoding="Windows-1252")
    assert (asked.encoding, remark.choices[0].form.encoding) == ("cp1252", "cp1252")
    assert "Żółw" not in words_of(asked)
    (right,) = [choice for choice in remark.choices if "Żółw" in words(choice.message)]
    assert words(right.message).endswith("(Windows-1250)")
    answered = read(tmp_path, content, right.form)
    assert (answered.encoding, answered.text_form) == ("cp1250", right.form)
    assert "Żółw" in words_of(answered)
    (known,) = answered.remarks
    assert known.message == Message("encoding-answered", encoding="Windows-1250")
    assert known.choices[0] == right
    assert {choice.form for choice in known.choices} == {choice.form for choice in remark.choices}


def test_the_question_is_a_problem_with_a_recipe_for_each_answer(tmp_path: Path):
    file = read(tmp_path, CSV.encode("cp1250", "ignore"))
    recipe = first_recipe(file.tables[0])
    problem = read_table(file.tables[0], recipe, (), file.remarks).problems[0]
    assert (problem.message.id, problem.severity, problem.asks) == ("encoding-assumed", Severity.SETTLE, True)
    answered = read_table(file.tables[0], recipe._replace(text_form=TextForm("cp1250")), (), file.remarks).problems[-1]
    assert (answered.severity, answered.asks) == (Severity.KNOW, False)
    assert TextForm("cp1250") not in [proposal.recipe.text_form for proposal in answered.proposals]
    forms = [proposal.recipe.text_form for proposal in problem.proposals]
    assert forms == [choice.form for choice in file.remarks[0].choices]
    assert all(proposal.recipe._replace(text_form=AS_FOUND) == recipe for proposal in problem.proposals)


def test_encodings_that_make_the_same_words_are_one_answer():
    (question,) = decoded("é".encode("cp1252")).remarks
    shown = [words(choice.message) for choice in question.choices]
    assert len(set(shown)) == len(shown)
    assert [text for text in shown if "é" in text] == ["“é” (Windows-1252)"]
    assert all(encoding not in ("cp1254", "cp1257") for encoding in [c.form.encoding for c in question.choices])


def test_the_words_of_an_asian_text_are_among_the_answers():
    for encoding, text in (("shift_jis", "時間がない"), ("gb18030", "没有时间"), ("euc_kr", "시간이없다")):
        content = f"A;B\n{text};1\n".encode(encoding)
        (question,) = decoded(content).remarks
        assert [c.form.encoding for c in question.choices if text in words(c.message)] == [encoding]


@pytest.mark.parametrize("content", ["é".encode(), b"ascii", "é".encode("utf-8-sig"), "é".encode("utf-16")])
def test_what_is_certain_is_not_asked(content: bytes):
    assert decoded(content).remarks == ()


def test_every_byte_is_text_in_some_encoding():
    assert decoded(bytes(range(1, 256))).remarks[0].choices


@pytest.mark.parametrize("encoding", ["shift_jis", "made-up", "hex", "utf-7"])
def test_an_answer_that_does_not_fit_is_refused(encoding: str):
    with pytest.raises(ReaderError) as raised:
        decoded(b"a;\xf3\n", form=TextForm(encoding))
    name = NAMES.get(encoding, encoding)
    assert raised.value.message == Message("encoding-does-not-fit", encoding=name)
