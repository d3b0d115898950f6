import { z } from "zod";

/**
 * Everything an author may write in a chapter besides Markdown: the name of each component and its attributes.
 * `content/README.md` shows each in use.
 */
export const vocabulary = {
  /** A fact's value in the run of the text. */
  Fact: z.strictObject({ id: z.string(), show: z.enum(["full", "value"]).optional() }),
  /** A figure that belongs to a scenario or an example and to no product. */
  Given: z.strictObject({}),
  /** The struck claim: what the guide says, what holds, source and exam answer. */
  Erratum: z.strictObject({ id: z.string() }),
  /** A drawing of content/figures. */
  Figure: z.strictObject({ id: z.string() }),
  /** A Markdown table with its caption. */
  Table: z.strictObject({ id: z.string(), caption: z.string() }),
  /** How an exam asks it. */
  InExam: z.strictObject({ exam: z.enum(["ace", "pca"]) }),
  /** The chapter in a few sentences, at its end. */
  Recap: z.strictObject({}),
  Note: z.strictObject({}),
  Caution: z.strictObject({}),
  /** Folded text: an answer to think about first. */
  Reveal: z.strictObject({ label: z.string() }),
  /** The place of a small calculator as a widget; a link to the calculator until it comes. */
  Calculator: z.strictObject({}),
  /** The place of the sound decision tree as a widget; a link to its page until it comes. */
  DecisionTree: z.strictObject({}),
  /** All cost lines of a worked example of lib/pricing, with the total. */
  Estimate: z.strictObject({ id: z.string() }),
  /** One amount of a worked example: its total, or one line. */
  Amount: z.strictObject({ id: z.string(), line: z.string().optional() }),
} as const;

export type ComponentName = keyof typeof vocabulary;

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(vocabulary, name);
}

/** Languages of code blocks and the words readers see for them. */
export const codeLanguages = {
  bash: "Shell",
  sql: "SQL",
  yaml: "YAML",
  python: "Python",
  ini: "INI",
  json: "JSON",
  text: "Text",
} as const;

/** Languages by the word that stands behind the fence. */
export type CodeLanguage = keyof typeof codeLanguages;

/** What may stand behind the language of a code fence: `content/README.md` shows each in use. */
export const codeAttributes = ["id", "title", "runs", "because", "result"] as const;

/**
 * Which database understands an sql block, PostgreSQL where nothing is said. `tests/content/sql.test.ts` runs the
 * first, shows that the second needs what it says it needs, and parses the third.
 */
export const sqlEngines = { postgresql: "PostgreSQL", alloydb: "AlloyDB", googlesql: "GoogleSQL" } as const;

export type SqlEngine = keyof typeof sqlEngines;
