import SimCore
import Testing
import TraceSamples

@testable import TUI

@Suite struct PaneTests {
  /// A screen at the end of a hand-made run of three tasks.
  private func screen(_ events: [TraceEvent], ui: UIState = UIState()) -> Screen {
    let trace = Trace()
    let function = trace.intern("worker")
    for index in 0..<3 {
      let parent = index == 0 ? TaskID.none : TaskID(0)
      trace.append(
        .taskCreated(TaskID(UInt32(index)), parent: parent, name: .empty, function: function), line: 1,
        task: .none)
    }
    trace.append(.loopStarted, line: 0, task: .none)
    for event in events { trace.append(event, line: 0, task: .none) }
    let stepper = Samples.stepper(trace)
    stepper.goToEnd()
    return Screen(
      listing: SourceListing(["pass"]), fileName: "x.py", stepper: stepper, ui: ui, options: TUIOptions())
  }

  private func picture(_ width: Int, _ height: Int, _ draw: (PanePlace, inout Canvas) -> Void) -> String {
    var canvas = Canvas(Size(width: width, height: height))
    draw(PanePlace(Rect(x: 0, y: 0, width: width, height: height), .ruled), &canvas)
    return canvas.picture
  }

  @Test func waitersShowWhatTheyWaitForAndWhoHoldsIt() {
    let screen = screen([
      .resourceCreated(ResourceID(0), .lock, capacity: 0), .resourceAcquired(ResourceID(0), by: TaskID(2)),
      .futureCreated(FutureID(0), .lock, resource: ResourceID(0)),
      .taskSuspended(TaskID(1), on: .future(FutureID(0))),
      .taskSuspended(TaskID(0), on: .task(TaskID(1))),
    ])
    let shown = picture(40, 4) { screen.drawWaiting($0, .ruled, on: &$1) }
    #expect(
      shown == """
        ─ Waiting ──────────────────── 2 tasks ─
          main  →  T1  worker()         waiting
          T1  → lock held by  T2
        """ + "\n")
  }

  @Test func waitersOnAQueueSeeItsLength() {
    let screen = screen([
      .resourceCreated(ResourceID(0), .queue, capacity: 5), .resourceLevel(ResourceID(0), 5),
      .futureCreated(FutureID(0), .queuePut, resource: ResourceID(0)),
      .taskSuspended(TaskID(1), on: .future(FutureID(0))),
    ])
    let shown = picture(40, 2) { screen.drawWaiting($0, .ruled, on: &$1) }
    #expect(shown.hasSuffix("  T1  → queue.put 5 of 5 items"))
  }

  @Test func aFinishedPartOfAGatherIsTicked() {
    let screen = screen([
      .futureCreated(FutureID(0), .gather, resource: nil),
      .futureLinked(whole: FutureID(0), part: .task(TaskID(1))),
      .futureLinked(whole: FutureID(0), part: .task(TaskID(2))),
      .taskSuspended(TaskID(0), on: .future(FutureID(0))),
      .taskFinished(TaskID(2), .returned, result: .empty),
    ])
    let shown = picture(46, 2) { screen.drawWaiting($0, .ruled, on: &$1) }
    #expect(shown.hasSuffix("  main  → gather  T1  ✓T2         1 of 2 done"))
  }

  @Test func timeoutsAndCallbacksStandAmongTheTimers() {
    let screen = screen([
      .timerScheduled(
        HandleID(0), TaskID(1), due: Instant(nanoseconds: 2_500_000_000), name: .empty, .timeout),
      .timerScheduled(HandleID(1), .none, due: Instant(nanoseconds: 1_000_000_000), name: .empty, .callback),
    ])
    let shown = picture(44, 4) { screen.drawSleeping($0, .ruled, on: &$1) }
    #expect(
      shown == """
        ─ Sleeping ────────── clock jumps to 1.0 s ─
         callback           1 s left, strikes 1.0 s
          T1  timeout     2.5 s left, strikes 2.5 s
        """ + "\n", "\(shown)")
  }

  @Test func cancelledEntriesAreNotShownAsNext() {
    let screen = screen([
      .handleScheduled(HandleID(0), .taskStep, TaskID(1), .created, name: .empty),
      .handleScheduled(HandleID(1), .taskStep, TaskID(2), .created, name: .empty),
      .handleCancelled(HandleID(0)),
    ])
    let shown = picture(44, 4) { screen.drawReady($0, .ruled, on: &$1) }
    #expect(shown.contains("next 1  T2  worker()"))
    #expect(!shown.contains("T1"))
  }

  @Test func theHelpShowsEveryKeyOnItsPages() {
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60)] {
      var shown = ""
      for page in 0..<9 {
        var ui = UIState()
        ui.showsHelp = true
        ui.helpPage = page
        shown += screen([], ui: ui).render(size).picture
      }
      for entry in KeyMap.standard.entries { #expect(shown.contains(entry.meaning.filter { $0 != "`" }.prefix(40)), "\(size)") }
      #expect(shown.contains("In this pane: Source"))
    }
  }

  @Test func aMessageTakesThePlaceOfTheHints() {
    var ui = UIState()
    ui.message = "z does nothing here"
    let last = screen([], ui: ui).render(Size(width: 80, height: 24)).picture.split(separator: "\n").last
    #expect(last == " z does nothing here   ? help   q quit")
  }

  @Test func theHeaderSaysHowItEnded() {
    for (cause, word) in [
      (EndCause.deadlock, "DEADLOCK"), (.exception, "FAILED"), (.budget, "STOPPED"), (.systemExit, "ENDED"),
    ] {
      let shown = screen([.programEnded(cause, status: 1, message: .empty)]).render(
        Size(width: 80, height: 24)
      ).picture
      #expect(shown.hasPrefix(" \(word)  x.py"))
    }
  }

  @Test func outputCannotActOnTheTerminal() {
    let trace = Trace()
    trace.append(
      .output(trace.add(text: "\u{1B}]0;x\u{7}a\u{8}b\u{1B}[2J\tc\rd\u{202E}e\n"), .standardOutput), line: 1,
      task: .none)
    trace.append(.output(trace.add(text: "oh\n"), .standardError), line: 1, task: .none)
    let stepper = Samples.stepper(trace)
    stepper.goToEnd()
    let canvas = renderScreen(
      source: ["pass"], fileName: "x\u{1B}.py", stepper: stepper, size: Size(width: 80, height: 24))
    #expect(
      canvas.cells.allSatisfy {
        $0.scalar == 0 || $0.scalar >= 0x20 && $0.scalar != 0x7F && $0.scalar != 0x202E
      })
    #expect(canvas.picture.contains("│ de"))
    #expect(canvas.picture.contains("│ ! oh"))
  }
}

