// `simul compare` on a terminal: the loop that shows two runs, reads a key, and opens the stepper on one of them.

import SimCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Shows two runs side by side until the viewer quits, and answers the exit status, as `runStepper` does.
///
/// `fileNames` are those of the programs, for the stepper's header.
public func runComparison(
  _ comparison: Comparison, _ programs: [LoadedProgram], fileNames: [String], options: TUIOptions = TUIOptions()
) -> Int32 {
  do {
    let terminal = try Terminal()
    defer { terminal.close() }
    let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let wanted = options.colours ?? (noColour ? .none : terminal.depth)
    let theme = Theme(depth: wanted == .many ? terminal.depth : wanted, name: options.theme)
    terminal.usesMouse = options.usesMouse
    var session = CompareSession(comparison, in: options.tongue)
    while true {
      var canvas = session.render(terminal.size)
      if options.usesASCII ?? !terminal.isUTF8 { canvas.reduceToASCII() }
      terminal.show(canvas, theme)
      guard let key = terminal.readKey(milliseconds: 1000) else { continue }
      switch session.handle(key, on: canvas) {
      case .nothing: break
      case .redraw: terminal.forget()
      case .suspend: terminal.suspend()
      case .leave: return 0
      case .quit(let status): return status
      case .open(let side, let time):
        guard programs.indices.contains(side), fileNames.indices.contains(side) else { break }
        programs[side].stepper.go(to: time)
        var options = options
        options.looksFar = false
        let stepping = StepperSession(programs[side], fileName: fileNames[side], options: options)
        var app = StepperApp(stepping, nil, terminal)
        let status = app.run()
        if status != 0 { return status }
        terminal.forget()
      }
    }
  } catch {
    let message = "simul: \(error.sentence)\n"
    _ = message.withCString { write(2, $0, strlen($0)) }
    return 2
  }
}
