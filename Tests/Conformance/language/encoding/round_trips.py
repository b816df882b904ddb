"""Texts through the codecs and back."""
for text in ("", "abc", "é", "中文", "😀", "a\u0301\ufeff", "\x00\x7f\x80\xff"):
    for codec in ("utf-8", "utf8", "UTF-8", "utf_8", "U8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "utf-32-le", "latin-1", "iso-8859-1", "ascii", "us-ascii"):
        try:
            data = text.encode(codec)
            print(ascii(text), codec, data, data.decode(codec) == text)
        except UnicodeEncodeError as e:
            print(ascii(text), codec, e.encoding, e.start, e.end, e.reason, ascii(e.object))
print(b"\xef\xbb\xbfx".decode("utf-8"), ascii(b"\xef\xbb\xbfx".decode()), b"\xef\xbb\xbfx".decode("utf-8-sig"))


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt("a".encode, "klingon")
attempt(b"a".decode, "klingon")
attempt("a".encode, 5)
attempt("a".encode, "utf-8", 5)
attempt(b"a".decode, errors="ignore")
attempt("é".encode, encoding="ascii", errors="replace")
attempt("a".encode, "utf-8", "strict", 1)
attempt(b"\xff".decode)
attempt(b"ab\xe4".decode)
attempt(b"\xe4b".decode)
attempt(b"\x00\xd8".decode, "utf-16-le")
attempt(b"\x00".decode, "utf-16")
attempt(b"\xff\xff\xff\xff".decode, "utf-32")
