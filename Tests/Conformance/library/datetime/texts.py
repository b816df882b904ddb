from datetime import date, datetime, time, timezone, timedelta

moment = datetime(2025, 6, 5, 14, 8, 9, 123456)
for directive in "aAbBcdHIjmMpSUwWxXyYfFTDeRhGVu%":
    print(directive, repr(moment.strftime("%" + directive)), end="  ")
print()
print(moment.replace(tzinfo=timezone.utc).strftime("%z %Z %:z"), repr(moment.strftime("%z|%Z")))
print(date(2025, 1, 9).strftime("%d/%m/%y"), time(7, 5).strftime("%H.%M"))
for text in ["2025-06-25", "20250625T101112", "2025-06-25 10:20:30.5", "2025-W26-3", "2025-06-25T10:20Z",
             "2025-06-25T10:20:30+02:00", "2025-06-25T10:20:30,123456789-05:30", "yesterday", ""]:
    try:
        print(repr(datetime.fromisoformat(text)))
    except ValueError as e:
        print("ValueError:", e)
print(date.fromisoformat("2025-02-28"), time.fromisoformat("04:23:01.25"), repr(time.fromisoformat("T1020+01:00")))
for text, form in [("25 Jun 2025 3:04 PM", "%d %b %Y %I:%M %p"), ("2025-176", "%Y-%j"), ("10:11:12.5", "%H:%M:%S.%f"),
                   ("2025-06-25 +0230", "%Y-%m-%d %z"), ("Wednesday 1 January 2025", "%A %d %B %Y"),
                   ("12/31/99", "%m/%d/%y"), ("nonsense", "%Y"), ("2025 and more", "%Y")]:
    try:
        print(repr(datetime.strptime(text, form)))
    except ValueError as e:
        print("ValueError:", e)
