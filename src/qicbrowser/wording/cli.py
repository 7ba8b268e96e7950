"""The output of the command line."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "count-backups": plural("%n backups", "on the command line", "%n backup"),
    "cells-guarded": plural(
        "%n cells that look like formulas begin with an apostrophe.",
        "on the command line",
        "%n cell that looks like a formula begins with an apostrophe.",
    ),
    "citations-already-attached": plural(
        "%n citations are already attached.", "on the command line", "%n citation is already attached."
    ),
    "citations-attached": plural("Attached %n citations.", "on the command line", "Attached %n citation."),
    "citations-to-attach": plural("Would attach %n citations.", "on the command line", "Would attach %n citation."),
    "citation-replaced": sentence("{key}: the attached citation was replaced: {citation}"),
    "citation-to-replace": sentence("{key}: the attached citation would be replaced: {citation}"),
    "citation-not-replaced": sentence(
        "{key} already has a citation. It was not replaced; replace it with --replace: {citation}"
    ),
    "citation-not-to-replace": sentence(
        "{key} already has a citation. It would not be replaced; replace it with --replace: {citation}"
    ),
    "count-citations": plural("%n citations", "on the command line", "%n citation"),
    "count-deleted-notes": plural("%n deleted notes", "on the command line", "%n deleted note"),
    "count-hits": plural("%n hits", "on the command line", "%n hit"),
    "more-texts": plural(
        "%n more texts. Print them with --limit.", "on the command line", "%n more text. Print it with --limit."
    ),
    "more-texts-at-least": plural(
        "At least %n more texts. Print them with --limit.",
        "on the command line",
        "At least %n more text. Print it with --limit.",
    ),
    "count-notes": plural("%n notes", "on the command line", "%n note"),
    "count-references": plural("%n references", "on the command line", "%n reference"),
    "count-stars": plural("%n stars", "on the command line", "%n star"),
    "count-styles": plural("%n styles", "on the command line", "%n style"),
    "count-tables": plural("%n tables", "on the command line", "%n table"),
    "formulas-not-guarded": sentence("Cells that look like formulas were left unchanged."),
    "more-references-than": plural("more than %n references", "on the command line", "more than %n reference"),
    "more-themes-than": plural("more than %n themes", "on the command line", "more than %n theme"),
    "rows-in-file": plural("{path}: %n rows.", "on the command line", "{path}: %n row."),
    "rows-in-file-as": plural("{path}: %n rows ({dialect}).", "on the command line", "{path}: %n row ({dialect})."),
    "sidecar-in-file": sentence("{path}: source and licence."),
    # Themes, references and hits:
    "attached-by-reader": sentence("Attached by you, {source}, {moment}"),
    "section-citation": sentence("Citation"),
    "section-cited-in": sentence("Cited in"),
    "first-hits": plural("the first %n hits", "on the command line", "the first %n hit"),
    "key-ambiguous": sentence("{key} can mean any of these: {keys}."),
    "list-records": sentence("“qicbrowser themes” lists the themes, “qicbrowser references list” the references."),
    "left-out-words": sentence("Without {words}."),
    "no-evidence": sentence("none", "a stream in which a theme has no evidence"),
    "no-results-for": sentence("No results for {query}."),
    "no-such-record": sentence("There is no theme or reference {key}."),
    "not-in-source-table": sentence("not in the source table"),
    "nothing-to-search": sentence("There is nothing to search for."),
    "section-review": sentence("Review"),
    "search-summary": sentence("{hits} for {query}, in {themes} and {references}"),
    "theme-studies": sentence("Studies: {studies}"),
    "theme-studies-and-printed": sentence("Studies: {studies} (printed: N = {printed})"),
    "write-full-key": sentence("Write one of these keys in full."),
    # References and their citations:
    "citation-left-out": sentence("left out", "of a citation without a match"),
    "citation-of-no-reference": sentence("{key}: kept, but this evidence has no such reference: {citation}"),
    "citations-in-file": plural("{path} has %n citations.", "on the command line", "{path} has %n citation."),
    "give-one-citation": sentence("--to needs a file with one citation."),
    "key-of-theme": sentence("{key} is a theme."),
    "name-reference-by-number": sentence("A reference is named by its number, such as 46."),
    "reference-without-citation": sentence("{key}: not in the source table, and none is attached."),
    "references-exported": plural(
        "{path}: %n references, {unknown} unknown", "on the command line", "{path}: %n reference, {unknown} unknown"
    ),
    "references-listed": plural(
        "%n references, {cited} with a citation", "on the command line", "%n reference, {cited} with a citation"
    ),
    "style-added": sentence("Added {name}: {style}"),
    "style-added-by-reader": sentence("{style} (added)"),
    "style-removed": sentence("Removed {name}"),
    "unknown-style": sentence("{name} is not one of {names}."),
    # Notes:
    "add-surrounding-words": sentence("Add more of the words around it."),
    "backup-before": sentence("Before:   {backup}"),
    "backup-made": sentence("Made: {backup}"),
    "backup-restored": sentence("Restored: {backup}"),
    "backups-in-folder": plural("%n backups in {folder}", "on the command line", "%n backup in {folder}"),
    "copy-words": sentence("Copy the words from “qicbrowser show”."),
    "count-bytes": plural("%n bytes", "on the command line", "%n byte"),
    "delete-note-instead": sentence("To delete it: qicbrowser notes delete {id}"),
    "deleted-note": sentence("Deleted"),
    "deleted-or-unplaced": sentence("Use either --deleted or --unplaced."),
    "file-intact": sentence("{path} is intact."),
    "file-recovered-next-time": sentence(
        "{path} is damaged: what can be read of it is recovered the next time it is opened."
    ),
    "file-was-recovered": sentence("{path} was recovered from a damaged file."),
    "import-only-shown": sentence("Nothing was changed: this is what it would do."),
    "list-notes": sentence("“qicbrowser notes list” lists the notes with their IDs."),
    "list-notes-with-it": sentence("“qicbrowser notes list” lists it."),
    "name-what-to-change": sentence("Name what to change: WORDS, --tag, --untag or --colour."),
    "no-annotations-in-file": sentence("There are no annotations in this file: nothing was imported."),
    "no-changes-to-back-up": sentence("No changes since the last backup."),
    "no-notes-on-this-evidence": plural(
        "Nothing was imported: %n notes in this file, but none on a theme or reference of this evidence. The target of"
        " a note ends with # and the key of what it is on.",
        "on the command line",
        "Nothing was imported: %n note in this file, but none on a theme or reference of this evidence. The target of"
        " a note ends with # and the key of what it is on.",
    ),
    "no-notes-to-export": sentence("There are no notes to export."),
    "no-such-note": sentence("There is no note {id}."),
    "not-in-edition": sentence("not in this edition", "instead of the state of a note's anchor"),
    "note-counts": sentence("{notes}, {stars}, {deleted} deleted"),
    "note-filter-too-long": sentence("--text is limited to {longest} characters, and --tag to {most} uses."),
    "note-ids-alike": plural("%n notes begin with {id}.", "on the command line", "%n note begins with {id}."),
    "note-is-deleted": sentence("The note {id} was deleted."),
    "note-is-not-deleted": sentence("The note {id} was not deleted."),
    "note-would-be-empty": sentence("Nothing would be left of the note."),
    "notes-by-kind": plural("%n notes: {kinds}", "on the command line", "%n note: {kinds}"),
    "notes-exported": plural("{path}: %n notes", "on the command line", "{path}: %n note"),
    "notes-for-other-evidence": sentence("{count} for other evidence, left out"),
    "on-whole-record": sentence("on it as a whole", "of a note on a theme or reference, not on words of it"),
    "placing-counts": sentence("on words: {placings}; {count} on what is not in this edition"),
    "restore-deleted-notes": sentence("To bring back what was deleted: qicbrowser notes restore {ids}"),
    "restore-note": sentence("Restore it: qicbrowser notes restore {id}"),
    "restored-note": sentence("Restored"),
    "saved-note": sentence("Saved"),
    "words-not-in-record": sentence("“{words}” was not found in {key}."),
    "words-repeated-in-record": plural(
        "“{words}” was found in {key} %n times.", "on the command line", "“{words}” was found in {key} %n time."
    ),
    "write-more-of-id": sentence("Write more characters of the ID."),
    # Evidence and exports:
    "end-name-in": sentence("End the name in {endings}, or add --format."),
    "evidence-built": sentence("{path}: {tables}, {themes}"),
    "export-changed-since": sentence("That file was changed after it was exported."),
    "export-of-other-edition": sentence("That export was made from a different edition of the evidence."),
    "exported-themes-missing": plural(
        "Not in this evidence: %n themes of that export.",
        "on the command line",
        "Not in this evidence: %n theme of that export.",
    ),
    "file-needs-name": sentence("An {format} file needs a name: -o FILE."),
    "name-what-to-export": sentence("Name what to export: KEYs, --query, --all or --reopen."),
    "no-theme-to-export": sentence("No theme was found for {query}; nothing was exported."),
    "only-xlsx-has-sheets": sentence("Only an XLSX file has sheets: --every-shape goes with --format xlsx."),
    "other-format-than-ending": sentence("{path} is written as {format}, though its name ends in {ending}."),
    "unknown-ending": sentence("No format is known by the ending “{ending}”."),
    # Arguments, standard input and output:
    "argument-not-text": sentence("An argument is not text: {text}"),
    "arguments-as-text": sentence("Arguments are expected in {encoding}, without NULs."),
    "change-was-saved": sentence("The change was saved: do not run the command again."),
    "no-standard-input": sentence("There is no standard input to read from."),
    "not-a-path": sentence("This is not a path."),
    "option-not-text": sentence("{option} is not text: {text}"),
    "output-incomplete": sentence("Error: The output is incomplete: {reason}."),
    "path-with-nul": sentence("A path cannot contain a NUL."),
    "send-through-pipe": sentence("Send the text through a pipe."),
    "standard-input-bytes": sentence("Standard input is not text in {encoding}: see byte {place}."),
    "standard-input-nul": sentence("Standard input is not text in UTF-8: character {place} is a NUL."),
    "standard-input-too-long": sentence("Standard input holds more than {longest} characters."),
    "system-error-on-file": sentence("{path}: {reason}."),
    "text-in-utf-8": sentence("Text is expected in UTF-8."),
    "write-shorter-text": sentence("Write a shorter text."),
}
