"""What groups of contextual factors are called in their list."""

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.analysis.factors import FactorGroup
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.contexts import SIGN_NAMES, Grouping
from qicbrowser.services.analyse.effect_text import signs
from qicbrowser.services.analyse.labels import label_name

translate = QCoreApplication.translate


def group_name(group: FactorGroup, grouping: Grouping) -> str:
    if group.label:
        return words(label_name(group.label.name))
    match grouping:
        case Grouping.THEME:
            return group.factors[0].theme.title
        case Grouping.REVIEW:
            return cite_briefly(group.factors[0].theme.table.review)
        case Grouping.SIGN:
            return words(SIGN_NAMES[group.factors[0].sign]).capitalize()
        case Grouping.LABEL:
            return translate("FactorModel", "Without a label")
    return translate("FactorModel", "All contextual factors")


def spoken_group(group: FactorGroup, grouping: Grouping) -> str:
    name = group_name(group, grouping)
    if group.label:
        name = translate("FactorModel", "Your label {name}").format(name=name)
    both = translate("FactorModel", "both signs") if group.counts.has_both_signs else ""
    return "; ".join(filter(None, (name, words(signs(group.counts)), both)))
