# A report in columns: widths found from the data, aligned headers, totals, bars and a rule of dashes.
rows = [("Pear", 3, 1.25), ("Dragon fruit", 12, 4.5), ("Fig", 150, 0.333), ("Éclair", 0, 2.0)]
headers = ("item", "count", "price", "total")


def table(rows):
    full = [(name, count, price, count * price) for name, count, price in rows]
    cells = [headers] + [(name, f"{count:,}", f"{price:.2f}", f"{total:,.2f}") for name, count, price, total in full]
    widths = [max(len(row[i]) for row in cells) for i in range(len(headers))]
    for n, row in enumerate(cells):
        yield " | ".join(f"{cell:{'<' if i == 0 else '>'}{w}}" for i, (cell, w) in enumerate(zip(row, widths)))
        if n == 0:
            yield "-+-".join("-" * w for w in widths)
    yield "=" * (sum(widths) + 3 * (len(widths) - 1))
    yield f"{'sum':<{widths[0]}}   {sum(r[1] for r in full):>{widths[1]},}   {'':>{widths[2]}}   {sum(r[3] for r in full):>{widths[3]},.2f}"


print(*table(rows), sep="\n")
for name, count, _ in sorted(rows, key=lambda r: -r[1]):
    print(f"{name:>12.6} {'#' * (count // 10) or '.':<16}{count:>4} {count / 165:>7.1%} {'*' * (count > 100)}")
print("{:<10}{:^10}{:>10}|".format(*"abc"), "{0!r:_^9} {1:+} {2:#x}".format("q", 5, 255), "%-8s|%8s|%08.3f|%+d|%x|%5.1f%%" % ("left", "right", 3.14159, 7, 255, 99.5))
print("|".join(word.center(9, "~") for word in ("a", "bb", "ccc")), "a".ljust(4, ".") + "1".rjust(4, "."), "7".zfill(3), *("%2d" % n for n in range(3)), sep="\n")
print("\n".join("".join(f"{a * b:4}" for b in range(1, 6)) for a in range(1, 6)))
print("".join("+" if x == y else "-" if x + y == 6 else "." for y in range(7) for x in range(7))[:49])
triangle = [[1]]
for _ in range(5):
    triangle.append([a + b for a, b in zip([0, *triangle[-1]], [*triangle[-1], 0])])
print("\n".join(" ".join(map(str, row)).center(20).rstrip() for row in triangle))
print(f"{'':-^30}", f"{' title ':=^30}", f"{'x' * 40:.10}…", f"{1234567.891:>15,.1f}", f"{-5:=+6}", f"{5:06.1f}", f"{True:<6}!", f"{None!s:>6}", f"{[1, 2]!s:^10}", sep="\n")
