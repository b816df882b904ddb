// `time`, on the virtual clock.

nonisolated(unsafe) let timeModule = NativeModule("time") { (library, module) throws(Raised) in
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
  module.def("sleep", "seconds, /") { (m, a) throws(Raised) in
    let seconds: Double
    switch a[0] {
    case .int(let n): seconds = Double(n)
    case .bool(let b): seconds = b ? 1 : 0
    case .float(let d): seconds = d
    default: throw m.typeError("'\(m.typeName(a[0]))' object cannot be interpreted as an integer")
    }
    if seconds.isNaN { throw m.valueError("Invalid value NaN (not a number)") }
    if seconds < 0 { throw m.valueError("sleep length must be non-negative") }
    if seconds > 8_589_934_592 { throw m.overflowError("timestamp out of range for platform time_t") }
    try world.advance(to: world.clock.now + VirtualClock.nanoseconds(seconds), cause: .blocking)
    return .none
  }
}
