import { describe, expect, test } from "vitest";
import { contentOf, plainWords, sharedWords, wordsOf } from "@/lib/question/words";

describe("words", () => {
  test("are counted as a reader counts them, names and amounts as one", () => {
    expect(wordsOf("Keep db-custom-4 at $0.10 – or $1,200?")).toEqual(["Keep", "db-custom-4", "at", "$0.10", "or", "$1,200"]);
  });

  test("mean the same in singular and plural, and little words mean nothing", () => {
    expect([...contentOf(wordsOf("The backups of a backup. Restored and restoring"))]).toEqual(["backup", "restor"]);
    expect(sharedWords(contentOf(["read", "pools"]), contentOf(["Pool"]))).toBe(1);
  });

  test("read alike without case and marks", () => {
    expect(plainWords("Add Nodes, to the pool.")).toBe(plainWords("add nodes to the pool"));
  });
});
