// The words of a text, with their places.  What a literal means is worked out later, by the parser.

/// A word of the source text.
struct Token {
  /// The kinds, keywords and operators each their own; soft keywords are names.
  enum Kind: UInt8, Hashable {
    case name, number, string, fStringStart, fStringMiddle, fStringEnd
    case newline, indent, dedent, endMarker
    /// A character that means nothing, such as `?`; the parser stumbles over it.
    case unknown
    /// The place where the text stops making sense; always the last token.
    case error

    case keyFalse, keyNone, keyTrue, keyAnd, keyAs, keyAssert, keyAsync, keyAwait, keyBreak, keyClass,
      keyContinue
    case keyDef, keyDel, keyElif, keyElse, keyExcept, keyFinally, keyFor, keyFrom, keyGlobal, keyIf, keyImport
    case keyIn, keyIs, keyLambda, keyNonlocal, keyNot, keyOr, keyPass, keyRaise, keyReturn, keyTry, keyWhile
    case keyWith, keyYield

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, dot, ellipsis, arrow, exclamation, at, equal, colonEqual
    case plus, minus, star, slash, percent, doubleStar, doubleSlash, pipe, caret, ampersand, tilde
    case leftShift, rightShift
    case less, greater, doubleEqual, notEqual, lessEqual, greaterEqual
    case plusEqual, minusEqual, starEqual, slashEqual, percentEqual, doubleStarEqual, doubleSlashEqual,
      atEqual
    case pipeEqual, caretEqual, ampersandEqual, leftShiftEqual, rightShiftEqual
  }

  var kind: Kind
  /// How many brackets stand open after it; up to 200.
  var level: UInt8
  /// Byte offsets in the source text.
  var start: Int32
  var end: Int32
  var range: SourceRange
}

extension Token.Kind {
  /// The spelling of a keyword or an operator; empty for the others.
  var spelling: String { Self.spellings[Int(rawValue)] }

  var isKeyword: Bool { rawValue >= Self.keyFalse.rawValue && rawValue <= Self.keyYield.rawValue }

  private static let spellings: [String] = {
    let fixed = [
      "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
      "del",
      "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
      "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
      "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "...", "->", "!", "@", "=", ":=",
      "+", "-", "*", "/", "%", "**", "//", "|", "^", "&", "~", "<<", ">>",
      "<", ">", "==", "!=", "<=", ">=",
      "+=", "-=", "*=", "/=", "%=", "**=", "//=", "@=", "|=", "^=", "&=", "<<=", ">>=",
    ]
    return [String](repeating: "", count: Int(keyFalse.rawValue)) + fixed
  }()

  /// The kind of a keyword or an operator with that spelling.
  static let bySpelling: [String: Token.Kind] = {
    var result: [String: Token.Kind] = [:]
    for (index, spelling) in spellings.enumerated() where !spelling.isEmpty {
      result[spelling] = Token.Kind(rawValue: UInt8(index))
    }
    return result
  }()

  /// The keywords by their bytes, packed into a number with the first byte lowest.
  private static let keywordTable: [(key: UInt64, kind: Token.Kind)] = {
    var table: [(key: UInt64, kind: Token.Kind)] = []
    for (index, spelling) in spellings.enumerated() {
      guard let kind = Token.Kind(rawValue: UInt8(index)), kind.isKeyword else { continue }
      table.append((spelling.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }, kind))
    }
    return table.sorted { $0.key < $1.key }
  }()

  /// The keyword with these bytes (at most eight), or `.name`.
  static func keyword(packed: UInt64) -> Token.Kind {
    var low = 0
    var high = keywordTable.count
    while low < high {
      let middle = (low + high) / 2
      if keywordTable[middle].key == packed { return keywordTable[middle].kind }
      if keywordTable[middle].key < packed { low = middle + 1 } else { high = middle }
    }
    return .name
  }
}

/// Why the text stopped making sense, where that is the lexer's to say.
struct LexicalError {
  var type = "SyntaxError"
  var message: String
  var range: SourceRange
  /// CPython reports such an error wherever it stands, before anything that the parser has to say; the others
  /// only where the parser gets there.
  var takesPrecedence = true

  var diagnostic: Diagnostic {
    Diagnostic(kind: .syntaxError(type: type), message: message, range: range)
  }
}

/// A text cut into words.
struct TokenizedText {
  var tokens: [Token] = []
  var error: LexicalError?
  var warnings: [Diagnostic] = []
  /// The brackets still open where the text stopped making sense, outermost first, where Python asks for
  /// them.
  var openBrackets: [OpenBracket] = []

  struct OpenBracket {
    var character: UInt8
    var position: SourcePosition
  }
}
