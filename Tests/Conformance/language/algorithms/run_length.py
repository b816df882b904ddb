# Run lengths, Caesar's and Vigenere's ciphers, Huffman's code.
from itertools import groupby, cycle
import heapq


def packed(text):
    return "".join(f"{n if (n := len(list(run))) > 1 else ''}{c}" for c, run in groupby(text))


def unpacked(text):
    out, count = "", ""
    for c in text:
        if c.isdigit():
            count += c
        else:
            out, count = out + c * int(count or 1), ""
    return out


def shifted(c, by):
    if not c.isalpha():
        return c
    base = ord("A") if c.isupper() else ord("a")
    return chr((ord(c) - base + by) % 26 + base)


def huffman(text):
    heap = [(text.count(c), c, c) for c in sorted(set(text))]
    codes = dict.fromkeys(sorted(set(text)), "")
    while len(heap) > 1:
        (n, name, left), (m, other, right) = heapq.heappop(heap), heapq.heappop(heap)
        for c in left:
            codes[c] = "0" + codes[c]
        for c in right:
            codes[c] = "1" + codes[c]
        heapq.heappush(heap, (n + m, min(name, other), left + right))
    return codes


for text in ("aaabccdddd", "abc", "", "zzzzzzzzzzzz"):
    print(repr(text), packed(text), unpacked(packed(text)) == text)
secret = "".join(shifted(c, 3) for c in "Attack at Dawn, zebra!")
print(secret, "".join(shifted(c, -3) for c in secret))
print("".join(shifted(c, ord(k) - 97) for c, k in zip("meetmeatnoon", cycle("key"))))
codes = huffman("abracadabra")
print(codes, "".join(codes[c] for c in "abracadabra"), sum(len(codes[c]) for c in "abracadabra"))
