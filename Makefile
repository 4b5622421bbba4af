# A dozen words; `make help` lists them. Needs Python 3.11 or later and nothing else.
PYTHON ?= python3
UV ?= uv
SERVE ?= 1
BIN := .venv/bin
READY := .venv/.ready
LOCK := UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile pyproject.toml --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --quiet

.DEFAULT_GOAL := help
.PHONY: help setup spark demo run test test-pg check fix bench docs messages kind migrations lock

help: ## list these words
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 14

setup: $(READY) ## make .venv from the hashed lock, once

$(READY): requirements-dev.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) tools/make_venv.py
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-index --no-build-isolation --editable .
	@touch $@

spark: $(READY) ## add Spark, half a gigabyte, to .venv: the tests that need it run then (Java must be there)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: --no-binary pyspark --no-build-isolation -r requirements-spark.lock

demo: $(READY) ## the founding case from its documents to the next appeal (SERVE=0: without the web pages)
	@$(BIN)/python examples/demo.py $(if $(filter 0,$(SERVE)),--no-serve,)

run: $(READY) ## the web pages over the register in HABEAS_HOME
	@$(BIN)/habeas serve

# Three workers on two cores: one works while others wait for a browser or a server.
# Tests start hundreds of processes: each would compile every module anew where the environment keeps no bytecode.
test: $(READY) ## every test, on two cores
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 3 --dist worksteal

test-pg: $(READY) ## the tests that need PostgreSQL (HABEAS_TEST_DATABASE_URL)
	@$(BIN)/python -m pytest -m postgresql

check: $(READY) ## all that is checked without running a test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/codespell
	$(BIN)/python -m tools.reference --check
	$(BIN)/python -m tools.messages --check
	$(BIN)/lint-imports
	$(BIN)/mypy

fix: $(READY) ## whatever a machine can mend
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(READY) ## what it costs, as tables
	@$(BIN)/python bench/reading.py && $(BIN)/python bench/ledger.py
	@test -e build/bench/register.sqlite3 || HABEAS_HOME=build/bench HABEAS_PASSWORD=$$(openssl rand -hex 16) $(BIN)/python bench/register.py
	@HABEAS_HOME=build/bench $(BIN)/python bench/desk.py

docs: $(READY) ## write docs/reference again from the code
	@$(BIN)/python -m tools.reference

messages: $(READY) ## take new words into the catalogs of every language, and compile them
	@$(BIN)/python -m tools.messages

kind: $(READY) ## the skeleton of a fact type: make kind NAME=hunger_strike
	@$(BIN)/python -m tools.new_kind "$(NAME)"

migrations: $(READY) ## write the migrations the models call for: make migrations NAME=add_note
	@$(BIN)/python -m django makemigrations --settings habeas.settings $(if $(NAME),--name $(NAME))

lock: ## pin and hash the dependencies again (needs uv)
	@$(LOCK) --output-file requirements.lock
	@$(LOCK) --extra spark --constraints requirements.lock --output-file requirements-spark.lock
	@$(LOCK) --group dev --group build --constraints requirements.lock --output-file requirements-dev.lock
