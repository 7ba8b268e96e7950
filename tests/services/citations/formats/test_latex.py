"""LaTeX of bibliography fields: letters, signs and words come out; nothing is executed, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.services.citations.formats.bibtex.latex import as_latex, as_lines, as_text, as_verbatim, verbatim


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"N{\'u}{\~n}ez \'{O}gr {\'\i} {\'{\i}} \`a \^o {\"u}", "Núñez Ógr í í à ô ü"),
        (
            r"{\v Z}i{\v{z}}ek \c{c} \c c {\c{S}} \k{a} \r{a} \H{o} \u{g} \d{t} \b{d} \t{oo}",
            "Žižek ç ç Ş ą å ő ğ ṭ ḏ o͡o",
        ),
        (r"\'ecole \'{ecole}", "école école"),
        (r"{\aa} {\AA} {\ae} {\o} {\L}ukasz {\ss} {\dh} {\th} {\i}", "å Å æ ø Łukasz ß ð þ ı"),
        (r"{\textless} 5, p{\textless}0.05, \textgreater{} 65, {\textbar}", "< 5, p<0.05, > 65, |"),
        (r"50\% of R\&D \#1 \$5 a\_b \{x\}", "50% of R&D #1 $5 a_b {x}"),
        (r"50% of R&D #1 a_b c^d", "50% of R&D #1 a_b c^d"),
        (r"US\textdollar{}5, {\textdegree}C, {\texttrademark}, {\textregistered}, \S 5", "US$5, °C, ™, ®, §5"),
        (r"``quoted'' `single' pages 1--9 a---b !`Hola! ?`Que?", "“quoted” `single' pages 1–9 a—b ¡Hola! ¿Que?"),
        ("``quoted'' -- plain", "“quoted” – plain"),
        (r"H$_2$O, CO$_{2}$, m$^2$, 5$^\circ$C, 5$^{\circ}$C, x$^{-1}$", "H₂O, CO₂, m², 5°C, 5°C, x⁻¹"),
        (r"$\alpha < 0.05$, $p \leq 0{.}05$, $5 \times 3$, $\mu$g", "α < 0.05, p ≤ 0.05, 5 × 3, μg"),
        (r"5$^{th}$, m\textsuperscript{2}, CO\textsubscript{2}, 1\textsuperscript{st}", "5th, m², CO₂, 1st"),
        (r"$x^{ab}$ $x_k$ \ensuremath{x_1} \(y_2\) $\mathrm{CO}_2$", "x^{ab} x_k x₁ y₂ CO₂"),
        (r"$\frac{1}{2}$ \frac{a+b}{c} $\sqrt{x}$ $\sqrt[3]{x}$ $\hat{p}$", "1/2 (a+b)/c √(x) √(x) p̂"),
        ("costs $5 and $10, or $20", "costs $5 and $10, or $20"),
        ("costs $5", "costs $5"),
        (r"\emph{E. coli} and \textit{in \textbf{vivo}} {\it now} {\em so}", "E. coli and in vivo now so"),
        (
            r"\href{https://example.org/a_b}{the page}, \url{https://example.org/a_b}",
            "the page, https://example.org/a_b",
        ),
        (r"\textcolor{red}{red}, \textcolor[rgb]{1,0,0}{bright}, \fcolorbox{a}{b}{boxed}", "red, bright, boxed"),
        (r"\myown{kept} and \another{one}{two} \LaTeX{} \TeX", "kept and onetwo LaTeX TeX"),
        (r"a \myown b \today \cite{key}", r"a \myown b \today key"),
        (r"{\noopsort{1973a}}1973 \phantom{x}", "1973"),
        (r"a\ b\,c~d\\e\-f\/g", "a b c d efg"),
        (r"\begin{itemize}\item one \item two\end{itemize}", "one two"),
        ("an open { brace", "an open { brace"),
        ("a stray } brace", "a stray } brace"),
        (r"\~{} \^{} {\'} \'{}", "~ ^ ' '"),
        ("{{Kept} {T}ogether}", "Kept Together"),
        ("two\nlines\t and   blanks", "two lines and blanks"),
        ("\\", "\\"),
        ("a\\", "a\\"),
    ],
)
def test_latex_is_the_text_that_it_prints(latex: str, text: str):
    assert as_text(latex) == text


def test_a_file_of_text_holds_no_null():
    assert as_latex("a\0b--c") == as_latex("ab--c") == "ab-{}-c"
    assert as_verbatim("a\0b") == "ab"
    assert as_verbatim("a\0{b") == r"a\textbraceleft{}b"


def test_a_field_has_lines():
    assert as_lines("PMID: 1\n{\\'e}t{\\'e}  b\n\nc") == ["PMID: 1", "été b", "", "c"]


signs = st.sampled_from([*"&%$#_{}~^\\<>\"'`-—–,;:!?[]()|/@*", "--", "``", "\\emph", "$x_1$", "é", "王", "م", "𝑥", " "])
any_text = st.text(st.characters(exclude_characters="\0"), max_size=4)
texts = st.lists(signs | any_text, max_size=12).map("".join).map(lambda text: " ".join(text.split()))


@given(text=texts)
def test_any_text_comes_back_from_latex(text: str):
    assert as_text(as_latex(text)) == text


@given(text=texts)
def test_any_address_comes_back_and_is_written_as_it_is_where_it_can_be(text: str):
    assert verbatim(as_verbatim(text)) == text


@given(latex=texts)
def test_any_latex_is_read(latex: str):
    assert isinstance(as_text(latex), str)
    assert isinstance(verbatim(latex), str)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("10.1000/a_b%20c&d#e", "10.1000/a_b%20c&d#e"),
        (r"10.1000/a\_b{\_}c\%20\&d\#e", "10.1000/a_b_c%20&d#e"),
        (r"10.1000/(A)1:15{\textless}16::B{\textgreater}3.0", "10.1000/(A)1:15<16::B>3.0"),
        ("10.1000/15$<$16$>$3", "10.1000/15<16>3"),
        (r"https://example.org/{\textasciitilde}a\textasciitilde{}b\~{}c$\sim$d", "https://example.org/~a~b~c~d"),
        (r"{\url{https://example.org/}}", "https://example.org/"),
        ("{{https://example.org/}}", "https://example.org/"),
        ("https://example.org/{id}", "https://example.org/{id}"),
    ],
)
def test_an_address_is_read_with_or_without_escapes(written: str, meant: str):
    assert verbatim(written) == meant


def test_addresses_are_written_as_they_are():
    address = "https://example.org/x%20y_z?a=1&b=2#c~d"
    assert as_verbatim(address) == address
    assert as_verbatim("10.1000/{a") == r"10.1000/\textbraceleft{}a"
