# Complex numbers: operators with all kinds of partners, signed zeros, and the operations that do not exist.
z, w = 3 + 4j, 1 - 2j
print(z + w, z - w, z * w, z / w, z ** 2, z ** w, z ** 0, z ** -1, z ** 0.5, abs(z), z.conjugate(), -z, +z)
print(z + 1, 1 + z, z * 2.5, 2 / z, True + z, 10 ** 3 * 1j, (2 + 0j) == 2, 2.0 == 2 + 0j, hash(2 + 0j) == hash(2), bool(0j), bool(1e-300j))
print(z.real, z.imag, type(z.real), 1j ** 2, 1j * 1j, (1j) ** 3, (-1) ** 0.5, (-8) ** (1 / 3))
print(0j, -0j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(-0.0, -0.0), 1 - 0j, -1j, complex("-0j"), 0 - 1j * 0)
print(1e16 + 1e-7j, complex(1e300, 1e-300), complex(float("inf"), float("nan")), complex(float("-inf"), -1), 1.5j, 100j, 1e22j)
print([complex(s) for s in ("1", "1j", "-j", "+1-j", " 1+2j ", "(1+2j)", "1e3-2.5e-1J", "inf-nanj", "1_0+2_0j")])
for text in ("", "1 + 2j", "1+2", "j1", "(1+2j", "1+2jj", "1__0", "one", "1e"):
    try:
        print(repr(text), complex(text))
    except ValueError as e:
        print(repr(text), e)
for f in (lambda: z < w, lambda: z // w, lambda: z % 2, lambda: divmod(z, w), lambda: int(z), lambda: float(z), lambda: round(z),
          lambda: z / 0, lambda: 0j ** -1, lambda: 0 ** 1j, lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]),
          lambda: z & 1, lambda: ~z, lambda: z.imag.foo, lambda: setattr(z, "real", 5), lambda: pow(z, 2, 3), lambda: max(z, w),
          lambda: [1, 2][1j], lambda: range(1j), lambda: "%d" % z, lambda: f"{z:d}", lambda: (1e200 + 1e200j) ** 2, lambda: abs(complex(1e308, 1e308) * 10)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(f"{z:.2f} {z:>12} {z:e} {z:+} {z / 3:.3g} {z:,.1f}", repr(z), str(z), "%s" % z, [z], complex(z, w), complex(1j, 1j))
print(sum([z, w, 1]), sum([1j] * 3, 5), z != w, z == 3 + 4j, z is z, complex(imag=2), complex(real=1, imag=-1), complex())
print(sorted([z, w, 1j], key=abs), {z: "z", 2 + 0j: "two"}[2], z in [w, 3 + 4j])
