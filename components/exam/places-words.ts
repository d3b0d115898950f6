/** Questions by their places, those in a row as a span: "3, 7 and 12 to 20". All of them are named. */
export function placesWords(places: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const place of places) {
    const span = spans.at(-1);
    if (span && span[1] === place - 1) span[1] = place;
    else spans.push([place, place]);
  }
  const named = spans.flatMap(([first, last]) => (last - first > 1 ? `${first} to ${last}` : first === last ? String(first) : [String(first), String(last)]));
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
