import { CommandChecker } from "@/components/command/command-checker";
import { type PrintedEntry, PrintedList } from "@/components/command/printed-list";
import { VerdictMark } from "@/components/command/verdict-mark";
import { DueLines } from "@/components/fact/due-lines";
import { DueMarks } from "@/components/fact/due-marks";
import { IntentLink } from "@/components/ui/intent-link";
import { loadReference } from "@/lib/content/command-reference";
import { loadPrintedCommands } from "@/lib/content/printed-commands";
import { buildReferenceFile } from "@/lib/content/reference-file";
import { fillFacts } from "@/lib/content/search-file";
import { parseBoundText } from "@/lib/facts/bound-text";
import { formatDate } from "@/lib/facts/format";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../commands.css";

export const metadata = pageMetadata({
  title: "Commands",
  description: "Paste a gcloud alloydb or alloydb-auth-proxy command and see whether it is accepted, what is wrong with it and the nearest form that is right.",
  path: routes.commands,
});

/** Lines of the guide that each show another kind of verdict. */
const picks: readonly { name: string; lines: string }[] = [
  { name: "a flag on the wrong command", lines: "337-340" },
  { name: "a flag that has another name", lines: "391-394" },
  { name: "a command of another track", lines: "718-722" },
  { name: "a broken line", lines: "962-966" },
  { name: "two network modes", lines: "1444-1448" },
  { name: "accepted and wrong", lines: "750-752" },
];

export default function CommandsPage() {
  const { grammars } = loadReference();
  const printed = loadPrintedCommands();
  const entries: PrintedEntry[] = printed.map((command) => ({ ...command, why: fillFacts(command.why) }));
  const factIds = printed.flatMap(({ why }) => parseBoundText(why).flatMap((part) => (part.kind === "fact" ? [part.id] : [])));
  const flags = grammars.flatMap(({ commands }) => commands.flatMap((command) => Object.keys(command.flags))).length;
  const commands = grammars.flatMap((grammar) => grammar.commands).length;
  return (
    <main id="content" className="page commands-page">
      <h1>Commands</h1>
      <p className="chapter-summary">
        Paste a <code>gcloud</code> or <code>alloydb-auth-proxy</code> line as an exam, a guide or a colleague gives it. You see whether the tool accepts it,
        what is wrong, and the nearest form that is right.
      </p>
      <DueLines factIds={[...new Set(factIds)]} place="this page" />
      <noscript>
        <p className="printed-note">The checker needs scripts. The guide&apos;s own commands are listed below with their verdicts.</p>
      </noscript>
      <CommandChecker
        file={routes.commandReference(buildReferenceFile().hash)}
        picks={picks.map(({ name, lines }) => ({ name, line: printed.find((command) => command.lines === lines)?.printed ?? "" }))}
      />

      <div className="prose">
        <h2 id="verdicts">What the verdicts mean</h2>
        <div className="table-frame">
          <table>
            <caption>
              <span>Four verdicts, and what each leaves open</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">Verdict</th>
                <th scope="col">What it says</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">
                  <VerdictMark verdict="accepted" />
                </th>
                <td>The tool takes the line as it stands. Whether it does what you want is another matter: the guide has lines that are accepted and wrong.</td>
              </tr>
              <tr>
                <th scope="row">
                  <VerdictMark verdict="rejected" />
                </th>
                <td>
                  The tool stops before it sends anything: a name that is not there, something missing, misplaced, of a wrong type or excluded by another.
                </td>
              </tr>
              <tr>
                <th scope="row">
                  <VerdictMark verdict="refused" />
                </th>
                <td>The tool sends it and AlloyDB says no. Only rules for which this site has a source are known, so silence here proves little.</td>
              </tr>
              <tr>
                <th scope="row">
                  <VerdictMark verdict="not-checked" />
                </th>
                <td>Another program, or a command whose grammar is not here. Quotes, pipes and line ends were read, nothing else.</td>
              </tr>
            </tbody>
          </table>
        </div>

        <h2 id="checked">What is checked, and what is not</h2>
        <p>
          The line is read as a shell reads it: quotes, line ends, comments, variables, pipes and commands within commands. Each command is then held against
          the tool&apos;s own grammar, {commands} commands with {flags} flags in all:
        </p>
        <ul>
          {grammars.map(({ tool, version, date }) => (
            <li key={tool}>
              <code>
                {tool} {version}
              </code>{" "}
              of {formatDate(date)}
            </li>
          ))}
        </ul>
        <p>
          <code>gcloud alloydb</code> is here whole, in its three tracks, and so is <code>gcloud database-migration</code>; of the services around them there
          are the commands that this site uses and their neighbours. A newer version may know more.
        </p>
        <p>
          Not checked: what your project holds and what you may do in it, the value of a variable, the inside of <code>--filter</code>, <code>--format</code>{" "}
          and of files, and the words that <code>ssh</code> or <code>psql</code> get. A variable is taken to be one right value.
        </p>
        <p>
          Nothing is run and nothing is sent. The page&apos;s address holds the line, so that you can keep it or pass it on; a password or token written out in
          it is replaced by a variable there, and a very long text is left out.
        </p>

        <h2 id="printed">Commands that the guide prints</h2>
        <p>
          {entries.length} commands of the study guide do not do what it says. Each opens in the checker; what to learn from it stands in its erratum. All
          commands of the chapters are accepted: a test holds every one to this checker. Worked examples are in{" "}
          <IntentLink href={routes.chapter("cli-examples")}>the chapter on gcloud</IntentLink>.
        </p>
      </div>
      <PrintedList entries={entries} />
      <DueMarks />
    </main>
  );
}
