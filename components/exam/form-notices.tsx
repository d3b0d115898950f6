import type { Ignored } from "@/lib/quiz/address";
import "./form-notices.css";

interface Props {
  /** What the address says that cannot be used. */
  ignored: readonly Ignored[];
  /** Of which version of the bank the form is. */
  bank?: "present" | "pinned" | "gone" | undefined;
  /** How many questions were asked for, and how many there are. */
  wanted?: number | undefined;
  found?: number | undefined;
}

/** What a learner should know of an address before the form is used: said plainly, and nothing stops for it. */
export function FormNotices({ ignored, bank, wanted, found }: Props) {
  const said = [
    ignored.length > 0 && `Part of this address says nothing here and was left out: ${ignored.map(ignoredWords).join("; ")}.`,
    bank === "pinned" && "This link was made for an earlier version of the questions. That version is kept, and this is its form, unchanged.",
    bank === "gone" &&
      "This link was made for a version of the questions that is not kept. This form is drawn from those of today, so others who opened the link earlier may have had other questions.",
    wanted !== undefined &&
      found !== undefined &&
      found < wanted &&
      `Only ${found} ${found === 1 ? "question fits" : "questions fit"} what is asked for; the form has no more, and time for that many.`,
  ].filter((words) => words !== false);
  if (said.length === 0) return null;
  return (
    <div className="form-notices no-print" role="status">
      {said.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

function ignoredWords({ name, value, allowed }: Ignored): string {
  return `${name}=${value}${allowed === undefined ? "" : ` (it may be ${allowed})`}`;
}
