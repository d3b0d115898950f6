import { describe, expect, test } from "vitest";
import { distance, likeness, nearest } from "@/lib/command/nearest";

describe("the distance of two words", () => {
  test.each([
    ["region", "region", 0],
    ["region", "regions", 1], // one letter put in
    ["cluster", "cluser", 1], // one letter left out
    ["region", "regoin", 1], // two neighbours swapped
    ["kitten", "sitting", 3], // two letters changed, one put in
    ["", "abc", 3],
  ])("%s and %s: %i", (a, b, changes) => {
    expect(distance(a, b)).toBe(changes);
    expect(distance(b, a)).toBe(changes);
  });
});

describe("the nearest name", () => {
  const flags = ["--region", "--network", "--continuous-backup-recovery-window-days", "--automated-backup-retention-count", "--gcs-uri", "--machine-type"];

  test("forgives a slip", () => {
    expect(nearest("--regoin", flags)).toBe("--region");
    expect(nearest("--netwrk", flags)).toBe("--network");
  });

  test("finds another word for the same thing by the parts that are the same", () => {
    expect(nearest("--continuous-backup-retention-days", flags)).toBe("--continuous-backup-recovery-window-days");
    expect(nearest("--uri", flags)).toBe("--gcs-uri");
  });

  test("is none where nothing is like it, so that nobody is sent astray", () => {
    expect(nearest("--memory-size", flags)).toBeUndefined();
    expect(nearest("--availability-type", ["--allocated-ip-range-name", "--async"])).toBeUndefined();
    expect(nearest("anything", [])).toBeUndefined();
  });

  test("of two that are as near is the first, so that the answer is always the same", () => {
    expect(nearest("--ab", ["--ax", "--ay"], 0.3)).toBe("--ax");
  });
});

test("likeness is 1 for the same name and 0 for names that share nothing", () => {
  expect(likeness("--region", "--region")).toBe(1);
  expect(likeness("", "")).toBe(1);
  expect(likeness("abc", "xyz")).toBe(0);
});
