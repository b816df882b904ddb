#!/usr/bin/env python3
"""Writes random programs that the tests run, to Tests/Conformance/asyncio/random.

    python3.13 Tests/Fuzz/keep.py [COUNT]
    python3.13 Tests/Oracle/record.py --only-missing Tests/Conformance/asyncio/random

They are made from the seeds that follow FIRST, which no comparison of `fuzz.py` usually reaches, and smaller than those.
Functions that a program does not call are left out, and programs that print little are passed over.
"""

import os
import re
import sys
import tempfile

import fuzz
import programs

FIRST = 1_000_000
SIZES = (5, 24)
FOLDER = os.path.join(fuzz.ROOT, "Tests", "Conformance", "asyncio", "random")


def trimmed(text):
    """The program without the functions and the imports that it does not use."""
    head, *blocks = text.split("\n\n\n")
    going = True
    while going:
        going = False
        for block in blocks:
            name = re.match(r"(?:@.*\n)?(?:async )?def (\w+)", block)
            if name and len(re.findall(r"\b%s\b" % name[1], "\n".join(blocks))) == 1:
                blocks.remove(block)
                going = True
                break
    body = "\n".join(blocks)
    lines = []
    for line in head.split("\n"):
        what = re.match(r"(?:from \w+ )?import (\w+)", line)
        if not what or re.search(r"\b%s\b" % what[1], body) or what[1] == "contextvars":
            lines.append(line)
    return "\n\n\n".join(["\n".join(lines), *blocks])


def main():
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    os.makedirs(FOLDER, exist_ok=True)
    made, seed = 0, FIRST
    with tempfile.TemporaryDirectory() as folder:
        oracle = fuzz.Oracle(folder)
        while made < wanted:
            seed += 1
            text = f"# A random program: {seed} of Tests/Fuzz.\n" + trimmed(programs.generate(seed, SIZES))
            with open(os.path.join(folder, "p.py"), "w") as f:
                f.write(text)
            status, output, schedule = oracle.run()
            if status in (2, 4, 5) or status < 0 or "RecursionError" in output:
                continue
            if not 14 <= output.count("\n") <= 80 or schedule.count("\n") > 90:
                continue
            made += 1
            with open(os.path.join(FOLDER, f"seed_{seed - FIRST:04}.py"), "w") as f:
                f.write(text)


if __name__ == "__main__":
    main()
