import { pathToFileURL } from "node:url";
import { rooms } from "./rooms.mjs";

/** @typedef {Readonly<Record<string, readonly string[]>>} FloorPlan */

/**
 * Every room that can be reached from one by following arrows.
 * @param {FloorPlan} plan
 * @param {string} room
 * @param {readonly string[]} [way] the rooms walked through so far
 * @returns {Set<string>}
 * @throws when the arrows lead in a circle, naming it
 */
function roomsBelow(plan, room, way = []) {
  if (way.includes(room)) throw new Error(`The floor plan leads in a circle: ${[...way, room].join(" → ")}.`);
  const next = plan[room] ?? [];
  return new Set([...next, ...next.flatMap((below) => [...roomsBelow(plan, below, [...way, room])])]);
}

/**
 * The floor plan as a mermaid picture for the README. An arrow that follows from others is left out: app → lib/facts
 * is not drawn where app → lib/content → lib/facts is.
 * @param {FloorPlan} plan
 * @returns {string}
 */
export function drawRooms(plan) {
  const names = Object.keys(plan);
  /** @param {string} room */
  const nodeOf = (room) => `${room.replaceAll("/", "_")}["${room.split("/").at(-1)}"]`;
  const frames = ["components", "lib"].map((frame) => {
    const inside = names.filter((room) => room.startsWith(`${frame}/`));
    return [`  subgraph ${frame}`, ...inside.map((room) => `    ${nodeOf(room)}`), "  end"].join("\n");
  });
  const outside = names.filter((room) => !room.includes("/")).map((room) => `  ${nodeOf(room)}`);
  const arrows = names.flatMap((room) => {
    const mayImport = plan[room] ?? [];
    const implied = new Set(mayImport.flatMap((below) => [...roomsBelow(plan, below, [room])]));
    return mayImport.filter((below) => !implied.has(below)).map((below) => `  ${room.replaceAll("/", "_")} --> ${below.replaceAll("/", "_")}`);
  });
  return ["flowchart TD", ...outside, ...frames, ...arrows].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(drawRooms(rooms));
