import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collect } from "@tarjih/archive";
import { verifyCase } from "@tarjih/casefile";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { zipFiles } from "../app/zip-files.ts";
import type { DescribingChange, ReportDescribed } from "../shapes/describing.ts";
import type { FindingList, ReportList } from "../shapes/views.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";

let folder = "";
let path = "";
let opened: Opened;
beforeAll(async () => {
  folder = smallFolder();
  writeFileSync(
    join(folder, "reports", "06-thread.txt"),
    "The fire brigade said that 19 workers were killed in the fire at the Elm mill.\n",
  );
  path = await caseOf(folder);
  opened = await openedCase(path, join(folder, "case.yaml"));
});
afterAll(async () => {
  await opened.end();
});

async function asked<T>(answer: Promise<Response>): Promise<T> {
  const said: unknown = await (await answer).json();
  const isIt = (given: unknown): given is T => typeof given === "object" && given !== null;
  if (!isIt(said)) throw new Error("no answer");
  return said;
}

async function idOf(end: string): Promise<string> {
  const { reports } = await asked<ReportList>(opened.get("/api/reports"));
  return reports.find(({ report }) => report.path.endsWith(end))?.report.id ?? "";
}

async function undated(): Promise<readonly string[]> {
  const { findings } = await asked<FindingList>(opened.get("/api/findings"));
  return findings.filter(({ code }) => code === "undated-report").map(({ report }) => report ?? "");
}

const UNSAID = { outlet: null, author: null, url: null, published: null };
const NOTHING_SAID = { ...UNSAID, warnings: [] };

test("the source and day of an undated report are looked at first, kept beside it, and taken back", async () => {
  const id = await idOf("06-thread.txt");
  expect(await undated()).toEqual([id]);
  const before = await asked<ReportDescribed>(opened.get(`/api/describe/${id}`));
  expect(before).toEqual({
    said: NOTHING_SAID,
    before: null,
    file: "06-thread.txt.meta.yaml",
    within: null,
    notes: [],
  });
  const said = { ...UNSAID, outlet: "Valley Post", published: "2031-05-05" };
  const body = { report: id, said };
  const preview = await asked<DescribingChange>(opened.post("/api/describe/preview", body));
  expect(preview).toMatchObject({ saved: false, file: "06-thread.txt.meta.yaml" });
  expect(preview.questions).toBeGreaterThan(0);
  const sidecar = join(folder, "reports", "06-thread.txt.meta.yaml");
  expect([existsSync(sidecar), await undated()]).toEqual([false, [id]]);

  expect((await opened.post("/api/describe", body)).status).toBe(400);
  const why = "the desk keeps a dated printout";
  const saved = await asked<DescribingChange>(opened.post("/api/describe", { ...body, why }));
  expect(saved).toEqual({ ...preview, saved: true });
  expect(await undated()).toEqual([]);
  expect(readFileSync(sidecar, "utf8")).toBe("outlet: Valley Post\npublished: 2031-05-05\n");
  // Whoever opens the folder again reads the same report.
  const again = await collect([folder]);
  const read = again.ok ? again.collection.reports : [];
  expect(read.find(({ report }) => report.id === id)?.report).toMatchObject(said);
  const now = await asked<ReportDescribed>(opened.get(`/api/describe/${id}`));
  expect([now.said, now.before]).toEqual([{ ...said, warnings: [] }, NOTHING_SAID]);
  expect(now.notes).toMatchObject([
    { kind: "note", target: id, who: "test", why, state: "standing" },
  ]);

  // The same file dropped again, without what was said beside it, changes nothing.
  const form = new FormData();
  const bytes = readFileSync(join(folder, "reports", "06-thread.txt"));
  form.append("files", new File([new Uint8Array(bytes)], "06-thread.txt"));
  const { origin, cookie } = opened;
  const sent = { method: "POST", headers: { origin, cookie }, body: form };
  const dropped = await (await fetch(`${origin}/api/add`, sent)).text();
  expect(dropped).toContain('"became":"known"');
  expect((await asked<ReportDescribed>(opened.get(`/api/describe/${id}`))).said).toMatchObject(
    said,
  );

  await opened.post("/api/describe", { report: id, said: UNSAID, why: "of another mill" });
  expect(await undated()).toEqual([id]);
  expect(existsSync(sidecar)).toBe(false);
  // Nothing said where nothing was said is nothing to keep.
  const nothing = { report: id, said: UNSAID, why: "so" };
  expect((await opened.post("/api/describe", nothing)).status).toBe(400);
  expect((await verifyCase(path)).problems).toEqual([]);
});

