"""Reviews shared as a web page: what the page says, and what can go wrong."""

from qicbrowser.wording.entries import Entry, plural, sentence

MESSAGES: dict[str, Entry] = {
    "page-language": sentence("en", "The language of these words, as a code: de, fr, pt-BR"),
    "page-of-reviews": plural("Themes of %n reviews", "Title of a page", "Themes of %n review"),
    "page-summary": sentence("{themes} · {studies} · {factors}"),
    "page-skip": sentence("Skip to the themes"),
    "page-parts": sentence("Parts of this page", "Name of a list of links"),
    "page-map": sentence("Map", "Heading of a part of a page"),
    "page-contexts": sentence("Contexts", "Heading of a part of a page"),
    "page-source": sentence("Source and licence", "Heading of a part of a page"),
    "page-search": sentence("Search in this page"),
    "page-clear": sentence("Clear the search"),
    "page-noscript": sentence(
        "The map, the contexts and the search need JavaScript; the themes can be read without it."
    ),
    "page-own-words": sentence(
        "The words and grades are the reviews’ own. The page counts studies; it does not score them."
    ),
    "page-notes": sentence("Notes of the person who shared this page", "Heading"),
    "page-labels": sentence("Labels of the person who shared this page", "Column heading"),
    "page-cited-for": sentence("Cited for:", "before the titles of themes"),
    "page-themes-found": sentence("Themes shown: {found} of {all}"),
    "page-factors-found": sentence("Contextual factors shown: {found} of {all}"),
    "page-filter-factors": sentence("Filter the contextual factors"),
    "page-map-summary": sentence("Themes: {themes}. Studies, each counted once: {studies}."),
    "page-map-empty": sentence("None of the themes shown cites a study."),
    "page-map-legend": sentence("Each cell has a place per stream, in this order: {streams}. Marks: {marks}."),
    "page-map-mark": sentence("{mark} = {meaning}", "a mark in a map, and what it means"),
    "page-map-keys": sentence("Arrow keys go from cell to cell, Enter goes to the theme."),
    "page-other-stream": sentence("cited, but not in this stream"),
    "page-not-cited": sentence("not cited"),
    "page-part-shown": sentence("{first} to {last} of {all}"),
    "page-next-themes": sentence("Next themes"),
    "page-previous-themes": sentence("Previous themes"),
    "page-next-studies": sentence("Next studies"),
    "page-previous-studies": sentence("Previous studies"),
    "page-show-more": sentence("Show more"),
    "page-written": plural("%n themes written to {path} ({size} kB).", "", "%n theme written to {path} ({size} kB)."),
    "name-reviews-to-share": sentence("Name one or several reviews, or share all."),
    "no-themes-to-share": sentence("The chosen reviews have no themes."),
    "choose-other-reviews": sentence("Choose other reviews."),
}
