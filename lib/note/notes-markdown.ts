import { routes } from "@/lib/site/routes";
import type { ChapterNotes } from "./list-notes";

/**
 * Notes as a Markdown file: highlighted words as quotations, the learner's own words as they were written.
 * @param origin where the site stands, `https://assay.example`
 * @param dayOf a moment as a day in words, on the learner's calendar
 */
export function notesMarkdown(chapters: readonly ChapterNotes[], origin: string, dayOf: (at: number) => string): string {
  const lines = ["# Notes on the AlloyDB guide"];
  for (const { slug, title = slug, sections } of chapters) {
    lines.push(`## ${title}`);
    for (const { id, title: section, notes } of sections) {
      lines.push(section === undefined ? `### ${id} (this section is gone)` : `### [${section}](${origin}${routes.chapter(slug)}#${id})`);
      for (const { text, quote, at } of notes) {
        if (quote) lines.push(`> ${quote.exact}`);
        if (text.trim()) lines.push(text.trim());
        lines.push(`*${dayOf(at)}*`);
      }
    }
  }
  return `${lines.join("\n\n")}\n`;
}
