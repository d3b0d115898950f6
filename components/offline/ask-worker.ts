import type { Ask } from "@/lib/offline/message";

/** Asks a worker, by default the one that answers for this page. @returns null where there is none, or it could not do it */
export function askWorker<Answer>(asked: Ask, worker = navigator.serviceWorker?.controller): Promise<Answer | null> {
  if (!worker) return Promise.resolve(null);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener("message", ({ data }: MessageEvent<Answer | null>) => {
      port1.close();
      resolve(data);
    });
    port1.start();
    worker.postMessage(asked, [port2]);
  });
}
