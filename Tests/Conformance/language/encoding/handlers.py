"""Encoding and decoding with all the error handlers."""
text = "aé中😀\ud800"
for codec in ("ascii", "latin-1", "utf-8", "utf-16-le", "utf-32-be"):
    for handler in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nothing"):
        try:
            print(codec, handler, text.encode(codec, handler))
        except Exception as e:
            print(codec, handler, type(e).__name__, ascii(str(e)))
data = b"a\xc3\xa9\xff\xe4\xb8b\xf0\x9f\x98\x80\xed\xa0\x80\xc0"
for codec in ("ascii", "latin-1", "utf-8", "utf-16-le", "utf-32"):
    for handler in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "nothing"):
        try:
            print(codec, handler, ascii(data.decode(codec, handler)))
        except Exception as e:
            print(codec, handler, type(e).__name__, e)
