/** Stands in for the package `server-only`, which holds nothing but the error that it throws outside server components. */
// oxlint-disable-next-line unicorn/require-module-specifiers -- it is empty on purpose
export {};