@Suite struct LayoutTests {
  @Test func everySizeIsDrawnAndTheMustsStay() {
    let stepper = Samples.stepper(Samples.crowd(9))
    stepper.go(to: 200)
    let listing = SourceListing(Samples.randomSource)
    let screen = Screen(
      listing: listing, fileName: "rand.py", stepper: stepper, ui: UIState(), options: TUIOptions())
    for width in stride(from: 0, through: 240, by: 7) {
      for height in stride(from: 1, through: 70, by: 3) {
        let canvas = screen.render(Size(width: width, height: height))
        guard width >= 60 && height >= 16 else { continue }
        let picture = canvas.picture
        #expect(picture.hasPrefix(" PAUSED  rand.py"), "\(width)x\(height)")
        #expect(picture.contains("CPU"), "\(width)x\(height)")
        #expect(canvas.cells.contains { $0.style.paper == .current }, "\(width)x\(height)")
      }
    }
  }

  @Test func panesDoNotOverlap() {
    for width in stride(from: 60, through: 240, by: 9) {
      for height in 16...70 {
        for tasks in [1, 4, 40] {
          let demand = Demand(ready: tasks, sleeping: tasks, waiting: tasks, lanes: tasks)
          let layout = Layout(Size(width: width, height: height), demand)
          let panes = Array(layout.places.values)
          for (index, pane) in panes.enumerated() {
            let frame = pane.frame
            #expect(pane.content.height >= 1 && frame.y >= 1 && frame.maxX <= width && frame.maxY <= layout.narration.y)
            for other in panes[(index + 1)...].map(\.frame) {
              let isApart =
                frame.maxX <= other.x || other.maxX <= frame.x || frame.maxY <= other.y || other.maxY <= frame.y
              #expect(isApart, "\(width)x\(height), \(tasks)")
            }
          }
          #expect(layout.places[.source] != nil && layout.places[.ready] != nil)
          #expect(layout.narration.maxY <= height)
        }
      }
    }
  }

  @Test func aZoomedPaneFillsTheBody() {
    for pane in PaneID.allCases {
      var wishes = Arrangement()
      wishes.zoomed = pane
      let layout = Layout(Size(width: 100, height: 40), Demand(), wishes)
      #expect(layout.places.map(\.key) == [pane])
      #expect(layout.places[pane]?.frame == Rect(x: 0, y: 1, width: 100, height: 36))
    }
  }

  @Test func thereIsAThirdColumnFrom160Columns() {
    let wide = Layout(Size(width: 160, height: 50), Demand())
    #expect(Set(wide.places.keys) == Set(PaneID.allCases))
    #expect(Layout(Size(width: 80, height: 24), Demand()).places[.inspector] == nil)
  }

  @Test func goingForwardAndBackGivesTheSamePictures() {
    let stepper = Samples.stepper(Samples.crowd(3))
    let listing = SourceListing(Samples.randomSource)
    func picture() -> Canvas {
      Screen(listing: listing, fileName: "x.py", stepper: stepper, ui: UIState(), options: TUIOptions())
        .render(Size(width: 100, height: 30))
    }
    stepper.goToEnd()
    stepper.goToStart()
    var pictures = [picture()]
    while stepper.forward(.event) { pictures.append(picture()) }
    for expected in pictures.reversed() {
      #expect(picture() == expected, "at \(stepper.position)")
      stepper.back(.event)
    }
  }
}
