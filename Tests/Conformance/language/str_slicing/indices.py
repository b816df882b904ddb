"""Indices and slices of strings, lists, tuples, bytes and ranges."""
for seq in ("abcdefg", [0, 1, 2, 3, 4, 5, 6], (0, 1, 2, 3), b"abcdef", range(10)):
    print(seq[0], seq[-1], seq[1:3], seq[:2], seq[-2:], seq[::2], seq[::-1], seq[-1:0:-2], seq[10:], seq[5:2], seq[2:-1], seq[:-100], seq[-100:2], seq[100::-3], seq[:])
    for bad in (10, -11, "a", 1.0, None, slice(0, 1, 0), slice("a", 2), (1, 2), 10**30, -10**30):
        try:
            print(seq[bad])
        except Exception as e:
            print(type(e).__name__, e)
print("abc"[True], "abc"[-10**30:10**30], "abcdef"[::10**20], "abcdef"[::-10**20], "abc"[slice(None)], [1, 2, 3][slice(0, 2)])
