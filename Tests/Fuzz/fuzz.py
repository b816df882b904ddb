#!/usr/bin/env python3
"""Random asyncio programs (programs.py), run by CPython (the oracle) and by Simul.

    python3.13 Tests/Fuzz/fuzz.py [--simul PATH] [--from SEED] [--count N] [--keep DIR] [--print SEED]

Output, exit status and schedule have to be equal.  A program that shows a difference is shrunk (statements are taken out
as long as it still differs in the same respect) and stored in DIR.

CPython needs longer to start and to import asyncio than to run a program.  So one process (`serve`) prepares a virtual
world and is forked for each program; the fork runs one program and ends as the oracle's own process would.
"""

import argparse
import ast
import os
import re
import subprocess
import sys
import tempfile

import programs
import wide

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TICKS = 20000


# --------------------------------------------------------------------------
# The oracle's side
# --------------------------------------------------------------------------

def serve(folder):
    """Runs p.py of the folder for each byte that arrives, and answers a line with its exit status."""
    sys.path.insert(0, os.path.join(ROOT, "Tests", "Oracle"))
    os.chdir(folder)
    import oracle
    options = argparse.Namespace(
        wall=20, max_ticks=TICKS, max_time=None, threads="interleaved", ties="created", trace="p.trace", report=None,
        disturb=0, program="p.py", args=[])
    world = oracle.prepare(options)
    import contextlib, gc, re, traceback  # what the programs import, once
    from asyncio import staggered
    orders, answers = os.dup(0), os.dup(1)
    while os.read(orders, 1):
        child = os.fork()
        if child == 0:
            for number, name, flags in ((0, os.devnull, os.O_RDONLY), (1, "p.out", os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
                                        (2, "p.err", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)):
                os.dup2(os.open(name, flags), number)
            # When CPython collects circles depends on how many objects it has made, which nobody simulates.
            gc.set_threshold(0)
            with open("p.py", "rb") as f:
                source = f.read()
            oracle.perform(world, source)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.write(answers, b"%d\n" % status)


class Oracle:
    def __init__(self, folder):
        self.folder = folder
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        environment.update(PYTHONHASHSEED="0", TZ="UTC")
        self.process = subprocess.Popen(
            [sys.executable, os.path.abspath(__file__), "--serve", folder], env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def read(self, name):
        with open(os.path.join(self.folder, name), encoding="utf-8", errors="replace") as f:
            return f.read()

    def run(self):
        """Status, output and schedule of p.py."""
        self.process.stdin.write(b".")
        self.process.stdin.flush()
        status = int(self.process.stdout.readline())
        return status, self.read("p.out"), self.read("p.trace")


# --------------------------------------------------------------------------
# Comparing
# --------------------------------------------------------------------------

def call(simul, verb, folder):
    try:
        done = subprocess.run([simul, verb, "p.py"], cwd=folder, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    except subprocess.TimeoutExpired:
        return "timeout", "", ""
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def first(a, b):
    """The first line that differs: its number, and what both have there."""
    a, b = a.split("\n"), b.split("\n")
    for number, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return "line %d: %r instead of %r" % (number + 1, y, x)
    return "line %d: one is longer" % min(len(a), len(b))


def difference(text, simul, oracle):
    """What differs between the oracle and Simul: (the respect, the place), or None."""
    with open(os.path.join(oracle.folder, "p.py"), "w") as f:
        f.write(text)
    status, output, schedule = oracle.run()
    # How deep a recursion goes is each one's own.
    if status in (2, 4, 5) or status < 0 or "RecursionError" in output:
        return None
    got, got_output, errors = call(simul, "run", oracle.folder)
    # Addresses are accidents.
    output, got_output = (re.sub("0x[0-9a-f]+", "0x", text) for text in (output, got_output))
    if got_output != output:
        return "output", first(output, got_output)
    if got != status:
        return "status", "%s instead of %s: %s" % (got, status, errors.strip()[-200:])
    got_schedule = call(simul, "trace", oracle.folder)[1]
    if got_schedule != schedule:
        return "schedule", first(schedule, got_schedule)
    return None


def generate(seed):
    """The program of a seed; the second family has the great ones."""
    return (wide if seed >= wide.FIRST else programs).generate(seed)


# --------------------------------------------------------------------------
# Shrinking
# --------------------------------------------------------------------------

def smaller(tree):
    """Programs with one statement less, the larger ones first."""
    lists = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            continue
        for field in ("body", "handlers", "orelse", "finalbody"):
            items = getattr(node, field, None)
            if isinstance(items, list) and not isinstance(node, ast.Module):
                lists += [(node, items, i) for i in range(len(items))]
    lists.sort(key=lambda x: -len(ast.dump(x[1][x[2]])))
    for node, items, i in lists:
        old = items[:]
        inner = getattr(old[i], "body", [])
        for new in ([], inner) if inner else ([],):
            items[i:i + 1] = new
            if isinstance(node, (ast.Try, ast.TryStar)) and not node.handlers and not node.finalbody or not items and (
                    items is getattr(node, "body", None)):
                items[:] = items or [ast.Pass()]
                if isinstance(node, (ast.Try, ast.TryStar)):
                    items[:] = old
                    continue
            yield ast.unparse(ast.fix_missing_locations(tree))
            items[:] = old


def shrink(text, respect, simul, oracle, tries):
    going = True
    while going and tries > 0:
        going = False
        for candidate in smaller(ast.parse(text)):
            tries -= 1
            if tries <= 0:
                break
            if len(candidate) >= len(text):
                continue
            try:
                compile(candidate, "p.py", "exec")
            except SyntaxError:
                continue
            found = difference(candidate, simul, oracle)
            if found and found[0] == respect:
                text, going = candidate, True
                break
    return text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--simul", default=os.path.join(ROOT, ".build", "release", "simul"))
    parser.add_argument("--from", dest="first", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--keep", default=os.path.join(HERE, "Found"))
    parser.add_argument("--tries", type=int, default=400, help="how many smaller programs are tried for a difference")
    parser.add_argument("--print", dest="shown", type=int, help="print the program of a seed")
    parser.add_argument("--serve", metavar="FOLDER", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        return serve(options.serve)
    if options.shown is not None:
        print(generate(options.shown))
        return 0
    simul, found = os.path.abspath(options.simul), 0
    with tempfile.TemporaryDirectory() as folder:
        oracle = Oracle(folder)
        for seed in range(options.first, options.first + options.count):
            text = generate(seed)
            what = difference(text, simul, oracle)
            if what is None:
                continue
            found += 1
            print("seed %d: %s, %s" % (seed, *what), flush=True)
            if options.tries:
                os.makedirs(options.keep, exist_ok=True)
                small = shrink(ast.unparse(ast.parse(text)), what[0], simul, oracle, options.tries)
                with open(os.path.join(options.keep, "seed_%d.py" % seed), "w") as f:
                    f.write(small + "\n")
    print("%d programs from seed %d on, %d differ" % (options.count, options.first, found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
