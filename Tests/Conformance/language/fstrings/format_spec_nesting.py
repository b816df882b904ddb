# f-strings whose specs are computed: nested fields, conversions, debug forms and odd expressions inside.
import datetime

width, precision, fill, align = 12, 3, "*", "^"
value = 1234.56789
print(f"{value:{fill}{align}{width}.{precision}f}|{value:{width}}|{value:.{precision}}|{value:{'<' + str(width)},.1f}|")
print(f"{'text'!r:>{width}}|{'é'!a:{fill}<{width}}|{'x'!s:{fill}{align}{width - 7}}|")
print(f"{value=}", f"{value=:.2f}", f"{value = !r:>12}", f"{ value  =}", f"{1 + 1 = }", f"{'a' + 'b'=}")
spec = "08.2f"
print(f"{value:{spec}} {value:{spec[:1]}10} {42:{'x' if width > 5 else 'd'}} {42:#{'x'}}")
data = {"key": [1, {"deep": "down"}], 'q"q': 2}
print(f"{data['key'][1]["deep"]} {data["q\"q"]} {data['key'][0]:>{data['key'][0] + 3}}")
print(f"{ {'a': 1}['a'] } { {n for n in range(3)} } {[c for c in 'ab']} {(lambda x: x * 2)(4)} {(yes := 'bound')} {yes}")
print(f"{'nested ' + f"{'deeper ' + f'{width!r:>{4}}'}"}", f"{'\n'.join(['a', 'b'])!r}", f'{"\t"!r}')
print(f"{{}} {{{width}}} {{{{{width}}}}} {'{'}{'}'} {{width}}", rf"\d{width}\n", fr"{'\x41'}\x41", f"\x41{'\x42'}", F"upper")
print(f"""{
    width
    + 1      # a comment inside
} and {
    "over lines":>{
        width}}""")
moment = datetime.datetime(2024, 2, 29, 13, 5, 9)
print(f"{moment:%Y-%m-%d} {moment:%H:%M:%S} {moment:%A %-d. %B} {moment!s:>22} {moment:%Y{'-'}%j} {moment:%%}")


class Speaks:
    def __format__(self, spec): return f"<spec {spec!r}>"
    def __repr__(self): return "REPR"
    def __str__(self): return "STR"


s = Speaks()
print(f"{s} {s:} {s:abc} {s:{width}} {s!r} {s!s:>5} {s!a} {s=} {s=:x} {s=!s}")
print(f"{s: leading}{s:a{'b'}c{'d'}}", "implicit " f"{width}" " joined " f"{precision}", f"" f"{'x'}" "", f"{True:d} {None} {...} {NotImplemented}")
for source in ("f'{}'", "f'{a b}'", "f'{a!x}'", "f'{a!}'", "f'{a'", "f'}'", "f'{a:{b:{c:{d}}}}'", "f'{lambda x: 1}'", "f'{a! r}'", "f'{=}'", "f'{*a}'", "f'{a:{}}'", "f'{'", "f'{a$b}'",
               "f'{a[}'", "f'{(}'", "f'{!r}'", "f'{:x}'", "fb'x'", "f'{a=!r:^5}'", "f'{yield}'"):
    try:
        compile(source, "<text>", "eval")
        print(source, "is fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
for bad in ("{1:s}", "{'a':d}", "{[]:>3}", "{None:x}", "{s.missing}", "{1/0}", "{undefined}"):
    try:
        print(eval("f" + repr(bad)))
    except Exception as e:
        print(bad, type(e).__name__, e)
