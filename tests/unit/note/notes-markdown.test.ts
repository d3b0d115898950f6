import { expect, test } from "vitest";
import { notesMarkdown } from "@/lib/note/notes-markdown";

test("notes become a file that reads without the site: places linked, highlighted words quoted, own words as written", () => {
  const note = { chapter: "ha-dr", section: "backup", since: 1, at: 1 };
  const file = notesMarkdown(
    [
      {
        slug: "ha-dr",
        title: "High Availability",
        sections: [
          {
            id: "backup",
            title: "Backup",
            notes: [
              { ...note, note: "n1", text: "Longer than *ours*.\n\n- keep it\n", quote: { exact: "14 days", before: "", after: "" } },
              { ...note, note: "n2", text: "" },
            ],
          },
          { id: "retired", title: undefined, notes: [{ ...note, note: "n3", text: "Where did it go?" }] },
        ],
      },
    ],
    "https://assay.example",
    () => "22 November 2026",
  );

  expect(file).toBe(
    [
      "# Notes on the AlloyDB guide",
      "## High Availability",
      "### [Backup](https://assay.example/chapters/ha-dr/#backup)",
      "> 14 days",
      "Longer than *ours*.\n\n- keep it",
      "*22 November 2026*",
      "*22 November 2026*",
      "### retired (this section is gone)",
      "Where did it go?",
      "*22 November 2026*",
    ].join("\n\n") + "\n",
  );
});
