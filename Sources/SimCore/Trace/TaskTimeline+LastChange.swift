// Which task did something last: whom a screen shows when nobody runs.

extension TaskTimeline {
  /// The task whose phase changed last before a position; `.none` where none did.  O(number of tasks).
  public func lastChanged(at position: Int) -> TaskID {
    var found = TaskID.none
    var latest = -1
    for lane in lanes.indices {
      let count = segmentCount(lane: lane, at: position)
      if count > 0, lanes[lane][count - 1].position > latest {
        latest = lanes[lane][count - 1].position
        found = TaskID(UInt32(lane))
      }
    }
    return found
  }
}
