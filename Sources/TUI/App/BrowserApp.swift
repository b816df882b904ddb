// The browser on a terminal: the loop that shows the list, reads a key and opens what was chosen.

import SimCore

/// Lists programs on the terminal and opens the chosen ones in the stepper until the viewer quits; answers the exit status, or
/// nil where there is no terminal to draw on.
public func runBrowser(_ catalogue: Catalogue, options: TUIOptions = TUIOptions()) -> Int32? {
  guard let terminal = try? Terminal() else { return nil }
  defer { terminal.close() }
  var app = BrowserApp(catalogue, options, terminal)
  return app.run()
}

private struct BrowserApp {
  let catalogue: Catalogue
  let terminal: Terminal
  var options: TUIOptions
  var state: BrowserState
  var previews: PreviewShelf
  var canvas: Canvas?

  init(_ catalogue: Catalogue, _ options: TUIOptions, _ terminal: Terminal) {
    self.catalogue = catalogue
    self.terminal = terminal
    self.options = options
    state = BrowserState(catalogue.entries, options)
    previews = PreviewShelf(catalogue.preview, options)
  }

  mutating func run() -> Int32 {
    while true {
      terminal.usesMouse = state.usesMouse
      show()
      // A preview is made when the keys rest, so that the list can be scrolled fast.
      let isMissing = state.selected.map { !previews.has($0) } ?? false
      if let key = terminal.readKey(milliseconds: isMissing ? 60 : 1000) {
        if let status = handle(key) { return status }
        while let more = terminal.readKey(milliseconds: 0) {
          if let status = handle(more) { return status }
        }
      } else if isMissing, let index = state.selected {
        previews.make(index, state.entries[index])
      }
    }
  }

  private mutating func show() {
    var canvas = BrowserScreen(state: state, preview: previews.preview(state.selected)).render(terminal.size)
    if options.usesASCII ?? !terminal.isUTF8 { canvas.reduceToASCII() }
    terminal.show(canvas, Theme(depth: options.depth(on: terminal), name: state.theme))
    self.canvas = canvas
  }

  private mutating func handle(_ key: Key) -> Int32? {
    let canvas = canvas
    switch reduce(&state, key, target: { canvas?.target(at: $0, $1) }) {
    case .nothing: break
    case .redraw: terminal.forget()
    case .suspend: terminal.suspend()
    case .quit(let status): return status
    case .play(let index): return play(index)
    case .quitUnlessTyping:
      show()
      guard let next = terminal.readKey(milliseconds: 500), next != .character("q"), next != .enter, next != .escape else {
        return 0
      }
      return handle(next)
    }
    return nil
  }

  /// Steps through a program; the status if the viewer wants to leave altogether.
  private mutating func play(_ index: Int) -> Int32? {
    let entry = state.entries[index]
    let file = catalogue.file(entry)
    switch file.load() {
    case .failure(let complaint): state.message = complaint.text
    case .success(let program):
      var options = options
      options.looksFar = false
      options.hasBrowser = true
      options.keys.leadBack()
      var app = StepperApp(StepperSession(program, fileName: entry.path, options: options), file, terminal)
      let status = app.run()
      if status != 0 { return status }
      state.theme = app.session.ui.theme
      state.usesMouse = app.session.ui.usesMouse
      self.options.theme = state.theme
      self.options.usesMouse = state.usesMouse
      previews.forget(index)
      terminal.forget()
    }
    return nil
  }
}

/// The previews that were made, the last few of them.
private struct PreviewShelf {
  /// How many records a preview shows at most.
  static let records = 4_000

  let load: (CatalogueEntry) -> Result<LoadedProgram, LoadComplaint>
  let options: TUIOptions
  private var made: [(index: Int, preview: BrowserPreview)] = []

  init(_ load: @escaping (CatalogueEntry) -> Result<LoadedProgram, LoadComplaint>, _ options: TUIOptions) {
    self.load = load
    self.options = options
  }

  func has(_ index: Int) -> Bool { made.contains { $0.index == index } }

  func preview(_ index: Int?) -> BrowserPreview { made.first { $0.index == index }?.preview ?? .pending }

  mutating func forget(_ index: Int) { made.removeAll { $0.index == index } }

  mutating func make(_ index: Int, _ entry: CatalogueEntry) {
    let preview = BrowserPreview(load(entry), fileName: entry.path, records: PreviewShelf.records, options: options)
    made.append((index, preview))
    if made.count > 16 { made.removeFirst() }
  }
}

extension BrowserPreview {
  /// Runs a program as far as a preview shows it.
  init(_ loaded: Result<LoadedProgram, LoadComplaint>, fileName: String, records: Int, options: TUIOptions) {
    switch loaded {
    case .failure(let complaint): self = .failed(complaint.text)
    case .success(let program):
      program.stepper.go(to: records)
      var quick = options
      quick.looksFar = false
      var ui = UIState(quick)
      ui.focus = .source
      self = .ready(
        Screen(
          listing: SourceListing(program.source), fileName: fileName, stepper: program.stepper, ui: ui, options: quick))
    }
  }
}
