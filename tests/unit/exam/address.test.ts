import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExamAddress, formNames, readExamAddress, writeExamAddress, writeExamSearch } from "@/lib/exam/address";

const seeded = (search: string, exam: "ace" | "pca" = "ace") => readExamAddress(exam, "seeded", search);
const plain: ExamAddress = { exam: "ace", form: "seeded", profile: "standard", count: 50, sections: [], topics: [] };

describe("the address of an exam", () => {
  test("names seed, number, bank and time", () => {
    expect(seeded("?seed=monday&n=60&bank=0123456789abcdef&time=1.5")).toEqual({
      address: { ...plain, seed: "monday", count: 60, bank: "0123456789abcdef", time: 1.5 },
      ignored: [],
    });
  });

  test("that says nothing is a whole exam of 50 without a seed yet", () => {
    expect(seeded("")).toEqual({ address: plain, ignored: [] });
  });

  test("of a fixed form says bank and time, and nothing else", () => {
    expect(readExamAddress("pca", "b", "?time=none&bank=0123456789abcdef")).toEqual({
      address: { exam: "pca", form: "b", profile: "standard", sections: [], topics: [], bank: "0123456789abcdef", time: null },
      ignored: [],
    });
    expect(readExamAddress("pca", "b", "?seed=x&n=20&section=1").ignored).toEqual([
      { name: "seed", value: "x" },
      { name: "n", value: "20" },
      { name: "section", value: "1" },
    ]);
  });

  test.each([
    ["?n=50", "standard"],
    ["?n=60", "standard"],
    ["?n=49", "short"],
    ["?n=20", "short"],
    ["?n=10", "short"],
    ["?n=50&section=2", "custom"],
    ["?topic=pricing", "custom"],
    ["?profile=renewal", "renewal"],
  ])("%s asks for a %s form", (search, profile) => {
    expect(seeded(search)).toMatchObject({ address: { profile }, ignored: [] });
  });

  test("of a custom form has its sections and topics in one order and once, so that one form has one address", () => {
    const { address } = seeded("?seed=s&section=4&section=2&section=4&topic=pricing&topic=migration");
    expect(writeExamAddress(address)).toBe("/exams/ace/seeded/?seed=s&n=50&section=2&section=4&topic=migration&topic=pricing");
    expect(writeExamAddress(seeded("?topic=migration&section=2&topic=pricing&seed=s&section=4").address)).toBe(writeExamAddress(address));
  });

  test("of a renewal knows its number itself", () => {
    const { address, ignored } = seeded("?seed=s&profile=renewal&n=50&topic=pricing");
    expect(writeExamAddress(address)).toBe("/exams/ace/seeded/?seed=s&profile=renewal");
    expect(ignored.map(({ name }) => name)).toEqual(["n", "topic"]);
  });

  test("takes times from the usual to ten times that in quarters, none, or leaves it to the learner", () => {
    const times = ["none", "1", "1.25", "1.5", "1.50", "2", "3.75", "10", "10.0"];
    expect(times.map((time) => seeded(`?time=${time}`).address.time)).toEqual([null, 1, 1.25, 1.5, 1.5, 2, 3.75, 10, 10]);
    expect("time" in seeded("").address).toBe(false);
  });
});

describe("what an address says that cannot be used", () => {
  test.each(["0", "0.5", "0.75", "10.25", "11", "1.3", "-2", "1e1", "Infinity", "NaN", "", "0x2", " 2", "1,5", "99999999999"])(
    "time=%s is left out and told with the allowed range",
    (time) => {
      const { address, ignored } = seeded(`?time=${encodeURIComponent(time)}`);
      expect(address).toEqual(plain);
      expect(ignored).toEqual([{ name: "time", value: time, allowed: "none, or 1 to 10 in steps of 0.25" }]);
    },
  );

  test.each(["0", "61", "-1", "5.5", "1e9", "", "fifty"])("n=%s is left out, told with the allowed range, and 50 are asked", (count) => {
    const { address, ignored } = seeded(`?n=${count}`);
    expect(address).toEqual(plain);
    expect(ignored).toEqual([{ name: "n", value: count, allowed: "1 to 60" }]);
  });

  test.each([
    ["?seed=drop%20table", "seed", "drop table"],
    ["?seed=", "seed", ""],
    ["?bank=../../etc", "bank", "../../etc"],
    ["?bank=abc", "bank", "abc"],
    ["?section=9", "section", "9"],
    ["?section=ace-2", "section", "ace-2"],
    ["?topic=%3Cscript%3E", "topic", "<script>"],
    ["?profile=whole", "profile", "whole"],
  ])("%s is left out and told", (search, name, value) => {
    expect(seeded(search)).toEqual({ address: plain, ignored: [{ name, value }] });
  });

  test("a renewal of PCA is not offered, and told", () => {
    expect(seeded("?profile=renewal", "pca")).toEqual({ address: { ...plain, exam: "pca" }, ignored: [{ name: "profile", value: "renewal" }] });
    expect(seeded("?section=6", "pca").ignored).toEqual([]);
  });

  test("is never told at length", () => {
    const { ignored } = seeded(`?seed=${"x".repeat(10_000)}&topic=${"y".repeat(10_000)}`);
    for (const { value } of ignored) expect(value.length).toBeLessThanOrEqual(41);
  });

  test("never breaks the page: any text gives an address that is written and read back alike", () => {
    const name = fc.constantFrom("seed", "n", "bank", "time", "section", "topic", "profile", "x");
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 50 }),
      fc.constantFrom("monday", "20", "60", "0123456789abcdef", "none", "1.5", "2", "pricing", "renewal", "%E0%A4%A"),
    );
    const searches = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.tuple(name, value), { maxLength: 12 }).map((pairs) => `?${pairs.map(([key, said]) => `${key}=${said}`).join("&")}`),
    );
    fc.assert(
      fc.property(fc.constantFrom("ace" as const, "pca" as const), fc.constantFrom(...formNames), searches, (exam, form, search) => {
        const { address } = readExamAddress(exam, form, search);
        expect(readExamAddress(exam, form, writeExamSearch(address))).toEqual({ address, ignored: [] });
        expect(writeExamAddress(address)).toBe(`/exams/${exam}/${form}/${writeExamSearch(address)}`);
      }),
      { numRuns: 1_000 },
    );
  });
});
