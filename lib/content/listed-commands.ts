import { checkLine } from "@/lib/command/check";
import { indexReference, invocationOf } from "@/lib/command/reference";
import { commandLine, routes } from "@/lib/site/routes";
import { loadChapters } from "./chapters";
import { loadCodeBlocks } from "./code-blocks";
import { loadReference } from "./command-reference";

/** A command as the search lists it. */
interface ListedCommand {
  /** As it is typed, up to its first argument: `gcloud alloydb clusters create`. */
  invocation: string;
  /** The block that shows it first; for one that no chapter shows, the checker with its name. */
  href: string;
  /** What the blocks that show it are for, or what it must be given. */
  text: string;
}

/** How many blocks are named for a command that many show. */
const named = 4;

/** Every command of gcloud and the Auth Proxy that a chapter shows, in reading order, then what else AlloyDB has in gcloud. */
export function listCommands(): ListedCommand[] {
  const reference = loadReference();
  const index = indexReference(reference);
  const titles = new Map(loadChapters().map(({ slug, title }) => [slug, title]));
  const shown = new Map<string, Map<string, string>>();
  for (const { language, chapter, id, meta, text } of loadCodeBlocks()) {
    if (language !== "bash") continue;
    for (const { invocation } of checkLine(text, index)) {
      if (invocation === undefined) continue;
      const blocks = shown.get(invocation) ?? new Map<string, string>();
      shown.set(invocation, blocks.set(`${routes.chapter(chapter)}#code-${id}`, `${meta["title"] ?? id} (${titles.get(chapter) ?? chapter})`));
    }
  }
  const inChapters = [...shown].map(([invocation, blocks]): ListedCommand => {
    const [href = ""] = blocks.keys();
    const more = blocks.size > named ? [`and ${blocks.size - named} more`] : [];
    return { invocation, href, text: [...[...blocks.values()].slice(0, named), ...more].join("; ") };
  });
  const besides = reference.grammars.flatMap(({ tool, commands }) =>
    commands.flatMap(({ path, tracks, positionals = [], flags }, place): ListedCommand[] => {
      const invocation = invocationOf(tool, path, tracks[0]);
      const otherTrack = commands.findIndex((command) => command.path === path) < place;
      if (!path.startsWith("alloydb ") || otherTrack || shown.has(invocation)) return [];
      const needs = [
        ...positionals.filter(({ takes }) => takes === undefined || takes === "some").map(({ name }) => name),
        ...Object.entries(flags).flatMap(([name, { required }]) => (required ? [name] : [])),
      ];
      return [{ invocation, href: commandLine(invocation), text: `Opens the checker.${needs.length > 0 ? ` It needs ${needs.join(", ")}.` : ""}` }];
    }),
  );
  return [...inChapters, ...besides];
}
