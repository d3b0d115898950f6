import { lineHeight, widthStep } from "./config";
import type { Area, Box, Drawing, Edge, Group, Label, Line, Point, Tip } from "./drawing";
import { around, centre, contains, distance, towards } from "./geometry";
import type { ResolvedFigure } from "./source";

/** Room around the drawing, roundness of corners, half the height of a drum's lid, the slant of a fork. */
const look = { margin: 4, corner: 4, bend: 6, lid: 6, slant: 7, tip: 8 } as const;

/**
 * The drawing as an SVG that our stylesheet draws: shapes, words and classes, but no colour, font or style of its own,
 * and no ids beyond those of its title and description.
 */
export function composeSvg(figure: ResolvedFigure, drawing: Drawing, hash: string): string {
  const bounds = boundsOf(drawing);
  const width = Math.ceil((bounds.width + 2 * look.margin) / widthStep) * widthStep;
  const height = Math.ceil(bounds.height) + 2 * look.margin;
  const pen = new Pen((width - bounds.width) / 2 - bounds.x, look.margin - bounds.y, drawing.groups);
  const name = `figure-${figure.id}`;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"`,
    ` aria-labelledby="${name}-title" aria-describedby="${name}-desc" data-width="${width}" data-source-sha256="${hash}">`,
    `<title id="${name}-title">${escapeXml(figure.title)}</title>`,
    `<desc id="${name}-desc">${escapeXml(figure.description.trim())}</desc>`,
    ...drawing.groups.map((group) => pen.group(group)),
    ...pen.edges(drawing.edges),
    ...drawing.groups.map((group) => pen.name(group)),
    ...drawing.boxes.map((box) => pen.box(box)),
    ...drawing.labels.map((label) => pen.label(label)),
    "</svg>",
  ].join("");
}

/** Turns places into markup: moves them into the drawing and rounds them to half a pixel. */
class Pen {
  constructor(
    private readonly dx: number,
    private readonly dy: number,
    private readonly groups: readonly Group[],
  ) {}

  group({ area }: Group): string {
    return `<g class="${this.isRaised(area) ? "frame raised" : "frame"}">${this.rect(area, look.corner)}</g>`;
  }

  /** Above the lines, since these run through the frame. */
  name({ area, name, nameX }: Group): string {
    return this.words([name], nameX, area.y + 18, this.isRaised(area) ? "name" : "name sunk");
  }

  box({ area, shape, role, lines }: Box): string {
    const { x, y } = centre(area);
    const outline = {
      box: () => this.rect(area, look.corner),
      note: () => this.rect(area, 0),
      pill: () => this.rect(area, area.height / 2),
      drum: () => this.drum(area),
      fork: () => this.fork(area),
    }[shape]();
    return `<g class="${[shape, role].filter(Boolean).join(" ")}">${outline}${this.words(lines, x, firstLine(y + (shape === "drum" ? look.lid : 0), lines))}</g>`;
  }

  label({ area, lines }: Label): string {
    const { x, y } = centre(area);
    const sunk = this.framesAround({ x, y }) % 2 === 1;
    return this.words(lines, x, firstLine(y, lines), sunk ? "label sunk" : "label");
  }

  /** Lines of one kind become one path, and so do their tips: fewer elements, fewer bytes. */
  edges(edges: readonly Edge[]): string[] {
    return (["life", "plain", "dashed", "active"] as const).flatMap((stroke) => {
      const these = edges.filter((edge) => edge.stroke === stroke);
      const tips = (kind: Tip): string =>
        these
          .map(({ points, tips: [start, end] }) => (start === kind ? this.tip(points.toReversed(), kind) : "") + (end === kind ? this.tip(points, kind) : ""))
          .join("");
      const path = (name: string, d: string): string[] => (d === "" ? [] : [`<path class="${stroke === "plain" ? name : `${name} ${stroke}`}" d="${d}"/>`]);
      return [...path("line", these.map((edge) => this.line(edge)).join("")), ...path("tip", tips("arrow")), ...path("cross", tips("cross"))];
    });
  }

