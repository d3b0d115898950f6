/** What a check has to say about a question: where, what, and what to do about it. */
export interface Finding {
  /** The question's id. */
  id: string;
  /** The rule that found it, by name. */
  rule: string;
  /** An error fails the build; a warning is for the reviewer, who may know better. */
  level: "error" | "warning";
  /** `stem`, `choices.b.reason`. */
  field: string;
  /** What is wrong and how to mend it, in a sentence. */
  says: string;
}
