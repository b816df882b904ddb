#!/usr/bin/env python3
"""How time and memory grow with the number of events: writes Docs/Images/growth.svg and, beside it, growth.csv.

    growth.py --bench .build-bench/release/bench [--draw]

Each point is a process of its own that runs Programs/endless.py for so many events: `recorded` keeps the events, `folded`
stands at their end in the stepper, `plain` records nothing.  --draw draws the numbers that are there already."""

import argparse
import csv
import math
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
IMAGES = HERE.parent / "Docs" / "Images"
EVENTS = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
MODES = {"plain": "#8a8a8a", "recorded": "#2f6fbb", "folded": "#c05a1a"}
FIELDS = ["mode", "events", "seconds", "bytes"]


def measure(bench):
    rows = []
    for mode in MODES:
        for events in EVENTS:
            # Short runs are repeated: the best of them is the one that was disturbed least.
            tries = 1 if events > 1_000_000 else 5
            command = [bench, "grow", HERE / "Programs" / "endless.py", str(events), mode]
            found = [subprocess.run(command, check=True, capture_output=True, text=True).stdout.split() for _ in range(tries)]
            count, seconds, memory = min(found, key=lambda fields: float(fields[1]))
            rows.append(dict(mode=mode, events=int(count), seconds=float(seconds), bytes=int(memory)))
            print(*rows[-1].values(), flush=True)
    with open(IMAGES / "growth.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


class Plot:
    """A diagram with two logarithmic axes."""

    WIDTH, HEIGHT = 380, 300

    def __init__(self, x, title, unit, low, high, label):
        self.x, self.title, self.unit, self.low, self.high, self.label = x, title, unit, low, high, label

    def place(self, events, value):
        across = (math.log10(events) - 3) / 4
        up = (math.log10(value) - self.low) / (self.high - self.low)
        return self.x + across * self.WIDTH, 40 + (1 - up) * self.HEIGHT

    def draw(self, curves):
        yield f'<text x="{self.x}" y="24" class="title">{self.title}</text>'
        for power in range(self.low, self.high + 1):
            _, y = self.place(1000, 10.0**power)
            yield f'<path d="M{self.x} {y:.1f}h{self.WIDTH}" class="grid"/>'
            yield f'<text x="{self.x - 6}" y="{y + 4:.1f}" text-anchor="end">{self.label(power)}</text>'
        for power in range(3, 8):
            x, _ = self.place(10.0**power, 1)
            yield f'<path d="M{x:.1f} 40v{self.HEIGHT}" class="grid"/>'
            yield f'<text x="{x:.1f}" y="{40 + self.HEIGHT + 18}" text-anchor="middle">10{"⁰¹²³⁴⁵⁶⁷"[power]}</text>'
        yield f'<text x="{self.x + self.WIDTH}" y="{40 + self.HEIGHT + 36}" text-anchor="end">events</text>'
        for mode, points in curves.items():
            places = [self.place(*point) for point in points]
            path = "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
            yield f'<path d="M{path}" fill="none" stroke="{MODES[mode]}" stroke-width="2"/>'
            yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{MODES[mode]}"/>' for x, y in places)


def draw():
    with open(IMAGES / "growth.csv", newline="") as file:
        rows = list(csv.DictReader(file))

    def curves(field, modes):
        return {mode: [(int(row["events"]), float(row[field])) for row in rows if row["mode"] == mode] for mode in modes}

    def seconds(power):
        return ["1 ms", "10 ms", "100 ms", "1 s", "10 s", "100 s"][power + 3]

    def size(power):
        return ["10 MB", "100 MB", "1 GB", "10 GB"][power - 7]

    lines = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 420" font-family="sans-serif" font-size="12">',
             "<style>text{fill:#777}.title{font-size:15px}.grid{stroke:#999;stroke-opacity:.35;fill:none}</style>"]
    lines += Plot(80, "Time", "s", -3, 2, seconds).draw(curves("seconds", MODES))
    lines += Plot(550, "Memory at its peak", "B", 7, 10, size).draw(curves("bytes", ["recorded", "folded"]))
    for index, (mode, words) in enumerate({"plain": "run, nothing recorded", "recorded": "every event kept",
                                           "folded": "the stepper stands at the end"}.items()):
        x = 80 + index * 230
        lines += [f'<path d="M{x} 405h24" stroke="{MODES[mode]}" stroke-width="2"/>', f'<text x="{x + 32}" y="409">{words}</text>']
    (IMAGES / "growth.svg").write_text("\n".join(lines + ["</svg>", ""]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bench", type=pathlib.Path)
    parser.add_argument("--draw", action="store_true")
    options = parser.parse_args()
    IMAGES.mkdir(exist_ok=True)
    if not options.draw:
        if not options.bench:
            parser.error("--bench or --draw")
        measure(options.bench)
    draw()


if __name__ == "__main__":
    main()
