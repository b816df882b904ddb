// `datetime`, on the virtual clock: now() and today() read what time.time() reads, and the local time zone is UTC.
// Written over whole microseconds: a moment is one number, and its fields come from that.

let datetimeSource = [
  datetimeFields, datetimeTexts, datetimeDelta, datetimeDate, datetimeTime, datetimeMoment, datetimeZone,
]
