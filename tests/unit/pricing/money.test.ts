import { describe, expect, test } from "vitest";
import { formatQuantity, formatUsd, multiplyUsd, parseUsd, roundHalfUpToCents, sumUsd } from "@/lib/pricing/money";

describe("reading a price", () => {
  test("a decimal string becomes whole nano-dollars", () => {
    expect(parseUsd("0.06608")).toBe(66_080_000n); // 0.06608 × 10⁹
    expect(parseUsd("0.0004109")).toBe(410_900n);
    expect(parseUsd("730")).toBe(730_000_000_000n);
    expect(parseUsd("0.000000001")).toBe(1n);
    expect(parseUsd("0")).toBe(0n);
  });

  test.each(["", " ", "$1", "1,000", "-1", "+1", "1e-7", ".5", "5.", "1.2.3", "0x10", "not known", "NaN"])(
    "%j is refused, because it is no plain decimal",
    (text) => {
      expect(() => parseUsd(text)).toThrow(RangeError);
      expect(() => parseUsd(text)).toThrow(`"${text}" is not an amount in US dollars`);
    },
  );

  test("a tenth decimal is refused rather than dropped", () => {
    expect(() => parseUsd("0.0000000001")).toThrow("has 10 decimals; an amount in US dollars has at most 9");
  });
});

describe("multiplying", () => {
  test("a rate times decimal quantities is exact", () => {
    expect(multiplyUsd(parseUsd("0.114"), "4", 730)).toBe(parseUsd("332.88")); // 0.114 × 4 = 0.456; × 730 = 332.88
    expect(multiplyUsd(parseUsd("0.9"), "0.1", 730n)).toBe(parseUsd("65.7")); // a tenth of a node: 0.09 × 730
    expect(multiplyUsd(parseUsd("0.10"), "0.2")).toBe(parseUsd("0.02")); // 0.1 × 0.2 is 0.020000000000000004 in floats
  });

  test("no quantity leaves the amount as it is", () => {
    expect(multiplyUsd(5n)).toBe(5n);
  });

  test("a product may pass through fractions of a nano-dollar as long as it ends whole", () => {
    expect(multiplyUsd(1n, "0.5", 2)).toBe(1n);
  });

  test("a result that nano-dollars cannot hold is refused, not rounded", () => {
    expect(() => multiplyUsd(1n, "0.5")).toThrow("$0.000000001 × 0.5 is no whole number of nano-dollars");
  });

  test("a float is refused, because it is not the decimal it looks like", () => {
    expect(() => multiplyUsd(1n, 0.1)).toThrow('0.1 is no whole number; write a fraction as a decimal string, "0.25"');
    expect(() => multiplyUsd(1n, 2 ** 53)).toThrow("9007199254740992 is no whole number");
    expect(() => multiplyUsd(1n, Number.NaN)).toThrow(RangeError);
  });

  test("a malformed quantity is named", () => {
    expect(() => multiplyUsd(1n, "4 vCPU")).toThrow('"4 vCPU" is not a quantity');
    expect(() => multiplyUsd(1n, -4)).toThrow('"-4" is not a quantity');
  });
});

describe("adding", () => {
  test("a sum is exact", () => {
    expect(sumUsd([parseUsd("0.1"), parseUsd("0.2")])).toBe(parseUsd("0.3")); // 0.30000000000000004 in floats
  });

  test("nothing adds up to nothing", () => {
    expect(sumUsd([])).toBe(0n);
  });
});

describe("rounding", () => {
  test("half a cent goes up, less goes down", () => {
    expect(roundHalfUpToCents(parseUsd("1.005"))).toBe(parseUsd("1.01"));
    expect(roundHalfUpToCents(parseUsd("1.004999999"))).toBe(parseUsd("1.00"));
    expect(roundHalfUpToCents(parseUsd("149.9785"))).toBe(parseUsd("149.98"));
  });

  test("a saving is rounded like a cost of the same size", () => {
    expect(roundHalfUpToCents(-parseUsd("1.005"))).toBe(-parseUsd("1.01"));
  });

  test("rounding once differs from rounding every part", () => {
    const parts = [parseUsd("0.004"), parseUsd("0.004")];

    expect(roundHalfUpToCents(sumUsd(parts))).toBe(parseUsd("0.01")); // 0.008
    expect(sumUsd(parts.map(roundHalfUpToCents))).toBe(0n); // 0.00 + 0.00
  });
});

describe("showing", () => {
  test("an amount has two decimals and commas", () => {
    expect(formatUsd(parseUsd("554.8"))).toBe("$554.80");
    expect(formatUsd(parseUsd("1109.6"))).toBe("$1,109.60");
    expect(formatUsd(parseUsd("1234567.895"))).toBe("$1,234,567.90");
    expect(formatUsd(0n)).toBe("$0.00");
  });

  test("a saving carries a minus sign before the dollar sign", () => {
    expect(formatUsd(-parseUsd("20.4"))).toBe("−$20.40");
    expect(formatUsd(-1n)).toBe("$0.00");
  });

  test("a rate keeps all its decimals, and two at least", () => {
    expect(formatUsd(parseUsd("0.06608"), { rate: true })).toBe("$0.06608");
    expect(formatUsd(parseUsd("0.0004109"), { rate: true })).toBe("$0.0004109");
    expect(formatUsd(parseUsd("0.9"), { rate: true })).toBe("$0.90");
  });

  test("a quantity has commas in its whole part only", () => {
    expect(formatQuantity("10000")).toBe("10,000");
    expect(formatQuantity("1234.5678")).toBe("1,234.5678");
    expect(formatQuantity(730)).toBe("730");
    expect(() => formatQuantity("many")).toThrow('"many" is not a quantity');
  });
});
