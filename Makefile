# One word for each thing one does here. Works with GNU make from 3.81 on; everything it makes is in .venv, build and dist.

PYTHON ?= python3
BIN := .venv/bin
LIBRARIES := sh packaging/linux/system-libraries.sh
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt
PYTHON_HINT := On Debian and Ubuntu: sudo apt-get install -y python3-venv. Another Python: make PYTHON=/its/path ...
GALLERY := $(BIN)/python -m pytest -q tests/gui/gallery --gallery build/gallery
LARGE := build/bench/qic-100000.sqlite
CITED := build/bench/qic-20000-references.sqlite
NO_DISPLAY := There is no display here, so the window goes through its main job off screen.

.PHONY: help run test check pytest crash bench package artefacts package-check pictures gallery translations

help:
	@echo "make run       install into .venv and open the window (without a display: take a picture of it)"
	@echo "make test      everything that must hold: make check, the tests, make package"
	@echo "make check     the fast part: format, style, types, import direction"
	@echo "make crash     killed 1,750 times while it writes or imports, power cut 20,000 times: what it said was saved is there (minutes)"
	@echo "make bench     start-up and memory against a bare Qt window; search and export of 100,000 themes; imports (some minutes)"
	@echo "make package   the standalone program in dist/qicbrowser, and a smoke test of it"
	@echo "make artefacts what a reader downloads: tarball and Debian package, with checksums and the list of parts"
	@echo "make package-check  the Debian package tried in a minimal Debian (as root; a minute)"
	@echo "make translations  the strings of the code in translations/, and what the program loads of them; ADD=it adds a language"
	@echo "make pictures  the pictures in docs/pictures, taken again by the tests"
	@echo "make gallery   every screen in every look, size and scale, on one page to look through (minutes)"

run: .venv/run.stamp
	@$(LIBRARIES) run
	@if [ "$$(uname -s)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec $(BIN)/qicbrowser; \
	else \
		echo "$(NO_DISPLAY)" && $(BIN)/qicbrowser tour build/tour; \
	fi

test: check pytest package

check: .venv/dev.stamp
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

pytest: .venv/dev.stamp
	@$(LIBRARIES) test
	@# Side by side: the tests on a real screen wait most of the time, and leave the cores to the others.
	@$(BIN)/python -m pytest tests/gui & window=$$!; \
	$(BIN)/python -m pytest tests/xserver & screen=$$!; \
	$(BIN)/python -m pytest tests --ignore=tests/gui --ignore=tests/xserver; status=$$?; \
	wait $$window || status=1; \
	wait $$screen || status=1; \
	exit $$status

crash: .venv/dev.stamp
	@$(LIBRARIES) test
	$(BIN)/python -m pytest -q -s tests/crash --kills 1000 --import-kills 250 --cuts 1500

bench: .venv/dev.stamp
	@$(LIBRARIES) bench
	$(BIN)/python benchmarks/start.py
	@[ ! -x dist/qicbrowser/qicbrowser ] || $(BIN)/python benchmarks/frozen.py dist/qicbrowser
	@mkdir -p build/bench
	@[ -f $(LARGE) ] || $(BIN)/python benchmarks/synthetic.py --themes 100000 $(LARGE)
	$(BIN)/python benchmarks/search.py $(LARGE)
	$(BIN)/python benchmarks/export.py --formats $(LARGE)
	$(BIN)/python benchmarks/notes.py $(LARGE)
	@[ -f $(CITED) ] || $(BIN)/python benchmarks/synthetic.py --themes 10000 --references 20000 $(CITED)
	$(BIN)/python benchmarks/responding.py $(CITED)
	$(BIN)/python benchmarks/map.py
	$(BIN)/python benchmarks/tabs.py
	$(BIN)/python benchmarks/importing.py
	$(BIN)/python benchmarks/imported_start.py

package: .venv/dev.stamp
	@$(LIBRARIES) package
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN packaging/qicbrowser.spec
	$(BIN)/python packaging/licences.py dist/qicbrowser
	$(BIN)/python packaging/sizes.py dist/qicbrowser
	$(BIN)/python packaging/smoke.py dist/qicbrowser

artefacts: package
	$(BIN)/python packaging/artefacts.py dist

package-check: artefacts
	@$(LIBRARIES) package-check
	$(BIN)/python packaging/linux/minimal.py dist/qicbrowser_*.deb

translations: .venv/dev.stamp
	$(BIN)/python packaging/translations.py $(ADD)

pictures: .venv/dev.stamp
	@$(LIBRARIES) test
	$(BIN)/python -m pytest -q tests/gui --pictures docs/pictures

gallery: .venv/dev.stamp
	@$(LIBRARIES) test
	@rm -rf build/gallery
	@$(GALLERY) & once=$$!; GALLERY_SCALE=2 $(GALLERY); twice=$$?; wait $$once && exit $$twice
	@echo "build/gallery/index.html"

# The stamps say what is installed, so that the second `make run` starts at once. Whoever develops has what readers have.
.venv/run.stamp: pyproject.toml constraints.txt | .venv/bin/pip
	@echo "Installing QIC Browser into .venv ..."
	@$(INSTALL) -e .
	@touch $@

.venv/dev.stamp: pyproject.toml constraints.txt | .venv/bin/pip
	@echo "Installing QIC Browser and its developers' tools into .venv ..."
	@$(INSTALL) -e ".[dev]"
	@touch .venv/run.stamp $@

.venv/bin/pip:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null || \
		{ echo "QIC Browser needs Python 3.11 or later, and $(PYTHON) is not that. $(PYTHON_HINT)" >&2; exit 1; }
	@$(PYTHON) -c "import ensurepip, venv" 2>/dev/null || \
		{ echo "This Python cannot make a virtual environment. $(PYTHON_HINT)" >&2; exit 1; }
	@$(PYTHON) -m venv .venv
