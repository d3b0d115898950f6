import { z } from "zod";
import { citationSchema, day, kebabId } from "@/lib/facts/schema";

/** What a figure of a fact is set against: a literal, or the value of another fact. */
const operand = z.union([z.number(), z.string().min(1), z.strictObject({ fact: kebabId })]);

/**
 * A cost line as `lib/pricing/estimate` takes it: quantity × rate, times hours, nodes and factor, less the discount.
 * Quantities are decimal strings; a rate by the hour names its hours.
 */
const billLine = z.strictObject({
  id: kebabId,
  label: z.string().min(3),
  quantity: z.string().regex(/^\d+(?:\.\d+)?$/, 'write a quantity as a decimal string: "500"'),
  unit: z.string().min(1),
  nodes: z.string().regex(/^\d+$/, 'write the nodes as "2"').optional(),
  rate: kebabId,
  hours: z.union([kebabId, z.strictObject({ perMonth: z.string() })]).optional(),
  factor: kebabId.optional(),
  discount: kebabId.optional(),
});

const bill = z.array(billLine).min(1);

/** An amount in US dollars, "554.80". */
const dollars = z.string().regex(/^\d+(?:\.\d{1,2})?$/, 'write an amount in dollars as "554.80"');

/** Exactly one comparison. `is` of a list fact means the whole list; `includes` one element of it. */
const comparisons = {
  is: operand.optional(),
  isNot: operand.optional(),
  atLeast: operand.optional(),
  atMost: operand.optional(),
  above: operand.optional(),
  below: operand.optional(),
  includes: operand.optional(),
  excludes: operand.optional(),
};

const factCondition = z
  .strictObject({ fact: kebabId, ...comparisons })
  .refine((condition) => Object.keys(condition).length === 2, { message: "give exactly one of is, isNot, atLeast, atMost, above, below, includes, excludes" });

/** What a bill of list prices (or of the guide's) comes to in a month, rounded once, set against an amount or another bill. */
const billCondition = z
  .strictObject({
    bill,
    is: dollars.optional(),
    atLeast: z.union([dollars, z.strictObject({ bill })]).optional(),
    atMost: z.union([dollars, z.strictObject({ bill })]).optional(),
    above: z.union([dollars, z.strictObject({ bill })]).optional(),
    below: z.union([dollars, z.strictObject({ bill })]).optional(),
  })
  .refine((condition) => Object.keys(condition).length === 2, { message: "give exactly one of is, atLeast, atMost, above, below" });

/** Where the sound decision tree leads with these options taken, fork by fork. */
const outcomeCondition = z.strictObject({ path: z.record(kebabId, kebabId), outcome: kebabId });

/** What the command checker of the site says of a line. */
const commandCondition = z.strictObject({ command: z.string().min(3), verdict: z.enum(["accepted", "rejected", "refused"]) });

/**
 * Something that must be true for a choice to be right. A choice holds when all of its conditions do; the first that
 * does not is what refutes it.
 */
export const conditionSchema = z.union([factCondition, billCondition, outcomeCondition, commandCondition]);
export type Condition = z.output<typeof conditionSchema>;

const choiceSchema = z.strictObject({
  /** `a` to `e`, final; readers never see it, since choices are shuffled. */
  id: z.enum(["a", "b", "c", "d", "e"]),
  /** May name facts as `{{fact-id}}` or `{{fact-id|value}}`. */
  text: z.string().min(3),
  right: z.literal(true).optional(),
  /** Why it is right, or what refutes it; figures of a product as `{{fact-id}}`. */
  reason: z.string().min(30),
  /** The contract of this choice: with it, the build works out whether the choice is right. */
  needs: z.array(conditionSchema).min(1).optional(),
});

/** The four current case studies of the architect's exam. */
export const caseIds = ["altostrat-media", "cymbal-retail", "ehr-healthcare", "knightmotives-automotive"] as const;

export const questionSchema = z.strictObject({
  /** `ace-001`; final and never given again. */
  id: z.string().regex(/^(?:ace|pca)-\d{3}$/, "write an id as ace-001 or pca-001"),
  exam: z.enum(["ace", "pca"]),
  /** Google's number of the objective, quoted: "2.2". */
  objective: z.string().regex(/^\d\.\d$/, 'write an objective as "2.2"'),
  difficulty: z.enum(["easy", "medium", "hard"]),
  /** `fact`: the key follows from facts and sources. `expert`: a judgement, with the guidance it rests on. */
  class: z.enum(["fact", "expert"]),
  /** The case study whose company the scenario is set in; the stem restates every fact that decides. */
  case: z.enum(caseIds).optional(),
  stem: z.string().min(60),
  choices: z.array(choiceSchema).min(4).max(5),
  /** The facts that the key and the reasons rest on. */
  facts: z.array(kebabId),
  /** What to read again, best first: `chapter#heading-id`. */
  sections: z
    .array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, "write a section as chapter#heading-id"))
    .min(1)
    .max(4),
  sources: z.array(citationSchema).min(1),
  /** Of an expert question: the published guidance that makes the key the best choice. */
  guidance: citationSchema.optional(),
  written: day,
  /** The day somebody other than the author last answered it from its sources. */
  reviewed: day,
});

/**
 * A question that is no longer asked. Its id is never given again, since stored answers and old links name it; a link to
 * it says so and offers the successor.
 */
export const retiredQuestionSchema = z.strictObject({
  id: questionSchema.shape.id,
  /** The question to offer in its place. */
  successor: questionSchema.shape.id.optional(),
  /** What became of it, in a sentence for readers. */
  why: z.string().min(20),
  retired: day,
});

export type RetiredQuestion = z.output<typeof retiredQuestionSchema>;

/** A question as it stands in its file, `content/questions/<topic>.yaml`; the file gives the topic. */
export type WrittenQuestion = z.output<typeof questionSchema>;
