import type { Fact, Unit } from "./schema";

/** `full`: value and unit as a sentence wants them. `value`: the number or name alone, for a table with the unit in its header. */
export type FactShow = "full" | "value";

/** After the value: [one, many]. Units written in front or without a space are handled in `withUnit`. */
const unitWords: Partial<Record<Unit, readonly [string, string]>> = {
  vcpus: ["vCPU", "vCPUs"],
  gb: ["GB", "GB"],
  gib: ["GiB", "GiB"],
  tb: ["TB", "TB"],
  tib: ["TiB", "TiB"],
  nodes: ["node", "nodes"],
  instances: ["instance", "instances"],
  clusters: ["cluster", "clusters"],
  replicas: ["replica", "replicas"],
  regions: ["region", "regions"],
  zones: ["zone", "zones"],
  databases: ["database", "databases"],
  connections: ["connection", "connections"],
  backups: ["backup", "backups"],
  dimensions: ["dimension", "dimensions"],
  rows: ["row", "rows"],
  "ip-addresses": ["IP address", "IP addresses"],
  milliseconds: ["millisecond", "milliseconds"],
  seconds: ["second", "seconds"],
  minutes: ["minute", "minutes"],
  hours: ["hour", "hours"],
  days: ["day", "days"],
  months: ["month", "months"],
  years: ["year", "years"],
  questions: ["question", "questions"],
  "case-studies": ["case study", "case studies"],
};

const perWords: Partial<Record<Unit, string>> = {
  "usd-per-vcpu-hour": "per vCPU-hour",
  "usd-per-gb-hour": "per GB-hour",
  "usd-per-gb-month": "per GB-month",
  "usd-per-gb": "per GB",
  "usd-per-gib": "per GiB",
  "usd-per-node-hour": "per node-hour",
  "usd-per-node-month": "per node-month",
  "usd-per-hour": "per hour",
  "usd-per-month": "per month",
};

/** A whole number with a comma every three digits; decimals are kept as written ("1,000", "99.99"). */
function groupDigits(value: number | string): string {
  const [whole = "", ...decimals] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ","), ...decimals].join(".");
}

function listed(items: readonly (string | number)[]): string {
  const words = items.map((item) => (typeof item === "number" ? groupDigits(item) : item));
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function withUnit(value: number | string, unit: Unit): string {
  const written = typeof value === "number" ? groupDigits(value) : value;
  if (unit === "percent") return `${written}%`;
  if (unit === "times") return `${written}×`;
  if (unit === "usd" || unit.startsWith("usd-")) {
    const per = perWords[unit];
    const amount = `$${groupDigits(value)}`;
    return per ? `${amount} ${per}` : amount;
  }
  const words = unitWords[unit];
  return words ? `${written} ${words[String(value) === "1" ? 0 : 1]}` : written;
}

/** The words a reader sees for a fact: "20 nodes", "128 TiB", "99.99%", "$0.06608 per vCPU-hour", "14, 15 and 16". */
export function formatFact(fact: Fact, show: FactShow = "full"): string {
  if (show === "full" && fact.text !== undefined) return fact.text;
  if (Array.isArray(fact.value)) return show === "full" ? withUnit(listed(fact.value), fact.unit) : listed(fact.value);
  if (show === "full") return withUnit(fact.value, fact.unit);
  if (fact.unit === "percent" || fact.unit === "times") return withUnit(fact.value, fact.unit);
  if (fact.unit.startsWith("usd")) return `$${groupDigits(fact.value)}`;
  return typeof fact.value === "number" ? groupDigits(fact.value) : fact.value;
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A partial date in words: "2026", "April 2026", "10 April 2026". */
export function formatDate(date: string): string {
  const [year, month, dayOfMonth] = date.split("-");
  const monthName = month === undefined ? "" : (months[Number(month) - 1] ?? "");
  return [dayOfMonth === undefined ? "" : String(Number(dayOfMonth)), monthName, year].filter(Boolean).join(" ");
}
