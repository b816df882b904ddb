# The last line of an uncaught AttributeError carries the hint.
class Account:
    def __init__(self):
        self.balance = 10

    def deposit(self, n):
        self.balance += n


a = Account()
a.deposit(5)
print(a.balance)
a.withdraw_all_the_money if hasattr(a, "withdraw") else a.depositt(5)
