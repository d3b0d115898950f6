import { createHash } from "node:crypto";
import { isErratum } from "@/lib/facts/claim";
import { factTables, getFact } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import { subjectNames } from "@/lib/facts/subjects";
import type { ReferenceSearchFile } from "@/lib/search/section";
import { routes } from "@/lib/site/routes";
import { loadClaims } from "./claims";
import { loadGlossary } from "./glossary";
import { listCommands } from "./listed-commands";
import { parseMdx } from "./mdx-tree";
import { oncePerBuild } from "./once";
import { fillFacts, plainText } from "./search-file";
import { loadTopics } from "./topics";

/** What is looked up rather than read, for the search: topics, terms, commands, facts and errata; with the file's lasting name. */
export const buildReferenceSearchFile = oncePerBuild((): { name: string; text: string } => {
  const subjects = Object.keys(factTables) as (keyof typeof factTables)[];
  const file: ReferenceSearchFile = {
    entries: [
      ...loadTopics().map(({ slug, title, summary, body }): Entry => [routes.topic(slug), "Topic", title, `${summary} ${plainText(parseMdx(body))}`]),
      ...loadGlossary().terms.map(({ id, term, also, means }): Entry => [
        `${routes.glossary}#${id}`,
        "Glossary",
        term,
        `${also.join(", ")} ${fillFacts(means)}`.trim(),
      ]),
      ...listCommands().map(({ invocation, href, text }): Entry => [href, "Command", invocation, text]),
      ...subjects.flatMap((subject) =>
        Object.keys(factTables[subject]).map((id): Entry => [routes.fact(id), `Fact: ${subjectNames[subject]}`, getFact(id).label, formatFact(getFact(id))]),
      ),
      ...[...loadClaims().values()]
        .filter(isErratum)
        .map(({ id, guideSays = "", holds }): Entry => [routes.erratum(id), "Erratum", guideSays, fillFacts(holds)]),
    ],
  };
  const text = JSON.stringify(file).replaceAll(/\\n/g, " ");
  return { name: `${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`, text };
});

type Entry = ReferenceSearchFile["entries"][number];
