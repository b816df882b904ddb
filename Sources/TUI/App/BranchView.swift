// What a screen shows of a run that parted from another one: the words, and how it was.

import SimCore

/// The former run beside the one that is shown.
struct BranchView {
  /// In capitals, for the header.
  var title: String
  /// What is different, in words.
  var changes: [String]
  /// The key that goes back.
  var key: String
  var trace: Trace
  /// The state of the former run after all that is recorded of it.
  var state: LoopState
  var timeline: TaskTimeline
  /// How many records both runs have in common.
  var parting: Int

  /// The same task in the former run, if there is one that runs the same code.
  func counterpart(of task: TaskID, titled title: String) -> TaskID? {
    if state[task] != nil, state.title(task, trace) == title { return task }
    return state.tasks.indices.map { TaskID(UInt32($0)) }.first { state.title($0, trace) == title }
  }
}

extension Screen {
  /// Draws how a task's lane was in the former run, dimmed.
  func draw(_ former: BranchView, _ task: TaskID, _ axis: TimeAxis, chipX: Int, y: Int, on canvas: inout Canvas) {
    canvas.put(BranchWords.was.text(in: ui.tongue), x: chipX + 1, y: y, .faint)
    guard let other = former.counterpart(of: task, titled: state.title(task, trace)) else {
      canvas.put(BranchWords.notThere.text(in: ui.tongue), x: axis.plot.x, y: y, .faint, limit: axis.plot.width)
      return
    }
    LanePainter(former.timeline, other, former.state, axis: axis, ink: .faint, y: y, in: ui.tongue).draw(on: &canvas)
  }

  /// The chip and the words that say that this is a branch; answers how many columns they took.
  func drawBranch(_ branch: BranchView, x start: Int, y: Int, limit: Int, on canvas: inout Canvas) -> Int {
    var x = start
    x += canvas.put(" \(branch.title) ", x: x, y: y, Style(.onChip, on: .task(2), bold: true), limit: limit)
    let text = " " + BranchWords.banner(branch.changes.last ?? "", branch.changes.count - 1, branch.key).text(in: ui.tongue) + " "
    x += canvas.put(text, x: x, y: y, Style(.task(2), on: .band, bold: true), limit: start + limit - x)
    return x - start
  }
}
