# Letters shifted and counted with str.translate and maketrans.
from string import ascii_lowercase as low, ascii_uppercase as up, punctuation, digits

rot13 = str.maketrans(low + up, low[13:] + low[:13] + up[13:] + up[:13])
message = "Hello, World! 42 times."
print(message.translate(rot13), message.translate(rot13).translate(rot13) == message)
print(message.translate(str.maketrans("", "", punctuation + digits)).split())
print(message.translate({ord("l"): "L", ord("o"): None, ord("!"): " ?!"}))
print(str.maketrans({"a": "1", "b": None, 99: 5}), str.maketrans("ab", "xy", "z"))
print("".join(sorted(set(message.lower()) & set(low))), [c for c in low if c not in message.lower()][:8])
for bad in (("ab", "c"), ({"ab": 1},), (5,)):
    try:
        str.maketrans(*bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print("banana".translate({97: 98}), "abc".translate([None] * 97 + ["x", "y"]), "tabs\tand\nlines".translate({9: " ", 10: "|"}))
