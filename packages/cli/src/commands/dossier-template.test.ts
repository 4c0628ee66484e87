import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

const EXAMPLE = fileURLToPath(
  new URL("../../../../examples/dossier-template/template.yaml", import.meta.url),
);

test("the example stands in the dossier, which verifies; mistakes are told by line", async () => {
  const bad = 'colours:\n  accent: "#ffee00"\nlogo: none.svg\nleave-out: [limits]\n';
  const cwd = tempFolder({ ...REPORTS, "bad.yaml": bad, "logo.yaml": "name: X\nlogo: none.svg\n" });
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd });
  const args = ["dossier", "elm.tarjih", "--out", "elm.html", "--template"];
  expect((await runTarjih([...args, EXAMPLE], { cwd })).code).toBe(0);
  const html = readFileSync(join(cwd, "elm.html"), "utf8");
  expect(html).toContain("Lazwan Verification Desk");
  expect(html).toContain("data:image/svg+xml;base64,");
  expect((await runTarjih(["verify", "elm.html"], { cwd })).code).toBe(0);
  const refused = await runTarjih([...args, "bad.yaml"], { cwd });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("bad.yaml:2:11: “accent: #ffee00” cannot be read on the paper");
  expect(refused.stderr).toContain("bad.yaml:4:13: “limits” is not possible for “leave-out”");
  const logo = await runTarjih([...args, "logo.yaml"], { cwd });
  expect(logo.stderr).toContain("logo.yaml:2:7: none.svg: there is no such logo");
  expect((await runTarjih([...args, "none.yaml"], { cwd })).code).toBe(2);
});
