# Coins: greedy, best, and in how many ways.
from functools import lru_cache


def greedy(amount, coins):
    used = {}
    for coin in sorted(coins, reverse=True):
        used[coin], amount = divmod(amount, coin)
    return {c: n for c, n in used.items() if n} if not amount else None


@lru_cache(maxsize=None)
def ways(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount - coins[0], coins) + ways(amount, coins[1:])


def best(amount, coins):
    fewest = [()] + [None] * amount
    for a in range(1, amount + 1):
        options = [fewest[a - c] + (c,) for c in coins if c <= a and fewest[a - c] is not None]
        fewest[a] = min(options, key=len, default=None)
    return fewest[amount]


euro = (50, 20, 10, 5, 2, 1)
odd = (4, 3, 1)
for amount in (0, 6, 18, 99):
    print(amount, greedy(amount, euro), greedy(amount, odd), best(amount, odd), ways(amount, euro))
print(greedy(7, (5, 3)), best(7, (5, 3)), best(8, (5, 3)), ways(7, (5, 3)))
print([ways(n, (10, 5, 2, 1)) for n in range(21)])
