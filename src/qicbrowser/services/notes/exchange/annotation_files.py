"""The annotations of a file, in whichever of the known shapes it holds them; any other file is refused.

Known are Web Annotation collections and pages, also as Activity Streams name them, a JSON-LD graph, a list, one
annotation alone, and what Hypothesis exports and its API answers.
"""

from collections.abc import Iterator

from qicbrowser.domain.messages import Message
from qicbrowser.services.files.bounded_json import Value, parsed
from qicbrowser.services.notes.exchange.annotation_writing import CONTEXT_ADDRESS
from qicbrowser.services.notes.exchange.unsupported import refuse_by_name, refuse_references

LONGEST_KIND = 2_000
"""Characters of the name of a type."""

_COLLECTIONS = frozenset(
    f"{name}{page}" for name in ("AnnotationCollection", "Collection", "OrderedCollection") for page in ("", "Page")
) | {"AnnotationPage"}
_ITEMS = ("items", "as:items", "orderedItems", "as:orderedItems", "annotations")
_HYPOTHESIS = ("annotations", "rows")
_EXPANDED = "http://www.w3.org/ns/oa#"


def annotations_in(content: bytes) -> Iterator[Value]:
    """The annotations of a file; raises AtFaultError where one cannot be found, ReaderError for another format."""
    refuse_by_name(content)
    file = parsed(content)
    if isinstance(file.value, list):
        refuse_references(frozenset(kind for item in file.each() if item.is_object for kind in _names(item)))
        yield from file.each()
        return
    kinds = kinds_of(file)
    if "Annotation" in kinds:
        yield file
    elif file.get("@graph").value is not None:
        yield from _in_graph(file.get("@graph"))
    elif not _COLLECTIONS.isdisjoint(kinds):
        yield from _in_collection(file)
    elif file.get(*_HYPOTHESIS).value is not None:
        yield from file.get(*_HYPOTHESIS).each()
    else:
        file.wrong(Message("not-annotations"), Message("choose-annotations"))


def kinds_of(value: Value) -> list[str]:
    """The types of an object, without the usual prefixes."""
    kinds = [kind.text(LONGEST_KIND) for kind in value.get("type", "@type").each()]
    if any(kind.startswith(_EXPANDED) for kind in kinds):
        value.wrong(Message("json-ld-without-context"), Message("compact-with-context", address=CONTEXT_ADDRESS))
    return [kind.removeprefix("oa:").removeprefix("as:") for kind in kinds]


def _names(item: Value) -> list[str]:
    return [kind.value for kind in item.get("type").each() if isinstance(kind.value, str)]


def _in_collection(collection: Value) -> Iterator[Value]:
    first = collection.get("first", "as:first")
    page = collection if first.value is None else first
    while page.value is not None:
        if not page.is_object:
            page.wrong(Message("annotations-in-another-file"), Message("export-as-one-file"))
        items = page.get(*_ITEMS)
        yield from (items.get("@list", "@set") if items.is_object and _is_list(items) else items).each()
        page = page.get("next", "as:next")


def _is_list(items: Value) -> bool:
    return items.get("@list", "@set").value is not None


def _in_graph(graph: Value) -> Iterator[Value]:
    """Those annotations of a graph that hold all that is theirs."""
    nodes = list(graph.each())
    others = {node.get("id", "@id").value for node in nodes if "Annotation" not in kinds_of(node)}
    for node in nodes:
        kinds = kinds_of(node)
        if "Annotation" in kinds:
            for member in (*node.get("body").each(), *node.get("target").each()):
                reference = member.get("id", "@id").value if member.is_object else member.value
                if isinstance(reference, str) and reference in others:
                    member.wrong(Message("annotation-flattened"), Message("export-framed"))
            yield node
        elif not _COLLECTIONS.isdisjoint(kinds) and any(item.is_object for item in node.get(*_ITEMS).each()):
            yield from _in_collection(node)
