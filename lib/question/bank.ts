import { formatFact } from "@/lib/facts/format";
import type { Source } from "@/lib/facts/schema";
import type { Exam } from "@/lib/site/exam-tracks";
import type { TopicSlug } from "@/lib/site/topics";
import { calculationOfBill, type Rates } from "./calculation";
import { factsOfCondition, type Grounds, ruleOn } from "./contract";
import { type Facts, partsOf, type Reading } from "./reading";
import { scaleOf } from "./rules";
import type { WrittenQuestion } from "./schema";

/** A run of text: words as they stand, or a fact's value, which a page links to the fact. */
export type TextPart = string | { fact: string; words: string };

/** A choice as browsers get it: what it says, whether it is right, and why. */
export interface BankChoice {
  id: string;
  text: TextPart[];
  right?: true;
  reason: TextPart[];
  /** The fact that refutes it by its contract; absent where the reason rests on no figure. */
  refutedBy?: string;
}

/** What a question cites, so that nothing besides it need be fetched to show it. */
export interface BankSource {
  title: string;
  address?: string;
  /** The date of the copy that was read. */
  copied?: string;
  says: string;
}

/**
 * A question as browsers get it, complete: facts filled in, sections and sources by name, no contract. It is one
 * revision, addressed by the hash of its content, and is never changed: a mended question is another revision.
 */
export interface Revision {
  id: string;
  exam: Exam;
  objective: string;
  topic: TopicSlug;
  difficulty: WrittenQuestion["difficulty"];
  class: WrittenQuestion["class"];
  case?: NonNullable<WrittenQuestion["case"]>;
  stem: TextPart[];
  choices: BankChoice[];
  /** How many are to be chosen. */
  choose: number;
  /** Choices are steps of a scale and are shown from the lowest up. */
  ordered?: true;
  facts: { id: string; label: string; words: string }[];
  sections: { chapter: string; id: string; words: string }[];
  sources: BankSource[];
  guidance?: BankSource;
  /** Commands that its choices hang on, for the checker of commands. */
  commands?: string[];
  /** Paths through the decision tree that its choices hang on, option by fork. */
  paths?: Record<string, string>[];
  /** The query with which the calculator shows its figures, without the question mark. */
  calculator?: string;
  /** Of a generated item: the worked solution, line by line. */
  working?: TextPart[][];
  written: string;
}

/** A question as the index lists it: enough to draw and filter, nothing to read. */
export interface IndexEntry {
  id: string;
  /** Of the revision, which is its address. */
  hash: string;
  exam: Exam;
  objective: string;
  topic: TopicSlug;
  difficulty: WrittenQuestion["difficulty"];
  case?: NonNullable<WrittenQuestion["case"]>;
  /** Slugs of the chapters that it leads back to, the best first. */
  chapters: readonly string[];
  /** The fixed form of its exam that holds it; quizzes leave it out until that is sat. */
  form?: string;
  /** The place in that form at which it is asked, from 1. */
  seat?: number;
}

/** What the facts say of how an exam is built, as far as a form hangs on it. */
export interface ExamShape {
  /** Weights of its sections in the guide's order, in per cent. */
  weights: readonly number[];
  /** How many questions it has, and for how many minutes. */
  questions: { least: number; most: number };
  minutes: number;
  renewal: { questions: number; minutes: number };
  /** Of an exam with case studies: how many one sitting uses, and which share of its questions they have, in per cent. */
  cases?: { studies: number; leastShare: number; mostShare: number };
}

/**
 * What browsers get of a version of the bank, and what is kept of it: all that a form hangs on. The shapes of the exams
 * stand beside the index, so that an old link draws by the weights of its day.
 */
export interface BankFile {
  exams: Readonly<Record<Exam, ExamShape>>;
  /** In the order of ids. */
  index: readonly IndexEntry[];
}

/** The bank with its revisions by hash, and a version that names exactly these. */
export interface Bank extends BankFile {
  version: string;
  revisions: ReadonlyMap<string, Revision>;
}

/** What a question's ids stand for. */
export interface Names {
  facts: Facts;
  sources: Readonly<Record<string, Source | undefined>>;
  /** The words of a heading by `chapter#heading-id`. */
  headings: ReadonlyMap<string, string>;
  grounds: Grounds;
  /** The calculator's table; without it no question leads to the calculator. */
  prices?: Rates["prices"];
}

/** A question with the topic whose file it stands in. */
export interface FiledQuestion extends WrittenQuestion {
  topic: TopicSlug;
}

/**
 * The bank of these questions.
 * @param hash of a text, in letters and digits: the same text, the same hash, on every machine
 * @param seatOf the fixed form that holds a question, and its place there
 */
export function makeBank(
  filed: readonly { question: FiledQuestion; reading: Reading }[],
  names: Names,
  hash: (text: string) => string,
  exams: BankFile["exams"],
  seatOf: (id: string) => Pick<IndexEntry, "form" | "seat"> = () => ({}),
): Bank {
  const revisions = new Map<string, Revision>();
  const index = filed
    .toSorted((a, b) => (a.question.id < b.question.id ? -1 : 1))
    .map(({ question, reading }): IndexEntry => {
      const revision = resolveQuestion(question, reading, names);
      const key = hashOfRevision(revision, hash);
      revisions.set(key, revision);
      const { id, exam, objective, topic, difficulty } = question;
      return {
        id,
        hash: key,
        exam,
        objective,
        topic,
        difficulty,
        ...(question.case && { case: question.case }),
        chapters: chaptersOf(question),
        ...seatOf(question.id),
      };
    });
  return { version: hash(writeBankFile({ exams, index })), exams, index, revisions };
}

/** The text of a version's file: its hash is the version. */
export function writeBankFile({ exams, index }: BankFile): string {
  return JSON.stringify({ exams, index });
}

function chaptersOf({ sections }: FiledQuestion): string[] {
  return [...new Set(sections.map((section) => section.split("#")[0] ?? ""))];
}

/** The hash by which a revision is addressed: of its JSON, whose keys always stand in one order. */
export function hashOfRevision(revision: Revision, hash: (text: string) => string): string {
  return hash(JSON.stringify(revision));
}

/** A question with everything it names filled in. */
function resolveQuestion(question: FiledQuestion, reading: Reading, { facts, sources, headings, grounds, prices }: Names): Revision {
  const cite = ({ source, says }: { source: string; says: string }): BankSource => {
    const { title = source, address, copied } = sources[source] ?? {};
    return { title, ...(address && { address }), ...(copied && { copied }), says };
  };
  const conditions = question.choices.flatMap(({ needs = [] }) => needs);
  const commands = [...new Set(conditions.flatMap((condition) => ("command" in condition ? condition.command : [])))];
  const paths = conditions.flatMap((condition) => ("path" in condition ? [condition.path] : []));
  const calculator = prices && calculationOf(question, { facts, prices });
  return {
    id: question.id,
    exam: question.exam,
    objective: question.objective,
    topic: question.topic,
    difficulty: question.difficulty,
    class: question.class,
    ...(question.case && { case: question.case }),
    stem: textParts(question.stem, facts),
    choices: question.choices.map((choice) => ({
      id: choice.id,
      text: textParts(choice.text, facts),
      ...(choice.right && { right: true as const }),
      reason: textParts(choice.reason, facts),
      ...refutedBy(choice, grounds),
    })),
    choose: reading.rightCount,
    ...(scaleOf(reading) !== undefined && { ordered: true as const }),
    facts: question.facts.flatMap((id) => {
      const fact = facts[id];
      return fact ? [{ id, label: fact.label, words: formatFact(fact) }] : [];
    }),
    sections: question.sections.map((section) => {
      const [chapter = "", id = ""] = section.split("#");
      return { chapter, id, words: headings.get(section) ?? id };
    }),
    sources: question.sources.map(cite),
    ...(question.guidance && { guidance: cite(question.guidance) }),
    ...(commands.length > 0 && { commands }),
    ...(paths.length > 0 && { paths }),
    ...(calculator !== undefined && { calculator }),
    written: question.written,
  };
}

/** The first bill that the calculator can show, those of a right choice before those it beats. */
function calculationOf({ choices }: FiledQuestion, rates: Rates): string | undefined {
  const conditions = choices.toSorted((a, b) => Number(b.right ?? false) - Number(a.right ?? false)).flatMap(({ needs = [] }) => needs);
  for (const condition of conditions) {
    const query = "bill" in condition ? calculationOfBill(condition.bill, rates) : undefined;
    if (query !== undefined) return query;
  }
  return undefined;
}

/** A text in runs: words, and facts with their values. */
export function textParts(text: string, facts: Facts): TextPart[] {
  return partsOf(text).map((part) => {
    if (part.kind === "words") return part.words;
    const fact = facts[part.id];
    return { fact: part.id, words: fact ? formatFact(fact, part.show) : part.id };
  });
}

function refutedBy({ needs, right }: WrittenQuestion["choices"][number], grounds: Grounds): { refutedBy?: string } {
  if (needs === undefined || right) return {};
  const ruling = ruleOn(needs, grounds);
  const [fact] = ruling.holds ? [] : factsOfCondition(ruling.condition);
  return fact === undefined ? {} : { refutedBy: fact };
}
