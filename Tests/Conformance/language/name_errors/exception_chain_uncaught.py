# An uncaught exception with a cause: the status and the last line.
def load():
    try:
        {}["missing"]
    except KeyError as e:
        raise RuntimeError("could not load") from e


print("loading")
load()
