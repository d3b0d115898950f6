import type { ResolvedTree } from "@/lib/decision/resolve";
import type { Path, Words } from "@/lib/decision/schema";
import { changesOf, everyWay, forkOf, lossesOf, outcomeOf, type Way } from "@/lib/decision/walk";
import { wordsOf } from "@/lib/question/words";
import type { Chance } from "@/lib/random/chance";
import { type Draft, type DraftChoice, filledText, grouped, isEven, numberOf, someCompany, type Template, type World } from "./template";

/** What a company says that takes an option: a requirement in its own words, which names no product. */
const requirements: Readonly<Record<string, Readonly<Record<string, (chance: Chance, world: World) => string>>>> = {
  where: {
    "google-cloud": (chance) => chance.pick(["The database may run in Google Cloud.", "Everything is to run in Google Cloud."]),
    elsewhere: (chance) =>
      chance.pick([
        "The database has to stay on servers in the company's own halls.",
        "The database has to run beside the machines, in a plant without a lasting link.",
        "The database has to run in another provider's cloud.",
      ]),
  },
  writes: {
    "one-writer": (chance) =>
      chance.pick(["Writes come from one region and are modest.", "All writes come from one region, and one large machine takes them."]),
    "many-regions": (chance) =>
      chance.pick([
        "Customers on three continents write at once and must see one truth.",
        "Writes happen in several regions at once and must agree everywhere.",
      ]),
    "beyond-one-writer": () => "Writes come from one region and are more than the largest machine takes.",
  },
  history: {
    none: (chance) => chance.pick(["Nobody analyses years of history.", "Reports reach back a few weeks at most."]),
    warehouse: (chance) => chance.pick(["Analysts query ten years of rows of several systems.", "Analysts query the history of many systems, years of it."]),
  },
  live: {
    neither: (chance) => chance.pick(["There are few reports and no embeddings.", "A report runs now and then, and nothing is searched by meaning."]),
    analytics: (chance) =>
      chance.pick([
        "Heavy analytical queries must see rows as they change, without a pipeline.",
        "Dashboards aggregate rows of this very second, without a pipeline.",
      ]),
    vectors: (chance, world) => {
      const millions = Math.round(numberOf(world, "hnsw-suited-vectors-max") / 1_000_000) * chance.pick([2, 4, 10, 25] as const);
      return `Search by meaning runs over ${grouped(millions)} million embeddings with filters, in SQL.`;
    },
  },
  size: {
    "within-cloud-sql": (chance, world) =>
      `The data will grow to ${Math.round((numberOf(world, "cloud-sql-storage-max") * chance.pick([5, 10, 20, 30, 50] as const)) / 100)} TB.`,
    "beyond-cloud-sql": (chance, world) => `The data will grow to ${numberOf(world, "cloud-sql-storage-max") + chance.pick([16, 26, 36, 46, 56] as const)} TB.`,
    "beyond-alloydb": (chance, world) => `The data will grow to ${numberOf(world, "cluster-storage-max") * chance.pick([2, 3, 5] as const)} TB.`,
  },
  availability: {
    none: (chance) => chance.pick(["No availability is promised to anybody.", "It serves tests, and no availability is promised."]),
    standard: () => "An SLA of {{cloud-sql-enterprise-sla}} is enough, planned maintenance left aside.",
    highest: () => "An SLA of {{cloud-sql-enterprise-plus-sla}} must hold, planned maintenance counted in.",
    "multi-region": () => "An SLA of {{spanner-sla-multi-region}} must hold through the loss of a region.",
  },
  reads: {
    primary: () => "One machine serves all reads.",
    replicas: (chance) =>
      chance.pick(["Two single readers with addresses of their own take the reports.", "A few single readers are enough beside the writer."]),
    pool: () => "Readers must stand behind one address.",
    "many-over-large": () => "A dozen readers must serve one large body of data.",
  },
  cost: {
    lowest: () => "Among what fits, the lowest bill decides.",
    room: () => "The budget has room for a data cache and for recovery over {{cloud-sql-enterprise-plus-pitr-window-max}}.",
  },
};

/** The facts that requirements and reasons of the tree may name; those of the tree are picked with it. */
const treeFacts = ["hnsw-suited-vectors-max", "cloud-sql-storage-max", "cluster-storage-max"] as const;

/** A resolved text of the tree with its facts as tokens again, so that a page can link them. */
function boundText(words: Words, { facts }: World): string {
  return words.map((piece) => (typeof piece === "string" ? piece : `{{${piece[0]}${facts[piece[0]]?.full === piece[1] ? "" : "|value"}}}`)).join("");
}

/** The requirement behind every answer of a path, by fork; undefined where one has no words. */
function requirementsOf(path: Path, chance: Chance, world: World): Record<string, string> | undefined {
  const said: Record<string, string> = {};
  for (const [fork, option] of Object.entries(path)) {
    const say = requirements[fork]?.[option];
    if (!say) return undefined;
    said[fork] = say(chance, world);
  }
  return said;
}

