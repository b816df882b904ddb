// The schedule as JSON lines: what ran, when, in which iteration.

/// Turns the events of a trace into lines, one for each handle that the loop ran.
///
/// Keys: `tick` (iteration, from 1), `t` (virtual seconds), `kind` ("task", "timer", "callback"), `task` (the task's
/// name at that moment, or null), `name` (of the task's coroutine or of the callback).
public struct Schedule {
  private struct Handle {
    var kind: String
    var task: TaskID
    var name: TextID
  }

  private let trace: Trace
  private var handles: [HandleID: Handle] = [:]
  private var names: [TaskID: (name: TextID, function: TextID)] = [:]
  private var tick: UInt32 = 0
  private var now = Instant.zero

  public init(trace: Trace) { self.trace = trace }

  /// Takes in one record, in order from the first; the line, if the record starts a handle.
  public mutating func line(of index: Int) -> String? {
    switch trace[index].event {
    case .iterationStarted(let number): tick = number
    case .clockAdvanced(let to, _): now = to
    case .taskCreated(let id, _, let name, let function): names[id] = (name, function)
    case .taskRenamed(let id, let name): names[id]?.name = name
    case .handleScheduled(let id, let kind, let task, _, let name):
      handles[id] = Handle(kind: kind == .callback ? "callback" : "task", task: task, name: name)
    case .timerScheduled(let id, let task, _, let name, _):
      handles[id] = Handle(kind: "timer", task: task, name: name)
    case .handleStarted(let id):
      guard let h = handles.removeValue(forKey: id) else { return nil }
      let isTask = h.kind == "task"
      let known = isTask ? names[h.task] : nil
      let task = known.map { jsonString(trace.text($0.name)) } ?? "null"
      let name = jsonString(trace.text(known?.function ?? h.name))
      return "{\"tick\": \(tick), \"t\": \(Machine.floatRepr(now.seconds)), \"kind\": \"\(h.kind)\", \"task\": \(task), \"name\": \(name)}"
    default: break
    }
    return nil
  }
}

/// A record as a JSON line: its number, line, task, kind and facts.
public func eventLine(_ index: Int, _ trace: Trace) -> String {
  let record = trace[index]
  let mirror = Mirror(reflecting: record.event)
  var kind = "\(record.event)"
  var fields: [String] = []
  if let child = mirror.children.first {
    kind = child.label ?? kind
    let inner = Mirror(reflecting: child.value)
    let parts = inner.displayStyle == .tuple ? Array(inner.children) : [(label: String?.none, value: child.value)]
    for (k, part) in parts.enumerated() {
      let label = part.label.flatMap { $0.hasPrefix(".") ? nil : $0 } ?? (k == 0 ? "what" : "detail\(k)")
      fields.append("\(jsonString(label)): \(jsonValue(part.value, trace))")
    }
  }
  let task = record.task == .none ? "null" : "\(record.task.rawValue)"
  return (["\"event\": \(index)", "\"kind\": \(jsonString(kind))", "\"line\": \(record.line)", "\"task\": \(task)"] + fields)
    .joined(separator: ", ").inBraces
}

private func jsonValue(_ value: Any, _ trace: Trace) -> String {
  switch value {
  case let id as TextID: jsonString(trace.text(id))
  case let id as TaskID: id == .none ? "null" : "\(id.rawValue)"
  case let id as FutureID: "\(id.rawValue)"
  case let id as HandleID: "\(id.rawValue)"
  case let id as ResourceID: "\(id.rawValue)"
  case let id as ThreadID: "\(id.rawValue)"
  case let id as ResourceID?: id.map { "\($0.rawValue)" } ?? "null"
  case let at as Instant: "\(at.nanoseconds)"
  case let n as UInt32: "\(n)"
  case let n as Int32: "\(n)"
  case let a as Awaited:
    switch a {
    case .nothing: "null"
    case .task(let id): "{\"task\": \(id.rawValue)}"
    case .future(let id): "{\"future\": \(id.rawValue)}"
    }
  default: jsonString("\(value)")
  }
}

extension String {
  fileprivate var inBraces: String { "{" + self + "}" }
}

/// A string in JSON, ASCII only.
func jsonString(_ text: String) -> String {
  var out = "\""
  for unit in text.utf16 {
    switch unit {
    case 0x22: out += "\\\""
    case 0x5C: out += "\\\\"
    case 0x0A: out += "\\n"
    case 0x0D: out += "\\r"
    case 0x09: out += "\\t"
    case 0x08: out += "\\b"
    case 0x0C: out += "\\f"
    case 0x20...0x7E: out.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
    default:
      let hex = String(unit, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
  }
  return out + "\""
}
