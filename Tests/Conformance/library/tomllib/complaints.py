# tomllib: texts that are not TOML, and where each goes wrong.
import tomllib

texts = ["a", "a =", "a = \n", "= 1", "a = 1 b = 2", "a = 1\na = 2", "[a]\n[a]", "[a\n", "[]", "[[a]\n", "a = [1, 2", "a = [1 2]", "a = {b = 1", "a = {b = 1,}", "a = {b = 1, b = 2}", "a = {b = {c = 1}, b.d = 2}", "a = 'x", 'a = "x', 'a = "x\ny"', 'a = "\\q"', 'a = "\\u12"', 'a = "\\ud800"', "a = '\x01'", "# \x02",
         "a = tru", "a = 01", "a = 1__0", "a = 0x", "a = +0x1", "a = 1.", "a = .5", "a = 1e", "a = 2024-02-30", "a = 2024-13-01", "a = 25:00:00", "a = 12:00", "a.b = 1\na = 2", "a = 1\na.b = 2", "[a]\nb = 1\n[a.b]", "a = {}\n[a.b]", "a = []\n[[a]]", "[[a]]\n[a]", "[a]\n[[a]]", "a = {b = 1}\na.c = 2", "[a.b]\nc = 1\n[a]\nb.d = 2", "a = '''x", 'a = """x', 'a = """\\ x"""', "a b = 1", "a. = 1", ".a = 1",
         "\"\"\"a\"\"\" = 1", "a = \"\"\"\n\x03\"\"\"", "é = 1", "a = @", "a = 1\n\n  b = ?", "[a]]", "[[a]]]", "a = 1\r", "a = 'é'", "inf = inf\nnan = +nan", "'' = 1", "a.b.c = 1\na.b.d = 2\n[a.x]\ny = 3", "[a.b]\n[a.c]\n[a]\nd = 1", "a = [{b = 1}, {b = 2},\n# c\n]", "a = [[1], [2,]]"]
for text in texts:
    try:
        print(repr(text), tomllib.loads(text))
    except tomllib.TOMLDecodeError as e:
        print(repr(text), "->", e)
