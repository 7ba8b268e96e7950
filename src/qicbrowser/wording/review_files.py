"""Reviews that go to a colleague in one file, and come from one; sorted by id."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "ask-for-fewer-reviews": sentence("Ask for a file with fewer reviews in it."),
    "ask-for-file-again": sentence("Ask whoever sent it for the file again."),
    "choose-folder-or-review-file": sentence(
        "Name an existing folder with -o, or a file whose name ends in .qiclibrary."
    ),
    "choose-review-file": sentence("Choose a file that was exported with “Export reviews”."),
    "export-fewer-reviews": sentence("Export fewer reviews into one file."),
    "leave-options-out": sentence("Leave these options out."),
    "name-reviews": sentence("Name one or more of them, or write --all."),
    "no-reviews-named": sentence("No review is named."),
    "no-target-for-reviews": sentence("{path} is not a folder, and its name does not end in .qiclibrary."),
    "not-a-review-file": sentence("{path} is not a file of reviews from QIC Browser."),
    "options-for-tables": sentence("A file of reviews is imported as it is, without {options}."),
    "review-file-damaged": sentence("The file of reviews {path} is damaged, or was cut off."),
    "review-file-entry-wrong": sentence("Its structure is not that of a file from QIC Browser."),
    "review-file-of-newer-version": sentence("{path} was written by a newer version of QIC Browser."),
    "review-file-too-long": sentence("There are too many reviews or tables in {path}."),
    "review-in-file-unreadable": sentence("{title} cannot be imported: {fault}"),
    "review-twice-in-file": sentence("The same review, {key}, is in the file twice."),
    "reviews-different": plural(
        "%n reviews are in your library with other tables or answers, and were left out. --replace imports them.",
        "",
        "%n review is in your library with other tables or answers, and was left out. --replace imports it.",
    ),
    "reviews-exported": plural("%n reviews were exported to {path}.", "", "%n review was exported to {path}."),
    "reviews-imported": plural("Imported %n reviews.", "", "Imported %n review."),
    "reviews-too-large": sentence("The reviews are too large for one file, which holds {most} MB."),
    "source-name-wrong": sentence("The name of a file in it is too long, or leads to a folder."),
}
