# How far words are from each other, and what they have in common.
def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]


def common(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i][j + 1], table[i + 1][j], key=len)
    return table[-1][-1]


pairs = [("kitten", "sitting"), ("flaw", "lawn"), ("", "abc"), ("same", "same"), ("saturday", "sunday")]
for a, b in pairs:
    print(f"{a!r:>10} {b!r:<10} {distance(a, b)} {common(a, b)!r}")
words = "apple ample maple staple people purple".split()
print("    " + " ".join(f"{w[:3]:>3}" for w in words))
for a in words:
    print(f"{a[:3]} " + " ".join(f"{distance(a, b):3d}" for b in words))
print(min(words, key=lambda w: (distance(w, "appel"), w)), sorted(words, key=lambda w: distance(w, "pope")))
