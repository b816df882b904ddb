# Leap years and weekdays by arithmetic alone.
MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
NAMES = "Mon Tue Wed Thu Fri Sat Sun".split()


def leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(year, month):
    return MONTHS[month - 1] + (month == 2 and leap(year))


def weekday(year, month, day):
    year -= month < 3
    return (year + year // 4 - year // 100 + year // 400 + "bed=pen+mad."[month - 1:month].encode()[0] + day - 1) % 7


def ordinal(year, month, day):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + sum(days_in(year, m) for m in range(1, month)) + day


def month_table(year, month):
    first = (ordinal(year, month, 1) - 1) % 7
    cells = ["  "] * first + [f"{d:2d}" for d in range(1, days_in(year, month) + 1)]
    yield " ".join(n[:2] for n in NAMES)
    for i in range(0, len(cells), 7):
        yield " ".join(cells[i:i + 7])


print([y for y in (1900, 1996, 2000, 2023, 2024, 2100) if leap(y)])
for date in ((1, 1, 1), (1969, 7, 20), (2000, 2, 29), (2024, 12, 31)):
    print(date, ordinal(*date), NAMES[(ordinal(*date) - 1) % 7])
print(*month_table(2024, 2), sep="\n")
print(ordinal(2025, 3, 1) - ordinal(2024, 2, 28), sum(days_in(2023, m) for m in range(1, 13)))
