# Which variable a name means, level by level.
x = "module"


def first():
    x = "first"

    def second():
        global x
        x = "changed by second"

        def third():
            nonlocal_seen = x
            return nonlocal_seen
        return third()

    def fourth():
        nonlocal x
        x = "changed by fourth"

        def fifth():
            nonlocal x
            x += "!"
        fifth()
        return x
    print(second(), x)
    print(fourth(), x)


first()
print(x)


def counter():
    count = 0

    class Counter:
        def up(self):
            nonlocal count
            count += 1
            return count

        count = "class attribute"

        def look(self):
            return count, self.count
    return Counter()


c = counter()
print(c.up(), c.up(), c.look())


def parameter(a):
    def change():
        nonlocal a
        a = a * 2
    change()
    return a


print(parameter(4))
global_made = None


def make_global():
    global global_made, brand_new
    global_made, brand_new = 1, 2


make_global()
print(global_made, brand_new)
