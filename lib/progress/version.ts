/** The version of the events' shapes that this site writes; a step of `migrate.ts` leads to it from each older one. */
export const eventVersion = 2;
