"""Labels, scenarios, sites and marks go from one library to another, and nothing of mine is replaced unasked."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.analysis.sites import Mark, Site, SiteMark
from qicbrowser.services.changes import Change, store
from qicbrowser.services.project.entries import Kind, Standing, words_of
from tests.messages import reader_error
from tests.services.project.test_project import Colleague, kinds, mine, theirs

__all__ = ["mine", "theirs"]

AT, LATER = "2026-01-01T08:00:00.000Z", "2026-02-01T08:00:00.000Z"
TABLE, THEME = "zamboni2020/5", "zamboni2020/5/friendly-competition"
ENABLER, BARRIER = f"{THEME}/enabler/1", f"{THEME}/barrier/1"
LABEL = Label("l", "Leaders “at the top”", "A made-up reason", (ENABLER, BARRIER), AT, LATER)
SCENARIO = Scenario("s", "Without low", TABLE, (f"{TABLE}/grade/low", "zamboni2020/ref/51"), AT, AT)
SITE = Site("n", "Northfield", AT, AT)
MARK = SiteMark("n", ENABLER, Mark.PRESENT, "A made-up ward", AT)


def analysis(colleague: Colleague) -> tuple[object, ...]:
    library = colleague.library
    return library.labels.all(), library.scenarios.all(), library.sites.all(), library.site_marks.all()


def test_they_come_along_and_one_step_takes_them_back(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    theirs.write(LABEL, SCENARIO, SITE, MARK)
    file = theirs.export(tmp_path / "p.qicproject")
    planned = mine.plan(file)
    new = Standing.NEW
    assert kinds(planned) == sorted((kind, new) for kind in (Kind.LABEL, Kind.SCENARIO, Kind.SITE, Kind.MARK))
    assert {words_of(entry.theirs).partition("\n")[0] for entry in planned.entries} == {
        "Leaders “at the top”: A made-up reason",
        "Without low",
        "Northfield",
        "present: A made-up ward",
    }
    made = mine.import_(file, new)
    assert analysis(mine) == analysis(theirs)
    assert {standing for _, standing in kinds(mine.plan(file))} == {Standing.SAME}
    store(mine.library, [change.reverse for change in reversed(made)])
    assert analysis(mine) == ((), (), (), ())


def test_a_mark_alone_brings_its_site(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    theirs.write(SITE, MARK)
    planned = mine.plan(theirs.export(tmp_path / "p.qicproject"))
    (chosen,) = [entry for entry in planned.entries if entry.kind is Kind.MARK]
    store(mine.library, chosen.changes)
    assert analysis(mine) == ((), (), (SITE,), (MARK,))


def test_what_differs_stays_mine_unless_theirs_is_chosen(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    theirs.write(LABEL, SCENARIO, SITE, MARK)
    own = (
        Label("own", "LEADERS “at the top”", "Mine", (BARRIER,), AT, AT),  # the same name, and another id
        SCENARIO._replace(left_out=()),
        Site("own site", "Northfield", AT, AT),
        SiteMark("own site", ENABLER, Mark.ABSENT, "Mine", AT),
    )
    mine.write(*own)
    before = analysis(mine)
    file = theirs.export(tmp_path / "p.qicproject")
    different = Standing.DIFFERENT
    assert kinds(mine.plan(file)) == sorted(
        ((Kind.LABEL, different), (Kind.SCENARIO, different), (Kind.SITE, Standing.SAME), (Kind.MARK, different))
    )
    mine.import_(file, Standing.NEW)
    assert analysis(mine) == before
    made = mine.import_(file, different)
    assert analysis(mine) == (
        (LABEL._replace(id="own"),),
        (SCENARIO,),
        (own[2],),
        (MARK._replace(site_id="own site"),),
    )
    store(mine.library, [change.reverse for change in reversed(made)])
    assert analysis(mine) == before


def test_two_of_theirs_are_never_one_of_mine(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    mine.write(LABEL._replace(id="own", factors=()))
    theirs.write(LABEL, LABEL._replace(id="other"))
    planned = mine.plan(theirs.export(tmp_path / "p.qicproject"))
    assert kinds(planned) == [(Kind.LABEL, Standing.DIFFERENT), (Kind.LABEL, Standing.NEW)]


def test_factors_of_a_review_under_another_key_and_of_none(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    assert theirs.import_review("A made-up review") == "doe2021"
    assert theirs.import_review("One that is not here") == "doe2021b"
    factors = tuple(f"{review}/table/made-up-trust/barrier/1" for review in ("doe2021", "doe2021b"))
    theirs.write(
        LABEL._replace(factors=(ENABLER, *factors)),
        SCENARIO._replace(table_key="doe2021/table", left_out=("doe2021/ref/3",)),
        SCENARIO._replace(id="lost", name="Lost", table_key="doe2021b/table", left_out=()),
        SITE,
        MARK._replace(factor_key=factors[0]),
        MARK._replace(factor_key=factors[1]),
    )
    mine.import_review("Quite another review")
    mine.import_review("Another of the same author")
    assert mine.import_review("A made-up review") == "doe2021c"
    file = theirs.export(tmp_path / "p.qicproject")
    planned = mine.plan(file)
    assert (planned.factors_elsewhere, planned.scenarios_elsewhere) == (2, 1)
    assert [message.id for message in planned.without_place] == ["project-factors", "project-scenarios"]
    assert planned.missing == ("One that is not here",)
    mine.import_(file, Standing.NEW)
    here = "doe2021c/table/made-up-trust/barrier/1"
    ((label,), (scenario,), _, (mark,)) = analysis(mine)
    assert label.factors == (ENABLER, here)
    assert (scenario.table_key, scenario.left_out) == ("doe2021c/table", ("doe2021c/ref/3",))
    assert mark.factor_key == here


def test_what_is_on_a_review_in_the_project_needs_it(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    theirs.import_review("A made-up review")
    factor = "doe2021/table/made-up-trust/barrier/1"
    theirs.write(
        LABEL._replace(factors=(ENABLER, factor)),
        SCENARIO._replace(table_key="doe2021/table"),
        SITE,
        MARK,
        MARK._replace(factor_key=factor),
    )
    file = theirs.export(tmp_path / "p.qicproject", reviews=True)
    needs = [(entry.kind, entry.needs_review) for entry in mine.plan(file).entries]
    assert needs == [
        (Kind.LABEL, "doe2021"),
        (Kind.SCENARIO, "doe2021"),
        (Kind.SITE, ""),
        (Kind.MARK, "doe2021"),
        (Kind.MARK, ""),
    ]
    mine.import_(file, Standing.NEW, reviews=True)
    assert analysis(mine) == analysis(theirs)
    assert {entry.needs_review for entry in mine.plan(file).entries} == {""}


HOSTILE = {
    "another version": (lambda file: file.update(version=2), "newer version"),
    "another format": (lambda file: file.update(format="x"), "not a project"),
    "no list": (lambda file: file.update(labels={}), "list"),
    "no name": (lambda file: file["labels"][0].update(name=""), "/labels/0/name"),
    "a long name": (lambda file: file["labels"][0].update(name="x" * 101), "/labels/0/name"),
    "a long reason": (lambda file: file["labels"][0].update(reason="x" * 2_001), "/labels/0/reason"),
    "too many factors": (lambda file: file["labels"][0].update(factors=["x"] * 2_001), "/labels/0/factors"),
    "too large": (
        lambda file: file["labels"][0].update(factors=[f"{n}{'x' * 1_900}" for n in range(500)]),
        "/labels/0/factors",
    ),
    "no text": (lambda file: file["labels"][0].update(factors=[7]), "/labels/0/factors/0"),
    "twice": (lambda file: file["labels"].append(file["labels"][0]), "twice"),
    "two marks of a factor": (lambda file: file["sites"][0]["marks"].append(file["sites"][0]["marks"][0]), "twice"),
    "an unknown mark": (lambda file: file["sites"][0]["marks"][0].update(mark="maybe"), "not a mark"),
    "no mark": (lambda file: file["sites"][0]["marks"][0].update(mark=["present"]), "not a mark"),
    "no date": (lambda file: file["scenarios"][0].update(created="soon", modified="now"), "/scenarios/0/created"),
    "too many sites": (
        lambda file: file.update(sites=[{**file["sites"][0], "id": str(n)} for n in range(201)]),
        "/sites",
    ),
}


@pytest.mark.parametrize(("change", "says"), HOSTILE.values(), ids=HOSTILE)
def test_a_part_with_something_wrong_is_refused_with_its_place(
    change: Callable[[Any], None], says: str, mine: Colleague, theirs: Colleague, tmp_path: Path
) -> None:
    theirs.write(LABEL, SCENARIO, SITE, MARK)
    file = theirs.export(tmp_path / "p.qicproject")
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    content = json.loads(parts["analysis.json"])
    change(content)
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in (parts | {"analysis.json": json.dumps(content)}).items():
            archive.writestr(name, part)
    with reader_error(says):
        mine.plan(file)


def test_a_project_without_them_has_no_such_part(theirs: Colleague, tmp_path: Path) -> None:
    file = theirs.export(tmp_path / "p.qicproject")
    with zipfile.ZipFile(file) as archive:
        assert "analysis.json" not in archive.namelist()


def test_a_name_of_several_lines_is_read_as_one(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    theirs.write(LABEL._replace(name="one\ntwo\u2028three"))
    file = theirs.export(tmp_path / "p.qicproject")
    mine.import_(file, Standing.NEW)
    assert [label.name for label in mine.library.labels.all()] == ["one two three"]


def test_deleting_mine_makes_theirs_new_again(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    theirs.write(LABEL)
    file = theirs.export(tmp_path / "p.qicproject")
    mine.import_(file, Standing.NEW)
    store(mine.library, [Change(LABEL, None)])
    assert kinds(mine.plan(file)) == [(Kind.LABEL, Standing.NEW)]
