"""unicode_escape, raw_unicode_escape, and encodings of one byte a character."""
for text in ("a\nb\té\u4e2d\U0001f600\\'\"", "\x00\x7f\x80\xff"):
    for codec in ("unicode_escape", "raw_unicode_escape", "unicode-escape"):
        data = text.encode(codec)
        print(codec, data, data.decode(codec) == text)
for data in (b"\\n\\x41\\u00e9\\U0001f600\\N{BULLET}\\101\\\n!", b"\\x4", b"\\u12zz", b"\\N{no such}", b"\\N", b"end\\", b"\xe9", b"\\U00110000"):
    for codec in ("unicode_escape", "raw_unicode_escape"):
        for errors in ("strict", "replace"):
            try:
                print(codec, errors, ascii(data.decode(codec, errors)))
            except UnicodeDecodeError as e:
                print(codec, errors, e)
for codec in ("cp1252", "cp1251", "cp437", "koi8-r", "iso8859-15", "latin2", "windows-1252", "mac_roman"):
    for text in ("naïve", "€5", "Привет", "§"):
        try:
            data = text.encode(codec)
            print(codec, data, data.decode(codec) == text)
        except UnicodeEncodeError as e:
            print(codec, e, e.encoding, e.start, e.end)
print("Привет".encode("cp1252", "replace"), "Привет".encode("cp1251").decode("koi8-r"), ascii(bytes(range(128, 160)).decode("cp1252", "replace")))
for codec in ("hex", "rot13", "no-such"):
    try:
        "x".encode(codec)
    except LookupError as e:
        print(e)
