# Friends of friends, tags and duplicates with sets.
friends = {"ann": {"bob", "cid"}, "bob": {"ann", "dee"}, "cid": {"ann", "dee", "eve"}, "dee": {"bob", "cid"}, "eve": {"cid"}}
for person, direct in friends.items():
    second = set().union(*(friends[f] for f in direct)) - direct - {person}
    print(f"{person}: {sorted(direct)} -> {sorted(second)}")
print(all(a in friends[b] for a in friends for b in friends[a]), sorted(frozenset((a, b)) and (a, b) for a in friends for b in friends[a] if a < b))
articles = {"intro": "python basics", "loops": "python control", "numpy": "python math arrays", "proofs": "math logic"}
index = {}
for title, tags in articles.items():
    for tag in tags.split():
        index.setdefault(tag, set()).add(title)
for query in ("python", "python math", "logic math", "cooking"):
    print(query, sorted(set.intersection(*(index.get(t, set()) for t in query.split()))))


def duplicates(items):
    seen, again = set(), set()
    for x in items:
        (again if x in seen else seen).add(x)
    return again


print(sorted(duplicates([1, 2, 3, 2, 1, 1])), duplicates("abc"), sorted(duplicates("hello world")))


def powerset(s):
    out = [frozenset()]
    for x in sorted(s):
        out += [t | {x} for t in out]
    return out


print([sorted(t) for t in powerset({3, 1, 2})], len(set(powerset(range(6)))))
print(len({(x, y) for x in range(5) for y in range(5) if (x * y) % 2}), {len(w) for w in articles}, sorted({*"spam"} ^ {*"maps!"}))
