/** Where the server leaves the texts of the page it is drawing: its two halves share this and no module. */
const shelf = globalThis as { assayTexts?: Map<string, string> };

/** On the server: makes a text known to `ChapterHtml` under its address. */
export function shelveText(address: string, html: string): void {
  shelf.assayTexts ??= new Map();
  shelf.assayTexts.set(address, html);
}

/** On the server: the text that was made known. @throws when there is none. */
export function shelvedText(address: string): string {
  const html = shelf.assayTexts?.get(address);
  if (html === undefined) throw new Error(`The page draws the text ${address} and has not shelved it.`);
  return html;
}
