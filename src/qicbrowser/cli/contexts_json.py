"""Contextual factors, their groups and effects as JSON; `docs/guide/contexts.md` describes it."""

from collections.abc import Sequence
from typing import Any

from qicbrowser.domain.analysis.factors import Factor, FactorEffect, FactorGroup, SignCounts
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.evidence_lines import EvidenceLine
from qicbrowser.domain.plain_values import plain
from qicbrowser.services.analyse.cross_counting import cross_table


def contexts_json(
    factors: Sequence[Factor],
    labels: Sequence[Label],
    groups: Sequence[FactorGroup],
    effects: Sequence[FactorEffect],
) -> dict[str, Any]:
    table = cross_table(factors, labels)
    return {
        "counts": _counts(table.total),
        "factors": [factor_json(factor) for factor in factors],
        "groups": [_group_json(group) for group in groups],
        "labels": plain(labels),
        "cross": [
            {"label": label_id or None, "theme": theme_key, "counts": _counts(counted)}
            for (label_id, theme_key), counted in table.cells.items()
        ],
        "effects": [_effect_json(effect) for effect in effects],
    }


def factor_json(factor: Factor) -> dict[str, Any]:
    theme = factor.theme
    return {
        "key": factor.key,
        "sign": factor.sign,
        "text": factor.text,
        "label": factor.label,
        "markers": list(factor.markers),
        "theme": theme.key,
        "theme_title": theme.title,
        "table": theme.table.key,
        "review": theme.table.review.key,
    }


def evidence_json(lines: Sequence[EvidenceLine]) -> list[dict[str, Any]]:
    return [
        {
            "stream": line.stream and line.stream.key,
            "direction": line.direction,
            "references": [
                {"key": each.reference_key, "label": each.label, "grade": each.grade and each.grade.key}
                for each in line.appraisals
            ],
        }
        for line in lines
    ]


def _group_json(group: FactorGroup) -> dict[str, Any]:
    return {
        "key": group.key,
        "label": group.label and group.label.id,
        "factors": [factor.key for factor in group.factors],
        "missing": list(group.missing),
        "both_signs": group.counts.has_both_signs,
        "counts": _counts(group.counts),
    }


def _counts(counted: SignCounts) -> dict[str, int]:
    return {"factors": counted.factors, **counted._asdict()}


def _effect_json(effect: FactorEffect) -> dict[str, Any]:
    return {
        "factor": effect.factor.key,
        "theme": effect.factor.theme.key,
        "mechanisms": list(effect.mechanisms),
        "evidence": evidence_json(effect.evidence),
    }
