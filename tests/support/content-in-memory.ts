/**
 * Stands in for `lib/content/disk`: the files of /content that a test writes, by path. Use it with
 * `vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"))`.
 */
const files = new Map<string, string>();

/** Lets the content be these files and nothing else. */
export function contentIs(written: Readonly<Record<string, string>>): void {
  files.clear();
  for (const [file, text] of Object.entries(written)) files.set(file, text);
}

export function readText(file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`The test wrote no ${file}.`);
  return text;
}

export function listFiles(folder: string, extension: string): string[] {
  return [...files.keys()]
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith(extension))
    .map((file) => file.slice(folder.length + 1))
    .toSorted();
}
