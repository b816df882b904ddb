// `enum`.
//
// Members are made when the class is complete.  Absent: pickling.

let enumSource = [
  enumMembers, enumType, enumKinds, enumFlag, enumChecks,
]
