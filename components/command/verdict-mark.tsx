import { Icon } from "@/components/ui/icon";
import type { Verdict } from "@/lib/command/check";
import { verdictWords } from "@/lib/command/summary";

const icons = { accepted: "check", rejected: "close", refused: "close", "not-checked": "circle" } as const;

/** A verdict by sign, word and colour. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <b className="verdict" data-verdict={verdict}>
      <Icon name={icons[verdict]} />
      {verdictWords[verdict]}
    </b>
  );
}
