import { nearest } from "./nearest";
import { coded, type Problem } from "./problem";
import { type IndexedCommand, type IndexedGrammar, invocationOf, serviceOf } from "./reference";
import type { Positional, Track } from "./schema";
import { hole, variableFor, type Word } from "./shell";
import { faultOfValue } from "./value";

/** A flag of the line with its value, where it has one. */
export interface GivenFlag {
  /** As it is typed: `--no-async`, `-d`. */
  typed: string;
  value: string;
  start: number;
  end: number;
}

/** A stretch of the source. */
export interface Place {
  start: number;
  end: number;
}

export interface ReadArguments {
  given: ReadonlyMap<string, GivenFlag>;
  positionals: readonly Word[];
  /** True where words known only when the line is run may add flags or values: `"$@"`, `--flags-file`. */
  open: boolean;
  problems: Problem[];
}

/**
 * Reads a command's words as its parser does: flags anywhere among positionals, `--flag=value` or `--flag value`,
 * positionals taken in the runs in which they stand.
 * @param head where the command's name stands
 * @param early flags of the command that stand before its name is complete, each with its value where it has one
 */
export function readArguments(
  entry: IndexedCommand,
  indexed: IndexedGrammar,
  track: Track,
  words: readonly Word[],
  early: readonly Word[][],
  head: Place,
): ReadArguments {
  const problems: Problem[] = [];
  const given = new Map<string, GivenFlag>();
  const positionals: Word[] = [];
  const invocation = invocationOf(entry.grammar.tool, entry.command.path, track);
  const takesMost = mostWords(entry.command.positionals?.filter(({ takes }) => takes !== "rest"));
  let open = false;
  // What follows `--` is served by `--` alone.
  let waiting = (entry.command.positionals ?? []).filter(({ takes }) => takes !== "rest");
  const rest = (entry.command.positionals ?? []).some(({ takes }) => takes === "rest");
  let run: Word[] = [];

  const endRun = () => {
    if (run.length === 0) return;
    const { taken, left } = fitRun(waiting, run.length);
    positionals.push(...run.slice(0, taken));
    for (const word of run.slice(taken)) {
      if (word.many) continue;
      problems.push({
        code: "unexpected-argument",
        subject: word.text,
        message: `${quoted(word.text)} is one word too many: ${coded(invocation)} takes ${namesOf(entry.command.positionals)}.`,
        ...placeOf(word),
        edits: [{ ...placeOf(word), text: "" }],
      });
    }
    waiting = left;
    run = [];
  };

  /** Reads the flag at `words[index]`; answers how many words it took. */
  const readFlag = (list: readonly Word[], index: number, misplaced: boolean): number => {
    const word = list[index];
    if (!word) return 1;
    const [typed, inline] = splitFlag(word.text, entry);
    const named = entry.flags.get(typed);
    const next = list[index + 1];
    if (!named) {
      if (entry.hidden.has(typed)) return inline === undefined && next && !isFlag(next.text) ? 2 : 1;
      const problem = unknownFlag(entry, indexed, track, typed, word, head);
      problems.push(problem);
      // Without an = the next word may be its value: it is, where it would be one word too many otherwise.
      const near = problem.nearest ? entry.flags.get(problem.nearest) : undefined;
      const plainWords = list.slice(index + 1).filter(({ text }) => !isFlag(text)).length + run.length + positionals.length;
      const swallows = inline === undefined && next && !isFlag(next.text) && plainWords > takesMost;
      if (near && !given.has(near.name)) given.set(near.name, { typed: near.name, value: inline ?? hole, ...placeOf(word) });
      if (swallows && next) {
        for (const edit of problem.edits ?? []) if (edit.text === "") edit.end = next.end;
        return 2;
      }
      return 1;
    }
    const { name, flag, negated } = named;
    if (misplaced && !indexed.globals.has(typed)) {
      const value = inline === undefined && flag.type !== "bool" ? list[index + 1] : undefined;
      const text = word.text + (value ? `=${value.text}` : "");
      problems.push({
        code: "misplaced",
        subject: typed,
        message: `${coded(typed)} is a flag of ${coded(invocation)} and stands after its name; before it only gcloud's own flags may.`,
        ...placeOf(word),
        edits: [{ start: word.start, end: value?.end ?? word.end, text: "" }],
        ...(text.includes(hole) ? {} : { add: shellWord(text) }),
      });
    }
    if (flag.unreleased) {
      problems.push({
        code: "unknown-flag",
        subject: typed,
        message: `${coded(typed)} is in no release yet; the newest that was read is ${coded(entry.grammar.version)}.`,
        ...placeOf(word),
      });
    }
    if (flag.type === "bool") {
      const spelled = entry.grammar.tool === "alloydb-auth-proxy" && /^(?:true|false|t|f|1|0)$/i.test(inline ?? "");
      if (inline !== undefined && !spelled) {
        problems.push({
          code: "wrong-value",
          subject: typed,
          message: `${coded(typed)} takes no value${flag.negatable && !negated ? `; to say no, write ${coded(`--no-${name.slice(2)}`)}` : ""}.`,
          ...placeOf(word),
          nearest: flag.negatable && /^(?:false|no|0|off)$/i.test(inline) ? `--no-${name.slice(2)}` : typed,
          edits: [{ ...placeOf(word), text: flag.negatable && /^(?:false|no|0|off)$/i.test(inline) ? `--no-${name.slice(2)}` : typed }],
        });
      }
      given.set(name, { typed, value: "", ...placeOf(word) });
      return 1;
    }
    const separate = inline === undefined;
    if (separate && (!next || isFlag(next.text))) {
      problems.push({
        code: "missing-value",
        subject: typed,
        message: `${coded(typed)} lacks its value.`,
        ...placeOf(word),
        edits: [{ ...placeOf(word), text: `${typed}=${variableFor(name)}` }],
      });
      given.set(name, { typed, value: hole, ...placeOf(word) });
      return 1;
    }
    const value = separate ? (next?.text ?? "") : inline;
    const end = separate ? (next?.end ?? word.end) : word.end;
    given.set(name, { typed, value, start: word.start, end });
    const fault = faultOfValue(typed, flag, value);
    if (fault) {
      problems.push({
        code: "wrong-value",
        subject: typed,
        message: fault.message,
        start: word.start,
        end,
        ...(fault.nearest === undefined ? {} : { nearest: fault.nearest }),
        edits: [{ start: word.start, end, text: `${typed}=${fault.nearest ?? variableFor(name)}` }],
      });
    }
    return separate ? 2 : 1;
  };

  for (const flagged of early) readFlag(flagged, 0, true);
  for (let index = 0; index < words.length;) {
    const word = words[index];
    if (!word) break;
    if (word.text === "--") {
      if (!rest) run.push(...words.slice(index + 1));
      break;
    }
    if (isFlag(word.text)) {
      endRun();
      index += readFlag(words, index, false);
      continue;
    }
    if (word.many) open = true;
    else run.push(word);
    index += 1;
  }
  endRun();
  if (given.has("--flags-file")) open = true;
  return { given, positionals, open, problems: [...problems, ...(open ? [] : missingPositionals(entry, waiting, given, head))] };
}

