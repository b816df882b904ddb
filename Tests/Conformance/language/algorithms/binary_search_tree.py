# A tree that keeps its keys in order.
class Node:
    __slots__ = ("key", "value", "left", "right")

    def __init__(self, key, value):
        self.key, self.value, self.left, self.right = key, value, None, None


class Tree:
    def __init__(self, pairs=()):
        self.root, self.count = None, 0
        for key, value in pairs:
            self[key] = value

    def __setitem__(self, key, value):
        parent, node = None, self.root
        while node and node.key != key:
            parent, node = node, node.left if key < node.key else node.right
        if node:
            node.value = value
            return
        self.count += 1
        made = Node(key, value)
        if parent is None:
            self.root = made
        elif key < parent.key:
            parent.left = made
        else:
            parent.right = made

    def __getitem__(self, key):
        node = self.root
        while node:
            if node.key == key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)
        return walk(self.root)

    def __len__(self):
        return self.count

    def height(self):
        def of(node):
            return 1 + max(of(node.left), of(node.right)) if node else 0
        return of(self.root)


words = "the quick brown fox jumps over the lazy dog and runs away".split()
tree = Tree((w, i) for i, w in enumerate(words))
print(list(tree), len(tree), tree.height())
print(tree["the"], tree["fox"], "dog" in tree, "cat" in tree)
try:
    tree["cat"]
except KeyError as e:
    print("no", e)
print(Tree((n, n) for n in range(10)).height(), Tree((n * 7 % 11, n) for n in range(10)).height(), bool(Tree()))
