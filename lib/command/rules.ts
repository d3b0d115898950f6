import { type GivenFlag, placeOf } from "./arguments";
import { coded, type Problem } from "./problem";
import { type IndexedCommand, invocationOf } from "./reference";
import type { Afterwards, ServiceRule, Track } from "./schema";
import { hole, variableFor, type Word } from "./shell";
import { oneOf } from "./value";

/** What the rules look at. */
export interface RuledLine {
  entry: IndexedCommand;
  track: Track;
  given: ReadonlyMap<string, GivenFlag>;
  positionals: readonly Word[];
  /** True where a flag stands that nobody knows: what it was to do is not known either. */
  doubtful: boolean;
  /** Where the command's name stands: the place of what is missing. */
  name: { start: number; end: number };
}

/** Required flags that are not there, flags that exclude or need each other, and what the tool checks afterwards. */
export function problemsOfRules(line: RuledLine): Problem[] {
  return [
    ...missingFlags(line),
    ...exclusives(line),
    ...arms(line),
    ...companions(line),
    ...(line.entry.command.afterwards ?? []).flatMap((rule) => afterwards(line, rule)),
  ];
}

function missing(line: RuledLine, flag: string, message: string): Problem {
  return { code: "missing-flag", subject: flag, message, ...line.name, add: `${flag}=${variableFor(flag)}` };
}

function missingFlags(line: RuledLine): Problem[] {
  const { entry, given } = line;
  return entry.required.flatMap(([name, { required, requiredWith, unlessFull, type }]) => {
    if (given.has(name)) return [];
    if (!required && !(requiredWith && given.has(requiredWith))) return [];
    if (unlessFull && isFullName(valueOf(line, unlessFull))) return [];
    const beside = required ? "" : ` beside ${coded(requiredWith ?? "")}`;
    const unless = unlessFull ? `, unless ${coded(unlessFull)} is a full name (${coded("projects/…")})` : "";
    const problem = missing(line, name, `${coded(name)} is required${beside}${unless}.`);
    return [type === "bool" ? { ...problem, add: name } : problem];
  });
}

/** The value of a flag or, for a name in capitals, of a positional. */
function valueOf({ entry, given, positionals }: RuledLine, name: string): string | undefined {
  if (name.startsWith("--")) return given.get(name)?.value;
  const index = (entry.command.positionals ?? []).findIndex((positional) => positional.name === name);
  return positionals[index]?.text;
}

