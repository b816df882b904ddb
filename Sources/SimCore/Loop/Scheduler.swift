// Who is next: what a policy and interventions make of the ready queue.
//
// A world has one only if something other than CPython's order may be wanted, so that the usual run pays for nothing here.

/// Decides which handle of a pass runs next.
final class Scheduler {
  private var policy: SchedulingPolicy
  /// What the trace was told last.
  private var announced = SchedulingPolicy.fifo
  private var generator: SplitMix
  private let seed: Int
  /// How many handles ran so far.
  private var turn = 0
  /// Those that are bound to a turn, latest first.
  private var pending: [Intervention]
  private let sleeps: [UInt32: Double]

  /// nil where nothing but CPython's order is asked for.
  init?(_ policy: SchedulingPolicy, seed: Int, _ interventions: [Intervention]) {
    var sleeps: [UInt32: Double] = [:]
    pending = interventions.filter { $0.turn != nil }.enumerated()
      .sorted { ($0.element.turn ?? 0, $0.offset) > ($1.element.turn ?? 0, $1.offset) }.map(\.element)
    for case .sleep(let timer, let seconds) in interventions { sleeps[timer.rawValue] = seconds }
    if policy == .fifo, pending.isEmpty, sleeps.isEmpty { return nil }
    self.policy = policy
    self.seed = seed
    self.sleeps = sleeps
    generator = SplitMix(seed: seed)
  }

  /// How long a sleep lasts whose timer gets this number; nil: as long as the program says.
  func length(ofSleep timer: UInt32) -> Double? { sleeps[timer] }

  /// Takes the next handle out of the queue, whose first `candidates` are those of this pass; there must be one.
  ///
  /// A handle that was cancelled may come out at any time and does not count: it will not be run.
  func takeNext(of candidates: Int, in loop: EventLoop) -> Handle {
    // Moments are numbered by what runs, so nothing is done while a cancelled handle stands first.
    if loop.ready[0].isCancelled { return loop.ready.removeFirst() }
    let isForced = intervene(loop)
    if policy != announced {
      announced = policy
      loop.world.emitFromLoop(.policyChanged(policy))
    }
    let index = isForced ? 0 : choose(among: candidates, in: loop.ready)
    if index > 0 {
      if loop.ready[index].isCancelled { return loop.ready.remove(at: index) }
      loop.world.emitFromLoop(.handleMoved(HandleID(loop.ready[index].id), .policy(policy)))
    }
    turn += 1
    return index == 0 ? loop.ready.removeFirst() : loop.ready.remove(at: index)
  }

  /// Does what is due before this turn; whether the front of the queue is to run whatever the policy says.
  private func intervene(_ loop: EventLoop) -> Bool {
    var isForced = false
    while let next = pending.last, let due = next.turn, due <= turn {
      pending.removeLast()
      switch next {
      case .first(let handle, _) where due == turn:
        guard let index = (0..<loop.ready.count).first(where: { loop.ready[$0].id == handle.rawValue }),
          !loop.ready[index].isCancelled
        else { continue }
        loop.ready.moveToFront(index)
        loop.world.emitFromLoop(.handleMoved(handle, .intervention))
        isForced = true
      case .policy(let other, _):
        policy = other
        generator = SplitMix(seed: seed)
      default: break
      }
    }
    return isForced
  }

  private func choose(among candidates: Int, in queue: borrowing ReadyQueue) -> Int {
    let count = min(candidates, queue.count)
    switch policy {
    case .fifo: return 0
    case .lifo: return count - 1
    case .random: return Int(generator.next() % UInt64(count))
    case .priority:
      var best = 0
      var rank = Rank(queue[0])
      for index in 1..<max(1, count) {
        let other = Rank(queue[index])
        if other < rank { (best, rank) = (index, other) }
      }
      return best
    }
  }
}

extension Intervention {
  /// The turn to which it is bound.
  fileprivate var turn: Int? {
    switch self {
    case .first(_, let turn), .policy(_, let turn): turn
    case .sleep, .seed: nil
    }
  }
}

/// The order of the policy `priority`: who has less goes first.
private struct Rank: Comparable {
  var urgency: Int
  var age: UInt32

  init(_ handle: borrowing Handle) {
    let task = handle.task
    urgency = task.map { -$0.urgency } ?? .min
    age = task?.taskID.rawValue ?? 0
  }

  static func < (a: Rank, b: Rank) -> Bool { a.urgency != b.urgency ? a.urgency < b.urgency : a.age < b.age }
}

extension PyTask {
  /// How many exclamation marks end its name.
  fileprivate var urgency: Int {
    guard let givenName else { return 0 }
    return givenName.string.unicodeScalars.reversed().prefix { $0 == "!" }.count
  }
}

/// A small generator of its own, so that a policy's draws and those of the program's `random` do not disturb each other.
private struct SplitMix {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
