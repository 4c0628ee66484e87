import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect } from "@tarjih/archive";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zipFiles } from "../app/zip-files.ts";
import type { AddingEvent } from "../shapes/adding.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";
import { safePath } from "./received-files.ts";

let folder = "";
let opened: Opened;
beforeAll(async () => {
  folder = smallFolder();
  opened = await openedCase(await caseOf(folder));
});
afterAll(async () => {
  await opened.end();
});

async function added(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  query = "",
): Promise<{ readonly status: number; readonly events: readonly AddingEvent[] }> {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) {
    form.append("files", new File([content], name), name);
  }
  const { origin, cookie } = opened;
  const answer = await fetch(`${origin}/api/add${query}`, {
    method: "POST",
    headers: { origin, cookie },
    body: form,
  });
  const text = await answer.text();
  const isEvent = (given: unknown): given is AddingEvent =>
    typeof given === "object" && given !== null && "type" in given;
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, json = ""]): unknown =>
    JSON.parse(json),
  );
  return { status: answer.status, events: events.filter(isEvent) };
}

test("files are added, each is accounted for, and what is there already changes nothing", async () => {
  const known = readFileSync(join(folder, "reports", "02-post.txt"));
  const fresh =
    "The hospital said on Tuesday that 31 workers were killed in the fire at the Elm mill.\n";
  const { events } = await added({
    "batch/06-more.txt": fresh,
    "batch/06-more.meta.yaml": "outlet: Quay Post\npublished: 2031-05-06\n",
    "known.txt": new Uint8Array(known),
    "picture.bin": new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0]),
  });
  const steps = events.flatMap((event) => (event.type === "progress" ? [event.step] : []));
  expect([...new Set(steps)]).toEqual(["open", "read", "weigh"]);
  const done = events.at(-1);
  if (done?.type !== "done") throw new Error(JSON.stringify(done));
  const became = Object.fromEntries(done.files.map((file) => [file.path, file.became]));
  expect(became["batch/06-more.txt"]).toBe("report");
  expect(Object.values(became)).toContain("nothing");
  expect(done.questions).toBeGreaterThan(0);
  const again = (
    await added({
      "batch/06-more.txt": fresh,
      "batch/06-more.meta.yaml": "outlet: Quay Post\npublished: 2031-05-06\n",
    })
  ).events.at(-1);
  expect(again).toMatchObject({ type: "done", questions: 0, files: [{ became: "known" }] });
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("tarjih-add-"))).toEqual([]);
});

test("a table of claims is weighed with what it came with, and is known the second time", async () => {
  const table = "subject,measure,low,source\nElm mill,killed,44,Quay Clinic\n";
  const first = (await added({ "t/coded.csv": table, "u/coded.csv": table })).events.at(-1);
  expect(first).toMatchObject({
    type: "done",
    files: [
      { path: "t/coded.csv", became: "rows", report: null },
      { path: "u/coded.csv", became: "known", report: null },
    ],
  });
  expect(await (await opened.get("/api/ledger")).text()).toContain("Quay Clinic");
  const again = (await added({ "v/coded.csv": table })).events.at(-1);
  expect(again).toMatchObject({ type: "done", questions: 0, files: [{ became: "known" }] });
  const other = (await added({ "deaths.csv": "Ort,Zahl\nElm,4\n" })).events.at(-1);
  expect(other).toMatchObject({
    files: [{ became: "nothing", findings: [{ code: "claims-table-unread" }] }],
  });
});

test("nothing to read is told, and what is no upload is refused", async () => {
  const { events } = await added({ "x.bin": new Uint8Array([0, 1, 2, 0, 0, 0]) });
  expect(events.at(-1)).toMatchObject({ type: "done", files: [{ became: "nothing" }] });
  expect((await added({})).status).toBe(400);
  expect((await opened.post("/api/add", {})).status).toBe(400);
  const broken = await added({ "case.yaml": "acotrs: []", "a.txt": "12 workers were killed.\n" });
  expect(broken.events.at(-1)).toMatchObject({ type: "failed", error: "bad-request" });
});

test("a name never leads out of the folder, whatever it holds", () => {
  const parts = fc.array(
    fc.constantFrom("..", ".", "/", "\\", "a", "ب", "\u0000", ":", "C:", "x.txt", " "),
  );
  fc.assert(
    fc.property(
      parts.map((all) => all.join("")),
      (name) => {
        const path = safePath(name);
        if (path === null) return;
        for (const part of path.split("/")) {
          expect(part).not.toMatch(/^\.{0,2}$|[\\:]/);
          expect(part.includes("\u0000")).toBe(false);
        }
      },
    ),
  );
  expect(safePath("../../etc/passwd")).toBe("etc/passwd");
  expect(safePath(`${"ط".repeat(300)}.pdf`)).toMatch(/^ط{90,98}\.pdf$/);
});

test("a zip of files opens with what was put in, and is the same each time", async () => {
  const files = [
    { path: "reports/one.txt", content: "Twelve workers were killed.\n" },
    { path: "reports/الثاني.txt", content: "قُتل 12 عاملًا.\n" },
  ];
  const zip = zipFiles(files);
  expect(zipFiles(files)).toEqual(zip);
  const path = join(mkdtempSync(join(tmpdir(), "tarjih-zip-")), "files.zip");
  writeFileSync(path, zip);
  const found = await collect([path]);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  expect(found.collection.reports.map(({ text }) => text).toSorted()).toEqual(
    files.map(({ content }) => content).toSorted(),
  );
});

test(
  "letters of pictures are recognised where that is asked, and each figure says how surely",
  { timeout: 120_000 },
  async () => {
    const picture = new Uint8Array(
      readFileSync(new URL("../../../../fixtures/ocr/statement.png", import.meta.url)),
    );
    expect((await added({ "scan.png": picture })).events.at(-1)).toMatchObject({
      type: "done",
      files: [{ path: "scan.png", became: "nothing" }],
    });
    const done = (await added({ "scan.png": picture }, "?ocr=true")).events.at(-1);
    expect(done).toMatchObject({ type: "done", files: [{ path: "scan.png", became: "report" }] });
    expect(await (await opened.get("/api/ledger")).text()).toMatch(
      /"marks":\[[^\]]*"ocr"[^\]]*\],"ocr":\d/,
    );
  },
);
