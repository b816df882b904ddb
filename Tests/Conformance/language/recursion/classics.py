# Functions that call themselves.
def factorial(n): return 1 if n < 2 else n * factorial(n - 1)
def power(x, n): return 1 if n == 0 else power(x * x, n // 2) * (x if n % 2 else 1)
def reverse(s): return s and reverse(s[1:]) + s[0]
def digits(n): return n if n < 10 else n % 10 + digits(n // 10)
def ackermann(m, n): return n + 1 if not m else ackermann(m - 1, 1 if not n else ackermann(m, n - 1))
def binary(n): return str(n) if n < 2 else binary(n // 2) + str(n % 2)
def partitions(n, most=None):
    most = n if most is None else most
    if n == 0:
        return [[]]
    return [[k] + rest for k in range(min(n, most), 0, -1) for rest in partitions(n - k, k)]
def is_even(n): return True if n == 0 else is_odd(n - 1)
def is_odd(n): return False if n == 0 else is_even(n - 1)
def search(items, x, low=0, high=None):
    high = len(items) if high is None else high
    if low >= high:
        return ~low
    mid = (low + high) // 2
    if items[mid] == x:
        return mid
    return search(items, x, mid + 1, high) if items[mid] < x else search(items, x, low, mid)


print(factorial(25), power(3, 40), reverse("recursion"), digits(98765), ackermann(2, 3), binary(37))
print(partitions(5), len(partitions(12)), is_even(10), is_odd(7), [search([1, 3, 5, 7], x) for x in range(9)])


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(500))
try:
    deep(10 ** 6)
except RecursionError as e:
    print(str(e).split(" in ")[0])
