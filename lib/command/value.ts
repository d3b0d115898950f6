import { nearest } from "./nearest";
import { coded } from "./problem";
import type { Flag } from "./schema";
import { hole } from "./shell";

/** What is wrong with a value, and the nearest value that is right. */
export interface ValueFault {
  message: string;
  nearest?: string;
}

/**
 * What is wrong with a flag's value, or nothing. What is known only when the line is run is taken to be right.
 * @param name the flag as typed, for the message
 */
export function faultOfValue(name: string, flag: Flag, value: string): ValueFault | undefined {
  switch (flag.type) {
    case "enum":
      return value.includes(hole) ? undefined : faultOfChoice(name, flag, value);
    case "list":
      return faultOfList(name, flag, value);
    case "dict":
      return faultOfDict(name, flag, value);
    default:
      if (value.includes(hole)) return undefined;
  }
  switch (flag.type) {
    case "int":
      if (!/^[+-]?\d+$/.test(value)) return { message: `${coded(name)} takes a whole number, and ${shown(value)} is none.` };
      return flag.choices ? faultOfChoice(name, flag, value) : faultOfBounds(name, flag, Number(value));
    case "float":
      if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value)) return { message: `${coded(name)} takes a number, and ${shown(value)} is none.` };
      return faultOfBounds(name, flag, Number(value));
    case "duration": {
      const seconds = value === "" ? 0 : secondsOf(value);
      if (seconds === undefined)
        return { message: `${coded(name)} takes a length of time such as ${coded("30m")} or ${coded("1h30m")}, and ${shown(value)} is none.` };
      return faultOfBounds(name, flag, seconds);
    }
    case "go-duration":
      return value === "0" || /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(value)
        ? undefined
        : { message: `${coded(name)} takes a length of time with its unit, such as ${coded("30s")}, and ${shown(value)} is none.` };
    case "date":
      return /^(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)
        ? undefined
        : { message: `${coded(name)} takes a day as ${coded("YYYY-MM-DD")} or ${coded("MM-DD")}, and ${shown(value)} is none.` };
    case "time":
      return /^(?:[01]?\d|2[0-3]):[0-5]?\d$/.test(value)
        ? undefined
        : { message: `${coded(name)} takes a time as ${coded("HH:MM")}, and ${shown(value)} is none.` };
    case "datetime":
      // gcloud reads many forms, also "-P1D" and "yesterday"; a text without a digit is one of few words.
      return value === "" || /\d/.test(value) || /^(?:now|today|yesterday|tomorrow)$/i.test(value)
        ? undefined
        : { message: `${coded(name)} takes a moment such as ${coded("2026-11-20T09:14:00Z")}, and ${shown(value)} is none.` };
    default:
      return undefined;
  }
}

function faultOfChoice(name: string, { choices = [], foldsCase }: Pick<Flag, "choices" | "foldsCase">, value: string): ValueFault | undefined {
  if (choices.includes(value)) return undefined;
  const folded = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (folded && foldsCase) return undefined;
  const near =
    folded ??
    nearest(
      value.toUpperCase(),
      choices.map((choice) => choice.toUpperCase()),
    );
  return {
    message: `${coded(name)} takes ${oneOf(choices)}; ${shown(value)} is none of them${folded ? ", since capitals count" : ""}.`,
    nearest: choices.find((choice) => choice.toUpperCase() === near?.toUpperCase()),
  };
}

function faultOfBounds(name: string, { min, max }: Flag, value: number): ValueFault | undefined {
  const [least, most] = [boundOf(min), boundOf(max)];
  if ((least === undefined || value >= least) && (most === undefined || value <= most)) return undefined;
  const bounds = min === undefined ? `${max} at most` : max === undefined ? `${min} at least` : `${min} to ${max}`;
  const bound = least !== undefined && value < least ? min : max;
  return { message: `${coded(name)} takes ${coded(bounds)}.`, nearest: String(bound) };
}

