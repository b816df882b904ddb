# Cutting strings into pieces.
text = "abcdefghij"
print(text[2:5], text[:3], text[-3:], text[::3], text[::-2], text[8:2:-2], text[100:], repr(text[5:2]))
print([text[i:i + 3] for i in range(0, len(text), 3)])
print([text[i:i + 4] for i in range(len(text) - 3)])
print([text[:i] for i in range(1, 5)], [text[-i:] for i in range(1, 4)])
print(list(zip(text, text[1:]))[:3], ["".join(p) for p in zip(text[::2], text[1::2])])
first, *middle, last = text
print(first, "".join(middle), last)
half = len(text) // 2
print(text[half:] + text[:half], text[:half][::-1] + text[half:][::-1])
number = "1234567.891"
whole, dot, part = number.partition(".")
groups = []
while whole:
    groups.insert(0, whole[-3:])
    whole = whole[:-3]
print(",".join(groups) + dot + part, f"{float(number):,}")
for index in (0, -1, 9, -10, 10, -11):
    try:
        print(index, text[index])
    except IndexError as e:
        print(index, e)
where = slice(1, None, 4)
print(text[where], where.indices(len(text)), [text[i] for i in range(*where.indices(10))])
