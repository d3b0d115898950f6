"use client";

import { useEffect, useId, useMemo, useState, useSyncExternalStore } from "react";
import { onWayBack } from "@/components/ui/on-way-back";
import { fits, nothingWanted, type Offered, readWanted, type Row, type Wanted, writeWanted } from "@/lib/search/row-filter";

interface Choice {
  /** Its name in the address, and the rows' `data-<name>`. */
  name: string;
  label: string;
  options: readonly (readonly [value: string, words: string])[];
}

interface Props {
  /** The id of the element that holds the rows. */
  list: string;
  /** What one row is, and what several are: ["fact", "facts"]. */
  noun: readonly [one: string, many: string];
  /** How many rows there are. */
  total: number;
  /** The label of the search field. */
  label: string;
  choices: readonly Choice[];
  /** Filters that are on or off; on is "yes". */
  switches?: readonly { name: string; label: string }[];
}

/** Milliseconds after the last key before the list changes and the count is said. */
const pause = 150;

/**
 * Filters a list that the server drew, by what stands in it: rows are `[data-row]` with a `data-<name>` of values for
 * each filter, parts without a row left (`[data-group]`) go, and so do the links to them. What is asked for stands in
 * the address, so that it can be kept and sent on. Without scripts the list is whole and this form is not there.
 */
export function ListFilter({ list, noun, total, label, choices, switches = [] }: Props) {
  const id = useId();
  const [offered] = useState(() => offeredBy(choices, switches));
  const search = useSyncExternalStore(onWayBack, inAddress, onServer);
  // What the address asks for holds until the reader asks for something here.
  const [asked, setAsked] = useState<Wanted>();
  const wanted = useMemo(() => asked ?? readWanted(search, offered), [asked, search, offered]);
  const [found, setFound] = useState(total);

  useEffect(() => {
    const apply = () => {
      setFound(showRows(list, wanted, Object.keys(offered)));
      const address = window.location.pathname + writeWanted(wanted, offered) + window.location.hash;
      if (address !== window.location.pathname + window.location.search + window.location.hash) window.history.replaceState(null, "", address);
    };
    const timer = window.setTimeout(apply, pause);
    return () => window.clearTimeout(timer);
  }, [list, wanted, offered]);

  const { words, chosen } = wanted;
  const choose = (name: string, value: string) =>
    setAsked({ words, chosen: Object.fromEntries(Object.entries({ ...chosen, [name]: value }).filter(([, kept]) => kept)) });
  const asksForSomething = words.trim() !== "" || Object.keys(chosen).length > 0;

  return (
    <form className="list-filter no-print" role="search" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      <div className="list-filter-fields">
        <div className="list-filter-search">
          <label htmlFor={`${id}-words`}>{label}</label>
          <input
            id={`${id}-words`}
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={words}
            onChange={(event) => setAsked({ words: event.target.value, chosen })}
          />
        </div>
        {choices.map(({ name, label: choice, options }) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{choice}</label>
            <select id={`${id}-${name}`} value={chosen[name] ?? ""} onChange={(event) => choose(name, event.target.value)}>
              <option value="">All</option>
              {options.map(([value, option]) => (
                <option key={value} value={value}>
                  {option}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      {switches.length > 0 && (
        <div className="list-filter-switches">
          {switches.map(({ name, label: choice }) => (
            <label key={name} htmlFor={`${id}-${name}`}>
              <input
                id={`${id}-${name}`}
                type="checkbox"
                checked={chosen[name] === "yes"}
                onChange={(event) => choose(name, event.target.checked ? "yes" : "")}
              />
              {choice}
            </label>
          ))}
        </div>
      )}
      <div className="list-filter-foot">
        <p role="status">{countInWords(found, total, noun)}</p>
        {asksForSomething && (
          <button type="button" className="button" onClick={() => setAsked(nothingWanted)}>
            Show all
          </button>
        )}
      </div>
    </form>
  );
}

function offeredBy(choices: readonly Choice[], switches: NonNullable<Props["switches"]>): Offered {
  const chosen = choices.map(({ name, options }) => [name, options.map(([value]) => value)] as const);
  return Object.fromEntries([...chosen, ...switches.map(({ name }) => [name, ["yes"]] as const)]);
}

const inAddress = () => window.location.search;
const onServer = () => "";

/** Shows the rows that fit, and hides the rest. @returns how many fit */
function showRows(list: string, wanted: Wanted, names: readonly string[]): number {
  const place = document.getElementById(list);
  let found = 0;
  for (const element of place?.querySelectorAll<HTMLElement>("[data-row]") ?? []) {
    const tags = Object.fromEntries(names.map((name) => [name, element.dataset[name]?.split(" ") ?? []]));
    const row: Row = { words: `${element.textContent} ${element.id.replaceAll("-", " ")}`.toLowerCase(), tags };
    element.hidden = !fits(row, wanted);
    if (!element.hidden) found += 1;
  }
  for (const group of place?.querySelectorAll<HTMLElement>("[data-group]") ?? []) {
    group.hidden = !group.querySelector("[data-row]:not([hidden])");
    for (const link of document.querySelectorAll<HTMLElement>(`[data-group-link][href="#${group.dataset["group"]}"]`)) link.hidden = group.hidden;
  }
  return found;
}

function countInWords(found: number, total: number, [one, many]: readonly [string, string]): string {
  if (found === 0) return `No ${one} fits. Use fewer words, or take a filter away.`;
  return found === total ? `All ${total} ${total === 1 ? one : many}` : `${found} of ${total} ${many}`;
}
