import type { CheckedCommand } from "@/lib/command/check";
import { CheckedSource } from "./checked-source";
import { Message } from "./message";
import { VerdictMark } from "./verdict-mark";

interface Props {
  checked: readonly CheckedCommand[];
  /** The nearest accepted form of a command, by its place in the list. */
  forms: readonly (string | undefined)[];
  /** Puts a form in the place of the command that stands at `index`. */
  onTake: (index: number, form: string) => void;
}

/** Every command of the line with its verdict, what is wrong and the nearest form that is accepted. */
export function VerdictList({ checked, forms, onTake }: Props) {
  return (
    <ol className="verdict-list" aria-label="Verdicts">
      {checked.map((command, index) => (
        <li key={`${command.start} ${command.source}`}>
          <p>
            <VerdictMark verdict={command.verdict} /> {command.invocation && <code>{command.invocation}</code>}
          </p>
          <CheckedSource command={command} />
          {command.reason && (
            <p>
              <Message text={command.reason} />
            </p>
          )}
          {command.problems.length > 0 && (
            <ul>
              {command.problems.map(({ code, subject, message, nearest, rests }) => (
                <li key={`${code} ${subject} ${message}`}>
                  {code === "refused" && <b>The service: </b>}
                  <Message text={message} />
                  {nearest && (
                    <>
                      {" "}
                      Nearest: <code>{nearest}</code>.
                    </>
                  )}
                  {rests && (
                    <>
                      {" "}
                      <a href={rests.href}>{rests.words}</a>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
          <NearestForm command={command} form={forms[index]} onTake={(form) => onTake(index, form)} />
        </li>
      ))}
    </ol>
  );
}

function NearestForm({ command, form, onTake }: { command: CheckedCommand; form: string | undefined; onTake: (form: string) => void }) {
  if (!form) return null;
  const left = command.problems
    .filter(({ code, subject, nearest }) => code === "unknown-flag" && !nearest && !form.includes(subject))
    .map(({ subject }) => subject);
  return (
    <div className="nearest-form">
      <p>
        The nearest form that is accepted{left.length > 0 && `, without ${left.join(", ")}`}
        {form.includes('"$') && ", with variables where a value is yours to give"}:
      </p>
      <pre className="command-source">
        <code>{form}</code>
      </pre>
      <button type="button" className="button" onClick={() => onTake(form)}>
        Put it in
      </button>
    </div>
  );
}
