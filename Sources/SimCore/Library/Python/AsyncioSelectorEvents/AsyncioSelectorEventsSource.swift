// `asyncio.selector_events`: transports over the virtual network's sockets, servers, and the methods of loops that open both.
//
// Callbacks are handed to the loop in CPython's order, since that order is what a program sees.  Deliberately absent: TLS,
// sockets of the program's own, and `sock_recv` and its like.

let asyncioSelectorEventsSource = [
  asyncioSelectorEventsTransports, asyncioSelectorEventsFiles, asyncioSelectorEventsServers,
  asyncioSelectorEventsLoop,
]
