import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseCase } from "@tarjih/archive";
import { closeCase, decideMask, openCase, verifyCase } from "@tarjih/casefile";
import type { SettingChange, SettingShown } from "../shapes/setting.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";

let yaml = "";
let path = "";
let opened: Opened;
beforeAll(async () => {
  const folder = smallFolder();
  yaml = join(folder, "case.yaml");
  path = await caseOf(folder);
  opened = await openedCase(path, yaml);
});
afterAll(async () => {
  await opened.end();
});

async function shown(): Promise<SettingShown> {
  const body: unknown = await (await opened.get("/api/setting")).json();
  const isIt = (given: unknown): given is SettingShown =>
    typeof given === "object" && given !== null && "info" in given;
  if (!isIt(body)) throw new Error("no setting");
  return body;
}

async function changed(route: string, body: object): Promise<SettingChange> {
  const answer: unknown = await (await opened.post(route, body)).json();
  const isIt = (given: unknown): given is SettingChange =>
    typeof given === "object" && given !== null && "saved" in given;
  if (!isIt(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

async function asked(actors: readonly object[]): Promise<object> {
  const { info } = await shown();
  const { title, language, events, mask } = info;
  const { name, start, end, place } = events[0];
  return { title, language, event: { name, start, end, place }, actors, places: [], mask };
}

const UNION = {
  id: "crew",
  names: { ar: [], en: ["workers of the Elm mill", "workers"] },
  kind: "actor",
  party: null,
};

test("what another description would change is told first, and kept only when it is asked for", async () => {
  const before = await shown();
  expect(before.file).toBe("case.yaml");
  const body = await asked([UNION]);
  const preview = await changed("/api/setting/preview", body);
  expect(preview).toMatchObject({ saved: false });
  expect(preview.text).toContain("workers of the Elm mill");
  expect(await shown()).toEqual(before);
  expect(readFileSync(yaml, "utf8")).not.toContain("crew");

  const saved = await changed("/api/setting", body);
  expect(saved).toEqual({ ...preview, saved: true });
  const parsed = parseCase(readFileSync(yaml, "utf8"), "case.yaml");
  expect(parsed).toMatchObject({ ok: true, case: { actors: [{ id: "crew" }] } });
  expect((await shown()).info.actors.map(({ id }) => id)).toEqual(["crew"]);
  expect((await verifyCase(path)).problems).toEqual([]);
});

test("of names to hide it is told how often they stand where, and which are no longer hidden", async () => {
  const body = await asked([UNION]);
  const preview = await changed("/api/setting/preview", { ...body, mask: ["mill", "Nobody Here"] });
  expect(preview.hiding).toMatchObject([
    { name: "mill", hidden: true },
    { name: "Nobody Here", hidden: true, mentions: 0, reports: 0 },
  ]);
  expect(preview.hiding[0]?.mentions).toBeGreaterThan(0);
  await changed("/api/setting", { ...body, mask: ["mill"] });
  const back = await changed("/api/setting", body);
  expect(back.hiding).toMatchObject([{ name: "mill", hidden: false }]);
});

test("why it was set so is kept in the journal, with who and when; nothing of a look, nothing of no reason", async () => {
  const why = "the union asked for its own name";
  const body = { ...(await asked([UNION])), title: "The mill fire", why };
  await changed("/api/setting/preview", body);
  expect((await shown()).notes).toEqual([]);
  await changed("/api/setting", body);
  await changed("/api/setting", { ...body, title: "The Elm mill fire", why: " " });
  expect((await shown()).notes).toMatchObject([{ kind: "note", who: "test", why }]);
  expect((await verifyCase(path)).problems).toEqual([]);
});

test("a description with a mistake is refused and nothing is written", async () => {
  const text = readFileSync(yaml, "utf8");
  const refused = async (body: object): Promise<number> =>
    (await opened.post("/api/setting", body)).status;
  expect(await refused(await asked([UNION, UNION]))).toBe(400);
  expect(await refused(await asked([{ ...UNION, kind: "wizard" }]))).toBe(400);
  expect(await refused({})).toBe(400);
  const twice = await (await opened.post("/api/setting", await asked([UNION, UNION]))).text();
  expect(twice).toContain(String.raw`{\"code\":\"duplicate-id\"`);
  expect(readFileSync(yaml, "utf8")).toBe(text);
});

test("the dossier and every export leave as files, masked as asked", async () => {
  const dossier = await opened.get("/api/dossier?profile=public&lang=ar");
  expect(dossier.headers.get("content-disposition")).toMatch(
    /^attachment; filename="case\.dossier\.html"/,
  );
  expect(await dossier.text()).toContain('lang="ar"');
  const one = await opened.get("/api/export?format=one&profile=partners");
  expect(one.headers.get("content-disposition")).toContain('filename="case-one.txt"');
  expect(await one.text()).toBe("partners");
  const many = await opened.get("/api/export?format=many&profile=court");
  expect(many.headers.get("content-type")).toBe("application/zip");
  const bytes = Buffer.from(await many.arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  expect(bytes.includes("b/c.txt")).toBe(true);
  for (const query of ["format=guess", "format=one&profile=all", ""]) {
    expect((await opened.get(`/api/export?${query}`)).status, query).toBe(400);
  }
});

test("names that somebody decided to hide or to show stand beside the list, and can be taken back", async () => {
  const file = openCase(path, { who: "Rana", clock: () => "2031-05-05T08:00:00Z" });
  decideMask(file, { kind: "mask", name: "Lina Azar", why: "a child" });
  decideMask(file, { kind: "unmask", name: "Lina Azar", why: "she asked for it" });
  decideMask(file, { kind: "mask", name: "سليم حداد", why: "a witness" });
  closeCase(file);
  const { masks } = await shown();
  expect(masks).toMatchObject([
    { kind: "unmask", name: "Lina Azar", who: "Rana", why: "she asked for it" },
    { kind: "mask", name: "سليم حداد" },
  ]);
  const undo = await opened.post("/api/undo", { id: masks[1]?.id, why: "a slip" });
  expect(undo.status).toBe(200);
  expect((await shown()).masks.map(({ name }) => name)).toEqual(["Lina Azar"]);
});
