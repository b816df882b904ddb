#!/usr/bin/env python3
"""Runs CPython's own asyncio tests, unmodified, under Simul.

The test files are read from an installed Python 3.13 that has its `test` package; none of them is part of this
repository.  Each is copied into a temporary folder, beside the stand-ins for `test.support` and the like, and run there
by a small program through `simul run`.  A table says how many tests ran, passed and were skipped, and why.

Needs a Python 3 of any version for itself.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent

# file, what of it is run (names of classes; none: all), how many tests CPython finds there
FILES = [
    ("test_queues", [], 59),
    ("test_locks", [], 75),
    ("test_taskgroups", [], 39),
    ("test_timeouts", [], 34),
    ("test_waitfor", [], 19),
    ("test_staggered", [], 5),
    ("test_threads", [], 6),
    ("test_eager_task_factory", [], 40),
    ("test_tasks", [], 977),
    ("test_futures", [], 162),
    ("test_futures2", [], 7),
    ("test_runners", [], 29),
    ("test_pep492", [], 11),
    ("test_context", [], 1),
    ("test_protocols", [], 5),
    ("test_transports", [], 7),
    ("test_streams", [], 73),
]

# What can't pass under Simul whatever it does, and why.
EXCLUDED = {
    "test_interrupt_call_soon": "spins until a timer fires; virtual time stands still while anything is ready",
    "test_future_iter_get_referents_segfault": "asks the garbage collector what refers to what",
}

DRIVER = '''\
import json
import unittest
import test.test_asyncio.{file} as module

chosen = {classes!r}
only = {only!r}
excluded = {excluded!r}


def cases(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from cases(test)
        elif (not chosen or type(test).__name__ in chosen) and only in test.id():
            yield test


class Result(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        say("start", test)

    def addSuccess(self, test):
        say("passed", test)

    def addError(self, test, err):
        super().addError(test, err)
        if err[0].__name__ == "NotSimulatedError":
            return say("skipped", test, "not simulated: %s" % err[1])
        say("failed", test, self.errors[-1][1])

    def addFailure(self, test, err):
        super().addFailure(test, err)
        say("failed", test, self.failures[-1][1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            say("failed", test, (self.errors + self.failures)[-1][1])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        say("skipped", test, reason)

    def addExpectedFailure(self, test, err):
        say("passed", test)

    def addUnexpectedSuccess(self, test):
        say("failed", test, "unexpected success")


def say(what, test, why=""):
    print("\\n@@" + json.dumps([what, test.id(), why]), flush=True)


tests = list(cases(unittest.defaultTestLoader.loadTestsFromModule(module)))
for test in tests:
    why = excluded.get(test._testMethodName)
    if why:
        setattr(test, test._testMethodName, unittest.skip(why)(lambda: None))
unittest.TestSuite(tests).run(Result())
'''


def find_tests(python):
    """The folder of CPython's asyncio tests: of the Python named, or of any 3.13 on this machine."""
    candidates = [python] if python else ["python3.13", "python3", *sorted(
        map(str, pathlib.Path.home().glob(".pyenv/versions/3.13*/bin/python3.13")), reverse=True)]
    question = "import sys, test.test_asyncio as t; print(sys.version_info[:2] == (3, 13) and t.__path__[0])"
    for name in candidates:
        try:
            answer = subprocess.run([name, "-c", question], capture_output=True, text=True)
        except OSError:
            continue
        folder = answer.stdout.strip()
        if answer.returncode == 0 and folder != "False":
            return pathlib.Path(folder)
    return None


def run_file(simul, source, file, classes, only, timeout):
    """Runs one file; gives a dict from a test's name to ["passed" | "failed" | "skipped" | "lost", why]."""
    with tempfile.TemporaryDirectory(prefix="simul-cpython-") as folder:
        root = pathlib.Path(folder)
        shutil.copytree(HERE / "stand_in", root, dirs_exist_ok=True)
        shutil.copy(source / f"{file}.py", root / "test" / "test_asyncio")
        (root / "driver.py").write_text(DRIVER.format(file=file, classes=classes, only=only, excluded=EXCLUDED))
        try:
            done = subprocess.run(
                [*simul, "driver.py"], cwd=root, capture_output=True, text=True, timeout=timeout,
                env={**os.environ, "PYTHONHASHSEED": "0", "TZ": "UTC"})
            out, err, status = done.stdout, done.stderr, done.returncode
        except subprocess.TimeoutExpired as e:
            out, err, status = (e.stdout or b"").decode(), f"no end after {timeout} seconds", -1
    results = {}
    for line in out.splitlines():
        if not line.startswith("@@"):
            continue
        what, test, why = json.loads(line[2:])
        test = test.split(file + ".", 1)[-1]
        if what == "start":
            results[test] = ["lost", err]
        elif results.get(test, ["lost"])[0] in ("lost", "passed"):
            results[test] = [what, why]
    return results, err if status else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--simul", default=".build/release/simul")
    parser.add_argument("--with-python", help="run by this Python instead of Simul, to check this script itself")
    parser.add_argument("--python", help="the Python 3.13 whose tests are run")
    parser.add_argument("--timeout", type=float, default=600, help="seconds of real time for a file")
    parser.add_argument("-k", dest="only", default="", help="only tests whose name contains this")
    parser.add_argument("files", nargs="*", help="test_queues and the like; none: all")
    options = parser.parse_args()

    source = find_tests(options.python)
    if source is None:
        print("no Python 3.13 with its test package found (python3.13 -c 'import test.test_asyncio'); "
              "name one with --python")
        return 2
    simul = [options.with_python] if options.with_python else [str(pathlib.Path(options.simul).resolve()), "run"]
    rows, skips, bad = [], [], False
    for file, classes, expected in FILES:
        if options.files and file not in options.files:
            continue
        results, end = run_file(simul, source, file, classes, options.only, options.timeout)
        count = {what: sum(r[0] == what for r in results.values()) for what in ("passed", "skipped", "failed", "lost")}
        for test, (what, why) in results.items():
            if what in ("failed", "lost"):
                print(f"{what.upper()} {file}.{test}\n{why}")
            elif what == "skipped":
                skips.append((file, test, why))
        if end and not count["lost"]:
            print(f"{file}: {end}")
        complete = bool(options.only) or len(results) == expected
        bad = bad or bool(end) or not complete or count["passed"] + count["skipped"] < len(results)
        of = "" if complete else f"(of {expected})"
        rows.append((file, f"{len(results)} {of}".strip(), count["passed"], count["skipped"],
                     count["failed"] + count["lost"]))
    print(f"{'file':<26}{'run':>12}{'passed':>8}{'skipped':>9}{'failed':>8}")
    for file, run, passed, skipped, failed in rows:
        print(f"{file:<26}{run:>12}{passed:>8}{skipped:>9}{failed:>8}")
    for file, test, why in skips:
        print(f"skipped: {file}.{test}: {why}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
