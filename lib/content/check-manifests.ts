import { isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from "yaml";
import { type FieldType, isBelow, type ResourceKind, type ResourceKinds, resourceFile } from "./config-connector";

/** A mistake in a manifest. */
export interface ManifestProblem {
  /** The line of the text, from 0. */
  line: number;
  message: string;
}

/**
 * What the API server would refuse in a text of one or more manifests, in reading order: bad YAML, unknown kinds and fields,
 * missing fields, wrong types, references by two names. What Google's API would refuse (sizes, regions, flags) is not seen.
 */
export function checkManifests(text: string, kinds: ResourceKinds): ManifestProblem[] {
  const lines = new LineCounter();
  const problems: ManifestProblem[] = [];
  const report = (offset: number | undefined, message: string) => problems.push({ line: lines.linePos(offset ?? 0).line - 1, message });

  for (const document of parseAllDocuments(text, { lineCounter: lines })) {
    for (const { pos, message } of [...document.errors, ...document.warnings]) report(pos[0], message.split("\n")[0] ?? message);
    if (document.errors.length === 0) checkManifest(document.contents, kinds, (node, message) => report(node?.range?.[0], message));
  }
  return problems;
}

type Report = (node: Node | null, message: string) => void;

function checkManifest(root: Node | null, kinds: ResourceKinds, report: Report): void {
  const parts = entries(root);
  const text = (name: string) => String(parts.find((part) => part.name === name)?.value ?? "");
  const kindName = text("kind");
  const kind = Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined;
  if (!kind) {
    report(root, `The kind "${kindName}" is not in ${resourceFile}, which has ${Object.keys(kinds).join(", ")}; write its fields there, or mend the name.`);
    return;
  }
  if (text("apiVersion") !== kind.apiVersion) report(root, `${kindName}: apiVersion is ${kind.apiVersion}, not "${text("apiVersion")}".`);
  const known = ["apiVersion", "kind", "metadata", "spec"];
  for (const { name, key } of parts) {
    if (!known.includes(name)) report(key, `${kindName}: there is no "${name}" beside ${known.join(", ")}.`);
  }
  const metadata = entries(parts.find(({ name }) => name === "metadata")?.value ?? null);
  const knownMetadata = ["name", "namespace", "labels", "annotations"];
  if (!metadata.some(({ name }) => name === "name")) report(root, `${kindName}: metadata.name is missing.`);
  for (const { name, key } of metadata) {
    if (!knownMetadata.includes(name)) report(key, `${kindName}: there is no metadata.${name}; there are ${knownMetadata.join(", ")}.`);
  }
  const spec = parts.find(({ name }) => name === "spec")?.value ?? null;
  checkObject(spec ?? root, isMap(spec) ? spec : null, "", { kindName, kind, report });
}

interface Within {
  kindName: string;
  kind: ResourceKind;
  report: Report;
}

/** @param at the object's path below `spec`, empty for `spec` itself; `place` is told when something is missing in it. */
function checkObject(place: Node | null, object: Node | null, at: string, within: Within): void {
  const { kindName, kind, report } = within;
  const below = (name: string) => (at === "" ? name : `${at}.${name}`);
  const fields = Object.keys(kind.fields);
  const names = new Set(fields.filter((field) => at === "" || field.startsWith(`${at}.`)).map((field) => nextName(field, at)));
  const there = entries(object);

  for (const required of kind.required) {
    const parent = required.includes(".") ? required.slice(0, required.lastIndexOf(".")) : "";
    const name = nextName(required, parent);
    if (parent === at && !there.some((entry) => entry.name === name)) report(place, `${kindName}: spec.${below(name)} is missing.`);
  }
  for (const { name, key, value } of there) {
    const field = below(name);
    const better = kind.retired[field];
    if (better !== undefined) report(key, `${kindName}: spec.${field} is retired; write spec.${better}.`);
    else if (names.has(name)) checkValue(key, value, field, within);
    else report(key, `${kindName}: there is no spec.${field}; there are ${[...names].join(", ")}.`);
  }
}

function checkValue(key: Node | null, value: Node | null, field: string, within: Within): void {
  const { kindName, kind, report } = within;
  const type = kind.fields[field];
  if (type !== undefined) {
    const complaint = checkType(value, type);
    if (complaint) report(key, `${kindName}: spec.${field} ${complaint}.`);
    return;
  }
  const list = `${field}[]`;
  if (Object.keys(kind.fields).some((other) => other === list || isBelow(other, list))) {
    if (!isSeq<Node>(value)) report(key, `${kindName}: spec.${field} is a list.`);
    else
      for (const item of value.items) {
        if (kind.fields[list] !== undefined) checkValue(item, item, list, within);
        else if (isMap(item)) checkObject(item, item, list, within);
        else report(item, `${kindName}: an item of spec.${field} holds fields.`);
      }
  } else if (isMap(value)) checkObject(key, value, field, within);
  else report(key, `${kindName}: spec.${field} holds fields.`);
}

/** What is wrong with a value of this type, as the end of a sentence. */
function checkType(node: Node | null, type: FieldType): string | undefined {
  const value: unknown = isScalar(node) ? node.value : undefined;
  switch (type) {
    case "string":
      return typeof value === "string" ? undefined : "is a string; put it in quotes";
    case "integer":
      return Number.isInteger(value) ? undefined : "is a whole number";
    case "boolean":
      return typeof value === "boolean" ? undefined : "is true or false";
    case "strings":
      return isMap(node) && entries(node).every((entry) => isScalar(entry.value) && typeof entry.value.value === "string")
        ? undefined
        : "is a map of strings; put each value in quotes";
    case "reference":
      return checkReference(entries(node).map(({ name }) => name));
    case "password": {
      const names = entries(node).map(({ name }) => name);
      if (names.join() === "value") return undefined;
      const secret = entries(entries(node)[0]?.value ?? null);
      const keys = entries(secret[0]?.value ?? null).map(({ name }) => name);
      const whole = names.join() === "valueFrom" && secret.map(({ name }) => name).join() === "secretKeyRef" && keys.toSorted().join() === "key,name";
      return whole ? undefined : "takes either value or valueFrom.secretKeyRef with name and key";
    }
  }
}

function checkReference(names: readonly string[]): string | undefined {
  const strange = names.filter((name) => !["name", "namespace", "external", "kind"].includes(name));
  if (strange.length > 0) return `has no ${strange.join(", ")}; a reference takes name or external`;
  if (names.includes("external") === names.includes("name")) return "takes either name or external";
  if (names.includes("external") && names.includes("namespace")) return "takes a namespace with a name only";
  return undefined;
}

/** The pairs of a map, an empty list for everything else. */
function entries(node: Node | null): { name: string; key: Node | null; value: Node | null }[] {
  if (!isMap<Node, Node | null>(node)) return [];
  return node.items.map(({ key, value }) => ({ name: String(key), key, value }));
}

/** The name that follows `parent` in a path, without the mark of a list. */
function nextName(field: string, parent: string): string {
  const rest = parent === "" ? field : field.slice(parent.length + 1);
  return rest.split(/[.[]/)[0] ?? rest;
}
