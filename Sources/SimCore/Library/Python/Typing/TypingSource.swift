// `typing`: annotations mean nothing at run time; they are accepted, kept and shown.
//
// Absent: checks of type arguments beyond the common ones, variance, substitution into unpacked tuples.

let typingSource = [
  typingForms, typingParameters, typingGenerics, typingRecords, typingHints,
]
