# for, while, break, continue and else in small tasks.
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
total, n = 0, 0
while True:
    n += 1
    if n % 2:
        continue
    if total > 20:
        break
    total += n
print(total, n)
for row in range(1, 5):
    print(" " * (4 - row) + "*" * (2 * row - 1))
for i in range(10, 0, -3):
    print(i, end=" ")
print(i)
for x in []:
    pass
else:
    print("empty")
guesses, secret = iter([50, 25, 37, 31]), 31
while (guess := next(guesses)) != secret:
    print(guess, "too", "high" if guess > secret else "low")
print("found", guess)
for i, (a, b) in enumerate(zip("abc", [1, 2, 3]), start=1):
    print(i, a * b, end="; ")
print()
