"""Detects cloud-sync and network folders, where SQLite files are at risk."""

from contextlib import suppress
from pathlib import Path, PurePath

from qicbrowser.domain.messages import Message
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


def sync_warning(user_file: Path) -> Message | None:
    """A warning where the user file is in such a folder, once per folder.

    The folders warned about are listed in told.txt beside the file, one path per line, because the user file holds the
    reader's own content only. Where told.txt cannot be written, the next start warns again.
    """
    try:
        folder = user_file.parent.resolve()
    except (OSError, RuntimeError):  # links that lead in a circle
        return None
    location = shared_location(folder)
    warned = folder / "told.txt"
    if not location or str(folder) in _lines(warned):
        return None
    with suppress(OSError):
        if not is_pipe_or_device(warned):
            make_private_file(warned)
            with warned.open("a", encoding="utf-8", errors="replace") as file:
                file.write(f"{folder}\n")
    return location


def shared_location(folder: PurePath) -> Message | None:
    """The warning about a folder that is synchronised or on another computer; None for any other."""
    for part in folder.parts:
        name = part.casefold()
        for known, service in _SERVICES.items():
            # As in "Dropbox (Work)", "OneDrive - Company" and macOS' "GoogleDrive-someone@example.org".
            if name == known or name.startswith((f"{known} (", f"{known} - ", f"{known}-")):
                return Message("notes-in-synced-folder", folder=str(folder), service=service)
    if folder.drive.startswith("\\\\") or _file_system(folder).startswith(_FILE_SYSTEMS):
        return Message("notes-on-other-computer", folder=str(folder))
    return None


def _file_system(folder: PurePath) -> str:
    """The type of file system a folder is on, on Linux; "" where it is unknown."""
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
