import type { ReactNode } from "react";
import type { Fork, Words } from "@/lib/decision/schema";

interface Props {
  /** Unique in the page: an anchor, and the name of the radio group. */
  id: string;
  number: string;
  fork: Fork<Words>;
  chosen: string | undefined;
  onChoose: (option: string) => void;
  help: ReactNode;
  /** What stands under the options. */
  children?: ReactNode;
}

/** One fork as a native radio group. Choosing moves nothing and nobody on: what follows appears below. */
export function ForkFieldset({ id, number, fork, chosen, onChoose, help, children }: Props) {
  return (
    <fieldset id={id} className="tree-fork" aria-describedby={`${id}-help`} data-answered={chosen === undefined ? undefined : ""}>
      <legend>
        <span className="fork-number">{number}</span>
        {fork.ask}
      </legend>
      <p id={`${id}-help`} className="fork-help">
        {help}
      </p>
      <div className="fork-options">
        {Object.entries(fork.options).map(([option, { label }]) => (
          <label key={option} className="fork-option">
            <input type="radio" name={id} value={option} checked={option === chosen} onChange={() => onChoose(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
