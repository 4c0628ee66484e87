// `npm run case:accept [NAME…]`: takes what the program makes of the golden cases now as expected. Read
// the difference before it is committed: that is the review.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actualView, CASES, goldenCases } from "./golden-cases.ts";

const asked = process.argv.slice(2);
const known = goldenCases();
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no such case: ${unknown.join(", ")}; there are: ${known.join(", ")}\n`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : known) {
    const expectedFile = join(CASES, name, "expected.json");
    const before = existsSync(expectedFile) ? readFileSync(expectedFile, "utf8") : "";
    const actual = await actualView(name);
    writeFileSync(expectedFile, actual);
    rmSync(join(CASES, name, "actual.json"), { force: true });
    process.stdout.write(`${actual === before ? "same   " : "changed"} ${name}\n`);
  }
}
