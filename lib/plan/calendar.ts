import { type Day, dayAfter } from "@/lib/progress/day";

/** One whole day in a calendar. */
export interface CalendarDay {
  /** Stays the same whenever the calendar is made again, so that an import replaces what stands. */
  id: string;
  day: Day;
  title: string;
  text: string;
}

/** A calendar as a file, by RFC 5545. */
export interface Calendar {
  name: string;
  /** Who makes it, and in whose name ids are unique. */
  maker: { product: string; domain: string };
  days: readonly CalendarDay[];
}

/** The calendar as the text of an `.ics` file. @param stamp the moment at which it is made, in milliseconds since 1970 */
export function writeCalendar({ name, maker, days }: Calendar, stamp: number): string {
  const made = new Date(stamp).toISOString().replace(/[-:]|\.\d{3}/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escaped(maker.product)}//EN`,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ id, day, title, text }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(`${id}@${maker.domain}`)}`,
      `DTSTAMP:${made}`,
      // Of two files that hold the same day the one made later holds.
      `SEQUENCE:${Math.floor(stamp / msPerMinute) - firstMinute}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const msPerMinute = 60_000;

/** The first of January 2026: sequence numbers count minutes from it, since they may not be larger than 2³¹. */
const firstMinute = 29_453_760;

function compact(day: Day): string {
  return day.replaceAll("-", "");
}

/** A text in which nothing means anything to a calendar, and a control character is a space. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, " ");
}

/** Octets of a line, its end left out. */
const longestLine = 75;

/** A line in pieces of at most 75 octets, cut between characters; each but the first begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > longestLine) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += length;
  }
  return [...pieces, piece].join("\r\n");
}
