import type { Note } from "@/lib/progress/notes";
import { presentSection, presentSlug } from "@/lib/site/aliases";

/** A chapter as far as its notes need it: its sections in reading order. What stands above the first heading is named by the slug. */
export interface NotedChapter {
  slug: string;
  title: string;
  sections: readonly (readonly [id: string, title: string])[];
}

/** The notes of one section, the earliest first. */
export interface SectionNotes {
  id: string;
  /** Undefined where the chapter has no such section any more. */
  title: string | undefined;
  notes: Note[];
}

/** The notes of one chapter, by its sections. */
export interface ChapterNotes {
  slug: string;
  /** Undefined where the guide has no such chapter any more. */
  title: string | undefined;
  sections: SectionNotes[];
}

/** A note under the names that its chapter and section have by now. */
export function presentNote(note: Note): Note {
  const chapter = presentSlug(note.chapter);
  return { ...note, chapter, section: presentSection(chapter, note.section) };
}

/** Notes in reading order, under their chapters and sections. Those of a chapter or section that is gone come last: no note is left out. */
export function listNotes(notes: readonly Note[], chapters: readonly NotedChapter[]): ChapterNotes[] {
  const byChapter = Map.groupBy(notes.map(presentNote), ({ chapter }) => chapter);
  const slugs = new Set([...chapters.map(({ slug }) => slug), ...byChapter.keys()]);
  return [...slugs].flatMap((slug): ChapterNotes[] => {
    const own = byChapter.get(slug);
    if (!own) return [];
    const chapter = chapters.find((candidate) => candidate.slug === slug);
    const titles = new Map(chapter?.sections);
    const bySection = Map.groupBy(own, ({ section }) => section);
    const ids = new Set([...titles.keys(), ...bySection.keys()]);
    const sections = [...ids].flatMap((id) => {
      const there = bySection.get(id);
      return there ? [{ id, title: titles.get(id), notes: there }] : [];
    });
    return [{ slug, title: chapter?.title, sections }];
  });
}

/** A text for comparing: in small letters, without accents. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Those of the notes that hold every word asked for, in any order: in themselves, their highlighted words or the titles above them. */
export function findNotes(chapters: readonly ChapterNotes[], query: string): ChapterNotes[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return chapters.flatMap((chapter) => {
    const sections = chapter.sections.flatMap((section) => {
      const above = `${chapter.title ?? ""} ${section.title ?? ""}`;
      const notes = section.notes.filter(({ text, quote }) => {
        const all = plain(`${above} ${text} ${quote?.exact ?? ""}`);
        return words.every((word) => all.includes(word));
      });
      return notes.length > 0 ? [{ ...section, notes }] : [];
    });
    return sections.length > 0 ? [{ ...chapter, sections }] : [];
  });
}

/** How many notes there are. */
export function countNotes(chapters: readonly ChapterNotes[]): number {
  return chapters.reduce((sum, { sections }) => sections.reduce((inChapter, { notes }) => inChapter + notes.length, sum), 0);
}
