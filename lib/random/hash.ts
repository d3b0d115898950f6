/**
 * A whole number from 0 to below 2³² that depends on every character of the texts and on their order, the same on
 * every machine (FNV-1a with a final mix). For chance that can be replayed; nothing secret may rest on it.
 */
export function hashOf(...texts: readonly (string | number)[]): number {
  return mix(texts.reduce<number>(takeIn, start));
}

/** The same as `hashOf(first, text)` for many texts: what they have in common is taken in once. */
export function hashAfter(first: string | number): (text: string) => number {
  const common = takeIn(start, first);
  return (text) => mix(takeIn(common, text));
}

const start = 0x811c9dc5;

/** A text and the end of it, so that where one ends counts too. */
function takeIn(hash: number, text: string | number): number {
  const written = String(text);
  let taken = hash;
  for (let at = 0; at < written.length; at += 1) taken = Math.imul(taken ^ written.charCodeAt(at), 0x01000193);
  return Math.imul(taken, 0x01000193);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
