import { describe, expect, test } from "vitest";
import { checkLine } from "@/lib/command/check";
import { nearestForm } from "@/lib/command/mend";
import type { Command } from "@/lib/command/schema";
import { aCommand, aReference } from "@/tests/support/a-reference";

const flags: Command["flags"] = {
  "--region": { type: "string", required: true },
  "--password": { type: "string", required: true },
  "--recovery-window-days": { type: "int" },
  "--availability-type": { type: "enum", choices: ["REGIONAL", "ZONAL"] },
  "--backup": { type: "string" },
  "--source": { type: "string" },
  "--async": { type: "bool" },
};
const reference = aReference([
  aCommand({ flags, exclusive: [["--backup", "--source"]] }),
  aCommand({ path: "alloydb connect", tracks: ["beta"], flags: {} }),
  aCommand({ path: "alloydb ssh", positionals: [{ name: "VM" }, { name: "ARGS", takes: "rest" }] }),
]);
const mend = (line: string) => nearestForm({ source: line }, reference);
const right = "gcloud alloydb clusters create c --region=r --password=p";

describe("the nearest accepted form", () => {
  test.each([
    ["corrects a flag's name and keeps its value", `${right} --recovery-windw-days=35`, `${right} --recovery-window-days=35`],
    ["corrects a command's name", right.replace("clusters", "cluster"), right],
    ["corrects a value", `${right} --availability-type=zonal`, `${right} --availability-type=ZONAL`],
    ["leaves a variable where no value is near", `${right} --recovery-window-days=many`, `${right} --recovery-window-days="$RECOVERY_WINDOW_DAYS"`],
    ["adds what is missing as a variable", "gcloud alloydb clusters create c --region=r", 'gcloud alloydb clusters create c --region=r --password="$PASSWORD"'],
    [
      "adds several, each on its line",
      "gcloud alloydb clusters create c",
      'gcloud alloydb clusters create c \\\n    --region="$REGION" \\\n    --password="$PASSWORD"',
    ],
    ["adds a missing name in its place", right.replace(" c ", " "), right.replace(" c ", ' "$CLUSTER" ')],
    ["leaves out what nothing is like", `${right} --memory-size=16GB`, right],
    ["leaves out a word too many", `${right} d`, right],
    ["keeps the first of two that exclude each other", `${right} --backup=b --source=s`, `${right} --backup=b`],
    ["takes the value off a switch", `${right} --async=true`, `${right} --async`],
    ["moves what is misplaced", "gcloud --region=r alloydb clusters create c --password=p", "gcloud alloydb clusters create c --password=p --region=r"],
    ["changes the track", "gcloud alloydb connect i", "gcloud beta alloydb connect i"],
    ["fills placeholders", right.replace("=r", "=<REGION>"), right.replace("=r", '="$REGION"')],
    [
      "mends the shell's lines",
      `gcloud alloydb clusters create c \\  # why\n  --region=r --password=p`,
      "gcloud alloydb clusters create c \\\n  --region=r --password=p",
    ],
    ["puts flags before what another program gets", "gcloud alloydb ssh vm -- ls", 'gcloud alloydb ssh vm --region="$REGION" -- ls'],
    [
      "puts flags before a redirection",
      "gcloud alloydb clusters create c --region=r > out",
      'gcloud alloydb clusters create c --region=r --password="$PASSWORD" > out',
    ],
    [
      "mends one thing after the other",
      "gcloud alloydb clusters creat c --recovery-windw-days=3 --region=r --password=p",
      "gcloud alloydb clusters create c --recovery-window-days=3 --region=r --password=p",
    ],
  ])("%s", (_, line, form) => {
    expect(mend(line)).toBe(form);
    expect(checkLine(form, reference)[0]?.verdict).toBe("accepted");
  });

  test("is none where the line stands as it is, or where no form is known", () => {
    expect(mend(right)).toBeUndefined();
    expect(mend("gcloud alloydb clusters wait")).toBeUndefined();
    expect(mend('gcloud alloydb clusters create "c')).toBeUndefined();
    expect(mend("psql -h db")).toBeUndefined();
    expect(mend("")).toBeUndefined();
  });
});
