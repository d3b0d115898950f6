import { expect, test } from "vitest";
import { sectionsOf } from "@/lib/search/section";

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
