"""f-strings: nested fields, conversions, =, quotes, expressions of all kinds."""
width, precision, value, name = 12, 3, 3.14159265, "pi"
print(f"{value:{width}.{precision}f}|{value:<{width}}|{name!r:^{width}}|{name:*>{len(name) * 3}}|{value:{'>'}{10}}|")
print(f"{value=} {value=:.2f} {name=} {name=!s} { value = } {value * 2 = :.1f} {name!r=}" if False else f"{value=} {value=:.2f} {name=} {name=!s} { value = } {value * 2 = :.1f}")
print(f"{'a' if value > 3 else 'b'} {[x * 2 for x in range(3)]} {(lambda x: x + 1)(2)} {{literal}} {{{name}}} {'nested ' + f'{name}'} {f'{value:.1f}'!r}")
print(f"{ {'k': 1}['k'] } {name.upper()} {name[0]} {name[::-1]!r} {1 + 2 * 3} {value:.0f} {None} {True!s:>6} {...}")
print(f"{name!a} {'é'!a} {'tab\t'!r} {"double"} {'single'} {'''triple'''}", f'{name}' "concat" f"{1}", rf"\n{name}\t", f"\n{name}\x41".strip())
print(f"""multi
{name}
  {value:>10.2f}""")
print(f"{1:{2}}|{1:>{2}{'d'}}|{10:#{'x'}}|{'x':{'*'}^{5}}|{3.14159:.{1 + 1}f}|{12345:,}|{0.5:%}|{255:08b}|{-5:+d}|{5:=+4}")
print(f"{(x := 5)} {x + 1} {x:=+6} {x!r:>3}", f"{'%s' % 5} {'{}'.format(6)} {'a' 'b'}", f"{print.__name__} {int('7'):03}", f"{','.join(str(i) for i in range(3))}")
