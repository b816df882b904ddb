// `decimal`: decimal floating point over whole numbers.  A value is a sign, a coefficient and an exponent; every operation
// works exactly and is then rounded once to the context.  The logical operations on digits are absent.

let decimalSource = [
  decimalSignals, decimalDigits, decimalNumber, decimalFunctions, decimalFormat, decimalContext,
]
