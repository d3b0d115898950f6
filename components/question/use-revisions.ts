import { useEffect, useState } from "react";
import type { IndexEntry, Revision } from "@/lib/question/bank";
import { loadRevision } from "./bank-file";

interface Revisions {
  loaded: ReadonlyMap<string, Revision>;
  /** Whether one of those that are wanted could not be fetched. */
  failed: boolean;
  retry: () => void;
}

/**
 * The revisions of a run's questions by id, fetched as they are wanted: the one on the screen and the one after it, and
 * all of them where none is on the screen.
 * @param hashes the hash of each question's revision, in the run's order
 * @param load what fetches a revision; it must be the same function from one drawing to the next
 */
export function useRevisions(hashes: ReadonlyMap<string, string>, current: string | undefined, index: readonly IndexEntry[], load = loadRevision): Revisions {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Revision>>(new Map());
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let gone = false;
    const ids = [...hashes.keys()];
    const at = current === undefined ? 0 : ids.indexOf(current);
    for (const id of current === undefined ? ids : ids.slice(at, at + 2)) {
      const present = index.find((entry) => entry.id === id)?.hash;
      load(id, hashes.get(id) ?? "", present).then(
        (revision) => !gone && setLoaded((known) => (known.has(id) ? known : new Map([...known, [id, revision]]))),
        () => !gone && setFailed(true),
      );
    }
    return () => {
      gone = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another try is a reason to fetch again
  }, [hashes, current, index, load, tries]);

  const retry = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return { loaded, failed, retry };
}
