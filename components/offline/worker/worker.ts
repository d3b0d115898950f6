/**
 * The service worker: pages come over the network and are kept from each visit; what is stored answers where the
 * network does not. Bundled after the export, since it carries the list of the files that it keeps from the start.
 */
import { PrecacheController } from "workbox-precaching/PrecacheController";
import { registerRoute } from "workbox-routing/registerRoute";
import { NetworkFirst } from "workbox-strategies/NetworkFirst";
import type { WorkboxPlugin } from "workbox-core/types";
import { type Copy, readCopy, unneededPacks } from "@/lib/offline/copy";
import { flightOf, textsOf } from "@/lib/offline/flight";
import { copyList, copyPack, incomingList, kindOf, packNamed, pageOf, previousList } from "@/lib/offline/kind";
import { type Ask, copyCache, savedHeader, type Shown, type StoredPages, type Told, type WorkerState } from "@/lib/offline/message";
import { routes } from "@/lib/site/routes";
import { forgetOpenCopies, fromCopy, openCopy } from "./copy-reader";
import { scope, type LastingEvent, type WorkerFetchEvent } from "./scope";
import { readState, writeState } from "./state";
import { dated, dropOldest, fromVisits, keepVisited, listVisited, ownVisited, visitedCache } from "./visited";

/** What is kept from the start: the home page, the page for what is not stored, and their files. */
const shell = new PrecacheController();
shell.addToCacheList((self as unknown as { shellFiles: { url: string; revision: string | null }[] }).shellFiles);

/** How long a page that is stored waits for the network. */
const patienceSeconds = 3;

/** After the network kept a reader waiting, how long what is stored comes first, in milliseconds. */
const slowFor = 30_000;
let slowUntil = 0;

// What is stored answers.

/** A page or a piece of one as it is stored; the copy first, whose files are all of one version. */
async function storedPiece(address: string): Promise<Response | undefined> {
  return (await fromCopy(address)) ?? (await fromVisits(address)) ?? shell.matchPrecache(address);
}

/** The router's data of a page, made from the page as it is stored. */
async function storedFlight(page: string): Promise<Response | undefined> {
  const apart = await fromCopy(`${page}index.txt`);
  if (apart) return apart;
  const response = await storedPiece(page);
  if (!response) return undefined;
  const html = await response.text();
  const flight = flightOf(html);
  // A page whose text is not stored beside it is loaded instead: then it brings the text along.
  for (const text of textsOf(page, html)) if (!(await storedPiece(text))) return undefined;
  return flight === undefined
    ? undefined
    : new Response(flight, { headers: { "content-type": "text/plain; charset=utf-8", [savedHeader]: response.headers.get(savedHeader) ?? "" } });
}

async function stored(address: string): Promise<Response | undefined> {
  return kindOf(address) === "flight" ? storedFlight(pageOf(address)) : storedPiece(kindOf(address) === "page" ? pageOf(address) : address);
}

const pathOf = ({ url }: Request) => new URL(url).pathname;

/** Asks the network first, for so long, and what is stored where it does not answer. */
const storedBehindNetwork: WorkboxPlugin = {
  async requestWillFetch({ request, state }) {
    if (Date.now() < slowUntil && (await stored(pathOf(request)))) throw new Error("The network kept a reader waiting a moment ago.");
    Object.assign(state ?? {}, { asked: Date.now() });
    return request;
  },
  async cachedResponseWillBeUsed({ request, state }) {
    const asked = Number(state?.["asked"] ?? Number.NaN);
    if (Date.now() - asked >= patienceSeconds * 900) slowUntil = Date.now() + slowFor;
    return stored(pathOf(request));
  },
};

/** Without a query, since no page here is another for one. */
const byPath: WorkboxPlugin = {
  cacheKeyWillBeUsed({ request }) {
    const address = pathOf(request);
    return Promise.resolve(new URL(kindOf(address) === "page" ? pageOf(address) : address, scope.location.origin).href);
  },
};

const keepsWhatIsGood: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) => Promise.resolve(response.status === 200 && response.type === "basic" ? dated(response) : null),
  cacheDidUpdate: async () => dropOldest(await caches.open(ownVisited)),
};

const keepsNothing: WorkboxPlugin = { cacheWillUpdate: () => Promise.resolve(null) };

// Who is shown what.

const shown = new Map<string, Shown>();

const tellsWhatIsShown: WorkboxPlugin = {
  async handlerDidRespond({ event, request, response }) {
    const { resultingClientId, clientId } = event as unknown as WorkerFetchEvent;
    const navigates = request.mode === "navigate";
    const address = pathOf(request);
    if (!response || (!navigates && kindOf(address) !== "flight")) return;
    const saved = response.headers.get(savedHeader);
    const now: Shown = { page: pageOf(address), saved: saved === null ? null : Number(saved) };
    const id = navigates ? resultingClientId : clientId;
    shown.set(id, now);
    const told: Told = { tells: "shown", shown: now };
    if (!navigates) (await scope.clients.get(id))?.postMessage(told);
  },
};

/** To the router: nothing here. It then asks for the page itself, and says nothing. */
const nothing = () => new Response(null, { status: 204 });

const offlinePage: WorkboxPlugin = {
  async handlerDidError({ request }) {
    if (request.mode === "navigate") return (await fromCopy(routes.offline)) ?? shell.matchPrecache(routes.offline);
    return kindOf(pathOf(request)) === "flight" ? nothing() : Response.error();
  },
};

