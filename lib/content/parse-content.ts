import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";

/** A mistake in the content, told so that its author can mend it: where it is, what is wrong and what to do. */
export class ContentError extends Error {
  override readonly name = "ContentError";
}

/**
 * Data that holds to its schema.
 * @param place the file, and the item in it where there are several: `content/claims/ha-dr.yaml › automatic-failover`.
 * @throws ContentError with one line per mistake, each naming the field.
 */
export function parseContent<Schema extends z.ZodType>(schema: Schema, data: unknown, place: string): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${place} › ${issue.path.join(".") || "(whole entry)"}: ${issue.message}`);
  throw new ContentError(lines.join("\n"));
}

/**
 * What a YAML text says, not yet held to any schema.
 * @param firstLine the line of the file on which the text begins.
 * @throws ContentError with file, line and column of what cannot be read.
 */
export function parseYaml(text: string, file: string, firstLine = 1): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    const reason = error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, "");
    throw new ContentError(`${file}:${line + firstLine - 1}:${col} This is no YAML: ${reason}.`);
  }
}