/** A way through the tree of chance, each outcome about as often as any other. */
function someWay(chance: Chance, tree: ResolvedTree): Way<Words> {
  const ways = everyWay(tree);
  const outcome = chance.pick(Object.keys(tree.outcomes));
  return chance.pick(ways.filter((way) => way.outcome === outcome));
}

/** Facts named by what an item says, in the order in which it names them. */
function factsIn(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\{\{([a-z0-9-]+)/g)].map((match) => match[1] ?? "")))];
}

/** The steps of a way as lines of a working: what is asked, what is said, what follows. */
function stepsOf(way: Way<Words>, world: World): string[] {
  const lines = way.walk.steps.map(({ fork, taken }) => `${fork.ask} ${taken.label}. ${boundText(taken.reason, world)}`);
  return [...lines, `The sound tree ends at: ${outcomeOf(world.tree, way.outcome).name}.`];
}

/** The longest stem of the architect's exam, in words. */
const longestStem = 110;

/** The draft with its facts; undefined where its length gives a choice away, or it would be too long to read. */
function finished(draft: Omit<Draft, "facts">, world: World): Draft | undefined {
  const facts = factsIn(draft.stem, ...draft.choices.flatMap(({ text, reason }) => [text, reason]), ...draft.working);
  return facts.length > 0 && isEven(draft.choices, world) && wordsOf(filledText(draft.stem, world)).length <= longestStem ? { ...draft, facts } : undefined;
}

const outcomeOfAWorkload: Template = {
  version: 1,
  title: "Which service a workload asks for",
  exam: "pca",
  objective: "1.3",
  topic: "choosing-a-database",
  difficulty: "medium",
  sections: ["alloydb-vs-cloud-sql#the-sound-tree", "alloydb-vs-cloud-sql#comparison-matrix", "summary#critical-distinctions"],
  facts: [...treeFacts],
  draft(chance, world) {
    const { tree } = world;
    const way = someWay(chance, tree);
    const said = requirementsOf(way.path, chance, world);
    const last = way.walk.steps.at(-1);
    if (!said || !last) return undefined;
    const losses = lossesOf(tree, way.walk).flatMap(({ outcomes, why }) => (why ? outcomes.map((outcome) => ({ outcome, why })) : []));
    const wrong = chance.shuffled(losses).slice(0, 3);
    if (wrong.length < 3) return undefined;
    const choices: DraftChoice[] = [
      { text: outcomeOf(tree, way.outcome).name, right: true, reason: `${boundText(last.taken.reason, world)} Nothing that was asked for speaks against it.` },
      ...wrong.map(({ outcome, why }) => {
        const alone = wrong.filter((other) => boundText(other.why, world) === boundText(why, world)).length === 1;
        const [what = ""] = boundText(outcomeOf(tree, outcome).what, world).split(/(?<=[a-z}]\.) /);
        return {
          text: outcomeOf(tree, outcome).name,
          reason: alone ? reasonOf(boundText(why, world)) : `${boundText(why, world)} What it is: ${lowered(what)}`,
        };
      }),
    ];
    return finished(
      {
        stem: `${someCompany(chance)} writes down what it needs of a relational database for an application on PostgreSQL. ${Object.values(said).join(" ")} Nothing else is asked for, and nothing is to be paid for that is not asked for. Which design fits best?`,
        choices: chance.shuffled(choices),
        working: stepsOf(way, world),
        path: way.path,
      },
      world,
    );
  },
};

/** A reason of the tree, made long enough to stand by itself. */
function reasonOf(why: string): string {
  return why.length >= 40 ? why : `${why} That rules it out here.`;
}

const changeOfOutcome: Template = {
  version: 1,
  title: "Which change leads to another service",
  exam: "pca",
  objective: "1.1",
  topic: "choosing-a-database",
  difficulty: "hard",
  sections: ["alloydb-vs-cloud-sql#the-sound-tree", "alloydb-vs-cloud-sql#decision-tree-alloydb-vs-cloud-sql"],
  facts: [...treeFacts],
  draft(chance, world) {
    const { tree } = world;
    const way = someWay(chance, tree);
    const said = requirementsOf(way.path, chance, world);
    if (!said) return undefined;
    const changes = changesOf(tree, way.walk).filter(({ outcomes }) => outcomes.length === 1);
    const wanted = chance.pick([
      "alloydb-ha",
      "alloydb-read-pools",
      "spanner",
      "cloud-sql-enterprise",
      "cloud-sql-enterprise-plus",
      "alloydb-basic",
      "bigquery-beside",
      "alloydb-omni",
    ]);
    const leading = changes.filter(({ outcomes: [outcome] }) => outcome === wanted);
    const [right] = chance.shuffled(leading);
    // One change of each answer at most: of "beyond this size" and "beyond that size" one would imply the other.
    const others: typeof changes = [];
    for (const change of chance.shuffled(changes.filter(({ outcomes: [outcome] }) => outcome !== wanted))) {
      if (others.length < 3 && [right, ...others].every((taken) => taken?.step.key !== change.step.key)) others.push(change);
    }
    if (!right || others.length < 3) return undefined;
    const textOf = ({ instead }: typeof right) => `If ${boundText(instead.ifSo, world)}`;
    const choices: DraftChoice[] = [
      {
        text: textOf(right),
        right: true,
        reason: `${boundText(right.instead.reason, world)} Everything else as before, the way ends at ${outcomeOf(tree, wanted).name}.`,
      },
      ...others.map((change) => ({
        text: textOf(change),
        reason: `That would lead to ${outcomeOf(tree, change.outcomes[0] ?? "").name}. ${boundText(change.instead.reason, world)}`,
      })),
    ];
    // What must not stand among the choices is what is said already.
    return finished(
      {
        stem: `${someCompany(chance)} needs a relational database for an application on PostgreSQL. ${Object.values(said).join(" ")} Its architects chose ${outcomeOf(tree, way.outcome).name}. All else equal, which change would lead to ${outcomeOf(tree, wanted).name}?`,
        choices: chance.shuffled(choices),
        working: [...stepsOf(way, world), `With the change, ${boundText(right.instead.ifSo, world)}, it ends at: ${outcomeOf(tree, wanted).name}.`],
        path: right.path,
      },
      world,
    );
  },
};

