import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder that the export is written to. */
export const exportFolder = "out";

/** Every file of the export by its path below the folder, with forward slashes, in order. */
export function exportedFiles(folder = exportFolder): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .toSorted();
}

/** The address at which a file of the export is served: `chapters/overview/index.html` is `/chapters/overview/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** Whether a file of the export is a page; other HTML files are pieces that pages fetch. */
export function isPage(file: string): boolean {
  return /(?:^|\/)index\.html$|^404\.html$/.test(file);
}

/** HTML of every page of the export by address. */
export function exportedPages(folder = exportFolder): Map<string, string> {
  const pages = exportedFiles(folder).filter(isPage);
  return new Map(pages.map((file) => [addressOf(file), readFileSync(path.join(folder, file), "utf8")]));
}
