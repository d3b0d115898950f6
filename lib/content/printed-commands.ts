import { z } from "zod";
import { isErratum } from "@/lib/facts/claim";
import { boundProblems } from "./bound-problems";
import { loadClaims } from "./claims";
import { readText } from "./disk";
import { oncePerBuild } from "./once";
import { ContentError, parseContent, parseYaml } from "./parse-content";

const file = "content/printed-commands.yaml";

const printedCommandSchema = z
  .strictObject({
    /** Lines of the guide: "337-340". */
    lines: z.string().regex(/^\d+(?:-\d+)?$/, 'write the guide\'s lines as "337-340"'),
    /** The erratum that teaches it. */
    claim: z.string(),
    printed: z.string().min(3),
    /** What the checker says of the strictest of its commands. */
    verdict: z.enum(["rejected", "refused", "accepted", "not-checked"]),
    /** Every problem that the checker names, in order, as `code subject`: `unknown-flag --uri`. */
    because: z
      .array(z.string().regex(/^[a-z-]+ \S/))
      .min(1)
      .optional(),
    /** What is wrong, for readers; may name facts. Of an accepted command: what is wrong with its meaning. */
    why: z.string().min(20),
    correct: z.string().min(3),
  })
  .superRefine(({ verdict, because }, context) => {
    const stands = verdict === "accepted" || verdict === "not-checked";
    if (stands && because) context.addIssue({ code: "custom", path: ["because"], message: `a command that is ${verdict} has no problems; take them out` });
    if (!stands && !because) context.addIssue({ code: "custom", path: ["because"], message: `name the problems for which it is ${verdict}` });
  });

/** A command as the guide prints it, with what is wrong with it. */
export type PrintedCommand = z.output<typeof printedCommandSchema>;

/**
 * The guide's commands that do not do what the guide says, in its order.
 * @throws ContentError that lists every mistake with entry and remedy.
 */
export const loadPrintedCommands = oncePerBuild((): readonly PrintedCommand[] => {
  const entries = parseContent(z.array(z.looseObject({ lines: z.string() })), parseYaml(readText(file), file), file);
  const mistakes: string[] = [];
  const commands = entries.flatMap((entry, index) => {
    const at = `${file} › ${entry.lines}`;
    try {
      const command = parseContent(printedCommandSchema, entry, at);
      const problems = boundProblems(command.why).map((problem) => `why: ${problem}`);
      const claim = loadClaims().get(command.claim);
      if (!claim || !isErratum(claim)) problems.push(`claim: there is no erratum "${command.claim}"; name the one that teaches this.`);
      if (entries.findIndex(({ lines }) => lines === entry.lines) < index) problems.push("lines: these stand above already; put both commands into one entry.");
      mistakes.push(...problems.map((problem) => `${at} › ${problem}`));
      return [command];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      mistakes.push(error.message);
      return [];
    }
  });
  if (mistakes.length > 0) throw new ContentError(mistakes.join("\n"));
  return commands;
});

/** The commands that an erratum strikes. */
export function printedCommandsOf(claim: string): readonly PrintedCommand[] {
  return loadPrintedCommands().filter((command) => command.claim === claim);
}
