"""Analyses of the evidence: what is counted, and what is said about it."""

from qicbrowser.wording.entries import Entry, plural, sentence

MESSAGES: dict[str, Entry] = {
    "before-grades": sentence(": ", "Between a stream and its grades"),
    "between-grades": sentence(", ", "Between grades with their studies"),
    "between-streams": sentence("; ", "Between streams with their grades"),
    "count-themes": plural("%n themes", "", "%n theme"),
    "cited-without-grade": sentence("cited", "a reference without a grade"),
    # The map:
    "count-studies": plural("%n studies", "", "%n study"),
    "count-appraisals": plural("%n appraisals", "", "%n appraisal"),
    "grade-and-direction": sentence("{grade} ({direction})", "a grade, and whether it is for or against the theme"),
    "key-of-reference": sentence("{key} is a reference."),
    "listed": sentence("{texts}", "an enumeration"),
    "map-cell": sentence("{theme}, {study}: {streams}", "a cell of the map, as it is spoken"),
    "map-cell-empty": sentence("{theme}, {study}: not cited", "a cell of the map, as it is spoken"),
    "map-cell-stream": sentence("{stream} {grades}", "a stream with the grades of a study in it, as it is spoken"),
    "map-summary": sentence("{themes}, {studies}, {appraisals}"),
    "map-without-studies": sentence("This table names no studies, so there is nothing to map."),
    "map-without-themes": sentence("There are no themes to map."),
    "name-a-table": sentence("Several tables are in your library: name one with --table."),
    "name-themes-of-one-table": sentence("Name themes of one table: streams and grades are those of a table."),
    "no-such-source-table": sentence("There is no source table or group {key}."),
    "not-in-that-stream": sentence("not cited in this stream", "of a study that the theme cites in another stream"),
    "passages-heading": sentence("Passages", "Column heading"),
    "quoted-word": sentence("{text}", "a word of the source"),
    "study-heading": sentence("Study", "Column heading"),
    "tables-are": sentence("The tables are: {keys}."),
    "themes-of-several-tables": sentence("These themes are of several tables."),
    # What if:
    "all-studies-left": plural("All %n studies remain.", "", "The study remains."),
    "cited-heading": sentence("Cited", "Column heading: how many studies a theme cites"),
    "counted-heading": sentence("Counted", "Column heading: whether a study counts"),
    "delete-a-scenario": sentence("Delete a scenario that is no longer needed."),
    "everything-cited": sentence("Everything the review cites"),
    "leave-out-references": sentence("Name a reference by its label: the table has no streams and no grades."),
    "left-heading": sentence("Left", "Column heading: how many studies are left"),
    "left-out-by-grade": sentence("left out by its grade", "of a study"),
    "left-out-by-itself": sentence("left out by itself", "of a study"),
    "left-out-by-stream": sentence("left out by its stream", "of a study"),
    "left-theme": sentence("{theme}: {cited} cited, {left} left. {sentence}"),
    "no-longer-in-stream": plural(
        "%n studies, {studies}, no longer count in one stream: {stream}.",
        "of studies that still count in another stream",
        "{studies} no longer counts in one stream: {stream}.",
    ),
    "no-such-scenario": sentence("You have no scenario {name} for this table."),
    "nothing-to-leave-out": sentence("{name} is not one stream, grade or reference of this table."),
    "saved-scenarios-are": sentence("Your scenarios for it: {names}."),
    "scenario-heading": sentence("Scenario", "Column heading"),
    "scenario-without-name": sentence("Scenario without a name", "one that was recovered from a damaged file"),
    "scenarios-too-many": sentence("There are {most} scenarios already."),
    "studies-counted-heading": sentence("Studies counted", "Column heading"),
    "studies-left": plural("{left} of %n studies remain.", "", "{left} of %n study remains."),
    "studies-left-in-one-stream": plural(
        "{left} of %n studies remain, in one stream only: {stream}.",
        "",
        "{left} of %n study remains, in one stream only: {stream}.",
    ),
    "study-counts": sentence("counted", "of a study"),
    "theme-cites-no-study": sentence("The table names no study for it."),
    "what-can-be-left-out": sentence("Name a reference by its label, or one of these: {names}."),
    "what-counts": plural(
        "{studies} of %n studies and {left} of {appraisals} count",
        "",
        "{studies} of %n study and {left} of {appraisals} count",
    ),
    "would-rest-on-none": plural(
        "Would rest on no study: none of %n remains.", "of a theme", "Would rest on no study: the only one is left out."
    ),
    "would-rest-on-one": sentence("Would rest on one study, {study}.", "of a theme"),
    "would-rest-on-one-in-stream": sentence(
        "Would rest on one study, {study}, in one stream only: {stream}.", "of a theme"
    ),
    # What stands out:
    "cell-as-printed": sentence("{theme}, {heading}: “{text}” is kept as printed; it was read as nothing."),
    "cell-corrected": sentence("{theme}, {heading}: “{text}” was corrected to “{corrected}” when it was imported."),
    "finding-heading": sentence("Finding", "Column heading: what stands out"),
    "grade-as-printed": sentence("{theme}: “{text}” is not a grade of the table's scale."),
    "grade-in-stream": sentence("{grade} in {stream}", "a grade of a study in a stream"),
    "graded-differently": sentence("{study} is graded differently in {theme}: {grades}."),
    "keys-heading": sentence("Keys", "Column heading"),
    "kind-as-printed": sentence("Kept as printed", "what stands out in a table"),
    "kind-corrected": sentence("Corrected when imported", "what stands out in a table"),
    "kind-grades-differ": sentence("Graded differently in two streams", "what stands out in a table"),
    "kind-no-citation": sentence("Studies without a citation", "what stands out in a table"),
    "kind-no-outcome": sentence("No outcome stated", "what stands out in a table"),
    "kind-printed-count": sentence("Printed number of studies", "what stands out in a table"),
    "kind-same-words": sentence("The same words in several themes", "what stands out in a table"),
    "no-such-branch": sentence("There is no review, source table or group {key}."),
    "nothing-stands-out": sentence("Nothing stands out."),
    "outcome-missing": sentence("{theme}: the source states no outcome."),
    "printed-count-differs": plural(
        "{theme}: N = {printed} is printed, and %n studies are cited.",
        "",
        "{theme}: N = {printed} is printed, and %n study is cited.",
    ),
    "printed-counts-agree": plural(
        "The printed number of studies agrees with the studies cited in all %n themes.",
        "",
        "The printed number of studies agrees with the studies cited in the theme.",
    ),
    "same-words": plural("The same words are in %n themes: “{text}”", "", "The same words are in %n theme: “{text}”"),
    "studies-without-citation": plural(
        "{review}: {unknown} of %n studies have no citation.", "", "{review}: {unknown} of %n study has no citation."
    ),
    # Comparing:
    "compared-heading": sentence("Part of a theme", "Column heading"),
    "compared-theme": sentence("{letter}: {theme} ({studies}), {review}", "a theme that is compared"),
    "enables-and-hinders": sentence("{label}: {factors}; it enables and hinders", "a label of the reader's"),
    "graded-differently-between-themes": sentence("{study} in {stream}: {grades}", "a study with several grades"),
    "grade-in-theme": sentence("{grade} in {letter}", "the grade of a study in a theme that is compared"),
    "label-of-factors": sentence("{label}: {factors}", "a label of the reader's"),
    "label-sign": sentence("{role} in {letter}", "a contextual factor of a theme that is compared"),
    "name-two-themes": sentence("Name two themes or more."),
    "no-shared-studies": sentence("none", "no study is cited by exactly these themes"),
    "role-not-in-table": sentence(
        "not in its table", "a role, such as outcome, that the table of a theme does not have"
    ),
    "same-publication-by-lists": sentence(
        "{study} of {letter} is {other} of {other_letter}, by the lists of the reviews"
    ),
    "same-publication-by-reader": sentence("{study} of {letter} is {other} of {other_letter}, by your citations"),
    "section-different-grades": sentence("Graded differently from one theme to another"),
    "section-my-labels": sentence("My labels"),
    "section-same-publications": sentence("The same publications in different reviews"),
    "section-shared-studies": plural(
        "%n studies of {review}, by the themes that cite them",
        "",
        "%n study of {review}, by the themes that cite it",
    ),
    "theme-says": sentence("{letters}: {text}", "what a theme that is compared says"),
    # A statement:
    "no-such-passage": sentence("{theme} has no passage {key}."),
    "not-chosen": sentence("(not chosen)", "instead of a component, mechanism or outcome that a statement leaves out"),
    "not-stated": sentence("(not stated in the source)", "instead of a component, mechanism or outcome"),
    "nothing-to-state": sentence("The source states no component, mechanism, outcome or context for this theme."),
    "passages-are": sentence("Its passages are: {keys}."),
    "statement": plural(
        "%n components, {component}, work through {mechanism} towards {outcome} [{evidence}].",
        "what a theme says in one sentence; the number is that of the components",
        "{component} works through {mechanism} towards {outcome} [{evidence}].",
    ),
    "statement-although": plural(
        "%n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by"
        " {barriers} [{evidence}].",
        "what a theme says in one sentence; the number is that of the components",
        "{component} works through {mechanism} towards {outcome}, although this is hindered by {barriers}"
        " [{evidence}].",
    ),
    "statement-mixed": sentence("This is both enabled and hindered by {mixed}."),
    "statement-where": plural(
        "Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome} [{evidence}].",
        "what a theme says in one sentence; the number is that of the components",
        "Where {contexts}, {component} works through {mechanism} towards {outcome} [{evidence}].",
    ),
    "statement-where-although": plural(
        "Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome}, although this is"
        " hindered by {barriers} [{evidence}].",
        "what a theme says in one sentence; the number is that of the components",
        "Where {contexts}, {component} works through {mechanism} towards {outcome}, although this is hindered by"
        " {barriers} [{evidence}].",
    ),
}
