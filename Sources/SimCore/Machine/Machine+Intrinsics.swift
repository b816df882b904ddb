// Operations that are too rare for an opcode of their own: PEP 695's type parameters, mostly.

extension Machine {
  func intrinsic(_ which: Intrinsic, _ operands: [Value]) throws(Raised) -> Value {
    switch which {
    case .typeVar: return try typingObject("_made_parameter", operands)
    case .typeVarTuple: return try typingObject("_made_tuple_parameter", operands)
    case .paramSpec: return try typingObject("_made_param_spec", operands)
    case .typeAlias: return try typingObject("_made_alias", operands)
    case .setTypeParameters:
      if let f = operands[0].function {
        if f.dict == nil { f.dict = PyDict() }
        f.dict?.set(names.__type_params__, operands[1])
      } else if let t = operands[0].type {
        t.dict.set(names.__type_params__, operands[1])
      }
      return operands[0]
    case .genericBase:
      let generic = try getAttribute(.object(importModule("typing")), "Generic")
      return try getItem(generic, operands[0])
    case .display:
      if operands[0].isNone { return .none }
      builtins.dict.set(intern("_"), operands[0])
      host?.write(PyStr(try reprString(operands[0]) + "\n"), to: .standardOutput)
      return .none
    }
  }

  private func typingObject(_ name: String, _ arguments: [Value]) throws(Raised) -> Value {
    try call(getAttribute(.object(importModule("typing")), name), arguments)
  }
}
