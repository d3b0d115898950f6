import { type ReactNode, useEffect, useRef, useState } from "react";
import { formatUsd, type NanoUsd } from "@/lib/pricing/money";
import "./charts.css";

const nanoPerUsd = 1e9;

/** Dollars as a drawing needs them: near enough for a pixel, never for a figure. */
export function dollarsOf(amount: NanoUsd): number {
  return Number(amount) / nanoPerUsd;
}

/** A round amount on an axis: "$1,500". */
export function tickWords(dollars: number): string {
  return formatUsd(BigInt(Math.round(dollars * nanoPerUsd)), { rate: true }).replace(/\.00$/, "");
}

/** Width to draw in before the place was measured: the server's, and that of paper. */
const presumedWidth = 640;

/** The width of a place in CSS pixels, now and after every change of it. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(presumedWidth);
  useEffect(() => {
    if (!place.current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return { place, width };
}

interface Props {
  number: number;
  title: string;
  /** What the drawing shows, for those who cannot see it; the figures stand in the table. */
  says: string;
  controls?: ReactNode;
  /** Draws into a given width and says how high it became. */
  draw: (width: number) => { height: number; content: ReactNode };
  /** Stands between the drawing and its table. */
  children?: ReactNode;
  table: ReactNode;
}

/** A drawing with its number, its caption and the same figures as a table. */
export function ChartFrame({ number, title, says, controls, draw, children, table }: Props) {
  const { place, width } = useWidth();
  const { height, content } = draw(width);
  return (
    <figure className="chart">
      <figcaption>
        <b>Drawing {number}.</b> {title}
      </figcaption>
      {controls}
      <div ref={place} className="chart-place">
        <svg role="img" aria-label={says} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          {content}
        </svg>
      </div>
      {children}
      <details className="chart-table">
        <summary>The same figures as a table</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a place that scrolls must be reached by keyboard */}
        <div className="chart-scroll" role="region" tabIndex={0} aria-label={`Figures of drawing ${number}`}>
          {table}
        </div>
      </details>
    </figure>
  );
}
