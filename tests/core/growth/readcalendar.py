# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an iCalendar file as another program does, for tst_icalendar.

readcalendar.py < calendar: prints what it found as JSON, strictly: a line that is not as RFC 5545 has it is an error.
"""
import json
import sys

import icalendar


def main():
    octets = sys.stdin.buffer.read()
    calendar = icalendar.Calendar.from_ical(octets)
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        events.append({
            "uid": str(event["UID"]),
            "stamp": event.decoded("DTSTAMP").isoformat(),
            "start": event.decoded("DTSTART").isoformat(),
            "end": event.decoded("DTEND").isoformat(),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
        })
    json.dump({"version": str(calendar["VERSION"]), "events": events}, sys.stdout)


main()
