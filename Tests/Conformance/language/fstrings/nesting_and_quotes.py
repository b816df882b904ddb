# f-strings inside f-strings, quotes, backslashes, many lines.
x, y, name = 5, 3.14159, "n"
d = {"key": "value", 1: [10, 20]}
print(f"{x}{y}", f"{x + 1}", f'{d["key"]}', f"{d['key']}", f"{d["key"]}", f"{d[1][0]}")
print(f"{f"{f"{x}"}"}", f"{'a' if x else 'b'}", f"{(lambda v: v * 2)(x)}", f"{[i for i in range(3)]}", f"{ {1: 2} }")
print(f"{{literal}} {{{x}}} }}{{", f"{x!r:>5}|{name!s:<4}|{'é'!a}", f"\n{"\n".join("ab")}\t|")
print(f"{x=} {x = } {name=} {name=!s} {y=:.2f} {x+1=} {d['key']=} { x =}")
print(f"{y:.{2}f} {y:{8}.{x - 2}f}| {x:0{4}d} {name:{'*'}^{7}} {x:{'>' + str(4)}}|")
print(f"""multi {
    x
    +
    1  # a comment
} line""")
print(f"{x:,} {10**7:_} {x:+d} {-x:d} {x:b} {x:#x} {255:#X} {0.5:%} {1e10:g} {y!r:.4}")
print(rf"{x}\n raw", fr'\d{x}', f"{'\\'}", f"{"a" "b"}", f"a" "b" f"{x}" 'c')
print(f"{x!r}", f"{None}", f"{...}", f"{True:d}", f"{'text':>{x*2}}", f"{print('side effect')}")
print(f"{x:{x}}", f"{'':5}|", f"{x:}", f"{3:{'0'}>{'5'}}", f'{x:"^5}', f"{'a,b'.split(',')}")
print(f"{*[1, 2],}", f"{x, y}", f"{x if x > 3 else y}", f"{(z := 7)} {z}", f"{not x}", f"{x == 5}", f"{x != 5}", f"{x >= 5}")
class F:
    def __format__(self, spec): return f"[{spec}]"
print(f"{F()}", f"{F():a{x}b}", f"{F():{{}}}" if False else "", f"{F()!r:.3}", f"{F():%Y-%m}", f"{F():!r}")
for bad in (lambda: f"{x:z}", lambda: f"{name:d}", lambda: f"{None:5}", lambda: f"{undefined}", lambda: f"{x:.2d}", lambda: f"{[]:5}"):
    try:
        print(bad())
    except (ValueError, TypeError, NameError) as e:
        print(type(e).__name__, e)
