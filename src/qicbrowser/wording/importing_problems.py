"""What is to be settled, looked at or known about an imported table, and the ways to settle it."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    # What a column seems to hold, and why:
    "guess-empty-column": sentence("The column is empty."),
    "guess-from-heading": sentence("The heading says “{heading}”."),
    "guess-from-cells": sentence("Most of its cells look like it."),
    "guess-from-neighbours": sentence("Other columns under the same heading hold it."),
    "guess-unknown": sentence("Neither the heading nor the cells say what it holds."),
    "guess-either-sign": sentence("“{heading}” names both signs; which statement has which is not known."),
    "guess-group-of-themes": sentence("It is beside another column of titles."),
    "guess-theme-in-last-group": sentence("It is the last column of categories."),
    "guess-theme-in-first-column": sentence("It is the first column, and nothing else holds the themes."),
    # Citations:
    "not-a-list-of-references": sentence("“{text}” is not a list of references."),
    "not-references": sentence("“{text}” was not read as a reference. Correct the cell, or keep it as printed."),
    "date-not-references": sentence(
        "“{text}” is a date; a spreadsheet may have made it of a range. Type the references as they are published."
    ),
    "thousands-or-references": sentence("“{text}” is one large number or two references. Correct the cell."),
    "range-not-of-one-kind": sentence("The range from {first} to {last} mixes two kinds of labels."),
    "range-of-references-reversed": sentence("The range from {first} to {last} runs backwards."),
    "range-of-references-too-long": sentence("The range from {first} to {last} has more than {most} references."),
    "reference-not-listed": sentence("Reference {reference} is not in the file's own list."),
    "reference-twice-in-grade": sentence("Reference {reference} is twice in one cell and grade {grade}."),
    # Grades, signs and counts:
    "grade-not-of-scale": sentence("“{text}” is not a grade of the scale. Add it to the scale, or correct the cell."),
    "grade-of-one-or-of-all": sentence(
        "“{text}” stands behind a reference that has a grade already. Correct the cell, or keep it as printed."
    ),
    "reference-without-grade": sentence("Reference {reference} has no grade, though others in its cell have one."),
    "several-grade-columns": sentence("More than one column holds grades; the first one in a row counts."),
    "several-count-columns": sentence("More than one column holds counts; the first one in a row counts."),
    "sign-against-column": sentence("“{text}” says another sign than the heading of the column."),
    "sign-without-statement": sentence("“{text}” is a sign without a statement."),
    "sign-column-without-contexts": sentence("The signs of this column belong to no column of contextual factors."),
    "prefix-not-in-recipe": sentence("“{text}” begins with a sign that is not among the prefixes."),
    "not-a-count": sentence("“{text}” was not read as a count."),
    "count-is-zero": sentence("“{text}” is a count of 0."),
    "count-in-words": sentence("“{text}” is a number in words: {number}."),
    "count-and-references-differ": sentence("“{printed}” is printed; the number of references read is {cited}."),
    # Statements and cells:
    "configuration-without-marks": sentence("Context, mechanism and outcome are not marked in this statement."),
    "configuration-marks-repeated": sentence("A mark occurs twice: there may be two configurations in this statement."),
    "text-not-read": sentence("“{text}” was not read. Correct the cell, or keep it as printed."),
    "cell-over-columns": sentence("The cell covers columns that hold different things."),
    "theme-without-statements": sentence("“{title}” has no statement."),
    "streams-of-one-name": sentence("Two columns of evidence are named “{name}”; the headings above tell them apart."),
    # Questions:
    "no-theme-column": sentence("Which column holds the themes?"),
    "several-theme-columns": sentence("Two columns hold themes. Is the first one a group of the second?"),
    "are-sections-groups": plural(
        "Are the %n section rows groups of themes?", "", "Is the section row a group of themes?"
    ),
    "is-heading-first-group": sentence("Is the heading “{heading}” also the group of the first rows?"),
    "order-of-scale": sentence("What is the order of the grades {grades}?"),
    "rows-without-title": plural(
        "%n rows have no title. Do they continue the one above?",
        "",
        "A row has no title. Does it continue the one above?",
    ),
    "title-printed-again": sentence("The title “{title}” is printed again. Is it the same theme?"),
    "do-arrows-divide": sentence("Does the arrow divide “{text}” into two statements?"),
    "are-digits-references": sentence("Are the digits at the end of “{text}” references?"),
    "are-raised-references": sentence("Are the raised numbers in “{text}” references?"),
    "is-prefix-a-sign": sentence("Does “{word}” before a statement say that it both enables and hinders?"),
    "are-unsigned-enablers": sentence("Some statements have a sign in words. Are those without one enablers?"),
    "meaning-of-signs": sentence("What do the signs {signs} under “{heading}” mean?"),
    # Answers:
    "propose-as-printed": sentence("Keep as printed"),
    "propose-group-and-theme": sentence("Group and theme"),
    "propose-theme-column": sentence("The themes are in “{heading}”"),
    "propose-sections-are-groups": sentence("They are groups"),
    "propose-sections-left-out": sentence("Leave them out"),
    "propose-first-group": sentence("“{heading}” is a group"),
    "propose-no-first-group": sentence("The first rows have no group"),
    "propose-scale-in-this-order": sentence("Weakest first: {grades}"),
    "propose-grade": sentence("“{grade}” is a grade"),
    "propose-grade-after": sentence("Add it after {grade}"),
    "propose-scale-unordered": sentence("Leave the order open"),
    "propose-blank-repeats": sentence("Blank means the same as above"),
    "propose-one-theme": sentence("One theme"),
    "propose-themes-of-their-own": sentence("Themes of their own"),
    "propose-arrows-divide": sentence("Divide at arrows"),
    "propose-arrows-stay": sentence("Keep them whole"),
    "propose-glued-references": sentence("The digits are references"),
    "propose-glued-words": sentence("The digits belong to the words"),
    "propose-raised-references": sentence("They are references"),
    "propose-raised-notes": sentence("They are notes"),
    "propose-prefix-is-both": sentence("It both enables and hinders"),
    "propose-prefix-is-text": sentence("It is a word of the statement"),
    "propose-unsigned-enablers": sentence("They are enablers"),
    "propose-unsigned-contexts": sentence("They are contexts without a sign"),
    "propose-sign-is-enabler": sentence("“{sign}” means enabler"),
    "propose-sign-is-barrier": sentence("“{sign}” means barrier"),
    "propose-sign-is-both": sentence("“{sign}” means both"),
}
