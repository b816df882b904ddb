# A school made of smaller things.
class Student:
    def __init__(self, name, *grades):
        self.name, self.grades = name, list(grades)

    @property
    def mean(self):
        return sum(self.grades) / len(self.grades) if self.grades else None

    def __repr__(self):
        return f"{self.name}:{'-' if self.mean is None else format(self.mean, '.1f')}"


class Course:
    def __init__(self, title, students=()):
        self.title, self._students = title, {s.name: s for s in students}

    def __iadd__(self, student):
        if student.name in self._students:
            raise ValueError(f"{student.name} is in {self.title}")
        self._students[student.name] = student
        return self

    def __contains__(self, name): return name in self._students
    def __getitem__(self, name): return self._students[name]
    def __iter__(self): return iter(self._students.values())
    def __len__(self): return len(self._students)
    def __call__(self, least): return [s.name for s in self if (s.mean or 0) >= least]

    def __getattr__(self, name):
        if name.startswith("best_"):
            return sorted((s for s in self if s.mean), key=lambda s: -s.mean)[:int(name[5:])]
        raise AttributeError(f"{self.title} has no {name}")


course = Course("Algebra", [Student("Ann", 90, 80), Student("Bob", 60)])
course += Student("Cid")
course["Bob"].grades += [100]
print(list(course), len(course), "Ann" in course, course(81), course.best_1, course.best_5)
for f in (lambda: course.worst, lambda: course["Dee"], lambda: course.__iadd__(Student("Ann"))):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print([s for c in [course, Course("Art")] for s in c], bool(Course("Art")), vars(Course("Art")))
