#!/usr/bin/env python3
"""Writes the table of topics in Tests/Conformance/README.md.

    python3 Tests/Oracle/topics.py

What a topic holds is said by the first line of each program; here are only counts and names.
"""

import os

HERE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Conformance")
HEAD = """# Conformance programs

Small programs of one feature each, with what CPython 3.13 made of them beside them (`Tests/Oracle/record.py` records it):
`NAME.expected` is stdout, `NAME.expected.json` exit status and the last line of stderr, `NAME.trace` the schedule (asyncio only).
The first line of a program says what it is about. The table is written by `python3 Tests/Oracle/topics.py`.
"""


def main():
    text = HEAD
    for area in sorted(os.listdir(HERE)):
        if not os.path.isdir(os.path.join(HERE, area)):
            continue
        rows = []
        for topic in sorted(os.listdir(os.path.join(HERE, area))):
            folder = os.path.join(HERE, area, topic)
            if os.path.isdir(folder):
                names = sorted(n[:-3] for n in os.listdir(folder) if n[:-3] + ".expected" in os.listdir(folder))
                if names:
                    shown = ", ".join(names) if len(names) <= 60 else f"{names[0]} to {names[-1]}"
                    rows.append(f"| {topic} | {len(names)} | {shown} |\n")
        text += f"\n## {area}\n\n| topic | programs | names |\n|---|---|---|\n" + "".join(rows)
    with open(os.path.join(HERE, "README.md"), "w") as f:
        f.write(text)


main()
