import { describe, expect, it } from "vitest";
import { type CheckedCommand, checkLine } from "@/lib/command/check";
import { nearestForm } from "@/lib/command/mend";
import { indexReference } from "@/lib/command/reference";
import { commandBlocks, inlineCommands } from "@/tests/support/command-blocks";
import { loadReference } from "@/lib/content/command-reference";
import { loadPrintedCommands } from "@/lib/content/printed-commands";

const reference = indexReference(loadReference());
const blocks = commandBlocks();
const printed = loadPrintedCommands();

/** What is wrong with a text, one line for each problem, after the place where the text stands. */
function faultsOf(place: string, text: string): string[] {
  return checkLine(text, reference).flatMap(({ verdict, problems, source, reason }) => {
    if (verdict === "rejected" || verdict === "refused") return problems.map(({ message }) => `${place} ${message}`);
    // A command of gcloud or the proxy that could not be checked is a hole in the reference.
    return verdict === "not-checked" && /\b(?:gcloud|alloydb-auth-proxy)\b/.test(source.split(/\s/, 1)[0] ?? "") ? [`${place} ${reason}`] : [];
  });
}

describe("a command in a shell block of a chapter", () => {
  it("is accepted by its tool and not refused by the service, prerequisites included", () => {
    expect(blocks.flatMap(({ place, text }) => faultsOf(place, text))).toEqual([]);
  });

  it("is seen: there are blocks in all chapters but exam focus, which has none", () => {
    expect(new Set(blocks.map(({ chapter }) => chapter)).size).toBe(15);
    const commands = blocks.flatMap(({ text }) => checkLine(text, reference)).filter(({ invocation }) => invocation);
    expect(commands.length).toBeGreaterThan(180);
  });

  it("would be told with file and line where it is wrong", () => {
    const [block] = blocks;
    const broken = block?.text.replace("--region", "--regoin") ?? "";
    expect(faultsOf(block?.place ?? "", broken)).toEqual([
      expect.stringMatching(/^content\/chapters\/01-overview\.mdx:\d+ `gcloud alloydb clusters upgrade` has no flag `--regoin`\.$/),
    ]);
  });
});

describe("a command in the run of a text", () => {
  /** Named as what is not there. */
  const denied: readonly string[] = ["gcloud alloydb instances export"];

  it("has a name and flags that are there; values may stand for something and what is required may be left out", () => {
    const naming: readonly string[] = ["unknown-command", "unknown-flag", "other-track", "misplaced", "exclusive"];
    const commands = inlineCommands();
    const wrong = commands.flatMap(({ place, text }) =>
      checkLine(text, reference).flatMap(({ problems }) =>
        problems
          .filter(({ code, message }) => naming.includes(code) && !message.includes("is a group;") && !denied.includes(text))
          .map(({ message }) => `${place} ${message}`),
      ),
    );
    expect(wrong).toEqual([]);
    expect(commands.length).toBeGreaterThan(20);
  });
});

describe("the commands that the guide prints wrong", () => {
  it("are 49: 47 that its own check found, and 2 that are right by themselves and teach something wrong", () => {
    expect(printed).toHaveLength(49);
    // 27 with a wrong flag, 10 with a wrong command, 6 with a wrong value, 3 for a wrong tool, 1 that is going: 47.
    const counts = Object.fromEntries(
      ["rejected", "refused", "accepted", "not-checked"].map((verdict) => [verdict, printed.filter((entry) => entry.verdict === verdict).length]),
    );
    expect(counts).toEqual({ rejected: 38, refused: 0, accepted: 8, "not-checked": 3 });
  });

  it.each(printed)("lines $lines: $verdict, for the stated reasons and no others", ({ printed: command, verdict, because = [] }) => {
    const checked = checkLine(command, reference);

    expect(checked.flatMap(({ problems }) => problems.map(({ code, subject }) => `${code} ${subject}`))).toEqual(because);
    expect(strictest(checked)).toBe(verdict);
  });

  it.each(printed)("lines $lines: the correct form stands", ({ lines, correct }) => {
    expect(faultsOf(`content/printed-commands.yaml › ${lines}`, correct)).toEqual([]);
  });

  it("have a nearest form that the checker accepts, wherever it offers one", () => {
    const forms = printed.flatMap(({ printed: command }) => checkLine(command, reference)).flatMap((checked) => nearestForm(checked, reference) ?? []);
    expect(forms.length).toBeGreaterThan(20);
    expect(forms.filter((form) => strictest(checkLine(form, reference)) !== "accepted")).toEqual([]);
  });
});

describe("the reference", () => {
  it("is that of gcloud 578.0.0 and of the Auth Proxy 1.15.2", () => {
    expect(loadReference().grammars.map(({ tool, version, date }) => [tool, version, date])).toEqual([
      ["gcloud", "578.0.0", "2026-07-28"],
      ["alloydb-auth-proxy", "1.15.2", "2026-07-15"],
    ]);
  });

  it("knows what the service refuses: each rule refuses a line that gcloud takes", () => {
    const create = "gcloud alloydb clusters create c --region=us-central1 --password=p";
    const instance = "gcloud alloydb instances create i --cluster=c --region=us-central1 --instance-type=READ_POOL";
    const refused: Record<string, string> = {
      "network-with-private-service-connect": `${create} --network=n --enable-private-service-connect`,
      "range-with-private-service-connect": `${create} --allocated-ip-range-name=r --enable-private-service-connect`,
      "count-without-shape": `${instance} --cpu-count=1`,
      "count-and-machine-differ": `${instance} --cpu-count=4 --machine-type=c4a-highmem-8-lssd`,
      "read-pool-nodes": `${instance} --cpu-count=4 --read-pool-node-count=21`,
      "recovery-window": `${create} --continuous-backup-recovery-window-days=36`,
      "key-in-another-region": `${create} --kms-key=projects/p/locations/us-east1/keyRings/r/cryptoKeys/k`,
      "secondary-in-the-same-region": "gcloud alloydb clusters create-secondary d --region=us-east1 --primary-cluster=projects/p/locations/us-east1/clusters/c",
    };
    expect(loadReference().serviceRules.map(({ id }) => id)).toEqual(Object.keys(refused));
    expect(Object.entries(refused).map(([id, line]) => [id, checkLine(line, reference)[0]?.verdict])).toEqual(
      Object.keys(refused).map((id) => [id, "refused"]),
    );
  });

  it("lets the same lines pass once they are mended", () => {
    for (const line of [
      "gcloud alloydb clusters create c --region=us-central1 --password=p --enable-private-service-connect",
      "gcloud alloydb instances create i --cluster=c --region=us-central1 --instance-type=PRIMARY --machine-type=c4a-highmem-1",
      "gcloud alloydb instances create i --cluster=c --region=us-central1 --instance-type=PRIMARY --cpu-count=8 --machine-type=c4a-highmem-8-lssd",
      "gcloud alloydb clusters create c --region=us-central1 --password=p --kms-key=projects/p/locations/us-central1/keyRings/r/cryptoKeys/k",
    ]) {
      expect(checkLine(line, reference)[0]?.verdict, line).toBe("accepted");
    }
  });
});

/** The verdict of several commands: the worst of them. */
function strictest(checked: readonly CheckedCommand[]): string | undefined {
  return (["rejected", "refused", "accepted", "not-checked"] as const).find((verdict) => checked.some((command) => command.verdict === verdict));
}
