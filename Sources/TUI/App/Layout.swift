// Which pane gets the space.
//
// What does not fit is given up in this order: hints; output down to 3 rows; sleeping and waiting to one
// line; lanes beyond 6; output; timeline.  Never the header, the narration, the current source line or the
// ready queue.  From 160 columns there is a third column, for the task and the output.  It depends on the size, on the
// program as a whole and on the viewer's wishes only, so that nothing jumps from step to step.

/// What the panes would like to show, in rows; it is that of the whole run as far as it is known.
struct Demand: Hashable, Sendable {
  var ready = 1
  var sleeping = 1
  var waiting = 1
  var lanes = 1
  /// Each lane stands above the one that it was.
  var isPaired = false
}

/// What the viewer wants of the panes.
struct Arrangement: Hashable, Sendable {
  /// The pane that fills the body.
  var zoomed: PaneID?
  /// Which of output, inspector and tree has the slot that they share.
  var side = PaneID.output
  /// Source, ready queue, output and narration only.
  var presenter = false
  /// How many rows a question or a note takes; 0: the narration is shown.
  var question = 0
  /// Whether the question has the place of the hints, too.
  var coversHints = false

  init() {}

  init(_ ui: UIState) {
    zoomed = ui.showsOutputFull ? .output : ui.zoomed
    side = ui.side.isSide ? ui.side : .output
    presenter = ui.presenter
  }
}

/// Where everything is, for one size of screen.
struct Layout: Hashable, Sendable {
  static let smallest = Size(width: 60, height: 16)

  let size: Size
  let chrome: Chrome
  /// False where the screen is too small for anything but a message.
  let fits: Bool
  private(set) var header = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The panes that are shown.
  private(set) var places: [PaneID: PanePlace] = [:]
  private(set) var narration = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var hints: Rect?
  /// The column of the line between the columns, where there are no boxes.
  private(set) var divider: Int?

  init(_ size: Size, _ demand: Demand, _ wishes: Arrangement = Arrangement()) {
    self.size = size
    let (width, height) = (size.width, size.height)
    chrome = width >= 100 && height >= 30 ? .boxed : .ruled
    fits = width >= Layout.smallest.width && height >= Layout.smallest.height
    guard fits else { return }

    header = Rect(x: 0, y: 0, width: width, height: 1)
    var bottom = height
    if height >= 18, !wishes.coversHints {
      bottom -= 1
      hints = Rect(x: 0, y: bottom, width: width, height: 1)
    }
    // A presenter's sentences have air around them.
    let band = max(wishes.presenter && height >= 28 ? 4 : 2, min(wishes.question, height / 2))
    bottom -= band
    narration = Rect(x: 0, y: bottom, width: width, height: band)

    if let zoomed = wishes.zoomed {
      places[zoomed] = PanePlace(Rect(x: 0, y: 1, width: width, height: bottom - 1), chrome)
    } else if wishes.presenter {
      placeForPresenter(bottom: bottom, demand)
    } else {
      placeTimeline(&bottom, demand)
      placeColumns(bodyTop: 1, bodyBottom: bottom, demand, wishes)
    }
  }

  /// The pane at a cell, if one is there.
  func pane(x: Int, y: Int) -> PaneID? {
    places.first { _, place in
      x >= place.frame.x && x < place.frame.maxX && y >= place.frame.y && y < place.frame.maxY
    }?.key
  }

  private mutating func placeTimeline(_ bottom: inout Int, _ demand: Demand) {
    let rim = PanePlace.rows(chrome)
    let least = 3 * rim + 4  // the ready queue with one entry, one sleeper, one that waits
    var lanes = min(max(1, demand.lanes), size.height >= 40 ? size.height / 5 : demand.isPaired && size.height >= 30 ? 8 : 6)
    while lanes > 2 && bottom - 1 - (rim + lanes + 1) < least + rim + 3 { lanes -= 1 }
    let height = rim + lanes + 1
    if bottom - 1 - height < least { return }
    bottom -= height
    places[.timeline] = PanePlace(Rect(x: 0, y: bottom, width: size.width, height: height), chrome)
  }

