"""Notes and highlights."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    # A report of notes in Markdown:
    "report-title": sentence("Notes", "Heading of a report"),
    "report-note-count": plural("%n notes", "in a report", "%n note"),
    "report-untagged": sentence("Without a tag", "Heading of a report"),
    "report-not-in-edition": sentence("Not in this edition of the evidence", "Heading of a report"),
    "report-note-on": sentence("On: {where}", "The theme or reference of a note"),
    "colour-yellow": sentence("Yellow"),
    "colour-green": sentence("Green"),
    "colour-blue": sentence("Blue"),
    "colour-pink": sentence("Pink"),
    "colour-violet": sentence("Violet"),
    # Messages:
    "latest-notes": plural("The latest {shown} of %n notes.", "", "The latest {shown} of %n note."),
    "all-notes": plural("All %n notes…", "", "%n note…"),
    "highlight-without-words": sentence("There are no words to highlight."),
    "no-words-selected": sentence("No words were selected."),
    "select-words-first": sentence("Select some words on the page first."),
    "empty-note": sentence("An empty note was not saved."),
    "write-or-highlight": sentence("Write something, or highlight the words instead."),
    "note-tags-too-many": sentence("A note can have at most {most} tags of {longest} characters."),
    "use-fewer-tags": sentence("Use fewer or shorter tags, with commas between them."),
    "note-too-long": sentence("A note can have at most {longest} characters."),
    "split-note": sentence("Split it into two notes."),
    "text-unknown": sentence("There is no text {key} in this evidence."),
    "select-words-of-passage": sentence("Select words of a passage."),
    "tag-not-one-name": sentence("A tag is one name, without commas."),
    "rename-or-remove-tag": sentence("Enter another name, or remove the tag."),
    "name-too-long": sentence("A name can have at most {longest} characters."),
    # What is wrong in a file of annotations, and where; the value follows after a colon:
    "annotation-id-twice": sentence("another annotation before it has the same id"),
    "annotations-too-many": sentence("there are more than {most} annotations"),
    "not-a-uuid": sentence("this is not a valid UUID"),
    "not-an-id": sentence("this is not a valid id"),
    "annotation-expected": sentence("“Annotation” is expected here"),
    "text-of-another-theme": sentence("the text does not belong to this theme"),
    "annotation-empty": sentence("this annotation has no text, no tag and no quote"),
    "id-of-a-star": sentence("this is the id of a star, but the annotation is not one"),
    "target-missing": sentence("an annotation needs a target"),
    "percent-encoding-not-utf8": sentence("its percent-encoding is not UTF-8"),
    "quote-missing": sentence("the quoted words are missing"),
    "quote-empty": sentence("the quote has no words"),
    "end-before-start": sentence("the end is before the start"),
    "tag-too-long": sentence("a tag can have at most {longest} characters"),
    "tags-too-many": sentence("a note can have at most {most} tags"),
    "text-too-long": sentence("a note can have at most {longest} characters"),
    "date-missing": sentence("there is no date"),
    "not-a-date": sentence("this is not a date with a time"),
    "date-impossible": sentence("there is no such date"),
    "date-in-future": sentence("this date is in the future"),
    "not-annotations": sentence("this is not a collection of annotations"),
    "json-ld-without-context": sentence("this is JSON-LD without a context"),
    "annotations-in-another-file": sentence("the annotations are in another file"),
    "annotation-flattened": sentence("this is in another part of the file"),
    "notes-on-one-too-many": sentence("there are more than {most} notes on {key}"),
    "notes-on-one-too-long": sentence("the notes on {key} have more than {most} characters"),
    "notes-too-long": sentence("the notes have more than {most} characters"),
    # What to do about it:
    "keep-one": sentence("Keep one of them."),
    "add-quote-selector": sentence("Add a TextQuoteSelector, or remove the selector."),
    "remove-some": sentence("Remove some."),
    "split-it": sentence("Split it into two."),
    "add-date": sentence("Add when it was written, such as {example}."),
    "write-date-like": sentence("Write it like {example}."),
    "set-the-clocks": sentence("Set the clocks of both computers, and correct it."),
    "compact-with-context": sentence("Compact it with the context {address}."),
    "export-as-one-file": sentence("Export all of them as one file."),
    "export-framed": sentence("Export it framed, not flattened."),
    "export-fewer-notes": sentence("Ask for a file with fewer or shorter notes."),
    # Files of other formats:
    "notes-from-database": sentence("This is the database of a program. Notes cannot be imported from it."),
    "notes-from-pdf": sentence("This is a PDF file. Notes cannot be imported from it."),
    "notes-from-zip": sentence("This is a Word, Excel or zip file. Notes cannot be imported from it."),
    "notes-from-report": sentence(
        "This is a report of notes (Markdown), which is for reading. Notes cannot be imported from it."
    ),
    "notes-from-xml": sentence("This is XML or HTML. Notes cannot be imported from it."),
    "notes-from-turtle": sentence("This is RDF (Turtle). Notes cannot be imported from it."),
    "notes-from-ris": sentence("This is a reference list (RIS). Notes cannot be imported from it."),
    "notes-from-bibtex": sentence("This is a reference list (BibTeX). Notes cannot be imported from it."),
    "notes-from-csl-json": sentence("This is a reference list (CSL-JSON). Notes cannot be imported from it."),
    "notes-from-notes-table": sentence(
        "This is a table of notes (CSV), which does not hold all of a note. Notes cannot be imported from it."
    ),
    "notes-from-readwise": sentence("This is a table (CSV) from Readwise. Notes cannot be imported from it."),
    "notes-from-table": sentence("This is a table (CSV). Notes cannot be imported from it."),
    "notes-from-empty-file": sentence("This is an empty file. Notes cannot be imported from it."),
    "notes-from-other-file": sentence("This is not a JSON file. Notes cannot be imported from it."),
    "export-annotations": sentence("Export the notes as Web Annotations (.jsonld); in Hypothesis, as JSON."),
    "export-notes-from-here": sentence(
        "Export the notes as Web Annotations (.jsonld): in QIC Browser, with File > Export notes… or “qicbrowser notes "
        "export -o notes.jsonld”."
    ),
    "export-notes-from-database": sentence(
        "If it is the notes file of QIC Browser, export its notes as Web Annotations (.jsonld), with File > Export "
        "notes… or “qicbrowser notes export -o notes.jsonld”."
    ),
    "export-as-json-ld": sentence("Export it as JSON-LD."),
    "export-notes-again": sentence("Export the notes again."),
    "attach-references-file": sentence(
        "Attach it to the references of the evidence, with File > Attach citations… or “qicbrowser references attach”."
    ),
    "readwise-has-no-places": sentence(
        "Readwise does not say which passage a highlight is in. Write these notes in QIC Browser."
    ),
}
