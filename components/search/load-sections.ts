import { entriesOf, type ReferenceSearchFile, type SearchFile, type SearchSection, sectionsOf } from "@/lib/search/section";

const loaded = new Map<string, Promise<SearchSection[]>>();

/** Fetches a search file once; afterwards the search works with the network gone. A failure may be tried again. */
export function loadSections(file: string): Promise<SearchSection[]> {
  const known = loaded.get(file);
  if (known) return known;
  const sections = fetch(file)
    .then((response) => {
      if (!response.ok) throw new Error(`The search file answered ${response.status}.`);
      return response.json();
    })
    .then((data: SearchFile | ReferenceSearchFile) => ("entries" in data ? entriesOf(data) : sectionsOf(data)));
  sections.catch(() => loaded.delete(file));
  loaded.set(file, sections);
  return sections;
}
