# Builtins are found last, and are seen again after a deletion.
def count(items):
    return len(items)


print(count([1, 2]))
len = lambda items: "mine"
print(count([1, 2]))
del len
print(count([1, 2]))
import builtins
original = builtins.len
builtins.len = lambda items: "replaced"
print(count([1]), len([1]))
builtins.len = original
print(count([1]), len([1]))
builtins.made_up = 42
print(made_up)
del builtins.made_up
try:
    made_up
except NameError as e:
    print(e)


def local_shadow():
    print = str
    return print(5)


print(local_shadow())


def loop():
    for sum in range(3):
        pass
    return sum


print(loop(), sum([1, 2]))
try:
    del sum
except NameError as e:
    print(e)
print(builtins.__name__, __name__, hasattr(builtins, "print"))
