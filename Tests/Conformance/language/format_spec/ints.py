"""All the parts of a format spec, on ints."""
values = (0, 7, -42, 1234567, -1234567890123456789012)
for spec in ("", "d", "5", "05", "<5", ">5", "^5", "=+8", "*^9d", "+", "-", " ", "x", "#x", "#X", "#o", "#b", "08b", "#010x", ",", "_", "_b", "_x", "+,d", "015,", "015_", "#_x", "e", ".2e", "f", ".1f", ",.2f", "g", "%", ".0%", "n", "010n", "x<+10", "0<8", "0>8", "0^8", "<08", "z.1f"):
    print(spec.rjust(6), [format(v, spec) for v in values])
print(format(65, "c"), format(8364, "c"), f"{65:>5c}|{65:<5c}|{65:^5c}|{65:05c}|", f"{True:5}|{True:d}|{False:x}|{True:>6}|{True!s:>6}|")
for spec in ("s", ".2", ".2d", ",x", ",b", "_c", "+c", "#c", ",_", "__", "5.", "<<<", "y", "0x", "d5", "é", "=", "z", "zd", "9" * 25):
    try:
        print(spec[:8], repr(format(42, spec)))
    except Exception as e:
        print(spec[:8], type(e).__name__, e)
