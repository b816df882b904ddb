// `hashlib`: MD5, SHA-1 and SHA-2 from the machine, BLAKE2 and SHA-3 in Python.  A digest is made anew whenever it is asked
// for, from all that was fed in; scrypt and keyed BLAKE2 trees are absent.

let hashlibSource = ##"""
import _simul

__all__ = [
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac",
    "file_digest",
]

algorithms_guaranteed = set(__all__[:14])
algorithms_available = set(algorithms_guaranteed)


def _bytes(data):
    if isinstance(data, bytes):
        return data
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    if isinstance(data, bytearray):
        return bytes(data)
    if hasattr(data, "tobytes"):
        return data.tobytes()
    raise TypeError("object supporting the buffer API required")


class HASH:
    __module__ = "_hashlib"

    def __init__(self, name, digest_size, block_size, function, data=b""):
        self.name = name
        self.digest_size = digest_size
        self.block_size = block_size
        self._function = function
        self._parts = [_bytes(data)] if data else []
        if not data and not isinstance(data, (bytes, bytearray)):
            _bytes(data)

    def update(self, data, /):
        self._parts.append(_bytes(data))

    def digest(self):
        if len(self._parts) > 1:
            self._parts = [b"".join(self._parts)]
        return self._function(self._parts[0] if self._parts else b"")

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return type(self)(self.name, self.digest_size, self.block_size, self._function, b"".join(self._parts))


_simul.spell_type(HASH, "_hashlib.HASH")


class HASHXOF(HASH):
    __module__ = "_hashlib"

    def digest(self, length):
        return self._function(b"".join(self._parts), length)

    def hexdigest(self, length):
        return self.digest(length).hex()


