import difflib
import html
import shlex

print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
s = difflib.SequenceMatcher(None, "private thread", "private volatile thread")
print(s.ratio(), s.get_opcodes(), s.find_longest_match())
old = ["one\n", "two\n", "three\n", "four\n"]
new = ["ore\n", "tree\n", "three\n", "emu\n", "four\n"]
print("".join(difflib.unified_diff(old, new, "old.txt", "new.txt")))
print("".join(difflib.ndiff(old, new)))
print("".join(difflib.context_diff(old, new, "a", "b", n=1)))
print("".join(difflib.restore(difflib.ndiff(old, new), 2)) == "".join(new))
print(html.escape("<a href='x'>\"&\""), html.unescape("&lt;b&gt; &amp; &#39;&#x41; &eacute;&nbsp;&copy; &nope;"))
print(shlex.split("run --name 'two words' \"q \\\"x\\\"\" a\\ b"), shlex.quote("it's"), shlex.join(["a b", "c"]))
try:
    shlex.split("an 'open quote")
except ValueError as e:
    print(e)
