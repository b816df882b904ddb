// Room for recursion over deep programs.
//
// A parser that follows the grammar recurses as deep as the text is nested: 200 brackets, 100 indentations,
// trees 3000 nodes high.  In a debug build one bracket takes some 22 KB of stack, so that twenty fill the 512
// KB of a secondary thread.  Native functions that call back (`sorted` with a key, `__repr__` of nested
// containers) take stack in the same way, where calls from code to code take none.  Work of that kind runs on
// a thread of its own, with a stack that is only reserved, while the caller waits: nothing runs at the same
// time, and starting it takes some 100 microseconds, which who stands on such a stack already is spared.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The size of the stack: 512 MB of address space, of which only what is used becomes memory.
private let largeStackSize = 512 << 20

/// Runs `body` to its end on a large stack and answers its result; without a further thread where half of such a
/// stack lies ahead of the caller, or where no thread can be had.
public func onLargeStack<Result>(_ body: () -> Result) -> Result {
  if StackWork.hasRoom { return body() }
  return withoutActuallyEscaping(body) { body in
    var result: Result?
    let work = StackWork { result = body() }
    if work.run() {
      return result ?? body()
    }
    return body()
  }
}

/// The work, handed to the thread as a pointer.
private final class StackWork: @unchecked Sendable {
  private let body: () -> Void

  init(_ body: @escaping () -> Void) {
    self.body = body
  }

  /// Answers whether the work has been done.
  func run() -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, largeStackSize) == 0 else { return false }
    let argument = Unmanaged.passRetained(self).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(&thread, &attributes, { StackWork.start($0) }, argument)
      guard status == 0, let thread else {
        Unmanaged<StackWork>.fromOpaque(argument).release()
        return false
      }
    #else
      var thread = pthread_t()
      let status = pthread_create(&thread, &attributes, { StackWork.start($0) }, argument)
      guard status == 0 else {
        Unmanaged<StackWork>.fromOpaque(argument).release()
        return false
      }
    #endif
    return pthread_join(thread, nil) == 0
  }

  /// Where the large stack of a thread begins, for the thread itself.
  private static let beginning: pthread_key_t? = {
    var key = pthread_key_t()
    return pthread_key_create(&key, nil) == 0 ? key : nil
  }()

  /// An address on the stack of the caller.
  @inline(never)
  private static func here() -> UnsafeMutableRawPointer? {
    var mark: UInt8 = 0
    return withUnsafeMutablePointer(to: &mark) { UnsafeMutableRawPointer($0) }
  }

  /// Whether the caller stands in the first half of a large stack.
  static var hasRoom: Bool {
    guard let beginning, let start = pthread_getspecific(beginning), let here = here() else { return false }
    return abs(start - here) < largeStackSize / 2
  }

  private static func start(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    if let beginning { pthread_setspecific(beginning, here()) }
    Unmanaged<StackWork>.fromOpaque(argument).takeRetainedValue().body()
    return nil
  }
}
