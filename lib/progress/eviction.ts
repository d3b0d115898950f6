/**
 * Whether a browser takes away what a site stored when it was not visited for some days of use: Safari, and every
 * browser built on WebKit, which on an iPhone are all. A site that was added to the home screen or the dock is spared.
 */
export function evictsUnvisited({ userAgent, installed }: { userAgent: string; installed: boolean }): boolean {
  return !installed && userAgent.includes("AppleWebKit") && !/Chrom(?:e|ium)\/|Android/.test(userAgent);
}
