# The developer's commands. Each sets up what it needs in .venv; only Python 3.11 or newer, make and the
# package registry are asked for.
PYTHON ?= python3
VENV := .venv
PAGES ?= tests/pages
BIN := $(VENV)/bin

# One more than there are cores, since tests of crawls wait more than they compute.
WORKERS ?= $(shell echo $$(( $$(nproc 2>/dev/null || echo 2) + 1 )))

.PHONY: test lint types tests check-slow bench demo docs format clean

test: lint types tests

lint: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet . || (echo "run 'make format'"; exit 1)

types: $(VENV)/ready
	$(BIN)/mypy

tests: $(VENV)/ready
	$(BIN)/pytest -n $(WORKERS) -m "not slow"

check-slow: $(VENV)/ready
	$(BIN)/pytest -n auto -m slow

# Quality and speed beside other extractors; 'make bench PAGES=FOLDER' takes pages of your own.
bench: $(VENV)/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[bench]"
	$(BIN)/python tests/benchmarks/compare.py $(PAGES)

demo: $(VENV)/ready
	$(BIN)/newsspider demo

docs: $(VENV)/ready
	$(BIN)/python docs/update.py

format: $(VENV)/ready
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

# Made anew when the dependencies change. The stamp is written last, so a broken set-up is tried again.
$(VENV)/ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "newsspider needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	@touch $@

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache
