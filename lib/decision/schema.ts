import type { FactId } from "@/lib/facts/facts";

/**
 * What a decision tree is. Its arrows are data, so that the form, the drawing, the nested text and the tests read the
 * same thing. A tree is authored with texts that name facts (`{{fact-id}}`) and hold no figure of their own;
 * `resolveTree` fills them in. `Text` is a bound text as written and `Words` once resolved.
 */
export interface DecisionTree<Text = string> {
  readonly id: string;
  readonly name: string;
  /** The id of the first fork. */
  readonly start: string;
  /** The rows of forks in which the tree is drawn and told: the first begins at the start, others are come to. */
  readonly lines: readonly Line[];
  /** By id. An answer is stored and addressed under the id of its fork, never by its place. */
  readonly forks: Readonly<Record<string, Fork<Text>>>;
  readonly outcomes: Readonly<Record<string, Outcome<Text>>>;
}

export interface Line {
  /** Put before the numbers of its forks: "A" makes "A5"; empty for the first line. */
  readonly mark: string;
  readonly name: string;
  readonly forks: readonly string[];
}

export interface Fork<Text = string> {
  /**
   * The fork that asks the same, where this one asks it again with other arrows: one answer then serves both, and has
   * that fork's id. Only one of the two is met on any way through the tree.
   */
  readonly again?: string;
  readonly ask: string;
  /** The same in a few words, for the drawing and for lists. */
  readonly short: string;
  readonly help: Text;
  /** The facts behind its options, shown with their sources. */
  readonly facts: readonly FactId[];
  /** The erratum that tells what is wrong with this fork, where it is the guide's. */
  readonly erratum?: string;
  readonly options: Readonly<Record<string, Option<Text>>>;
}

export interface Option<Text = string> {
  /** May name facts; plain text once resolved, since it labels a control. */
  readonly label: string;
  /** The same in a word or two, for the drawing. May name facts. */
  readonly short: string;
  /** The fork or outcome that it leads to. */
  readonly next: string;
  /** What the answer settles, in a sentence. */
  readonly reason: Text;
  /** The answer as a condition, to follow "If": "writes had to happen in several regions at once". */
  readonly ifSo: Text;
  /** Why outcomes are out of reach after this answer, by outcome; `*` speaks for those that are not named. */
  readonly rulesOut?: Readonly<Record<string, Text>>;
  /** What the answer tells the calculator. */
  readonly settles?: { readonly ha?: boolean; readonly storageGb?: Figure };
}

/** A fact that gives a number; the number itself, in the unit that the field's name says, once resolved. */
export type Figure = FactId | number;

/** The products between which the two trees can be compared: the guide does not tell editions and shapes apart. */
type ProductFamily = "alloydb" | "cloud-sql" | "spanner" | "bigquery" | "alloydb-omni";

export interface Outcome<Text = string> {
  readonly name: string;
  /** The same in a word or two, for the drawing. */
  readonly short: string;
  readonly family: ProductFamily;
  readonly what: Text;
  /** Phrasing by which an exam question asks for it. */
  readonly recognise?: { readonly ace: readonly Text[]; readonly pca: readonly Text[] };
  /** Where it is taught: `chapter#heading-id`, the best first. */
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  /** Rows of the comparison that show the difference. */
  readonly rows: readonly string[];
  /** With what the calculator begins; where it has no product for the outcome, why not. */
  readonly workload: Priced | { readonly unpriced: string };
  /** The answer with which the same way goes on, where the outcome leaves something to choose. */
  readonly goOn?: { readonly fork: string; readonly option: string; readonly says: string };
}

/** As much of a workload as an outcome settles; answers add to it (`settles`). */
export interface Priced {
  readonly product: "alloydb" | "cloud-sql-enterprise" | "cloud-sql-enterprise-plus" | "spanner";
  readonly ha: boolean;
  readonly readNodes?: Figure;
}

/** The options taken, by the id of their fork. */
export type Path = Readonly<Record<string, string>>;

/** A resolved text: words as they stand, and `[fact id, its value in words]`. */
export type Words = readonly (string | readonly [fact: string, value: string])[];
