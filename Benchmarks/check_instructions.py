#!/usr/bin/env python3
"""Counts the instructions that small programs take, and compares them with what was recorded in thresholds.json.

    check_instructions.py --simul .build-test/release/simul             status 1 if a program takes over 5 % more
    check_instructions.py --simul .build-test/release/simul --record    writes the present counts down

Times differ from run to run and from machine to machine; counts of instructions repeat to a thousandth.  They are those of a
binary that the same flags built: continuous integration and `make bench-record` both take the one that `make test` builds.
Each program's count is without the start, which has a line of its own.  Without valgrind nothing is checked, and a sentence
says so."""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
THRESHOLDS = HERE / "thresholds.json"
TOLERANCE = 0.05
# Sizes that take some ten to fifty million instructions: less would drown in the start, more would take too long.
SIZES = {
    "small": [], "loop_hops": [500], "loop_queue": [3000], "loop_deep": [2000], "loop_timers": [1000], "loop_locks": [300],
    "compute_fib": [19], "compute_arithmetic": [30_000], "compute_sieve": [8000], "compute_methods": [6000],
    "compute_generator": [15_000], "compute_closures": [8000], "compute_strings": [3000],
}


def count(valgrind, simul, name):
    """The instructions of a whole run."""
    command = [valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", simul, "run",
               HERE / "Programs" / f"{name}.py", *SIZES[name]]
    # Swift seeds its hashing anew in each process, which moves things about by some thousands of instructions.
    environment = dict(os.environ, SWIFT_DETERMINISTIC_HASHING="1")
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, env=environment)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not found:
        sys.exit(f"{name}: status {done.returncode}\n{done.stderr[-2000:]}")
    return int(found[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--simul", required=True, type=pathlib.Path)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    valgrind, strip = shutil.which("valgrind"), shutil.which("strip")
    if not valgrind or not strip:
        print("instructions are not counted: there is no " + ("strip" if valgrind else "valgrind") + " here")
        return 0
    if not options.record and not THRESHOLDS.exists():
        print("instructions are not compared: none were recorded (make bench-record)")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        # Old valgrinds stumble over the debug information of new compilers.
        simul = pathlib.Path(folder) / "simul"
        subprocess.run([strip, "--strip-debug", "-o", simul, options.simul], check=True)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            counts = dict(zip(SIZES, pool.map(lambda name: count(valgrind, simul, name), SIZES)))
    counts = {name: number - (counts["small"] if name != "small" else 0) for name, number in counts.items()}
    if options.record:
        THRESHOLDS.write_text(json.dumps(counts, indent=2) + "\n")
        print(f"{len(counts)} counts written to {THRESHOLDS}")
        return 0
    recorded = json.loads(THRESHOLDS.read_text())
    slower = []
    print(f"{'program':20}{'instructions':>14}{'recorded':>14}{'change':>9}")
    for name, number in counts.items():
        if name not in recorded:
            print(f"{name:20}{number:14,}{'-':>14}")
            continue
        change = number / recorded[name] - 1
        print(f"{name:20}{number:14,}{recorded[name]:14,}{change:+9.1%}")
        if change > TOLERANCE:
            slower.append(name)
    if slower:
        print(f"over {TOLERANCE:.0%} more than recorded: {', '.join(slower)}")
        print("if that is meant to be so, say why in the commit and run `make bench-record`")
    return 1 if slower else 0


if __name__ == "__main__":
    sys.exit(main())
