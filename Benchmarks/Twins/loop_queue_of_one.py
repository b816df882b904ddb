"""The program of the same name for SimPy: a producer and a consumer with room for one item between them.  Argument: items."""

import sys

import simpy

ITEMS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
ROOM = 1


def bake(shelf):
    for number in range(ITEMS):
        yield shelf.put(number)
    yield shelf.put(None)


def sell(shelf):
    sold = 0
    while (number := (yield shelf.get())) is not None:
        sold += number
    return sold


def main(world):
    shelf = simpy.Store(world, capacity=ROOM)
    baker = world.process(bake(shelf))
    print((yield world.process(sell(shelf))))
    yield baker


world = simpy.Environment()
world.run(world.process(main(world)))
