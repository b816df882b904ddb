// The ring that a queue keeps its items in: order, growth around the end of the memory, and what is let go of.

import Testing

@testable import SimCore

struct ValueRingTests {
  @Test func valuesComeOutInOrderHoweverTheRingTurns() {
    var ring = ValueRing()
    var (next, expected) = (0, 0)
    for round in 1...40 {
      for _ in 0..<round {
        ring.append(RawValue(next))
        next += 1
      }
      for _ in 0..<(round - 1) {
        #expect(ring.popFirst()?.payload == expected)
        expected += 1
      }
    }
    #expect(ring.count == next - expected)
    #expect(ring.values.map { if case .int(let n) = $0 { n } else { -1 } } == Array(expected..<next))
    #expect(ring.popLast()?.payload == next - 1)
    ring.removeAll()
    #expect(ring.isEmpty && ring.popFirst() == nil && ring.popLast() == nil)
  }

  @Test func whatItHoldsLivesAsLongAsItIsInside() {
    weak var seen: PyStr?
    var ring = ValueRing()
    do {
      let text = PyStr("held")
      seen = text
      ring.append(RawValue(counting: .object(text)))
    }
    #expect(seen != nil)
    #expect(ring[0].str?.string == "held")
    ring.replace(with: [.int(1), .none])
    #expect(seen == nil)
    #expect(ring.count == 2)
    ring.removeAll()
  }
}
