# Tables with columns aligned by f-strings.
rows = [("Mercury", 0.33, 57.9, None), ("Venus", 4.87, 108.2, None), ("Earth", 5.97, 149.6, ["Moon"]),
        ("Mars", 0.642, 227.9, ["Phobos", "Deimos"])]
head = ("planet", "mass", "distance", "moons")
widths = [10, 7, 9, 16]
print(" ".join(f"{h:^{w}}" for h, w in zip(head, widths)).rstrip())
print(" ".join("=" * w for w in widths))
for name, mass, distance, moons in rows:
    print(f"{name:<{widths[0]}} {mass:>{widths[1]}.2f} {distance:>{widths[2]},.1f} {', '.join(moons or ['-']):>{widths[3]}}")
print(f"{'total':>{widths[0]}} {sum(r[1] for r in rows):>{widths[1]}.3f}")
precise = 3
for width in range(6, 12, 2):
    print(f"[{22 / 7:{width}.{precise}f}] [{22 / 7:<{width}.{precise - 1}f}] [{'text':{'*'}^{width}}]")
print("\n".join(" ".join(f"{x * y:3d}" for x in range(1, 10)) for y in range(1, 10, 2)))
print(*(f"{name[:3]:_<5}|{'#' * round(mass * 3):<20}|" for name, mass, *_ in rows), sep="\n")
print("%-8s|%8s|%08.3f|%+d|%x|%5.1f%%|%c|%s" % ("left", "right", 3.14159, 5, 255, 99.5, "z", [1]))
