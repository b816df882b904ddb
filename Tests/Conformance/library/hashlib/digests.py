import hashlib
import hmac

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "sha3_256"):
    h = hashlib.new(name, b"hello ")
    h.update(b"world")
    print(name, h.hexdigest()[:40], h.name, h.digest_size, h.block_size)
first = hashlib.sha256(b"a")
second = first.copy()
second.update(b"b")
print(first.hexdigest() == hashlib.sha256(b"a").hexdigest(), second.hexdigest() == hashlib.sha256(b"ab").hexdigest())
print(hashlib.md5(b"").hexdigest(), hashlib.sha1("é".encode()).hexdigest(), hashlib.sha256(bytearray(b"x")).digest()[:4])
print(hmac.new(b"key", b"message", hashlib.sha256).hexdigest(), hmac.new(b"k", b"m", "md5").hexdigest())
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"a", b"b"), hmac.digest(b"k", b"m", "sha1").hex())
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 5).hex())
for attempt in (lambda: hashlib.sha256("text"), lambda: hashlib.new("nope"), lambda: hmac.new(b"k", b"m")):
    try:
        attempt()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
