import { fetchText } from "@/components/ui/fetch-text";
import { routes } from "@/lib/site/routes";
import type { GeneratedItem } from "@/lib/template/generate";
import type { World } from "@/lib/template/template";

/** What makes items from templates. It is fetched when a learner first wants one, and weighs nothing until then. */
export function loadTemplates() {
  return import("@/lib/template/generate");
}

/** What `loadTemplates` gives. */
export type Templates = Awaited<ReturnType<typeof loadTemplates>>;

/**
 * The item of an id, made here from its seed.
 * @param world the hash of what items are made from
 * @throws when that cannot be fetched, when no template has the id, or when its seed gives no item
 */
export async function loadItem(id: string, world: string): Promise<GeneratedItem> {
  const [{ readItemId, generateItem }, text] = await Promise.all([loadTemplates(), fetchText(routes.questionData(`templates.${world}`))]);
  const name = readItemId(id);
  if (!name) throw new Error(`No template makes the item "${id}".`);
  // Written by the build from checked content, it needs no schema.
  return generateItem(name.template, name.seed, JSON.parse(text) as World);
}
