#!/usr/bin/env python3
"""Simul beside CPython 3.13 on the programs of this folder, as whole processes in turn.

    bench.py --simul .build/release/simul [--inside bench] [-n ROUNDS] [--python python3.13] [--simpy PYTHON] [NAME...]

Processor time (user and system) and peak memory, medians of ROUNDS runs; a ratio below 1 says that Simul is faster or
smaller.  Both must print the same.  CPython runs its own event loop with a clock that jumps (virtual_time.py).  Programs named
micro_* are run with two sizes; what is shown for them is the difference of the times for each round.  With --simpy, a Python that
has SimPy, the same deeds written for SimPy (Twins) are set beside Simul's.  With --inside the table of going and drawing
follows, as the executable of this package measures it.

The table is Markdown, as in Docs/PERFORMANCE.md."""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
MICRO_ROUNDS = 200_000


def python313():
    """A CPython 3.13, if there is one."""
    names = [*map(str, sorted(pathlib.Path.home().glob(".pyenv/versions/3.13.*/bin/python3.13"))), shutil.which("python3.13")]
    return next((name for name in names if name), None)


def once(command):
    """Processor seconds, peak megabytes, output and status of a run."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale, output, status


class Side:
    """One of the two that run programs."""

    def __init__(self, *command):
        self.command = command
        self.runs = {}

    def run(self, program, *arguments):
        self.runs.setdefault(arguments, []).append(once([*self.command, program, *arguments]))

    def median(self, field, *arguments):
        return statistics.median(run[field] for run in self.runs[arguments])

    def output(self):
        return [runs[0][2:] for runs in self.runs.values()]


class Twin(Side):
    """SimPy, which runs the twin of a program."""

    def run(self, program, *arguments):
        super().run(HERE / "Twins" / program.name, *arguments)


def compare(program, make_sides, rounds):
    """The sides after so many runs in turn."""
    sides = [make() for make in make_sides]
    sizes = [(MICRO_ROUNDS,), (2 * MICRO_ROUNDS,)] if program.stem.startswith("micro_") else [()]
    for _ in range(rounds):
        for side in sides:
            for size in sizes:
                side.run(program, *size)
    if len({str(side.output()) for side in sides}) > 1 or any(status for _, status in sides[0].output()):
        sys.exit(f"{program.stem}: not the same output")
    return sides


def whole(programs, makers, rounds):
    print("| program | Simul s | CPython s | ratio | Simul MB | CPython MB | ratio |\n|---|---|---|---|---|---|---|")
    for program in programs:
        ours, *others = compare(program, makers, rounds)
        cells = [program.stem, f"{ours.median(0):.3f}", "-", "-", f"{ours.median(1):.1f}", "-", "-"]
        if others:
            cells[2:4] = f"{others[0].median(0):.3f}", f"{ours.median(0) / others[0].median(0):.2f}"
            cells[5:7] = f"{others[0].median(1):.1f}", f"{ours.median(1) / others[0].median(1):.2f}"
        print("| " + " | ".join(cells) + " |", flush=True)


def twins(programs, makers, rounds):
    print("\n| program | Simul s | SimPy s | ratio |\n|---|---|---|---|")
    for program in programs:
        ours, theirs = compare(program, makers, rounds)
        print(f"| {program.stem} | {ours.median(0):.3f} | {theirs.median(0):.3f} | {ours.median(0) / theirs.median(0):.2f} |", flush=True)


def single(programs, makers, rounds):
    print("\n| one | Simul ns | CPython ns | ratio |\n|---|---|---|---|")

    def each(side):
        return (side.median(0, 2 * MICRO_ROUNDS) - side.median(0, MICRO_ROUNDS)) / MICRO_ROUNDS * 1e9

    for program in programs:
        ours, *others = compare(program, makers, rounds)
        cells = [program.stem.removeprefix("micro_"), f"{each(ours):.0f}", "-", "-"]
        if others:
            theirs = max(each(others[0]), 1)  # a difference of two times that are nearly equal may be below nothing
            cells[2:] = f"{theirs:.0f}", f"{each(ours) / theirs:.2f}"
        print("| " + " | ".join(cells) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--simul", required=True, type=pathlib.Path)
    parser.add_argument("--inside", type=pathlib.Path)
    parser.add_argument("--python", default=python313())
    parser.add_argument("--simpy")
    parser.add_argument("-n", type=int, default=3)
    options = parser.parse_args()
    programs = sorted((HERE / "Programs").glob("*.py"))
    programs = [p for p in programs if (p.stem in options.names if options.names else p.stem != "endless")]
    makers = [lambda: Side(options.simul, "run")]
    if options.python:
        makers.append(lambda: Side(options.python, HERE / "virtual_time.py"))
    else:
        print("There is no python3.13 here: Simul alone.\n")
    micro = [p for p in programs if p.stem.startswith("micro_")]
    whole([p for p in programs if p not in micro], makers, options.n)
    if micro:
        single(micro, makers, options.n)
    if options.simpy:
        twins([p for p in programs if (HERE / "Twins" / p.name).exists()], [makers[0], lambda: Twin(options.simpy)], options.n)
    if options.inside:
        print(flush=True)
        subprocess.run([options.inside, "inside", HERE / "Programs" / "endless.py",
                        HERE.parent / "Scenarios" / "01-basics" / "one_cook.py"], check=True)


if __name__ == "__main__":
    main()
