import { checkLine, type CheckedCommand } from "@/lib/command/check";
import { coded, type Problem } from "@/lib/command/problem";
import { type IndexedReference, indexReference } from "@/lib/command/reference";
import type { Reference } from "@/lib/command/schema";
import type { FactId } from "@/lib/facts/facts";
import type { Chance } from "@/lib/random/chance";
import { type Draft, type DraftChoice, isEven, numberOf, someCompany, type Template, type World } from "./template";

/** Names of chance for what a command is about. */
interface Names {
  cluster: string;
  region: string;
  instance: string;
  primary: string;
}

function someNames(chance: Chance): Names {
  return {
    cluster: chance.pick(["orders", "ledger", "tickets", "catalogue", "claims", "fleet"]),
    region: chance.pick(["us-central1", "europe-west1", "europe-west4", "asia-southeast1", "us-east4"]),
    instance: chance.pick(["reports", "readers", "analytics", "batch", "web"]),
    primary: chance.pick(["main", "core", "writer"]),
  };
}

/** A line in parts, so that one can be left out or changed. */
interface Line {
  /** Words before the flags: `gcloud alloydb clusters create orders`. */
  words: string;
  flags: readonly string[];
}

function written({ words, flags }: Line): string {
  return [words, ...flags].join(" ");
}

/** A line that goes wrong, and what of it does. */
interface Breach {
  line: Line;
  /** What the one who wrote it had in mind; the checker adds what is wrong. */
  slip: string;
}

interface Task {
  /** What is to be done, in a sentence that ends a stem's scenario. */
  goal: string;
  right: Line;
  /** Why it is taken: one sentence. */
  why: string;
  breaches: readonly Breach[];
  /** What it rests on besides the grammar. */
  facts: readonly FactId[];
}

function replaced(line: Line, flag: string, by: string): Line {
  return { ...line, flags: line.flags.map((each) => (each.split("=", 1)[0] === flag ? by : each)) };
}

function without(line: Line, flag: string): Line {
  return { ...line, flags: line.flags.filter((each) => each.split("=", 1)[0] !== flag) };
}

function reworded(line: Line, from: string, to: string): Line {
  return { ...line, words: line.words.replace(from, to) };
}

