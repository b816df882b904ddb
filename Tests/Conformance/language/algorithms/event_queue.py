# Things that happen at their time, simulated.
import heapq
from dataclasses import dataclass, field
from itertools import count


@dataclass(order=True)
class Event:
    time: float
    number: int
    what: str = field(compare=False)
    who: str = field(compare=False, default="-")


class Shop:
    def __init__(self):
        self.heap, self.now, self.numbers, self.waiting, self.served = [], 0.0, count(1), [], []
        self.busy = False

    def at(self, delay, what, who):
        heapq.heappush(self.heap, Event(self.now + delay, next(self.numbers), what, who))

    def run(self):
        while self.heap:
            event = heapq.heappop(self.heap)
            self.now = event.time
            print(f"{self.now:5.1f} #{event.number:<2} {event.what:<7} {event.who}")
            getattr(self, event.what)(event.who)

    def arrive(self, who):
        self.waiting.append(who)
        self.serve_next()

    def leave(self, who):
        self.busy = False
        self.served.append((who, self.now))
        self.serve_next()

    def serve_next(self):
        if self.waiting and not self.busy:
            self.busy = True
            who = self.waiting.pop(0)
            self.at(1.5 + len(who) / 10, "leave", who)


shop = Shop()
for delay, who in ((0, "Ada"), (0.5, "Ben"), (0.5, "Clementine"), (7, "Dan")):
    shop.at(delay, "arrive", who)
shop.run()
print(shop.served, shop.waiting, Event(1, 2, "x") < Event(1, 3, "a"), Event(1, 2, "x") == Event(1, 2, "y"))
