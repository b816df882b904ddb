# Numbers as people want to read them.
values = [0, 7, -42, 1234.5678, 1e9, 0.000123, 123456789, -0.5, 2 / 3]
for v in values:
    print(f"{v:>14} {v:>14,} {v:>14.2f} {v:>12.3e} {v:>+10.4g} {v:>12.1%}")
print(f"{255:x} {255:X} {255:#x} {255:o} {255:#o} {255:b} {255:#b} {255:08b} {255:_b} {1 << 40:_x}")
print(f"{3.0} {3.0:g} {3.14159:.3} {1e16} {1e15} {1e-5} {0.0001} {123456.0:g} {1234567.0:g} {float('inf'):f} {float('nan'):>6}")
print(f"{5:03d} {-5:03d} {5:+d} {5: d} {-5: d} {5:<4d}| {5:^5d}| {5:*^7d} {5:=+6d} {-5:0=6d}")


def size(n):
    for unit in "B kB MB GB TB".split():
        if abs(n) < 1024 or unit == "TB":
            return f"{n:.1f} {unit}" if unit != "B" else f"{n} B"
        n /= 1024


def ordinal(n):
    return f"{n}{'th' if n % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def duration(seconds):
    parts = []
    for name, length in (("d", 86400), ("h", 3600), ("min", 60), ("s", 1)):
        n, seconds = divmod(seconds, length)
        if n:
            parts.append(f"{n} {name}")
    return " ".join(parts) or "0 s"


print([size(n) for n in (0, 1023, 1024, 1536, 10 ** 6, 10 ** 9, 10 ** 15)])
print([ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111)])
print([duration(s) for s in (0, 59, 60, 3661, 86399, 90061)])
