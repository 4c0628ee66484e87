// Builds the packages as they are published, each into `build/<folder>`: compiled JavaScript and
// types, what is not code (migrations, styles, data), the executable, README, LICENSE, NOTICE.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { buildApp } from "../packages/workbench/src/host/build-app.ts";
import { publishedManifest } from "./published-manifest.ts";
import { ROOT, runStep, tool } from "./steps.ts";

/** Folders of `packages/` that go to the registry, each after those that it needs. */
export const PUBLISHED: readonly string[] = [
  "reading",
  "i18n",
  "weighing",
  "archive",
  "casefile",
  "dossier",
  "exports",
  "server",
  "workbench",
  "cli",
];

if (import.meta.main) {
  if (runStep({ name: "compile", command: [tool("tsc"), "--build"] })) {
    rmSync(join(ROOT, "build"), { recursive: true, force: true });
    for (const folder of PUBLISHED) buildPackage(folder);
    // The workbench is published built: whoever installs it needs neither its sources nor what builds them.
    await buildApp(join(ROOT, "build/workbench/dist/app"));
    process.stdout.write(`built ${PUBLISHED.length} packages into build/\n`);
  } else process.exitCode = 1;
}

function buildPackage(folder: string): void {
  const from = join(ROOT, "packages", folder);
  const to = join(ROOT, "build", folder);
  mkdirSync(to, { recursive: true });
  for (const file of filesBelow(join(from, "dist"))) {
    // Of the workbench only what finds the built app is code for Node.
    if (folder === "workbench" && !/^index\.|^host\/app-files\./.test(file)) continue;
    if (isPublishedOutput(file, join(from, "src")))
      copy(join(from, "dist", file), join(to, "dist", file));
  }
  for (const file of filesBelow(join(from, "src"))) {
    // Compiled code finds its data at the same place as the source does.
    if (folder !== "workbench" && !file.endsWith(".ts"))
      copy(join(from, "src", file), join(to, "dist", file));
  }
  for (const extra of ["bin", "migrations", "data", "fonts", "schema"]) {
    if (existsSync(join(from, extra)))
      cpSync(join(from, extra), join(to, extra), { recursive: true });
  }
  if (folder === "reading")
    cpSync(join(ROOT, "docs/schema"), join(to, "schema"), { recursive: true });
  const manifest: unknown = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
  const published = publishedManifest(manifest, readdirSync(to));
  writeFileSync(join(to, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
  const readme = join(from, "README.md");
  const own = existsSync(readme)
    ? readFileSync(readme, "utf8")
    : `# ${published.name}\n\n${published.description}\n\nPart of Tarjih; see the README of the repository.\n`;
  writeFileSync(join(to, "README.md"), own);
  for (const file of ["LICENSE", "NOTICE"]) copy(join(ROOT, file), join(to, file));
}

/** Tests and their fixtures stay here, and so does what an earlier compilation left of a source that is gone. */
function isPublishedOutput(file: string, sources: string): boolean {
  const stem = /^(.*?)\.(?:js|d\.ts)$/.exec(file)?.[1];
  if (stem === undefined || /\.(?:test|bench|fixture)$|(?:^|\/)(?:testing|fixture)\//.test(stem))
    return false;
  return existsSync(join(sources, `${stem}.ts`));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (from.endsWith(".d.ts")) {
    // The compiler rewrites imports in code and leaves them in types.
    const types = readFileSync(from, "utf8");
    writeFileSync(to, types.replaceAll(/(from|import\() ?"(\.{1,2}\/[^"]+)\.ts"/g, '$1 "$2.js"'));
    return;
  }
  cpSync(from, to);
}
