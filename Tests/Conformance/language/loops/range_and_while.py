# Ranges, while loops, and variables afterwards.
print(list(range(0)), list(range(3, 0)), list(range(3, 0, -1)), list(range(-3, 3, 2)), range(10)[::3], range(5)[-1])
for i in range(3):
    i = "changed"
    print(i, end=" ")
print(i)
n = 10
while n:
    n -= 3
    if n < 0:
        break
else:
    print("zero")
print(n)
total = 0
for i in range(10):
    if i == 2:
        continue
    if i == 7:
        break
    total += i
print(total, i)
limit = 3
for i in range(limit):
    limit = 10
print(i, limit)
while False:
    print("never")
else:
    print("while else")
r = range(2, 20, 3)
print(len(r), 5 in r, 6 in r, r.index(8), r.count(2), r.start, r.stop, r.step, r == range(2, 18 + 2, 3), r[1:3])
print(range(0) == range(2, 1), hash(range(3)) == hash(range(0, 3, 1)), bool(range(0)), range(3) == [0, 1, 2])
for bad in (lambda: r[10], lambda: r["a"], lambda: r.index(3), lambda: range(1.5), lambda: range(1, 2, 0)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(list(reversed(range(0, 10, 4))), max(range(5)), sum(range(101)), sorted(range(3), reverse=True))
for a in range(2):
    for b in range(2):
        for c in range(2):
            if b: break
            print(a, b, c, end="; ")
print()
print([*zip(range(3), range(5, 9))], dict(enumerate("ab", start=5)))
k = 0
while True:
    k += 1
    if k % 2: continue
    if k > 6: break
print(k)
