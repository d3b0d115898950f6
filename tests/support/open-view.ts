import { append } from "@/lib/progress/log";
import type { ProgressEvent } from "@/lib/progress/event";
import type { RecordStore } from "@/lib/progress/store";
import { createLogView, type Known } from "@/lib/progress/view";

/** A tab that looks at a store: its view, what it shows, and how it writes. */
export function openView(store: RecordStore) {
  const tab = { known: { states: new Map(), unreadable: [] } as Known };
  const view = createLogView(
    store,
    () => Promise.resolve(),
    (known) => (tab.known = known),
  );
  return Object.assign(tab, {
    view,
    async write(event: ProgressEvent) {
      await view.follow(await append(store, [event]));
    },
  });
}