function faultOfList(name: string, flag: Flag, value: string): ValueFault | undefined {
  const elements = elementsOf(value);
  for (const element of elements) {
    if (element.includes(hole)) continue;
    if (flag.choices) {
      const fault = faultOfChoice(name, flag, element);
      if (fault) return { message: fault.message, nearest: fault.nearest && elements.length === 1 ? fault.nearest : undefined };
    }
    if (flag.elementPattern && !new RegExp(flag.elementPattern).test(element)) {
      return { message: `${shown(element)} does not have the form that ${coded(name)} asks for: ${coded(flag.elementPattern)}` };
    }
  }
  if (flag.minItems !== undefined && elements.length < flag.minItems) return { message: `${coded(name)} takes one value at least.` };
  return undefined;
}

function faultOfDict(name: string, flag: Flag, value: string): ValueFault | undefined {
  const keys: string[] = [];
  // Some dicts are also written as JSON or read from a file; what begins so is not looked into.
  if (/^[[{@]/.test(value)) return undefined;
  const elements = elementsOf(value);
  for (const element of elements) {
    const [key = ""] = element.split("=", 1);
    if (key.includes(hole) || (element.includes(hole) && !element.includes("="))) return undefined;
    if (!element.includes("=") && !(flag.keys?.includes("None") && element === "None")) {
      return {
        message:
          elements.length > 1
            ? `${shown(element)} is no ${coded("key=value")}: a comma parts the pairs of ${coded(name)}. Where a value holds commas, choose another sign to part them: ${coded("^:^key=a,b:key=c")}`
            : `${coded(name)} takes ${coded("key=value")}, and ${shown(element)} has no ${coded("=")}.`,
      };
    }
    if (flag.keys && !flag.keys.includes(key)) return { message: `${coded(name)} knows the keys ${oneOf(flag.keys)}, not ${shown(key)}.`, nearest: undefined };
    keys.push(key);
  }
  if (flag.minItems !== undefined && elements.length < flag.minItems) return { message: `${coded(name)} takes ${coded("key=value")}, and nothing is given.` };
  const missing = flag.requiredKeys?.find((key) => !keys.includes(key));
  return missing ? { message: `${coded(name)} needs the key ${coded(missing)}.` } : undefined;
}

/** The parts of a list; `^:^a:b` makes another sign than the comma part them. */
function elementsOf(value: string): string[] {
  const [, sign, rest] = /^\^([^^]+)\^([\s\S]*)$/.exec(value) ?? [];
  const elements = sign === undefined ? value.split(",") : (rest ?? "").split(sign);
  return elements.length === 1 && elements[0] === "" ? [] : elements;
}

const unitSeconds: Readonly<Record<string, number>> = {
  "": 1,
  ns: 1e-9,
  us: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  mo: 2_629_746,
  y: 31_556_952,
};

/** A length of time as gcloud writes it, in seconds: `300`, `5m`, `1h30m`, `P1DT2H`. */
function secondsOf(value: string): number | undefined {
  const text = value.toLowerCase().replace(/^\+/, "");
  const parts = text.startsWith("p") ? text.slice(1).replace("t", "") : text;
  if (/^\d+$/.test(parts)) return Number(parts);
  if (!/^(?:\d+(?:\.\d+)?(?:ns|us|ms|mo|[a-z]))+$/.test(parts)) return undefined;
  let sum = 0;
  for (const [, amount, unit = ""] of parts.matchAll(/(\d+(?:\.\d+)?)(ns|us|ms|mo|[a-z])/g)) {
    const seconds = unitSeconds[unit];
    if (seconds === undefined) return undefined;
    sum += Number(amount) * seconds;
  }
  return sum;
}

function boundOf(bound: number | string | undefined): number | undefined {
  return typeof bound === "string" ? secondsOf(bound) : bound;
}

/** "A, B or C"; a long list ends after a few, since the help page has it. */
export function oneOf(words: readonly string[], most = 8): string {
  const shownWords = words.map(coded);
  if (words.length > most) return `one of ${shownWords.slice(0, most - 2).join(", ")} and ${words.length - most + 2} more`;
  return words.length < 2 ? shownWords.join("") : `${shownWords.slice(0, -1).join(", ")} or ${shownWords.at(-1)}`;
}

function shown(value: string): string {
  return value === "" ? "nothing" : coded(value);
}
