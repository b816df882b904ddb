from datetime import date, timedelta

d = date(2024, 2, 28)
for _ in range(3):
    print(d, d.strftime("%a"), d.timetuple().tm_yday, end="; ")
    d += timedelta(days=1)
print()
print(date(2025, 3, 1) - date(2024, 3, 1), date(2025, 1, 31) - timedelta(weeks=4), d.toordinal())
print(date.fromordinal(730000), date.fromisocalendar(2025, 26, 3), date(2020, 12, 31).isocalendar().week)
print(tuple(date(2021, 1, 3).isocalendar()), date.min, date.max, date.resolution)
print(d.replace(day=15), d.ctime(), repr(d), str(d), hash(d) == hash(date(2024, 3, 2)))
print([date(2025, 1, 1).replace(month=m).isoweekday() for m in range(1, 13)])


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


print([str(easter(y)) for y in range(2022, 2027)])
week = [date(2025, 6, 23) + timedelta(days=i) for i in range(7)]
print([f"{day:%a %d}" for day in week], week[3] in week, date(2025, 6, 30) in week)
match week[0]:
    case date(year=y, month=6):
        print("June", y)
