// `ipaddress`: IPv4 and IPv6 addresses, networks and interfaces as numbers with a length.

let ipaddressSource = [
  ipaddressFunctions, ipaddressFamilies, ipaddressAddresses, ipaddressNetworks, ipaddressInterfaces,
  ipaddressRanges,
]
