import { isFlag, placeOf, readArguments } from "./arguments";
import { nearest, slip } from "./nearest";
import { coded, type Problem } from "./problem";
import { type IndexedCommand, type IndexedGrammar, type IndexedReference, invocationOf } from "./reference";
import { problemsOfRules, refusalsOf } from "./rules";
import type { Track } from "./schema";
import { hole, parseShell, type ShellCommand, type Word } from "./shell";
import { oneOf } from "./value";

/**
 * What checking a command comes to. `refused`: the tool sends it and the service says no. `not-checked`: a program
 * whose grammar is not here, or a command that is known only when the line is run; its shell syntax was read.
 */
export type Verdict = "accepted" | "rejected" | "refused" | "not-checked";

export interface CheckedCommand {
  verdict: Verdict;
  /** Its text, and where it stands in the line. */
  source: string;
  start: number;
  end: number;
  /** The tool and command that it was checked against: `gcloud beta alloydb connect`. */
  invocation?: string;
  problems: Problem[];
  /** Why it was not checked. */
  reason?: string;
}

/** Checks every gcloud and alloydb-auth-proxy command of a shell text, those within substitutions too. */
export function checkLine(text: string, reference: IndexedReference): CheckedCommand[] {
  const { source, commands } = parseShell(text);
  return commands.map((command) => {
    const place = { source: source.slice(command.start, command.end), ...placeOf(command) };
    const found = checkCommand(command, reference);
    const shell = command.mistakes.map((mistake): Problem => ({ code: "shell", ...mistake }));
    const problems = [...shell, ...(found.problems ?? [])].toSorted((a, b) => a.start - b.start);
    const refused = problems.length > 0 && problems.every(({ code }) => code === "refused");
    return { ...place, ...found, verdict: refused ? "refused" : problems.length > 0 ? "rejected" : found.verdict, problems };
  });
}

interface Finding {
  verdict: Verdict;
  invocation?: string;
  problems?: Problem[];
  reason?: string;
}

/** Programs that run the command which follows them. */
const wrappers = new Set(["sudo", "command", "exec", "nohup", "env", "builtin"]);

function checkCommand({ words: all, assigned }: ShellCommand, reference: IndexedReference): Finding {
  const first = all.findIndex(({ text }) => !wrappers.has(text) && !/^[A-Za-z_]\w*=/.test(text));
  const words = first < 0 ? all : all.slice(first);
  const [name] = words;
  if (!name) return { verdict: "not-checked", reason: "No command stands here." };
  if (isFlag(name.text)) {
    return {
      verdict: "rejected",
      problems: [
        {
          code: "misplaced",
          subject: name.text.split("=", 1)[0] ?? "",
          message: "A flag stands where a command belongs: nothing before it says what to run. Does the line before it lack its backslash?",
          ...placeOf(name),
        },
      ],
    };
  }
  const program = name.text.slice(name.text.lastIndexOf("/") + 1).replace(/\.(?:exe|cmd)$/i, "");
  const gcloud = reference.get("gcloud");
  const proxy = reference.get("alloydb-auth-proxy");
  if (program === "gcloud" && gcloud) return checkGcloud(words, gcloud);
  if (program === "alloydb-auth-proxy" && proxy) return checkProxy(words, assigned, proxy);
  if (program.includes(hole)) return { verdict: "not-checked", reason: "Which program this is shows only when the line is run." };
  const near = nearest(program, reference.keys(), slip);
  return {
    verdict: "not-checked",
    reason: `${coded(program)} is another program${near ? `; did you mean ${coded(near)}?` : ". Of it only the shell's syntax was read."}`,
  };
}

const tracks: readonly Track[] = ["alpha", "beta"];

