"""The pathway of a theme."""

from qicbrowser.wording.entries import Entry, plural, sentence

MESSAGES: dict[str, Entry] = {
    "part-heading": sentence("Part", "Column heading: the part of a pathway"),
    "passage-words-heading": sentence("Words", "Column heading: the words of a passage"),
    "pathway-enabling": sentence("Enables the mechanisms"),
    "pathway-hindering": sentence("Hinders the mechanisms"),
    "pathway-mixed": sentence("Both enables and hinders the mechanisms"),
    "pathway-remark": sentence(
        "The words are those of the source. Its table gives contextual factors and studies for the theme as a whole,"
        " not for a single mechanism."
    ),
    "pathway-unsigned": sentence("Context of the mechanisms, without a sign"),
    "pathway-without-chain": sentence(
        "The source states no component, mechanism or outcome of this theme, so there is no pathway to draw."
    ),
    "studies-and-printed": plural(
        "%n studies are cited, {printed} are printed", "", "%n study is cited, {printed} are printed"
    ),
    "table-numbered": sentence("Table {number}"),
}
