# f-strings with =, nested fields, calls and quotes.
width, precision, value, name = 10, 3, 3.14159265, "pi"
print(f"{value=} {value=:.2f} {name=} {name=!s} {width + precision = } {len(name)=}")
print(f"{value:{width}.{precision}} {value:{'<'}{width}}| {name!r:>{width}} {name:{'*^' + str(width)}}")
print(f"{'yes' if value > 3 else 'no'} {[x ** 2 for x in range(4)]} { {'a': 1}['a'] } {(lambda x: x + 1)(41)} {value:.0f}")
print(f"{{literal}} {{{name}}} {'{'} {f'{f"{name}!"}?'}" f" joined {1}" " {plain}")
table = {"key": [10, 20], "inner": {"x": "y"}}
print(f"{table["key"][1]} {table['inner']['x']} {", ".join(f'{k}:{v}' for k, v in table['inner'].items())}")
print(f"""{
    value
    :.1f} {
    name.upper()
}""", f"{value
    * 2:.2f}")
print(f"{'a' 'b'} {1,} {*[1, 2], 3} {name!a} {'é'!a} {None} {... is Ellipsis} {3:{4}}|{-1 % 3}")
print(f"{0x10} {1_000} {1e3} {True:d} {True} {'x':5}|{'x':>5}|{5:<5}|{[1]!s:>6}|{(n := 4)} {n:=+5}")
print(rf"\d{name}\n", fr"{value:.1f}\t", f"\N{BULLET} {name}", f"{'\n'.join(['a', 'b'])}", f"{name:\u00b7^8}")
