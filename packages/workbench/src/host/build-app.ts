import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const PACKAGES = fileURLToPath(new URL("../../..", import.meta.url));
const CACHE = fileURLToPath(
  new URL("../../../../node_modules/.cache/tarjih/workbench", import.meta.url),
);
/** What the app is made of. */
const SOURCES = ["workbench", "i18n", "dossier", "reading"] as const;

/** Folder of the app as built from the sources as they are now; built only where they changed. */
export async function builtApp(): Promise<string> {
  const folder = join(CACHE, stamp());
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const part = `${folder}.${process.pid}.part`;
  try {
    await buildApp(part);
    // Somebody else may have built the same meanwhile: theirs is as good.
    if (!existsSync(folder)) renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  for (const old of readdirSync(CACHE)) {
    if (!old.startsWith(stamp())) rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  return folder;
}

/** Bundles the app into a folder. */
export async function buildApp(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL("..", import.meta.url)),
    base: "/",
    logLevel: "error",
    mode: "production",
    // Also from a test, whose environment would give the slow React of development.
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    // Files and their names must not depend on where the checkout stands.
    build: {
      outDir: folder,
      emptyOutDir: true,
      // The policy of the pages allows no data: address.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: "es2023",
      reportCompressedSize: false,
    },
  });
}

/** Changes whenever a source does. */
function stamp(): string {
  let newest = 0;
  let count = 0;
  for (const name of SOURCES) {
    const folder = join(PACKAGES, name, "src");
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.includes(".test.")) continue;
      count += 1;
      newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
    }
  }
  return `${Math.trunc(newest).toString(36)}-${count.toString(36)}`;
}
