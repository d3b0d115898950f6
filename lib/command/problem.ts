/** Why a line does not stand. */
export type ProblemCode =
  | "shell"
  | "unknown-command"
  | "unknown-flag"
  | "missing-flag"
  | "missing-argument"
  | "missing-value"
  | "unexpected-argument"
  | "misplaced"
  | "wrong-value"
  | "exclusive"
  | "other-track"
  | "refused";

/** A piece of the source to be replaced; an empty piece is a place to put something in. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface Problem {
  code: ProblemCode;
  /** The flag, word or sign that it is about, as it is typed: `--region`. */
  subject: string;
  message: string;
  /** Where in the source the subject stands; what is missing stands at the command's name. */
  start: number;
  end: number;
  /** The nearest name or value that is right. */
  nearest?: string;
  /** What would mend it, where that is clear. */
  edits?: Edit[];
  /** What to add to the line's flags to mend it. */
  add?: string;
  /** For a refusal of the service: where it is told. */
  rests?: { href: string; words: string };
}

/** A name or piece of code in a message; readers see what stands between backquotes as code. */
export function coded(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}
