import { z } from "zod";
import { parseBoundText } from "@/lib/facts/bound-text";
import { type Claim, claimSchema, isErratum } from "@/lib/facts/claim";
import { isFactId } from "@/lib/facts/facts";
import { findLooseNumbers } from "@/lib/facts/loose-number";
import { retired } from "@/lib/facts/retired";
import { sources } from "@/lib/facts/sources";
import { listFiles, readText } from "./disk";
import { oncePerBuild } from "./once";
import { ContentError, parseContent, parseYaml } from "./parse-content";

const folder = "content/claims";

const entriesOfFile = z.array(z.looseObject({ id: z.string() }));

/** A claim with the chapter whose file it stands in. */
export interface FiledClaim extends Claim {
  chapter: string;
}

interface ReadClaims {
  claims: ReadonlyMap<string, FiledClaim>;
  /** One line per mistake: file, id, field and remedy. */
  mistakes: readonly string[];
}

/**
 * Every checked claim of the guide by id, read once.
 * @throws ContentError that lists every mistake: a bad shape, a repeated id, an unknown fact or source, a loose
 *   number, or a fact that the text uses and the claim does not list.
 */
export function loadClaims(): ReadonlyMap<string, FiledClaim> {
  const { claims, mistakes } = readClaims();
  if (mistakes.length > 0) throw new ContentError(mistakes.join("\n"));
  return claims;
}

/** The claims that can be read, with the mistakes of all: for checking one chapter while another's claims are mended. */
export const readClaims = oncePerBuild((): ReadClaims => {
  const claims = new Map<string, FiledClaim>();
  const mistakes: string[] = [];
  for (const name of listFiles(folder, ".yaml")) {
    const place = `${folder}/${name}`;
    const chapter = name.replace(/\.yaml$/, "");
    /** Notes the mistake and goes on with the next file or entry, so that one mistake hides no other. */
    const attempt = (read: () => void) => {
      try {
        read();
      } catch (error) {
        mistakes.push(error instanceof ContentError ? error.message : `${place}: ${String(error)}`);
      }
    };
    const fileEntry = (entry: { id: string }) => {
      const at = `${place} › ${entry.id}`;
      const claim = parseContent(claimSchema, entry, at);
      const earlier = claims.get(claim.id);
      if (earlier) throw new ContentError(`${at}: the id stands in content/claims/${earlier.chapter}.yaml too; ids are never shared.`);
      if (Object.hasOwn(retired.claims, claim.id))
        mistakes.push(`${at}: the id was retired (${retired.claims[claim.id]}) and is never given again; choose another id.`);
      mistakes.push(...checkClaim(claim).map((problem) => `${at} › ${problem}`));
      claims.set(claim.id, { ...claim, chapter });
    };
    attempt(() => {
      for (const entry of parseContent(entriesOfFile, parseYaml(readText(place), place), place)) attempt(() => fileEntry(entry));
    });
  }
  return { claims, mistakes };
});

/** What is wrong with a claim beyond its shape: one line per mistake, beginning with the field. */
export function checkClaim(claim: Claim): string[] {
  const problems: string[] = [];
  const used = new Set<string>();
  for (const field of ["holds", "why", "examAnswer", "note"] as const) {
    const text = claim[field];
    if (text === undefined) continue;
    for (const part of parseBoundText(text)) {
      if (part.kind === "fact") {
        used.add(part.id);
        if (!isFactId(part.id)) problems.push(`${field}: there is no fact "${part.id}" in lib/facts.`);
        continue;
      }
      for (const loose of findLooseNumbers(part.words)) {
        problems.push(`${field}: "${loose.word}" is a loose number; write {{fact-id}}, or move arithmetic on printed figures to working.`);
      }
    }
  }
  for (const id of used) if (!claim.facts.includes(id)) problems.push(`facts: add ${id}, which the text uses.`);
  for (const id of claim.facts) if (!isFactId(id)) problems.push(`facts: there is no fact "${id}" in lib/facts.`);
  for (const { source } of claim.sources) {
    if (!Object.hasOwn(sources, source)) problems.push(`sources: there is no source "${source}" in lib/facts/sources.ts.`);
  }
  if (isErratum(claim)) {
    if (!claim.guideSays) problems.push("guideSays: an erratum quotes what the guide says.");
    if (!claim.why) problems.push("why: an erratum says in one sentence why the difference matters.");
  }
  return problems;
}
