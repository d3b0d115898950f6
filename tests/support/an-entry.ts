import type { IndexEntry } from "@/lib/question/bank";

/** A question as the index lists it; a test names what matters to it. */
export function anEntry(changes: Partial<IndexEntry> = {}): IndexEntry {
  return {
    id: "ace-001",
    hash: "0123456789abcdef",
    exam: "ace",
    objective: "2.2",
    topic: "ha-and-failover",
    difficulty: "medium",
    chapters: ["ha-dr"],
    ...changes,
  };
}

/** A bank of so many questions of one exam, the sections in turn. */
export function entriesOf(exam: IndexEntry["exam"], count: number, sections = exam === "ace" ? 4 : 6): IndexEntry[] {
  return Array.from({ length: count }, (_, at) => anEntry({ id: `${exam}-${String(at + 1).padStart(3, "0")}`, exam, objective: `${(at % sections) + 1}.1` }));
}
