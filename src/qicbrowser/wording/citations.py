"""Citations of references: read, matched, attached and formatted."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "reference-label": sentence("[{label}]", "a reference as articles cite it"),
    "reference-label-of-review": sentence("[{label}] of {review}", "a reference as articles cite it, and its review"),
    "reference-name": sentence("Reference {number}"),
    "reference-of-review": sentence("Reference {number} of {review}"),
    "theme-of-review": sentence("{title} · {review}", "a theme, and its review"),
    # Where in a file:
    "place-line": sentence("Line {line}"),
    "place-item": sentence("Item {item}"),
    # Files and texts that are refused:
    "citations-too-many": sentence("{place}: There are more than {most} citations."),
    "field-too-long": sentence("Line {line}: This field is longer than {most} characters."),
    "line-not-text": sentence("Line {line}: This is not text."),
    "line-outside-field": sentence("Line {line}: This line does not belong to a field."),
    "lines-too-many": sentence("There are more than {most} lines."),
    "no-citation-in-text": sentence("No citation was found."),
    "pasted-text-too-long": sentence("This text is too long."),
    "reference-too-long": sentence("Line {line}: This reference is longer than {most} characters."),
    "csl-item-invalid": sentence("Item {item}: This is not a CSL-JSON item."),
    "ris-field-outside-record": sentence("Line {line}: “{tag}” is outside a record."),
    "ris-record-in-record": sentence("Line {line}: A record begins before the one on line {begin} has ended (ER)."),
    "ris-record-without-end": sentence("Line {line}: The record that begins here has no end (ER)."),
    "bibtex-comma-missing": sentence(
        "Line {line}: A comma or “{sign}” is missing before “{text}” in the entry “{entry}”."
    ),
    "bibtex-entries-too-many": sentence("Line {line}: There are more than {most} entries."),
    "bibtex-entry-too-long": sentence(
        "Line {line}: The entry “{entry}” does not end, or is longer than {most} characters."
    ),
    "bibtex-entry-without-end": sentence("Line {line}: The entry “{entry}” does not end."),
    "bibtex-equals-missing": sentence("Line {line}: “=” is missing after “{name}” in the entry “{entry}”."),
    "bibtex-expansion-too-long": sentence(
        "Line {line}: The entry is too long with the text that it inserts from elsewhere in the file."
    ),
    "bibtex-fields-too-many": sentence("Line {line}: The entry “{entry}” has more than {most} fields."),
    "bibtex-value-missing": sentence("Line {line}: A value is missing in the entry “{entry}”."),
    # What to do about it:
    "correct-line": sentence("Nothing was read. Export the file again, or correct that line."),
    "export-fewer": sentence("Export fewer publications at a time."),
    "paste-fewer": sentence("Paste fewer publications at a time."),
    "readable-citation-formats": sentence(
        "RIS, PubMed (.nbib), BibTeX, CSL-JSON and a numbered list of references can be read."
    ),
    "remove-item": sentence("Nothing was read. Export the file again, or remove that item."),
    # Formats that are recognised, and cannot be read:
    "unsupported-database": sentence("This is the database of another program, which cannot be read."),
    "unsupported-endnote-tagged": sentence("This is EndNote's tagged format (.enw), which cannot be read."),
    "unsupported-endnote-xml": sentence("This is EndNote XML, which cannot be read."),
    "unsupported-office-file": sentence("This is a Word, Excel or zip file, which cannot be read."),
    "unsupported-old-office-file": sentence("This is an older Word or Excel file, which cannot be read."),
    "unsupported-ovid": sentence("This is Ovid's own format, which cannot be read."),
    "unsupported-pdf": sentence("This is a PDF file, which cannot be read."),
    "unsupported-refworks": sentence("This is RefWorks' tagged format, which cannot be read."),
    "unsupported-rtf": sentence("This is a rich text file (RTF), which cannot be read."),
    "unsupported-table": sentence("This is a table (CSV or tab-separated), which cannot be read."),
    "unsupported-tagged-format": sentence("This is an unknown format with one field per line, which cannot be read."),
    "unsupported-web-of-science": sentence("This is Web of Science's tagged format (.ciw), which cannot be read."),
    "unsupported-xml": sentence("This is XML or HTML, which cannot be read."),
    "unsupported-yaml": sentence("This is YAML, which cannot be read."),
    # What to export instead:
    "export-as-known-format": sentence("Export the references as RIS, BibTeX or CSL-JSON."),
    "export-as-ris": sentence("Export the references as RIS, and attach that file."),
    "export-from-database": sentence("In that program, export the references as RIS."),
    "export-from-endnote": sentence("In EndNote, export with the output style “RefMan (RIS) Export”."),
    "export-from-ovid": sentence("In Ovid, export as “RIS”."),
    "export-or-paste-list": sentence("Export the references as RIS, or paste them as a numbered list."),
    "paste-list-of-pdf": sentence("Copy its reference list and paste it, or export the references as RIS."),
    "save-as-plain-text": sentence("Save the reference list as plain text, or export the references as RIS."),
    # How a file was read:
    "identifier-uncertain": sentence(
        "{place}: The {name} was not used: it may be cut at a line end, or be one of several."
    ),
    "identifiers-uncertain": sentence(
        "{place}: DOI and PMID were not used: they may be cut at a line end, or be some of several."
    ),
    "cited-in-themes": plural("Cited in %n themes", "", "Cited in %n theme"),
    "more-remarks": plural("The same applies to %n more citations.", "", "The same applies to %n more citation."),
    "read-as-latin-1": sentence(
        "The file is not in UTF-8 and was read as Latin-1 (Windows-1252). Check the accented letters."
    ),
    # What a file calls the number of a record:
    "label-citation-key": sentence("citation key"),
    "label-id": sentence("ID"),
    "label-key": sentence("key"),
    "label-label": sentence("label"),
    "label-number": sentence("number"),
    # Why a citation is matched with a reference, or is not:
    "citation-longer-than": sentence("It is longer than {most} characters."),
    "citation-repeated": sentence("It repeats an earlier citation ({place})."),
    "citation-unknown": sentence("It is listed as unknown."),
    "citation-without-title": sentence("It has neither a title nor an author."),
    "claimed-by-several": plural(
        "%n citations in the file match this reference by {ground}.",
        "",
        "%n citation in the file matches this reference by {ground}.",
    ),
    "claims-contradictory": sentence("It matches several references: by {grounds}.", "grounds is a list of several"),
    "ground-identifier": sentence("the {name} of the citation attached to the reference", "follows: matched by"),
    "ground-label": sentence("{name} “{text}”", "what the file calls a number, and the number: ID “46”"),
    "matched-by": sentence("Matched by {ground}."),
    "more-grounds": plural("%n more", "at the end of a list", "%n more"),
    "no-number-in-file": sentence("The file does not say which number it has."),
    "no-such-number": sentence("This is not the number of a reference: {labels}."),
    "titles-differ": sentence("Its {name} is that of the citation attached to {key}, but their titles differ."),
    # Attaching:
    "add-title-or-paste": sentence("Add a title or authors, or paste it."),
    "citation-empty": sentence("An empty citation was not attached."),
    "citation-too-long": sentence("This citation is longer than {most} characters."),
    "fault-in-record": sentence("{place}: {fault}"),
    "leave-one-unmatched": sentence("Leave one of them unmatched ({place})."),
    "no-citation-attached": sentence("No citation is attached to this reference."),
    "reference-matched-twice": sentence("Two citations were matched with the same reference."),
    "shorten-citation": sentence("Leave out its abstract, or shorten it."),
    # Citation styles:
    "list-styles": sentence("“qicbrowser references style list” shows the styles that you added."),
    "not-a-style-file": sentence(
        "It is not a citation style. Styles for most journals are at https://www.zotero.org/styles."
    ),
    "remove-style-or-rename": sentence(
        "Remove it first (“qicbrowser references style remove {name}”), or rename your file."
    ),
    "style-dependent": sentence(
        "This style only refers to another one: {address}. It was not added; add that style instead."
    ),
    "style-element-missing": sentence("This is not a CSL style: its first element is not “style”. It was not added."),
    "style-fails": sentence("The citation processor cannot use this style ({reason}). It was not added."),
    "style-folder-not-created": sentence("{path} cannot be created: {reason}."),
    "style-is-built-in": sentence("The style “{name}” comes with the program and cannot be removed."),
    "style-macro-missing": sentence("This style uses a macro that it does not have: “{name}”. It was not added."),
    "style-macro-recursive": sentence("A macro of this style uses itself: “{name}”. It was not added."),
    "style-name-taken": sentence("Another style named “{name}” was added before."),
    "style-not-added": sentence("The style “{name}” is not among those you added."),
    "style-not-deleted": sentence("{path} cannot be deleted: {reason}."),
    "style-not-xml": sentence("Line {line}: This is not valid XML ({reason}). The style was not added."),
    "style-prints-nothing": sentence("With this style, the citation of a publication is empty. It was not added."),
    "style-too-deep": sentence("Line {line}: Elements are nested too deeply. The style was not added."),
    "style-too-large": sentence("This style is too large: its macros use each other too often. It was not added."),
    "style-version": sentence("This style is written in CSL {version}; only 1.0 can be used. It was not added."),
    "style-with-doctype": sentence(
        "This file has a document type (DOCTYPE), which a CSL style does not need. It was not added."
    ),
    "style-without-bibliography": sentence(
        "This style has no layout for reference lists (no “bibliography”). It was not added."
    ),
    "where-styles-are": sentence("Styles for most journals are at https://www.zotero.org/styles."),
}
