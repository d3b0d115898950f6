/** One section of a chapter as the search sees it. */
export interface SearchSection {
  /** Its address, `/chapters/ha-dr/#backups`. */
  href: string;
  chapter: string;
  heading: string;
  text: string;
}

/** The file that the browser fetches: sections grouped by chapter, as short as JSON lets it be. */
export interface SearchFile {
  chapters: [slug: string, title: string, sections: [id: string, heading: string, text: string][]][];
}

/** The sections of a search file, in reading order. */
export function sectionsOf(file: SearchFile): SearchSection[] {
  return file.chapters.flatMap(([slug, chapter, sections]) =>
    sections.map(([id, heading, text]) => ({ href: id ? `/chapters/${slug}/#${id}` : `/chapters/${slug}/`, chapter, heading, text })),
  );
}
