import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { collect } from "@tarjih/archive";
import { expect, test } from "vitest";
import { addContainers, addReports, buildCase, openCaseToRead, closeCase } from "../index.ts";
import { readContainers, readOriginal, readReports, verifyCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { person } from "../sample.fixture.ts";

/** A zip of `a.txt` and `day/b.txt`, stored. */
const ZIP =
  "UEsDBBQAAAgAAAAAjFznPQ8ZEgAAABIAAAAFAAAAYS50eHROaW5lIGd1YXJkcyBmbGVkLgpQSwMEFAAACAAAAACMXF" +
  "EAGtMWAAAAFgAAAAkAAABkYXkvYi50eHTZgdixINmi2aMg2LPYrNmK2YbYpy4KUEsBAhQDFAAACAAAAACMXOc9DxkS" +
  "AAAAEgAAAAUAAAAAAAAAAAAAAKSBAAAAAGEudHh0UEsBAhQDFAAACAAAAACMXFEAGtMWAAAAFgAAAAkAAAAAAAAAAA" +
  "AAAKSBNQAAAGRheS9iLnR4dFBLBQYAAAAAAgACAGoAAAByAAAAAAA=";

async function caseOfZip(rename: (path: string) => string): Promise<string> {
  const folder = emptyFolder();
  writeFileSync(join(folder, "export.zip"), Buffer.from(ZIP, "base64"));
  const collected = await collect([folder]);
  if (!collected.ok) throw new Error(JSON.stringify(collected.failure));
  const { reports, containers } = collected.collection;
  const path = join(folder, "mill.tarjih");
  await buildCase(path, person(), (file) => {
    expect(addContainers(file, containers)).toBe(1);
    expect(addContainers(file, containers)).toBe(0);
    const named = reports.map((item) => ({
      ...item,
      report: { ...item.report, path: rename(item.report.path) },
    }));
    expect(addReports(file, named)).toBe(2);
  });
  return path;
}

test("reports of a zip are kept with the zip, and are found in it again", async () => {
  const path = await caseOfZip((name) => name);
  const file = openCaseToRead(path);
  const [container] = readContainers(file);
  const [report] = readReports(file);
  expect(container).toMatchObject({ path: "export.zip", unpackedBy: [{ id: "zip" }] });
  expect(report?.report).toMatchObject({
    path: "export.zip!/a.txt",
    container: { path: "export.zip", sha256: container?.sha256 },
  });
  expect(Buffer.from(readOriginal(file, report?.report.sha256 ?? "") ?? []).toString()).toBe(
    "Nine guards fled.\n",
  );
  expect(Buffer.from(readOriginal(file, container?.sha256 ?? "") ?? []).toString("base64")).toBe(
    ZIP,
  );
  closeCase(file);
  const { ok, checked } = await verifyCase(path);
  expect(ok).toBe(true);
  expect(checked).toMatchObject({ originals: 3, containers: 1, reports: 2, membersAgain: 2 });
});

test("a report that its container does not hold is found", async () => {
  const path = await caseOfZip((name) => name.replace("day/b.txt", "day/c.txt"));
  const { problems } = await verifyCase(path);
  expect(problems.map(({ code }) => code)).toEqual(["not-in-container"]);
});