test("readers are warned of a report by whoever says so, which the next reading knows too, until it is taken back", async () => {
  const id = await idOf("06-thread.txt");
  const sidecar = join(folder, "reports", "06-thread.txt.meta.yaml");
  const warned = { ...UNSAID, warnings: ["torture", "death", "death"] };
  const why = "it tells of burns";
  expect((await opened.post("/api/describe", { report: id, said: warned, why })).status).toBe(200);
  const warningsOf = async (): Promise<unknown> => {
    const { reports } = await asked<ReportList>(opened.get("/api/reports"));
    return reports.find(({ report }) => report.id === id)?.report.warnings;
  };
  expect(await warningsOf()).toEqual(["death", "torture"]);
  expect(readFileSync(sidecar, "utf8")).toBe("warning: death, torture\n");
  const again = await collect([folder]);
  const read = again.ok ? again.collection.reports.map(({ report }) => report) : [];
  expect(read.find((report) => report.id === id)?.warnings).toEqual(["death", "torture"]);
  // A source that is set later takes no warning away.
  const said = { ...UNSAID, outlet: "Valley Post" };
  await opened.post("/api/describe", { report: id, said, why });
  expect(await warningsOf()).toEqual(["death", "torture"]);
  const none = { ...UNSAID, warnings: [] };
  await opened.post("/api/describe", { report: id, said: none, why: "of another mill" });
  expect([await warningsOf(), existsSync(sidecar)]).toEqual([undefined, false]);
  const bad = { report: id, said: { ...UNSAID, warnings: ["bogus"] }, why };
  expect((await opened.post("/api/describe", bad)).status).toBe(400);
  expect((await verifyCase(path)).problems).toEqual([]);
});

test("what is no day, no report, or lies outside of the folder is refused", async () => {
  const id = await idOf("06-thread.txt");
  const status = async (body: object): Promise<number> =>
    (await opened.post("/api/describe", { ...body, why: "so" })).status;
  expect(await status({ report: id, said: { ...UNSAID, published: "2031-02-30" } })).toBe(400);
  expect(await status({ report: id, said: { ...UNSAID, published: "05/04/2031" } })).toBe(400);
  expect(await status({ report: "none", said: UNSAID })).toBe(404);
  const away = await openedCase(path, join(folder, "elsewhere", "case.yaml"));
  expect((await away.post("/api/describe", { report: id, said: UNSAID, why: "so" })).status).toBe(
    400,
  );
  await away.stop();
});

test("one report of an archive gets its own source and day, beside the archive, and the others keep theirs", async () => {
  const own = smallFolder();
  const zip = join(own, "reports", "07-desk.zip");
  const files = [
    { path: "a.txt", content: "The fire brigade said that 21 workers were killed at the mill.\n" },
    { path: "b/c.txt", content: "A nurse said that 8 workers were wounded in the fire.\n" },
  ];
  writeFileSync(zip, zipFiles(files));
  const made = await caseOf(own);
  const at = await openedCase(made, join(own, "case.yaml"));
  onTestFinished(() => at.end());
  const { reports } = await asked<ReportList>(at.get("/api/reports"));
  const id = reports.find(({ report }) => report.path.endsWith("!/b/c.txt"))?.report.id ?? "";
  const before = await asked<ReportDescribed>(at.get(`/api/describe/${id}`));
  expect([before.file, before.within]).toEqual(["07-desk.zip.meta.yaml", null]);
  const said = { ...UNSAID, outlet: "Ward Notes", published: "2031-05-06" };
  const body = { report: id, said, why: "the nurse handed it over" };
  await asked<DescribingChange>(at.post("/api/describe", body));
  const sidecar = readFileSync(`${zip}.meta.yaml`, "utf8");
  expect(sidecar).toContain('parts:\n  "!/b/c.txt":\n    outlet: Ward Notes\n');
  const again = await collect([own]);
  if (!again.ok) throw new Error("nothing read");
  const outlets = again.collection.reports
    .filter(({ report }) => report.container !== undefined)
    .map(({ report }) => [report.path.split("!")[1], report.outlet, report.published]);
  expect(outlets.toSorted()).toEqual([
    ["/a.txt", null, null],
    ["/b/c.txt", "Ward Notes", "2031-05-06"],
  ]);
  expect(again.collection.findings.filter(({ code }) => code === "bad-sidecar")).toEqual([]);
  expect((await verifyCase(made)).problems).toEqual([]);
  // Taken back: nothing is left in the sidecar that says nothing.
  await at.post("/api/describe", { ...body, said: UNSAID });
  expect(existsSync(`${zip}.meta.yaml`)).toBe(false);
});
