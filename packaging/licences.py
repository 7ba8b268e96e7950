"""What travels in the standalone program and under which licence: the notices in it, the list of parts beside it.

    python packaging/licences.py dist/qicbrowser

Both are made from what is installed where the program is built: of Python's packages those whose modules are in the
folder, of the system's those whose libraries are. What these carry inside themselves, inside.toml tells.
"""

import hashlib
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from importlib import metadata
from pathlib import Path
from typing import NamedTuple
from uuid import NAMESPACE_DNS, uuid5

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from license_expression import ExpressionError, get_spdx_licensing
from packageurl import PackageURL

from identity import NAME, PUBLISHER, ROOT, VERSION

NAMED_SO = re.compile(r"licen[cs]e|copying|notice|copyright|authors", re.IGNORECASE)
INSIDE = ROOT / "packaging" / "inside.toml"
EVIDENCE = ROOT / "data" / "qic.sqlite"
SEPARATOR = "=" * 100
IN_QT = {"PySide6", "shiboken6"}
"""Packages whose licence is the LGPL, told in a file of its own, with the libraries of others they bring."""


class Part(NamedTuple):
    name: str
    version: str
    licence: str
    kind: str
    """Of package, as package URLs name it."""
    texts: tuple[str, ...]


class Inner(NamedTuple):
    """A work of others inside a part."""

    inside: str
    name: str
    licence: str
    rights: str


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "dist/qicbrowser")
    parts = sorted({*python_itself(), *packages(folder), *system_packages(folder)})
    notices = notices_folder(folder)
    shutil.rmtree(notices, ignore_errors=True)
    shutil.copytree(ROOT / "packaging" / "licences", notices)
    shutil.copyfile(ROOT / "LICENSE", notices / "LICENSE.txt")
    (notices / "THIRD-PARTY.txt").write_text(notices_of(parts), encoding="utf-8")
    (notices / "INSIDE.txt").write_text(inside_of(inner_parts()), encoding="utf-8")
    bill = folder.parent / f"{NAME}-{VERSION}-{sys.platform}-{platform.machine().lower()}.cdx.json"
    bill.write_text(bill_of(parts), encoding="utf-8")
    print(f"{len(parts)} parts with their licences in {notices / 'THIRD-PARTY.txt'}; listed in {bill}")


def notices_folder(folder: Path) -> Path:
    """Where a reader looks, and where a signed macOS program may hold them."""
    return folder / ("Contents/Resources/licences" if folder.suffix == ".app" else "licences")


def python_itself() -> list[Part]:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = (text.read_text("utf-8"),) if text.is_file() else ()
    bootloader = package(metadata.distribution("pyinstaller"))  # its own code starts the program
    return [Part("Python", platform.python_version(), "PSF-2.0", "generic", texts), bootloader]


def packages(folder: Path) -> list[Part]:
    """Python's packages of which the folder has modules or libraries."""
    of_module = metadata.packages_distributions()
    inside = [evidence.parents[1] for evidence in folder.rglob("data/qic.sqlite")]
    modules = {path.name.split(".")[0] for part in inside for path in part.iterdir()} - {NAME}
    names = {name for module in modules for name in of_module.get(module, ())}
    return [package(metadata.distribution(name)) for name in sorted(names)]


def package(distribution: metadata.Distribution) -> Part:
    told = distribution.metadata
    if told["Name"] in (known := without_text()):
        return Part(told["Name"], distribution.version, known[told["Name"]].licence, "pypi", known[told["Name"]].texts)
    licence = told.get("License-Expression") or told.get("License") or ""
    if not licence or "\n" in licence:
        classified = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier", ()) if "License ::" in line]
        licence = " or ".join(classified) or "see its notice"
    files = [file for file in distribution.files or () if ".dist-info" in str(file) and NAMED_SO.search(file.name)]
    texts = tuple(Path(str(file.locate())).read_text("utf-8", errors="replace") for file in files)
    return Part(told["Name"], distribution.version, licence, "pypi", texts)


def without_text() -> dict[str, Part]:
    """Packages that bring no text of their licence, by their names: inside.toml says which it is, and whose work."""
    texts = (ROOT / "packaging" / "licences" / "TEXTS.txt").read_text("utf-8").split(SEPARATOR)
    text_of = dict(zip(map(str.strip, texts[1::2]), texts[2::2], strict=True))
    return {
        part["name"]: Part(part["name"], "", part["licence"], "pypi", (part["copyright"] + text_of[part["licence"]],))
        for part in tomllib.loads(INSIDE.read_text("utf-8"))["package_without_text"]
    }


