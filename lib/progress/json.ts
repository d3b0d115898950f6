/** Nothing that the site stores is nested deeper; what is has not been written by it. */
const deepest = 16;

/**
 * JSON in the one form that a checksum is taken of: keys in the order of their characters, no spaces, nothing undefined.
 * @throws RangeError where data is nested deeper than anything of ours
 */
export function canonicalJson(value: unknown): string {
  const ordered = inOrderOfKeys(value, 0);
  return ordered === untameable ? writeSlowly(value) : (JSON.stringify(ordered) ?? "null");
}

/** Stands for data some of whose keys no object can hold in an order of ours. */
const untameable = Symbol("untameable");

/** The data with its keys in order; itself where they are already, as in every file of ours. */
function inOrderOfKeys(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth >= deepest) throw new RangeError("Nested too deeply.");
  if (Array.isArray(value)) {
    let items: unknown[] | undefined;
    for (const [index, item] of value.entries()) {
      const ordered = inOrderOfKeys(item, depth + 1);
      if (ordered === untameable) return untameable;
      if (ordered !== item) (items ??= [...(value as unknown[])])[index] = ordered;
    }
    return items ?? value;
  }
  const keys = Object.keys(value);
  let isSame = true;
  for (const [index, key] of keys.entries()) {
    if (key === "__proto__" || isIndex.test(key)) return untameable;
    isSame &&= index === 0 || (keys[index - 1] ?? "") < key;
  }
  if (!isSame) keys.sort(byCharacters);
  let ordered: Record<string, unknown> | undefined = isSame ? undefined : {};
  for (const [index, key] of keys.entries()) {
    const before: unknown = Reflect.get(value, key);
    const after = inOrderOfKeys(before, depth + 1);
    if (after === untameable) return untameable;
    if (after !== before && !ordered) {
      ordered = {};
      for (const earlier of keys.slice(0, index)) ordered[earlier] = Reflect.get(value, earlier);
    }
    if (ordered) ordered[key] = after;
  }
  return ordered ?? value;
}

/** Such keys come first in every object, whatever order they were put in. */
const isIndex = /^(?:0|[1-9]\d*)$/;

function byCharacters(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function writeSlowly(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(writeSlowly).join(",")}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => byCharacters(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${writeSlowly(item)}`).join(",")}}`;
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
  return Object.keys(value).every((key) => key.length <= longestText && !hostileKeys.has(key) && isTame(Reflect.get(value, key), depth + 1));
}
