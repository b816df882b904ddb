# A linked list with its own iterator, slicing, reversing, containment and changes while it is walked.
class LinkedList:
    class Node:
        __slots__ = ("value", "next")

        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, values=()):
        self.head, self.size = None, 0
        for v in reversed(list(values)):
            self.push(v)

    def push(self, value):
        self.head, self.size = self.Node(value, self.head), self.size + 1
        return self

    def pop(self):
        if self.head is None:
            raise IndexError("pop from an empty list")
        value, self.head, self.size = self.head.value, self.head.next, self.size - 1
        return value

    def __len__(self): return self.size

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __reversed__(self):
        return iter(list(self)[::-1])

    def __getitem__(self, where):
        if isinstance(where, slice):
            return LinkedList(list(self)[where])
        if where < 0:
            where += self.size
        for i, value in enumerate(self):
            if i == where:
                return value
        raise IndexError(f"no item {where}")

    def reverse(self):
        back, node = None, self.head
        while node:
            node.next, back, node = back, node, node.next
        self.head = back
        return self

    def insert_sorted(self, value):
        if self.head is None or self.head.value >= value:
            return self.push(value)
        node = self.head
        while node.next and node.next.value < value:
            node = node.next
        node.next, self.size = self.Node(value, node.next), self.size + 1
        return self

    def __eq__(self, other):
        return isinstance(other, LinkedList) and list(self) == list(other)

    def __repr__(self):
        return f"{type(self).__name__}({' -> '.join(map(repr, self))})"


l = LinkedList([3, 1, 2])
print(l, len(l), list(l), l[0], l[-1], l[1:], l[::-1], 2 in l, 9 in l, *reversed(l))
print(l.push(0), l.pop(), l.pop(), l, l.reverse(), l == LinkedList([2, 1]), l != LinkedList([1, 2]), bool(LinkedList()), sorted(LinkedList("cab")))
s = LinkedList()
for n in (5, 1, 3, 9, 2, 3):
    s.insert_sorted(n)
print(s, sum(s), max(s), list(zip(s, "abc")), [*s][:2], dict(enumerate(s))[5], ",".join(map(str, s)))
first, *rest = s
print(first, rest, list(map(lambda n: n * n, s)), s.head.next.value)
for n in s:
    if n == 2:
        s.push(n * 100)
print(s)
a, b = iter(s), iter(s)
print(next(a), next(a), next(b), next(a), type(a).__name__)
for f in (lambda: LinkedList().pop(), lambda: l[5], lambda: l[-9], lambda: l["a"], lambda: hash(l), lambda: l < s, lambda: LinkedList(5), lambda: setattr(s.head, "other", 1), lambda: next(iter(LinkedList()))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