function unknownFlag(entry: IndexedCommand, indexed: IndexedGrammar, track: Track, typed: string, word: Word, head: Place): Problem {
  const { tool } = entry.grammar;
  const invocation = invocationOf(tool, entry.command.path, track);
  const place = placeOf(word);
  const base = { code: "unknown-flag" as const, subject: typed, ...place };
  const dashes = /^[\u2010-\u2015\u2212]+-*|^-[\u2010-\u2015\u2212]+/.exec(typed);
  if (dashes) {
    const near = `--${typed.slice(dashes[0].length)}`;
    const fits = entry.flags.has(near);
    return {
      ...base,
      message: `${coded(typed)} begins with a dash that a text program has put in; a flag begins with two hyphens.`,
      ...(fits ? { nearest: near, edits: [{ start: word.start, end: word.start + typed.length, text: near }] } : { edits: [{ ...place, text: "" }] }),
    };
  }
  const elsewhere = (indexed.commands.get(entry.command.path) ?? []).find((other) => other !== entry && other.flags.has(typed));
  if (elsewhere) {
    const other = elsewhere.command.tracks[0] ?? "ga";
    const near = invocationOf(tool, entry.command.path, other);
    return {
      ...base,
      code: "other-track",
      message:
        other === "ga"
          ? `${coded(typed)} is not in this track; ${coded(near)} has it.`
          : `${coded(typed)} is not generally available: only ${coded(near)} has it.`,
      nearest: near,
      edits: [{ ...placeOf(head), text: near }],
    };
  }
  const plain = typed.startsWith("--") ? typed : `-${typed}`;
  const near = nearest(plain, entry.names);
  const owners = ownersOf(indexed, entry, typed);
  const message = `${coded(invocation)} has no flag ${coded(typed)}.${owners.length > 0 ? ` It is a flag of ${listed(owners.map(coded))}.` : ""}`;
  if (near && owners.length === 0) {
    return { ...base, message, nearest: near, edits: [{ start: word.start, end: word.start + typed.length, text: near }] };
  }
  const kin = owners.length === 0 ? kinOf(indexed, entry, typed) : undefined;
  return { ...base, message: kin ? `${message} ${coded(kin.owner)} has ${coded(kin.flag)}.` : message, edits: [{ ...place, text: "" }] };
}

