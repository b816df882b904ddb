extension Machine { func tracebackText(_ e: PyException, sourceLine: (String, Int) -> String?) -> String { 
  var s = "Traceback\n"; for t in e.traceback.reversed() { s += "  File \"\(t.code.fileName)\", line \(t.range.start.line), in \(t.code.object.name)\n" }
  return s + e.type.name + ": " + e.args.map { $0.str?.string ?? (try? reprString($0)) ?? "" }.joined(separator: ", ") + "\n" } }