  /** A run of straight parts with rounded bends; where an arrow follows, it ends inside the arrow's head. */
  private line({ points, tips: [start, end] }: Edge): string {
    const first = shortened(points, start === "arrow" ? look.tip - 2 : 0);
    const last = shortened(points.toReversed(), end === "arrow" ? look.tip - 2 : 0);
    const bends = points.slice(1, -1).map((point, index) => {
      const before = points[index] ?? point;
      const after = points[index + 2] ?? point;
      const radius = Math.min(look.bend, distance(before, point) / 2, distance(point, after) / 2);
      return `L${this.at(towards(point, before, radius))}Q${this.at(point)} ${this.at(towards(point, after, radius))}`;
    });
    return `M${this.at(first)}${bends.join("")}L${this.at(last)}`;
  }

  /** The head of an arrow at the last of the points, or a cross there. */
  private tip(points: readonly Point[], tip: Tip): string {
    const end = points.at(-1);
    const before = points.at(-2);
    if (!end || !before || tip === "none") return "";
    const length = distance(before, end);
    const unit = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
    const place = (along: number, across: number): string =>
      this.at({ x: end.x - unit.x * along - unit.y * across, y: end.y - unit.y * along + unit.x * across });
    if (tip === "arrow") return `M${this.at(end)}L${place(look.tip, look.tip / 2)}L${place(look.tip, -look.tip / 2)}Z`;
    return `M${place(12, 5)}L${place(2, -5)}M${place(12, -5)}L${place(2, 5)}`;
  }

  private rect({ x, y, width, height }: Area, radius: number): string {
    const round = radius > 0 ? ` rx="${half(radius)}"` : "";
    return `<rect x="${half(x + this.dx)}" y="${half(y + this.dy)}" width="${half(width)}" height="${half(height)}"${round}/>`;
  }

  private drum({ x, y, width, height }: Area): string {
    const arc = (across: number): string => `a${half(width / 2)} ${look.lid} 0 0 1 ${half(across)} 0`;
    const body = `M${this.at({ x, y: y + look.lid })}${arc(width)}v${half(height - 2 * look.lid)}${arc(-width)}z`;
    return `<path d="${body}M${this.at({ x: x + width, y: y + look.lid })}${arc(-width)}"/>`;
  }

  private fork({ x, y, width, height }: Area): string {
    const [left, right, bottom, middle] = [x + look.slant, x + width - look.slant, y + height, y + height / 2];
    const corners = [
      { x: left, y },
      { x: right, y },
      { x: x + width, y: middle },
      { x: right, y: bottom },
      { x: left, y: bottom },
      { x, y: middle },
    ];
    return `<path d="M${corners.map((corner) => this.at(corner)).join("L")}Z"/>`;
  }

  private words(lines: readonly Line[], x: number, y: number, role?: string): string {
    const left = half(x + this.dx);
    const spans = lines.map(({ text, strong }, index) => {
      const attributes = (index === 0 ? "" : ` x="${left}" dy="${lineHeight}"`) + (strong ? ' class="strong"' : "");
      return attributes === "" ? escapeXml(text) : `<tspan${attributes}>${escapeXml(text)}</tspan>`;
    });
    return spans.length === 0 ? "" : `<text${role === undefined ? "" : ` class="${role}"`} x="${left}" y="${half(y + this.dy)}">${spans.join("")}</text>`;
  }

  /** Frames are sunk and raised by turns, so that one within another stands out. */
  private isRaised(frame: Area): boolean {
    return this.framesAround(centre(frame), frame) % 2 === 1;
  }

  /** How many frames lie around a point, those left out that are no larger than `inner`. */
  private framesAround(point: Point, inner?: Area): number {
    return this.groups.filter(({ area }) => contains(area, point) && (!inner || area.width * area.height > inner.width * inner.height)).length;
  }

  private at({ x, y }: Point): string {
    return `${half(x + this.dx)} ${half(y + this.dy)}`;
  }
}

/** The base line of the first of some lines whose middle is at `y`. */
function firstLine(y: number, lines: readonly Line[]): number {
  return y - ((lines.length - 1) * lineHeight) / 2 + 5;
}

function shortened([first, second]: readonly Point[], length: number): Point {
  if (!first || !second) throw new Error("a line needs two points");
  return length === 0 ? first : towards(first, second, length);
}

function boundsOf({ groups, boxes, labels, edges }: Drawing): Area {
  const points = edges.flatMap((edge) => edge.points);
  return around([...[...groups, ...boxes, ...labels].map(({ area }) => area), ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))]);
}

/** Halves of a pixel are as fine as a line of 1.5 px needs. */
function half(value: number): string {
  return String(Math.round(value * 2) / 2);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
