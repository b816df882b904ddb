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
  ///
  /// Of a file that is longer than `limit` only as many bytes, cut at the end of a line.
  static func bytes(_ path: String, limit: Int = .max) -> [UInt8]? {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_size <= 64 << 20, access(path, R_OK) == 0,
      let bytes = try? read(path)
    else { return nil }
    if bytes.count <= limit { return bytes }
    return Array(bytes.prefix(limit).prefix(through: bytes.prefix(limit).lastIndex(of: 10) ?? limit - 1))
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

  /// The folder with the scenarios that come with Simul: `$SIMUL_SCENARIOS`, or `Scenarios` below the current folder, or beside
  /// the executable or above it, as in a checkout or an installation.
  static var folder: String? {
    if let named = getenv("SIMUL_SCENARIOS").map({ String(cString: $0) }), !named.isEmpty { return isFolder(named) ? named : nil }
    var candidates = ["Scenarios"]
    var at = executableFolder
    for _ in 0..<6 {
      candidates += [at + "/Scenarios", at + "/share/simul/Scenarios"]
      guard let slash = at.lastIndex(of: "/") else { break }
      at = String(at[..<slash])
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

  /// All .py files below a folder, sorted by path; of a very large tree what is found first.
  ///
  /// Folders that begin with a dot or underscores, and those that hold installed packages, are left out.
  static func programs(below folder: String) -> [String] {
    var found: [String] = []
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    // Near folders first, and no deeper than people nest courses: a link may lead round in a circle.
    var pending = [(folder, 0)]
    var looked = 0
    while looked < pending.count, looked < 5_000, found.count < 5_000 {
      let (next, depth) = pending[looked]
      looked += 1
      guard let directory = opendir(next) else { continue }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasPrefix(".") || name.hasPrefix("__") { continue }
        let path = next + "/" + name
        if isFolder(path) {
          if depth < 6, !packageFolders.contains(name) { pending.append((path, depth + 1)) }
        } else if name.hasSuffix(".py") {
          found.append(path)
        }
      }
      closedir(directory)
    }
    return found.sorted()
  }

  private static let packageFolders: Set<String> = ["site-packages", "node_modules", "venv", "env"]
}

#if canImport(Glibc)
  private func readOnce(_ d: Int32, _ p: UnsafeMutableRawBufferPointer) -> Int { Glibc.read(d, p.baseAddress, p.count) }
#elseif canImport(Musl)
  private func readOnce(_ d: Int32, _ p: UnsafeMutableRawBufferPointer) -> Int { Musl.read(d, p.baseAddress, p.count) }
#else
  private func readOnce(_ d: Int32, _ p: UnsafeMutableRawBufferPointer) -> Int { Darwin.read(d, p.baseAddress, p.count) }
#endif
