// `email`: the package alone; see `email.utils`.

let emailSource = ##"""


"""##
