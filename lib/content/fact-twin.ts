import { z } from "zod";
import { rowAnchor } from "@/lib/comparison/row";
import { facts, factsAsOf, type FactId, factTables, getFact } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import { reviewBy } from "@/lib/facts/review";
import { day, factSchema, kebabId, sourceSchema } from "@/lib/facts/schema";
import { sources } from "@/lib/facts/sources";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import { usageOfFact } from "./usage";

const subjects = Object.keys(factTables) as [keyof typeof factTables, ...(keyof typeof factTables)[]];
const address = z.url().describe("An address of this site.");
const citation = sourceSchema.extend({
  id: kebabId.describe("The source's own id, the same wherever it is cited."),
  says: z.string().describe("What the source says, in our words."),
});
const disputed = z.strictObject({ value: z.union([z.number(), z.string()]), source: citation });

/** The shape of `/facts/<id>.json` and of each entry of `/facts.json`: a fact with everything it rests on resolved. */
const factTwinSchema = z
  .strictObject({
    $schema: z.url().optional().describe("Where this schema is published."),
    id: kebabId.describe("Final: a retired id is never given to another fact."),
    address: address.describe("The page of the fact."),
    subject: z.enum(subjects),
    label: factSchema.shape.label.describe("What the value is."),
    value: factSchema.shape.value.describe("Prices are decimal strings, so that nothing is lost."),
    unit: factSchema.shape.unit,
    words: z.string().describe("Value and unit as the site writes them."),
    scope: factSchema.shape.scope.describe("Of what, where and when the value holds."),
    sources: z.array(citation).describe('Best evidence first; empty only where confidence is "not-verified".'),
    confidence: factSchema.shape.confidence,
    verified: day.describe("The day on which the value was last compared with its sources."),
    review: factSchema.shape.review,
    reviewBy: day.describe("The day from which the fact is due for review."),
    disputed: z.array(disputed).describe("Other values that sources give."),
    history: factSchema.shape.history.unwrap().describe("Earlier values, each with the date until which it held."),
    usedIn: z
      .strictObject({
        sections: z.array(z.strictObject({ chapter: z.string(), heading: z.string().optional(), address })),
        errata: z.array(z.strictObject({ id: kebabId, address })),
        figures: z.array(z.strictObject({ id: kebabId, title: z.string(), address })),
        topics: z.array(z.strictObject({ id: kebabId, title: z.string(), address })),
        comparison: z.array(z.strictObject({ id: kebabId, label: z.string(), address })).describe("Rows of the comparison of products."),
        decision: z.array(address).describe("The page of the decision trees, where one of them rests on the fact."),
        questions: z.array(z.strictObject({ id: kebabId, address })).describe("Practice questions that rest on the fact."),
      })
      .describe("Every place of the site that shows the fact."),
  })
  .meta({ title: "A fact of Assay", description: "One figure, name or rule of a product, with its sources and dates." });

export type FactTwin = z.output<typeof factTwinSchema>;

const at = (path: string) => `${site.address}${path}`;

/** The published JSON Schema of a fact's twin. */
export function factJsonSchema(): object {
  return { $id: at(routes.factSchema), ...z.toJSONSchema(factTwinSchema) };
}

/** A fact as tools read it: sources, review-by date and uses resolved. */
export function factTwin(id: FactId): FactTwin {
  const { label, value, unit, scope, confidence, verified, review, ...fact } = getFact(id);
  const usage = usageOfFact(id);
  const cite = ({ source, says }: { source: string; says: string }) => ({ id: source, ...sources[source as keyof typeof sources], says });
  return factTwinSchema.parse({
    id,
    address: at(routes.fact(id)),
    subject: subjects.find((subject) => Object.hasOwn(factTables[subject], id)),
    label,
    value,
    unit,
    words: formatFact(getFact(id)),
    scope,
    sources: fact.sources.map(cite),
    confidence,
    verified,
    review,
    reviewBy: reviewBy({ verified, review }),
    disputed: (fact.disputed ?? []).map((other) => ({ value: other.value, source: cite(other.citation) })),
    history: fact.history ?? [],
    usedIn: {
      sections: usage.sections.map(({ chapter, id: fragment, heading }) => ({
        chapter: chapter.title,
        heading,
        address: at(`${routes.chapter(chapter.slug)}#${fragment}`),
      })),
      errata: usage.errata.map((erratum) => ({ id: erratum.id, address: at(routes.erratum(erratum.id)) })),
      figures: usage.figures.map(({ chapter, figure }) => ({
        id: figure.id,
        title: figure.title,
        address: at(`${routes.chapter(chapter.slug)}#figure-${figure.id}`),
      })),
      topics: usage.topics.map(({ slug, title }) => ({ id: slug, title, address: at(routes.topic(slug)) })),
      comparison: usage.rows.map((row) => ({ id: row.id, label: row.label, address: at(`${routes.compare}#${rowAnchor(row.id)}`) })),
      decision: usage.decides ? [at(routes.decision)] : [],
      questions: usage.questions.map((question) => ({ id: question, address: at(routes.question(question)) })),
    },
  });
}

/** Every file of the facts' twins by its address: one for all facts, one for each, and the schema that they hold to. */
export function factTwinFiles(): Map<string, string> {
  const twins = (Object.keys(facts) as FactId[]).map(factTwin);
  const schema = at(routes.factSchema);
  const text = (data: object) => `${JSON.stringify(data, null, 1)}\n`;
  return new Map([
    [routes.factSchema, text(factJsonSchema())],
    [routes.factsJson, text({ about: site.disclaimer, asOf: factsAsOf, entriesHoldTo: schema, facts: twins })],
    ...twins.map((twin): [string, string] => [routes.factJson(twin.id), text({ $schema: schema, ...twin })]),
  ]);
}
