from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

meeting = datetime(2025, 6, 25, 15, 0, tzinfo=ZoneInfo("Europe/Paris"))
for city in ["Europe/London", "America/New_York", "America/Los_Angeles", "Asia/Tokyo", "Asia/Kolkata",
             "Australia/Sydney", "UTC"]:
    there = meeting.astimezone(ZoneInfo(city))
    print(f"{city:20} {there} {there.tzname()} {there.dst()}")
winter = meeting.replace(month=12)
print(winter, winter.utcoffset(), winter.tzname())
before = datetime(2025, 3, 29, 12, tzinfo=ZoneInfo("Europe/Berlin"))
print(before + timedelta(days=1), (before + timedelta(days=1)).astimezone(timezone.utc))
twice = datetime(2025, 10, 26, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"))
print(twice, twice.replace(fold=1), twice.tzname(), twice.replace(fold=1).tzname())
print(ZoneInfo("Asia/Tokyo").key, str(ZoneInfo("UTC")), ZoneInfo("UTC") is ZoneInfo("UTC"))
try:
    ZoneInfo("Moon/Base")
except ZoneInfoNotFoundError as e:
    print("not found:", e)
