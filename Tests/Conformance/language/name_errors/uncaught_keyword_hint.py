# The last line of an uncaught TypeError names the keyword that was meant.
def connect(host, timeout=5):
    return host, timeout


print(connect("a", timeout=1))
connect("b", timeot=2)
