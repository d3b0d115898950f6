/** Prints the floor plan as a mermaid picture for the README: `npm run graph`. */
import { pathToFileURL } from "node:url";
import { rooms } from "./rooms.mjs";

type FloorPlan = Readonly<Record<string, readonly string[]>>;

/**
 * Every room that can be reached from one by following arrows.
 * @param way the rooms walked through so far
 * @throws when the arrows lead in a circle, naming it
 */
function roomsBelow(plan: FloorPlan, room: string, way: readonly string[]): Set<string> {
  if (way.includes(room)) throw new Error(`The floor plan leads in a circle: ${[...way, room].join(" → ")}.`);
  const next = plan[room] ?? [];
  return new Set([...next, ...next.flatMap((below) => [...roomsBelow(plan, below, [...way, room])])]);
}

const nodeName = (room: string) => room.replaceAll("/", "_");

/**
 * A floor plan as mermaid text. An arrow that follows from others is left out: app → lib/facts is not drawn where
 * app → lib/content → lib/facts is.
 * @throws when the arrows lead in a circle
 */
export function drawRooms(plan: FloorPlan): string {
  const names = Object.keys(plan);
  const box = (room: string) => `${nodeName(room)}["${room.split("/").at(-1)}"]`;
  const frames = ["components", "lib"].map((frame) => {
    const inside = names.filter((room) => room.startsWith(`${frame}/`));
    return [`  subgraph ${frame}`, ...inside.map((room) => `    ${box(room)}`), "  end"].join("\n");
  });
  const outside = names.filter((room) => !room.includes("/")).map((room) => `  ${box(room)}`);
  const arrows = names.flatMap((room) => {
    const mayImport = plan[room] ?? [];
    const implied = new Set(mayImport.flatMap((below) => [...roomsBelow(plan, below, [room])]));
    return mayImport.filter((below) => !implied.has(below)).map((below) => `  ${nodeName(room)} --> ${nodeName(below)}`);
  });
  return ["flowchart TD", ...outside, ...frames, ...arrows].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(drawRooms(rooms));
