# The verbs of this repository.  `make play` and `make test` work from a clean clone: they install what is missing.

SWIFT ?= swift
DEFAULT_SCENARIO = Scenarios/01-basics/one_cook.py
PYTHON ?= python3.13

# Tests are built apart from the program, because they need to see what is internal to a module; one optimised build serves
# them all, since hundreds of whole programs are interpreted.
TEST_BUILD = --scratch-path .build-test -c release -Xswiftc -enable-testing
TEST_FLAGS = --no-parallel
# What was let go of is overwritten (by glibc, by macOS), so that whoever still looks at it is found out.
TEST_MEMORY = MALLOC_PERTURB_=165 MallocScribble=1

# Where nobody watches, warnings are errors.
ifdef CI
export SIMUL_STRICT = 1
endif

.PHONY: play test build fuzz conformance golden lint format bench bench-check bench-record growth clean help

help:
	@echo "make play     build, and step through a first program"
	@echo "make test     build, and run all tests"
	@echo "make build    build the program: .build/release/simul"
	@echo "make fuzz     compare N random programs (from SEED on) with CPython 3.13"
	@echo "make conformance  run CPython's own asyncio tests, read from an installed Python 3.13"
	@echo "make golden   record the expected output of all programs again, with CPython 3.13"
	@echo "make bench    time programs beside CPython 3.13, and what one feels at the keyboard"
	@echo "make bench-check  count instructions and compare them with those recorded; make bench-record records"
	@echo "make lint     check the formatting; make format mends it"
	@echo "make clean    remove what was built"

play: build
	@.build/release/simul play $(DEFAULT_SCENARIO)

build:
	@Tools/install-missing.sh swift ncurses
	$(SWIFT) build -c release --product simul

test:
	@Tools/install-missing.sh swift ncurses tmux
	$(SWIFT) build $(TEST_BUILD) --build-tests
	$(TEST_MEMORY) $(SWIFT) test $(TEST_BUILD) --skip-build $(TEST_FLAGS)
	$(TEST_MEMORY) Tests/EndToEnd/stepper.sh .build-test/release/simul

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

BENCH = .build-bench/release/bench
BENCH_ROUNDS ?= 3
.PHONY: $(BENCH)
$(BENCH):
	$(SWIFT) build -c release --package-path Benchmarks --scratch-path .build-bench --product bench

bench: build $(BENCH)
	python3 Benchmarks/bench.py --simul .build/release/simul --inside $(BENCH) -n $(BENCH_ROUNDS) $(if $(SIMPY),--simpy $(SIMPY))

# How time and memory grow with the number of events: Docs/Images/growth.svg.
growth: $(BENCH)
	python3 Benchmarks/growth.py --bench $(BENCH)

# The binary is the one that the tests are run with.
bench-check:
	@python3 Benchmarks/check_instructions.py --simul .build-test/release/simul

bench-record:
	$(SWIFT) build $(TEST_BUILD) --build-tests
	python3 Benchmarks/check_instructions.py --simul .build-test/release/simul --record

clean:
	rm -rf .build .build-test .build-bench
