# Containers that change while they are iterated over.
items = [1, 2, 3, 4]
for x in items:
    if x % 2:
        items.remove(x)
print(items)
items = [0]
for x in items:
    if len(items) < 5:
        items.append(x + 1)
print(items)
items = [1, 2, 3]
it = iter(items)
next(it)
items.clear()
print(list(it))
items.extend([7, 8, 9])
print(list(it), "an exhausted iterator stays so")
items = [1, 2, 3]
for x in reversed(items):
    items.insert(0, x * 10)
    if len(items) > 8:
        break
print(items)
for action in ("add", "delete", "change", "clear"):
    table = {"a": 1, "b": 2, "c": 3}
    try:
        for key in table:
            if action == "add":
                table[key + "x"] = 0
            elif action == "delete":
                del table[key]
            elif action == "change":
                table[key] = 0
            else:
                table.clear()
    except RuntimeError as e:
        print(action, e)
    print(action, table)
numbers = {1, 2, 3}
try:
    for n in numbers:
        numbers.add(n + 10)
except RuntimeError as e:
    print(e)
table = {"a": 1, "b": 2}
try:
    for key, value in table.items():
        del table[key]
        table[key + key] = value
except RuntimeError as e:
    print(e)
try:
    for value in table.values():
        table[str(len(table))] = value
except RuntimeError as e:
    print(e)
table = {1: "a", 2: "b"}
for key in list(table):
    del table[key]
print(table)
it = iter({1: 2})
table2 = {1: 2}
it = iter(table2)
table2[5] = 6
try:
    next(it)
except RuntimeError as e:
    print(e)
try:
    next(it)
except (RuntimeError, StopIteration) as e:
    print(type(e).__name__, e)
