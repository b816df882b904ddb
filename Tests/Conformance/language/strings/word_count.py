# Counting words, lines and letters of a text.
poem = """\
Roses are red,
  violets are blue,

sugar is sweet
\tand so are you."""
lines = poem.splitlines()
print(len(lines), len(poem.split()), len(poem), max(lines, key=len))
for number, line in enumerate(lines, 1):
    print(f"{number:>2}| {line.expandtabs(4)}|{len(line.split())}")
count = {}
for word in poem.lower().replace(",", " ").replace(".", " ").split():
    count[word] = count.get(word, 0) + 1
for word, n in sorted(count.items(), key=lambda item: (-item[1], item[0]))[:4]:
    print(f"{word:.<10}{n:.>3}")
print([line for line in lines if line.strip()], sum(c.isupper() for c in poem), sum(1 for c in poem if c in "aeiou"))
print({len(w): [v for v in count if len(v) == len(w)] for w in sorted(count, key=len)})
print(" ".join(w[::-1] for w in lines[0].split()), " ".join(w.capitalize() for w in lines[1].split()))
print("".join(line[:1] for line in map(str.strip, lines)), poem.find("blue"), poem.index("so"), poem.count("are"), poem.count("\n"))
