# Any other object given to SystemExit is printed on stderr, the status is 1; the else and finally parts still run.
class Verdict:
    def __init__(self, points):
        self.points = points

    def __str__(self):
        print("(asked for its text)")
        return f"verdict: {self.points} points"


try:
    print("working")
except ValueError:
    print("not this")
else:
    print("else part")
    try:
        raise SystemExit(Verdict(12))
    finally:
        print("finally part")
