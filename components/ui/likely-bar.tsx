import "./likely-bar.css";

interface Props {
  /** Where the true share likely lies, and the share itself, each from 0 to 1. */
  low: number;
  high: number;
  share: number;
}

/** An interval on a line from nothing to everything, and a stroke for the share. The figures stand beside it in words. */
export function LikelyBar({ low, high, share }: Props) {
  return (
    <svg aria-hidden="true" className="likely-line" viewBox="0 0 100 14" preserveAspectRatio="none">
      <path className="likely-axis" d="M0 7H100M0 4V10M50 4V10M100 4V10" />
      <rect className="likely-span" x={low * 100} y={3} width={Math.max(1, (high - low) * 100)} height={8} />
      <path className="likely-mark" d={`M${share * 100} 0V14`} />
    </svg>
  );
}
