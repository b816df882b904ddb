// `pickle`: protocols 0 to 5 are read, protocols 2 to 5 are written, with opcodes in the order in which CPython writes them.
// Absent: protocols 0 and 1 for writing (2 is written), out-of-band buffers, old-style instances.

let pickleSource = [
  pickleWriter, pickleReader, pickleFunctions,
]
