// `urllib`: the package alone; see `urllib.parse`.

let urllibSource = ##"""


"""##
