# Reading from both ends.
import unicodedata


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if c.isalnum())


def is_palindrome(text):
    t = plain(text)
    return t == t[::-1]


def recursive(t):
    return len(t) < 2 or t[0] == t[-1] and recursive(t[1:-1])


def longest(text):
    best = ""
    for middle in range(len(text)):
        for odd in (0, 1):
            i, j = middle, middle + odd
            while i >= 0 and j < len(text) and text[i] == text[j]:
                i, j = i - 1, j + 1
            if j - i - 1 > len(best):
                best = text[i + 1:j]
    return best


for text in ("A man, a plan, a canal: Panama", "Été", "no lemon, no melon", "python", "", "Was it a car?"):
    print(f"{text!r:<34} {is_palindrome(text)!s:<6} {recursive(plain(text))} {longest(plain(text))!r}")