/** What engineers do with AlloyDB at the command line, with the slips that are usual there. */
const tasks: readonly ((names: Names, chance: Chance) => Task)[] = [
  ({ cluster, region, instance }, chance) => {
    const nodes = 2 + chance.below(6);
    const vcpus = chance.pick([2, 4, 8, 16] as const);
    const right: Line = {
      words: `gcloud alloydb instances create ${instance}`,
      flags: [`--cluster=${cluster}`, `--region=${region}`, "--instance-type=READ_POOL", `--read-pool-node-count=${nodes}`, `--cpu-count=${vcpus}`],
    };
    return {
      goal: `a read pool named ${instance} with ${nodes} nodes of ${vcpus} vCPUs is to be added to the cluster ${cluster} in ${region}`,
      right,
      why: "A read pool is an instance of the cluster: its type, its node count and the size of a node are flags of `instances create`. A pool has {{read-pool-min-nodes}} at least.",
      facts: ["instance-types", "read-pool-min-nodes"],
      breaches: [
        { line: reworded(right, "instances create", "read-pools create"), slip: "Takes the read pool for a kind of resource of its own." },
        { line: replaced(right, "--read-pool-node-count", `--node-count=${nodes}`), slip: "Shortens the name of the flag." },
        { line: without(right, "--instance-type"), slip: "Leaves the type to be guessed from the node count." },
        { line: replaced(right, "--instance-type", "--type=READ_POOL"), slip: "Shortens the name of the flag." },
        { line: replaced(right, "--region", `--zone=${region}-a`), slip: "Places the instance in a zone, as one would a virtual machine." },
        { line: replaced(right, "--cpu-count", `--tier=db-custom-${vcpus}`), slip: "Names the size as Cloud SQL does." },
      ],
    };
  },
  ({ cluster, region, primary: instance }, chance) => {
    const vcpus = chance.pick([4, 8, 16, 32] as const);
    const right: Line = {
      words: `gcloud alloydb instances create ${instance}`,
      flags: [`--cluster=${cluster}`, `--region=${region}`, "--instance-type=PRIMARY", "--availability-type=REGIONAL", `--cpu-count=${vcpus}`],
    };
    return {
      goal: `a highly available primary named ${instance} with ${vcpus} vCPUs is to be created in the cluster ${cluster} in ${region}`,
      right,
      why: "The cluster holds data and network; its primary is an instance, whose availability type REGIONAL gives it {{ha-primary-nodes}}.",
      facts: ["ha-primary-nodes", "instance-types"],
      breaches: [
        { line: replaced(right, "--availability-type", "--high-availability"), slip: "Makes a switch of the availability type." },
        { line: replaced(right, "--availability-type", "--availability-type=MULTI_ZONE"), slip: "Makes up a value for the availability type." },
        { line: without(right, "--cpu-count"), slip: "Leaves the size to a default." },
        { line: without(right, "--cluster"), slip: "Takes the name of the instance for unique in the region." },
        { line: replaced(right, "--instance-type", "--instance-type=MASTER"), slip: "Uses an old word for the primary." },
        { line: reworded(right, "alloydb instances", "alloydb primaries"), slip: "Takes the primary for a kind of resource of its own." },
      ],
    };
  },
  ({ cluster, region }, chance) => {
    const days = 15 + chance.below(20);
    const right: Line = {
      words: `gcloud alloydb clusters update ${cluster}`,
      flags: [`--region=${region}`, "--enable-continuous-backup", `--continuous-backup-recovery-window-days=${days}`],
    };
    return {
      goal: `the cluster ${cluster} in ${region} is to be restorable to any moment of the last ${days} days`,
      right,
      why: "The window of point-in-time recovery belongs to the cluster and is counted in days, {{continuous-backup-window-max}} at most.",
      facts: ["continuous-backup-window-max", "continuous-backup-window-default"],
      breaches: [
        { line: replaced(right, "--continuous-backup-recovery-window-days", `--pitr-window=${days}d`), slip: "Makes up a shorter name for the flag." },
        {
          line: replaced(right, "--continuous-backup-recovery-window-days", `--retained-transaction-log-days=${days}`),
          slip: "Names the window as Cloud SQL does.",
        },
        { line: { ...right, words: `gcloud alloydb backups update ${cluster}` }, slip: "Looks for the setting among the backups." },
        { line: without(right, "--region"), slip: "Takes the name of the cluster for enough." },
        {
          line: replaced(right, "--continuous-backup-recovery-window-days", `--continuous-backup-recovery-window-days=${days}d`),
          slip: "Writes the days as a duration.",
        },
        {
          line: replaced(right, "--enable-continuous-backup", "--no-enable-continuous-backup"),
          slip: "Switches continuous backup off and sets its window at once.",
        },
      ],
    };
  },
  ({ cluster, region }, chance) => {
    const name = `${cluster}-${chance.pick(["before-release", "year-end", "audit", "before-upgrade"])}`;
    const right: Line = { words: `gcloud alloydb backups create ${name}`, flags: [`--cluster=${cluster}`, `--region=${region}`] };
    return {
      goal: `a backup named ${name} of the cluster ${cluster} in ${region} is to be made at once`,
      right,
      why: "An on-demand backup is a resource of its own that names the cluster and its region; it is kept for {{on-demand-backup-retention-max}} at most.",
      facts: ["on-demand-backup-retention-max"],
      breaches: [
        { line: reworded(right, "backups create", "clusters backup"), slip: "Looks for a verb of the cluster." },
        { line: replaced(right, "--cluster", `--instance=${cluster}`), slip: "Backs up an instance, as in Cloud SQL." },
        { line: without(right, "--region"), slip: "Takes the cluster's name for enough." },
        { line: without(right, "--cluster"), slip: "Leaves out what is to be backed up." },
        { line: { ...right, flags: [...right.flags, "--retention-days=90"] }, slip: "Adds a retention that no flag of this command sets." },
        { line: { ...right, flags: [...right.flags, "--type=ON_DEMAND"] }, slip: "Adds a type that the command implies." },
      ],
    };
  },
  ({ cluster, region }, chance) => {
    const hour = String(6 + chance.below(14)).padStart(2, "0");
    const right: Line = {
      words: `gcloud alloydb clusters restore ${cluster}-restored`,
      flags: [`--source-cluster=${cluster}`, `--point-in-time=2026-11-1${chance.below(10)}T${hour}:30:00Z`, `--region=${region}`],
    };
    return {
      goal: `the state of the cluster ${cluster} in ${region} at half past ${hour} is to be brought back into a new cluster`,
      right,
      why: "A restore makes a new cluster from a source cluster and a moment within its recovery window, to the {{pitr-granularity}}.",
      facts: ["pitr-granularity", "continuous-backup-window-max"],
      breaches: [
        { line: without(right, "--point-in-time"), slip: "Leaves out the moment, as if the latest were meant." },
        { line: replaced(right, "--source-cluster", `--backup=${cluster}`), slip: "Gives a backup and a moment, of which only one can be." },
        { line: reworded(right, "clusters restore", "clusters clone"), slip: "Takes Cloud SQL's verb." },
        { line: reworded(right, "clusters restore", "backups restore"), slip: "Looks for the verb among the backups." },
        { line: replaced(right, "--point-in-time", "--restore-time=now"), slip: "Makes up a name for the flag." },
        { line: without(right, "--region"), slip: "Takes the region of the source for granted." },
      ],
    };
  },
  ({ cluster, region }, chance) => {
    const user = chance.pick(["reporting", "billing-app", "etl", "support-tool"]);
    const account = `${user}@shop-prod.iam`;
    const right: Line = { words: `gcloud alloydb users create ${account}`, flags: [`--cluster=${cluster}`, `--region=${region}`, "--type=IAM_BASED"] };
    return {
      goal: `the service account ${account} is to log in to the databases of the cluster ${cluster} in ${region} without a password`,
      right,
      why: "Users belong to a cluster, and the type IAM_BASED stands for a principal that logs in with a token. The flag of the instance that allows it is {{iam-authentication-default}} at first.",
      facts: ["iam-authentication-default"],
      breaches: [
        { line: replaced(right, "--type", "--type=CLOUD_IAM_SERVICE_ACCOUNT"), slip: "Names the type as Cloud SQL does." },
        { line: without(right, "--cluster"), slip: "Leaves out the cluster." },
        { line: replaced(right, "--type", "--iam-user"), slip: "Makes a switch of the type." },
        { line: replaced(right, "--cluster", "--instance=main"), slip: "Creates the user in an instance, as in Cloud SQL." },
        { line: reworded(right, "users create", "iam-users add"), slip: "Takes IAM users for a kind of resource of their own." },
        { line: { ...right, flags: [...right.flags, "--host=%"] }, slip: "Adds a host, which users of MySQL have." },
      ],
    };
  },
  ({ cluster, region }, chance) => {
    const away = chance.pick(["us-west1", "europe-north1", "asia-east1"]);
    const primary = `projects/shop-prod/locations/${region}/clusters/${cluster}`;
    const right: Line = { words: `gcloud alloydb clusters create-secondary ${cluster}-dr`, flags: [`--region=${away}`, `--primary-cluster=${primary}`] };
    return {
      goal: `a secondary cluster in ${away} is to follow the cluster ${cluster} of the project shop-prod in ${region}`,
      right,
      why: "A secondary cluster is created in the other region and names its primary cluster in full; a primary cluster has {{secondary-clusters-max|value}} of them at most.",
      facts: ["secondary-clusters-max"],
      breaches: [
        { line: reworded(right, "create-secondary", "replicate"), slip: "Makes up a verb." },
        { line: replaced(right, "--primary-cluster", `--source=${primary}`), slip: "Makes up a name for the flag." },
        { line: without(right, "--region"), slip: "Leaves out the region in which the secondary is to stand." },
        { line: reworded(right, "clusters create-secondary", "secondary-clusters create"), slip: "Takes secondaries for a kind of resource of their own." },
        { line: replaced(right, "--primary-cluster", `--replica-of=${primary}`), slip: "Speaks of replicas, as Cloud SQL does." },
        { line: replaced(right, "--region", `--regions=${away}`), slip: "Writes the flag in the plural." },
      ],
    };
  },
  ({ cluster, region, primary: instance }) => {
    const right: Line = { words: `gcloud alloydb instances failover ${instance}`, flags: [`--cluster=${cluster}`, `--region=${region}`] };
    return {
      goal: `the highly available primary ${instance} of the cluster ${cluster} in ${region} is to change over to its standby for a drill`,
      right,
      why: "A failover is an action on the instance, within its region; its loss of commits is {{ha-data-loss}}.",
      facts: ["ha-data-loss", "ha-primary-zones"],
      breaches: [
        { line: { words: `gcloud alloydb clusters failover ${cluster}`, flags: [`--region=${region}`] }, slip: "Fails the whole cluster over." },
        { line: without(right, "--cluster"), slip: "Leaves out the cluster of the instance." },
        { line: reworded(right, "instances failover", "instances switchover"), slip: "Takes the verb with which a secondary cluster takes over." },
        { line: { ...right, flags: [...right.flags, "--force"] }, slip: "Adds a switch that other verbs have." },
        { line: replaced(right, "--region", `--zone=${region}-b`), slip: "Names the zone to change over to." },
      ],
    };
  },
];

