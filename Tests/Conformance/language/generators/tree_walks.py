# Recursive generators over trees.
tree = ("root", [("left", [("a", []), ("b", [])]), ("right", [("c", [("d", [])])])])


def names(node):
    name, children = node
    yield name
    for child in children:
        yield from names(child)


def leaves(node):
    name, children = node
    if not children:
        yield name
    for child in children:
        yield from leaves(child)


def lines(node, prefix="", last=True):
    name, children = node
    yield prefix + ("`-- " if last else "|-- ") + name
    for i, child in enumerate(children):
        yield from lines(child, prefix + ("    " if last else "|   "), i == len(children) - 1)


def levels(node):
    row = [node]
    while row:
        yield [name for name, _ in row]
        row = [child for _, children in row for child in children]


def size(node):
    total = 1
    for child in node[1]:
        total += yield from size(child)
    yield node[0], total
    return total


print(list(names(tree)), list(leaves(tree)), list(levels(tree)), list(size(tree)), sep="\n")
print(*lines(tree), sep="\n")
