"""Tries the Debian package where next to nothing is: python packaging/linux/minimal.py dist/qicbrowser_*.deb.

As root, a Debian is made in a temporary folder with no more than apt, a font and what the package says it needs, no
Python among it. There the program is installed, tries itself as a user without rights, opens its window on an X server
outside, and is taken away again.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from onscreen import screen

NOBODY = 65534
FONT = "fonts-dejavu-core"
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8"}
ENVIRONMENT |= {name: value for name, value in os.environ.items() if name.endswith(("_proxy", "_PROXY"))}


def main() -> int:
    if os.getuid():
        print("Only root may make a Debian in a folder: sudo make package-check", file=sys.stderr)
        return 2
    package = Path(sys.argv[1]).resolve()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        root = Path(name) / "debian"
        Path(name).chmod(0o755)
        make_debian(root, depends(package))
        inside = root / "tmp" / package.name
        inside.write_bytes(package.read_bytes())
        run(["chroot", str(root), "dpkg", "--install", f"/tmp/{package.name}"])
        print(f"installed in a minimal Debian ({time.monotonic() - started:.0f} s)")
        print(run(chrooted(root, "/usr/bin/qicbrowser", "--self-test")))
        with screen(Path(name)) as shown:
            command = chrooted(root, "/usr/bin/env", f"DISPLAY={shown.display}", "/usr/bin/qicbrowser")
            with subprocess.Popen(command, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True) as window:
                try:
                    shown.wait_until_painted(window)
                finally:
                    window.kill()
        print("its window was painted on a screen")
        brought = [path for path in contents(package) if "qicbrowser" in path.lower()]
        run(["chroot", str(root), "dpkg", "--purge", "qicbrowser"])
        verdicts = {
            "there is no Python in that Debian": not any(path.is_file() for path in root.glob("usr/bin/python*")),
            "taken away, nothing of it is left": not any(
                "qicbrowser" in path and (root / path).exists() for path in brought
            ),
        }
    for said, holds in verdicts.items():
        print(said if holds else f"FAILED: {said}")
    failed = sum(not holds for holds in verdicts.values())
    print(f"{2 + len(verdicts) - failed} passed, {failed} failed")
    return int(failed > 0)


def contents(package: Path) -> list[str]:
    listed = run(["dpkg-deb", "--contents", str(package)]).splitlines()
    return [line.split(" ./", 1)[1].split(" -> ")[0] for line in listed]


def depends(package: Path) -> list[str]:
    """Of what has another name in another release, the one it has in this."""
    told = run(["dpkg-deb", "--field", str(package), "Depends"])
    named = [[name.split()[0] for name in choice.split(" | ")] for choice in told.strip().split(", ")]
    return [next(filter(is_here, names), names[0]) for names in named]


def is_here(name: str) -> bool:
    return subprocess.run(["dpkg-query", "--show", name], capture_output=True, check=False).returncode == 0


def make_debian(root: Path, packages: list[str]) -> None:
    """Of the same release as this one."""
    release = re.findall(r"^VERSION_CODENAME=(\w+)", Path("/etc/os-release").read_text("utf-8"), re.MULTILINE)[0]
    command = ["debootstrap", "--variant=minbase", f"--include={','.join([*packages, FONT])}", release, str(root)]
    run(command)


def chrooted(root: Path, *command: str) -> list[str]:
    return ["chroot", f"--userspec={NOBODY}:{NOBODY}", str(root), *command]


def run(command: list[str]) -> str:
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=900, check=False)
    if done.returncode:
        raise SystemExit(
            f"`{' '.join(command)}` ended with {done.returncode}:\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
        )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
