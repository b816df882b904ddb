// `time`, on the virtual clock.  The time zone is UTC; what processes and threads use of the processor stays at zero.

nonisolated(unsafe) let timeModule = NativeModule("time") { (library, module) throws(Raised) in
  let module = module
  defineClocks(library, module)
  defineSleep(library, module)
  let times = TimeTuples(library)
  module.set("struct_time", times.type)
  times.define(module)
  module.set("timezone", .int(0))
  module.set("altzone", .int(0))
  module.set("daylight", .int(0))
  module.set("tzname", .tuple([.string("UTC"), .string("UTC")]))
  module.set("_STRUCT_TM_ITEMS", .int(11))
}

private func defineClocks(_ library: Library, _ module: PyModule) {
  let world = library.world
  module.def("time", "") { (m, _) in .float(VirtualClock.wallSeconds(at: world.clock.now)) }
  module.def("time_ns", "") { (m, _) in .int(Int(VirtualClock.epoch + world.clock.now)) }
  for name in ["monotonic", "perf_counter"] {
    module.def(name, "") { (m, _) in .float(world.time) }
    module.def(name + "_ns", "") { (m, _) in .int(Int(world.clock.now)) }
  }
  for name in ["process_time", "thread_time"] {
    module.def(name, "") { (_, _) in .float(0) }
    module.def(name + "_ns", "") { (_, _) in .int(0) }
  }
  let clocks: [(String, Int)] = [
    ("CLOCK_REALTIME", 0), ("CLOCK_MONOTONIC", 1), ("CLOCK_PROCESS_CPUTIME_ID", 2), ("CLOCK_THREAD_CPUTIME_ID", 3),
    ("CLOCK_MONOTONIC_RAW", 4), ("CLOCK_BOOTTIME", 7), ("CLOCK_TAI", 11),
  ]
  for (name, number) in clocks { module.set(name, .int(number)) }
  func nanoseconds(_ m: Machine, _ v: Value) throws(Raised) -> Int64 {
    switch try m.index(v) {
    case 0, 11: return VirtualClock.epoch + world.clock.now
    case 1, 4, 7: return world.clock.now
    case 2, 3: return 0
    default:
      throw Raised(PyException(type: types.osError, args: [.int(22), .string("Invalid argument")]))
    }
  }
  module.def("clock_gettime", "clk_id, /") { (m, a) throws(Raised) in
    let n = try nanoseconds(m, a[0])
    return .float(n >= VirtualClock.epoch ? VirtualClock.wallSeconds(at: n - VirtualClock.epoch) : VirtualClock.seconds(n))
  }
  module.def("clock_gettime_ns", "clk_id, /") { (m, a) throws(Raised) in .int(Int(try nanoseconds(m, a[0]))) }
  module.def("clock_getres", "clk_id, /") { (m, a) throws(Raised) in
    _ = try nanoseconds(m, a[0])
    return .float(1e-9)
  }
  module.def("get_clock_info", "name, /") { (m, a) throws(Raised) in
    let name = a[0].str?.string ?? ""
    let known = [
      "time": "CLOCK_REALTIME", "monotonic": "CLOCK_MONOTONIC", "perf_counter": "CLOCK_MONOTONIC",
      "process_time": "CLOCK_PROCESS_CPUTIME_ID", "thread_time": "CLOCK_THREAD_CPUTIME_ID",
    ]
    guard let clock = known[name] else { throw m.valueError("unknown clock") }
    let fields: [(PyStr, Value)] = [
      (m.intern("implementation"), .string("clock_gettime(\(clock))")), (m.intern("monotonic"), .bool(name != "time")),
      (m.intern("adjustable"), .bool(name == "time")), (m.intern("resolution"), .float(1e-9)),
    ]
    return try m.call(.object(types.namespace), [], keywords: fields)
  }
  module.def("tzset", "") { (_, _) in .none }
}

private func defineSleep(_ library: Library, _ module: PyModule) {
  let world = library.world
  module.def("sleep", "seconds, /") { (m, a) throws(Raised) in
    let seconds: Double
    switch a[0] {
    case .float(let d): seconds = d
    default:
      if let d = try m.floatOperand(a[0]) {
        seconds = d
      } else {
        seconds = Double(try m.index(a[0]))
      }
    }
    if seconds.isNaN { throw m.valueError("Invalid value NaN (not a number)") }
    if seconds < 0 { throw m.valueError("sleep length must be non-negative") }
    if seconds > 8_589_934_592 { throw m.overflowError("timestamp out of range for platform time_t") }
    let until = world.clock.now + VirtualClock.nanoseconds(seconds)
    if let threads = world.threads {
      return .object(ThreadWait("sleep", threads, .sleep, until: until, condition: nil) { (_) in .none })
    }
    try world.advance(to: until, cause: .blocking)
    return .none
  }
}

/// `struct_time` and the functions about it.
private final class TimeTuples {
  let library: Library
  let type: PyType

  init(_ library: Library) {
    self.library = library
    type = library.machine.makeStructSequence(
      "struct_time", module: "time",
      fields: ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"],
      hiddenFields: ["tm_zone", "tm_gmtoff"], isOpen: true)
  }

  func value(_ t: CivilTime) -> Value {
    let items = [t.year, t.month, t.day, t.hour, t.minute, t.second, t.weekday, t.dayOfYear, t.isDST]
    return .object(
      PyStructSequence(items.map { .int($0) }, hidden: [.string(t.zone), .int(t.offset)], type: type))
  }

