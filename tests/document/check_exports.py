"""Reads the plans that were written for other programs with those programs' own parsers.

Arguments: for each company a file of its diagnosis as JSON, whose neighbours .ics, .xlsx and .csv are read too.
The last line is "rumbo-check: N passed, N failed". `cargo xtask exports` calls this after making the files.
"""

import csv
import datetime
import json
import sys
from pathlib import Path

import icalendar
import openpyxl

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def day(text):
    return datetime.date.fromisoformat(text)


def flat(text):
    """Without what differs in how lines fall."""
    return " ".join(str(text).split())


def calendar(path, tasks):
    """Each dated action is an entry of its weeks that says what the plan says; nothing rings or takes time."""
    raw = path.with_suffix(".ics").read_bytes()
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75, f"{len(line)} octets: {line}"
        line.decode()
    assert b"\n" not in raw.replace(b"\r\n", b"") and raw.endswith(b"END:VCALENDAR\r\n")
    read = icalendar.Calendar.from_ical(raw)
    assert not read.errors and all(not event.errors for event in read.walk("VEVENT"))
    events = {str(event["UID"]).split(".")[0]: event for event in read.walk("VEVENT")}
    dated = [task for task in tasks if task["startOn"]]
    assert len(read.walk("VEVENT")) == len(events) == len(dated) + 1, f"{len(events)} entries"
    assert not read.walk("VALARM"), "nothing rings unasked"
    for task in dated:
        event = events[task["id"]]
        assert event["SUMMARY"] == f"{task['number']}. {task['title']}", event["SUMMARY"]
        assert event.decoded("DTSTART") == day(task["startOn"])
        assert event.decoded("DTEND") == day(task["finishOn"]) + datetime.timedelta(days=1)
        assert event["TRANSP"] == "TRANSPARENT"
        said = flat(event["DESCRIPTION"])
        for text in [task["deliverable"], task["why"], *(step["text"] for step in task["steps"])]:
            assert flat(text) in said, f"{task['id']} lacks «{text}»"
        for offer in task["help"]:
            assert offer["url"] in said and flat(offer["source"]) in said, f"{task['id']} lacks {offer['name']}"
    assert "repeat-diagnosis" in events, "the reminder"


def workbook(path, tasks):
    """Days are days, hours are numbers, every action, step and help is there, and nothing is a formula."""
    book = openpyxl.load_workbook(path.with_suffix(".xlsx"))
    plan, steps, offers, about = book.worksheets
    for sheet in book.worksheets:
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row), f"a formula in {sheet.title}"
        assert sheet.page_setup.orientation == "landscape"
    for sheet in (plan, steps, offers):
        assert sheet.freeze_panes == "C2" and sheet.auto_filter.ref, f"{sheet.title} has no fixed head"
        assert sheet.print_title_rows == "$1:$1" and sheet.page_setup.fitToHeight == 0
    rows = list(plan.iter_rows(min_row=2, values_only=True))
    assert len(rows) == len(tasks)
    for row, task in zip(rows, tasks):
        assert row[0] == task["number"] and row[1] == task["title"], row[1]
        dates = [value.date() if value else None for value in row[4:6]]
        assert dates == [day(task[name]) if task[name] else None for name in ("startOn", "finishOn")], dates
        assert row[6] == task["hours"] and row[7] == task["waitWeeks"]
        assert flat(row[9]) == flat(task["deliverable"])
    said = [(row[0], row[3]) for row in steps.iter_rows(min_row=2, values_only=True)]
    assert said == [(task["number"], step["text"]) for task in tasks for step in task["steps"]]
    assert steps.data_validations.dataValidation, "a column to tick"
    sources = {row[9] for row in offers.iter_rows(min_row=2, values_only=True)}
    wanted = {offer["source"] for task in tasks for offer in task["help"]}
    assert wanted <= sources, f"not told: {wanted - sources}"
    for row in offers.iter_rows(min_row=2, values_only=True):
        assert isinstance(row[8], datetime.datetime), "the day of what is said"
    assert any("no verificado" in str(cell.value) or "not verified" in str(cell.value) for cell in about["B"])
    assert book.properties.created.date() == about["B4"].value.date(), "the day of the diagnosis"


def table(path, tasks):
    """The same rows as plain text."""
    raw = path.with_suffix(".csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\r\n")
    text = raw.decode("utf-8-sig")
    mark = ";" if text.split("\r\n")[0].count(";") > 5 else ","
    rows = list(csv.reader(text.splitlines(keepends=True), delimiter=mark, strict=True))
    assert len(rows) == len(tasks) + 1 and {len(row) for row in rows} == {11}
    for row, task in zip(rows[1:], tasks):
        assert row[0] == str(task["number"]) and row[1] == task["title"] and row[6] == str(task["hours"])
        assert row[4] == (task["startOn"] or "") and row[5] == (task["finishOn"] or "")
    assert not any(cell.startswith(FORMULA) for row in rows for cell in row)


def main(paths):
    passed = failed = 0
    for path in map(Path, paths):
        tasks = json.loads(path.read_text(encoding="utf-8"))["roadmap"]["tasks"]
        for check in (calendar, workbook, table):
            try:
                check(path, tasks)
                passed += 1
            except Exception as problem:  # a check that falls is a check that failed
                failed += 1
                print(f"{path.name}: {check.__name__}: {type(problem).__name__}: {problem}")
    print(f"rumbo-check: {passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
