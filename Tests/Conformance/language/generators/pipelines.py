# Generators feeding generators; laziness shows in the order of the lines.
def numbers(limit):
    for n in range(limit):
        print("produce", n)
        yield n


def even(source):
    for n in source:
        if n % 2 == 0:
            print("pass", n)
            yield n


def take(count, source):
    for _, n in zip(range(count), source):
        yield n


def running_total():
    total = 0
    while True:
        got = yield total
        if got is None:
            return
        total += got


print(list(take(2, even(numbers(10)))))
t = running_total()
next(t)
print([t.send(n) for n in (1, 2, 3)])


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree(((None, 1, None), 2, ((None, 3, None), 4, None)))))


def chunks(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


print(list(chunks(range(7), 3)))


def interleave(*iterables):
    iterators = [iter(i) for i in iterables]
    while iterators:
        for it in list(iterators):
            try:
                yield next(it)
            except StopIteration:
                iterators.remove(it)


print(list(interleave("abc", [1], (True, False))))


def flatten(x):
    for item in x:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], []], 5])))
