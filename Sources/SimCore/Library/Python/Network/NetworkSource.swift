// `_network`: the virtual network between the tasks of a program.
//
// Sockets, listeners and links as a kernel keeps them, without a kernel: bytes wait in memory, and time passes on a link only
// where the scenario's metadata says so.  What is seen when is written down in Docs/Decisions.  Deliberately absent: names
// outside the scenario, TLS, lost or reordered packets.

let networkSource = [
  networkLinks, networkSockets, networkPorts, networkStrangers, networkNames, networkTransport,
]
