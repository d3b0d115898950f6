import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { loadChanges, parseChanges } from "@/lib/content/changes";

const aChange = { id: "first-edition", date: "2026-11-22", kind: "site", what: "First edition of the site.", link: "/chapters/" };

test("the changes of the site begin with the first edition of 22 November 2026", () => {
  expect(loadChanges().at(-1)?.date).toBe("2026-11-22");
  expect(loadChanges().map(({ id }) => id)).toContain("first-edition");
});

test("a change may be of the day on which it is read", () => {
  expect(parseChanges(stringify([aChange]), "2026-11-22")).toEqual([aChange]);
});

describe("the list of changes is refused with entry, field and remedy", () => {
  test.each<[string, object[], string]>([
    ["when a date lies in the future", [{ ...aChange, date: "2026-11-23" }], 'first-edition › date: "2026-11-23" lies in the future (today is 2026-11-22)'],
    ["when a date is no day", [{ ...aChange, date: "2026-02-30" }], 'first-edition › date: "2026-02-30" is no day of the calendar.'],
    ["when an older day stands above a newer one", [{ ...aChange, id: "older", date: "2026-11-01" }, aChange], "first-edition › date: "],
    ["when two share an id", [aChange, aChange], "first-edition › id: another change has it too"],
    ["when it states a figure of a product", [{ ...aChange, what: "The limit is now 20 nodes." }], 'first-edition › what: "20" is a loose number'],
    ["when the kind is unknown", [{ ...aChange, kind: "news" }], "content/changes.yaml › 0.kind: "],
    ["when the link leads elsewhere", [{ ...aChange, link: "https://example.com" }], "content/changes.yaml › 0.link: write an address of the site"],
    ["when there is none", [], "content/changes.yaml › (whole entry): "],
  ])("%s", (_, changes, message) => {
    expect(() => parseChanges(stringify(changes), "2026-11-22")).toThrow(message);
  });
});
