"""A made-up review in Arabic, beside the bundled one, which is in English."""

from pathlib import Path

from qicbrowser.domain.records import Review, Role
from qicbrowser.domain.tables.drafts import (
    ColumnDraft,
    EvidenceDraft,
    ReviewDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.services.building.build import read_sources
from qicbrowser.store.evidence.builder import write_evidence
from tests.other_reviews import SOURCES

TITLE = "مثال مختلق لموضوع له عنوان طويل جدا لا مكان له في الشجرة"  # a made-up theme with a title that is too long
FIRST, SECOND = "يثق الممرضون بالأرقام المختلقة", "يقارن الأطباء أنفسهم بغيرهم"
ENABLER, BARRIER = "قيادة داعمة في المثال", "نقص البيانات (data quality)"

_COLUMNS = (
    ColumnDraft(("الموضوع",), Holds.THEME),
    ColumnDraft(("الآلية",), Holds.MECHANISM),
    ColumnDraft(("النتيجة",), Holds.OUTCOME),
    ColumnDraft(("الميسرات",), Holds.ENABLER),
    ColumnDraft(("العوائق",), Holds.BARRIER),
)
_THEME = ThemeDraft(
    TITLE,
    (
        StatementDraft(Role.MECHANISM, FIRST, column=2),
        StatementDraft(Role.MECHANISM, SECOND, column=2),
        StatementDraft(Role.OUTCOME, "تتحسن الرعاية", column=3),
        StatementDraft(Role.ENABLER, ENABLER, column=4),
        StatementDraft(Role.BARRIER, BARRIER, column=5),
    ),
    (EvidenceDraft("1"), EvidenceDraft("2")),
)
REVIEW = ReviewDraft(
    Review("made-up", "مراجعة مختلقة", ("Doe, Ada",)), (TableDraft("1", "جدول مختلق", _COLUMNS, (_THEME,)),)
)


def write_arabic_review(path: Path) -> None:
    write_evidence(path, [*read_sources(SOURCES).reviews, REVIEW], "with a review in Arabic", "0" * 64)
