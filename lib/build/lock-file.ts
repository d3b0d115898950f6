/** What this project reads of a package-lock.json (version 3). */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors: Readonly<Record<string, string>> = {
  arm: "arm",
  "arm-eabi": "arm",
  "arm-gnueabihf": "arm",
  "arm-musleabihf": "arm",
  armv7: "arm",
  arm64: "arm64",
  ia32: "ia32",
  loong64: "loong64",
  mips64el: "mips64el",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  wasm32: "wasm32",
  x64: "x64",
};

/**
 * The optional packages that the lock file names and does not hold. npm leaves out those builds for other machines that
 * the registry did not offer when it was asked, and `npm ci` then refuses the whole file.
 * @returns path in the lock file and exact version of each
 */
export function missingOptionalPackages(lock: LockFile): { path: string; version: string }[] {
  const missing = new Map<string, string>();
  for (const [parent, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const places = [`${parent}/node_modules/${name}`, `node_modules/${name}`].map((place) => place.replace(/^\//, ""));
      if (!places.some((place) => place in lock.packages)) missing.set(`node_modules/${name}`, version.replace(/^[\^~]/, ""));
    }
  }
  return [...missing].map(([path, version]) => ({ path, version }));
}

/** Whom a platform package is for, read from its name: `@next/swc-darwin-arm64` is for darwin and arm64. */
export function platformOf(path: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = path.split("/").at(-1) ?? "";
  const os = systems.find((system) => new RegExp(`(?:^|-)${system}(?:-|$)`).test(words));
  const cpu = Object.keys(processors)
    .toSorted((a, b) => b.length - a.length)
    .find((name) => new RegExp(`(?:^|-)${name}(?:-|$)`).test(words));
  const libc = /-musl/.test(words) ? "musl" : /-(?:gnu|glibc)/.test(words) ? "glibc" : undefined;
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [processors[cpu] ?? cpu] } : {}),
    ...(libc && os === "linux" ? { libc: [libc] } : {}),
  };
}

/** The lock file with an entry for every optional package that it names; its packages in order, as npm writes them. */
export function completedLock<Lock extends LockFile>(lock: Lock): Lock {
  const added = missingOptionalPackages(lock).map(({ path, version }) => [path, { version, optional: true, ...platformOf(path) }] as const);
  const entries = [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { ...lock, packages: Object.fromEntries(entries) };
}