  /// Whole seconds since 1970 of an optional argument.
  private func seconds(_ m: Machine, _ v: Value) throws(Raised) -> Int {
    if v.isNull || v.isNone {
      return Int((VirtualClock.epoch + library.world.clock.now) / 1_000_000_000)
    }
    if case .float(let d) = v {
      if d.isNaN { throw m.valueError("Invalid value NaN (not a number)") }
      if abs(d) > 6.7e16 { throw m.overflowError("timestamp out of range for platform time_t") }
      return Int(d.rounded(.down))
    }
    guard let n = Int(exactly: try m.whole(v)) else {
      throw m.overflowError("timestamp out of range for platform time_t")
    }
    if abs(n) > 67_000_000_000_000_000 { throw Raised(PyException(type: types.osError, args: [.int(75), .string("Value too large for defined data type")])) }
    return n
  }

  /// The fields of a time tuple; `checked` complains about what is out of range.
  private func fields(_ m: Machine, _ v: Value, _ function: String, checked: Bool) throws(Raised) -> CivilTime {
    if v.isNull { return CivilTime(seconds: try seconds(m, .null)) }
    guard let items = v.tuple?.items else { throw m.typeError("Tuple or struct_time argument required") }
    if items.count != 9 { throw m.typeError("\(function)(): illegal time tuple argument") }
    var n: [Int] = []
    for item in items { n.append(try m.index(item)) }
    var t = CivilTime()
    t.year = n[0]
    t.month = n[1]
    t.day = n[2]
    (t.hour, t.minute, t.second) = (n[3], n[4], n[5])
    t.weekday = CivilTime.modulo(n[6], 7)
    t.dayOfYear = n[7]
    t.isDST = n[8]
    if let s = v.object as? PyStructSequence, s.hidden.count == 2 {
      t.zone = s.hidden[0].str?.string ?? "UTC"
      if case .int(let offset) = s.hidden[1] { t.offset = offset }
    }
    guard checked else { return t }
    if t.month == 0 { t.month = 1 }
    if t.day == 0 { t.day = 1 }
    if t.dayOfYear == 0 { t.dayOfYear = 1 }
    if !(1...12).contains(t.month) { throw m.valueError("month out of range") }
    if !(1...31).contains(t.day) { throw m.valueError("day of month out of range") }
    if !(0...23).contains(t.hour) { throw m.valueError("hour out of range") }
    if !(0...59).contains(t.minute) { throw m.valueError("minute out of range") }
    if !(0...61).contains(t.second) { throw m.valueError("seconds out of range") }
    if n[6] < -1 { throw m.valueError("day of week out of range") }
    if !(1...366).contains(t.dayOfYear) { throw m.valueError("day of year out of range") }
    return t
  }

  func define(_ module: PyModule) {
    module.def("gmtime", "seconds=None, /") { (m, a) throws(Raised) in
      self.value(CivilTime(seconds: try self.seconds(m, a[0]), zone: "GMT"))
    }
    module.def("localtime", "seconds=None, /") { (m, a) throws(Raised) in
      self.value(CivilTime(seconds: try self.seconds(m, a[0])))
    }
    module.def("ctime", "seconds=None, /") { (m, a) throws(Raised) in
      .string(CivilTime(seconds: try self.seconds(m, a[0])).formatted("%c"))
    }
    module.def("asctime", "t=None, /") { (m, a) throws(Raised) in
      .string(try self.fields(m, a[0], "asctime", checked: true).formatted("%c"))
    }
    module.def("strftime", "format, t=None, /") { (m, a) throws(Raised) in
      guard let format = a[0].str else {
        throw m.typeError("strftime() argument 1 must be str, not \(m.typeName(a[0]))")
      }
      return .string(try self.fields(m, a[1], "strftime", checked: true).formatted(format.string))
    }
    module.def("mktime", "t, /") { (m, a) throws(Raised) in
      let t = try self.fields(m, a[0], "mktime", checked: false)
      if abs(t.year) > 1 << 31 || [t.month, t.day, t.hour, t.minute, t.second].contains(where: { abs($0) > 1 << 31 }) {
        throw m.overflowError("mktime argument out of range")
      }
      return .float(Double(t.seconds))
    }
    module.def("strptime", "string, format='%a %b %d %H:%M:%S %Y', /") { (m, a) throws(Raised) in
      self.value(try self.library.parseTime(a[0], a[1]).time)
    }
  }
}

extension Library {
  /// `strptime` for this module and `datetime`.
  func parseTime(_ text: Value, _ format: Value) throws(Raised) -> ParsedTime {
    guard let given = text.str?.string else {
      throw machine.typeError("strptime() argument 0 must be str, not \(try machine.reprString(.object(machine.type(of: text))))")
    }
    guard let pattern = format.isNull ? "%a %b %d %H:%M:%S %Y" : format.str?.string else {
      throw machine.typeError("strptime() argument 1 must be str, not \(try machine.reprString(.object(machine.type(of: format))))")
    }
    let shownFormat = try machine.reprString(.string(pattern))
    do throws(TimeParser.Problem) {
      return try TimeParser.parse(given, pattern)
    } catch {
      switch error {
      case .badDirective(let c): throw machine.valueError("'\(c)' is a bad directive in format \(shownFormat)")
      case .strayPercent: throw machine.valueError("stray %% in format \(shownFormat)")
      case .mismatch:
        throw machine.valueError("time data \(try machine.reprString(text)) does not match format \(shownFormat)")
      case .unconverted(let rest): throw machine.valueError("unconverted data remains: \(rest)")
      case .other(let message): throw machine.valueError(message)
      }
    }
  }
}
