import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "@/lib/comparison/write-csv";
import { attemptJson, attemptRows, fileName } from "@/lib/exam/download";
import { readAttempt } from "@/lib/progress/attempt";
import { anAttempt } from "@/tests/support/an-attempt";
import { anEntry, entriesOf } from "@/tests/support/an-entry";

/** Reads CSV by RFC 4180, as a spreadsheet does. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "," || sign === "\r") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (sign === "\r") {
        at += 1;
        rows.push([]);
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const attempt = anAttempt({ entries: entriesOf("ace", 4), marks: "+-o.", rated: ["sure", undefined], flagged: [1], struck: [0], seconds: [61] });

describe("an attempt as JSON", () => {
  test("names its shape and version, and is complete: what is read from it is the attempt", () => {
    const { schema, version, attempt: kept, ...rest } = JSON.parse(attemptJson(attempt)) as Record<string, unknown>;
    expect([schema, version, rest]).toEqual(["assay-attempt", 1, {}]);
    expect(readAttempt(kept)).toEqual(attempt);
  });
});

describe("an attempt as CSV", () => {
  test("has one row for each question, with what was given and what became of it", () => {
    const [header = [], ...rows] = attemptRows(attempt, new Set(["ace-001"]));
    const cell = (row: number, name: string) => rows[row]?.[header.indexOf(name)];
    expect(rows.map((row) => row.length)).toEqual([header.length, header.length, header.length, header.length]);
    expect(
      ["Place", "Question", "Result", "New to you", "Your choices", "Struck out", "Flagged", "Confidence", "Seconds"].map((name) => cell(0, name)),
    ).toEqual(["1", "ace-001", "correct", "yes", "a", "d", "no", "sure", "61"]);
    expect([cell(1, "Result"), cell(1, "New to you"), cell(1, "Flagged"), cell(1, "Confidence")]).toEqual(["incorrect", "no", "yes", ""]);
    // Seen and left open, and never on the screen.
    expect([cell(2, "Result"), cell(2, "New to you"), cell(2, "Seconds"), cell(3, "Seconds")]).toEqual(["unanswered", "", "61", ""]);
  });

  test("holds the words of the questions that are at hand", () => {
    const revisions = new Map([
      [
        "ace-001",
        {
          stem: ["Which of `a` and ", { fact: "read-pool-max-nodes", words: "20 nodes" }, "?"],
          choices: [
            { id: "a", text: ["This, and that"], right: true as const, reason: [] },
            { id: "b", text: ["Neither"], reason: [] },
          ],
        },
      ],
    ]);
    const [header = [], row = [], other = []] = attemptRows(attempt, new Set(), revisions);
    const wordsOf = (cells: readonly string[]) => ["Right choices", "Question text", "Your answer", "Right answer"].map((name) => cells[header.indexOf(name)]);
    expect(wordsOf(row)).toEqual(["a", "Which of a and 20 nodes?", "This, and that", "This, and that"]);
    expect(wordsOf(other)).toEqual(["", "", "", ""]);
  });

  test("starts no formula, whatever a record from elsewhere holds", () => {
    const hostile = anAttempt({ entries: [anEntry({ id: '=HYPERLINK("x")' }), anEntry({ id: "-1+1" }), anEntry({ id: "@sum" })] }, { id: "+1" });
    for (const cells of readCsv(writeCsv(attemptRows(hostile, new Set())))) {
      for (const text of cells) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  test("comes back as it was written, whatever the texts hold", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "\r\n", "\n", "=", "é", " "), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 6 }), text, (ids, topic) => {
        const entries = ids.map((id) => anEntry({ id, topic: topic as "pricing" }));
        const rows = attemptRows(anAttempt({ entries, marks: "+-o." }, { id: "round" }), new Set(ids.slice(1)));
        const asRead = readCsv(writeCsv(rows)).map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, "")));
        expect(asRead).toEqual(rows);
      }),
    );
  });
});

test("a file is named for its exam, form and day", () => {
  expect(fileName(anAttempt({ exam: "pca", form: { form: "seeded" } }), "csv")).toBe("assay-pca-seeded-2026-11-20.csv");
});
