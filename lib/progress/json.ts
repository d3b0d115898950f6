/** Nothing that the site stores is nested deeper; what is has not been written by it. */
const deepest = 16;

/**
 * JSON in the one form that a checksum is taken of: keys in the order of their characters, no spaces, nothing undefined.
 * @throws RangeError where data is nested deeper than anything of ours
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > deepest) throw new RangeError("Nested too deeply.");
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(",")}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, depth + 1)}`).join(",")}}`;
}

/** Whether two pieces of JSON say the same, whatever the order of their keys. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameJson(item, b[index]));
  }
  const [keys, others] = [definedKeys(a), definedKeys(b)];
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && isSameJson(Reflect.get(a, key), Reflect.get(b, key)));
}

function definedKeys(value: object): string[] {
  return Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined);
}

/** Names that mean something to every object: as keys of data they only ever come from somebody who tries. */
const hostileKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The latest moment that a date can name, in milliseconds; no number of ours is greater. */
const greatest = 8.64e15;
const longestText = 100_000;

/** Whether data is within what the site could have written: no telling keys, no endless texts or depths, no impossible numbers. */
export function isTame(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return value.length <= longestText;
  if (typeof value === "number") return Math.abs(value) <= greatest;
  if (typeof value !== "object" || value === null) return true;
  if (depth >= deepest) return false;
  if (Array.isArray(value)) return value.every((item) => isTame(item, depth + 1));
  return Object.entries(value).every(([key, item]) => !hostileKeys.has(key) && key.length <= longestText && isTame(item, depth + 1));
}
