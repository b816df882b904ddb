# Wrong arguments end the program with status 2, help with 0.
import argparse
import sys

parser = argparse.ArgumentParser(prog="demo")
parser.add_argument("--n", type=int, required=True)
try:
    parser.parse_args(["--help"])
except SystemExit as e:
    print("status", e.code)
try:
    parser.parse_args(["--n", "x"])
except SystemExit as e:
    print("status", e.code)
print(sys.argv[1:])
parser.parse_args([])
