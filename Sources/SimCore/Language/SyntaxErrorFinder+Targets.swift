// How wrong targets and parameters are read.

extension SyntaxErrorFinder {
  // MARK: - Targets

  enum TargetUse { case star, delete, loop }

  /// The part of an expression that cannot be a target, if any.
  static func invalidTarget(_ node: Node, _ use: TargetUse) -> Node? {
    switch node.kind {
    case .list, .tuple:
      for child in node.children { if let bad = invalidTarget(child, use) { return bad } }
      return nil
    case .starred:
      if use == .delete { return node }
      return node.children.first.flatMap { invalidTarget($0, use) }
    case .comparison:
      // `for a in b` reads as a comparison.
      guard use == .loop else { return node }
      return node.flag ? node.children.first.flatMap { invalidTarget($0, use) } : nil
    case .name, .subscript, .attribute: return nil
    default: return node
    }
  }

  func failOnTarget(_ node: Node, _ use: TargetUse) throws {
    guard let bad = Self.invalidTarget(node, use) else { return }
    try fail("cannot \(use == .delete ? "delete" : "assign to") \(Self.name(of: bad))", at: bad)
  }

  mutating func invalidForTarget() throws {
    let before = mark
    defer { mark = before }
    _ = try takes(.keyAsync)
    if try takes(.keyFor), let target = try starExpressions() { try failOnTarget(target, .loop) }
  }

  mutating func starTargets() throws -> Node? {
    let first = mark
    guard let nodes = try separated(.comma, { try $0.starTarget() }) else { return nil }
    let hasComma = try takes(.comma)
    return nodes.count == 1 && !hasComma ? nodes[0] : node(.tuple, from: first, nodes)
  }

  mutating func starTarget() throws -> Node? {
    try remembered(.starTarget) { finder in
      let first = finder.mark
      if let node: Node = try finder.attempt({ finder in
        guard try finder.takes(.star), try !finder.sees(.star), let target = try finder.starTarget() else {
          return nil
        }
        return finder.node(.starred, from: first, [target])
      }) {
        return node
      }
      return try finder.targetWithStarAtom()
    }
  }

  private mutating func targetWithStarAtom() throws -> Node? {
    try remembered(.targetWithStarAtom) { finder in
      if let node = try finder.attributeOrSubscript() { return node }
      return try finder.starAtom()
    }
  }

  /// An attribute or a subscript with nothing after it.
  mutating func attributeOrSubscript() throws -> Node? {
    let first = mark
    if let node: Node = try attempt({ finder in
      guard try finder.targetPrimary() != nil, try finder.takes(.dot), try finder.takeName() != nil,
        try !finder.seesTrailer()
      else { return nil }
      return finder.node(.attribute, from: first)
    }) {
      return node
    }
    return try attempt { finder in
      guard try finder.targetPrimary() != nil, try finder.sees(.leftBracket),
        try finder.trailer(from: first) != nil, try !finder.seesTrailer()
      else { return nil }
      return finder.node(.subscript, from: first)
    }
  }

  private mutating func seesTrailer() throws -> Bool {
    try sees(anyOf: .leftParenthesis, .leftBracket, .dot)
  }

  /// A primary that goes on: each part is followed by another.
  private mutating func targetPrimary() throws -> Node? {
    try remembered(.targetPrimary) { finder in
      let first = finder.mark
      guard var result = try finder.atom(), try finder.seesTrailer() else { return nil }
      while let next: Node = try finder.attempt({ finder in
        guard let node = try finder.trailer(from: first), try finder.seesTrailer() else { return nil }
        return node
      }) {
        result = next
      }
      return result
    }
  }

  private mutating func starAtom() throws -> Node? {
    if let name = try takeName() { return name }
    let first = mark
    if try sees(.leftParenthesis) {
      if let node: Node = try attempt({ finder in
        guard try finder.takes(.leftParenthesis),
          let node = try finder.nested({ try $0.targetWithStarAtom() }),
          try finder.takes(.rightParenthesis)
        else { return nil }
        return node
      }) {
        return node
      }
      return try attempt { finder in
        guard try finder.takes(.leftParenthesis) else { return nil }
        let elements: [Node]? = try finder.attempt { finder in
          guard let nodes = try finder.nested({ try $0.separated(.comma) { try $0.starTarget() } }) else {
            return nil
          }
          let hasComma = try finder.takes(.comma)
          return nodes.count > 1 || hasComma ? nodes : nil
        }
        guard try finder.takes(.rightParenthesis) else { return nil }
        return finder.node(.tuple, from: first, elements ?? [])
      }
    }
    return try attempt { finder in
      guard try finder.takes(.leftBracket) else { return nil }
      if try finder.nested({ try $0.separated(.comma) { try $0.starTarget() } }) != nil {
        _ = try finder.takes(.comma)
      }
      return try finder.takes(.rightBracket) ? finder.node(.list, from: first) : nil
    }
  }

