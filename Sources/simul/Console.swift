// Standard output and error: bytes, buffered, and the end of the process.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import SimCore

/// The process's own output.  Used by one thread.
enum Console {
  nonisolated(unsafe) private static var buffer: [UInt8] = []
  /// Whether somebody watches, so that lines are shown as they come.
  private static let isTerminal = isatty(1) == 1
  /// Set once the reader of our output has gone away: the program goes on, as with CPython, its output goes nowhere.
  nonisolated(unsafe) private static var isBroken = false

  static func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 1 << 16 || (isTerminal && text.utf8.last == 10) { flush() }
  }

  /// Writes a string of the program's, lone surrogates as question marks.
  static func write(_ text: PyStr) { write(text.string) }

  static func writeError(_ text: String) {
    flush()
    put(Array(text.utf8), to: 2)
  }

  static func flush() {
    if !buffer.isEmpty && !isBroken { isBroken = !put(buffer, to: 1) }
    buffer.removeAll(keepingCapacity: true)
  }

  @discardableResult
  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { p in
      var done = 0
      while done < p.count {
        #if canImport(Darwin)
          let n = Darwin.write(descriptor, p.baseAddress! + done, p.count - done)
        #elseif canImport(Musl)
          let n = Musl.write(descriptor, p.baseAddress! + done, p.count - done)
        #else
          let n = Glibc.write(descriptor, p.baseAddress! + done, p.count - done)
        #endif
        if n < 0 {
          if errno == EINTR || errno == EAGAIN { continue }
          return false
        }
        done += n
      }
      return true
    }
  }

  /// A line of standard input without its end, or nil.
  static func readLine() -> String? {
    flush()
    return Swift.readLine(strippingNewline: true)
  }
}

/// Ends the process at once.
func endProcess(status: Int32) -> Never {
  #if canImport(Darwin)
    Darwin.exit(status)
  #elseif canImport(Musl)
    Musl.exit(status)
  #else
    Glibc.exit(status)
  #endif
}
