import { z } from "zod";

/** A track of gcloud's release: what is typed between `gcloud` and the command, nothing for `ga`. */
const track = z.enum(["ga", "beta", "alpha"]);

const flagName = z.string().regex(/^--[a-z0-9][a-z0-9-]*$/, "write a flag as it is typed, in full: --region");
const flagNames = z.array(flagName).min(1);

const flagSchema = z.strictObject({
  type: z.enum(["string", "bool", "int", "float", "enum", "list", "dict", "duration", "go-duration", "date", "time", "datetime", "file"]),
  required: z.literal(true).optional(),
  /** The flag beside which this one is required. */
  requiredWith: flagName.optional(),
  /** A positional or flag: where it is given by its full name (`projects/…`), this flag may be left out. */
  unlessFull: z.string().optional(),
  /** All values; of a list, all values of an element. */
  choices: z.array(z.string()).min(1).optional(),
  /** Whether `primary` does for `PRIMARY`. */
  foldsCase: z.literal(true).optional(),
  /** Bounds that the parser itself holds to, both inclusive; of a duration as it is typed, `5m`. */
  min: z.union([z.number(), z.string()]).optional(),
  max: z.union([z.number(), z.string()]).optional(),
  minItems: z.number().optional(),
  elementPattern: z.string().optional(),
  /** Of a dict: the keys that it knows, and those that must be there. */
  keys: z.array(z.string()).min(1).optional(),
  requiredKeys: z.array(z.string()).min(1).optional(),
  /** Whether `--no-…` is a form of it. */
  negatable: z.literal(true).optional(),
  /** Short forms: `-d`. */
  aliases: z
    .array(z.string().regex(/^--?[A-Za-z][a-z-]*$/))
    .min(1)
    .optional(),
  /** In the source's main branch, in no release yet. */
  unreleased: z.literal(true).optional(),
});

const positionalSchema = z.strictObject({
  /** As help pages write it: `CLUSTER`. */
  name: z.string().min(1),
  /** How many words it takes: exactly one unless said; none or one; none or more; one or more; all words after `--`. */
  takes: z.enum(["optional", "any", "some", "rest"]).optional(),
  pattern: z.string().optional(),
  /** Keys that may follow the value as `?key=value&key=value`. */
  keys: z.array(z.string()).optional(),
  /** Flags, and a variable of the environment, with which it may be left out. */
  unlessGiven: flagNames.optional(),
  unlessEnv: z.string().optional(),
});

/** What the tool checks after it has parsed the line, before it sends anything. */
const afterwardsSchema = z.discriminatedUnion("rule", [
  /** Not together; written as typed, so that `--no-async` differs from `--async`. Only in some tracks where they are named. */
  z.strictObject({ rule: z.literal("conflict"), flags: flagNames.min(2), tracks: z.array(track).min(1).optional() }),
  /** At least one of these. */
  z.strictObject({ rule: z.literal("some"), flags: flagNames }),
  /** At least one flag that changes something. */
  z.strictObject({ rule: z.literal("change") }),
  /** A flag that the parser takes as any text and the command does not. */
  z.strictObject({ rule: z.literal("values"), flag: flagName, choices: z.array(z.string()).min(1), foldsCase: z.literal(true).optional() }),
  /** All of these, once `ifGiven` is given; not where `unless.value` (`--role=DESTINATION`) and one of `unless.given` are. */
  z.strictObject({
    rule: z.literal("needs"),
    flags: flagNames,
    ifGiven: flagName.optional(),
    unless: z.strictObject({ value: z.string().regex(/^--[a-z-]+=.+$/), given: flagNames }).optional(),
  }),
  /** Which flags of `among` each value of a flag asks for; the others may not stand beside it. */
  z.strictObject({ rule: z.literal("by-value"), flag: flagName, among: flagNames, needs: z.record(z.string(), z.array(flagName)) }),
  /** These only beside another. */
  z.strictObject({ rule: z.literal("only-with"), with: flagName, flags: flagNames }),
]);

const commandSchema = z.strictObject({
  /** Words after the tool's name, without the track: `alloydb clusters create`. */
  path: z.string(),
  /** Tracks in which the command has exactly these flags. */
  tracks: z.array(track).min(1),
  /** Tracks in which it exists with other flags, which are not stored. */
  elsewhere: z.array(track).min(1).optional(),
  positionals: z.array(positionalSchema).optional(),
  flags: z.record(flagName, flagSchema),
  /** Accepted, but in no help page. */
  hidden: flagNames.optional(),
  /** At most one of each list. */
  exclusive: z.array(flagNames.min(2)).optional(),
  /** One arm of each list: at least one flag of one arm. */
  oneOf: z.array(z.array(flagNames).min(2)).optional(),
  /** If any of `ifAny` is given, all of `all` are. */
  requires: z.array(z.strictObject({ ifAny: flagNames, all: flagNames })).optional(),
  /** If any of `ifAny` is given, one arm of `oneOf` is. */
  requiresOneOf: z.array(z.strictObject({ ifAny: flagNames, oneOf: z.array(flagNames).min(2) })).optional(),
  afterwards: z.array(afterwardsSchema).optional(),
});

/** The grammar of one tool: `content/reference/<tool>.json`, told in its README. */
export const grammarSchema = z.strictObject({
  tool: z.enum(["gcloud", "alloydb-auth-proxy"]),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "write the tool's version as 578.0.0"),
  /** The day of that version. */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write a day as 2026-07-28"),
  /** Flags that every command takes. */
  globalFlags: z.record(flagName, flagSchema),
  /** All that may follow these words; `""` for the tool's name alone. A group that is not here is not known. */
  groups: z.record(z.string(), z.array(z.string()).min(1)),
  commands: z.array(commandSchema).min(1),
});

export type Grammar = z.output<typeof grammarSchema>;
export type Command = z.output<typeof commandSchema>;
export type Flag = z.output<typeof flagSchema>;
export type Positional = z.output<typeof positionalSchema>;
export type Afterwards = z.output<typeof afterwardsSchema>;
export type Track = z.output<typeof track>;

/** What the service refuses although the tool sends it. Numbers come from facts before the checker sees them. */
const refusalSchema = z.discriminatedUnion("kind", [
  /** These flags together. */
  z.strictObject({ kind: z.literal("together"), flags: flagNames.min(2) }),
  /** A whole number outside its bounds. */
  z.strictObject({ kind: z.literal("range"), flag: flagName, min: z.number().optional(), max: z.number().optional() }),
  /** A value that is not among these, where `without` is not given. */
  z.strictObject({ kind: z.literal("values"), flag: flagName, values: z.array(z.string()).min(1), without: flagName.optional() }),
  /** The part of a value that `pattern` takes out (its first group) against the value of another flag. */
  z.strictObject({ kind: z.enum(["equal", "unequal"]), flag: flagName, pattern: z.string(), with: flagName }),
]);

export const serviceRuleSchema = z.strictObject({
  id: z.string(),
  /** Paths of the commands it holds for. */
  commands: z.array(z.string()).min(1),
  when: refusalSchema,
  /** What the reader is told. */
  says: z.string().min(10),
  /** The address of the erratum or fact that it rests on, and its words. */
  rests: z.strictObject({ href: z.string(), words: z.string() }),
});

export type ServiceRule = z.output<typeof serviceRuleSchema>;

/** All that the checker needs: handed in, fetched by the one page that checks. */
export interface Reference {
  grammars: readonly Grammar[];
  serviceRules: readonly ServiceRule[];
}
