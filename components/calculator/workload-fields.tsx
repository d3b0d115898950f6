import { memo, useRef } from "react";
import type { PriceTable } from "@/lib/pricing/price-table";
import { type FieldName, noneText, type PoolTexts, type WorkloadForm } from "@/lib/pricing/workload-form";
import { fieldId, NumberField, NumberInput, type Option, ProblemNote, RadioField, SelectField, SelectInput, type SetField } from "./field";

interface Props {
  table: PriceTable;
  form: WorkloadForm;
  /** By the name of the field. */
  problems: ReadonlyMap<string, string>;
  onField: SetField;
  onPools: (pools: readonly PoolTexts[]) => void;
}

const cardOptions: readonly Option[] = [
  { value: "list", label: "List prices" },
  { value: "guide", label: "The guide's card" },
  { value: "mine", label: "My rates" },
];
export const availabilityOptions: readonly Option[] = [
  { value: "basic", label: "Basic" },
  { value: "ha", label: "With standby" },
];
const commitmentOptions: readonly Option[] = [
  { value: "none", label: "None" },
  { value: "1-year", label: "One year" },
  { value: "3-years", label: "Three years" },
];
const growthUnits = {
  "": [
    { value: "percent", label: "percent a month" },
    { value: "gb", label: "GB a month" },
  ],
};

const seriesNames = { n2: "N2", c4a: "C4A", c4: "C4", z3: "Z3", guide: "As the guide prints them, not offered" } as const;

/** The machines to choose from; those of the guide go with its card alone. */
export function shapeOptions({ shapes }: PriceTable, withGuide: boolean): Record<string, Option[]> {
  const groups: Record<string, Option[]> = {};
  for (const { id, series, vcpus, memoryGb } of shapes) {
    if (series === "guide" && !withGuide) continue;
    const name = series === "guide" ? "" : `${id}: `;
    (groups[seriesNames[series]] ??= []).push({ value: id, label: `${name}${vcpus} vCPU / ${memoryGb} GB` });
  }
  return groups;
}

/** Lists made once per price table, so that an input whose value is as before need not be drawn again. */
const lists = new WeakMap<PriceTable, ReturnType<typeof makeLists>>();

function makeLists(table: PriceTable) {
  const [comparable, ...others] = Object.keys(table.regions).map((id) => ({ value: id, label: id }));
  const real = shapeOptions(table, false);
  const all = shapeOptions(table, true);
  const likePrimary = { "": [{ value: "", label: "As the primary" }] };
  return {
    regions: { "Prices side by side": comparable ? [comparable] : [], "Some prices": others },
    shapes: { real, all },
    secondaryShapes: { real: { ...likePrimary, ...real }, all: { ...likePrimary, ...all } },
  };
}

function listsOf(table: PriceTable) {
  const known = lists.get(table) ?? makeLists(table);
  lists.set(table, known);
  return known;
}

/** The words for each input, there and wherever it is spoken of. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  region: "Region",
  card: "Rates",
  shape: "Machine",
  availability: "Availability",
  storage: "Stored data",
  backup: "Billed backups",
  secondaries: "Clusters in another region",
  "secondary-region": "Their region",
  "secondary-shape": "Their machine",
  "secondary-storage": "Their data",
  "secondary-availability": "Their availability",
  internet: "To the internet",
  "inter-region": "To the other region",
  commitment: "Committed use",
  hours: "Hours of the primary",
  growth: "The data grow by",
  "growth-by": "Counted in",
  "spanner-units": "Capacity of Spanner",
  "enterprise-memory": "Memory of Cloud SQL Enterprise",
};

/** All inputs of a workload, group by group. */
export function WorkloadFields({ table, form, problems, onField, onPools }: Props) {
  const { fields, pools } = form;
  const { regions, shapes, secondaryShapes } = listsOf(table);
  const kind = fields.card === "guide" ? "all" : "real";
  const common = (name: FieldName) => ({ name, label: fieldLabels[name], value: fields[name], problem: problems.get(name), onChange: onField });
  const { figures } = table;
  return (
    <>
      <fieldset>
        <legend>Where and at what rates</legend>
        <SelectField {...common("region")} options={regions} help="Products can be compared in the first alone." />
        <RadioField {...common("card")} options={cardOptions} help={cardHelp[fields.card]} />
      </fieldset>

      <fieldset>
        <legend>Primary</legend>
        <SelectField {...common("shape")} options={shapes[kind]} />
        <RadioField
          {...common("availability")}
          options={availabilityOptions}
          help={`A standby counts the primary's compute ${figures.alloydbHaCompute.value} times.`}
        />
      </fieldset>

      <ReadPools pools={pools} shapes={shapes[kind]} problems={problems} primary={fields.shape} most={figures.readNodesMax.value} onPools={onPools} />

      <fieldset>
        <legend>Storage and backups</legend>
        <NumberField {...common("storage")} unit="GB" />
        <NumberField {...common("backup")} unit="GB" help="All that is kept beyond what is free." />
      </fieldset>

      <fieldset>
        <legend>Secondary clusters</legend>
        <NumberField
          {...common("secondaries")}
          unit={`up to ${figures.secondaryClustersMax.value}`}
          help="Each is a whole cluster, with nodes and a copy of the data."
        />
        {fields.secondaries.trim() !== noneText && (
          <>
            <SelectField {...common("secondary-region")} options={regions} />
            <SelectField {...common("secondary-shape")} options={secondaryShapes[kind]} />
            <NumberField {...common("secondary-storage")} unit="GB" help="Empty: as much as the primary cluster." />
            <RadioField {...common("secondary-availability")} options={availabilityOptions} />
          </>
        )}
      </fieldset>

      <fieldset>
        <legend>Network</legend>
        <NumberField {...common("internet")} unit="GB a month" />
        <NumberField {...common("inter-region")} unit="GB a month" help="Replication included." />
      </fieldset>

      <fieldset>
        <legend>Commitment and hours</legend>
        <RadioField {...common("commitment")} options={commitmentOptions} help="Lowers compute alone, and is paid at all hours." />
        <NumberField {...common("hours")} unit="h a month" help={`Of ${figures.hoursPerMonth.value} in a month; stopped for the rest.`} />
      </fieldset>

      <fieldset>
        <legend>Growth</legend>
        <NumberField {...common("growth")} help="Backups grow with them. Seen in the drawing of cost over time." />
        <SelectField {...common("growth-by")} options={growthUnits} />
      </fieldset>

      <fieldset>
        <legend>The other products</legend>
        <NumberField
          {...common("spanner-units")}
          unit="units"
          help={`Processing units, ${figures.spannerNodeUnits.value} to a node. No source says how many do the work of a vCPU.`}
        />
        <NumberField {...common("enterprise-memory")} unit="GB" help="Empty: as near to the primary's as the edition offers." />
      </fieldset>
    </>
  );
}

