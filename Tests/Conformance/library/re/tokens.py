import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    column: int


RULES = [("NUMBER", r"\d+(\.\d*)?"), ("NAME", r"[A-Za-z_]\w*"), ("OP", r"[-+*/=()]"), ("SKIP", r"[ \t]+"), ("BAD", r".")]
MASTER = re.compile("|".join(f"(?P<{name}>{rule})" for name, rule in RULES))


def tokens(text):
    for m in MASTER.finditer(text):
        if m.lastgroup == "BAD":
            raise SyntaxError(f"{m.group()!r} at {m.start()}")
        if m.lastgroup != "SKIP":
            yield Token(m.lastgroup, m.group(), m.start())


for line in ["total = price * (1 + 0.25)", "x = y ? 1"]:
    try:
        for token in tokens(line):
            print(token)
    except SyntaxError as e:
        print("error:", e)
