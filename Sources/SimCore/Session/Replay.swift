// The program run once more, to see what no event tells: variables, and the lines between two events.
//
// A run is deterministic, so the state at any moment can be had again by running up to it.  Moments around the one that was asked
// for are kept, so that steps near it cost nothing; going further back than that runs from the start, or from where a parked run
// stands.  The program is compiled with its statements marked here, and its events are the same record for record.

/// Looks into a run at any of its moments.
///
/// Asking for a moment costs the time of a run up to it, unless it is near one that was asked for before: then nothing, or the
/// way between the two.
public final class Replay {
  /// How many moments before and after the one asked for are looked at on the way.
  private static let (before, after) = (64, 128)
  /// How many statements are kept between two records: no place has more.
  static let lineLimit = 400
  /// How many moments are kept in all.
  private static let momentLimit = 2_000

  private let scenario: Scenario
  private let options: SimulationOptions
  private var simulation: Simulation?
  private var parked: ParkedRuns
  private var moments: [Int: Moment] = [:]
  /// The moment whose lines are being gathered.
  private var open: Moment?
  private var end = 0

  /// `options` must be those of the run that is looked into.
  public convenience init(_ scenario: Scenario, options: SimulationOptions) {
    self.init(scenario, options: options, parking: ParkedRuns())
  }

  init(_ scenario: Scenario, options: SimulationOptions, parking parked: ParkedRuns) {
    self.scenario = scenario
    self.parked = parked
    var options = options
    options.isTraced = true
    options.isWatched = true
    options.keepsTrace = false
    self.options = options
  }

  /// The moment after so many records; nil where the run ended before.  At 0 stand the statements before the first record.
  public func moment(at position: Int) -> Moment? {
    guard position >= 0 else { return nil }
    if let known = moments[position] { return known }
    look(at: position)
    return moments[position]
  }

  /// Whether a moment can be had without a wait that somebody would notice.
  public func isNear(_ position: Int) -> Bool {
    if moments[position] != nil || position <= Replay.nearLimit { return true }
    let known = simulation?.trace.count ?? 0
    if position >= known && position - known <= Replay.nearLimit { return true }
    return parked.nearest(before: position - Replay.before).map { position - $0 <= Replay.nearLimit } ?? false
  }

  /// Uses some milliseconds in which nobody waits to make later looks into a run of `count` records quick; false when there is
  /// nothing left to prepare.
  ///
  /// Each call runs some ten thousand records; until it is done a run of a million takes one and a half million.
  public func prepare(for count: Int) -> Bool {
    parked.prepare(for: count, by: Replay.nearLimit) { Simulation(scenario, options: options) }
  }

  /// How many records a run passes in some ten milliseconds.
  private static let nearLimit = 10_000

  // MARK: Running

  private func look(at position: Int) {
    let (first, last) = (max(0, position - Replay.before), position + Replay.after)
    if moments.count > Replay.momentLimit { moments.removeAll() }
    // What runs on must not have passed the first moment that is wanted, nor the one that was asked for.
    let passed = simulation?.trace.count ?? 0
    let isGone =
      simulation == nil || passed >= first && moments[first] == nil || passed >= position && open?.position != position
    if let run = parked.take(before: first, nearerThan: isGone ? 0 : passed) {
      begin(with: run)
    } else if isGone {
      begin(with: Simulation(scenario, options: options))
    }
    guard let simulation else { return }
    end = last
    if let left = open, left.position + 1 < first { open = nil }
    if first == 0 && moments[0] == nil { open = Moment(position: 0, running: [], tasks: [:], lines: [], isCut: false) }
    simulation.trace.alarm = max(1, first)
    var goesOn = true
    while goesOn && simulation.trace.count < last + 1 { goesOn = simulation.record(upTo: last + 1) }
    // Where it goes on, more lines of the newest moment may be to come.
    if !goesOn { close() }
    simulation.trace.alarm = Int.max
  }

  private func begin(with made: Simulation) {
    simulation = made
    open = nil
    made.trace.onAlarm = { [unowned self, unowned made] in record(made) }
    made.machine.onLine = { [unowned self, unowned made] in line(made) }
  }

  private func record(_ simulation: Simulation) {
    close()
    let position = simulation.trace.count
    // A run pauses a little later than it is told to; what it passes then is wanted next.
    if position > end + Replay.before || moments[position] != nil { return }
    open = simulation.world.moment(at: position)
  }

  private func line(_ simulation: Simulation) {
    guard open != nil else { return }
    if open?.lines.count ?? 0 >= Replay.lineLimit {
      open?.isCut = true
      return
    }
    let frames = simulation.world.runningFrames()
    if let line = frames.last?.line { open?.lines.append(LineStep(line: line, frames: frames)) }
  }

  private func close() {
    if let open { moments[open.position] = open }
    open = nil
  }
}
