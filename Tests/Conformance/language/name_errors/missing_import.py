# A name that is a module of the standard library: the hint asks for the import.
print("before")
print(time.time())
