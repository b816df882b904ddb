from datetime import datetime, timedelta, timezone, tzinfo, UTC

cet = timezone(timedelta(hours=1), "CET")
ist = timezone(timedelta(hours=5, minutes=30))
print(cet, repr(cet), ist, repr(ist), UTC, repr(UTC), timezone(timedelta(0)) is UTC)
noon = datetime(2025, 6, 25, 12, tzinfo=UTC)
print(noon, noon.astimezone(cet), noon.astimezone(ist), noon.astimezone(cet) == noon)
print(noon.utcoffset(), noon.tzname(), noon.dst(), noon.astimezone(ist).tzname(), noon.timestamp())
print(noon - datetime(2025, 6, 25, 12, tzinfo=cet), hash(noon) == hash(noon.astimezone(ist)))
print(noon.replace(tzinfo=None), noon.timetz(), noon.astimezone(cet).isoformat())


class Half(tzinfo):
    def utcoffset(self, dt):
        return timedelta(minutes=30)

    def dst(self, dt):
        return timedelta(0)

    def tzname(self, dt):
        return "half"


half = datetime(2025, 1, 1, tzinfo=Half())
print(half, half.tzname(), noon.astimezone(Half()), half.astimezone(UTC))
naive = datetime(2025, 6, 25, 12)
print(naive == noon, naive != noon)
for bad in (lambda: timezone(timedelta(hours=25)), lambda: naive < noon):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
