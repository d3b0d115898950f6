import type { Share } from "@/lib/quiz/summary";
import { likelyWords } from "./report-words";

/** Where the true share likely lies, and the share itself as a stroke; the figures beside it say the same. */
export function ShareBar({ share }: { share: Share }) {
  const { right, answered, likely } = share;
  if (!likely) return <span className="label">nothing new</span>;
  return (
    <span className="share-bar">
      <svg aria-hidden="true" viewBox="0 0 100 14" preserveAspectRatio="none">
        <path className="share-axis" d="M0 7H100" />
        <rect className="share-likely" x={likely.low * 100} y={3} width={(likely.high - likely.low) * 100} height="8" />
        <path className="share-mark" d={`M${(right / answered) * 100} 0V14`} />
      </svg>
      <span>{likelyWords(share)}</span>
    </span>
  );
}
