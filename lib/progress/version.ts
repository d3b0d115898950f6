/**
 * The version of the events' shapes that this site writes; a step of `migrate.ts` leads to it from each older one. A new
 * kind of event is a new version too: what an older site could not read is looked at again only when the version rises.
 */
export const eventVersion = 2;
