import type { Stamp as StampData } from "@/lib/facts/stamp";
import { routes } from "@/lib/site/routes";
import { DueWords } from "./due-words";
import { SourceName } from "./source-name";

/** What stands behind a figure: value, what it is, scope, sources with their dates, how sure we are. */
export function Stamp({ stamp }: { stamp: StampData }) {
  const [first, ...others] = stamp.sources;
  return (
    <div className="stamp" data-fact={stamp.id}>
      <p className="stamp-value">{stamp.value}</p>
      <p className="stamp-label">{stamp.label}</p>
      <p>{stamp.scope}</p>
      {first ? (
        <p>
          {first.says} <SourceName source={first} />
        </p>
      ) : (
        <p>No source was found for this figure.</p>
      )}
      {others.length > 0 && (
        <p>
          Also:{" "}
          {others.map((source, index) => (
            <span key={index}>
              {index > 0 && "; "}
              <SourceName source={source} />
            </span>
          ))}
        </p>
      )}
      {stamp.disputed.length > 0 && <p>Disputed; also given: {stamp.disputed.join("; ")}.</p>}
      <DueWords from={stamp.reviewBy} />
      <p className="stamp-foot">
        {stamp.confidence}. Checked {stamp.verified}. <a href={routes.fact(stamp.id)}>More on this fact</a>
      </p>
    </div>
  );
}
