import { isRateId, type RateId } from "./meter";
import type { PriceTable } from "./price-table";
import { defaultWorkload, type parameters, type Problem, readWorkload, type Workload } from "./workload";

/** Inputs that stand once in the form, under the names of their parameters; growth is an amount and what it counts. */
export type FieldName = Exclude<(typeof parameters)[number]["name"], "pool" | "rate.<meter>"> | "growth-by";

/** The inputs of one read pool. */
export interface PoolTexts {
  readonly nodes: string;
  readonly shape: string;
  /** Empty: as long as the primary. */
  readonly hours: string;
}

/** What the inputs hold: the texts as typed, right or wrong, so that a mistake never costs what was typed. */
export interface WorkloadForm {
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly pools: readonly PoolTexts[];
  readonly ownRates: Readonly<Partial<Record<RateId, string>>>;
}

/** Inputs that may be left empty: what they then mean is told beside them. */
const optionalFields: ReadonlySet<string> = new Set(["secondary-shape", "secondary-storage", "enterprise-memory"]);

/** What stands in an input for none of something: without it, what belongs to it is not asked for. */
export const noneText = "0";

/** Longer texts of an address are cut: no input needs them, and a hostile one could be endless. */
const longestText = 60;

const mostPools = 20;

/** The inputs for a workload, all of them right. */
export function formOf(workload: Workload): WorkloadForm {
  const { secondary, growth } = workload;
  const text = (value: string | number | null) => (value === null ? "" : String(value));
  return {
    fields: {
      region: workload.region,
      card: workload.card,
      shape: workload.shape,
      availability: workload.availability,
      storage: text(workload.storageGb),
      backup: text(workload.backupGb),
      secondaries: text(secondary.clusters),
      "secondary-region": secondary.region,
      "secondary-shape": text(secondary.shape),
      "secondary-availability": secondary.availability,
      "secondary-storage": text(secondary.storageGb),
      internet: text(workload.internetGb),
      "inter-region": text(workload.interRegionGb),
      commitment: workload.commitment,
      hours: text(workload.hours),
      growth: text(growth.amount),
      "growth-by": growth.by,
      "spanner-units": text(workload.spannerUnits),
      "enterprise-memory": text(workload.enterpriseMemoryGb),
    },
    pools: workload.pools.map(({ nodes, shape, hours }) => ({ nodes: text(nodes), shape, hours: text(hours) })),
    ownRates: workload.ownRates,
  };
}

/** The inputs with which the calculator begins. */
export const defaultForm: WorkloadForm = formOf(defaultWorkload);

/** The inputs as parameters, for `readWorkload`. What cannot matter is left out: without secondary clusters, all about them. */
export function paramsOf({ fields, pools, ownRates }: WorkloadForm): URLSearchParams {
  const params = new URLSearchParams();
  const alone = fields.secondaries.trim() === noneText;
  for (const [name, text] of Object.entries(fields)) {
    if (name === "growth-by" || (alone && name.startsWith("secondary-")) || (text.trim() === "" && optionalFields.has(name))) continue;
    params.append(name, name === "growth" ? `${text.trim()}-${fields["growth-by"]}` : text);
  }
  for (const { nodes, shape, hours } of pools) params.append("pool", [nodes, shape, ...(hours.trim() === "" ? [] : [hours])].map(withoutDots).join("."));
  for (const [id, text] of Object.entries(ownRates)) if (text !== "") params.append(`rate.${id}`, text);
  return params;
}

/** A dot parts the fields of a pool; one that was typed into a number must not look like that. */
function withoutDots(text: string): string {
  return text.trim().replaceAll(".", ",");
}

/**
 * The inputs for an address, what is wrong in it left as it stands there, and the problems for which there is no input:
 * parameters that are unknown, given twice or beyond what the form holds.
 */
export function readForm(query: string, table: PriceTable): { form: WorkloadForm; notices: readonly Problem[] } {
  const params = new URLSearchParams(query);
  const { workload, problems } = readWorkload(params, table);
  const counted = formOf(workload);
  const fields = Object.fromEntries(Object.entries(counted.fields).map(([name, text]) => [name, params.get(name)?.slice(0, longestText) ?? text])) as Record<
    FieldName,
    string
  >;
  const [, amount = fields.growth, by = counted.fields["growth-by"]] = /^(.*)-(percent|gb)$/.exec(fields.growth) ?? [];
  const ownRates: Partial<Record<RateId, string>> = {};
  for (const [name, text] of params) {
    const id = name.replace(/^rate\./, "");
    if (id !== name && isRateId(id)) ownRates[id] ??= text.slice(0, longestText);
  }
  const pools = params
    .getAll("pool")
    .slice(0, mostPools)
    .map((text): PoolTexts => {
      const [nodes = "", shape, hours = "", ...rest] = text.slice(0, longestText).split(".");
      return shape === undefined || rest.length > 0 ? { nodes: text.slice(0, longestText), shape: workload.shape, hours: "" } : { nodes, shape, hours };
    });
  const form = { fields: { ...fields, growth: amount, "growth-by": by }, pools, ownRates };
  const told = new Set(readWorkload(paramsOf(form), table).problems.map(({ field }) => field));
  return { form, notices: problems.filter(({ field }) => !told.has(field)) };
}
