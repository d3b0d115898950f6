/** One section of a chapter, or one thing that is looked up, as the search sees it. */
export interface SearchSection {
  /** Its address, `/chapters/ha-dr/#backups`. */
  href: string;
  /** The chapter it stands in; for what is looked up, its kind: "Erratum". */
  chapter: string;
  heading: string;
  text: string;
}

/** The file that the browser fetches: sections grouped by chapter, as short as JSON lets it be. */
export interface SearchFile {
  chapters: [slug: string, title: string, sections: [id: string, heading: string, text: string][]][];
}

/** The file with what is looked up: topics, terms, commands, facts, errata. Fetched by those who search. */
export interface ReferenceSearchFile {
  entries: [href: string, kind: string, heading: string, text: string][];
}

/** The entries of a reference search file, in its order. */
export function entriesOf(file: ReferenceSearchFile): SearchSection[] {
  return file.entries.map(([href, chapter, heading, text]) => ({ href, chapter, heading, text }));
}

/** The sections of a search file, in reading order. */
export function sectionsOf(file: SearchFile): SearchSection[] {
  return file.chapters.flatMap(([slug, chapter, sections]) =>
    sections.map(([id, heading, text]) => ({ href: id ? `/chapters/${slug}/#${id}` : `/chapters/${slug}/`, chapter, heading, text })),
  );
}
