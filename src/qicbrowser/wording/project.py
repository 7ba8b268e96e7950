"""A project in one file; sorted by id."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "ask-for-project-in-parts": sentence("Ask for the notes, the citations and the reviews as separate files."),
    "choose-project": sentence("Choose a file that was exported with “Export project”."),
    "mark-unknown": sentence("this is not a mark of a factor: present, absent, unknown or not-relevant"),
    "not-a-project": sentence("{path} is not a project of QIC Browser."),
    "nothing-in-project": sentence(
        "There is nothing to export: no note, citation, saved search, named colour, label, scenario or site."
    ),
    "project-citation-twice": sentence("There are two citations of {key} in the project."),
    "project-citations": plural("%n citations", "in a project", "%n citation"),
    "project-colours": plural("%n named colours", "in a project", "%n named colour"),
    "project-damaged": sentence("The project {path} is damaged, or was cut off."),
    "project-entries-too-many": sentence("there are more than {most} entries"),
    "project-entry-twice": sentence("an entry occurs twice"),
    "project-exported": sentence("Exported to {path}: {contents}."),
    "project-format-unknown": sentence("this is not a project of QIC Browser"),
    "project-imported": plural("Imported %n entries.", "of a project", "Imported %n entry."),
    "project-kept-mine": plural(
        "%n entries differ from yours, which were kept. --theirs imports them in place of yours.",
        "",
        "%n entry differs from yours, which was kept. --theirs imports it in place of yours.",
    ),
    "project-factors": plural("%n factors of labels and sites", "in a project", "%n factor of labels and sites"),
    "project-labels": plural("%n labels", "in a project", "%n label"),
    "project-needs-reviews": plural(
        "%n entries are on reviews that are in the file, but not in your library. --reviews imports them too.",
        "",
        "%n entry is on a review that is in the file, but not in your library. --reviews imports it too.",
    ),
    "project-notes": plural("%n notes", "in a project", "%n note"),
    "project-of-newer-version": sentence("it was written by a newer version of QIC Browser"),
    "project-part-too-large": sentence("{part} in the project is larger than {size}."),
    "project-part-twice": sentence("{part} is in the project twice."),
    "project-part-unreadable": sentence("{part} in the project is encrypted, or packed in an unknown way."),
    "project-reviews": plural("%n imported reviews", "in a project", "%n imported review"),
    "project-reviews-missing": sentence("They are on reviews that you do not have: {reviews}."),
    "project-scenarios": plural("%n scenarios", "in a project", "%n scenario"),
    "project-sites": plural("%n sites", "in a project", "%n site"),
    "project-searches": plural("%n saved searches", "in a project", "%n saved search"),
    "project-stars": plural("%n stars", "in a project", "%n star"),
    "project-without-place": sentence("Not imported, because what they are on is not in your library: {contents}."),
}
