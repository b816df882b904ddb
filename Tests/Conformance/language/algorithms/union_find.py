# Groups that grow together, and a cheapest net of roads.
class Groups:
    def __init__(self, items):
        self.parent = {x: x for x in items}
        self.size = dict.fromkeys(self.parent, 1)

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size.pop(b)
        return True

    def __len__(self):
        return len(self.size)


roads = [(4, "ab"), (8, "bc"), (7, "cd"), (9, "de"), (10, "ef"), (2, "fg"), (1, "gh"), (8, "ah"), (11, "bh"),
         (7, "hi"), (6, "gi"), (2, "ci"), (4, "cf"), (14, "df")]
groups = Groups("abcdefghi")
total = 0
for cost, (a, b) in sorted(roads):
    if groups.join(a, b):
        total += cost
        print(f"{a}-{b} {cost:2d} groups left: {len(groups)}")
print(total, {groups.find(x) for x in "abcdefghi"})
words = Groups(["cat", "cot", "dog", "dot", "sun", "son", "bee"])
for a in words.parent:
    for b in words.parent:
        if sum(x != y for x, y in zip(a, b)) == 1:
            words.join(a, b)
print(len(words), sorted(words.size.values()))
