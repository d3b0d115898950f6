/** Where the server leaves the texts of the page it is drawing: its two halves share this and no module. */
const shelf = globalThis as { assayTexts?: Map<string, string> };

/** Texts kept: more than are ever drawn at once, so that a long guide does not fill the memory. */
const places = 64;

/** On the server: makes a text known to `ChapterHtml` under its address. */
export function shelveText(address: string, html: string): void {
  shelf.assayTexts ??= new Map();
  shelf.assayTexts.delete(address);
  shelf.assayTexts.set(address, html);
  const [oldest = address] = shelf.assayTexts.keys();
  if (shelf.assayTexts.size > places) shelf.assayTexts.delete(oldest);
}

/** On the server: the text that was made known. @throws when there is none. */
export function shelvedText(address: string): string {
  const html = shelf.assayTexts?.get(address);
  if (html === undefined) throw new Error(`The page draws the text ${address} and has not shelved it.`);
  return html;
}
