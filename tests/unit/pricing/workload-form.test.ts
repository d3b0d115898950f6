import { describe, expect, test } from "vitest";
import { defaultWorkload, readWorkload, writeWorkload } from "@/lib/pricing/workload";
import { defaultForm, formOf, paramsOf, readForm, type WorkloadForm } from "@/lib/pricing/workload-form";
import { aPriceTable } from "../../support/a-price-table";
import { anyWorkload } from "../../support/a-workload";
import { seeded } from "../../support/seeded";

const table = aPriceTable;

const aForm = (parts: Partial<WorkloadForm["fields"]>, pools: WorkloadForm["pools"] = []): WorkloadForm => ({
  ...defaultForm,
  fields: { ...defaultForm.fields, ...parts },
  pools,
});

describe("the inputs of the calculator", () => {
  test("begin with the workload to begin with, and nothing is wrong with them", () => {
    expect(readWorkload(paramsOf(defaultForm), table)).toEqual({ workload: defaultWorkload, problems: [] });
  });

  test("hold what an address says, and give it back, for any workload", () => {
    const chance = seeded(4);
    for (let run = 0; run < 300; run += 1) {
      const query = writeWorkload(readWorkload(writeWorkload(anyWorkload(chance, table)), table).workload);
      const { form, notices } = readForm(query, table);
      expect(notices).toEqual([]);
      const { workload, problems } = readWorkload(paramsOf(form), table);
      expect(problems).toEqual([]);
      // Without secondary clusters nothing else about them matters.
      const { secondary, ...rest } = readWorkload(query, table).workload;
      expect(workload).toEqual({ ...rest, secondary: secondary.clusters === 0 ? workload.secondary : secondary });
      expect(readWorkload(paramsOf(formOf(workload)), table)).toEqual({ workload, problems: [] });
    }
  });

  test("keep what is wrong as it stands in the address, and all the rest", () => {
    const { form, notices } = readForm("storage=lots&backup=20&pool=2.n2-highmem-4&pool=many&growth=fast-gb", table);
    expect(form.fields.storage).toBe("lots");
    expect(form.fields.backup).toBe("20");
    expect(form.fields.growth).toBe("fast");
    expect(form.fields["growth-by"]).toBe("gb");
    expect(form.pools).toEqual([
      { nodes: "2", shape: "n2-highmem-4", hours: "" },
      { nodes: "many", shape: "n2-highmem-4", hours: "" },
    ]);
    expect(notices).toEqual([]);
    expect(readWorkload(paramsOf(form), table).problems.map(({ field }) => field)).toEqual(["pool.2", "storage", "growth"]);
  });

  test("have no place for what the calculator does not know: that is told apart", () => {
    const { form, notices } = readForm("colour=red&storage=10&storage=20&rate.gold=1", table);
    expect(form.fields.storage).toBe("10");
    expect(notices.map(({ field }) => field)).toEqual(["storage", "rate.gold", "colour"]);
  });

  test("stay small however long the address is", () => {
    const { form } = readForm(`storage=${"9".repeat(100_000)}&${"pool=1.n2-highmem-4&".repeat(5000)}`, table);
    expect(form.fields.storage).toHaveLength(60);
    expect(form.pools).toHaveLength(20);
  });

  test("that may be empty say nothing then; the others are asked for", () => {
    const form = aForm({ secondaries: "1", "secondary-shape": "", "secondary-storage": " ", "enterprise-memory": "", storage: "" });
    const { workload, problems } = readWorkload(paramsOf(form), table);
    expect(workload.secondary).toMatchObject({ clusters: 1, shape: null, storageGb: null });
    expect(workload.enterpriseMemoryGb).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual(["storage"]);
  });

  test("about secondary clusters count when there are any", () => {
    const wrong = { "secondary-region": defaultForm.fields.region, "secondary-storage": "none" };
    expect(readWorkload(paramsOf(aForm({ ...wrong, secondaries: "0" })), table).problems).toEqual([]);
    expect(readWorkload(paramsOf(aForm({ ...wrong, secondaries: "1" })), table).problems).toHaveLength(2);
  });

  test("take a dot in a number of nodes for a wrong number, not for the end of it", () => {
    const form = aForm({}, [{ nodes: "2.5", shape: "n2-highmem-4", hours: "" }]);
    const { workload, problems } = readWorkload(paramsOf(form), table);
    expect(workload.pools).toEqual([]);
    expect(problems).toEqual([{ field: "pool.1", message: expect.stringMatching(/^"2,5" is no whole number/) as string }]);
  });

  test("hold a workload of the guide with its read pools and their hours", () => {
    const form = formOf({ ...defaultWorkload, card: "guide", shape: "guide-8", pools: [{ nodes: 2, shape: "guide-4", hours: 220 }] });
    expect(form.fields).toMatchObject({ card: "guide", shape: "guide-8" });
    expect(paramsOf(form).getAll("pool")).toEqual(["2.guide-4.220"]);
  });
});
