"""ISBN, ISSN, DOI, URL, PMID and PMCID in the fields of RIS, which programs use in different ways."""

import re
from collections.abc import Iterator
from typing import Any

from qicbrowser.domain.csl import doi
from qicbrowser.services.citations.tagged_fields import Fields

_ISSN = re.compile(r"[0-9]{4}-?[0-9]{3}[0-9Xx](?![0-9-])")
_ISBN = re.compile(r"(?:97[89][- ]?)?(?:[0-9][- ]?){9}[0-9Xx](?![0-9-])")
_SERIAL_NUMBER = {"report": "number", "book": "ISBN", "chapter": "ISBN"}
"""What SN holds for types without an ISSN, where it looks like neither ISBN nor ISSN."""

_WEB_SCHEMES = ("https://", "http://", "ftp://", "www.")
_PMID = re.compile(r"[0-9]{1,9}")
_PMID_IN_CUSTOM_FIELD = re.compile(r"\bPUBMED ([0-9]{1,9})\b")
_PMCID = re.compile(r"PMC[0-9]+")


def add_addresses(item: dict[str, Any], fields: Fields) -> Iterator[str]:
    """Set URL and DOI, which some programs write in other fields; yields as notes what is not a web address."""
    if doi(item["genre"]):
        item["DOI"], item["genre"] = item["DOI"] or item["genre"], ""
    for address in fields.all("UR"):
        if doi(address) and not doi(item["DOI"]):
            item["DOI"] = address
        elif not address.lower().startswith(_WEB_SCHEMES):
            yield f"URL: {address}"
        elif not item.get("URL"):
            item["URL"] = address


def add_numbers(item: dict[str, Any], fields: Fields) -> None:
    """Set ISSN, ISBN, PMID and PMCID, as far as the fields say which of them a number is."""
    for number in fields.all("SN"):
        name = _serial_number_name(number, item["type"])
        item[name] = item.get(name) or number
    item["PMID"] = _pmid(fields)
    item["PMCID"] = next(filter(_PMCID.fullmatch, fields.all("C2")), "")


def _serial_number_name(number: str, csl_type: str) -> str:
    if _ISBN.match(number):
        return "ISBN"
    return "ISSN" if _ISSN.match(number) else _SERIAL_NUMBER.get(csl_type, "ISSN")


def _pmid(fields: Fields) -> str:
    """The PMID, where the database of the record says which of its numbers that is; "" where none does."""
    database = fields.first("DB", "DP").upper()
    accession = fields.first("AN").upper()
    number = accession.removeprefix("MEDLINE:")
    if "MEDLINE" in database or database in {"PUBMED", "NLM"} or number != accession:
        return number if _PMID.fullmatch(number) else ""
    if database == "SCOPUS" and _PMID.fullmatch(fields.first("C2")):
        return fields.first("C2")
    cochrane = _PMID_IN_CUSTOM_FIELD.search(fields.first("C3")[:200])
    return cochrane[1] if cochrane else ""
