"""Which entry types and fields of BibTeX and biblatex are which types and variables of CSL."""

TYPES = {
    "article": "article-journal",
    "book": "book",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "techreport": "report",
    "thesis": "thesis",
    "online": "webpage",
    "unpublished": "manuscript",
    "dataset": "dataset",
    "software": "software",
    "patent": "patent",
    "periodical": "periodical",
    "booklet": "pamphlet",
    "misc": "document",
    **dict.fromkeys(("inbook", "suppbook", "bookinbook", "suppcollection"), "chapter"),
    **dict.fromkeys(("mvbook", "collection", "mvcollection", "proceedings", "mvproceedings"), "book"),
    **dict.fromkeys(("reference", "mvreference"), "book"),
    **dict.fromkeys(("phdthesis", "mastersthesis"), "thesis"),
    **dict.fromkeys(("report", "manual"), "report"),
    **dict.fromkeys(("electronic", "www", "webpage"), "webpage"),
    **dict.fromkeys(("movie", "video"), "motion_picture"),
    **dict.fromkeys(("audio", "music"), "song"),
    **dict.fromkeys(("image", "artwork"), "graphic"),
    "conference": "paper-conference",
    "inreference": "entry-encyclopedia",
    "suppperiodical": "article-journal",
    "preprint": "article",
    "review": "review",
    "letter": "personal_communication",
    "jurisdiction": "legal_case",
    "legislation": "legislation",
    "standard": "standard",
    "performance": "performance",
}
"""An entry's type, and the type of CSL it is read as; a type of CSL is written as the first that is read as it."""

ENTRY_TYPES = {csl_type: entry_type for entry_type, csl_type in reversed(TYPES.items())}
"""The entry type that each type of CSL is written as."""

SUBTYPES = {
    "magazine": "article-magazine",
    "newspaper": "article-newspaper",
    **{
        kind: kind
        for kind in (
            *("article", "article-magazine", "article-newspaper", "bill", "broadcast", "classic", "collection"),
            "entry",
            *("entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview"),
            *("legal_case", "legislation", "map", "motion_picture", "musical_score", "performance"),
            *("personal_communication", "post", "post-weblog", "regulation", "review", "review-book", "song", "speech"),
            *("standard", "treaty"),
        )
    },
}
"""biblatex's `entrysubtype`, in which a type that BibTeX does not have is written."""

SUBTYPE_ENTRIES = {
    **dict.fromkeys(("article-magazine", "article-newspaper", "review", "review-book"), "article"),
    **dict.fromkeys(("classic", "collection"), "book"),
    **dict.fromkeys(("entry", "entry-dictionary", "entry-encyclopedia"), "incollection"),
    **dict.fromkeys(("post", "post-weblog"), "online"),
}
"""The entry type of each subtype; that of all others is `misc`."""

GENRES = {
    "phdthesis": "PhD thesis",
    "mastersthesis": "Master's thesis",
    "mathesis": "Master's thesis",
    "bathesis": "Bachelor's thesis",
    "techreport": "Technical report",
    "resreport": "Research report",
}
"""What biblatex prints for its keys of a `type`."""

TEXTS = {
    "container-title": ("journal", "journaltitle", "booktitle"),
    "container-title-short": ("shortjournal",),
    "title-short": ("shorttitle",),
    "collection-title": ("series",),
    "volume": ("volume",),
    "publisher": ("publisher", "institution", "school", "organization"),
    "publisher-place": ("address", "location"),
    "edition": ("edition",),
    "chapter-number": ("chapter",),
    "genre": ("type",),
    "language": ("language", "langid"),
    "abstract": ("abstract",),
    "keyword": ("keywords",),
    "ISBN": ("isbn",),
    "ISSN": ("issn",),
    "number-of-pages": ("pagetotal",),
    "number-of-volumes": ("volumes",),
    "event-title": ("eventtitle",),
    "event-place": ("venue",),
    "version": ("version",),
    "status": ("pubstate",),
}
"""A variable of CSL, and the fields it is read from; it is written as the first."""

FIELDS_BY_TYPE = {
    "chapter": {"container-title": "booktitle"},
    "entry": {"container-title": "booktitle"},
    "entry-dictionary": {"container-title": "booktitle"},
    "entry-encyclopedia": {"container-title": "booktitle"},
    "paper-conference": {"container-title": "booktitle", "publisher": "organization"},
    "report": {"container-title": "booktitle", "publisher": "institution"},
    "thesis": {"publisher": "school"},
}
"""The fields that a type of CSL is written with instead."""

VERBATIM = {"DOI": "doi", "URL": "url", "PMID": "pmid", "PMCID": "pmcid"}
ROLES = {"author": "author", "editor": "editor", "translator": "translator", "container-author": "bookauthor"}
ARTICLES = frozenset(
    ("article-journal", "article-magazine", "article-newspaper", "review", "review-book", "periodical")
)
"""Types whose `number` is that of an issue, and whose `eid` is their own."""
