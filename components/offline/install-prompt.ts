/** What a browser hands over that can install the site: asked once, it shows its own question. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

let held: InstallPrompt | null = null;
const listeners = new Set<() => void>();

const hold = (prompt: InstallPrompt | null) => {
  held = prompt;
  for (const listener of listeners) listener();
};

let holds = false;

/** Keeps the browser's offer to install for the settings, so that no bar comes up by itself. */
export function holdInstallPrompt(): void {
  if (holds) return;
  holds = true;
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    hold(event as InstallPrompt);
  });
  window.addEventListener("appinstalled", () => hold(null));
}

export function watchInstallPrompt(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function canInstall(): boolean {
  return held !== null;
}

export async function install(): Promise<void> {
  const prompt = held;
  hold(null);
  await prompt?.prompt();
}
