/** How many neighbours a page lists on each side, so that its size does not grow with the guide. */
const reach = 15;

/** The items around one of them, itself included, in order: all of them where they are few. */
export function itemsAround<Item>(items: readonly Item[], index: number): { shown: Item[]; more: boolean } {
  const from = Math.max(0, Math.min(index - reach, items.length - 2 * reach - 1));
  const shown = items.slice(from, from + 2 * reach + 1);
  return { shown, more: shown.length < items.length };
}
