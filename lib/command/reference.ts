import type { Command, Flag, Grammar, Reference, ServiceRule, Track } from "./schema";

/** A flag under one of the words by which it may be typed. */
export interface NamedFlag {
  /** Its full name. */
  name: string;
  flag: Flag;
  /** True for `--no-…`. */
  negated: boolean;
}

export interface IndexedCommand {
  grammar: Grammar;
  command: Command;
  /** Flags of the command and of its tool by every word that stands for them. */
  flags: ReadonlyMap<string, NamedFlag>;
  /** The words among them that may be suggested. */
  names: readonly string[];
  hidden: ReadonlySet<string>;
  required: readonly (readonly [name: string, flag: Flag])[];
  serviceRules: readonly ServiceRule[];
}

export interface IndexedGrammar {
  grammar: Grammar;
  /** All entries of a path; several where tracks differ. */
  commands: ReadonlyMap<string, readonly IndexedCommand[]>;
  globals: ReadonlyMap<string, NamedFlag>;
  groups: ReadonlyMap<string, readonly string[]>;
  /** By service, the first word of a path: which commands have a flag, one for each path. */
  owners: ReadonlyMap<string, ReadonlyMap<string, readonly { path: string; invocation: string }[]>>;
}

export type IndexedReference = ReadonlyMap<Grammar["tool"], IndexedGrammar>;

/** The reference, ready to be asked; made once. */
export function indexReference({ grammars, serviceRules }: Reference): IndexedReference {
  return new Map(grammars.map((grammar) => [grammar.tool, indexGrammar(grammar, serviceRules)]));
}

function indexGrammar(grammar: Grammar, serviceRules: readonly ServiceRule[]): IndexedGrammar {
  const globals = wordsFor(grammar.globalFlags);
  const commands = new Map<string, IndexedCommand[]>();
  for (const command of grammar.commands) {
    // A command's own flag goes before a global one of the same word: `-v` of some commands.
    const flags = new Map([...globals, ...wordsFor(command.flags)]);
    const entry: IndexedCommand = {
      grammar,
      command,
      flags,
      names: [...flags.keys()].filter((word) => word.startsWith("--")),
      hidden: new Set(command.hidden),
      required: Object.entries(command.flags).filter(([, { required, requiredWith }]) => required || requiredWith),
      serviceRules: grammar.tool === "gcloud" ? serviceRules.filter((rule) => rule.commands.includes(command.path)) : [],
    };
    commands.set(command.path, [...(commands.get(command.path) ?? []), entry]);
  }
  return { grammar, commands, globals, groups: new Map(Object.entries(grammar.groups)), owners: ownersIn(grammar) };
}

function ownersIn({ commands, tool }: Grammar): IndexedGrammar["owners"] {
  const services = new Map<string, Map<string, { path: string; invocation: string }[]>>();
  for (const command of commands) {
    const owners = services.get(serviceOf(command)) ?? new Map<string, { path: string; invocation: string }[]>();
    services.set(serviceOf(command), owners);
    for (const flag of Object.keys(command.flags)) {
      const known = owners.get(flag) ?? [];
      if (!known.some(({ path }) => path === command.path)) known.push({ path: command.path, invocation: invocationOf(tool, command.path, command.tracks[0]) });
      owners.set(flag, known);
    }
  }
  return services;
}

/** The service that a command belongs to: `alloydb`. */
export function serviceOf({ path }: Pick<Command, "path">): string {
  return path.split(" ", 1)[0] ?? "";
}

function wordsFor(flags: Readonly<Record<string, Flag>>): Map<string, NamedFlag> {
  const words = new Map<string, NamedFlag>();
  for (const [name, flag] of Object.entries(flags)) {
    words.set(name, { name, flag, negated: false });
    for (const alias of flag.aliases ?? []) words.set(alias, { name, flag, negated: false });
    if (flag.negatable) words.set(`--no-${name.slice(2)}`, { name, flag, negated: true });
  }
  return words;
}

/** What is typed for a command: `gcloud beta alloydb connect`. */
export function invocationOf(tool: Grammar["tool"], path: string, track: Track = "ga"): string {
  return [tool, track === "ga" ? "" : track, path].filter(Boolean).join(" ");
}
