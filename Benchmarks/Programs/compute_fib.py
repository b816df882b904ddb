"""Calls of a function that does little.  Argument: which number of Fibonacci's."""

import sys


def fib(n):
    return n if n < 2 else fib(n - 2) + fib(n - 1)


print(fib(int(sys.argv[1]) if len(sys.argv) > 1 else 27))
