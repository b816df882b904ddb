# Intervals: merging, gaps, and how many overlap.
def merged(intervals):
    out = []
    for start, end in sorted(intervals):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def gaps(intervals, start, end):
    for a, b in merged(intervals):
        if start < a:
            yield start, a
        start = max(start, b)
    if start < end:
        yield start, end


def busiest(intervals):
    changes = sorted([(a, 1) for a, _ in intervals] + [(b, -1) for _, b in intervals])
    now = most = 0
    when = None
    for time, change in changes:
        now += change
        if now > most:
            most, when = now, time
    return most, when


def chosen(intervals):
    end = float("-inf")
    for a, b in sorted(intervals, key=lambda i: i[1]):
        if a >= end:
            yield a, b
            end = b


def clock(minutes):
    return "{:02d}:{:02d}".format(*divmod(minutes, 60))


meetings = [(540, 600), (570, 630), (660, 720), (700, 710), (900, 960), (960, 1000), (590, 595)]
print(merged(meetings))
for a, b in gaps(meetings, 480, 1080):
    print(f"free {clock(a)}-{clock(b)} ({b - a} min)")
print(busiest(meetings), [f"{clock(a)}-{clock(b)}" for a, b in chosen(meetings)])
print(merged([]), list(gaps([], 0, 5)), busiest([]))
