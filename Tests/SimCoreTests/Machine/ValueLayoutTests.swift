// The dispatch loop looks at registers through `RawValue`; this holds the layout that it relies on.

import Testing

@testable import SimCore

struct ValueLayoutTests {
  private func raw(_ value: Value) -> RawValue {
    var copy = value
    return withUnsafeBytes(of: &copy) { $0.load(as: RawValue.self) }
  }

  @Test func aValueTakesSixteenBytes() {
    #expect(MemoryLayout<Value>.stride == 16)
    #expect(MemoryLayout<RawValue>.stride == 16)
    #expect(MemoryLayout<RawValue>.offset(of: \.tag) == 8)
  }

  @Test func tagsFollowTheOrderOfTheCases() {
    #expect(raw(.int(7)).tag == RawValue.intTag && raw(.int(7)).payload == 7)
    #expect(raw(.float(1.5)).tag == RawValue.floatTag && raw(.float(1.5)).double == 1.5)
    #expect(raw(.object(PyStr("x"))).tag == RawValue.objectTag)
    #expect(raw(.bool(true)).tag == RawValue.boolTag && raw(.bool(true)).bool)
    #expect(!raw(.bool(false)).bool)
    #expect(raw(.null).isNull && !raw(.null).isNone)
    #expect(raw(.none).isNone && !raw(.none).isNull)
    #expect(raw(.ellipsis).isTrivial && !raw(.ellipsis).isNull && !raw(.ellipsis).isNone)
  }

  @Test func rawValuesReadBackAsValues() {
    func value(_ r: RawValue) -> Value {
      var copy = r
      return withUnsafeBytes(of: &copy) { $0.baseAddress!.assumingMemoryBound(to: Value.self).pointee }
    }
    if case .int(-3) = value(RawValue(-3)) {} else { Issue.record("int") }
    if case .bool(true) = value(RawValue(true)) {} else { Issue.record("bool") }
    if case .float(2.5) = value(RawValue(2.5)) {} else { Issue.record("float") }
    #expect(value(.null).isNull && value(.none).isNone)
  }

  @Test func divisionIsKnownByItsNumber() {
    #expect(BinaryOperator.allCases[Machine.division] == .divide)
  }
}