def system_packages(folder: Path) -> list[Part]:
    """Debian's packages whose libraries were taken along; on other systems Python and Qt bring all there is."""
    if not shutil.which("dpkg-query"):
        return []
    names = {path.name for path in folder.rglob("*.so*") if not path.name.startswith("libpython")}
    told = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    paths = {path for name, path in re.findall(r"^\s*(\S+) .*=> (\S+)$", told, re.MULTILINE) if name in names}
    parts = []
    for owner in sorted({found for path in paths if (found := owner_of(path))}):
        form = ["dpkg-query", "--show", "--showformat", "${Version}", owner]
        version = subprocess.run(form, capture_output=True, text=True, check=True).stdout
        text = Path("/usr/share/doc", owner.partition(":")[0], "copyright").read_text("utf-8", errors="replace")
        # Debian tells of the whole source package, its own files and tests too: one line could only mislead.
        parts.append(Part(owner.partition(":")[0], version, "see its notice", "deb", (text,)))
    return parts


def inner_parts() -> list[Inner]:
    """Those that the libraries for this system carry."""
    told = tomllib.loads(INSIDE.read_text("utf-8"))["part"]
    return [
        Inner(part["inside"], part["name"], part["licence"], part["copyright"])
        for part in told
        if part.get("only_on", sys.platform) == sys.platform and part.get("not_on") != sys.platform
    ]


def inside_of(parts: list[Inner]) -> str:
    listed = "\n".join(f"{part.inside}: {part.name}\n    {part.licence}\n    {part.rights}\n" for part in parts)
    return (
        "What libraries that travel with QIC Browser carry inside themselves, and under which licence. TEXTS.txt\n"
        "has the texts of these licences, each once. Those that are not there, and the very notice of each work\n"
        f"in Qt, are in Qt's documentation: https://doc.qt.io/qt-6/licenses-used-in-qt.html\n\n{listed}"
    )


def owner_of(path: str) -> str:
    for name in (path, str(Path(path).resolve()), str(Path(path).resolve()).removeprefix("/usr")):
        said = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True, check=False)
        if said.returncode == 0:
            return said.stdout.partition(": ")[0].partition(",")[0]
    return ""


def notices_of(parts: list[Part]) -> str:
    listed = "\n".join(f"{part.name} {part.version}: {part.licence}" for part in parts)
    told = []
    for part in parts:
        texts = part.texts or (f"Its package brings no text of its licence, which is: {part.licence}.\n",)
        if part.name.partition("_")[0] in IN_QT:
            texts = ("See README.txt, LGPL-3.0.txt and GPL-3.0.txt beside this file.\n", *part.texts)
        told.append("\n".join((SEPARATOR, f"{part.name} {part.version}", SEPARATOR, *texts)))
    return f"What travels with QIC Browser, and under which licence\n\n{listed}\n\n" + "\n".join(told)


def bill_of(parts: list[Part]) -> str:
    ours = Component(name=NAME, version=VERSION, type=ComponentType.APPLICATION, publisher=PUBLISHER, bom_ref=NAME)
    ours.licenses.add(DisjunctiveLicense(id="MIT"))
    bill = Bom(serial_number=uuid5(NAMESPACE_DNS, "\n".join(f"{part.name} {part.version}" for part in parts)))
    bill.metadata.component = ours
    made = [component(part) for part in parts] + [inner_component(part) for part in inner_parts()]
    digest = HashType(alg=HashAlgorithm.SHA_256, content=hashlib.sha256(EVIDENCE.read_bytes()).hexdigest())
    evidence = Component(
        name="Zamboni et al. 2020, Table 5", type=ComponentType.DATA, hashes=[digest], bom_ref="evidence"
    )
    evidence.licenses.add(DisjunctiveLicense(id="CC-BY-4.0"))
    bill.components.update([*made, evidence])
    bill.register_dependency(ours, [*made, evidence])
    return str(JsonV1Dot6(bill).output_as_string(indent=2)) + "\n"


def component(part: Part) -> Component:
    url = PackageURL(part.kind, "debian" if part.kind == "deb" else None, part.name.lower(), part.version)
    made = Component(name=part.name, version=part.version, type=ComponentType.LIBRARY, purl=url, bom_ref=str(url))
    made.licenses.add(licence(part.licence))
    return made


def inner_component(part: Inner) -> Component:
    name = f"{part.name} (in {part.inside})"
    made = Component(name=name, type=ComponentType.LIBRARY, copyright=part.rights, bom_ref=f"inside/{name}")
    made.licenses.add(licence(part.licence))
    return made


def licence(told: str) -> LicenseExpression | DisjunctiveLicense:
    try:
        get_spdx_licensing().parse(told, validate=True)
    except ExpressionError:  # told in words of the package's own
        return DisjunctiveLicense(name=told)
    return LicenseExpression(value=told)


if __name__ == "__main__":
    main()
