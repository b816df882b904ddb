# Simultaneous assignment in algorithms.
a, b = 0, 1
out = []
while a < 100:
    out.append(a)
    a, b = b, a + b
print(out)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def extended(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q, (a, b) = a // b, (b, a % b)
        (x, u), (y, v) = (u, x - q * u), (v, y - q * v)
    return a, x, y


print(gcd(48, 36), extended(240, 46), pow(3, -1, 11), extended(3, 11)[1] % 11)
items = list("edcba")
for i in range(len(items) // 2):
    items[i], items[~i] = items[~i], items[i]
print(items)
low, mid, high = sorted([5, 1, 3])
hours, (minutes, seconds) = 3725 // 3600, divmod(3725 % 3600, 60)
print(low, mid, high, f"{hours}:{minutes:02}:{seconds:02}", divmod(-7, 2), divmod(7.5, 2))
