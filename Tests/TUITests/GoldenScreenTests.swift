// Whole screens of real programs against recorded pictures.
//
// `SIMUL_RECORD_SCREENS=1` records them anew, and the run then fails, so that nothing is blessed by accident.

import Foundation
import SimCore
import Testing

@testable import TUI

@Suite struct GoldenScreenTests {
  struct Shot: Sendable, CustomTestStringConvertible {
    var name: String
    var program: String
    /// The moment: after so many records, and so many lines from there.
    var position: Int
    var lines = 0
    var sizes = Shot.allSizes
    var change: @Sendable (inout UIState) -> Void = { _ in }

    static let allSizes = [Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60)]
    var testDescription: String { name }
  }

  static let shots = [
    Shot(name: "random-start", program: Programs.random, position: 0, lines: 1, sizes: [Shot.allSizes[0]]),
    Shot(name: "random-runs", program: Programs.random, position: 98, lines: 2),
    Shot(name: "random-smallest", program: Programs.random, position: 99, sizes: [Layout.smallest]),
    Shot(name: "random-end", program: Programs.random, position: 100_000, sizes: [Shot.allSizes[1]]),
    Shot(name: "workshop-waits", program: Programs.workshop, position: 66),
    Shot(name: "workshop-frozen", program: Programs.workshop, position: 121, sizes: [Shot.allSizes[1]]),
    Shot(name: "workshop-task", program: Programs.workshop, position: 66, sizes: [Shot.allSizes[0]]) {
      $0.side = .inspector
      $0.focus = .inspector
      $0.selectedTask = TaskID(2)
    },
    Shot(name: "workshop-tree", program: Programs.workshop, position: 120, sizes: [Shot.allSizes[0]]) {
      $0.zoomed = .tree
      $0.focus = .tree
    },
    Shot(name: "workshop-steps", program: Programs.workshop, position: 120, sizes: [Shot.allSizes[1]]) {
      $0.timeline.axis = .step
      $0.focus = .timeline
    },
    Shot(name: "workshop-presenter", program: Programs.workshop, position: 120, lines: 1, sizes: [Shot.allSizes[1]]) {
      $0.presenter = true
    },
    Shot(name: "workshop-marked", program: Programs.workshop, position: 120, sizes: [Shot.allSizes[1]]) {
      $0.breakpoints = [Breakpoint(.line(6)), Breakpoint(.line(17))]
      $0.sourceCursor = 30
      $0.outputCursor = 1
    },
  ]

  @Test(arguments: shots)
  func theScreenIsTheRecordedOne(_ shot: Shot) throws {
    for size in shot.sizes {
      let picture = try #require(
        Programs.step(shot.program) { stepper, source in
          stepper.go(to: shot.position)
          for _ in 0..<shot.lines { stepper.forward(.line) }
          var ui = UIState()
          shot.change(&ui)
          return renderScreen(source: source, fileName: "program.py", stepper: stepper, ui: ui, size: size).picture
        })
      try check(picture + "\n", "\(shot.name)-\(size.width)x\(size.height)")
    }
  }

  /// All panes one below the other, in a narrow, a usual and a wide column.
  @Test(arguments: [Size(width: 34, height: 6), Size(width: 46, height: 12), Size(width: 100, height: 18)])
  func everyPaneHasItsPicture(_ size: Size) throws {
    let picture = try #require(
      Programs.step(Programs.workshop) { stepper, source in
        stepper.go(to: 66)
        stepper.forward(.line)
        let screen = Screen(
          listing: SourceListing(source), fileName: "program.py", stepper: stepper, ui: UIState(), options: TUIOptions())
        return PaneID.allCases.map { pane in
          var canvas = Canvas(size)
          let chrome = size.width >= 46 ? Chrome.boxed : .ruled
          let place = PanePlace(Rect(x: 0, y: 0, width: size.width, height: size.height), chrome)
          switch pane {
          case .source: screen.drawSource(place, chrome, on: &canvas)
          case .ready: screen.drawReady(place, chrome, on: &canvas)
          case .sleeping: screen.drawSleeping(place, chrome, on: &canvas)
          case .waiting: screen.drawWaiting(place, chrome, on: &canvas)
          case .output: screen.drawOutput(place, chrome, on: &canvas)
          case .timeline: screen.drawTimeline(place, chrome, on: &canvas)
          case .inspector: screen.drawInspector(place, chrome, on: &canvas)
          case .tree: screen.drawTree(place, chrome, on: &canvas)
          }
          return canvas.picture
        }.joined(separator: "\n")
      })
    try check(picture + "\n", "panes-\(size.width)x\(size.height)")
  }

  /// Nothing that the eye holds on to moves while the run goes on: titles of panes and the rules between them.
  @Test func panesStandStill() throws {
    for size in Shot.allSizes {
      let moved = try #require(
        Programs.step(Programs.workshop) { stepper, source in
          let words = ["Source", "Ready", "Sleeping", "Waiting", "Output", "Timeline"]
          func places() -> [Int?] {
            let rows = renderScreen(source: source, fileName: "program.py", stepper: stepper, size: size).picture
              .split(separator: "\n", omittingEmptySubsequences: false)
            return words.map { word in rows.firstIndex { $0.contains("─ \(word) ") || $0.contains("━ \(word) ") || $0.contains("─ \(word) queue") } }
          }
          let first = places()
          var moved: [Int] = []
          while stepper.forward(.handle) { if places() != first { moved.append(stepper.position) } }
          return moved
        })
      #expect(moved.isEmpty, "\(size) moved at \(moved.prefix(5))")
    }
  }

  private func check(_ picture: String, _ name: String) throws { try Pictures.check(picture, name) }
}
