# The last line of an uncaught NameError carries the hint.
def greet():
    message = "hello"
    print(mesage)


print("before")
greet()
