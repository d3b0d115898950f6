/** localStorage, because the first paint needs it: `public/first-paint.js` reads the same key before anything is drawn. */
export const appearanceKey = "assay-appearance";

/** The choices of each setting, the first being the one where nothing is chosen. */
const settings = {
  theme: ["device", "light", "dark"],
  text: ["normal", "large", "largest"],
  motion: ["device", "none"],
} as const;

export type Appearance = { [Setting in keyof typeof settings]: (typeof settings)[Setting][number] };

/** Whether data, from a file, is an appearance that can be chosen here. */
export function isAppearance(data: unknown): data is Appearance {
  return Object.entries(settings).every(([name, choices]) => choices.some((choice) => choice === Object(data)[name]));
}

/** Whether two appearances choose the same, in whatever order they are written. */
export function isSameAppearance(one: Appearance, other: Appearance): boolean {
  return one.theme === other.theme && one.text === other.text && one.motion === other.motion;
}

function chosen<Choice extends string>(choices: readonly [Choice, ...Choice[]], stored: unknown): Choice {
  return choices.find((choice) => choice === stored) ?? choices[0];
}

/** What is stored; what cannot be read counts as not chosen, and unreadable text is set aside under a key of its own. */
export function readAppearance(): Appearance {
  let stored: Partial<Record<keyof Appearance, unknown>> = {};
  try {
    const text = localStorage.getItem(appearanceKey);
    try {
      stored = Object(JSON.parse(text ?? "{}"));
    } catch {
      localStorage.setItem(`${appearanceKey}-set-aside`, text ?? "");
    }
  } catch {
    // Storage is forbidden: nothing is chosen.
  }
  return { theme: chosen(settings.theme, stored.theme), text: chosen(settings.text, stored.text), motion: chosen(settings.motion, stored.motion) };
}

/** Shows the appearance now and keeps it, where the browser allows that. */
export function applyAppearance(appearance: Appearance): void {
  const { theme, text, motion } = appearance;
  const root = document.documentElement;
  root.dataset["theme"] = theme === "device" ? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light") : theme;
  if (text === "normal") delete root.dataset["text"];
  else root.dataset["text"] = text;
  if (motion === "none") root.dataset["motion"] = "none";
  else delete root.dataset["motion"];
  try {
    localStorage.setItem(appearanceKey, JSON.stringify(appearance));
  } catch {
    // Storage is forbidden or full: the page still looks as asked, until it is left.
  }
  window.dispatchEvent(new Event(appearanceKey));
}

/** Calls the listener when an appearance was chosen, here or in another tab. @returns what ends it */
export function watchAppearance(listener: () => void): () => void {
  window.addEventListener(appearanceKey, listener);
  window.addEventListener("storage", listener);
  return () => {
    window.removeEventListener(appearanceKey, listener);
    window.removeEventListener("storage", listener);
  };
}
