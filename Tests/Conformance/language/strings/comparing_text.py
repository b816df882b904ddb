# How strings are ordered, and keys that order them otherwise.
words = ["banana", "Apple", "cherry", "apple", "Banana", "éclair", "Zoo", "zebra", "10", "9", "_x"]
print(sorted(words))
print(sorted(words, key=str.lower))
print(sorted(words, key=str.casefold, reverse=True))
print(sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)))
print(sorted(words, key=lambda w: (not w.isdigit(), int(w) if w.isdigit() else 0, w))[:4])
print("a" < "b", "a" < "A", "abc" < "abcd", "" < "a", "Z" < "a", "10" < "9", "é" > "z", "a" == "A".lower())
print(min(words), max(words), min(words, key=len), max(words, key=len))


def natural(text):
    parts, digits = [], ""
    for c in text + "\0":
        if c.isdigit():
            digits += c
        else:
            if digits:
                parts.append((1, int(digits), ""))
                digits = ""
            parts.append((0, 0, c))
    return parts


print(sorted(["file10", "file2", "file1b", "file1", "file"], key=natural))
print("straße".upper() == "STRASSE", "ß".casefold() == "ss", [ord(c) for c in "aZé€"], "".join(map(chr, (72, 105, 33))))
