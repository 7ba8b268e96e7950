"""What a reader downloads, made of the standalone program, and its SHA-256: python packaging/artefacts.py dist.

Linux: a tarball and a Debian package. Windows: a zip (the installer is made of the same folder by
windows/qicbrowser.iss). macOS: a zip that keeps the links of the .app. All in `dist/`, beside the folder.
"""

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from identity import IDENTIFIER, NAME, PUBLISHER, RELEASED, SPOKEN_NAME, SUMMARY, VERSION

LINUX = Path(__file__).resolve().parent / "linux"
ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
WHEN = datetime.fromisoformat(RELEASED).replace(tzinfo=UTC)
"""The time that every file is given: two builds of the same inputs differ in nothing for it."""

DEPENDS = "libdbus-1-3, libegl1, libfontconfig1, libfreetype6, libgl1, libglib2.0-0 | libglib2.0-0t64, libstdc++6"
DEPENDS += ", libx11-6, libx11-xcb1, libxcb1, zlib1g"
RECOMMENDS = "libwayland-client0, libwayland-cursor0, libcups2 | libcups2t64"
"""What a desktop with Wayland or a printer has; the window opens without."""

MAINTAINER = f"{os.environ.get('DEBFULLNAME', PUBLISHER)} <{os.environ.get('DEBEMAIL', 'nobody@qicbrowser.invalid')}>"
"""Who answers for a Debian package, as Debian's own tools are told: whoever publishes it."""

DOWNLOADS = {".xz", ".deb", ".zip", ".exe", ".json"}
BUDGET = 40
"""Megabytes that a download may weigh."""


def main() -> int:
    dist = Path(sys.argv[1] if len(sys.argv) > 1 else "dist")
    stem = f"{NAME}-{VERSION}-{sys.platform}-{platform.machine().lower()}"
    makers: dict[str, tuple[Callable[[Path, Path], None], ...]] = {
        "linux": (make_tarball, make_deb),
        "win32": (make_zip,),
        "darwin": (make_mac_zip,),
    }
    for earlier in downloads(dist):
        if VERSION not in earlier.name:
            earlier.unlink()
    for make in makers[sys.platform]:
        make(dist, dist / stem)
    made = downloads(dist)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made]
    (dist / "SHA256SUMS").write_text("".join(lines), encoding="ascii", newline="\n")
    heavy = [path.name for path in made if path.stat().st_size > BUDGET * 1e6]
    for path in made:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}")
    if heavy:
        print(f"Over {BUDGET} MB: {', '.join(heavy)}", file=sys.stderr)
    return 1 if heavy else 0


def downloads(dist: Path) -> list[Path]:
    """Ours, of any version: the folder may hold what is somebody else's."""
    ours = (path for path in dist.iterdir() if path.name.startswith((NAME, SPOKEN_NAME)))
    return sorted(path for path in ours if path.suffix in DOWNLOADS and path.is_file())


def make_tarball(dist: Path, stem: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(shutil.copytree(dist / NAME, Path(name) / NAME, symlinks=True))
        described = (LINUX / f"{IDENTIFIER}.{kind}.xml" for kind in ("metainfo", "mime"))
        for source in (LINUX / "qicbrowser.desktop", *described, ICONS / "qicbrowser.svg"):
            shutil.copy(source, folder)
        with tarfile.open(f"{stem}.tar.xz", "w:xz", preset=6) as packed:
            pack(packed, folder, f"{NAME}-{VERSION}")


def make_deb(dist: Path, stem: Path) -> None:
    """/opt/qicbrowser, with what a desktop needs to find it: /usr/bin, the menu, the icon, and its files."""
    del stem  # Debian has its own way of naming packages
    machine = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        root.chmod(0o755)
        shutil.copytree(dist / NAME, root / "opt" / NAME, symlinks=True)
        for source, target in (
            (LINUX / "qicbrowser.desktop", "usr/share/applications/qicbrowser.desktop"),
            (LINUX / f"{IDENTIFIER}.metainfo.xml", f"usr/share/metainfo/{IDENTIFIER}.metainfo.xml"),
            (LINUX / f"{IDENTIFIER}.mime.xml", f"usr/share/mime/packages/{IDENTIFIER}.xml"),
            (ICONS / "qicbrowser.svg", "usr/share/icons/hicolor/scalable/apps/qicbrowser.svg"),
            (ICONS / "qicbrowser.png", "usr/share/icons/hicolor/256x256/apps/qicbrowser.png"),
        ):
            (root / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, root / target)
        (root / "usr/bin").mkdir()
        (root / "usr/bin" / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
        write_documents(root / "usr/share/doc" / NAME, dist / NAME / "licences" / "README.txt")
        for library in root.rglob("*.so*"):
            if not library.is_symlink():
                library.chmod(0o644)
        write_control(root, machine)
        deb = dist / f"{NAME}_{VERSION}_{machine}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, deb]
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(int(WHEN.timestamp()))}
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def write_documents(folder: Path, licences: Path) -> None:
    """What Debian wants to find with every package."""
    folder.mkdir(parents=True)
    told = f"Copyright (c) {WHEN.year} {PUBLISHER}\n\n{licences.read_text('utf-8')}\n"
    told += f"The texts: /opt/{NAME}/licences, and /usr/share/common-licenses/LGPL-3, LGPL-2.1 and GPL-3.\n"
    (folder / "copyright").write_text(told, "utf-8")
    changed = f"{NAME} ({VERSION}) unstable; urgency=medium\n\n  * This version.\n\n -- {MAINTAINER}  "
    changed += f"{WHEN:%a, %d %b %Y %H:%M:%S} +0000\n"
    (folder / "changelog.gz").write_bytes(gzip.compress(changed.encode(), mtime=0))


def write_control(root: Path, machine: str) -> None:
    installed = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(
        f"Package: {NAME}\nVersion: {VERSION}\nArchitecture: {machine}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {installed // 1024}\nDepends: libc6 (>= {platform.libc_ver()[1]}), {DEPENDS}\n"
        f"Recommends: {RECOMMENDS}\nSection: science\nPriority: optional\n"
        f"Description: {SUMMARY}\n A systematic review's table as a program that opens at once, offline.\n",
        encoding="utf-8",
    )


def make_zip(dist: Path, stem: Path) -> None:
    shutil.make_archive(str(stem), "zip", dist, NAME)


def make_mac_zip(dist: Path, stem: Path) -> None:
    command = ["ditto", "-c", "-k", "--keepParent", dist / f"{SPOKEN_NAME}.app", f"{stem}.zip"]
    subprocess.run(command, check=True)


def pack(packed: tarfile.TarFile, folder: Path, inside: str) -> None:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = int(WHEN.timestamp())
        return entry

    for path in [folder, *sorted(folder.rglob("*"))]:
        packed.add(path, str(Path(inside) / path.relative_to(folder)), recursive=False, filter=plain)


if __name__ == "__main__":
    sys.exit(main())
