import calendar

print(calendar.month(2025, 6))
print(calendar.monthrange(2024, 2)[1], calendar.isleap(1900), calendar.leapdays(2000, 2025))
print(calendar.weekday(2025, 6, 25), calendar.timegm((2025, 6, 25, 14, 38, 49)))
print(list(calendar.month_name)[1:4], list(calendar.day_abbr), calendar.month_abbr[12])
for week in calendar.monthcalendar(2025, 2):
    print(week)
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2024, 2))
print([str(d) for d in calendar.Calendar().itermonthdates(2025, 3)][:6])
print(calendar.Calendar(6).monthdayscalendar(2025, 1)[0], calendar.weekheader(3))
try:
    calendar.monthrange(2025, 0)
except calendar.IllegalMonthError as e:
    print(e)
