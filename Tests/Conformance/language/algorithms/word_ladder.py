# From word to word by changing a letter; a trie that completes.
from collections import deque
from string import ascii_lowercase

words = set("cold cord card ward warm worm word wood good gold told bold bald ball bell".split())


def neighbours(word):
    for i in range(len(word)):
        for c in ascii_lowercase:
            other = word[:i] + c + word[i + 1:]
            if other != word and other in words:
                yield other


def ladder(start, end):
    queue, seen = deque([[start]]), {start}
    while queue:
        way = queue.popleft()
        if way[-1] == end:
            return way
        for n in neighbours(way[-1]):
            if n not in seen:
                seen.add(n)
                queue.append(way + [n])


class Trie:
    def __init__(self):
        self.next, self.ends = {}, False

    def add(self, word):
        node = self
        for c in word:
            node = node.next.setdefault(c, Trie())
        node.ends = True

    def complete(self, prefix):
        node = self
        for c in prefix:
            node = node.next.get(c)
            if node is None:
                return
        stack = [(prefix, node)]
        while stack:
            word, node = stack.pop()
            if node.ends:
                yield word
            stack += [(word + c, n) for c, n in sorted(node.next.items(), reverse=True)]


print(list(neighbours("word")), list(neighbours("bell")))
for a, b in (("cold", "warm"), ("gold", "ward"), ("bell", "worm"), ("cold", "cold")):
    print(a, b, " > ".join(ladder(a, b) or ["none"]))
trie = Trie()
for w in sorted(words) + ["wo"]:
    trie.add(w)
for prefix in ("wo", "b", "go", "x", ""):
    print(repr(prefix), list(trie.complete(prefix)))
