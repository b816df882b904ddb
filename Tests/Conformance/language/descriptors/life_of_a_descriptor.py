# __set_name__, __get__, __set__ and __delete__: who is asked, in which order, and with what.
class Logged:
    def __set_name__(self, owner, name):
        print(f"set_name {owner.__name__}.{name}")
        self.name = name
        self.key = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print(f"get {self.name} for {owner.__name__}")
        try:
            return instance.__dict__[self.key]
        except KeyError:
            raise AttributeError(f"{self.name} was never set") from None

    def __set__(self, instance, value):
        print(f"set {self.name} = {value!r}")
        instance.__dict__[self.key] = value

    def __delete__(self, instance):
        print(f"delete {self.name}")
        del instance.__dict__[self.key]


class Lazy:
    """No __set__: what the instance has itself wins."""

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return f"<lazy {self.name}>"
        print(f"computing {self.name}")
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Account:
    balance = Logged()
    owner = Logged()

    @Lazy
    def number(self):
        return 1000 + len(self.owner)


class Child(Account):
    pass


a = Child()
a.balance = 5
a.balance += 10
a.owner = "Ann"
print(a.balance, a.number, a.number)
print(vars(a))
a.__dict__["balance"] = "shadow"
print(a.balance, Account.number, Child.owner is Account.owner)
del a.balance
print(hasattr(a, "balance"), getattr(a, "balance", "fallback"))
try:
    a.balance
except AttributeError as e:
    print(e)
try:
    del a.balance
except KeyError as e:
    print("KeyError", e)
a.number = 7
del a.number
print(a.number, sorted(vars(a)))


class Bad:
    def __set_name__(self, owner, name):
        raise ValueError("not this name")


try:
    class Holder:
        wrong = Bad()
except ValueError as e:
    print(e, e.__notes__)
Account.late = Logged()
try:
    Account().late
except AttributeError as e:
    print(e)