const requirementThatDecides: Template = {
  version: 1,
  title: "Which requirement rules a service out",
  exam: "pca",
  objective: "1.2",
  topic: "choosing-a-database",
  difficulty: "medium",
  sections: ["alloydb-vs-cloud-sql#the-sound-tree", "alloydb-vs-cloud-sql#availability", "exam-focus#how-to-take-a-question-apart"],
  facts: [...treeFacts],
  draft(chance, world) {
    const { tree } = world;
    const way = someWay(chance, tree);
    const said = requirementsOf(way.path, chance, world);
    if (!said || way.walk.steps.length < 4) return undefined;
    const losses = lossesOf(tree, way.walk).filter(({ why }) => why !== undefined && !isMatterOfPrice(boundText(why, world)));
    const loss = losses.length > 0 ? chance.pick(losses) : undefined;
    const lost = loss && chance.pick(loss.outcomes);
    if (!loss?.why || !lost) return undefined;
    // A requirement that would rule it out as well, had it been asked about first, is no wrong choice.
    const others = way.walk.steps.filter(({ id, key }) => id !== loss.step.id && !rulesOut(world, key, way.path[key] ?? "", lost));
    const wrong = chance.shuffled(others).slice(0, 3);
    if (wrong.length < 3) return undefined;
    const name = outcomeOf(tree, lost).name;
    const choices: DraftChoice[] = [
      { text: said[loss.step.key] ?? "", right: true, reason: reasonOf(boundText(loss.why, world)) },
      ...wrong.map(({ key, fork }) => ({ text: said[key] ?? "", reason: `Asked “${fork.ask}”, the sound tree keeps ${name} with this answer.` })),
    ];
    return finished(
      {
        stem: `The architects of ${someCompany(chance).replace(/^A/, "a")} drew up requirements for a relational database on PostgreSQL and chose ${outcomeOf(tree, way.outcome).name}. A reviewer had expected ${name} and asks which single requirement speaks against it, because it is not met or because it would be paid for without need. Which requirement should the architects name?`,
        choices: chance.shuffled(choices),
        working: [...stepsOf(way, world).slice(0, -1), `${name} is lost here: ${loss.step.taken.label}. ${boundText(loss.why, world)}`],
        path: way.path,
      },
      world,
    );
  },
};

/** Whether a reason says that an outcome would do and costs more: then no single requirement speaks against it. */
function isMatterOfPrice(why: string): boolean {
  return /would work|would serve|more than is asked|as well, at/.test(why);
}

/** Whether an answer, wherever its fork stands in the tree, takes an outcome out of reach. */
function rulesOut({ tree }: World, key: string, option: string, outcome: string): boolean {
  const asked = Object.keys(tree.forks).filter((id) => (forkOf(tree, id).again ?? id) === key);
  return asked.some((id) => {
    const { rulesOut: reasons = {} } = forkOf(tree, id).options[option] ?? {};
    return Object.hasOwn(reasons, outcome) || (Object.hasOwn(reasons, "*") && outcome !== pathEnd(tree, id, option));
  });
}

/** Where an option leads at once, if that is an outcome. */
function pathEnd(tree: ResolvedTree, fork: string, option: string): string | undefined {
  return forkOf(tree, fork).options[option]?.next;
}

function lowered(text: string): string {
  return /^(?:AlloyDB|Google|Cloud|Enterprise|Spanner|BigQuery|PostgreSQL|HNSW|Single|\{)/.test(text)
    ? text
    : `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** Items whose key is where the sound tree leads. */
export const treeTemplates = {
  "outcome-of-a-workload": outcomeOfAWorkload,
  "change-of-outcome": changeOfOutcome,
  "requirement-that-decides": requirementThatDecides,
} as const satisfies Record<string, Template>;
