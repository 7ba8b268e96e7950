"""Run before the program: its own plugins of Qt and no others, and for what it opens the environment it was started in.

PyInstaller's own does the first by loading QtCore, which a command without a window has no use for.
"""

import os
import sys

os.environ.pop("QT_PLUGIN_PATH", None)  # a desktop's, of another Qt; PySide6 finds its own by where it lies
os.environ.pop("SBK_EMBED", None)  # a developer's: PySide would remove or rewrite its own part in the program
# The bootloader sets it for the program; a browser that is opened for a link would load the program's libraries by it.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before

# All modules lie as files, which Python finds itself; PyInstaller, asked before it for each, has an empty archive.
# These names are PyInstaller's own affair: should they change, the program starts slower, but starts.
finder = getattr(sys.modules.get("pyimod02_importers"), "PyiFrozenFinder", None)
hook = getattr(finder, "path_hook", None)
if hook in sys.path_hooks:
    sys.path_hooks.remove(hook)
    sys.path_importer_cache.clear()