/** The facts behind all tasks. */
const taskFacts = [
  "instance-types",
  "read-pool-min-nodes",
  "ha-primary-nodes",
  "ha-primary-zones",
  "ha-data-loss",
  "continuous-backup-window-max",
  "continuous-backup-window-default",
  "on-demand-backup-retention-max",
  "pitr-granularity",
  "iam-authentication-default",
  "secondary-clusters-max",
] as const satisfies FactId[];

const indexed = new WeakMap<Reference, IndexedReference>();

/** What the checker says of a line, by the grammar that readers use. */
function verdictOn(line: string, { reference }: World): CheckedCommand | undefined {
  const ready = indexed.get(reference) ?? indexReference(reference);
  indexed.set(reference, ready);
  return checkLine(line, ready)[0];
}

/** What is wrong, in the checker's words, without what it proposes: that hangs on commands which the browser's grammar lacks. */
function said({ message }: Problem): string {
  return message.split(/(?<=\.) /, 1)[0] ?? message;
}

/** The breaches that the checker does not take, each with what it says. */
function rejectedOf({ breaches }: Task, world: World): { text: string; reason: string }[] {
  return breaches.flatMap(({ line, slip }) => {
    const checked = verdictOn(written(line), world);
    // What was written wrongly says more than what is missing for it.
    const problem = checked?.problems.find(({ code }) => code !== "missing-flag") ?? checked?.problems[0];
    return problem && checked?.verdict === "rejected" ? [{ text: written(line), reason: `${slip} gcloud says: ${said(problem)}` }] : [];
  });
}

