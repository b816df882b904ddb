# Arguments by position, name, default, star and double star.
def order(item, /, count=1, *extras, price=2.5, **notes):
    return f"{count} {item} {extras} {price * count:.2f} {notes}"


print(order("tea"), order("tea", 2, "milk", "sugar", price=3, to="Ann"), order(*["tea", 4], **{"price": 1, "item": "x"}), sep="\n")


def append(x, to=[]):
    to.append(x)
    return to


print(append(1), append(2), append(3, []), append.__defaults__)


def stats(*numbers, digits=1):
    if not numbers:
        return None
    return round(sum(numbers) / len(numbers), digits), min(numbers), max(numbers)


low, *_ = stats(1, 2, 6)
print(stats(), stats(1, 2, 6), stats(*range(7), digits=0), low)
late = {"f": lambda self, n: n and self["f"](self, n - 1) + n}
print(late["f"](late, 10), (lambda *a, k=1, **w: (a, k, w))(1, 2, z=3), order.__name__, order.__kwdefaults__)
for call in ("order()", "order(item='x')", "order('x', 1, count=2)", "stats(1, 2, digit=3)", "append(1, 2, 3)", "append()", "order('a', **{'price': 1}, price=2)"):
    try:
        print(eval(call))
    except (TypeError, SyntaxError) as e:
        print(call, "|", e.msg if isinstance(e, SyntaxError) else e)
