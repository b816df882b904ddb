// `unittest.mock`: mocks, patches, calls. A mock's class is made for it alone, so that it can have special methods of its own.
// Left out: sealing by specification below the first level, and threads.

let unittestMockSource = [
  unittestMockCalls, unittestMockBase, unittestMockKinds, unittestMockSpec, unittestMockPatch,
  unittestMockOpen,
]
