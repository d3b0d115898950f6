import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = process.cwd();

/** The text of a file below the project's folder. */
export function readText(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** The names of the files of a folder that end in `extension`, in order; an absent folder is empty. */
export function listFiles(folder: string, extension: string): string[] {
  try {
    return readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith(extension))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