const validCommand: Template = {
  version: 1,
  title: "Which command is valid",
  exam: "ace",
  objective: "3.2",
  topic: "gcloud-for-alloydb",
  difficulty: "medium",
  sections: ["cli-examples#how-a-command-is-built", "cli-examples#verbs-that-do-not-exist", "cli-examples#instance-management"],
  facts: [...taskFacts],
  draft(chance, world) {
    const task = chance.pick(tasks)(someNames(chance), chance);
    const right = written(task.right);
    const wrong = chance.shuffled(rejectedOf(task, world)).slice(0, 3);
    if (wrong.length < 3 || verdictOn(right, world)?.verdict !== "accepted") return undefined;
    return {
      stem: `An engineer of ${someCompany(chance).replace(/^A/, "a")} works on AlloyDB from Cloud Shell, where project and account are set. According to the ticket, ${task.goal}. The command is to do that and nothing besides, and gcloud must take it as it stands. Which command should the engineer run?`,
      choices: chance.shuffled([{ text: right, right: true as const, reason: task.why }, ...wrong]),
      working: [`Accepted: ${right}`, ...wrong.map(({ text }) => `Rejected: ${text}`)],
      facts: task.facts,
      commands: [right, ...wrong.map(({ text }) => text)],
    };
  },
};

const missingFlag: Template = {
  version: 1,
  title: "Which flag is missing",
  exam: "ace",
  objective: "2.2",
  topic: "gcloud-for-alloydb",
  difficulty: "easy",
  sections: ["cli-examples#how-a-command-is-built", "cli-examples#cluster-management", "cli-examples#instance-management"],
  facts: [...taskFacts],
  draft(chance, world) {
    const task = chance.pick(tasks)(someNames(chance), chance);
    const flag = chance.pick(task.right.flags);
    const name = flag.split("=", 1)[0] ?? "";
    const short = without(task.right, name);
    const checked = verdictOn(written(short), world);
    if (checked?.verdict !== "rejected" || verdictOn(written(task.right), world)?.verdict !== "accepted") return undefined;
    const added = (other: string) => `${written(short)} ${other}`;
    const wrong = chance.shuffled(otherFlags(name, flag)).flatMap((other): DraftChoice[] => {
      const line = verdictOn(added(other), world);
      const problem = line?.problems.find(({ subject }) => other.startsWith(subject)) ?? line?.problems[0];
      return line?.verdict === "rejected" && problem ? [{ text: other, reason: told(other, problem) }] : [];
    });
    if (wrong.length < 3 || verdictOn(added(flag), world)?.verdict !== "accepted") return undefined;
    const three = wrong.slice(0, 3);
    const choices = chance.shuffled([{ text: flag, right: true as const, reason: `With it the line is complete and gcloud takes it. ${task.why}` }, ...three]);
    if (!isEven(choices, world)) return undefined;
    return {
      stem: `An engineer of ${someCompany(chance).replace(/^A/, "a")} types \`${written(short)}\` and gcloud refuses to send it. According to the ticket, ${task.goal}. Everything in the line is meant. Which flag completes it?`,
      choices,
      working: [`As typed, rejected: ${checked.problems.map(said).join(" ")}`, `With ${flag}, accepted: ${written(task.right)}`],
      facts: task.facts,
      commands: [written(task.right), ...three.map(({ text }) => added(text))],
    };
  },
};

