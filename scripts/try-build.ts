// Runs the built command as an installed one would run: from `build/`, with a `node_modules` of links
// to the built packages, far from the sources.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PUBLISHED } from "./build.ts";
import { ROOT } from "./steps.ts";

const home = mkdtempSync(join(tmpdir(), "tarjih-built-"));
try {
  installInto(home);
  const version = run(["--version"]);
  expectThat(/^\d+\.\d+\.\d+\n$/.test(version), `--version printed ${JSON.stringify(version)}`);
  const reports = join(home, "reports");
  mkdirSync(reports);
  writeFileSync(
    join(reports, "a.txt"),
    "At least 12 inmates escaped on 3 May 2031, the ministry said.\n",
  );
  writeFileSync(join(reports, "b.txt"), "Seven inmates escaped on 3 May 2031, a witness said.\n");
  const weighed: unknown = JSON.parse(run(["weigh", reports, "--format", "json"]));
  const figures =
    typeof weighed === "object" && weighed !== null && "figures" in weighed
      ? weighed.figures
      : null;
  expectThat(Array.isArray(figures) && figures.length >= 2, "weigh found no figures");
  run(["weigh", reports, "--out", home]);
  expectThat(existsSync(join(home, "reports.tarjih")), "no case file was written");
  expectThat(existsSync(join(home, "reports.dossier.html")), "no dossier was written");
  typesWork();
  process.stdout.write("the built command and types work\n");
} finally {
  rmSync(home, { recursive: true, force: true });
}

// Packages are copied, not linked: a link would be followed back into the checkout, where the
// sources' own node_modules would answer.
function installInto(folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@tarjih"), { recursive: true });
  for (const name of PUBLISHED) {
    const place = name === "cli" ? join(modules, "tarjih") : join(modules, "@tarjih", name);
    cpSync(join(ROOT, "build", name), place, { recursive: true });
  }
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name.startsWith(".") || name === "@tarjih" || name === "tarjih") continue;
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
}

/** A program of somebody else compiles against the published types, with every check on. */
function typesWork(): void {
  const source = `import { read, type Figure } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { messages } from "@tarjih/i18n";
const figure: Figure | undefined = read({ report: REPORT, text: "" }).figures[0];
declare const REPORT: Parameters<typeof read>[0]["report"];
export const shown: string = messages("en").codes.measures[figure?.measure ?? "other"].name + typeof weigh;
`;
  writeFileSync(join(home, "consumer.mts"), source);
  const flags = "--noEmit --strict --module nodenext --target es2025 --types node --typeRoots";
  const types = join(ROOT, "node_modules/@types");
  const args = [...flags.split(" "), types, "consumer.mts"];
  const result = spawnSync(join(ROOT, "node_modules/.bin/tsc"), args, {
    cwd: home,
    encoding: "utf8",
  });
  expectThat(result.status === 0, `types: ${result.stdout}`);
}

function run(args: readonly string[]): string {
  const bin = join(home, "node_modules/tarjih/bin/tarjih.js");
  const result = spawnSync(process.execPath, [bin, ...args], { cwd: home, encoding: "utf8" });
  expectThat(
    result.status === 0,
    `tarjih ${args.join(" ")} ended with ${result.status}: ${result.stderr}`,
  );
  return result.stdout;
}

function expectThat(truth: boolean, otherwise: string): asserts truth {
  if (!truth) throw new Error(otherwise);
}
