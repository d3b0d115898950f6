import { expect, test } from "vitest";
import { entriesOf, sectionsOf } from "@/lib/search/section";

test("the sections of the search file stand in reading order, each with the address it is found at", () => {
  expect(
    sectionsOf({
      chapters: [
        [
          "overview",
          "Overview",
          [
            ["", "Overview", "It opens."],
            ["what-it-is", "What it is", "A database."],
          ],
        ],
        ["ha-dr", "High Availability", [["", "High Availability", ""]]],
      ],
    }),
  ).toEqual([
    { href: "/chapters/overview/", chapter: "Overview", heading: "Overview", text: "It opens." },
    { href: "/chapters/overview/#what-it-is", chapter: "Overview", heading: "What it is", text: "A database." },
    { href: "/chapters/ha-dr/", chapter: "High Availability", heading: "High Availability", text: "" },
  ]);
});

test("what is looked up keeps its address and tells its kind where a section tells its chapter", () => {
  expect(entriesOf({ entries: [["/facts/sla-ha/", "Fact: Availability", "Uptime", "99.99%"]] })).toEqual([
    { href: "/facts/sla-ha/", chapter: "Fact: Availability", heading: "Uptime", text: "99.99%" },
  ]);
});