/** Finds the command that the words name, then checks the rest of them against it. */
function checkGcloud(words: readonly Word[], indexed: IndexedGrammar): Finding {
  let track: Track = "ga";
  let path = "";
  const early: Word[][] = [];
  const globals = new Set<string>();
  let index = 1;
  let end = words[0]?.end ?? 0;
  for (; index < words.length; index += 1) {
    const word = words[index];
    if (!word) break;
    if (isFlag(word.text)) {
      const typed = word.text.split("=", 1)[0] ?? "";
      const named = indexed.globals.get(typed);
      const next = words[index + 1];
      const known = knownGroup(indexed, path, track);
      // A flag's value is the next word, unless that goes on with the command's name.
      const takesNext = !word.text.includes("=") && next && !isFlag(next.text) && (named ? named.flag.type !== "bool" : !known?.includes(next.text));
      if (named) globals.add(named.name);
      early.push(takesNext ? [word, next] : [word]);
      if (takesNext) index += 1;
      continue;
    }
    if (word.text.includes(hole)) return { verdict: "not-checked", reason: "Which command this is shows only when the line is run." };
    if (path === "" && track === "ga" && (tracks as readonly string[]).includes(word.text)) {
      track = word.text as Track;
      end = word.end;
      continue;
    }
    const children = knownGroup(indexed, path, track);
    if (!children) break;
    if (!children.includes(word.text)) return notInGroup(indexed, path, track, words, index, children);
    path = `${path} ${word.text}`.trim();
    end = word.end;
    if (indexed.commands.has(path)) {
      index += 1;
      break;
    }
  }

  const name = { start: words[0]?.start ?? 0, end };
  const entries = indexed.commands.get(path);
  if (!entries) {
    const children = knownGroup(indexed, path, track);
    const asksHelp = globals.has("--help") || (path === "" && globals.has("--version"));
    if (!children || asksHelp) {
      const said = invocationOf("gcloud", path, track);
      return children
        ? { verdict: "accepted", invocation: said }
        : { verdict: "not-checked", reason: `The grammar of ${coded(said)} is not in the reference here. Of it only the shell's syntax was read.` };
    }
    return {
      verdict: "rejected",
      problems: [
        {
          code: "unknown-command",
          subject: path || "gcloud",
          message: `${coded(invocationOf("gcloud", path, track))} is a group; a command of it must follow: ${oneOf(children, 14)}.`,
          ...name,
        },
      ],
    };
  }
  const entry = entries.find(({ command }) => command.tracks.includes(track));
  if (!entry) return inOtherTrack(entries, path, track, name);
  return checkAgainst(entry, indexed, track, words.slice(index), early, name);
}

function knownGroup(indexed: IndexedGrammar, path: string, track: Track): readonly string[] | undefined {
  return indexed.groups.get([track === "ga" ? "" : track, path].filter(Boolean).join(" "));
}

/** A word that no command or group of this name is called. */
function notInGroup(indexed: IndexedGrammar, path: string, track: Track, words: readonly Word[], index: number, children: readonly string[]): Finding {
  const word = words[index];
  const name = words[0];
  if (!word || !name) return { verdict: "not-checked" };
  const said = invocationOf("gcloud", path, track);
  const wanted = `${path} ${word.text}`.trim();
  const place = placeOf(word);
  const whole = { start: name.start, end: word.end };
  if (word.text === "beta" || word.text === "alpha") {
    const near = invocationOf("gcloud", path, word.text);
    return rejected({
      code: "misplaced",
      subject: word.text,
      message: `${coded(word.text)} stands right after ${coded("gcloud")}: ${coded(near)}.`,
      ...place,
      nearest: near,
      edits: [{ ...whole, text: near }],
    });
  }
  const other = (["ga", "beta", "alpha"] as const).find((candidate) => candidate !== track && knownGroup(indexed, path, candidate)?.includes(word.text));
  if (other) {
    const near = invocationOf("gcloud", wanted, other);
    return rejected({
      code: "other-track",
      subject: word.text,
      message: other === "ga" ? `${coded(near)} is not in this track.` : `${coded(wanted)} is not generally available: it is ${coded(near)}.`,
      ...place,
      nearest: near,
      edits: [{ ...whole, text: near }],
    });
  }
  const [service] = wanted.split(" ");
  const namesake = [...indexed.commands.keys()].find((candidate) => path !== "" && candidate.startsWith(`${service} `) && candidate.endsWith(` ${word.text}`));
  const kin = namesake && invocationOf("gcloud", namesake, indexed.commands.get(namesake)?.[0]?.command.tracks[0]);
  const near = nearest(word.text, children, slip);
  const best = near ? invocationOf("gcloud", `${path} ${near}`.trim(), track) : kin;
  const choices = children.length <= 14 ? ` After ${coded(said)} stands ${oneOf(children, 14)}.` : "";
  return rejected({
    code: "unknown-command",
    subject: word.text,
    message: `There is no ${coded(`${said} ${word.text}`)}.${kin && !near ? ` There is ${coded(kin)}.` : choices}`,
    ...place,
    ...(best ? { nearest: best, edits: [{ ...whole, text: best }] } : {}),
  });
}