  mutating func singleTarget() throws -> Node? {
    if let node = try attributeOrSubscript() { return node }
    if let name = try takeName() { return name }
    return try parenthesizedSingleTarget()
  }

  mutating func parenthesizedSingleTarget() throws -> Node? {
    try attempt { finder in
      guard try finder.takes(.leftParenthesis), let node = try finder.nested({ try $0.singleTarget() }),
        try finder.takes(.rightParenthesis)
      else { return nil }
      return node
    }
  }

  mutating func deleteTargets() throws -> [Node]? {
    guard let nodes = try separated(.comma, { try $0.deleteTarget() }) else { return nil }
    _ = try takes(.comma)
    return nodes
  }

  private mutating func deleteTarget() throws -> Node? {
    try remembered(.deleteTarget) { finder in
      if let node = try finder.attributeOrSubscript() { return node }
      if let name = try finder.takeName() { return name }
      let first = finder.mark
      if let node: Node = try finder.attempt({ finder in
        guard try finder.takes(.leftParenthesis), let node = try finder.nested({ try $0.deleteTarget() }),
          try finder.takes(.rightParenthesis)
        else { return nil }
        return node
      }) {
        return node
      }
      return try finder.attempt { finder in
        guard let open = try finder.takes(anyOf: .leftParenthesis, .leftBracket) else { return nil }
        _ = try finder.nested { try $0.deleteTargets() }
        let close: Token.Kind = open.kind == .leftParenthesis ? .rightParenthesis : .rightBracket
        return try finder.takes(close) ? finder.node(.tuple, from: first) : nil
      }
    }
  }

  // MARK: - Parameters

  /// Whether parameters are a function's or a lambda's.
  private struct Style {
    var isLambda: Bool
    var close: Token.Kind { isLambda ? .colon : .rightParenthesis }
  }

  mutating func functionParameters() throws -> Node? { try parameters(Style(isLambda: false)) }

  mutating func lambdaParameters() throws -> Node? { try parameters(Style(isLambda: true)) }

