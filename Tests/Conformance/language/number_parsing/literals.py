"""Number literals in a program's text."""
print(0x1F, 0XfF, 0o17, 0b1010, 1_000_000, 0x_ff_ff, 0b_1111_0000, 0o_7_7)
print(1e3, 1E-3, 1.e2, .5, 5., 1_0.0_1, 1e1_0, 0e0, 00, 0_0, 0.0, 00.5, 09.5, 1e400, -1e400)
print(1j, 1.5J, 1e2j, .5j, 0j, 1_0j, 010j, 09e1)
print(123456789012345678901234567890, -0, +5, --5, ~5, -~5, not -0)
print(1 .real, 1..is_integer(), 1.5.hex(), (5).bit_length(), 0xfor 1, 1if True else 2)
print(0.1e1, 1.0e+5, 1_2.3_4e5_6 > 1e50)
