"""The keys of the references of a review, by their labels."""

from qicbrowser.domain import keys


class ReferenceKeys(dict[str, str]):
    """Every label that was asked for, with its key."""

    def __init__(self, review_key: str) -> None:
        super().__init__()
        self._review_key = review_key
        self._slugs = keys.Slugs()

    def __missing__(self, label: str) -> str:
        key = keys.reference_key(self._review_key, self._slugs.unique(keys.label_slug(label)))
        self[label] = key
        return key
