import { readdirSync, readFileSync } from "node:fs";
import type { DeckCard } from "@/lib/review/deck";

/** The facts and errata to recall as the built site serves them. */
export function builtDeck(): readonly DeckCard[] {
  const folder = "out/progress/data";
  const [name] = readdirSync(folder).filter((file) => file.endsWith(".json"));
  if (!name) throw new Error("There are no cards in the built site; build it first.");
  return JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as DeckCard[];
}
