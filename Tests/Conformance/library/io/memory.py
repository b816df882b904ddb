import io
import sys

out = io.StringIO()
print("hello", 1, file=out)
out.write("world")
print(repr(out.getvalue()), out.tell(), out.seek(0), out.readline(), out.read(3), out.readlines())
with io.StringIO("a\nb\nc") as f:
    print([line.strip() for line in f], f.closed)
print(f.closed)
stdout, sys.stdout = sys.stdout, io.StringIO()
print("captured")
text = sys.stdout.getvalue()
sys.stdout = stdout
print(repr(text))
raw = io.BytesIO(b"ab\ncd")
print(raw.read(2), raw.readline(), raw.read(), raw.seek(0, 2), raw.write(b"!"), raw.getvalue())
wrapped = io.TextIOWrapper(io.BytesIO("é\nx".encode()), encoding="utf-8")
print(wrapped.readline(), wrapped.read())
for attempt in (lambda: f.read(), lambda: io.StringIO(5), lambda: out.write(b"x"), lambda: raw.write("x"), lambda: out.fileno()):
    try:
        attempt()
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