/** What a flag brings that does not complete the line. */
function told(flag: string, problem: Problem): string {
  const name = coded(flag.split("=", 1)[0] ?? "");
  return flag.startsWith(problem.subject)
    ? `The line is rejected still. gcloud says: ${said(problem)}`
    : `${name} is taken, and the line lacks what it lacked. gcloud says: ${said(problem)}`;
}

/** Flags that one might reach for in the place of the missing one. */
function otherFlags(name: string, flag: string): string[] {
  const value = flag.split("=")[1] ?? "";
  const kin: Readonly<Record<string, readonly string[]>> = {
    "--cluster": [`--instance=${value}`, `--cluster-id=${value}`, "--project=shop-prod", "--quiet", `--name=${value}`],
    "--region": [`--zone=${value}-a`, `--location=${value}`, "--project=shop-prod", "--quiet", "--global"],
    "--instance-type": ["--type=READ_POOL", "--read-pool", "--replica", "--availability-type=REGIONAL", "--quiet"],
    "--cpu-count": ["--tier=db-custom-4", "--memory=32GB", "--vcpus=4", "--size=medium", "--quiet"],
    "--type": ["--iam", "--user-type=IAM", "--authentication=IAM", "--quiet"],
    "--point-in-time": ["--latest", "--restore-time=now", "--timestamp=now", "--quiet"],
    "--source-cluster": [`--cluster=${value}`, `--source=${value}`, `--from=${value}`, "--quiet"],
    "--primary-cluster": ["--primary=main", "--source-cluster=main", "--replica-of=main", "--quiet"],
  };
  return [...(kin[name] ?? [])];
}

/** A rule that the service holds to although gcloud sends the line: what is refused, and what stands in its place. */
interface Refusal {
  goal: string;
  right: Line;
  why: string;
  wrong: readonly { line: Line; reason: string }[];
  facts: readonly FactId[];
}

