import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { tempFolder } from "../testing/temp-folder.ts";

const ROOT = join(import.meta.dirname, "../../../..");

test.each([
  ["ar", "partners"],
  ["en", "public"],
] as const)(
  "the command writes the golden dossier of the example to the byte: %s, %s",
  async (lang, profile) => {
    const golden = join(ROOT, `fixtures/dossiers/nawras-prison.${lang}.${profile}.txt`);
    const accepted = /^page: .+ SHA-256 ([0-9a-f]{64})$/m.exec(readFileSync(golden, "utf8"))?.[1];
    const cwd = tempFolder();
    const example = join(ROOT, "examples/nawras-prison");
    const args = ["weigh", example, "--out", "out", "--lang", lang, "--profile", profile];
    expect((await runTarjih(args, { cwd })).code).toBe(0);
    const page = readFileSync(join(cwd, "out/nawras-prison.dossier.html"));
    expect(createHash("sha256").update(page).digest("hex")).toBe(accepted);
  },
);
