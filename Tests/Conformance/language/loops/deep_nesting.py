# Blocks inside blocks, and long chains that a program may well have.
total = 0
for a in range(2):
    for b in range(2):
        for c in range(2):
            for d in range(2):
                if a:
                    if b:
                        if c:
                            if d:
                                while True:
                                    try:
                                        with_nothing = 1
                                        total += 1
                                    finally:
                                        break
print(total)
text = ""
value = 7
if value == 0: text = "zero"
elif value == 1: text = "one"
elif value == 2: text = "two"
elif value == 3: text = "three"
elif value == 4: text = "four"
elif value == 5: text = "five"
elif value == 6: text = "six"
elif value == 7: text = "seven"
elif value == 8: text = "eight"
else: text = "many"
print(text)
print(((((((((((((((((((1 + 1)))))))))))))))))))
print([[[[[[[[[[]]]]]]]]]], {1: {2: {3: {4: {}}}}})
print(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20)
f = lambda: lambda: lambda: lambda: lambda: "five deep"
print(f()()()()())
print("a".upper().lower().upper().lower().strip().replace("a", "b").upper().center(5, "*").strip("*"))


def one():
    def two():
        def three():
            def four():
                return "four"
            return four()
        return three()
    return two()


print(one())
class A:
    class B:
        class C:
            class D:
                name = "D"
print(A.B.C.D.name, A.B.C.D.__qualname__)
print(not not not not True, - - - 5, ~~7, +-+-3)
x = 1 if False else 2 if False else 3 if False else 4
print(x)
