// Where the builtin classes get their methods: each file in this folder adds one class's.

/// Done once for the process, before the first machine exists.
private let installed: Void = {
  installObjectType()
  installIntType()
  installFloatType()
  installBoolType()
  installComplexType()
  installSingletonTypes()
  installStrType()
  installBytesTypes()
  installTypeType()
  installListType()
  installTupleType()
  installDictType()
  installDictViewTypes()
  installSetTypes()
  installRangeType()
  installSliceType()
  installIteratorTypes()
  installFunctionTypes()
  installPropertyType()
  installSuperType()
  installAliasTypes()
  installGeneratorTypes()
  installFrameType()
  installExceptionTypes()
  installStandardStream()
  documentBuiltinTypes()
}()

/// Makes sure that the builtin classes have their methods.
func installBuiltinTypes() { _ = installed }

/// Fills `builtins` for one machine: the functions, and the classes by name.
func installBuiltinFunctions(_ m: Machine) {
  for type in types.all where type.module == "builtins" && !hiddenTypes.contains(type.name) {
    m.builtins.set(type.name, type)
  }
  m.builtins.set("NotImplemented", .notImplemented)
  m.builtins.set("Ellipsis", .ellipsis)
  m.builtins.set("None", .none)
  m.builtins.set("False", .bool(false))
  m.builtins.set("True", .bool(true))
  m.builtins.set("__debug__", .bool(true))
  installTextBuiltins(m)
  installBuiltins(m)
  documentBuiltinFunctions(m)
  orderBuiltins(m)
}

/// Classes that exist but have no name in `builtins`.
private let hiddenTypes: Set<String> = [
  "NoneType", "ellipsis", "NotImplementedType", "function", "method", "builtin_function_or_method", "method_descriptor",
  "getset_descriptor", "member_descriptor", "cell", "code", "module", "generator", "coroutine", "async_generator", "iterator", "traceback", "frame",
  "mappingproxy", "NotSimulatedError", "SimulationStop", "coroutine_wrapper", "async_generator_asend", "async_generator_athrow",
]
