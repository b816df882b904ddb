// What the stepper does with a run that parts from the original, and with the two side by side.
//
// The meaning of a wish is `Branch`'s; here the runs are kept and swapped.

import SimCore

/// A run that was left behind.
struct Parted {
  /// The run without any change.
  var original: LoadedProgram
  /// What the screen shows of it.
  var view: BranchView
}

/// Two runs side by side.
struct Comparing {
  var screen: CompareSession
  /// The second run, where it is not the one that is stepped through yet.
  var candidate: Branch?
}

extension StepperSession {
  /// Has the run part here.
  mutating func part(_ wish: Wish) {
    guard let plan = program.plan else { return tell(.onceOnly) }
    note(.played)
    let original = parted?.original ?? program
    switch Branch.make(wish, at: stepper, of: plan, original: original.stepper, changes: parted?.view.changes ?? []) {
    case .failure(let complaint): note(.message(complaint.text))
    case .success(let branch): follow(branch, BranchWords.whatIf.text(in: ui.tongue))
    }
  }

  /// Back to the original run, at the same moment or where they parted; at a time, if one is given.
  mutating func returnToOriginal(at time: Instant? = nil) {
    guard let parted else {
      if let time { stepper.go(to: time) } else { tell(.isOriginal) }
      return
    }
    let position = min(stepper.position, parted.view.parting)
    self.parted = nil
    show(parted.original)
    if let time { stepper.go(to: time) } else { stepper.go(to: position) }
    if time == nil { tell(.originalAgain) }
  }

  /// Shows this run beside the original.
  mutating func compareWithOriginal() {
    guard let parted else { return tell(.nothingToCompare) }
    compare(parted.original.stepper, stepper, parted.view.changes, nil)
  }

  /// Makes a change that the lesson proposes, and shows old and new side by side.
  mutating func change(_ index: Int) {
    let original = parted?.original ?? program
    guard changes.indices.contains(index), let plan = original.plan?.changed(by: changes[index]) else { return }
    if let fault = plan.fault { return note(.message("line \(fault.range.start.line): \(fault.message)")) }
    let branch = Branch(changed: plan, words: changes[index].title, original: original.stepper)
    compare(original.stepper, branch.run.stepper, branch.changes, branch, note: changes[index].why)
  }

  private mutating func compare(
    _ original: Stepper, _ other: Stepper, _ words: [String], _ candidate: Branch?, note text: String = ""
  ) {
    note(.played)
    for stepper in [original, other] { stepper.record(upTo: Stepper.endLimit) }
    let comparison = Comparison([BranchWords.asItIs.text(in: ui.tongue), words.joined(separator: ", ")], [original, other])
    comparing = Comparing(
      screen: CompareSession(comparison, note: text, at: stepper.state.now, isEmbedded: true, in: ui.tongue), candidate: candidate)
  }

  /// A key while two runs are shown.
  mutating func compare(_ key: Key, on canvas: Canvas?) -> Request {
    guard let request = comparing?.screen.handle(key, on: canvas) else { return .nothing }
    switch request {
    case .nothing: return .nothing
    case .redraw: return .redraw
    case .suspend: return .suspend
    case .quit(let status): return .quit(status: status)
    case .leave: comparing = nil
    case .open(let side, let time):
      let candidate = comparing?.candidate
      comparing = nil
      if side == 0 {
        returnToOriginal(at: time)
      } else {
        if let candidate { follow(candidate, BranchWords.changedProgram.text(in: ui.tongue)) }
        stepper.go(to: time)
      }
    }
    return .redraw
  }

  private mutating func tell(_ words: BranchWords) { note(.message(words.text(in: ui.tongue))) }

  private mutating func follow(_ branch: Branch, _ title: String) {
    let original = parted?.original ?? program
    original.stepper.fold()
    let key = options.keys.entries.first { $0.command == .original }?.keys.first?.name ?? "R"
    let view = BranchView(
      title: title, changes: branch.changes, key: key, trace: original.stepper.trace, state: original.stepper.horizon,
      timeline: original.stepper.timeline, parting: branch.parting)
    parted = Parted(original: original, view: view)
    show(LoadedProgram(branch.run))
  }
}
