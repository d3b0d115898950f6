import { expect, test } from "vitest";
import { writeCsv } from "@/lib/comparison/write-csv";

test("each line ends as the format asks, cells with commas, quotes and line ends are quoted", () => {
  expect(
    writeCsv([
      ["Feature", "AlloyDB"],
      ["Largest machine", "288 vCPUs, 2,304 GB"],
      ["What it says", 'a "highly available" primary'],
      ["Two lines", "one\ntwo"],
      ["", ""],
    ]),
  ).toBe('Feature,AlloyDB\r\nLargest machine,"288 vCPUs, 2,304 GB"\r\nWhat it says,"a ""highly available"" primary"\r\nTwo lines,"one\ntwo"\r\n,\r\n');
});

test.each(["=SUM(A1)", "+1", "-1", "@name", "\tx"])("a cell that a spreadsheet would run as a formula is made words: %j", (cell) => {
  expect(writeCsv([[cell]])).toBe(`'${cell}\r\n`);
});

test("a table of nothing is an empty file", () => {
  expect(writeCsv([])).toBe("");
});
