import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));

/** Runs commands one after another as somebody without rights; permissions do not stop root. */
const ALONE = `
  const [node, path, ...lines] = process.argv;
  const { main } = await import(path);
  if (process.getuid?.() === 0) { process.setgid(65534); process.setuid(65534); }
  for (const line of lines) {
    process.stderr.write("== " + line + "\\n");
    process.argv = [node, path, ...line.split(" ")];
    await main();
  }`;

test("a case that may not be read says so, whatever the command, and so does one in a folder that is shut", async () => {
  const cwd = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd });
  await runTarjih(["weigh", "reports", "--case", "oak.tarjih"], { cwd });
  mkdirSync(join(cwd, "shut"));
  renameSync(join(cwd, "elm.dossier.html"), join(cwd, "d.html"));
  renameSync(join(cwd, "oak.tarjih"), join(cwd, "shut/oak.tarjih"));
  chmodSync(cwd, 0o777);
  for (const name of ["elm.tarjih", "d.html", "shut"]) chmodSync(join(cwd, name), 0);
  const lines = [
    "verify elm.tarjih",
    "verify d.html",
    "verify shut/oak.tarjih",
    "search elm.tarjih guards",
    "search shut/oak.tarjih guards",
    "explain elm.tarjih f",
    "decide elm.tarjih --list",
    "decide elm.tarjih note case --why x --by N",
    "diff elm.tarjih",
    "mask elm.tarjih",
    "dossier elm.tarjih",
    "export elm.tarjih",
    "pictures elm.tarjih p",
    "agreement elm.tarjih",
    "add elm.tarjih reports",
    "import elm.tarjih shut/oak.tarjih",
    "weigh elm.tarjih",
    "weigh reports --case elm.tarjih",
    "hypotheses elm.tarjih",
    "open elm.tarjih --no-browser",
  ];
  const { stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", ALONE, MAIN, ...lines],
    { cwd, encoding: "utf8" },
  );
  for (const name of ["elm.tarjih", "d.html", "shut"]) chmodSync(join(cwd, name), 0o755);
  const said = stderr.split(/^== /mu).slice(1);
  expect(said).toHaveLength(lines.length);
  for (const one of said) {
    expect(one).toContain("cannot be read (EACCES");
    expect(one).not.toContain("written");
  }
});
