import { indexReference, type IndexedReference } from "@/lib/command/reference";
import type { Command, Grammar, ServiceRule } from "@/lib/command/schema";

/** A gcloud command with one positional, a required flag and a switch; a test writes what matters to it. */
export function aCommand(parts: Partial<Command> = {}): Command {
  return {
    path: "alloydb clusters create",
    tracks: ["ga"],
    positionals: [{ name: "CLUSTER" }],
    flags: { "--region": { type: "string", required: true }, "--async": { type: "bool", negatable: true } },
    ...parts,
  };
}

/** The grammar of gcloud as if these were all its commands, each group listing what the commands say. */
export function aGrammar(...commands: Command[]): Grammar {
  const groups: Record<string, string[]> = {};
  for (const { path, tracks, elsewhere = [] } of commands) {
    for (const track of [...tracks, ...elsewhere]) {
      const words = path.split(" ").filter(Boolean);
      for (const [index, word] of words.entries()) {
        const group = [...(track === "ga" ? [] : [track]), ...words.slice(0, index)].join(" ");
        groups[group] = [...new Set([...(groups[group] ?? []), word])];
      }
    }
  }
  return {
    tool: "gcloud",
    version: "578.0.0",
    date: "2026-07-28",
    globalFlags: {
      "--project": { type: "string" },
      "--quiet": { type: "bool", aliases: ["-q"] },
      "--help": { type: "bool" },
      "--flags-file": { type: "string" },
    },
    groups,
    commands,
  };
}

/** A reference that knows these gcloud commands and nothing else. */
export function aReference(commands: readonly Command[] = [aCommand()], serviceRules: readonly ServiceRule[] = []): IndexedReference {
  return indexReference({ grammars: [aGrammar(...commands)], serviceRules });
}
