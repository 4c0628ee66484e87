import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { caseForSteps } from "./steps.fixture.ts";

const ATTEMPT = fileURLToPath(new URL("./no-right.fixture.ts", import.meta.url));

/** Rights of the file and of its folder, and what every step and verification then say. */
const RIGHTS = [
  { what: "read-only-file", file: 0o444, folder: 0o777, step: "read-only", verify: "ok" },
  { what: "read-only-folder", file: 0o666, folder: 0o555, step: "read-only", verify: "ok" },
  { what: "unreadable", file: 0, folder: 0o777, step: "unreadable", verify: "unreadable" },
] as const;

test("without the right to write, each step says so and changes nothing", () => {
  const made = emptyFolder();
  const whole = caseForSteps(made);
  chmodSync(made, 0o755);
  const paths = RIGHTS.map(({ what, file, folder }) => {
    const path = join(made, what, "ours.tarjih");
    mkdirSync(dirname(path));
    copyFileSync(whole, path);
    copyFileSync(join(made, "theirs.tarjih"), join(made, what, "theirs.tarjih"));
    chmodSync(path, file);
    chmodSync(dirname(path), folder);
    return path;
  });
  const { stdout, stderr } = spawnSync(process.execPath, [ATTEMPT, whole, ...paths], {
    encoding: "utf8",
  });
  for (const path of paths) {
    chmodSync(dirname(path), 0o755);
    chmodSync(path, 0o644);
  }
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual(
    RIGHTS.map(({ what, step, verify }) =>
      [what, `add ${step}`, `decide ${step}`, `import ${step}`, `verify ${verify}`].join(", "),
    ),
  );
  for (const path of paths) {
    expect(readFileSync(path)).toEqual(readFileSync(whole));
    expect(readdirSync(dirname(path)).toSorted()).toEqual(["ours.tarjih", "theirs.tarjih"]);
  }
});
