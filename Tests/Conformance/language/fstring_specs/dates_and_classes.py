"""The spec of an f-string reaches __format__ as it is written."""


class Show:
    def __format__(self, spec):
        return f"<{spec}>"


s = Show()
n = 4
print(f"{s} {s:} {s:abc} {s: spaced } {s:{n}} {s:{n}x{n}} {s:%Y-%m} {s:'quoted'} {s:\x41} {s:{{}}}" if False else f"{s} {s:} {s:abc} {s: spaced } {s:{n}} {s:{n}x{n}} {s:%Y-%m} {s:'quoted'} {s:a:b} {s:!r}")
print(f"{s!r:.5}", f"{s=:x}"[:5], "{:a{}b}".format(s, 1), format(s, "{}"))


class Number(float):
    def __format__(self, spec):
        return "#" + super().__format__(spec)


print(f"{Number(2.5)} {Number(2.5):.3f} {Number(2.5):>8}", "%.1f %s" % (Number(2.5), Number(2.5)))
