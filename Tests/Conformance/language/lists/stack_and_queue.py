# Brackets checked with a stack, jobs passed around in a queue.
from collections import deque

PAIRS = {")": "(", "]": "[", "}": "{"}


def check(text):
    stack = []
    for position, c in enumerate(text):
        if c in PAIRS.values():
            stack.append((c, position))
        elif c in PAIRS:
            if not stack:
                return f"{c!r} at {position} closes nothing"
            opened, where = stack.pop()
            if opened != PAIRS[c]:
                return f"{c!r} at {position} closes {opened!r} at {where}"
    return f"{stack[-1][0]!r} at {stack[-1][1]} is never closed" if stack else "fine"


for text in ("(a[b]{c})", "(]", "((", "}", "", "{[()()]}", "f(x[1)]"):
    print(f"{text:<10} {check(text)}")
jobs, clock, log = deque([("print", 3), ("scan", 1), ("copy", 5)]), 0, []
while jobs:
    name, left = jobs.popleft()
    clock += min(2, left)
    if left > 2:
        jobs.append((name, left - 2))
    else:
        log.append(f"{name}@{clock}")
print(log)
d = deque(range(5), maxlen=5)
d.append(5)
d.appendleft(-1)
print(d, d[0], d[-1], d.maxlen)
d.rotate(2)
print(d, list(d)[1:3], d.count(2), d.index(3), 9 in d)
d.extendleft("ab")
print(d, d.pop(), d.popleft(), len(d), list(reversed(d)))


def rpn(text):
    stack = []
    for word in text.split():
        if word.isdigit():
            stack.append(int(word))
        else:
            b, a = stack.pop(), stack.pop()
            stack.append(eval(f"a {word} b", {"a": a, "b": b}))
    return stack


print(rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"), rpn("1 2 3"), rpn("2 10 ** 3 %"))
