"""Folders that another program copies between computers, or that are on another computer: what to mind there."""

from contextlib import suppress
from pathlib import Path, PurePath

from qicbrowser.store.disk import is_pipe_or_device, make_private_file

_SERVICES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
}
_FILE_SYSTEMS = ("nfs", "cifs", "smb", "fuse.sshfs", "sshfs")
_MOUNTS = Path("/proc/mounts")


def warning(user_file: Path) -> str:
    """What to mind where the reader's file is in such a folder, once a folder; "" where there is nothing.

    The folders told of stand in told.txt beside the file, a path a line: the reader's file holds what is the reader's,
    and is not written for this. Where told.txt cannot be written, the next start tells it again.
    """
    try:
        folder = user_file.parent.resolve()
    except (OSError, RuntimeError):  # links that lead in a circle
        return ""
    keeper = keeper_of(folder)
    told = folder / "told.txt"
    if not keeper or str(folder) in _lines(told):
        return ""
    with suppress(OSError):  # told again, then
        if not is_pipe_or_device(told):
            make_private_file(told)
            with told.open("a", encoding="utf-8", errors="replace") as file:
                file.write(f"{folder}\n")
    return (
        f"Your notes are in {folder}, which is {keeper}. Have them open on one computer at a time, and let the copying"
        " end before you go on at another; or keep them elsewhere with --data-dir."
    )


def keeper_of(folder: PurePath) -> str:
    """Who else has a hand in a folder, in words; "" for a folder of this computer alone."""
    for part in folder.parts:
        name = part.casefold()
        for known, service in _SERVICES.items():
            # As in "Dropbox (Work)", "OneDrive - Company" and macOS' "GoogleDrive-someone@example.org".
            if name == known or name.startswith((f"{known} (", f"{known} - ", f"{known}-")):
                return f"kept in step by {service}"
    if folder.drive.startswith("\\\\") or _file_system(folder).startswith(_FILE_SYSTEMS):
        return "on another computer"
    return ""


def _file_system(folder: PurePath) -> str:
    """The kind of file system a folder is on, as Linux tells it; "" where it does not."""
    mounts = [fields for line in _lines(_MOUNTS) if len(fields := line.split()) > 2]
    if not any(fields[2].startswith(_FILE_SYSTEMS) for fields in mounts):  # as nearly everywhere
        return ""
    nearest, kind = 0, ""
    for fields in mounts:
        mounted = PurePath(fields[1].replace("\\040", " "))
        if len(mounted.parts) >= nearest and folder.is_relative_to(mounted):
            nearest, kind = len(mounted.parts), fields[2]
    return kind


def _lines(path: Path) -> list[str]:
    try:
        return [] if is_pipe_or_device(path) else path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
