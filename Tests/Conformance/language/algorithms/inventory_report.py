# A table of goods, grouped, summed and printed.
from itertools import groupby
from operator import itemgetter

goods = [
    {"name": "bolt", "kind": "metal", "price": 0.35, "count": 1200},
    {"name": "nut", "kind": "metal", "price": 0.2, "count": 800},
    {"name": "plank", "kind": "wood", "price": 7.5, "count": 42},
    {"name": "dowel", "kind": "wood", "price": 0.6, "count": 310},
    {"name": "lamp", "kind": "light", "price": 34.99, "count": 7},
]


def table(rows, columns):
    widths = {c: max(len(c), *(len(f"{r[c]}") for r in rows)) for c in columns}
    line = "+".join("-" * (w + 2) for w in widths.values())
    yield "|".join(f" {c:^{w}} " for c, w in widths.items())
    yield line
    for r in rows:
        yield "|".join(f" {r[c]:>{w}} " if isinstance(r[c], (int, float)) else f" {r[c]:<{w}} " for c, w in widths.items())
    yield line


print(*table(goods, ["name", "price", "count"]), sep="\n")
for kind, rows in groupby(sorted(goods, key=itemgetter("kind")), key=itemgetter("kind")):
    rows = list(rows)
    total = sum(r["price"] * r["count"] for r in rows)
    print(f"{kind:<6} {len(rows)} {total:>10,.2f} {max(rows, key=itemgetter('price'))['name']}")
grand = sum(r["price"] * r["count"] for r in goods)
for r in sorted(goods, key=lambda r: -r["price"] * r["count"]):
    share = r["price"] * r["count"] / grand
    print(f"{r['name']:>6} {share:6.1%} {'#' * round(share * 40)}")
print({kind: [r["name"] for r in goods if r["kind"] == kind] for kind in dict.fromkeys(map(itemgetter("kind"), goods))})
