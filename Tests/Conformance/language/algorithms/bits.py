# Bits: counting, masks, Gray codes, sets as numbers, parity.
def bits(n):
    while n:
        low = n & -n
        yield low.bit_length() - 1
        n ^= low


def gray(n):
    return n ^ n >> 1


for n in (0, 1, 6, 37, 255, 1 << 40):
    print(n, list(bits(n)), n.bit_count(), n.bit_length(), bin(n))
print([f"{gray(n):03b}" for n in range(8)])
flags = {"read": 1, "write": 2, "run": 4}
for mode in range(8):
    print(f"{mode:03b}", "+".join(name for name, bit in flags.items() if mode & bit) or "none")
print(0b1010 | 0b0110, 0b1010 & 0b0110, 0b1010 ^ 0b0110, ~0b1010, 5 << 3, -17 >> 2, 1 << 70)
print(hex(0xFF00 >> 4), 0xDEAD_BEEF & 0xFFFF, f"{0xCAFE:#018b}", f"{-5 & 0xFF:08b}", (0x1234).to_bytes(2, "little"))
subsets = [[c for i, c in enumerate("abc") if mask >> i & 1] for mask in range(8)]
print(subsets)
data = [0b1011, 0b0010, 0b1110]
parity = 0
for d in data:
    parity ^= d
print(f"{parity:04b}", f"{parity ^ data[1] ^ data[2]:04b}" == f"{data[0]:04b}")
swap = lambda a, b: (a ^ b ^ a, a ^ b ^ b)
print(swap(3, 9), int("1" * 64, 2) == 2 ** 64 - 1, [n for n in range(1, 70) if n & (n - 1) == 0])
