import { z } from "zod";
import { type Afterwards, type Command, type Grammar, grammarSchema, type Reference, serviceRuleSchema } from "@/lib/command/schema";
import { isErratum } from "@/lib/facts/claim";
import { type FactId, getFact, isFactId } from "@/lib/facts/facts";
import { routes } from "@/lib/site/routes";
import { boundProblems } from "./bound-problems";
import { loadClaims } from "./claims";
import { readText } from "./disk";
import { oncePerBuild } from "./once";
import { ContentError, parseContent, parseYaml } from "./parse-content";
import { fillFacts } from "./search-file";

const folder = "content/reference";

/** What to do about a reference file that is not as it should be. */
const remedy = `Mend the entry, or make the file anew as ${folder}/README.md tells.`;

/**
 * The grammar of gcloud and of the Auth Proxy, with what the service refuses besides.
 * @throws ContentError that lists every mistake with file, entry and remedy.
 */
export const loadReference = oncePerBuild((): Reference => ({
  grammars: [loadGrammar("gcloud"), loadGrammar("alloydb-auth-proxy")],
  serviceRules: loadServiceRules(),
}));

/** The grammar of one tool. `throws` ContentError as above. */
export function loadGrammar(tool: Grammar["tool"]): Grammar {
  const file = `${folder}/${tool}.json`;
  let data: unknown;
  try {
    data = JSON.parse(readText(file));
  } catch (error) {
    throw new ContentError(`${file}: ${error instanceof Error ? error.message : String(error)} ${remedy}`);
  }
  const parsed = grammarSchema.safeParse(data);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${file} › ${entryOf(data, path)}: ${message}. ${remedy}`);
    throw new ContentError(lines.join("\n"));
  }
  const problems = problemsOfGrammar(parsed.data);
  if (parsed.data.tool !== tool) problems.push(`tool: this is the grammar of ${parsed.data.tool}.`);
  if (problems.length > 0) throw new ContentError(problems.map((problem) => `${file} › ${problem} ${remedy}`).join("\n"));
  return parsed.data;
}

/** A path into the file as its author sees it: the command by its name instead of its place in the list. */
function entryOf(data: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  const commands = (data as { commands?: unknown } | null)?.commands;
  if (list !== "commands" || typeof index !== "number" || !Array.isArray(commands)) return path.join(" › ") || "(whole file)";
  const name = (commands[index] as { path?: unknown } | null)?.path;
  return [typeof name === "string" ? name : `command ${index + 1}`, ...rest].join(" › ");
}

/** What is wrong with a grammar beyond its shape: one line per mistake, beginning with the entry. */
function problemsOfGrammar({ commands, groups, globalFlags, tool }: Grammar): string[] {
  const problems: string[] = [];
  const taken = new Set<string>();
  for (const command of commands) {
    const at = command.path || tool;
    for (const track of command.tracks) {
      if (taken.has(`${track} ${command.path}`)) problems.push(`${at}: stands twice for ${track}.`);
      taken.add(`${track} ${command.path}`);
      problems.push(...problemsOfPlace(command, track, groups, tool).map((problem) => `${at}: ${problem}`));
    }
    const known = new Set([...Object.keys(command.flags), ...Object.keys(globalFlags)]);
    for (const [list, flag] of namedFlags(command)) if (!known.has(flag)) problems.push(`${at} › ${list}: ${flag} is no flag of this command.`);
    const positionals = new Set((command.positionals ?? []).map(({ name }) => name));
    for (const [name, { unlessFull, min, max }] of Object.entries(command.flags)) {
      if (unlessFull && !known.has(unlessFull) && !positionals.has(unlessFull))
        problems.push(`${at} › ${name}: ${unlessFull} is neither flag nor positional of it.`);
      if (typeof min === "number" && typeof max === "number" && min > max) problems.push(`${at} › ${name}: min is above max.`);
    }
    for (const pattern of patternsOf(command)) if (!isPattern(pattern)) problems.push(`${at}: ${pattern} is no regular expression.`);
  }
  return problems;
}

/** Each word of a command's path stands in the list of the group before it, so that a slip is told apart from what is not known. */
function problemsOfPlace({ path }: Command, track: string, groups: Grammar["groups"], tool: string): string[] {
  const words = path.split(" ").filter(Boolean);
  return words.flatMap((word, index) => {
    const group = [...(track === "ga" ? [] : [track]), ...words.slice(0, index)].join(" ");
    return groups[group]?.includes(word) ? [] : [`groups › “${group || tool}” does not list ${word}.`];
  });
}

/** Every flag that a command's rules name, with the list in which it stands; `--no-…` counts as its flag. */
function namedFlags({ exclusive = [], oneOf = [], requires = [], requiresOneOf = [], flags, positionals = [], afterwards = [] }: Command): [string, string][] {
  const under = (list: string, names: readonly string[]) =>
    names.map((name): [string, string] => [
      list,
      flags[`--${name.replace(/^--no-/, "")}`]?.negatable && name.startsWith("--no-") ? `--${name.slice(5)}` : name,
    ]);
  return [
    ...under("exclusive", exclusive.flat()),
    ...under("oneOf", oneOf.flat(2)),
    ...under(
      "requires",
      requires.flatMap(({ ifAny, all }) => [...ifAny, ...all]),
    ),
    ...under(
      "requiresOneOf",
      requiresOneOf.flatMap((rule) => [...rule.ifAny, ...rule.oneOf.flat()]),
    ),
    ...under(
      "requiredWith",
      Object.values(flags).flatMap(({ requiredWith }) => requiredWith ?? []),
    ),
    ...under(
      "positionals",
      positionals.flatMap(({ unlessGiven = [] }) => unlessGiven),
    ),
    ...under("afterwards", afterwards.flatMap(flagsOfRule)),
  ];
}

function flagsOfRule(rule: Afterwards): string[] {
  switch (rule.rule) {
    case "change":
      return [];
    case "values":
      return [rule.flag];
    case "by-value":
      return [rule.flag, ...rule.among, ...Object.values(rule.needs).flat()];
    case "only-with":
      return [rule.with, ...rule.flags];
    case "needs":
      return [...rule.flags, ...(rule.ifGiven ? [rule.ifGiven] : []), ...(rule.unless ? [rule.unless.value.split("=")[0] ?? "", ...rule.unless.given] : [])];
    default:
      return rule.flags;
  }
}

function patternsOf({ flags, positionals = [] }: Command): string[] {
  return [...Object.values(flags).flatMap(({ elementPattern }) => elementPattern ?? []), ...positionals.flatMap(({ pattern }) => pattern ?? [])];
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source !== "";
  } catch {
    return false;
  }
}

// In content/reference/service-rules.yaml bounds and lists are facts, and the reason is a claim.
const factId = z.string().refine(isFactId, { error: ({ input }) => `there is no fact "${String(input)}" in lib/facts` });
const serviceRulesFile = `${folder}/service-rules.yaml`;
const writtenRule = z.strictObject({
  id: z.string(),
  commands: serviceRuleSchema.shape.commands,
  when: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("together"), flags: z.array(z.string()).min(2) }),
    z.strictObject({ kind: z.literal("range"), flag: z.string(), min: factId.optional(), max: factId.optional() }),
    z.strictObject({ kind: z.literal("values"), flag: z.string(), values: factId, without: z.string().optional() }),
    z.strictObject({ kind: z.enum(["equal", "unequal"]), flag: z.string(), pattern: z.string(), with: z.string() }),
  ]),
  says: z.string(),
  claim: z.string(),
});
type WrittenRule = z.output<typeof writtenRule>;

function loadServiceRules(): Reference["serviceRules"] {
  const written = parseContent(z.array(writtenRule), parseYaml(readText(serviceRulesFile), serviceRulesFile), serviceRulesFile);
  const grammar = loadGrammar("gcloud");
  const mistakes: string[] = [];
  const rules = written.flatMap((rule, index) => {
    const problems = problemsOfRule(rule, grammar);
    if (written.findIndex(({ id }) => id === rule.id) < index) problems.push("this id stands above already; give the rule another.");
    mistakes.push(...problems.map((problem) => `${serviceRulesFile} › ${rule.id} › ${problem}`));
    return problems.length > 0 ? [] : [resolved(rule)];
  });
  if (mistakes.length > 0) throw new ContentError(mistakes.join("\n"));
  return parseContent(z.array(serviceRuleSchema), rules, serviceRulesFile);
}

function problemsOfRule({ commands, when, says, claim }: WrittenRule, grammar: Grammar): string[] {
  const problems = boundProblems(says).map((problem) => `says: ${problem}`);
  if (!loadClaims().has(claim)) problems.push(`claim: there is no claim "${claim}" in content/claims; name the one that this rests on.`);
  for (const path of commands) {
    const entries = grammar.commands.filter((command) => command.path === path);
    if (entries.length === 0) problems.push(`commands: the reference has no gcloud ${path}.`);
    for (const flag of flagsOfCondition(when)) {
      if (!entries.every((entry) => Object.hasOwn(entry.flags, flag))) problems.push(`when: gcloud ${path} has no ${flag}.`);
    }
  }
  return problems;
}

function flagsOfCondition(when: WrittenRule["when"]): string[] {
  switch (when.kind) {
    case "together":
      return when.flags;
    case "range":
      return [when.flag];
    case "values":
      return [when.flag, ...(when.without ? [when.without] : [])];
    default:
      return [when.flag, when.with];
  }
}

/** A rule with its facts' values in place of their ids, and the address of what it rests on. */
function resolved({ claim: id, says, when, ...rule }: WrittenRule): unknown {
  const claim = loadClaims().get(id);
  const erratum = claim && isErratum(claim);
  return {
    ...rule,
    says: fillFacts(says),
    when:
      when.kind === "range"
        ? { ...when, min: numberOf(when.min), max: numberOf(when.max) }
        : when.kind === "values"
          ? { ...when, values: namesOf(when.values) }
          : when,
    rests: erratum
      ? { href: routes.erratum(id), words: "Erratum with source" }
      : { href: routes.chapter(claim?.chapter ?? ""), words: `Taught in the chapter on it` },
  };
}

function numberOf(id: FactId | undefined): number | undefined {
  return id === undefined ? undefined : Number(getFact(id).value);
}

/** The names that a list of shapes allows: of `2/16`, two vCPUs and their memory, the first part. */
function namesOf(id: FactId): string[] {
  const { value } = getFact(id);
  return (Array.isArray(value) ? value : [value]).map((item) => String(item).split("/")[0] ?? "");
}
