// Finding and reading scenario files; the complaints about those that can't be read.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import SimCore

enum ScenarioFile {
  /// Reads a scenario, or ends the command with status 2 (1 where CPython itself would refuse the text).
  static func load(_ path: String) throws -> Scenario {
    let bytes = try read(path)
    switch SourceText.decode(name: path, bytes: bytes) {
    case .success(let source): return scenario(path, source)
    case .failure(let error):
      Console.writeError(
        "  File \"\(path)\", line \(error.line)\nSyntaxError: \(error.message)\n")
      throw ExitStatus(code: 1)
    }
  }

  /// A decoded file as a scenario, with the modules beside it.
  static func scenario(_ path: String, _ source: SourceText) -> Scenario {
    Scenario(source: source, neighbour: neighbours(of: path))
  }

  /// The bytes of a file that was there before; nil where it can't be read now.
  static func bytes(_ path: String) -> [UInt8]? {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    return try? read(path)
  }

  /// The modules beside a program: `a.b` is `a/b.py`, or the package `a/b/__init__.py`, in the program's own folder.  What
  /// can't be read or decoded is no module.
  private static func neighbours(of path: String) -> Scenario.Neighbours {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return { name in
      let base = folder + name.split(separator: ".").joined(separator: "/")
      for (file, isPackage) in [(base + "/__init__.py", true), (base + ".py", false)] {
        var info = stat()
        guard stat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG, let bytes = try? read(file),
          case .success(let source) = SourceText.decode(name: file, bytes: bytes)
        else { continue }
        return Neighbour(source: source, isPackage: isPackage)
      }
      return nil
    }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    var info = stat()
    guard stat(path, &info) == 0 else { throw refuse(path) }
    if info.st_mode & S_IFMT == S_IFDIR {
      Console.writeError("simul: \(path): is a directory; name a .py file in it, or try `simul list`\n")
      throw ExitStatus(code: 2)
    }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw refuse(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = chunk.withUnsafeMutableBytes { readBytes(descriptor, $0) }
      if n < 0 { throw refuse(path) }
      if n == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<n])
      if bytes.count > 64 << 20 {
        Console.writeError("simul: \(path): is larger than 64 MiB; that is no scenario\n")
        throw ExitStatus(code: 2)
      }
    }
  }

  private static func readBytes(_ descriptor: Int32, _ p: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let n = readOnce(descriptor, p)
      if n < 0 && errno == EINTR { continue }
      return n
    }
  }

  private static func refuse(_ path: String) -> ExitStatus {
    let reason = String(cString: strerror(errno))
    Console.writeError("simul: \(path): \(reason.prefix(1).lowercased() + reason.dropFirst())\n")
    return ExitStatus(code: 2)
  }

  // MARK: The library of scenarios

  /// The folder with the scenarios that come with Simul: `$SIMUL_SCENARIOS`, or `Scenarios` beside the program, above it (in a
  /// checkout) or below the current folder.
  static var folder: String? {
    if let named = getenv("SIMUL_SCENARIOS") { return String(cString: named) }
    var candidates = ["Scenarios"]
    var at = executableFolder
    for _ in 0..<5 where !at.isEmpty {
      candidates.append(at + "/Scenarios")
      candidates.append(at + "/share/simul/Scenarios")
      at = at.lastIndex(of: "/").map { String(at[..<$0]) } ?? ""
    }
    return candidates.first { isFolder($0) }
  }

  private static var executableFolder: String {
    var buffer = [CChar](repeating: 0, count: 4097)
    #if os(Linux)
      let n = readlink("/proc/self/exe", &buffer, 4096)
      if n <= 0 { return "" }
      let path = String(decoding: buffer[..<n].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      let path = CommandLine.arguments.first ?? ""
      _ = buffer
    #endif
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// All .py files below a folder, sorted by path.
  static func programs(below folder: String) -> [String] {
    var found: [String] = []
    var pending = [folder]
    while let next = pending.popLast() {
      guard let directory = opendir(next) else { continue }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasPrefix(".") || name.hasPrefix("__") { continue }
        let path = next + "/" + name
        if isFolder(path) { pending.append(path) } else if name.hasSuffix(".py") { found.append(path) }
      }
      closedir(directory)
    }
    return found.sorted()
  }
}

#if canImport(Glibc)
  private func readOnce(_ d: Int32, _ p: UnsafeMutableRawBufferPointer) -> Int { Glibc.read(d, p.baseAddress, p.count) }
#elseif canImport(Musl)
  private func readOnce(_ d: Int32, _ p: UnsafeMutableRawBufferPointer) -> Int { Musl.read(d, p.baseAddress, p.count) }
#else
  private func readOnce(_ d: Int32, _ p: UnsafeMutableRawBufferPointer) -> Int { Darwin.read(d, p.baseAddress, p.count) }
#endif
