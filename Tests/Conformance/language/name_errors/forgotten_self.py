# A name that the object has: the hint says so.
class Robot:
    def __init__(self):
        self.position = 0

    def move(self):
        self.position += 1
        return position


print("start")
Robot().move()
