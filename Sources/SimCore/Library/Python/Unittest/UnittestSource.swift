// `unittest`: cases, asynchronous cases, suites, the text runner and `unittest.main`.
// Left out: discovery, since there are no folders to search, and the handling of Ctrl-C.

let unittestSource = [
  unittestBase, unittestContexts, unittestOutcome, unittestCase, unittestCases, unittestResult,
  unittestSuite, unittestLoader, unittestProgram,
]
