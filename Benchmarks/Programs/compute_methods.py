"""Methods that read and write attributes of their object.  Argument: calls."""

import sys


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.bookings = 0

    def book(self, amount):
        self.balance += amount
        self.bookings += 1
        return self.balance


def trade(calls):
    account, highest = Account(100), 0
    for number in range(calls):
        highest = max(highest, account.book(3 if number & 1 else -1))
    return highest, account.bookings


print(*trade(int(sys.argv[1]) if len(sys.argv) > 1 else 600_000))
