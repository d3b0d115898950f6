import { readSlice } from "@/components/progress/use-progress";
import { presentNote } from "@/lib/note/list-notes";
import { notesSlice, standing } from "@/lib/progress/notes";
import type { SearchSection } from "@/lib/search/section";
import { notePlace, routes } from "@/lib/site/routes";

/** The notes and highlights of this device as places that a search finds, each under the heading that it stands at. */
export async function ownNotes(chapters: readonly SearchSection[]): Promise<SearchSection[]> {
  const headings = new Map(chapters.map(({ href, heading }) => [href, heading]));
  return standing(await readSlice(notesSlice))
    .map(presentNote)
    .map(({ note, chapter, section, text, quote }) => ({
      href: notePlace(chapter, section, note),
      chapter: text ? "Your note" : "Your highlight",
      heading: headings.get(`${routes.chapter(chapter)}#${section}`) ?? headings.get(routes.chapter(chapter)) ?? chapter,
      text: [text, quote && `“${quote.exact}”`].filter(Boolean).join(" "),
    }));
}
