"""What the front matter of JATS says about the review, and the reference list at its back."""

from qicbrowser.domain.tables.grid import ListedReference, ReviewDetails
from qicbrowser.services.importing.files.html_blocks import Element, content_of
from qicbrowser.services.importing.files.review_details import entry_identifiers, issued_on, licence_named

_XLINK = "{http://www.w3.org/1999/xlink}href"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_DATES = ("epub", "pub", "ppub", "epub-ppub", "collection")
"""Kinds of publication dates, the one that counts first."""


def details_of(root: Element) -> ReviewDetails:
    """What the article's own front matter says."""
    article = next(root.iter("article"), root)
    front = article.find("front")
    meta = front.find("article-meta") if front is not None else None
    if front is None or meta is None:
        return ReviewDetails(language=article.get(_LANGUAGE, ""))
    ids = {each.get("pub-id-type", ""): text_of(each) for each in meta.findall("article-id")}
    pmcid = ids.get("pmc", "") or ids.get("pmcid", "")
    year, issued = _issued(meta)
    return ReviewDetails(
        title=text_of(meta.find("title-group/article-title")),
        authors=_authors(meta),
        journal=text_of(next(front.iter("journal-title"), None)),
        year=year,
        issued=issued,
        volume=text_of(meta.find("volume")),
        article=text_of(meta.find("elocation-id")) or text_of(meta.find("fpage")),
        doi=ids.get("doi", ""),
        pmcid=f"PMC{pmcid}" if pmcid.isdigit() else pmcid,
        licence=_licence(meta),
        language=article.get(_LANGUAGE, ""),
    )


def references_of(root: Element) -> tuple[ListedReference, ...]:
    """The entries of the article's reference list."""
    return tuple(_entry(ref) for ref in root.iter("ref") if not is_in_sub_article(ref))


def is_in_sub_article(element: Element) -> bool:
    """Whether an element belongs to a review, reply or other article inside the article."""
    return any(above.tag in ("sub-article", "response") for above in element.iterancestors())


def text_of(element: Element | None) -> str:
    """The text of an element on one line, without its notes; "" without an element."""
    if element is None:
        return ""
    return " ".join(placed.block.text for placed in content_of(element).blocks if placed.block)


def _authors(meta: Element) -> tuple[str, ...]:
    contributors = [each for each in meta.findall("contrib-group/contrib") if each.get("contrib-type") == "author"]
    return tuple(filter(None, map(_author, contributors)))


def _author(contributor: Element) -> str:
    name = next(contributor.iter("name", "string-name"), None)
    if name is None:
        return text_of(contributor.find("collab"))
    family, given = text_of(name.find("surname")), text_of(name.find("given-names"))
    return f"{family}, {given}" if family and given else family or given or text_of(name)


def _issued(meta: Element) -> tuple[int | None, str]:
    dates = {each.get("pub-type") or each.get("date-type") or "": each for each in meta.findall("pub-date")}
    date = next((dates[kind] for kind in _DATES if kind in dates), next(iter(dates.values()), None))
    if date is None:
        return None, ""
    parts = [text_of(date.find(part)) for part in ("year", "month", "day")]
    return issued_on("-".join(part.zfill(2) for part in parts[: parts.index("") if "" in parts else 3]))


def _licence(meta: Element) -> str:
    licences = list(meta.iter("license"))
    addresses = {each.get(_XLINK, "") for each in licences}
    addresses |= {each.get(_XLINK, "") for licence in licences for each in licence.iter("span")}
    addresses |= {text_of(each) for each in meta.iter("license_ref")}
    return licence_named(addresses) or text_of(next(meta.iter("license-p"), None))


def _entry(ref: Element) -> ListedReference:
    label = ref.find("label")
    parts = [part for part in ref if part.tag != "label"]
    text = " ".join(filter(None, map(_citation, parts)))
    ids = [f"{each.get('pub-id-type')}:{text_of(each)}" for each in ref.iter("pub-id")]
    links = [each.get(_XLINK, "") for each in ref.iter("span")]
    return ListedReference(
        ref.get("id", ""), text_of(label).strip("[]. "), text, *entry_identifiers([*ids, *links], text)
    )


def _citation(part: Element) -> str:
    """The words of an entry; one that is only fields has no punctuation, and blanks between them."""
    if part.tag == "element-citation":
        return " ".join(" ".join(part.itertext()).split())
    return text_of(part)
