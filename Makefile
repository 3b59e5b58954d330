# Everything a developer needs; sets up .venv by itself with nothing but Python 3.11 or newer.

PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
BIN := .venv/bin
RECORDINGS := tests/recordings
DEMO := cli-1.0.102/reasoning_anthropic.live.jsonl cli-1.0.49/subagent_anthropic.live.jsonl \
	cli-1.0.21/repro1064_anthropic.live.jsonl

# A strict editable install links file by file, so a new file needs a new install.
FILES := $(sort $(shell find codegen generated runtime schema -name '*.py' -o -name '*.json'))
$(shell mkdir -p build && echo '$(FILES)' | cmp -s - build/files || echo '$(FILES)' > build/files)

.PHONY: help demo test lint format types generate check bench registry clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

demo: .venv/base ## validate example streams, good and bad
	@cd $(RECORDINGS) && $(CURDIR)/$(BIN)/session-events validate $(DEMO); test $$? -eq 1  # findings, as there should be

test: .venv/dev ## run the tests
	$(BIN)/pytest -n auto -m "not registry"

lint: .venv/dev ## check style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: .venv/dev ## mend style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: .venv/dev ## check types
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

generate: .venv/dev ## schema/ -> generated/ and docs/
	$(BIN)/session-events generate

check: .venv/dev ## fail if generated/ or docs/ is not what schema/ gives
	$(BIN)/session-events generate --check

bench: .venv/bench ## measure speed and memory
	$(BIN)/python tests/bench.py $(ARGS)
	$(BIN)/python tests/bench_sse.py
	$(BIN)/python tests/bench_attach.py
	$(BIN)/python tests/bench_codegen.py
	$(BIN)/python tests/bench_ag_ui.py
	$(BIN)/python tests/bench_doctor.py

registry: .venv/dev ## run the tests that need package registries
	$(BIN)/pytest -m registry

clean: ## remove what was set up and built
	rm -rf .venv build dist *.egg-info

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed, and was not found" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/base: .venv/bin/python pyproject.toml build/files
	$(BIN)/pip install --quiet --disable-pip-version-check --editable . --config-settings editable_mode=strict
	@touch $@

.venv/dev: .venv/base
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]' --config-settings editable_mode=strict
	@touch $@

.venv/bench: .venv/dev
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[bench]' --config-settings editable_mode=strict
	@touch $@
