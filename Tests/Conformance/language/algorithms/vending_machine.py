# A machine that takes coins, sells and gives change.
class SoldOut(Exception):
    pass


class TooLittle(Exception):
    def __init__(self, missing):
        super().__init__(missing)
        self.missing = missing


class VendingMachine:
    COINS = (200, 100, 50, 20, 10)

    def __init__(self, stock):
        self.stock = {name: [price, count] for name, price, count in stock}
        self.inserted = 0
        self.sold = []

    def insert(self, *coins):
        for coin in coins:
            if coin not in self.COINS:
                raise ValueError(f"{coin} is no coin of mine")
            self.inserted += coin

    def buy(self, name):
        price, count = self.stock[name]
        if not count:
            raise SoldOut(name)
        if self.inserted < price:
            raise TooLittle(price - self.inserted)
        self.stock[name][1] -= 1
        self.inserted -= price
        self.sold.append(name)
        return self.change()

    def change(self):
        coins = []
        for coin in self.COINS:
            n, self.inserted = divmod(self.inserted, coin)
            coins += [coin] * n
        return coins


machine = VendingMachine([("tea", 120, 2), ("soup", 250, 1), ("nuts", 90, 0)])
for coins, wish in (([200], "tea"), ([100], "soup"), ([100, 50], "soup"), ([20], "nuts"), ([3], "tea"), ([200], "gum"),
                    ([], "tea"), ([], "tea")):
    try:
        machine.insert(*coins)
        print(wish, "change", machine.buy(wish))
    except SoldOut as e:
        print(f"{e} sold out, back: {machine.change()}")
    except TooLittle as e:
        print(f"{wish}: {e.missing} more, please")
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
print(machine.stock, machine.sold, machine.inserted)
