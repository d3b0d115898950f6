/** Stands in for the package `server-only`, which holds nothing but the error that it throws outside server components. */
export {};
