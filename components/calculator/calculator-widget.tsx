"use client";

import { useState } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import type { PriceTable } from "@/lib/pricing/price-table";
import { writeWorkload } from "@/lib/pricing/workload";
import { defaultForm, type FieldName, noneText, type WorkloadForm } from "@/lib/pricing/workload-form";
import { calculation } from "@/lib/site/routes";
import { NumberField, NumberInput, RadioField, SelectField } from "./field";
import { ProductBars } from "./totals";
import { useEstimates } from "./use-estimates";
import { availabilityOptions, fieldLabels, shapeOptions } from "./workload-fields";
import "./calculator-widget.css";

/**
 * The calculator within a chapter: the four inputs that settle most of a bill, at list prices. Its inputs are its own,
 * since the chapter's address is the chapter's; the page of the calculator is given them by a link.
 */
export function CalculatorWidget({ table }: { table: PriceTable }) {
  const [form, setForm] = useState<WorkloadForm>(defaultForm);
  const [shapes] = useState(() => shapeOptions(table, false));
  const reckoning = useEstimates(form, table);
  const { fields, pools } = form;
  const problems = new Map(reckoning.problems.map(({ field, message }) => [field, message]));
  const setField = (name: FieldName, text: string) =>
    // As much of backups as of data, as the chapter compares.
    setForm((now) => ({
      ...now,
      fields: { ...now.fields, [name]: text, ...(name === "storage" && { backup: text }) },
      pools: now.pools.map((pool) => (name === "shape" ? { ...pool, shape: text } : pool)),
    }));
  const common = (name: FieldName) => ({ name, label: fieldLabels[name], value: fields[name], problem: problems.get(name), onChange: setField });
  const nodes = pools[0]?.nodes ?? noneText;
  const setNodes = (text: string) =>
    setForm((now) => ({ ...now, pools: text.trim() === noneText ? [] : [{ nodes: text, shape: now.fields.shape, hours: "" }] }));
  const address = calculation(writeWorkload(reckoning.workload));
  return (
    <div className="calc-widget no-print">
      <form aria-label="Workload" noValidate onSubmit={(event) => event.preventDefault()}>
        <SelectField {...common("shape")} options={shapes} />
        <RadioField {...common("availability")} options={availabilityOptions} />
        <NumberField {...common("storage")} unit="GB" help="And as much of backups." />
        <NumberInput
          id="field-read-nodes"
          label="Read nodes"
          value={nodes}
          problem={problems.get("pool.1")}
          onChange={setNodes}
          help="Each like the primary."
        />
      </form>
      <ProductBars reckoning={reckoning} linesAt={address} />
      <p className="calc-widget-foot">
        <IntentLink href={address}>Line by line, with rates, sources and drawings</IntentLink>
        <span className="label">List prices of {reckoning.workload.region}; an estimate, not a quote.</span>
      </p>
    </div>
  );
}
