"""The program of the same name for SimPy: many processes that sleep at once.  Argument: sleepers."""

import sys

import simpy

SLEEPERS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000


def nap(world, number):
    yield world.timeout((number * 37 % 101) / 8)
    return number


def main(world):
    naps = [world.process(nap(world, number)) for number in range(SLEEPERS)]
    total = 0
    for each in naps:
        total += yield each
    print(total)


world = simpy.Environment()
world.run(world.process(main(world)))
