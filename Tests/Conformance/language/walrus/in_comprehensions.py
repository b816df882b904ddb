# Values kept with := inside comprehensions: where the name lives, and what it holds afterwards.
data = [3, 8, 1, 9, 4]
print([half for n in data if (half := n / 2) > 1.6])
print(half)

total = 0
print([total := total + n for n in data], total)

print(any((witness := n) > 7 for n in data), witness)
print(all((last := n) < 9 for n in data), last)


def longest(words):
    best = ""
    [best := w for w in words if len(w) > len(best)]
    return best


print(longest(["a", "ccc", "bb", "dddd", "eeee"]))


def pairs(text):
    previous = ""
    return [(previous, previous := c) for c in text]


print(pairs("abcd"))
print({w: size for w in ("pear", "fig", "banana") if (size := len(w)) != 3}, size)
print({(square := n * n) % 7 for n in range(10)}, square)

counter = iter(range(100))
while (value := next(counter)) < 5:
    print(value, end=" ")
print("stopped at", value)

if (n := len(data)) > 3 and (m := max(data)) > 5:
    print(f"{n} values, {m=}, {(double := m * 2)}, {double}")
print((lambda: (inner := 5) + inner)(), "inner" in globals())
print([[row, cell] for row in range(2) if (seen := row) >= 0 for cell in "xy"], seen)
for source in ("[i := 0 for i in range(3)]", "[(j := 1) for k in (j := [1])]", "x := 1", "(a.b := 1)", "f(x=y := 1)",
               "class C: [z := 1 for q in [1]]", "lambda: (x := 1)", "[y := 1, y]"):
    try:
        compile(source, "<text>", "exec")
        print(source, "is fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
