import { z } from "zod";
import { isErratum } from "@/lib/facts/claim";
import { kebabId } from "@/lib/facts/schema";
import { loadClaims } from "./claims";
import { readText } from "./disk";
import { oncePerBuild } from "./once";
import { ContentError, parseContent, parseYaml } from "./parse-content";

const file = "content/contradictions.yaml";

const contradictionSchema = z.strictObject({
  id: kebabId,
  /** Where the guide says both: "line 294", "lines 252 and 291 against 897-901". */
  where: z.string().regex(/^lines? \d/, 'write "line 294" or "lines 252 and 291 against 897-901"'),
  /** What the guide prints. */
  printed: z.string().min(3),
  /** What follows from its own figures. */
  recomputed: z.string().min(3),
  /** The arithmetic that shows it. */
  working: z.string().min(3),
  about: z.enum(["price", "other"]),
  /** The erratum under which readers find it. */
  claim: kebabId,
});

/** A place where the guide contradicts itself, with the arithmetic on its own figures. */
export type Contradiction = z.output<typeof contradictionSchema>;

/**
 * Every place where the guide contradicts itself, in the file's order.
 * @throws ContentError that lists every mistake: a bad shape, an id used twice, a claim that is no erratum.
 */
export const loadContradictions = oncePerBuild((): Contradiction[] => {
  const entries = parseContent(z.array(contradictionSchema), parseYaml(readText(file), file), file);
  const claims = loadClaims();
  const mistakes = entries.flatMap(({ id, claim }, index) => {
    const at = `${file} › ${id}`;
    const erratum = claims.get(claim);
    return [
      ...(entries.findIndex((entry) => entry.id === id) < index ? [`${at} › id: it stands above too; give this entry an id of its own.`] : []),
      ...(erratum && isErratum(erratum) ? [] : [`${at} › claim: there is no erratum "${claim}" in content/claims; name the one that tells it.`]),
    ];
  });
  if (mistakes.length > 0) throw new ContentError(mistakes.join("\n"));
  return entries;
});

/** Those that are told under one erratum. */
export function contradictionsOf(claimId: string): Contradiction[] {
  return loadContradictions().filter(({ claim }) => claim === claimId);
}
