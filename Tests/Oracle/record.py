#!/usr/bin/env python3
"""Records what CPython 3.13 makes of the programs that the tests run.

    python3.13 Tests/Oracle/record.py [--only-missing] [PATH...]

For a scenario (Scenarios/TOPIC/NAME.py) the results go to
Tests/Golden/Scenarios/TOPIC/NAME.*, for a conformance program they stand beside
it.  NAME.expected is stdout, NAME.expected.json has exit status and stderr's last
line, NAME.trace is the schedule (scenarios and Conformance/asyncio only).
Without PATH, all programs.  See oracle.py for the virtual world they run in.

The oracle has no sockets.  Programs below Conformance/asyncio/streams therefore
run on plain CPython: real sockets on localhost, the wall clock, no schedule.
They run several times, and one whose output differs is refused; the times they
sleep should be 20 ms apart at least.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
ORACLE = os.path.join(HERE, "oracle.py")
STAND_INS = os.path.join(HERE, "StandIn")
RUNS_WITH_SOCKETS = 4


def programs(paths):
    for path in paths:
        if path.endswith(".py"):
            yield os.path.abspath(path)
        for folder, folders, names in os.walk(path):
            folders.sort()
            for name in sorted(names):
                if name.endswith(".py"):
                    yield os.path.abspath(os.path.join(folder, name))


def target(program):
    """Where the results go, without the suffix."""
    inside = os.path.relpath(program, ROOT)[:-len(".py")]
    if inside.startswith("Scenarios" + os.sep):
        return os.path.join(ROOT, "Tests", "Golden", inside)
    return os.path.join(ROOT, inside)


def needs_sockets(program):
    inside = os.path.relpath(program, ROOT).replace(os.sep, "/")
    return inside.startswith("Tests/Conformance/asyncio/streams/")


def record_with_sockets(program):
    """Records one program as plain CPython runs it; the reason if that was refused."""
    outcomes = []
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment.update(PYTHONHASHSEED="0", PYTHONUTF8="1", TZ="UTC")
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.basename(program)
        shutil.copy(program, folder)
        for _ in range(RUNS_WITH_SOCKETS):
            done = subprocess.run(
                [sys.executable, name], cwd=folder, env=environment, stdin=subprocess.DEVNULL, timeout=60,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            last = done.stderr.decode().strip().splitlines()[-1:]
            outcomes.append((done.stdout, done.returncode, "".join(last)))
    if len(set(outcomes)) > 1:
        return "%s: refused: its output differs from run to run" % program
    stdout, status, last = outcomes[0]
    goal = target(program)
    with open(goal + ".expected", "wb") as f:
        f.write(stdout)
    with open(goal + ".expected.json", "w") as f:
        json.dump({"exit": status, "stderr_last_line": last, "recorded_with": "sockets and the wall clock",
                   "python": "%d.%d.%d" % sys.version_info[:3]}, f)
        f.write("\n")
    return None


def has_trace(program):
    inside = os.path.relpath(program, ROOT).replace(os.sep, "/")
    return inside.startswith(("Scenarios/", "Tests/Conformance/asyncio/"))


def record(program):
    """Records one program; the reason if that was refused."""
    goal = target(program)
    with open(program, "rb") as f:
        text = f.read()
    stand_ins = [name for name in os.listdir(STAND_INS)
                 if name.endswith(".py") and b"import " + name[:-3].encode() in text]
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.basename(program)
        shutil.copy(program, folder)
        for stand_in in stand_ins:
            shutil.copy(os.path.join(STAND_INS, stand_in), folder)
        done = subprocess.run(
            [sys.executable, ORACLE, "record", os.path.join(folder, name)], stdout=subprocess.PIPE, text=True)
        if done.returncode:
            return done.stdout.strip().splitlines()[-1]
        base = os.path.join(folder, name[:-len(".py")])
        with open(base + ".expected.json") as f:
            facts = json.load(f)
        if stand_ins:
            facts["recorded_with_a_stand_in_for"] = sorted(n[:-3] for n in stand_ins)
        os.makedirs(os.path.dirname(goal), exist_ok=True)
        shutil.copy(base + ".expected", goal + ".expected")
        with open(goal + ".expected.json", "w") as f:
            json.dump(facts, f)
            f.write("\n")
        if has_trace(program) and not stand_ins:
            subprocess.run(
                [sys.executable, ORACLE, "trace", "--trace", goal + ".trace", name], cwd=folder,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return None


def main():
    arguments = sys.argv[1:]
    only_missing = "--only-missing" in arguments
    paths = [a for a in arguments if a != "--only-missing"] or [
        os.path.join(ROOT, "Scenarios"), os.path.join(ROOT, "Tests", "Conformance")]
    if sys.version_info[:2] != (3, 13):
        sys.exit("record.py: CPython 3.13 is the reference; this is %d.%d" % sys.version_info[:2])
    recorded = refused = 0
    for program in programs(paths):
        if only_missing and os.path.exists(target(program) + ".expected.json"):
            continue
        reason = (record_with_sockets if needs_sockets(program) else record)(program)
        if reason:
            refused += 1
            print(reason)
        else:
            recorded += 1
    print("recorded %d, refused %d" % (recorded, refused))
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
