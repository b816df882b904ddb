// A scope while its names are collected.

/// What has been seen of one name in one scope.
struct SymbolFlags: OptionSet {
  let rawValue: UInt16

  static let used = SymbolFlags(rawValue: 1)
  /// Bound by an assignment, an import, a definition, a loop, ...
  static let assigned = SymbolFlags(rawValue: 2)
  static let parameter = SymbolFlags(rawValue: 4)
  static let global = SymbolFlags(rawValue: 8)
  static let nonlocal = SymbolFlags(rawValue: 16)
  static let annotated = SymbolFlags(rawValue: 32)
  static let typeParameter = SymbolFlags(rawValue: 64)
  /// The loop variable of a comprehension.
  static let iterationVariable = SymbolFlags(rawValue: 128)

  var isBound: Bool { !isDisjoint(with: [.assigned, .parameter, .typeParameter]) }
}

/// A scope while it is collected.
final class CollectedScope {
  var info: ScopeInfo
  var flags: [String: SymbolFlags] = [:]
  var order: [String] = []
  /// Where a name was declared `global` or `nonlocal`.
  var directives: [String: SourceRange] = [:]
  /// In a comprehension: whether a target or an iterable is being read.
  var isInIterationTarget = false
  var iterableDepth = 0
  /// How a lazy scope is called in messages.
  var description = ""

  init(_ info: ScopeInfo) {
    self.info = info
  }

  var isComprehension: Bool {
    switch info.kind {
    case .listComprehension, .setComprehension, .dictionaryComprehension, .generatorExpression: true
    default: false
    }
  }
}
