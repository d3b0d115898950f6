/**
 * The floor plan as data: each room and the rooms it may import from. A room may always import from itself; what is
 * not listed is a mistake, and so is a line here that nothing uses. Arrows point down: pages load, components draw,
 * lib decides. A new idea gets a new room and one line.
 */
export const rooms = Object.freeze({
  // The roof: loads, places, names the page.
  app: [
    "components/calculator",
    "components/chapter",
    "components/command",
    "components/comparison",
    "components/decision",
    "components/erratum",
    "components/exam",
    "components/fact",
    "components/glossary",
    "components/layout",
    "components/mdx",
    "components/note",
    "components/offline",
    "components/plan",
    "components/progress",
    "components/question",
    "components/quiz",
    "components/review",
    "components/search",
    "components/standing",
    "components/study",
    "components/topic",
    "components/ui",
    "lib/comparison",
    "lib/content",
    "lib/decision",
    "lib/exam",
    "lib/facts",
    "lib/pricing",
    "lib/quiz",
    "lib/site",
  ],

  // Rooms of one feature each; they never import each other.
  "components/calculator": ["components/ui", "lib/comparison", "lib/facts", "lib/pricing", "lib/site"],
  "components/chapter": ["components/fact", "components/note", "components/progress", "components/ui", "lib/progress", "lib/site"],
  "components/command": ["components/ui", "lib/command", "lib/site"],
  "components/comparison": ["components/fact", "components/ui", "lib/comparison", "lib/facts", "lib/site"],
  "components/decision": ["components/fact", "components/ui", "lib/decision", "lib/pricing", "lib/site"],
  "components/exam": [
    "components/fact",
    "components/progress",
    "components/question",
    "components/ui",
    "lib/comparison",
    "lib/exam",
    "lib/facts",
    "lib/progress",
    "lib/question",
    "lib/quiz",
    "lib/site",
  ],
  "components/glossary": ["components/fact", "lib/site"],
  "components/plan": ["components/progress", "components/study", "components/ui", "lib/plan", "lib/progress", "lib/quiz", "lib/review", "lib/site"],
  "components/quiz": ["components/progress", "components/question", "components/ui", "lib/progress", "lib/question", "lib/quiz", "lib/site"],
  "components/review": [
    "components/progress",
    "components/question",
    "components/study",
    "components/ui",
    "lib/progress",
    "lib/question",
    "lib/quiz",
    "lib/review",
    "lib/site",
  ],
  "components/standing": [
    "components/progress",
    "components/question",
    "components/study",
    "components/ui",
    "lib/progress",
    "lib/question",
    "lib/quiz",
    "lib/review",
    "lib/site",
  ],
  "components/topic": ["components/fact", "components/ui", "lib/comparison", "lib/exam", "lib/facts", "lib/site"],
  "components/layout": ["components/offline", "components/progress", "components/search", "components/ui", "lib/site"],
  // The composer below the pages: all that an author may write in a chapter. It alone of the components sees
  // lib/content, since it runs on the server only and draws the text that lib/content compiles.
  "components/mdx": [
    "components/calculator",
    "components/decision",
    "components/erratum",
    "components/fact",
    "components/figure",
    "components/topic",
    "components/ui",
    "lib/content",
    "lib/facts",
    "lib/pricing",
    "lib/site",
  ],

  // Rooms that features share.
  "components/erratum": ["components/fact", "lib/facts", "lib/site"],
  "components/figure": ["components/fact"],
  "components/fact": ["components/ui", "lib/facts", "lib/site"],
  // With the service worker, which the build bundles by itself.
  "components/offline": ["components/progress", "components/ui", "lib/facts", "lib/offline", "lib/site"],
  "components/question": ["components/progress", "components/ui", "lib/facts", "lib/question", "lib/quiz", "lib/review", "lib/site", "lib/template"],
  // What the log tells of reviews, with the files that these need.
  "components/study": ["components/progress", "components/question", "components/ui", "lib/progress", "lib/question", "lib/review", "lib/site"],
  "components/progress": ["components/ui", "lib/exam", "lib/progress", "lib/site"],
  "components/search": ["components/offline", "components/progress", "components/ui", "lib/note", "lib/progress", "lib/search", "lib/site"],
  // Notes and highlights, beside a chapter's text and on their own page.
  "components/note": ["components/progress", "components/ui", "lib/note", "lib/progress", "lib/site"],
  "components/ui": [],

  // At build time and on the server, with disk. lib/figure starts the browser that lib/build finds.
  "lib/figure": ["lib/build", "lib/facts"],
  "lib/build": ["lib/content", "lib/facts", "lib/offline", "lib/progress", "lib/site"],
  "lib/content": [
    "lib/command",
    "lib/comparison",
    "lib/decision",
    "lib/exam",
    "lib/facts",
    "lib/pricing",
    "lib/progress",
    "lib/question",
    "lib/review",
    "lib/search",
    "lib/site",
    "lib/template",
  ],

  // Pure: data in, data out, the same in a browser, on a server and in a test.
  "lib/command": [],
  "lib/comparison": ["lib/facts", "lib/pricing"],
  "lib/decision": ["lib/facts", "lib/pricing"],
  "lib/exam": ["lib/facts", "lib/progress", "lib/question", "lib/quiz", "lib/random", "lib/site"],
  "lib/pricing": ["lib/facts"],
  // What a question rests on is worked out by the calculator and the checker that readers use.
  "lib/question": ["lib/command", "lib/facts", "lib/pricing", "lib/random", "lib/site"],
  "lib/quiz": ["lib/question", "lib/random", "lib/site"],
  // Items whose values come from a seed, made from what readers use themselves: calculator, tree and checker.
  "lib/template": ["lib/command", "lib/decision", "lib/facts", "lib/pricing", "lib/question", "lib/random", "lib/site"],
  // The exams' tracks name the facts of their format; routes and names need nothing.
  "lib/site": ["lib/facts"],
  "lib/offline": [],
  // What is asked again, and when; the plan toward an exam's day. Both derive from the log and store nothing.
  "lib/review": ["lib/progress", "lib/question", "lib/quiz", "lib/random", "lib/site"],
  "lib/plan": ["lib/progress", "lib/quiz"],
  // Where highlighted words stand in a text, and notes as lists and files.
  "lib/note": ["lib/progress", "lib/site"],
  "lib/progress": ["lib/random"],
  "lib/random": [],
  "lib/search": [],
  "lib/facts": [],
});

/** Rooms of lib that may use Node's own modules: disk, processes, hashes. */
export const roomsWithDisk = Object.freeze(["lib/build", "lib/content", "lib/figure"]);

/** Rooms of lib that know no React, no Next, no Node, no clock, no chance and no browser. */
export const pureRooms = Object.freeze(Object.keys(rooms).filter((room) => room.startsWith("lib/") && !roomsWithDisk.includes(room)));

/** The one room that touches what a browser stores. */
export const roomWithStorage = "components/progress";

/**
 * The room a file stands in, or undefined where the plan has none for it.
 * @param {string} file its path from the project's folder, with forward slashes: `lib/facts/facts.ts`
 * @returns {string | undefined}
 */
export function roomOf(file) {
  return Object.keys(rooms).find((room) => file.startsWith(`${room}/`));
}
