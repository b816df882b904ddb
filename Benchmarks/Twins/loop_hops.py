"""The program of the same name for SimPy: ten processes that only let each other run.  Argument: turns of each."""

import sys

import simpy

TURNS = int(sys.argv[1]) if len(sys.argv) > 1 else 40_000


def walker(world):
    for _ in range(TURNS):
        yield world.timeout(0)


def main(world):
    yield world.all_of([world.process(walker(world)) for _ in range(10)])
    print("walked", 10 * TURNS)


world = simpy.Environment()
world.run(world.process(main(world)))