function isFullName(value: string | undefined): boolean {
  return value !== undefined && (/^projects\/|^https?:\/\//.test(value) || value.startsWith(hole));
}

function exclusives({ entry, given }: RuledLine): Problem[] {
  const told = new Set<string>();
  return (entry.command.exclusive ?? []).flatMap((list) => {
    const there = list.flatMap((name) => given.get(name) ?? []).toSorted((a, b) => a.start - b.start);
    const [first, ...others] = there;
    return others.flatMap((other) => {
      if (!first || told.has(`${first.typed} ${other.typed}`)) return [];
      told.add(`${first.typed} ${other.typed}`);
      return [excluded(first, other, `${coded(first.typed)} and ${coded(other.typed)} exclude each other.`)];
    });
  });
}

function excluded(first: GivenFlag, other: GivenFlag, message: string): Problem {
  return { code: "exclusive", subject: `${first.typed} ${other.typed}`, message, ...placeOf(other), edits: [{ ...placeOf(other), text: "" }] };
}

function arms(line: RuledLine): Problem[] {
  const { command } = line.entry;
  return (command.oneOf ?? []).flatMap((list) => {
    if (list.some((arm) => arm.some((flag) => line.given.has(flag)))) return [];
    const heads = list.map(([head = ""]) => head);
    return [{ code: "missing-flag" as const, subject: heads.join(" "), message: `One of ${oneOf(heads, 12)} is required.`, ...line.name }];
  });
}

function companions(line: RuledLine): Problem[] {
  const { entry, given } = line;
  const problems: Problem[] = [];
  const told = new Set<string>(entry.required.map(([name]) => name));
  for (const { ifAny, all } of entry.command.requires ?? []) {
    const because = ifAny.find((flag) => given.has(flag));
    for (const flag of because ? all : []) {
      if (given.has(flag) || told.has(flag)) continue;
      told.add(flag);
      problems.push(missing(line, flag, `${coded(because ?? "")} needs ${coded(flag)} beside it.`));
    }
  }
  for (const { ifAny, oneOf: choices } of entry.command.requiresOneOf ?? []) {
    const because = ifAny.find((flag) => given.has(flag));
    if (!because || choices.some((arm) => arm.some((flag) => given.has(flag)))) continue;
    const heads = choices.map(([head = ""]) => head);
    problems.push({ code: "missing-flag", subject: heads.join(" "), message: `${coded(because)} needs ${oneOf(heads)} beside it.`, ...line.name });
  }
  return problems;
}

function afterwards(line: RuledLine, rule: Afterwards): Problem[] {
  const { entry, track, given } = line;
  const typed = new Map([...given.values()].map((flag) => [flag.typed, flag]));
  const holdsUnless = ({ value, given: flags }: { value: string; given: readonly string[] }) => {
    const [name = "", wanted] = value.split("=");
    const said = given.get(name)?.value;
    return flags.some((flag) => given.has(flag)) && (said === wanted || Boolean(said?.includes(hole)));
  };
  switch (rule.rule) {
    case "conflict": {
      if (rule.tracks && !rule.tracks.includes(track)) return [];
      const there = rule.flags.flatMap((flag) => typed.get(flag) ?? []).toSorted((a, b) => a.start - b.start);
      const [first, other] = there;
      return first && other && there.length === rule.flags.length
        ? [excluded(first, other, `${coded(first.typed)} and ${coded(other.typed)} exclude each other.`)]
        : [];
    }
    case "some":
      return rule.flags.some((flag) => given.has(flag))
        ? []
        : [{ code: "missing-flag", subject: rule.flags.join(" "), message: `${oneOf(rule.flags, 12)} is required.`, ...line.name }];
    case "change": {
      const changes = [...given.keys()].filter((flag) => flag !== "--async" && !entry.command.flags[flag]?.required && entry.command.flags[flag]);
      return changes.length > 0 || line.doubtful
        ? []
        : [
            {
              code: "missing-flag",
              subject: "a change",
              message: `${coded(invocationOf(entry.grammar.tool, entry.command.path, track))} needs a flag that changes something.`,
              ...line.name,
            },
          ];
    }
    case "values": {
      const flag = given.get(rule.flag);
      const fits = (value: string) => rule.choices.some((choice) => choice === value || (rule.foldsCase && choice === value.toLowerCase()));
      if (!flag?.value || flag.value.includes(hole) || fits(flag.value)) return [];
      const near = rule.choices.length === 1 ? rule.choices[0] : rule.choices.find((choice) => choice.toLowerCase() === flag.value.toLowerCase());
      return [
        {
          code: "wrong-value",
          subject: flag.typed,
          message: `${coded(flag.typed)} takes ${oneOf(rule.choices)}; ${coded(flag.value)} is none of them.`,
          ...placeOf(flag),
          ...(near ? { nearest: near } : {}),
          edits: [{ ...placeOf(flag), text: `${flag.typed}=${near ?? variableFor(rule.flag)}` }],
        },
      ];
    }
    case "needs": {
      if (rule.ifGiven && !given.has(rule.ifGiven)) return [];
      if (rule.unless && holdsUnless(rule.unless)) return [];
      return rule.flags
        .filter((flag) => !given.has(flag))
        .map((flag) => missing(line, flag, rule.ifGiven ? `${coded(rule.ifGiven)} needs ${coded(flag)} beside it.` : `${coded(flag)} is required here.`));
    }
    case "by-value": {
      const flag = given.get(rule.flag);
      const needs = rule.needs[flag?.value ?? ""];
      if (!flag || !needs) return [];
      const said = coded(`${flag.typed}=${flag.value}`);
      return rule.among.flatMap((name) => {
        const other = given.get(name);
        if (needs.includes(name)) return other ? [] : [missing(line, name, `${said} needs ${coded(name)} beside it.`)];
        return other ? [excluded(flag, other, `${said} and ${coded(name)} exclude each other.`)] : [];
      });
    }
    case "only-with":
      if (given.has(rule.with)) return [];
      return rule.flags.flatMap((name) => {
        const flag = given.get(name);
        return flag ? [missing(line, rule.with, `${coded(flag.typed)} stands only beside ${coded(rule.with)}.`)] : [];
      });
  }
}

/** What the service refuses of a line that the tool accepts. */
export function refusalsOf(line: RuledLine): Problem[] {
  return line.entry.serviceRules.flatMap((rule) => {
    const flag = breach(line, rule);
    return flag ? [{ code: "refused" as const, subject: flag.typed, message: rule.says, ...placeOf(flag), rests: rule.rests }] : [];
  });
}

/** The flag with which a line breaks a rule of the service. */
function breach({ given }: RuledLine, { when }: ServiceRule): GivenFlag | undefined {
  if (when.kind === "together") {
    const there = when.flags.flatMap((flag) => given.get(flag) ?? []);
    const said = there.filter(({ typed }) => !typed.startsWith("--no-"));
    return said.length === when.flags.length ? said.toSorted((a, b) => a.start - b.start).at(-1) : undefined;
  }
  const flag = given.get(when.flag);
  if (!flag || flag.value.includes(hole)) return undefined;
  switch (when.kind) {
    case "range": {
      const value = Number(flag.value);
      return value < (when.min ?? -Infinity) || value > (when.max ?? Infinity) ? flag : undefined;
    }
    case "values":
      return when.without && given.has(when.without) ? undefined : when.values.includes(flag.value) ? undefined : flag;
    default: {
      const part = new RegExp(when.pattern).exec(flag.value)?.[1];
      const other = given.get(when.with)?.value;
      if (part === undefined || other === undefined || other.includes(hole)) return undefined;
      return (part === other) === (when.kind === "equal") ? flag : undefined;
    }
  }
}