const refusals: readonly ((names: Names, chance: Chance, world: World) => Refusal)[] = [
  ({ cluster, region }, chance, world) => {
    const most = numberOf(world, "continuous-backup-window-max");
    const least = numberOf(world, "continuous-backup-window-min");
    const lineOf = (days: number): Line => ({
      words: `gcloud alloydb clusters update ${cluster}`,
      flags: [`--region=${region}`, `--continuous-backup-recovery-window-days=${days}`],
    });
    const reason = (days: number) =>
      `The window is {{continuous-backup-window-min|value}} to {{continuous-backup-window-max}}, and ${days} ${days === 1 ? "day lies" : "days lie"} outside it.`;
    const above = [most + 1 + chance.below(9), most + 15 + chance.below(20), 75 + chance.below(40)];
    const beyond = chance.below(2) === 0 ? above : [least - 1, ...above.slice(1)];
    return {
      goal: `the recovery window of the cluster ${cluster} in ${region} is to be made as long as AlloyDB takes, or nearly so`,
      right: lineOf(most - chance.below(8)),
      why: "The days lie within {{continuous-backup-window-min|value}} to {{continuous-backup-window-max}}, what the service allows.",
      wrong: beyond.map((days) => ({ line: lineOf(days), reason: reason(days) })),
      facts: ["continuous-backup-window-min", "continuous-backup-window-max"],
    };
  },
  ({ cluster, region, instance }, chance, world) => {
    const most = numberOf(world, "read-pool-instance-max-nodes");
    const least = numberOf(world, "read-pool-min-nodes");
    const lineOf = (nodes: number): Line => ({
      words: `gcloud alloydb instances update ${instance}`,
      flags: [`--cluster=${cluster}`, `--region=${region}`, `--read-pool-node-count=${nodes}`],
    });
    const reason = (nodes: number) => `A read pool has {{read-pool-min-nodes|value}} to {{read-pool-instance-max-nodes}}; a count of ${nodes} lies outside it.`;
    const above = [most + 1 + chance.below(4), most + 5 + chance.below(5), most * 2];
    const beyond = chance.below(2) === 0 ? above : [least - 1, ...above.slice(1)];
    return {
      goal: `the read pool ${instance}, the only one of the cluster ${cluster} in ${region}, is to have as many nodes as AlloyDB allows, or nearly so`,
      right: lineOf(most - chance.below(5)),
      why: "The count lies within {{read-pool-min-nodes|value}} to {{read-pool-instance-max-nodes}}, what the service allows.",
      wrong: beyond.map((nodes) => ({ line: lineOf(nodes), reason: reason(nodes) })),
      facts: ["read-pool-min-nodes", "read-pool-instance-max-nodes"],
    };
  },
  ...([0, 1] as const).map(() => ({ cluster, region, primary: instance }: Names, chance: Chance): Refusal => {
    const lineOf = (vcpus: number): Line => ({
      words: `gcloud alloydb instances create ${instance}`,
      flags: [`--cluster=${cluster}`, `--region=${region}`, "--instance-type=PRIMARY", `--cpu-count=${vcpus}`],
    });
    return {
      goal: `a primary named ${instance} is to be created in the cluster ${cluster} in ${region}, on a machine of the default series whose size AlloyDB has`,
      right: lineOf(chance.pick([2, 4, 8, 16, 32, 64, 96, 128])),
      why: "A count of vCPUs alone asks for {{default-machine-series}}, and this is one of its shapes, as vCPUs / GB of memory: {{n2-shapes}}.",
      wrong: chance.shuffled([14, 22, 44, 48, 72, 88, 144, 192, 288]).map((vcpus) => ({
        line: lineOf(vcpus),
        reason: `Another series has ${vcpus} vCPUs and is named by its machine type. A count alone asks for {{default-machine-series}}, whose shapes are {{n2-shapes}}.`,
      })),
      facts: ["default-machine-series", "n2-shapes"],
    };
  }),
];

const refusedByTheService: Template = {
  version: 1,
  title: "Which value the service accepts",
  exam: "ace",
  objective: "3.2",
  topic: "gcloud-for-alloydb",
  difficulty: "medium",
  sections: ["cli-examples#cluster-management", "ha-dr#1-continuous-backup-recommended", "key-concepts#read-pools-and-their-nodes"],
  facts: [
    "continuous-backup-window-min",
    "continuous-backup-window-max",
    "read-pool-min-nodes",
    "read-pool-instance-max-nodes",
    "default-machine-series",
    "n2-shapes",
  ],
  draft(chance, world): Draft | undefined {
    const refusal = chance.pick(refusals)(someNames(chance), chance, world);
    const right = written(refusal.right);
    const wrong = chance
      .shuffled(refusal.wrong)
      .map(({ line, reason }) => ({ text: written(line), reason }))
      .filter(({ text }) => verdictOn(text, world)?.verdict === "refused")
      .slice(0, 3);
    if (wrong.length < 3 || verdictOn(right, world)?.verdict !== "accepted") return undefined;
    const numberIn = (text: string) => Number(/=(\d+)$/.exec(text)?.[1]);
    return {
      stem: `An engineer of ${someCompany(chance).replace(/^A/, "a")} works in Cloud Shell, where project and account are set. According to the ticket, ${refusal.goal}. gcloud sends each of these commands, and the service takes one. Which command should the engineer run?`,
      choices: [{ text: right, right: true as const, reason: refusal.why }, ...wrong].toSorted((a, b) => numberIn(a.text) - numberIn(b.text)),
      ordered: true,
      working: [`Accepted: ${right}`, ...wrong.map(({ text }) => `Refused: ${text}`)],
      facts: refusal.facts,
      commands: [right, ...wrong.map(({ text }) => text)],
    };
  },
};

/** The commands that templates write, as the grammar names them: all that a browser needs of it. */
export const commandPaths = [
  "alloydb instances create",
  "alloydb instances update",
  "alloydb instances failover",
  "alloydb clusters update",
  "alloydb clusters restore",
  "alloydb clusters create-secondary",
  "alloydb backups create",
  "alloydb users create",
] as const;

/** Items whose key is what the checker of commands accepts. */
export const commandTemplates = {
  "valid-command": validCommand,
  "missing-flag": missingFlag,
  "refused-value": refusedByTheService,
} as const satisfies Record<string, Template>;
