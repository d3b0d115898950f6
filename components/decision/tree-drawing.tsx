import { type LineDrawing, layOutLine } from "@/lib/decision/drawing";
import type { DecisionTree, Words } from "@/lib/decision/schema";

/**
 * A tree as the map of a railway: each line its own drawing, so that they stand beside one another where there is room.
 * Drawn on the server; `markWay` shows the way taken by its data attributes. What it says is told in words by
 * `TreeOutline`.
 * @param outline the id of those words
 * @param off left out where scripts run, since another tree is asked for
 */
export function TreeDrawing({ tree, outline, off }: { tree: DecisionTree<Words>; outline: string; off?: boolean }) {
  return (
    <div className="tree-drawing" data-tree={tree.id} data-off={off ? "" : undefined}>
      {tree.lines.map((line) => (
        <figure key={line.name} className="figure-drawing tree-line">
          <figcaption>
            {line.mark && <span className="fork-number">{line.mark}</span>}
            {line.name}
          </figcaption>
          <div className="tree-line-frame" role="region" aria-label={`${tree.name}: ${line.name}`}>
            <LineSvg drawing={layOutLine(tree, line)} label={`${line.name}. The same is told in words below.`} outline={outline} />
          </div>
        </figure>
      ))}
    </div>
  );
}

function LineSvg({ drawing: { width, height, rail, stops, branches }, label, outline }: { drawing: LineDrawing; label: string; outline: string }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} aria-describedby={outline}>
      <path className="line" d={rail} />
      {branches.map(({ fork, option, line }) => line && <path key={`${fork} ${option}`} className="line" d={line} />)}
      {branches.map(({ fork, option, way }) => (
        <path key={`${fork} ${option}`} className="tree-way" data-fork={fork} data-option={option} d={way} />
      ))}
      {branches.map(({ fork, option, label: { text, x, y }, end }) => (
        <g key={`${fork} ${option}`} className="tree-branch" data-fork={fork} data-option={option}>
          <text className="label" x={x} y={y + 4.5}>
            {text}
          </text>
          {end && (
            <g className={end.kind === "outcome" ? "tree-end" : "tree-end tree-onward"}>
              <rect x={end.x} y={end.y} width={end.width} height={end.height} rx={end.kind === "outcome" ? 3 : end.height / 2} />
              <text x={end.x + end.width / 2} y={end.y + end.height / 2 + 4.5}>
                {end.text}
              </text>
            </g>
          )}
        </g>
      ))}
      {stops.map(({ fork, number, title, x, y }) => (
        <g key={fork} className="tree-stop" data-fork={fork}>
          <circle cx={x} cy={y} r={13} />
          <text className="tree-stop-number" x={x} y={y + 4.5}>
            {number}
          </text>
          <text className="tree-stop-title" x={x + 21} y={y + 5}>
            {title}
          </text>
        </g>
      ))}
    </svg>
  );
}
