// "What if": a run that parts from another because something in it was changed.
//
// A branch is the same program run anew with one more intervention.  Nothing of the old run is touched, so the way back is to look
// at that again.

/// What a viewer may want to be different, in terms of what the screen shows at a moment.
public enum Wish: Hashable, Sendable {
  /// The entry of the ready queue goes first.
  case first(HandleID)
  /// The task's present sleep lasts so many seconds, from its beginning.
  case sleep(TaskID, seconds: Double)
  /// Another policy from here on.
  case policy(SchedulingPolicy)
  /// Another seed for the whole run.
  case seed(Int)
}

/// Why there is no such branch, in a sentence without its full stop.
public struct BranchComplaint: Error, Hashable, Sendable {
  public var text: String
  public init(_ text: String) { self.text = text }
}

/// A run with something changed, at the moment from which it is to be looked at.
public struct Branch {
  /// The run, its stepper at the moment where it is worth looking.
  public let run: OpenRun
  /// What is different, oldest first: "T3 first at step 40".
  public let changes: [String]
  /// How many records it has in common with the original run.
  public let parting: Int

  /// Runs the program of `plan` anew with the wish fulfilled.
  ///
  /// `present` stands where the wish was made, in a run by `plan`; `original` is the run without any wishes, and `changes` are the
  /// words of those that `plan` has already.  Costs the time of a run up to the present moment.
  public static func make(
    _ wish: Wish, at present: Stepper, of plan: RunPlan, original: Stepper, changes: [String] = []
  ) -> Result<Branch, BranchComplaint> {
    let meaning: Meaning
    switch Meaning.of(wish, present, plan) {
    case .success(let found): meaning = found
    case .failure(let complaint): return .failure(complaint)
    }
    var plan = plan
    plan.options.interventions.append(meaning.intervention)
    let run = plan.begin()
    let stepper = run.stepper
    let position = present.position
    _ = stepper.reach(position + Branch.lookout)
    _ = present.reach(position + Branch.lookout)
    let changed = Branch.commonPrefix(present.trace, stepper.trace)
    if changed == present.count, changed == stepper.count, present.isComplete, stepper.isComplete {
      return .failure(BranchComplaint("that changes nothing: \(meaning.words)"))
    }
    stepper.go(to: place(wish, position, changed, present.trace, stepper.trace))
    return .success(
      Branch(
        run: run, changes: changes + [meaning.words], parting: Branch.commonPrefix(original.trace, stepper.trace)))
  }

  /// A run of another text of the same program, from its beginning.
  public init(changed plan: RunPlan, words: String, original: Stepper) {
    run = plan.begin()
    changes = [words]
    parting = Branch.commonPrefix(original.trace, run.stepper.trace)
  }

  /// How many records two traces have in common from their start: O(that number).
  public static func commonPrefix(_ a: Trace, _ b: Trace) -> Int {
    let count = min(a.count, b.count)
    var index = 0
    while index < count, a[index] == b[index], sameTexts(a[index].event, a, b) { index += 1 }
    return index
  }

  /// How many records further than the present the two runs are compared before they count as the same.
  private static let lookout = 2_000

  private init(run: OpenRun, changes: [String], parting: Int) {
    self.run = run
    self.changes = changes
    self.parting = parting
  }

  /// Where to look at the branch: at the same moment, if both runs get there by the same way; else where they part.
  private static func place(_ wish: Wish, _ position: Int, _ changed: Int, _ old: Trace, _ new: Trace) -> Int {
    switch wish {
    case .first: return max(position, changed + 1)
    case .policy: return position
    case .seed: return changed >= position ? position : changed + 1
    case .sleep:
      // The timer is another one from its beginning; all that followed until now may well be the same.
      guard position <= new.count else { return changed + 1 }
      for index in changed..<max(changed, position) where old[index] != new[index] {
        guard case (.timerScheduled(let a, _, _, _, _), .timerScheduled(let b, _, _, _, _)) = (old[index].event, new[index].event),
          a == b
        else { return changed + 1 }
      }
      return position
    }
  }

  /// Texts have the same numbers in both traces as long as all before them was the same, but not always the same letters.
  private static func sameTexts(_ event: TraceEvent, _ a: Trace, _ b: Trace) -> Bool {
    switch event {
    case .output(let text, _), .warning(let text), .taskFinished(_, _, let text), .programEnded(_, _, let text),
      .taskRenamed(_, let text), .futureNamed(_, _, let text):
      a.text(text) == b.text(text)
    case .taskCreated(_, _, let name, let function): a.text(name) == b.text(name) && a.text(function) == b.text(function)
    default: true
    }
  }
}

extension Stepper {
  /// How many handles the loop had begun before the present moment: O(position).
  var turn: Int {
    var count = 0
    for index in 0..<position { if case .handleStarted = trace[index].event { count += 1 } }
    return count
  }
}

/// A wish as an intervention, and in words.
private struct Meaning {
  var intervention: Intervention
  var words: String

  static func of(_ wish: Wish, _ present: Stepper, _ plan: RunPlan) -> Result<Meaning, BranchComplaint> {
    let state = present.state
    let step = "at step \(present.position)"
    switch wish {
    case .first(let handle):
      guard let entry = state.readyEntries().first(where: { $0.handle == handle && !$0.isCancelled }) else {
        return .failure(BranchComplaint("there is no such entry in the ready queue"))
      }
      let who = entry.task == .none ? "a callback" : state.label(entry.task)
      return .success(Meaning(intervention: .first(handle, turn: present.turn), words: "\(who) first \(step)"))
    case .sleep(let task, let seconds):
      guard seconds > 0, seconds < 1e9 else { return .failure(BranchComplaint("a sleep lasts a positive number of seconds")) }
      guard let timer = state.timerEntries(.max).first(where: { $0.task == task && $0.purpose == .sleep }) else {
        return .failure(BranchComplaint("\(state.label(task)) does not sleep"))
      }
      let length = Instant(nanoseconds: Int64(seconds * 1e9)).durationText(since: .zero)
      return .success(
        Meaning(intervention: .sleep(timer.handle, seconds: seconds), words: "\(state.label(task)) sleeps \(length) \(step)"))
    case .policy(let policy):
      return .success(
        Meaning(intervention: .policy(policy, turn: present.turn), words: "policy \(policy.rawValue) from step \(present.position)"))
    case .seed(let seed):
      if seed == plan.seed { return .failure(BranchComplaint("the seed is \(seed) already")) }
      return .success(Meaning(intervention: .seed(seed), words: "seed \(seed)"))
    }
  }
}
