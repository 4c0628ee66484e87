import { afterAll, beforeAll, expect, test } from "vitest";
import type { SettingShown } from "../shapes/setting.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openedCase(await caseOf(smallFolder()));
});
afterAll(async () => {
  await opened.end();
});

test("a name is shown or hidden by a decision with a reason, which is taken back like any other", async () => {
  const masks = async (): Promise<SettingShown["masks"]> => {
    const body: unknown = await (await opened.get("/api/setting")).json();
    if (!isSetting(body)) throw new Error("no setting");
    return body.masks;
  };
  const wrong = [
    { kind: "mask", name: " ", why: "a child" },
    { kind: "mask", name: "نصر", why: "" },
    { kind: "hide", name: "نصر", why: "a child" },
  ];
  for (const body of wrong) expect((await opened.post("/api/mask", body)).status).toBe(400);
  expect(await masks()).toEqual([]);
  const asked = [
    { kind: "mask", name: "نصر", why: "a child" },
    { kind: "unmask", name: "Salim Haddad", why: "he speaks in public" },
  ];
  for (const body of asked) expect((await opened.post("/api/mask", body)).status).toBe(200);
  expect(await masks()).toMatchObject(asked);
  for (const { id } of await masks()) {
    expect((await opened.post("/api/undo", { id, why: "a slip" })).status).toBe(200);
  }
  expect(await masks()).toEqual([]);
});

test("who is hidden surely and in doubt, what stays, and who stays named come apart, each with why and where", async () => {
  const response = await opened.get("/api/names");
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    told: [{ name: "Salim Haddad", because: "given-name", mentions: 1, reports: 0 }],
    suspected: [
      { name: "كريم", because: "name-word", where: [{ id: "elsewhere", path: "elsewhere" }] },
    ],
    standing: [{ name: "نصر", because: "word", pseudonym: null, context: "قال نصر إن" }],
    named: [{ name: "Rim Asadi", because: "office", by: "mayor" }],
  });
});

function isSetting(body: unknown): body is SettingShown {
  return typeof body === "object" && body !== null && "masks" in body;
}