  private mutating func placeForPresenter(bottom: Int, _ demand: Demand) {
    let width = size.width
    let right = max(30, width * 38 / 100)
    let left = width - right
    let height = bottom - 1
    let rim = PanePlace.rows(chrome)
    divider = chrome == .ruled ? left - 1 : nil
    let ready = min(max(4, demand.ready + 2), max(2, (height - 2 * rim) / 2))
    let gap = chrome == .ruled ? 1 : 0
    places[.source] = PanePlace(Rect(x: 0, y: 1, width: left - gap, height: height), chrome)
    places[.ready] = PanePlace(Rect(x: left, y: 1, width: right, height: ready + rim), chrome)
    places[.output] = PanePlace(
      Rect(x: left, y: 1 + ready + rim, width: right, height: height - ready - rim), chrome)
  }

  private mutating func placeColumns(bodyTop: Int, bodyBottom: Int, _ demand: Demand, _ wishes: Arrangement) {
    let width = size.width
    let height = bodyBottom - bodyTop
    let rim = PanePlace.rows(chrome)
    let hasThird = width >= 160 && chrome == .boxed && height >= 16
    let third = hasThird ? max(50, width * 28 / 100) : 0
    let second =
      hasThird
      ? max(46, width * 24 / 100) : chrome == .boxed ? max(46, width * 38 / 100) : max(30, width * 44 / 100)
    let left = width - second - third
    divider = chrome == .ruled ? left - 1 : nil
    places[.source] = PanePlace(
      Rect(x: 0, y: bodyTop, width: chrome == .ruled ? left - 1 : left, height: height), chrome)

    let rows = Layout.share(height: height, rim: rim, chrome, demand)
    var y = bodyTop
    func place(_ content: Int) -> PanePlace {
      defer { y += content + rim }
      return PanePlace(Rect(x: left, y: y, width: second, height: content + rim), chrome)
    }
    places[.ready] = place(rows.ready)
    places[.sleeping] = place(rows.sleeping)
    places[.waiting] = place(rows.waiting)
    if rows.rest > 0 { places[hasThird ? .tree : wishes.side] = place(rows.rest) }
    if !hasThird && rows.rest >= 26 { splitSide(wishes.side) }
    guard hasThird else { return }
    let top = height * 11 / 20
    places[.inspector] = PanePlace(Rect(x: left + second, y: bodyTop, width: third, height: top), chrome)
    places[.output] = PanePlace(
      Rect(x: left + second, y: bodyTop + top, width: third, height: height - top), chrome)
  }

  /// Gives a tall shared slot to two panes: the one that is wanted and the output, or the inspector and the output.
  private mutating func splitSide(_ side: PaneID) {
    guard let frame = places[side]?.frame else { return }
    let upper = side == .output ? PaneID.inspector : side
    let height = frame.height / 2
    places[upper] = PanePlace(Rect(x: frame.x, y: frame.y, width: frame.width, height: height), chrome)
    places[.output] = PanePlace(
      Rect(x: frame.x, y: frame.y + height, width: frame.width, height: frame.height - height), chrome)
  }

  /// Shares the rows of the column out: one each, then 3 for the pane below, then in turn to whoever wants
  /// more, while a quarter stays with the pane below, which takes the rest.
  private static func share(
    height: Int, rim: Int, _ chrome: Chrome, _ demand: Demand
  ) -> (ready: Int, sleeping: Int, waiting: Int, rest: Int) {
    var ready = 2
    var sleeping = 1
    var waiting = 1
    var free = height - 3 * rim - 4
    guard free >= rim + 1 else { return (ready + max(0, free), sleeping, waiting, 0) }
    free -= rim
    let kept = max(3, height / 4)
    let gap = chrome == .boxed && demand.ready > 1 ? 1 : 0  // a blank row before the queue
    let most = max(3, height / 5)
    var isGrowing = true
    while isGrowing && free > kept {
      isGrowing = false
      func grow(_ rows: inout Int, to wanted: Int) {
        guard rows < wanted, free > kept else { return }
        rows += 1
        free -= 1
        isGrowing = true
      }
      grow(&waiting, to: min(demand.waiting, most))
      grow(&sleeping, to: min(demand.sleeping, most))
      grow(&ready, to: min(demand.ready, most) + 1 + gap)
    }
    return (ready, sleeping, waiting, free)
  }
}
