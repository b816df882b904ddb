# Counting and grouping words.
from collections import Counter, defaultdict

text = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the spring of hope, it was the winter of despair."""
words = [w.strip(",.").lower() for w in text.split()]
count = Counter(words)
for word, n in count.most_common(5):
    print(f"{word:<6}{'*' * n} {n}")
print(sorted(w for w, n in count.items() if n == 1))
by_length = defaultdict(set)
for w in words:
    by_length[len(w)].add(w)
for length in sorted(by_length):
    print(length, sorted(by_length[length]))
anagrams = {}
for w in "listen silent enlist google elbow below state taste dusty study night thing cat act".split():
    anagrams.setdefault("".join(sorted(w)), []).append(w)
print([group for group in anagrams.values() if len(group) > 1])
letters = Counter(c for c in text.lower() if c.isalpha())
print(letters.most_common(3), letters["z"], sum(letters.values()), letters.total())
print(max(words, key=lambda w: (len(w), w)), [w.title() for w in words[:4]], " ".join(words).count("it was"))
vowels = sum(letters[v] for v in "aeiou")
print(f"{vowels / letters.total():.1%} vowels", {v: letters[v] for v in "aeiou"})