  mutating func lambda() throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.takes(.keyLambda) else { return nil }
      _ = try finder.lambdaParameters()
      guard try finder.takes(.colon), try finder.expression() != nil else { return nil }
      return finder.node(.lambda, from: first)
    }
  }

  private mutating func parameters(_ style: Style) throws -> Node? {
    if seeksMistakes { try invalidParameters(style) }
    let first = mark
    if try attempt({ try $0.slashWithoutDefault(style) }) != nil {
      _ = try many { try $0.withoutDefault(style) }
      _ = try many { try $0.withDefault(style) }
      _ = try starEtc(style)
      return node(.other, from: first)
    }
    if try attempt({ try $0.slashWithDefault(style) }) != nil {
      _ = try many { try $0.withDefault(style) }
      _ = try starEtc(style)
      return node(.other, from: first)
    }
    if try some({ try $0.withoutDefault(style) }) != nil {
      _ = try many { try $0.withDefault(style) }
      _ = try starEtc(style)
      return node(.other, from: first)
    }
    if try some({ try $0.withDefault(style) }) != nil {
      _ = try starEtc(style)
      return node(.other, from: first)
    }
    return try starEtc(style)
  }

  private mutating func slashWithoutDefault(_ style: Style) throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.some({ try $0.withoutDefault(style) }) != nil, try finder.takes(.slash) else {
        return nil
      }
      guard try finder.takes(.comma) || finder.sees(style.close) else { return nil }
      return finder.node(.other, from: first)
    }
  }

  private mutating func slashWithDefault(_ style: Style) throws -> Node? {
    let first = mark
    return try attempt { finder in
      _ = try finder.many { try $0.withoutDefault(style) }
      guard try finder.some({ try $0.withDefault(style) }) != nil, try finder.takes(.slash) else {
        return nil
      }
      guard try finder.takes(.comma) || finder.sees(style.close) else { return nil }
      return finder.node(.other, from: first)
    }
  }

  private mutating func anySlash(_ style: Style) throws -> Node? {
    if let node = try slashWithoutDefault(style) { return node }
    return try slashWithDefault(style)
  }

  private mutating func starEtc(_ style: Style) throws -> Node? {
    if seeksMistakes { try invalidStarEtc(style) }
    let first = mark
    if let node: Node = try attempt({ finder in
      guard try finder.takes(.star), try finder.withoutDefault(style) != nil else { return nil }
      _ = try finder.many { try $0.maybeDefault(style) }
      _ = try finder.rest(style)
      return finder.node(.other, from: first)
    }) {
      return node
    }
    if !style.isLambda,
      let node: Node = try attempt({ finder in
        guard try finder.takes(.star), try finder.takeName() != nil, try finder.takes(.colon),
          try finder.starExpression() != nil, try finder.takes(.comma) || finder.sees(.rightParenthesis)
        else { return nil }
        _ = try finder.many { try $0.maybeDefault(style) }
        _ = try finder.rest(style)
        return finder.node(.other, from: first)
      })
    {
      return node
    }
    if let node: Node = try attempt({ finder in
      guard try finder.takes(.star), try finder.takes(.comma),
        try finder.some({ try $0.maybeDefault(style) }) != nil
      else { return nil }
      _ = try finder.rest(style)
      return finder.node(.other, from: first)
    }) {
      return node
    }
    return try rest(style)
  }

  /// `**name`.
  private mutating func rest(_ style: Style) throws -> Node? {
    if seeksMistakes { try invalidRest(style) }
    return try attempt { finder in
      guard try finder.takes(.doubleStar) else { return nil }
      return try finder.withoutDefault(style)
    }
  }

  /// A name with its annotation.
  private mutating func parameter(_ style: Style) throws -> Node? {
    let first = mark
    guard let name = try takeName() else { return nil }
    guard !style.isLambda else { return name }
    _ = try attempt { finder -> Node? in
      guard try finder.takes(.colon) else { return nil }
      return try finder.expression()
    }
    return node(.name, from: first)
  }

  private mutating func ended(_ node: Node, _ style: Style) throws -> Node? {
    if try takes(.comma) { return node }
    return try sees(style.close) ? node : nil
  }

  private mutating func withoutDefault(_ style: Style) throws -> Node? {
    try attempt { finder in
      guard let node = try finder.parameter(style) else { return nil }
      return try finder.ended(node, style)
    }
  }

  private mutating func withDefault(_ style: Style) throws -> Node? {
    try attempt { finder in
      guard let node = try finder.parameter(style), try finder.defaultValue() else { return nil }
      return try finder.ended(node, style)
    }
  }

  private mutating func maybeDefault(_ style: Style) throws -> Node? {
    try attempt { finder in
      guard let node = try finder.parameter(style) else { return nil }
      _ = try finder.defaultValue()
      return try finder.ended(node, style)
    }
  }

  private mutating func defaultValue() throws -> Bool {
    if try attempt({ finder -> Node? in
      guard try finder.takes(.equal) else { return nil }
      return try finder.expression()
    }) != nil {
      return true
    }
    guard seeksMistakes else { return false }
    let before = mark
    defer { mark = before }
    if let equal = try take(.equal), try sees(anyOf: .rightParenthesis, .comma) {
      try fail("expected default value expression", equal.range)
    }
    return false
  }

  private mutating func invalidParameters(_ style: Style) throws {
    let before = mark
    defer { mark = before }
    if let slash = try take(.slash), try takes(.comma) {
      try fail("at least one argument must precede /", slash.range)
    }
    mark = before
    if try anySlash(style) != nil {
      _ = try many { try $0.maybeDefault(style) }
      if let slash = try take(.slash) { try fail("/ may appear only once", slash.range) }
    }
    mark = before
    _ = try slashWithoutDefault(style)
    _ = try many { try $0.withoutDefault(style) }
    var hasDefaults = try slashWithDefault(style) != nil
    if !hasDefaults { hasDefaults = try some { try $0.withDefault(style) } != nil }
    if hasDefaults, let node = try withoutDefault(style) {
      try fail("parameter without a default follows parameter with a default", at: node)
    }
    mark = before
    _ = try many { try $0.withoutDefault(style) }
    if let open = try take(.leftParenthesis) {
      let inner: [Node]? =
        style.isLambda
        ? try separated(.comma) { try $0.parameter(style) } : try some { try $0.withoutDefault(style) }
      if inner != nil {
        _ = try takes(.comma)
        if let close = try take(.rightParenthesis) {
          let what = style.isLambda ? "Lambda expression" : "Function"
          try fail("\(what) parameters cannot be parenthesized", from: open.range, to: close.range)
        }
      }
    }
    mark = before
    _ = try anySlash(style)
    _ = try many { try $0.maybeDefault(style) }
    if try takes(.star) {
      var goesOn = try takes(.comma)
      if !goesOn { goesOn = try withoutDefault(style) != nil }
      if goesOn {
        _ = try many { try $0.maybeDefault(style) }
        if let slash = try take(.slash) { try fail("/ must be ahead of *", slash.range) }
      }
    }
    mark = before
    if try some({ try $0.maybeDefault(style) }) != nil, try takes(.slash), let star = try take(.star) {
      try fail("expected comma between / and *", star.range)
    }
  }

  private mutating func invalidStarEtc(_ style: Style) throws {
    let before = mark
    defer { mark = before }
    if let star = try take(.star) {
      var isBare = try takes(style.close)
      if !isBare, try takes(.comma) { isBare = try takes(anyOf: style.close, .doubleStar) != nil }
      if isBare {
        if style.isLambda { try failAtLast("named arguments must follow bare *") }
        try fail("named arguments must follow bare *", star.range)
      }
    }
    mark = before
    if try takes(.star), try parameter(style) != nil, let equal = try take(.equal) {
      try fail("var-positional argument cannot have default value", equal.range)
    }
    mark = before
    if try takes(.star) {
      var goesOn = try withoutDefault(style) != nil
      if !goesOn { goesOn = try takes(.comma) }
      if goesOn {
        _ = try many { try $0.maybeDefault(style) }
        if let star = try take(.star) {
          var isAgain = try withoutDefault(style) != nil
          if !isAgain { isAgain = try takes(.comma) }
          if isAgain { try fail("* argument may appear only once", star.range) }
        }
      }
    }
  }

  private mutating func invalidRest(_ style: Style) throws {
    let before = mark
    defer { mark = before }
    guard try takes(.doubleStar), try parameter(style) != nil else { return }
    if let equal = try take(.equal) {
      try fail("var-keyword argument cannot have default value", equal.range)
    }
    guard try takes(.comma) else { return }
    if let node = try parameter(style) {
      try fail("arguments cannot follow var-keyword argument", at: node)
    }
    if let token = try takes(anyOf: .star, .doubleStar, .slash) {
      try fail("arguments cannot follow var-keyword argument", token.range)
    }
  }

  // MARK: - Type parameters

  /// The type parameters in brackets; false where brackets open and something is wrong inside.
  mutating func typeParameters() throws -> Bool {
    try attempt { finder -> Bool? in
      if finder.seeksMistakes {
        let before = finder.mark
        if try finder.takes(.leftBracket), let close = try finder.take(.rightBracket) {
          try finder.fail("Type parameter list cannot be empty", startingFrom: close.range)
        }
        finder.mark = before
      }
      guard try finder.takes(.leftBracket),
        try finder.separated(.comma, { try $0.typeParameter() }) != nil
      else { return nil }
      _ = try finder.takes(.comma)
      return try finder.takes(.rightBracket) ? true : nil
    } ?? false
  }

  private mutating func typeParameter() throws -> Node? {
    let first = mark
    if let node: Node = try attempt({ finder in
      guard try finder.takeName() != nil else { return nil }
      _ = try finder.attempt { finder -> Node? in
        guard try finder.takes(.colon) else { return nil }
        return try finder.expression()
      }
      _ = try finder.attempt { finder -> Node? in
        guard try finder.takes(.equal) else { return nil }
        return try finder.expression()
      }
      return finder.node(.other, from: first)
    }) {
      return node
    }
    if seeksMistakes {
      let before = mark
      if let stars = try takes(anyOf: .star, .doubleStar), try takeName() != nil,
        let colon = try take(.colon),
        let bound = try expression()
      {
        let kind = stars.kind == .star ? "TypeVarTuple" : "ParamSpec"
        try fail(
          "cannot use \(bound.kind == .tuple ? "constraints" : "bound") with \(kind)",
          startingFrom: colon.range)
      }
      mark = before
    }
    return try attempt { finder in
      guard let stars = try finder.takes(anyOf: .star, .doubleStar), try finder.takeName() != nil else {
        return nil
      }
      _ = try finder.attempt { finder -> Node? in
        guard try finder.takes(.equal) else { return nil }
        return stars.kind == .star ? try finder.starExpression() : try finder.expression()
      }
      return finder.node(.other, from: first)
    }
  }
}
