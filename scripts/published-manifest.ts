/** What a published `package.json` says. */
export interface PublishedManifest {
  readonly name: string;
  readonly description: string;
  readonly [key: string]: unknown;
}

const KEPT = [
  "version",
  "license",
  "type",
  "sideEffects",
  "engines",
  "bin",
  "dependencies",
] as const;

/**
 * The manifest for the registry: exports point to compiled code with its types, and `files` lists what
 * the build put there. Versions of packages of this repository are exact already.
 * @throws TypeError when name, description or version is missing.
 */
export function publishedManifest(source: unknown, entries: readonly string[]): PublishedManifest {
  if (typeof source !== "object" || source === null) throw new TypeError("source: not an object");
  const fields = new Map<string, unknown>(Object.entries(source));
  const name = fields.get("name");
  const description = fields.get("description");
  if (typeof name !== "string") throw new TypeError("source: no name");
  if (typeof description !== "string") throw new TypeError(`source: no description in ${name}`);
  if (typeof fields.get("version") !== "string")
    throw new TypeError(`source: no version in ${name}`);
  const kept = KEPT.filter((key) => fields.has(key)).map((key) => [key, fields.get(key)] as const);
  return {
    name,
    description,
    ...Object.fromEntries(kept),
    types: "./dist/index.d.ts",
    exports: {
      ...compiledExports(fields.get("exports")),
      "./package.json": "./package.json",
      ...(entries.includes("schema") ? { "./schema/*": "./schema/*" } : {}),
    },
    files: entries.filter((entry) => entry !== "package.json").toSorted(),
  };
}

/** Where the compiled code of each entry stands: `./src/persons/index.ts` is compiled to `./dist/persons/index.js`. */
function compiledExports(sources: unknown): Record<string, unknown> {
  if (typeof sources !== "object" || sources === null) return {};
  return Object.fromEntries(
    Object.entries(sources).flatMap(([entry, source]: [string, unknown]) => {
      const module = /^\.\/src\/(.+)\.ts$/.exec(typeof source === "string" ? source : "")?.[1];
      if (module === undefined) return [];
      return [[entry, { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` }]];
    }),
  );
}
