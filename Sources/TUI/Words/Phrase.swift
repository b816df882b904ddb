// What the screens say, apart from the narration: one case for each phrase, whose wording is in one table per language.
//
// A phrase carries what is put into it; the order of the parts is the language's business.  A language is complete when its
// table compiles.

import SimCore

/// A phrase of the screen.
enum Phrase: Hashable, Sendable {
  // MARK: The browser

  case scenarios, preview, noLevel, byTopic, byLevel
  case programs(Int)
  case programsFound(Int, of: Int)
  case questions(Int)
  case noPrograms, nothingFound
  case browserInvitation
  case hintChoose, hintFilter, hintPlay, hintQuit, hintUnfilter, hintBack
  case backMeaning

  // MARK: Every screen

  case screenTooSmall(need: Size, have: Size)
  case pane(PaneID)
  case readyQueue

  // MARK: The header

  case playing, paused, ended, failed, deadlock, stopped, unsupported
  case clock, step, policy, speed, speedByTime, changed, onDisk

  // MARK: The help, the hints and the line that is typed

  case keys
  case helpPage(Int, of: Int)
  case helpHides
  case inThisPane(PaneID)
  case digitKeys, digitMeaning
  case keyOr
  case markWhich, markToWhich
  case searchStatus(String, PaneID?)
  case promptCommand, promptBreakpoint
  case promptSearch(PaneID?)

  // MARK: Panes

  case chosen, cancelWasCalled
  case awaitNumber(Int, of: Int)
  case awaits(Int)
  case moduleCode, notBegun
  case line(Int)
  case left(String)
  case heldBy(String)
  case place(Int, of: Int)
  case untilLead
  case untilTail(Int)
  case result, raised, cancelled, createdBy, history
  case newer(Int)
  case nothingPrinted
  case frontToBack, programHasEnded, nobodyCanGoOn, thenMark, theLoop, nobodyReady, nextMark
  case more(Int)
  case aCallback
  case callbackOf(String)
  case alarm, timeout, sleep, callback
  case clockJumps(String)
  case jumps(String)
  case byWakeTime, noTimer
  case dueNow, atNextPass
  case late(String)
  case lateSince(String, at: String)
  case wakesIn(String, at: String)
  case strikesIn(String, at: String)
  case timelineBySteps
  case lanes(Int, of: Int)
  case legendRun, legendReady, legendSleep, legendWait, legendDone, legendFrozen
  case stepChip(Int)
  case nowChip(String)
  case sleepLabel(String)
  case waitingFor(String)
  case wakes(String)
  case done(Int, of: Int)
  case doneShort(Int, of: Int)
  case turn(Int, of: Int)
  case noTask
  case tasks(Int)
  case nobodyWaits
  case isDone(String)
  case runs(String)
  case heldByMark
  case ready, sleeping, waiting

  // MARK: Messages

  case fileChanged, readAnew
  case doesNothing(String)
  case marked(Character)
  case noMark(Character)
  case selectTask, moveCursor, noBreakpointsYet
  case playsByTime, playsBySteps
  case mouseOn, mouseOff
  case theme(String)
  case breakpointOn(Int)
  case noBreakpointOn(Int)
  case nothingPrintedYet, sourceKeys, noTaskYet
  case notAGoal(String)
  case noLine(Int)
  case noBreakpoints, breakpointsCleared
  case breakpointSet(String)
  case breakpointGone(String)
  case noSuchPlace(String, kinds: String)
  case noSuchCondition(String)
  case noSearch
  case noMatch(String, isForward: Bool)
  case stoppedHere, isStart, isEnd
  case nothingMorePrinted, nothingPrintedBefore
  case noFurtherStep(String)
  case noStepBefore(String)
  case endsAtStep(Int)
  case clockGetsTo(String)
  case goesOnAtEnd
  case looking(Int)
  case narrationLacks(String)
  case noBreakpointAhead, noBreakpointBehind
  case lineNotReached(Int, isAhead: Bool)
  case noFileToRead, noFileToEdit
  case editorFailed(Int32)

  // MARK: Line by line

  case plainGreeting(String, lines: Int)
  case plainPrints(String)
  case plainStep(Int, clock: String)
  case plainLine(Int, String)
  case plainLineOf(String, Int, String)
  case plainMore
  case plainHelp
  case plainTask(String, phase: String, line: Int)
  case noTasksYet

  /// The words.
  func text(in tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .chinese: chinese
    }
  }
}

extension Canvas {
  /// Says that the screen is too small for anything else.
  mutating func drawTooSmall(_ tongue: Tongue) {
    let have = Size(width: width, height: height)
    let words = Phrase.screenTooSmall(need: Layout.smallest, have: have).text(in: tongue)
    let top = max(0, height / 2 - 1)
    for (index, text) in words.split(separator: "\n").enumerated() {
      put(text, x: max(0, (width - CharacterWidth.of(text)) / 2), y: top + index, index == 0 ? .title : .soft)
    }
  }
}
