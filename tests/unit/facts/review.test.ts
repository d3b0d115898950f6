import { describe, expect, test } from "vitest";
import { facts } from "@/lib/facts/facts";
import { dueFacts, dueSteps, isDue, reviewBy } from "@/lib/facts/review";

const volatile = { verified: "2026-11-22", review: "volatile" } as const;
const stable = { verified: "2026-11-22", review: "stable" } as const;

describe("a fact falls due for review", () => {
  test("90 days after its check where it changes often, 180 days after it otherwise", () => {
    // 8 days left of November, 31 of December, 31 of January, 20 of February: 90.
    expect(reviewBy(volatile)).toBe("2027-02-20");
    // 90 as above, 8 left of February, 31 of March, 30 of April, 21 of May: 180.
    expect(reviewBy(stable)).toBe("2027-05-21");
  });

  test("over a leap day and over the hour that is put forward in spring alike", () => {
    // 2028 is a leap year: 31 days of January, 29 of February, 30 of March make 90.
    expect(reviewBy({ verified: "2028-01-01", review: "volatile" })).toBe("2028-03-31");
  });

  test("on its review-by day itself and ever after, not a day before", () => {
    expect(isDue(volatile, "2027-02-19")).toBe(false);
    expect(isDue(volatile, "2027-02-20")).toBe(true);
    expect(isDue(volatile, "2031-01-01")).toBe(true);
    expect(isDue(stable, "2027-02-20")).toBe(false);
  });
});

describe("the facts that are due on a day", () => {
  const all = Object.keys(facts).length;

  test("are none on the day of the last check, and all a year later", () => {
    expect(dueFacts("2026-11-22")).toEqual([]);
    expect(dueFacts("2027-11-22")).toHaveLength(all);
  });

  test("are those that change often first, each with its table and since when", () => {
    const due = dueFacts("2027-02-20");
    expect(due.length).toBeGreaterThan(0);
    expect(due.length).toBeLessThan(all);
    expect(due).toContainEqual({ id: "price-alloydb-vcpu", subject: "prices", since: "2027-02-20" });
    expect(due.some(({ id }) => id === "read-pool-max-nodes")).toBe(false);
    const longest = dueFacts("2027-11-22").map(({ since }) => since);
    expect(longest).toEqual(longest.toSorted());
  });
});

describe("the steps in which a page's facts fall due", () => {
  test("say from which day how many are due; a fact that is named twice counts once", () => {
    // price-alloydb-vcpu is volatile, the other two are stable.
    expect(dueSteps(["read-pool-max-nodes", "price-alloydb-vcpu", "sla-ha", "sla-ha"])).toEqual([
      { from: "2027-02-20", count: 1 },
      { from: "2027-05-21", count: 3 },
    ]);
  });

  test("are none where a page names no fact", () => {
    expect(dueSteps([])).toEqual([]);
  });
});
