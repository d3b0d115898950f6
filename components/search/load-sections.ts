import { type SearchFile, type SearchSection, sectionsOf } from "@/lib/search/section";

let loaded: Promise<SearchSection[]> | undefined;

/** Fetches the search file once; afterwards the search works with the network gone. A failure may be tried again. */
export function loadSections(file: string): Promise<SearchSection[]> {
  loaded ??= fetch(file)
    .then((response) => {
      if (!response.ok) throw new Error(`The search file answered ${response.status}.`);
      return response.json();
    })
    .then((data: SearchFile) => sectionsOf(data))
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}
