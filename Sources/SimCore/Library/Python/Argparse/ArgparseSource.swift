// `argparse`: parsers, groups, subparsers and their help, to the letter of CPython's texts.
// Intermixed parsing is the plain one; deprecated arguments give no warning.

let argparseSource = [
  argparseHelp, argparseActions, argparseContainers, argparseParser,
]
