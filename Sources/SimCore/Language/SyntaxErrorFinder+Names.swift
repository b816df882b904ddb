// What an expression is called in a complaint: "cannot assign to function call here".

extension SyntaxErrorFinder {
  /// What a message calls an expression.
  static func name(of node: Node) -> String {
    switch node.kind {
    case .name: "name"
    case .true: "True"
    case .false: "False"
    case .none: "None"
    case .ellipsis: "ellipsis"
    case .literal: "literal"
    case .fString: "f-string expression"
    case .tuple: "tuple"
    case .list: "list"
    case .set: "set display"
    case .dictionary: "dict literal"
    case .listComprehension: "list comprehension"
    case .setComprehension: "set comprehension"
    case .dictionaryComprehension: "dict comprehension"
    case .generator: "generator expression"
    case .call: "function call"
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .starred: "starred"
    case .comparison: "comparison"
    case .operation: "expression"
    case .conditional: "conditional expression"
    case .lambda: "lambda"
    case .await: "await expression"
    case .yield: "yield expression"
    case .named: "named expression"
    case .other: "expression"
    }
  }
}