const cardHelp: Readonly<Record<string, string>> = {
  list: "Google's prices as dated sources give them.",
  guide: "The study guide's rates as printed in February 2026. They price AlloyDB alone.",
  mine: "Type your own rates beside the lines below; list prices stand in for the others.",
};

interface PoolsProps {
  pools: readonly PoolTexts[];
  shapes: Readonly<Record<string, readonly Option[]>>;
  problems: ReadonlyMap<string, string>;
  /** Machine of the primary, with which a new pool begins. */
  primary: string;
  /** Nodes that all pools may have together. */
  most: number;
  onPools: (pools: readonly PoolTexts[]) => void;
}

const ReadPools = memo(function ReadPools({ pools, shapes, problems, primary, most, onPools }: PoolsProps) {
  const adder = useRef<HTMLButtonElement>(null);
  const change = (index: number, part: Partial<PoolTexts>) => onPools(pools.map((pool, at) => (at === index ? { ...pool, ...part } : pool)));
  return (
    <fieldset>
      <legend>Read pools</legend>
      {pools.map(({ nodes, shape, hours }, index) => {
        const field = `pool.${index + 1}`;
        const id = fieldId(field);
        const problem = problems.get(field);
        const told = problem === undefined ? undefined : `${id}-problem`;
        const name = pools.length > 1 ? ` of pool ${index + 1}` : "";
        return (
          <div className="calc-pool" key={index}>
            {problem && <ProblemNote id={told ?? ""} text={problem} />}
            <NumberInput id={id} label={`Nodes${name}`} value={nodes} toldBy={told} onChange={(text) => change(index, { nodes: text })} />
            <SelectInput
              id={`${id}-shape`}
              label={`Machine of a node${name}`}
              value={shape}
              toldBy={told}
              options={shapes}
              onChange={(text) => change(index, { shape: text })}
            />
            <NumberInput
              id={`${id}-hours`}
              label={`Hours of a node${name}`}
              unit="h a month"
              value={hours}
              toldBy={told}
              help="Empty: as long as the primary. On a schedule of their own, nodes are paid on demand."
              onChange={(text) => change(index, { hours: text })}
            />
            <button
              type="button"
              className="calc-quiet"
              onClick={() => {
                onPools(pools.filter((_, at) => at !== index));
                adder.current?.focus();
              }}
            >
              Take this pool away
            </button>
          </div>
        );
      })}
      <p className="calc-add">
        <button
          type="button"
          className="button"
          ref={adder}
          disabled={pools.length >= most}
          onClick={() => onPools([...pools, { nodes: String(defaultNodes), shape: primary, hours: "" }])}
        >
          Add a read pool
        </button>
        <span className="calc-help">{pools.length === 0 ? "None: all reads go to the primary." : `At most ${most} nodes in all pools.`}</span>
      </p>
    </fieldset>
  );
});

/** A pool of fewer is not highly available. */
const defaultNodes = 2;
