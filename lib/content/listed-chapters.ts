import { loadChapters } from "./chapters";

/** The chapters as lists show them. */
export function listedChapters() {
  return loadChapters().map(({ slug, number, title, summary, minutes }) => ({ slug, number, title, summary, minutes }));
}
