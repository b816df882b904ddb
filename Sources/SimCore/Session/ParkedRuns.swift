// Runs of the same program that stand parked along the way, so that looking far into a long run need not begin at its start.
//
// A machine's state cannot be copied, but a run can be repeated: each parked run was run up to its place while nobody waited.
// A run that is taken goes on from there and is lost for the place, which is filled again in time.

/// The parked runs of a `Replay`.
struct ParkedRuns {
  private struct Parked {
    var run: Simulation
    /// The multiple of the distance before which it stands.
    var place: Int
  }

  /// The least distance between two places, in records: what a run passes in some fifteen milliseconds.
  private let least: Int
  private var parked: [Parked] = []
  /// The one that is on its way.
  private var moving: Parked?

  init(least: Int = 65_536) { self.least = least }

  /// How far apart the runs of a history of so many records are to stand: at most four places fit between start and end.
  private func distance(for count: Int) -> Int {
    var distance = least
    while count / distance > 4 { distance *= 2 }
    return distance
  }

  /// Takes the run that is nearest before a position and nearer than `known` (a number of records); nil: there is none.
  mutating func take(before position: Int, nearerThan known: Int) -> Simulation? {
    let found = parked.indices.filter { parked[$0].run.trace.count < position && parked[$0].run.trace.count > known }
      .max { parked[$0].run.trace.count < parked[$1].run.trace.count }
    guard let found else { return nil }
    return parked.remove(at: found).run
  }

  /// The farthest record before a position from which a run could go on.
  func nearest(before position: Int) -> Int? {
    parked.lazy.map { $0.run.trace.count }.filter { $0 < position }.max()
  }

  /// Brings one more run nearer to its place, by about so many records; false when all stand where they should.
  mutating func prepare(for count: Int, by step: Int, _ make: () -> Simulation) -> Bool {
    let distance = distance(for: count)
    parked.removeAll { $0.place % distance != 0 || $0.place > count }
    if let on = moving, on.place % distance != 0 || on.place > count { moving = nil }
    if moving == nil {
      let places = stride(from: distance, through: count - distance / 4, by: distance)
      guard let place = places.first(where: { place in !parked.contains { $0.place == place } }) else { return false }
      moving = Parked(run: make(), place: place)
    }
    guard let on = moving else { return false }
    let goal = min(on.place, on.run.trace.count + step)
    let goesOn = on.run.record(upTo: goal)
    if on.run.trace.count >= on.place || !goesOn {
      parked.append(on)
      moving = nil
    }
    return true
  }
}
