// Tries every step on cases as somebody without rights, and prints what came of each: `no-right.fixture.ts KNOWN CASE…`.
import { basename, dirname } from "node:path";
import { CaseError, closeCase, openCase, openCaseToRead, verifyCase } from "../index.ts";
import { person } from "../sample.fixture.ts";
import { STEPS } from "./steps.fixture.ts";

const [known = "", ...paths] = process.argv.slice(2);
// Opened once as who we are: nobody may not be allowed to read the program's own folder.
closeCase(openCaseToRead(known));
// Permissions do not stop root.
if (process.getuid?.() === 0) {
  process.setgid?.(65534);
  process.setuid?.(65534);
}
for (const path of paths) {
  const said = STEPS.map(({ name, run }) => `${name} ${attempt(path, run)}`);
  const rights = basename(dirname(path));
  process.stdout.write(`${[rights, ...said, `verify ${await verified(path)}`].join(", ")}\n`);
}

function attempt(path: string, run: (typeof STEPS)[number]["run"]): string {
  try {
    const file = openCase(path, person("Nour"));
    try {
      run(file, dirname(path));
      return "done";
    } finally {
      closeCase(file);
    }
  } catch (error) {
    return kindOf(error, path);
  }
}

async function verified(path: string): Promise<string> {
  try {
    return (await verifyCase(path)).ok ? "ok" : "not ok";
  } catch (error) {
    return kindOf(error, path);
  }
}

function kindOf(error: unknown, path: string): string {
  return error instanceof CaseError && error.path === path ? error.kind : String(error);
}
