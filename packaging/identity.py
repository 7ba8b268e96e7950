"""What the program is called where it is installed: names, version and icon, as each system wants to be told."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "qicbrowser"
SPOKEN_NAME = "QIC Browser"
SUMMARY = "Read, search, annotate and take away how quality improvement collaboratives work"
PUBLISHER = "The QIC Browser authors"
IDENTIFIER = "org.qicbrowser.QICBrowser"
VERSION = re.findall(r'__version__ = "([^"]+)"', (ROOT / "src" / "qicbrowser" / "__init__.py").read_text("utf-8"))[0]
RELEASED = re.findall(r'date="([^"]+)"', (ROOT / f"packaging/linux/{IDENTIFIER}.metainfo.xml").read_text("utf-8"))[0]

ICON = {"darwin": str(ROOT / "resources/icons/qicbrowser.icns"), "win32": str(ROOT / "resources/icons/qicbrowser.ico")}

INFO_PLIST = {
    "CFBundleIdentifier": IDENTIFIER,
    "CFBundleName": SPOKEN_NAME,
    "CFBundleDisplayName": SPOKEN_NAME,
    "CFBundleShortVersionString": VERSION,
    "CFBundleVersion": VERSION,
    "LSBackgroundOnly": False,  # as PyInstaller would have it for a program that is a command too: without a window
    "LSApplicationCategoryType": "public.app-category.education",
    "LSMinimumSystemVersion": "13.0",  # as Qt 6.11 itself; 6.12 asks for 14
    "NSHighResolutionCapable": True,
    "NSRequiresAquaSystemAppearance": False,  # it has a dark appearance of its own
    "NSHumanReadableCopyright": f"© {PUBLISHER}, MIT licence. The evidence: Zamboni et al. 2020, CC BY 4.0.",
}


def version_resource(folder: Path, name: str) -> str:
    """The file that PyInstaller makes Windows' version resource of; returns its path."""
    told = {
        "CompanyName": PUBLISHER,
        "FileDescription": SPOKEN_NAME,
        "FileVersion": VERSION,
        "InternalName": name,
        "LegalCopyright": INFO_PLIST["NSHumanReadableCopyright"],
        "OriginalFilename": f"{name}.exe",
        "ProductName": SPOKEN_NAME,
        "ProductVersion": VERSION,
    }
    numbers = tuple((*map(int, re.findall(r"\d+", VERSION)), 0, 0, 0, 0)[:4])
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    path = folder / f"version of {name}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004,"
        f" fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('080904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [0x0809, 1200])])])\n",
        encoding="utf-8",
    )
    return str(path)
