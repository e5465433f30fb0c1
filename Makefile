# `make run` serves the site, `make test` runs every test; README.md explains both.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# A larger database, file storage or cache needs its packages too.
LARGE := $(DATABASE_URL)$(DATABASE_URL_FILE)$(REDIS_URL)$(REDIS_URL_FILE)$(S3_BUCKET)
LOCK := $(if $(LARGE),requirements-large.lock,requirements.lock)
# One process more than there are cores, because tests wait for the browser and for PostgreSQL.
CORES := $(shell nproc 2>/dev/null || echo 1)
PARALLEL ?= -n $(shell n=$$(($(CORES) + 1)); echo $$((n > 4 ? 4 : n))) --dist worksteal
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.DELETE_ON_ERROR:
.PHONY: run test test-sqlite test-postgres bench shots audit lint format messages lock outdated clean

run: $(VENV)/$(LOCK).installed
	@$(BIN)/python manage.py up $(if $(HOST),--host $(HOST)) $(if $(PORT),--port $(PORT))

test: test-sqlite test-postgres

test-sqlite: $(VENV)/requirements-dev.lock.installed
	@echo "The whole suite on SQLite:"
	$(BIN)/pytest $(PARALLEL) $(ARGS)

test-postgres: $(VENV)/requirements-dev.lock.installed
	@echo "All that the database has a say in, on PostgreSQL:"
	$(BIN)/python -m tests.postgres $(BIN)/pytest -m "not browser" $(PARALLEL) $(ARGS)

bench: $(VENV)/requirements-dev.lock.installed
	$(BIN)/python -m benchmarks

shots: $(VENV)/requirements-dev.lock.installed
	$(BIN)/python -m tests.shots

# Needs Node.js, Java, Chromium and npm's registry; says so where one is missing.
audit: $(VENV)/requirements-dev.lock.installed
	$(BIN)/python -m tests.checkers

lint: $(VENV)/requirements-dev.lock.installed
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	git ls-files -z 'templates/**.html' | xargs -0 -r $(BIN)/djade --target-version 5.2 --check
	$(BIN)/python manage.py makemigrations --check --dry-run
	SITE_PUBLIC_HOSTS=www.example.org SITE_HTTPS=on SITE_BEHIND_PROXY=on SITE_HSTS_PRELOAD=on \
		$(BIN)/python manage.py check --deploy --fail-level WARNING

format: $(VENV)/requirements-dev.lock.installed
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	git ls-files -z 'templates/**.html' | xargs -0 -r $(BIN)/djade --target-version 5.2

# Gather what is to be translated and compile what is; needs gettext (Debian: apt install gettext).
messages: $(VENV)/requirements-dev.lock.installed
	$(BIN)/python manage.py makemessages --locale id --no-wrap --no-obsolete --add-location file \
		--ignore .venv --ignore tests --ignore benchmarks
	$(BIN)/python manage.py compilemessages --locale id --ignore .venv

# Resolve the pins again; needs uv (https://docs.astral.sh/uv/).
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate
lock:
	$(COMPILE) requirements.txt requirements-large.txt requirements-dev.txt -o requirements-dev.lock
	$(COMPILE) requirements.txt requirements-large.txt -c requirements-dev.lock -o requirements-large.lock
	$(COMPILE) requirements.txt -c requirements-dev.lock -o requirements.lock
	sed -i "s/^resolved = .*/resolved = \"$$(date -u +%F)\"/" pyproject.toml

# Which packages of the lock have newer versions; fails when the time to take them over is past.
outdated: $(VENV)/requirements-dev.lock.installed
	$(BIN)/python -m tests.outdated

clean:
	rm -rf $(VENV) .pytest_cache .ruff_cache .hypothesis

# Nothing is installed again until the lock changes.
$(VENV)/%.installed: % | $(BIN)/python
	@echo "Installing what $* lists"
	@$(INSTALL) -r $*
	@touch $@

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { \
		echo "Python is not installed (Debian: apt install python3 python3-venv)." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "This site needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V 2>&1)." >&2; \
		echo "Name another with: make run PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python's venv is not installed (Debian: apt install python3-venv)." >&2; exit 1; }
	@echo "Making the virtual environment $(VENV)"
	@$(PYTHON) -m venv $(VENV)
