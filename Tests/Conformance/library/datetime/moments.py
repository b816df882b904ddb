from datetime import datetime, date, time, timedelta, timezone, UTC
import time as clock

start = datetime.now()
print(start, repr(start), date.today())
clock.sleep(1.5)
print(datetime.now() - start, (datetime.now() - start).total_seconds())
print(start.year, start.month, start.day, start.hour, start.minute, start.second, start.microsecond)
print(start.isoformat(), start.isoformat(" ", "minutes"), start.isoformat(timespec="milliseconds"))
print(start.date(), start.time(), start.weekday(), start.isoweekday(), tuple(start.isocalendar()))
print(start.replace(hour=0, minute=0), start.replace(year=2000).ctime())
print(start.timetuple()[:6], start.timestamp(), start.toordinal())
print(datetime.now(UTC), datetime.now(timezone.utc).tzinfo, datetime.today() == datetime.now())
print(datetime.combine(date(2025, 1, 2), time(3, 4, 5)), datetime.min, datetime.max)
print(datetime.fromtimestamp(0), datetime.fromtimestamp(1e9, UTC), datetime.fromtimestamp(-1.25))
print(max(start, datetime(2030, 1, 1)), sorted([date(2025, 3, 1), date(2024, 2, 29)]))
print(f"{start:%d.%m.%Y %H:%M}", "{:%A, %d %B %Y}".format(start), f"{start.date()}|{start.time()}")
