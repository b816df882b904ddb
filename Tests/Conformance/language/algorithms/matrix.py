# Matrices as lists of lists: sums, products, powers, determinants.
from fractions import Fraction


def show(m):
    width = max(len(str(x)) for row in m for x in row)
    for row in m:
        print("[" + " ".join(f"{str(x):>{width}}" for x in row) + "]")


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def power(m, n):
    result = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n & 1:
            result = multiply(result, m)
        m = multiply(m, m)
        n >>= 1
    return result


def determinant(m):
    m = [[Fraction(x) for x in row] for row in m]
    answer = Fraction(1)
    for i in range(len(m)):
        pivot = next((r for r in range(i, len(m)) if m[r][i]), None)
        if pivot is None:
            return Fraction(0)
        if pivot != i:
            m[i], m[pivot] = m[pivot], m[i]
            answer = -answer
        answer *= m[i][i]
        for r in range(i + 1, len(m)):
            f = m[r][i] / m[i][i]
            m[r] = [x - f * y for x, y in zip(m[r], m[i])]
    return answer


a = [[1, 2], [3, 4]]
b = [[0, -1], [10, 5]]
show(multiply(a, b))
show([list(row) for row in zip(*b)])
show(power([[1, 1], [1, 0]], 90))
print(determinant(a), determinant([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), determinant([[1, 2], [2, 4]]))
print(determinant([[Fraction(1, i + j + 1) for j in range(4)] for i in range(4)]))
