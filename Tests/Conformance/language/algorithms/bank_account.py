# Accounts with a history, and transfers that happen wholly or not at all.
class NotEnough(Exception):
    def __init__(self, account, wanted):
        super().__init__(f"{account.owner} has {account.balance:.2f}, not {wanted:.2f}")
        self.missing = wanted - account.balance


class Account:
    opened = 0

    def __init__(self, owner, balance=0):
        Account.opened += 1
        self.number = f"A{Account.opened:04d}"
        self.owner, self.balance, self.history = owner, balance, []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"can't deposit {amount}")
        self.balance += amount
        self.history.append(("+", amount))
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise NotEnough(self, amount)
        self.balance -= amount
        self.history.append(("-", amount))
        return self

    def __repr__(self):
        return f"<{self.number} {self.owner}: {self.balance:,.2f}>"


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except ValueError:
        source.deposit(amount)
        raise


ann, bob = Account("Ann", 1000), Account("Bob")
transfer(ann, bob, 250.75)
bob.deposit(10).withdraw(5)
print(ann, bob)
for amount in (5000, -3):
    try:
        transfer(bob, ann, amount)
    except NotEnough as e:
        print("refused:", e, f"({e.missing:.2f} missing)")
    except ValueError as e:
        print("refused:", e)
print(ann.history, bob.history)
print(f"total {sum(a.balance for a in (ann, bob)):.2f}", Account.opened)
