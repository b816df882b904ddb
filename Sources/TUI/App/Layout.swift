// Which pane gets the space.
//
// What does not fit is given up in this order: hints; output down to 3 rows; sleeping and waiting to one
// line; lanes beyond 6; output; timeline.  Never the header, the narration, the current source line or the
// ready queue.

/// What the panes would like to show, in rows; it grows along a run and does not jump.
struct Demand: Hashable, Sendable {
  var ready = 1
  var sleeping = 1
  var waiting = 1
  var lanes = 1
}

/// Where everything is, for one size of screen.
struct Layout: Hashable, Sendable {
  static let smallest = Size(width: 60, height: 16)

  let size: Size
  let chrome: Chrome
  /// False where the screen is too small for anything but a message.
  let fits: Bool
  private(set) var header = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var source = PanePlace(Rect(x: 0, y: 0, width: 0, height: 0), .ruled)
  private(set) var ready = PanePlace(Rect(x: 0, y: 0, width: 0, height: 0), .ruled)
  private(set) var sleeping = PanePlace(Rect(x: 0, y: 0, width: 0, height: 0), .ruled)
  private(set) var waiting = PanePlace(Rect(x: 0, y: 0, width: 0, height: 0), .ruled)
  private(set) var output: PanePlace?
  private(set) var timeline: PanePlace?
  private(set) var narration = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var hints: Rect?
  /// The column of the line between the columns, where there are no boxes.
  private(set) var divider: Int?

  init(_ size: Size, _ demand: Demand) {
    self.size = size
    let (width, height) = (size.width, size.height)
    chrome = width >= 100 && height >= 30 ? .boxed : .ruled
    fits = width >= Layout.smallest.width && height >= Layout.smallest.height
    guard fits else { return }

    header = Rect(x: 0, y: 0, width: width, height: 1)
    var bottom = height
    if height >= 18 {
      bottom -= 1
      hints = Rect(x: 0, y: bottom, width: width, height: 1)
    }
    bottom -= 2
    narration = Rect(x: 0, y: bottom, width: width, height: 2)

    let rim = PanePlace.rows(chrome)
    let least = 3 * rim + 4  // the ready queue with one entry, one sleeper, one that waits
    var lanes = min(demand.lanes, height >= 40 ? height / 5 : 6)
    while lanes > 2 && bottom - 1 - (rim + lanes + 1) < least + rim + 3 { lanes -= 1 }
    var timelineHeight = rim + lanes + 1
    if bottom - 1 - timelineHeight < least { timelineHeight = 0 }
    bottom -= timelineHeight
    if timelineHeight > 0 {
      timeline = PanePlace(Rect(x: 0, y: bottom, width: width, height: timelineHeight), chrome)
    }
    placeColumns(bodyTop: 1, bodyBottom: bottom, demand)
  }

  private mutating func placeColumns(bodyTop: Int, bodyBottom: Int, _ demand: Demand) {
    let width = size.width
    let height = bodyBottom - bodyTop
    let rim = PanePlace.rows(chrome)
    let right = chrome == .boxed ? max(46, width * 38 / 100) : max(30, width * 44 / 100)
    let left = width - right
    divider = chrome == .ruled ? left - 1 : nil
    source = PanePlace(
      Rect(x: 0, y: bodyTop, width: chrome == .ruled ? left - 1 : left, height: height), chrome)

    let rows = Layout.share(height: height, rim: rim, chrome, demand)
    var y = bodyTop
    func place(_ content: Int) -> PanePlace {
      defer { y += content + rim }
      return PanePlace(Rect(x: left, y: y, width: right, height: content + rim), chrome)
    }
    ready = place(rows.ready)
    sleeping = place(rows.sleeping)
    waiting = place(rows.waiting)
    if rows.output > 0 { output = place(rows.output) }
  }

  /// Shares the rows of the right column out: one each, then 3 for the output, then in turn to whoever wants
  /// more, while a third stays with the output, which takes the rest.
  private static func share(
    height: Int, rim: Int, _ chrome: Chrome, _ demand: Demand
  ) -> (ready: Int, sleeping: Int, waiting: Int, output: Int) {
    var ready = 2
    var sleeping = 1
    var waiting = 1
    var free = height - 3 * rim - 4
    guard free >= rim + 1 else { return (ready + max(0, free), sleeping, waiting, 0) }
    free -= rim
    let kept = max(3, height / 3)
    let gap = chrome == .boxed && demand.ready > 1 ? 1 : 0  // a blank row before the queue
    let most = max(3, height / 5)
    var isGrowing = true
    while isGrowing && free > kept {
      isGrowing = false
      if ready < min(demand.ready, most) + 1 + gap && free > kept {
        ready += 1
        free -= 1
        isGrowing = true
      }
      if sleeping < min(demand.sleeping, most) && free > kept {
        sleeping += 1
        free -= 1
        isGrowing = true
      }
      if waiting < min(demand.waiting, most) && free > kept {
        waiting += 1
        free -= 1
        isGrowing = true
      }
    }
    return (ready, sleeping, waiting, free)
  }
}
