import { describe, expect, test } from "vitest";
import { nearestSections } from "@/lib/search/nearest-sections";

const sections = [
  { href: "/chapters/overview/", chapter: "Overview", heading: "Overview", text: "" },
  { href: "/chapters/ha-dr/", chapter: "High Availability", heading: "High Availability", text: "" },
  { href: "/chapters/ha-dr/#backups", chapter: "High Availability", heading: "Backups", text: "" },
  { href: "/chapters/pricing/", chapter: "Pricing", heading: "Pricing", text: "" },
];

function nearest(address: string, limit?: number): (string | undefined)[] {
  return nearestSections(sections, address, limit).map(({ href }) => href);
}

describe("an address that leads nowhere", () => {
  test.each([
    ["/chapters/pricin/", "/chapters/pricing/"],
    ["/pricing", "/chapters/pricing/"],
    ["/chapters/overveiw/", "/chapters/overview/"],
    ["/chapters/ha-drr/#backup", "/chapters/ha-dr/#backups"],
    ["/high-availability/", "/chapters/ha-dr/"],
  ])("such as %s suggests %s first", (asked, meant) => {
    expect(nearest(asked)[0]).toBe(meant);
  });

  test("that resembles none suggests none, rather than guess", () => {
    expect(nearest("/zzz/qqq/")).toEqual([]);
    expect(nearest("/")).toEqual([]);
    expect(nearest("")).toEqual([]);
  });

  test("suggests no more than asked for", () => {
    expect(nearest("/chapters/ha-dr/#backups", 1)).toEqual(["/chapters/ha-dr/#backups"]);
  });
});
