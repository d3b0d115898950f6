import { describe, expect, test, vi } from "vitest";
import { countNotes, findNotes, listNotes } from "@/lib/note/list-notes";
import type { Note } from "@/lib/progress/notes";

vi.mock("@/lib/site/aliases", () => ({
  presentSlug: (slug: string) => (slug === "availability" ? "ha-dr" : slug),
  presentSection: (chapter: string, id: string) => (chapter === "ha-dr" && id === "backups" ? "backup" : id),
}));

const chapters = [
  { slug: "overview", title: "Overview", sections: [["overview", "Overview"] as const, ["what-it-is", "What it is"] as const] },
  { slug: "ha-dr", title: "High Availability", sections: [["failover", "Failover"] as const, ["backup", "Backup"] as const] },
];

function aNote(note: string, changes: Partial<Note> = {}): Note {
  return { note, chapter: "ha-dr", section: "backup", text: "", since: 1, at: 1, ...changes };
}

/** The list as one line a section: `Chapter › Section: ids`. */
const linesOf = (notes: readonly Note[]) =>
  listNotes(notes, chapters).flatMap(({ slug, title, sections }) =>
    sections.map((section) => `${title ?? `(${slug})`} › ${section.title ?? `(${section.id})`}: ${section.notes.map(({ note }) => note).join(" ")}`),
  );

describe("notes are listed", () => {
  test("in reading order, not in the order in which they were written", () => {
    const notes = [aNote("n1"), aNote("n2", { section: "failover" }), aNote("n3", { chapter: "overview", section: "overview" }), aNote("n4")];

    expect(linesOf(notes)).toEqual(["Overview › Overview: n3", "High Availability › Failover: n2", "High Availability › Backup: n1 n4"]);
  });

  test("under the present names of chapters and sections that were renamed", () => {
    expect(linesOf([aNote("n1", { chapter: "availability", section: "backups" })])).toEqual(["High Availability › Backup: n1"]);
  });

  test("last where their section or chapter is gone, and never left out", () => {
    const notes = [aNote("n1", { chapter: "gone", section: "x" }), aNote("n2", { section: "retired" }), aNote("n3")];

    expect(linesOf(notes)).toEqual(["High Availability › Backup: n3", "High Availability › (retired): n2", "(gone) › (x): n1"]);
    expect(countNotes(listNotes(notes, chapters))).toBe(3);
  });
});

describe("a search of notes", () => {
  const notes = [
    aNote("n1", { text: "Ask Zoë about the résumé of the drill." }),
    aNote("n2", { quote: { exact: "continuous backup", before: "", after: "" } }),
    aNote("n3", { section: "failover", text: "Standby serves no reads." }),
  ];
  const found = (query: string) =>
    findNotes(listNotes(notes, chapters), query)
      .flatMap(({ sections }) => sections.flatMap((section) => section.notes.map(({ note }) => note)))
      .join(" ");

  test("finds words with accents by letters without, and the other way round", () => {
    expect(found("zoe resume")).toBe("n1");
    expect(found("Stándby")).toBe("n3");
  });

  test("looks into highlighted words and into the titles above", () => {
    expect(found("continuous")).toBe("n2");
    expect(found("failover")).toBe("n3");
  });

  test("wants every word, in any order and in part", () => {
    expect(found("reads stand")).toBe("n3");
    expect(found("reads continuous")).toBe("");
    expect(found("")).toBe("n3 n1 n2");
  });
});
