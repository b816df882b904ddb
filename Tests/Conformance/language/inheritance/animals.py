# Overriding, super, and what is inherited.
class Animal:
    sound = "..."
    count = 0

    def __init__(self, name):
        self.name = name
        type(self).count += 1

    def speak(self):
        return f"{self.name} says {self.sound}"

    def __str__(self):
        return f"{type(self).__name__} {self.name}"


class Dog(Animal):
    sound = "woof"

    def speak(self, times=1):
        return super().speak() + "!" * times


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name.lower())
        self.age = age

    @property
    def sound(self):
        return "yip" if self.age < 1 else Dog.sound


class Robot(Dog, int):
    def __new__(cls, name, serial):
        return int.__new__(cls, serial)

    def __init__(self, name, serial):
        super().__init__(name)


zoo = [Animal("It"), Dog("Rex"), Puppy("Bit", 0), Puppy("Max", 2), Robot("K9", 9)]
for a in zoo:
    print(a, "|", a.speak(), "|", [c.__name__ for c in type(a).__mro__[:-1]], isinstance(a, Dog))
print(Animal.count, Dog.count, Puppy.count, zoo[-1] + 1, zoo[1].speak(3), Dog.speak(zoo[3], times=0), Animal.speak(zoo[1]))
zoo[1].sound = "grr"
print(zoo[1].speak(), Dog.sound, vars(zoo[1]), issubclass(Puppy, Animal), Animal.__subclasses__() == [Dog])
try:
    zoo[2].sound = "x"
except AttributeError as e:
    print(e)
