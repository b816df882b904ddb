import random
import secrets
import uuid

print(uuid.uuid4(), uuid.uuid4().version, uuid.uuid4().hex)
print(secrets.token_hex(8), secrets.token_bytes(4), secrets.token_urlsafe(12), secrets.randbelow(1000))
print(secrets.choice("abcdef"), secrets.randbits(16), random.SystemRandom().randint(1, 100), uuid.uuid4())
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.fields, u.urn, u.version, u.variant, u.time_low, u.node)
print(uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"), uuid.uuid3(uuid.NAMESPACE_URL, "http://example.org"))
print(u == uuid.UUID(u.hex), u < uuid.UUID(int=0), uuid.UUID(bytes=b"0123456789abcdef"), len({u, uuid.UUID(int=u.int)}))
for attempt in (lambda: uuid.UUID("nope"), lambda: uuid.UUID(), lambda: setattr(u, "int", 1)):
    try:
        attempt()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
