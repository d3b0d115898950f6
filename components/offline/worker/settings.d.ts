/** The version of the site, as in the list of the copy. Put in when the worker is bundled. */
declare const SITE_VERSION: string;

/** The headers of every page, for pages that are put together here. */
declare const PAGE_HEADERS: Readonly<Record<string, string>>;
