import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type Calendar, type CalendarDay, writeCalendar } from "@/lib/plan/calendar";
import { seeded } from "../../support/seeded";

const stamp = Date.UTC(2027, 2, 1, 9, 30, 15, 250);
const aCalendar = (...days: readonly Partial<CalendarDay>[]): Calendar => ({
  name: "Toward the ACE exam",
  maker: { product: "Assay", domain: "assay.invalid" },
  days: days.map((day, at) => ({ id: `ace-${at}`, day: "2027-03-01", title: "Read", text: "Overview", ...day })),
});

/** What a calendar program makes of a file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(event);
    return { uid, summary, description, start: startDate.toString(), end: endDate.toString(), isDate: startDate.isDate };
  });
}

test("a day is a whole day in the calendar, under an id that stays", () => {
  const text = writeCalendar(aCalendar({ day: "2027-12-31" }), stamp);

  expect(read(text)).toEqual([{ uid: "ace-0@assay.invalid", summary: "Read", description: "Overview", start: "2027-12-31", end: "2028-01-01", isDate: true }]);
  expect(text).toContain("DTSTAMP:20270301T093015Z\r\n");
  expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Assay//EN\r\n")).toBe(true);
  expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
});

test("a calendar that is made later replaces the earlier one", () => {
  const sequenceOf = (at: number) => Number(/SEQUENCE:(\d+)/.exec(writeCalendar(aCalendar({}), at))?.[1]);

  // Minutes from the first of January 2026: 424 days, 9 hours and 30 minutes.
  expect(sequenceOf(stamp)).toBe(424 * 1440 + 570);
  expect(sequenceOf(stamp + 3_600_000)).toBe(sequenceOf(stamp) + 60);
  expect(sequenceOf(Date.UTC(2200, 0, 1))).toBeLessThan(2 ** 31);
});

test("commas, semicolons, backslashes and line ends come out as they went in", () => {
  const odd = { title: "Read; then, rest \\ sleep", text: "Line one\nLine two\r\nLine three" };

  expect(read(writeCalendar(aCalendar(odd), stamp))[0]).toMatchObject({ summary: odd.title, description: "Line one\nLine two\nLine three" });
  expect(writeCalendar(aCalendar(odd), stamp)).toContain("SUMMARY:Read\\; then\\, rest \\\\ sleep\r\n");
});

test("nothing in a text can begin a line of its own", () => {
  const hostile = "Rest\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:Other\rX:Y\u0000";
  const events = read(writeCalendar(aCalendar({ title: hostile }), stamp));

  expect(events).toHaveLength(1);
  expect(events[0]?.summary).toBe("Rest\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Other\nX:Y ");
});

test("no line is longer than 75 octets, and no character is cut", () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const chance = seeded(seed);
    const title = chance.text("aé€😀,;\\ \n日", 120).trim() || "a";
    const text = chance.text("b ü𝄞;,\\n\n", 300).trim() || "b";
    const written = writeCalendar(aCalendar({ title, text }), stamp);
    const lines = written.split("\r\n");

    expect(Math.max(...lines.map((line) => Buffer.byteLength(line))), `seed ${seed}`).toBeLessThanOrEqual(75);
    expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n\uFFFD]/);
    expect(read(written)[0]).toMatchObject({ summary: title, description: text });
  }
});

test("a calendar without days is one that can be read", () => {
  expect(read(writeCalendar(aCalendar(), stamp))).toEqual([]);
});
