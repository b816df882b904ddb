// A thread with a large stack.
//
// Calls from code to code take no native stack, but native functions that call back (`sorted` with a key, `__repr__` of nested
// containers) do, and so does the parser.  The memory is only reserved: what is not used costs nothing.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Carries a closure through C.
private final class Box {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}

enum BigStack {
  static let size = 512 << 20

  /// Runs `body` on such a thread and waits for it.
  static func run(_ body: @escaping () -> Void) {
    let box = Unmanaged.passRetained(Box(body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, size)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let failed =
      pthread_create(
        &thread, &attributes,
        { p in
          // The argument is optional on one system and not on the other.
          let raw: UnsafeMutableRawPointer? = p
          if let raw { Unmanaged<Box>.fromOpaque(raw).takeRetainedValue().body() }
          return nil
        }, box.toOpaque()) != 0
    if failed {
      box.takeRetainedValue().body()
      return
    }
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
  }
}