const own =
  (...kinds: readonly string[]) =>
  ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }) =>
    sameOrigin && kinds.includes(kindOf(url.pathname));

registerRoute(
  own("page", "piece"),
  new NetworkFirst({
    cacheName: ownVisited,
    networkTimeoutSeconds: patienceSeconds,
    plugins: [byPath, keepsWhatIsGood, storedBehindNetwork, tellsWhatIsShown, offlinePage],
  }),
);
registerRoute(
  own("flight"),
  new NetworkFirst({ networkTimeoutSeconds: patienceSeconds, plugins: [keepsNothing, storedBehindNetwork, tellsWhatIsShown, offlinePage] }),
);
registerRoute(own("unchanging"), ({ request }) => unchanging(request));
registerRoute(own("ahead"), ({ request }) => fetch(request).catch(nothing));
// The router looks whether a page is there before it fetches ahead.
registerRoute(own("page"), ({ request }) => fetch(request).catch(nothing), "HEAD");

/** What never changes comes from wherever it is stored, in whatever version; what had to be fetched is kept. */
async function unchanging(request: Request): Promise<Response> {
  const address = pathOf(request);
  const known = (await caches.match(address, { ignoreVary: true })) ?? (await fromCopy(address)) ?? (await fromCopy(address, previousList));
  // A worker's own worker starts by the address of its request, which an answer with an address of its own would hide.
  if (known) return request.destination === "worker" ? new Response(known.body, { headers: known.headers }) : known;
  const response = await fetch(request);
  if (response.status === 200) {
    const cache = await caches.open(ownVisited);
    await cache.put(address, dated(response.clone())).catch(() => undefined);
  }
  return response;
}

// From one version to the next.

scope.addEventListener("install", (event) => void shell.install(event));

scope.addEventListener("activate", (event) => event.waitUntil(takeOver(event)));

async function takeOver(event: LastingEvent): Promise<void> {
  const state = await readState();
  if (state?.version !== SITE_VERSION) {
    const tabs = await openTabs();
    await writeState({ version: SITE_VERSION, ...(state ? { previous: state.version, openTabs: tabs } : {}) }).catch(() => undefined);
    // The first worker there is takes care of the page that brought it. Later ones are called by the learner.
    if (!state) await scope.clients.claim();
  }
  await tidy(event);
}

const openTabs = async () => (await scope.clients.matchAll({ type: "window", includeUncontrolled: true })).map(({ id }) => id);

/** Removes what versions before have left, once no tab of theirs is open. */
async function tidy(event: LastingEvent): Promise<void> {
  const state = await readState();
  // A version that has not taken over yet does not know whose tabs are open, and removes nothing.
  if (state?.version !== SITE_VERSION) return;
  const cache = await caches.open(copyCache);
  const tabs = await openTabs();
  if (!state.openTabs?.some((id) => tabs.includes(id))) {
    await cache.delete(previousList);
    if (state.openTabs) {
      await shell.activate(event);
      await dropVisitsBut([SITE_VERSION, ...(state.previous === undefined ? [] : [state.previous])]);
      const { openTabs: _gone, ...rest } = state;
      await writeState(rest);
    }
  }
  // One after the other: a copy that is exchanged meanwhile is found in its old place or in its new one.
  const copies: Copy[] = [];
  for (const list of [incomingList, copyList, previousList]) {
    const copy = readCopy(await (await cache.match(list))?.json());
    if (copy) copies.push(copy);
  }
  await dropPacksBut(copies, cache);
}

async function dropVisitsBut(versions: readonly string[]): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(visitedCache("")) && !versions.some((version) => name === visitedCache(version)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function dropPacksBut(copies: readonly Copy[], cache: Cache): Promise<void> {
  const names = (await cache.keys()).map((request) => packNamed(pathOf(request))).filter((name) => name !== undefined);
  await Promise.all(unneededPacks(copies, names).map((name) => cache.delete(copyPack(name))));
}

// What pages ask.

scope.addEventListener("message", (event) => {
  const answer = (value: unknown) => event.ports[0]?.postMessage(value);
  event.waitUntil(reply(event.data as Ask, event.source?.id ?? "", event).then(answer, () => answer(null)));
});

async function reply(asked: Ask, client: string, event: LastingEvent): Promise<unknown> {
  switch (asked.ask) {
    case "state": {
      const state = await readState();
      await tidy(event);
      return {
        version: SITE_VERSION,
        shown: shown.get(client) ?? null,
        copy: (await openCopy())?.copy.version ?? null,
        later: state?.later ?? 0,
      } satisfies WorkerState;
    }
    case "keep":
      return (await openCopy())?.copy.version === SITE_VERSION ? null : keepVisited(asked.page, asked.files);
    case "stored": {
      const open = await openCopy();
      return { copy: open ? { saved: open.saved, pages: open.copy.pages } : null, visited: await listVisited() } satisfies StoredPages;
    }
    case "copy-changed":
      forgetOpenCopies();
      return tidy(event);
    case "forget":
      forgetOpenCopies();
      return forget();
    case "later": {
      const state = await readState();
      return writeState({ version: SITE_VERSION, ...state, later: asked.until });
    }
    case "use-now":
      return scope.skipWaiting();
  }
}

async function forget(): Promise<void> {
  const cache = await caches.open(copyCache);
  await Promise.all([copyList, previousList, incomingList].map((list) => cache.delete(list)));
  await dropPacksBut([], cache);
  await dropVisitsBut([]);
}
