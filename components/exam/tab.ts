/** This tab among those that may write an attempt. A reload is another one: its steps before are found under the old name. */
export const thisTab: string = typeof crypto === "undefined" ? "server" : crypto.randomUUID();

/** The name of the lock that the tab holds in which an attempt runs. Whatever must not disturb an exam looks for it. */
const lockOf = (attempt: string) => `assay-attempt-${attempt}`;

/** A hold on an attempt: at most one tab has it, and whoever is killed lets go. */
export interface Hold {
  release(): void;
}

/**
 * Takes hold of an attempt, or gives undefined where another tab has it.
 * @param force takes it from the other tab, whose `onLost` is called
 */
export function holdAttempt(attempt: string, { force, onLost }: { force: boolean; onLost: () => void }): Promise<Hold | undefined> {
  // Without the interface, as in old browsers, the token in the database still lets one tab write.
  if (!("locks" in navigator)) return Promise.resolve({ release: () => {} });
  return new Promise((resolve) => {
    let released = false;
    navigator.locks
      .request(lockOf(attempt), force ? { steal: true } : { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((letGo) => {
          resolve({
            release() {
              released = true;
              letGo();
            },
          });
        });
      })
      .catch(() => {
        // Stolen by another tab, or the browser refuses locks altogether.
        resolve({ release: () => {} });
        if (!released) onLost();
      });
  });
}
