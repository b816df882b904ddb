// The terminal: the only importer of CNCurses.  It shows canvases and reads keys, and knows nothing of what
// they mean.

import CNCurses

/// Why there is no terminal to draw on.
enum TerminalError: Error, Hashable {
  case noTerminal, noName, dumb, unknown

  /// For stderr; begins in lower case, ends without a full stop.
  var sentence: String {
    switch self {
    case .noTerminal: "the stepper needs a terminal; `simul run` and `simul trace` don't"
    case .noName: "TERM is not set, so nothing is known about this terminal; try TERM=xterm-256color"
    case .dumb: "the stepper needs a terminal with a movable cursor, and TERM says that this one has none"
    case .unknown: "TERM names a terminal that is not in the terminfo database; try TERM=xterm-256color"
    }
  }
}

/// The process's terminal, taken over until `close`.
///
/// There can be one at a time.  A process that ends in any way gives the terminal back first.
final class Terminal {
  /// How many colours there are.
  let depth: ColourDepth
  let isUTF8: Bool

  init() throws(TerminalError) {
    switch cn_start() {
    case 0: break
    case 2: throw .noName
    case 3: throw .dumb
    case 4: throw .unknown
    default: throw .noTerminal
    }
    let colours = cn_colours()
    depth = colours >= 256 ? .many : colours >= 8 ? .eight : .none
    isUTF8 = cn_is_utf8()
  }

  var size: Size {
    var width: Int32 = 0
    var height: Int32 = 0
    cn_size(&width, &height)
    return Size(width: Int(width), height: Int(height))
  }

  /// Shows a canvas; rows that did not change cost nothing.
  func show(_ canvas: Canvas, _ theme: Theme) {
    let known = shown.map { $0.width == canvas.width && $0.height == canvas.height } ?? false
    for y in 0..<canvas.height {
      if known, let shown, shown.row(y) == canvas.row(y) { continue }
      put(canvas.row(y), y, theme)
    }
    cn_present(shown == nil)
    shown = canvas
  }

  /// Forgets what the terminal shows, so that the next canvas is drawn as a whole.
  func forget() { shown = nil }

  /// Gives the terminal back to the shell until the process is continued.
  func suspend() {
    cn_suspend()
    forget()
  }

  /// Runs a shell command on the terminal as it was before, and takes the terminal over again; answers its exit status.
  func run(_ command: String) -> Int32 {
    defer { forget() }
    return command.withCString { cn_run($0) }
  }

  /// Whether clicks and the wheel are reported rather than left to the terminal.
  var usesMouse = false {
    didSet { if usesMouse != oldValue { cn_mouse(usesMouse) } }
  }

  func close() { cn_stop() }

  /// Waits for a key; nil when none came in time.
  func readKey(milliseconds: Int) -> Key? {
    var value: UInt32 = 0
    switch cn_read_key(Int32(clamping: milliseconds), &value) {
    case 1: return Terminal.key(character: value)
    case 2: return Terminal.key(special: value)
    case 3: return .hangup
    default: return nil
    }
  }

  /// A monotonic clock.
  static var milliseconds: Int { Int(cn_milliseconds()) }

  private var shown: Canvas?
  private var rowBuffer: [cn_cell] = []
  private var looks: [Style: Attributes] = [:]

  private func put(_ row: ArraySlice<Cell>, _ y: Int, _ theme: Theme) {
    rowBuffer.removeAll(keepingCapacity: true)
    var style: Style?
    var look = Attributes()
    for index in row.indices where row[index].scalar != 0 {
      let cell = row[index]
      if cell.style != style {
        style = cell.style
        look = theme.attributes(cell.style)
      }
      let isWide = index + 1 < row.endIndex && row[index + 1].scalar == 0
      rowBuffer.append(
        cn_cell(
          scalars: (cell.scalar, cell.mark1, cell.mark2, cell.mark3), foreground: look.foreground,
          background: look.background, attributes: Terminal.bits(look), width: isWide ? 2 : 1))
    }
    cn_put_row(Int32(y), rowBuffer, Int32(rowBuffer.count))
  }

  private static func bits(_ look: Attributes) -> UInt8 {
    (look.isBold ? 1 : 0) | (look.isUnderlined ? 2 : 0) | (look.isReversed ? 4 : 0) | (look.isDim ? 8 : 0)
  }

  private static func key(character value: UInt32) -> Key {
    if value == 8 || value == 127 { return .backspace }
    if value == 9 { return .tab }
    if value < 27, let letter = Unicode.Scalar(value + 96) { return .control(letter) }
    return Unicode.Scalar(value).map(Key.character) ?? .other
  }

  private static func mouse(_ value: UInt32) -> Key {
    var (x, y): (Int32, Int32) = (0, 0)
    cn_mouse_place(&x, &y)
    return .mouse(Mouse(value == 14 ? .click : value == 15 ? .wheelUp : .wheelDown, x: Int(x), y: Int(y)))
  }

  private static func key(special value: UInt32) -> Key {
    switch value {
    case 0: .left
    case 1: .right
    case 2: .up
    case 3: .down
    case 4: .home
    case 5: .end
    case 6: .pageUp
    case 7: .pageDown
    case 8: .escape
    case 9: .enter
    case 10: .resize
    case 12: .backTab
    case 13: .backspace
    case 14, 15, 16: mouse(value)
    default: .other
    }
  }
}