function rejected(problem: Problem): Finding {
  return { verdict: "rejected", problems: [problem] };
}

/** A command that is there, though not in the track that was typed. */
function inOtherTrack(entries: readonly IndexedCommand[], path: string, track: Track, name: { start: number; end: number }): Finding {
  const said = invocationOf("gcloud", path, track);
  if (entries.some(({ command }) => command.elsewhere?.includes(track))) {
    return { verdict: "not-checked", invocation: said, reason: `${coded(said)} exists with flags of its own, which are not in the reference here.` };
  }
  const near = invocationOf("gcloud", path, entries[0]?.command.tracks[0]);
  return rejected({
    code: "other-track",
    subject: path,
    message: `There is no ${coded(said)}; it is ${coded(near)}.`,
    ...name,
    nearest: near,
    edits: [{ ...name, text: near }],
  });
}

function checkProxy(words: readonly Word[], assigned: readonly string[], indexed: IndexedGrammar): Finding {
  const second = words[1]?.text ?? "";
  if (second === "help" || second === "completion") return { verdict: "accepted", invocation: invocationOf("alloydb-auth-proxy", second) };
  const path = indexed.commands.has(second) ? second : "";
  const entry = indexed.commands.get(path)?.[0];
  if (!entry) return { verdict: "not-checked" };
  const rest = words.slice(path ? 2 : 1);
  const name = { start: words[0]?.start ?? 0, end: words[path ? 1 : 0]?.end ?? 0 };
  const found = checkAgainst(entry, indexed, "ga", rest, [], name);
  const unless = entry.command.positionals?.find(({ unlessEnv }) => unlessEnv && assigned.includes(unlessEnv));
  const problems = found.problems?.filter(({ code, subject }) => !(code === "missing-argument" && subject === unless?.name));
  return { ...found, problems, verdict: problems?.length ? "rejected" : "accepted" };
}

function checkAgainst(
  entry: IndexedCommand,
  indexed: IndexedGrammar,
  track: Track,
  words: readonly Word[],
  early: readonly Word[][],
  name: { start: number; end: number },
): Finding {
  const invocation = invocationOf(entry.grammar.tool, entry.command.path, track);
  const read = readArguments(entry, indexed, track, words, early, name);
  if (read.given.has("--help")) return { verdict: "accepted", invocation };
  const line = { entry, track, name, ...read, doubtful: read.problems.some(({ code }) => code === "unknown-flag" || code === "other-track") };
  // What the service would refuse is told together with what the tool rejects first, so that one round mends both.
  const faults = [...read.problems, ...faultsOfPositionals(entry, read.positionals), ...(read.open ? [] : problemsOfRules(line))];
  const told = new Set(faults.map(({ subject }) => subject));
  const problems = [...faults, ...refusalsOf(line).filter(({ subject }) => !told.has(subject))];
  return { verdict: problems.length > 0 ? "rejected" : "accepted", invocation, problems };
}

/** Positionals whose form is known: the name of an instance for the Auth Proxy. */
function faultsOfPositionals({ command }: IndexedCommand, words: readonly Word[]): Problem[] {
  const [positional] = command.positionals ?? [];
  const { pattern, keys, name } = positional ?? {};
  if (!pattern || !name) return [];
  return words.flatMap((word) => {
    if (word.text.includes(hole)) return [];
    if (!new RegExp(pattern).test(word.text)) {
      const message = `${coded(name)} is written ${coded("projects/PROJECT/locations/REGION/clusters/CLUSTER/instances/INSTANCE")}; ${coded(word.text)} is not.`;
      return [{ code: "wrong-value" as const, subject: name, message, ...placeOf(word) }];
    }
    const queried = [...(word.text.split("?")[1]?.matchAll(/(?:^|&)([^=&]+)/g) ?? [])].map(([, key = ""]) => key);
    return queried
      .filter((key) => keys && !keys.includes(key))
      .map((key) => {
        const near = nearest(key, keys ?? []);
        return {
          code: "wrong-value" as const,
          subject: key,
          message: `After ${coded("?")} an instance takes ${oneOf(keys ?? [], 12)}; ${coded(key)} is none of them.`,
          ...placeOf(word),
          ...(near ? { nearest: near } : {}),
        };
      });
  });
}
