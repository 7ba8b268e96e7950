"""How a search was read, and what it found."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    # How a query was read. {first}, {second}, {query} and {words} are parts of it, in words themselves.
    "query-all-of": sentence("all of", "heading of a list"),
    "query-and": sentence("{first} and {second}"),
    "query-and-between": sentence("and", "between two parts of a query"),
    "query-any-of": sentence("any of", "heading of a list"),
    "query-as-text": sentence("{words} (as text)", "not a search field, but searched for as it is"),
    "query-at-least": sentence("{name} ≥ {value}"),
    "query-at-most": sentence("{name} ≤ {value}"),
    "query-dash": sentence("{words} (“{dash}” does not exclude, “-” does)"),
    "query-equals": sentence("{name} is {value}"),
    "query-exact-form": sentence("exactly “{words}”"),
    "query-group": sentence("({query})"),
    "query-has": sentence("has {what}", "what the reader types after has:"),
    "query-in": sentence("in {part}", "what the reader types after in:"),
    "query-in-field": sentence("{field}: {words}"),
    "query-is": sentence("is {what}", "what the reader types after is:"),
    "query-less-than": sentence("{name} < {value}"),
    "query-more-than": sentence("{name} > {value}"),
    "query-near": plural("{first} within %n words of {second}", "", "{first} within %n word of {second}"),
    "query-none-of": sentence("without", "heading of a list"),
    "query-not-in": sentence("not in {part}", "what the reader types after -in:"),
    "query-or": sentence("{first} or {second}"),
    "query-or-between": sentence("or", "between two parts of a query"),
    "query-or-one-word": sentence("{words}, or {word} as one word"),
    "query-phrase": sentence("“{words}”"),
    "query-without": sentence("without {query}"),
    "query-words-not-phrase": sentence("(nowhere as a phrase)", "a quotation mark is open"),
    # Where was searched, after "in" or the like.
    "scope-group": sentence("the group “{name}”"),
    "scope-limits": sentence("{limits}", "limits of a search"),
    "scope-notes": sentence("my notes", "limit of a search"),
    "scope-results": sentence("the results of “{query}”"),
    "scope-review": sentence("the review “{name}”"),
    "scope-table": sentence("the table “{name}”"),
    # What was found. {hits} is a list of such counts.
    "hits-found": sentence("{hits}", "counts of what was found"),
    "hits-in-references": plural("{hits} in %n references", "", "{hits} in %n reference"),
    "hits-in-themes": plural("{hits} in %n themes", "", "{hits} in %n theme"),
    "hits-in-themes-and-references": plural(
        "{hits} in %n themes; {references}", "", "{hits} in %n theme; {references}"
    ),
    "more-references-found": plural("more than %n references", "", "more than %n reference"),
    "more-themes-found": plural("more than %n themes", "", "more than %n theme"),
    "no-results": sentence("No results."),
    "no-results-without-part": sentence("No results, even with any one part removed."),
    "notes-found": plural("%n notes", "found by a search", "%n note"),
    "passages-found": plural("%n passages", "found by a search", "%n passage"),
    "references-found": plural("%n references", "found by a search", "%n reference"),
    "themes-found": plural("%n themes", "found by a search", "%n theme"),
    "titles-found": plural("%n titles", "found by a search", "%n title"),
    # What other searches would find.
    "did-you-mean": sentence("Did you mean “{query}”?"),
    "results-everywhere": sentence("Search everywhere: {count}", "{count} is such as: 2 themes"),
    "results-without-part": sentence("Remove “{part}”: {count}", "{count} is such as: 2 themes"),
    "search-for-part": sentence("Search for {part}: {count}", "{count} is such as: 2 themes"),
    "search-with-left-out": sentence("Without {words}. Search with them"),
    "search-with-word-left-out": sentence("Without {words}. Search with it"),
    "unknown-field": sentence("There is no field “{name}”. Did you mean {field}:?"),
}