/** Other commands of the same service that have exactly this flag. */
function ownersOf(indexed: IndexedGrammar, entry: IndexedCommand, typed: string): string[] {
  const owners = indexed.owners.get(serviceOf(entry.command))?.get(typed) ?? [];
  return owners.filter(({ path }) => path !== entry.command.path).map(({ invocation }) => invocation);
}

/** A flag of another command of the service that is very like this one. */
function kinOf(indexed: IndexedGrammar, { command }: IndexedCommand, typed: string): { owner: string; flag: string } | undefined {
  const owners = indexed.owners.get(serviceOf(command));
  const flag = owners && nearest(typed, owners.keys(), 0.7);
  const [owner] = (flag && owners.get(flag)) || [];
  return owner && flag ? { flag, owner: owner.invocation } : undefined;
}

function missingPositionals(entry: IndexedCommand, waiting: readonly Positional[], given: ReadonlyMap<string, GivenFlag>, place: Place): Problem[] {
  const { tool } = entry.grammar;
  return waiting.flatMap((positional) => {
    const { name, takes, unlessGiven = [] } = positional;
    if (takes === "optional" || takes === "any" || unlessGiven.some((flag) => given.has(flag)) || given.has("--help")) return [];
    return [
      {
        code: "missing-argument" as const,
        subject: name,
        message: `${coded(name)} is missing${tool === "gcloud" ? ": it stands after the command's name, without a flag" : ""}.`,
        ...place,
        edits: [{ start: place.end, end: place.end, text: ` ${variableFor(name)}` }],
      },
    ];
  });
}

/**
 * How many words of a run the waiting positionals take, and which of them still wait: the longest row of positionals
 * that the run can fill, in order, as argparse does it. A later run cannot add to one that has been served.
 */
function fitRun(waiting: readonly Positional[], words: number): { taken: number; left: Positional[] } {
  let served = waiting.length;
  while (served > 0 && leastWords(waiting.slice(0, served)) > words) served -= 1;
  const taken = Math.min(words, mostWords(waiting.slice(0, served)));
  return { taken, left: waiting.slice(served) };
}

function leastWords(positionals: readonly Positional[]): number {
  return positionals.filter(({ takes }) => takes === undefined || takes === "some").length;
}

function mostWords(positionals: readonly Positional[] = []): number {
  return positionals.reduce((sum, { takes }) => sum + (takes === "any" || takes === "some" ? Infinity : 1), 0);
}

/** A flag's word as typed and its value after an =, or after the letter of a short flag. */
function splitFlag(text: string, { flags }: IndexedCommand): [typed: string, inline: string | undefined] {
  const equals = text.indexOf("=");
  const typed = equals < 0 ? text : text.slice(0, equals);
  if (!text.startsWith("--") && !flags.has(typed)) {
    const short = flags.get(text.slice(0, 2));
    if (short && short.flag.type !== "bool" && text.length > 2) return [text.slice(0, 2), text.slice(2)];
  }
  return [typed, equals < 0 ? undefined : text.slice(equals + 1)];
}

/** Whether a word is read as a flag: it begins with a hyphen and is no number and no sentence. */
export function isFlag(text: string): boolean {
  if (/^[\u2010-\u2015\u2212]/.test(text)) return true;
  return text.length > 1 && text.startsWith("-") && text !== "--" && !/^-\d+(?:\.\d+)?$/.test(text) && (text.startsWith("--") || !text.includes(" "));
}

export function placeOf({ start, end }: Place): Place {
  return { start, end };
}

/** A word as it must be typed for the shell to hand it over unchanged. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function quoted(text: string): string {
  return text.trim() === "" ? "A blank" : coded(text.replaceAll(hole, "…"));
}

function namesOf(positionals: readonly Positional[] = []): string {
  if (positionals.length === 0) return "none beside its flags";
  const words = positionals.filter(({ takes }) => takes !== "rest").map(({ name, takes }) => name + (takes === "any" || takes === "some" ? " …" : ""));
  return `${coded(words.join(" "))} only`;
}

function listed(names: readonly string[]): string {
  const some = names.slice(0, 3);
  const more = names.length - some.length;
  if (more > 0) return `${some.join(", ")} and ${more} more`;
  return some.length < 2 ? some.join("") : `${some.slice(0, -1).join(", ")} and ${some.at(-1)}`;
}