def _sponge(data, rate, suffix, length):
    state = [0] * 25
    mask = (1 << 64) - 1
    data = bytearray(data)
    data.append(suffix)
    while len(data) % rate:
        data.append(0)
    data[-1] |= 0x80
    for start in range(0, len(data), rate):
        for i in range(rate // 8):
            state[i] ^= int.from_bytes(data[start + 8 * i:start + 8 * i + 8], "little")
        _permute(state, mask)
    out = b""
    while True:
        out += b"".join([state[i].to_bytes(8, "little") for i in range(rate // 8)])
        if len(out) >= length:
            return out[:length]
        _permute(state, mask)


def _permute(a, mask):
    register = 1
    for _ in range(24):
        c = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        for x in range(5):
            n = c[(x + 1) % 5]
            d = c[(x + 4) % 5] ^ (n << 1 & mask | n >> 63)
            for y in range(0, 25, 5):
                a[x + y] ^= d
        x, y = 1, 0
        lane = a[1]
        for t in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            shift = (t + 1) * (t + 2) // 2 % 64
            lane, a[x + 5 * y] = a[x + 5 * y], (lane << shift & mask | lane >> (64 - shift))
        for y in range(0, 25, 5):
            row = a[y:y + 5]
            for x in range(5):
                a[x + y] = row[x] ^ (~row[(x + 1) % 5] & mask & row[(x + 2) % 5])
        for j in range(7):
            if register & 1:
                a[0] ^= 1 << ((1 << j) - 1)
            register = register << 1 ^ (0x171 if register & 0x80 else 0)


_SIGMA = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4], [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13], [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11], [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5], [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
]
_START = [
    0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1, 0x510E527FADE682D1,
    0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
]


def _blake2(data, key, salt, person, size, wide):
    bits, rounds, turns = (64, 12, (32, 24, 16, 63)) if wide else (32, 10, (16, 12, 8, 7))
    block = bits * 2
    word = bits // 8
    mask = (1 << bits) - 1
    start = _START if wide else [n >> 32 for n in _START]
    half = 2 * word
    salt, person = salt.ljust(half, b"\0"), person.ljust(half, b"\0")
    parameters = (bytes((size, len(key), 1, 1)) + bytes(8 * word - 4 - 2 * half) + salt + person)
    h = [n ^ int.from_bytes(parameters[i * word:(i + 1) * word], "little") for i, n in enumerate(start)]
    if key:
        data = key.ljust(block, b"\0") + data
    total = len(data)
    done = 0
    while True:
        chunk = data[done:done + block]
        last = done + block >= total
        done += len(chunk)
        chunk = chunk.ljust(block, b"\0")
        m = [int.from_bytes(chunk[i * word:(i + 1) * word], "little") for i in range(16)]
        v = h + start
        v[12] ^= done & mask
        v[13] ^= done >> bits
        if last:
            v[14] ^= mask
        for r in range(rounds):
            s = _SIGMA[r % 10]
            for i, (a, b, c, d) in enumerate((
                (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12),
                (2, 7, 8, 13), (3, 4, 9, 14),
            )):
                for x, (first, second) in ((m[s[2 * i]], turns[:2]), (m[s[2 * i + 1]], turns[2:])):
                    v[a] = v[a] + v[b] + x & mask
                    t = v[d] ^ v[a]
                    v[d] = t >> first | t << (bits - first) & mask
                    v[c] = v[c] + v[d] & mask
                    t = v[b] ^ v[c]
                    v[b] = t >> second | t << (bits - second) & mask
        h = [h[i] ^ v[i] ^ v[i + 8] for i in range(8)]
        if last:
            return b"".join([n.to_bytes(word, "little") for n in h])[:size]


def _plain(name, size, block):
    function = getattr(_simul, name)

    def make(string=b"", *, usedforsecurity=True):
        return HASH(name, size, block, function, string)

    make.__name__ = make.__qualname__ = "openssl_" + name
    return make


md5 = _plain("md5", 16, 64)
sha1 = _plain("sha1", 20, 64)
sha224 = _plain("sha224", 28, 64)
sha256 = _plain("sha256", 32, 64)
sha384 = _plain("sha384", 48, 128)
sha512 = _plain("sha512", 64, 128)


def _sha3(bits):
    def make(string=b"", *, usedforsecurity=True):
        rate = 200 - bits // 4
        return HASH(f"sha3_{bits}", bits // 8, rate, lambda data: _sponge(data, rate, 6, bits // 8), string)
    return make


def _shake(bits):
    def make(string=b"", *, usedforsecurity=True):
        rate = 200 - bits // 4
        return HASHXOF(f"shake_{bits}", 0, rate, lambda data, length: _sponge(data, rate, 0x1F, length), string)
    return make


sha3_224, sha3_256, sha3_384, sha3_512 = [_sha3(bits) for bits in (224, 256, 384, 512)]
shake_128, shake_256 = _shake(128), _shake(256)


def _make_blake2(name, wide):
    most = 64 if wide else 32

    def make(data=b"", /, *, digest_size=most, key=b"", salt=b"", person=b"", usedforsecurity=True):
        if not 1 <= digest_size <= most:
            raise ValueError(f"digest_size for {name.title().replace('b', 'b')} must be between 1 and {most} bytes, "
                             f"here it is {digest_size}")
        if len(key) > most:
            raise ValueError(f"maximum key length is {most} bytes")
        return HASH(name, digest_size, 2 * most,
                    lambda text: _blake2(text, bytes(key), bytes(salt), bytes(person), digest_size, wide), data)

    make.__name__ = make.__qualname__ = name
    return make


blake2b = _make_blake2("blake2b", True)
blake2s = _make_blake2("blake2s", False)


def new(name, data=b"", **kwargs):
    key = name.lower().replace("-", "_") if isinstance(name, str) else name
    key = {"sha_1": "sha1", "sha_224": "sha224", "sha_256": "sha256", "sha_384": "sha384", "sha_512": "sha512"}.get(key, key)
    if not isinstance(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    if key not in algorithms_guaranteed:
        raise ValueError(f"unsupported hash type {name}")
    return globals()[key](data, **kwargs)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    prototype = new(hash_name)
    digest = prototype._function
    block = prototype.block_size
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is None:
        dklen = prototype.digest_size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    password = bytes(password)
    if len(password) > block:
        password = digest(password)
    password = password.ljust(block, b"\0")
    inner = bytes([b ^ 0x36 for b in password])
    outer = bytes([b ^ 0x5C for b in password])
    out = b""
    number = 1
    while len(out) < dklen:
        u = digest(outer + digest(inner + bytes(salt) + number.to_bytes(4, "big")))
        total = int.from_bytes(u, "big")
        for _ in range(iterations - 1):
            u = digest(outer + digest(inner + u))
            total ^= int.from_bytes(u, "big")
        out += total.to_bytes(prototype.digest_size, "big")
        number += 1
    return out[:dklen]


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    made = new(digest) if isinstance(digest, str) else digest()
    made.update(fileobj.read())
    return made

"""##
