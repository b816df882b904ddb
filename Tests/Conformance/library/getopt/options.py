# Options of a command line as C's getopt sees them.
import getopt
print(getopt.getopt(['-a', '-dx', '--output-file=abc', '--ver', 'a1', '-b'], 'ad:b', ['output-file=', 'verbose']))
print(getopt.gnu_getopt(['-a', 'x', '-b', '--', '-c'], 'abc'))
for a in (["-z"], ["-d"], ["--o"], ["--out"], ["--verbose=1"], ["--vx"]):
    try: getopt.getopt(a, "d:", ["output=", "other", "verbose"])
    except getopt.GetoptError as x: print(x, x.opt, repr(x))
