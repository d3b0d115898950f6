import { z } from "zod";
import { readText } from "./disk";
import { oncePerBuild } from "./once";
import { parseContent, parseYaml } from "./parse-content";

/** Where the fields stand. */
export const resourceFile = "content/reference/config-connector.yaml";

const pathShape = /^[a-zA-Z0-9]+(?:\[\])?(?:\.[a-zA-Z0-9]+(?:\[\])?)*$/;
const pathRule = "a path is names joined by dots, lists marked with []";
const path = z.string().regex(pathShape, pathRule);
const fieldType = z.enum(["string", "integer", "boolean", "strings", "reference", "password"]);

const kindSchema = z.strictObject({
  apiVersion: z.string().regex(/^[a-z.]+\/v\d\w*$/),
  /** Paths that must be there wherever the object around them is. */
  required: z.array(path),
  /** Fields not to be taught, with what to write in their place. */
  retired: z.record(z.string(), path).default({}),
  /** Types by path. */
  fields: z.record(z.string(), fieldType),
});

const referenceSchema = z.strictObject({
  source: z.strictObject({
    repository: z.url(),
    folder: z.string(),
    commit: z.string().regex(/^[0-9a-f]{40}$/),
    committed: z.iso.date(),
    release: z.string(),
  }),
  kinds: z.record(z.string(), kindSchema).superRefine((kinds, context) => {
    for (const [name, { required, retired, fields }] of Object.entries(kinds)) {
      const known = Object.keys(fields);
      // zod says of a bad key no more than that it is one.
      for (const field of known) if (!pathShape.test(field)) context.addIssue({ code: "custom", path: [name, "fields", field], message: pathRule });
      for (const [list, paths] of Object.entries({ required, retired: Object.values(retired) })) {
        for (const wanted of paths) {
          if (known.some((field) => field === wanted || isBelow(field, wanted))) continue;
          context.addIssue({ code: "custom", path: [name, list], message: `"${wanted}" is none of its fields; add it to fields, or mend the path.` });
        }
      }
    }
  }),
});

export type ResourceKind = z.output<typeof kindSchema>;
export type FieldType = z.output<typeof fieldType>;
export type ResourceKinds = Readonly<Record<string, ResourceKind>>;

/** The kinds of resource that chapters declare, with their fields. `throws` ContentError that names the entry. */
export const loadResourceKinds = oncePerBuild(
  (): ResourceKinds => parseContent(referenceSchema, parseYaml(readText(resourceFile), resourceFile), resourceFile).kinds,
);

/** Whether a path lies within the object or list of another. */
export function isBelow(field: string, parent: string): boolean {
  return field.startsWith(`${parent}.`) || field.startsWith(`${parent}[]`);
}
