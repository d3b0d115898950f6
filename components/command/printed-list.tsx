import type { Verdict } from "@/lib/command/check";
import { commandLine, routes } from "@/lib/site/routes";
import { VerdictMark } from "./verdict-mark";

/** A command as the guide prints it, with its texts filled in. */
export interface PrintedEntry {
  lines: string;
  claim: string;
  printed: string;
  verdict: Verdict;
  why: string;
  correct: string;
}

/**
 * The guide's commands that do not do what it says: each one click away from the checker, with the correct form.
 * @param alone true on the page of their erratum, to which no link is needed
 */
export function PrintedList({ entries, alone = false }: { entries: readonly PrintedEntry[]; alone?: boolean }) {
  return (
    <ol className="printed-list">
      {entries.map(({ lines, claim, printed, verdict, why, correct }) => (
        <li key={lines} id={`printed-${lines}`} data-printed={printed} data-lines={lines}>
          <p className="label">
            <VerdictMark verdict={verdict} />
            {verdict === "accepted" && ", but wrong in its meaning"} · line{lines.includes("-") && "s"} {lines}
          </p>
          <p className="printed-line">
            <a data-example href={commandLine(printed)}>
              <code>{firstLine(printed)}</code>
            </a>
          </p>
          <p>
            {why} {!alone && <a href={routes.erratum(claim)}>Erratum</a>}
          </p>
          <details>
            <summary>Correct form</summary>
            <pre className="command-source">
              <code>{correct}</code>
            </pre>
          </details>
        </li>
      ))}
    </ol>
  );
}

function firstLine(command: string): string {
  const [first = "", second] = command.split("\n");
  return second === undefined ? first : `${first.replace(/\s*\\?$/, "")} …`;
}
