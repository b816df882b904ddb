"""A subclass of list: which operations give plain lists."""


class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def __getitem__(self, key):
        return f"item {super().__getitem__(key)}"

    def __repr__(self):
        return f"Stack({super().__repr__()})"

    def __len__(self):
        return 99


s = Stack([1, 2])
s.push(3).push(4)
s.name = "mine"
print(s, s[0], s[1:3], s.name, len(s), list(s), s.pop(), [*s], sum(s), type(s + [1]).__name__, type(s * 2).__name__, type(s.copy()).__name__, type(s[:]).__name__)
print(isinstance(s, list), s == [1, 2, 3], s == Stack([1, 2, 3]), sorted(s, reverse=True), list(reversed(s))[:1] if False else s.index(2), bool(Stack()), 2 in s)
s += (9,)
print(s, type(s).__name__, vars(s), max(s), s.count(9), Stack("ab"), Stack())
