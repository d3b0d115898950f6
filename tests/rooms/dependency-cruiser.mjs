import { pureRooms, rooms, roomsWithDisk, roomWithStorage } from "./rooms.mjs";

/** @param {readonly string[]} names */
const within = (names) => `^(?:${names.join("|")})/`;

const ours = within(["app", "components", "content", "lib", "public", "tests"]);

const onlyTheRoomsItMay = Object.entries(rooms).map(([room, mayImport]) => ({
  name: room,
  comment: `${room} may import from ${mayImport.join(", ") || "no other room"}. Move what is needed down, or add the room in tests/rooms/rooms.mjs with a reason.`,
  severity: /** @type {const} */ ("error"),
  from: { path: within([room]) },
  to: { path: ours, pathNot: within([room, ...mayImport]) },
}));

/**
 * The floor plan of rooms.mjs as rules. The parser is named, because dependency-cruiser does not know TypeScript 7 and
 * without a parser for it would look at no file at all and find nothing wrong.
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    ...onlyTheRoomsItMay,
    {
      name: "pure-lib",
      comment: "Domain code takes data and returns data: no React, no Next, not even their types.",
      severity: "error",
      from: { path: within(pureRooms) },
      to: { path: "(?:^|node_modules/)(?:@types/)?(?:react|react-dom|next|server-only)(?:/|$)" },
    },
    {
      name: "disk-has-few-doors",
      comment: `Only ${roomsWithDisk.join(", ")} use Node's own modules; the others get data handed to them.`,
      severity: "error",
      from: { path: within(["app", "components", "lib"]), pathNot: within(roomsWithDisk) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "browser-storage-has-one-door",
      comment: `What a browser stores is read and written in ${roomWithStorage} only.`,
      severity: "error",
      from: { path: within(["app", "components", "lib"]), pathNot: within([roomWithStorage]) },
      to: { path: "(?:^|node_modules/)idb(?:/|$)" },
    },
    {
      name: "every-file-in-a-room",
      comment: "This file lies outside the floor plan: give it a room, or add its room in tests/rooms/rooms.mjs.",
      severity: "error",
      from: { path: within(["components", "lib"]), pathNot: within(Object.keys(rooms)) },
      to: {},
    },
    {
      name: "no-cycles",
      comment: "Files that need each other hold one idea between them: move it below both.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unknown-imports",
      comment: "An import that cannot be resolved escapes every other rule: mend its path, or install the package.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: ["node_modules", "^tests/"] },
    tsConfig: { fileName: "tsconfig.json" },
    // Types that are imported couple rooms as values do.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
