extension Machine {
  func runNested(_ frame: UnsafeMutablePointer<Frame>) throws(Raised) -> Value { .none }
  func runNested(native: NativeFrame) throws(Raised) -> Value { .none }
  func makeGenerator(_ f: PyFunction, _ frame: UnsafeMutablePointer<Frame>) -> PyGenerator {
    PyGenerator(kind: .generator, function: f, frame: frame, machine: self)
  }
  func resumeForNext(_ g: PyGenerator) throws(Raised) -> Value { .null }
  func releaseFrame(of g: PyGenerator) {}
  func releaseNativeFrame(of g: NativeFrame) {}
  func coroutineNeverAwaited(_ g: PyGenerator) {}
  func finalize(_ g: PyGenerator) {}
}
