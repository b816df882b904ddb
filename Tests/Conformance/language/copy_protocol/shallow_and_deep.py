"""copy and deepcopy of builtin containers and of own classes."""
import copy

inner = [1, 2]
outer = {"list": inner, "tuple": (inner, 3), "set": {1}, "self": None}
outer["self"] = outer
shallow = copy.copy(outer)
deep = copy.deepcopy(outer)
print(shallow["list"] is inner, deep["list"] is inner, deep["list"] == inner, deep["self"] is deep, deep["tuple"][0] is deep["list"], list(deep))
print(copy.copy([1]), copy.copy((1,)), copy.deepcopy((1, (2,))), copy.copy({1}), copy.copy(frozenset([1])), copy.copy(bytearray(b"x")), copy.copy(range(3)), copy.copy(5), copy.copy(None), copy.copy(len) is len, copy.deepcopy([[]] * 2))
t = (1, 2)
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy(([],)) is t)


class Node:
    def __init__(self, value):
        self.value = value
        self.children = []


class Custom:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Custom(self.n + 1)

    def __deepcopy__(self, memo):
        return Custom(self.n + 100)


n = Node(1)
n.children.append(Node(2))
m, d = copy.copy(n), copy.deepcopy(n)
print(m.children is n.children, d.children is n.children, d.children[0].value, vars(m) == vars(n), type(d).__name__, copy.copy(Custom(1)).n, copy.deepcopy([Custom(1)])[0].n)
