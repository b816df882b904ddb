# The verbs of this repository.  `make play` and `make test` work from a clean clone: they install what is missing.

SWIFT ?= swift
DEFAULT_SCENARIO = Scenarios/01-basics/one_cook.py
PYTHON ?= python3.13

# Tests are built apart from the program, because they need to see what is internal to a module; one optimised build serves
# them all, since hundreds of whole programs are interpreted.
TEST_BUILD = --scratch-path .build-test -c release -Xswiftc -enable-testing
TEST_FLAGS = --no-parallel

# Where nobody watches, warnings are errors.
ifdef CI
export SIMUL_STRICT = 1
endif

# With Swift's own libraries inside, the program starts faster and takes a quarter less memory; only Linux has them so.
ifeq ($(shell uname),Linux)
STATIC = --static-swift-stdlib
endif

.PHONY: play test build fuzz conformance golden lint format clean help

help:
	@echo "make play     build, and step through a first program"
	@echo "make test     build, and run all tests"
	@echo "make build    build the program: .build/release/simul"
	@echo "make fuzz     compare N random programs (from SEED on) with CPython 3.13"
	@echo "make conformance  run CPython's own asyncio tests, read from an installed Python 3.13"
	@echo "make golden   record the expected output of all programs again, with CPython 3.13"
	@echo "make lint     check the formatting; make format mends it"
	@echo "make clean    remove what was built"

play: build
	@.build/release/simul play $(DEFAULT_SCENARIO)

build:
	@Tools/install-missing.sh swift ncurses
	$(SWIFT) build -c release $(STATIC) --product simul

test:
	@Tools/install-missing.sh swift ncurses tmux
	$(SWIFT) build $(TEST_BUILD) --build-tests
	$(SWIFT) test $(TEST_BUILD) --skip-build $(TEST_FLAGS)
	Tests/EndToEnd/stepper.sh .build-test/release/simul

N ?= 200
SEED ?= 1
fuzz: build
	$(PYTHON) Tests/Fuzz/fuzz.py --simul .build/release/simul --from $(SEED) --count $(N)

conformance: build
	$(PYTHON) Tests/CPython/run.py --simul .build/release/simul

golden:
	$(PYTHON) Tests/Oracle/record.py

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

clean:
	rm -rf .build .build-test
