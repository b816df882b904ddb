// `threading`, on `_thread`'s virtual threads.
//
// Absent: tracing and profiling of threads (refused), forking.

let threadingSource = [
  threadingLocks, threadingWaiting, threadingThreads, threadingFunctions, threadingLocal,
]
