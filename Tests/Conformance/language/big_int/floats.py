"""Large ints against floats: conversion and comparison are exact."""
import math

print(float(2**53 + 1), float(2**53 + 3), float(10**22), float(10**23), int(1e23))
print(2**53 + 1 == float(2**53 + 1), 2**53 == float(2**53), 2**1000 < float("inf"), -2**2000 > float("-inf"))
print(10**400 > 1e308, 10**400 == float("inf"), 10**22 == 1e22, 10**23 == 1e23)
print(2**1023 * 1.0, (2**1024 - 2**970) * 1.0)
for f in (lambda: float(2**1024), lambda: 2**1024 * 1.0, lambda: 2**1024 + 0.5, lambda: 1.0 - 10**400, lambda: 2.0**1024, lambda: 10**400 % 1.5, lambda: int("9" * 400) / 2):
    try:
        print(f())
    except OverflowError as e:
        print("OverflowError", e)
print(10**400 / 10**390, (10**30 + 1) / 3, (2**80 + 1) / (2**27))
print(1 / 3, 10 / 4, (2**53 + 1) / 1, -(10**17 + 3) / 7)
print(int(1.5e300) == 15 * 10**299, int(-1e25), round(1e25), math.floor(1e30 + 0.5))
print(float("nan") == 10**30, 10**30 < float("nan"), 10**30 != float("nan"))
