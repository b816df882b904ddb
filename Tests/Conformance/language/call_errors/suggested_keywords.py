# A keyword that is nearly right is suggested.
def configure(timeout, retries=3, *, verbose=False, output_path=None):
    return timeout


class Client:
    def connect(self, hostname, port=80, /, secure=True):
        return hostname


for call in (
    lambda: configure(1, retrys=2),
    lambda: configure(1, verbos=True),
    lambda: configure(1, outputpath="x"),
    lambda: configure(1, completely_different=1),
    lambda: configure(timeout=1, timeot=2),
    lambda: Client().connect("h", secur=False),
    lambda: Client().connect("h", port=1),
    lambda: Client().connect(hostname="h"),
    lambda: (lambda alpha, beta: 0)(1, bta=2),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
