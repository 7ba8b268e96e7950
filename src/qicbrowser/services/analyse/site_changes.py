"""Making, renaming and deleting sites, and marking factors there, as changes."""

from collections.abc import Sequence

from qicbrowser.domain.analysis.sites import MOST_MARKS, MOST_SITES, Mark, Site, SiteMark
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.analyse.own_names import check_name_is_free, name_line, new_id, reason_line
from qicbrowser.services.changes import Change, UserData, now
from qicbrowser.store.library import Library


def created(sites: Sequence[Site], name: str) -> Change[Site]:
    """A new site beside all others; raises ReaderError where its name is taken, or there are too many."""
    if len(sites) >= MOST_SITES:
        raise ReaderError(Message("sites-too-many", most=MOST_SITES), Message("delete-a-site"))
    line = name_line(name)
    check_name_is_free(line, (site.name for site in sites))
    moment = now()
    return Change(None, Site(new_id(), line, moment, moment))


def renamed(sites: Sequence[Site], site: Site, name: str) -> Change[Site]:
    line = name_line(name)
    check_name_is_free(line, (each.name for each in sites if each.id != site.id))
    return Change(site, site if line == site.name else site._replace(name=line, changed=now()))


def deleted(library: Library, site: Site) -> list[Change[UserData]]:
    """What deletes a site with all of its marks."""
    return [*(Change(mark, None) for mark in library.site_marks.of_site(site.id)), Change(site, None)]


def marked(library: Library, site: Site, factor_key: str, mark: Mark, reason: str | None = None) -> Change[SiteMark]:
    """What marks a factor; None leaves the reason as it is."""
    before = library.site_marks.get((site.id, factor_key))
    if before is None and library.site_marks.number(site.id) >= MOST_MARKS:
        raise ReaderError(Message("marks-too-many", most=MOST_MARKS), Message("remove-some-marks"))
    kept = before.reason if before else ""
    after = SiteMark(site.id, factor_key, mark, kept if reason is None else reason_line(reason), now())
    is_same = before is not None and before._replace(changed="") == after._replace(changed="")
    return Change(before, before if is_same else after)


def unmarked(library: Library, site: Site, factor_key: str) -> Change[SiteMark] | None:
    """What takes a mark away, with its reason; None where there is none."""
    before = library.site_marks.get((site.id, factor_key))
    return Change(before, None) if before else None
