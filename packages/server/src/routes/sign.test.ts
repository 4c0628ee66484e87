import { afterAll, beforeAll, expect, test } from "vitest";
import { deskOf } from "../desk/desk.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";

let path = "";
let opened: Opened;
const kept: string[] = [];
beforeAll(async () => {
  path = await caseOf(smallFolder());
  opened = await openedCase(path, null, {
    who: "tarjih 0.0.0",
    isProgram: true,
    clock: () => "2031-05-05T08:00:00Z",
    remember: (name) => kept.push(name),
  });
});
afterAll(async () => {
  await opened.end();
});

const signedBy = async (): Promise<unknown> => {
  const body: unknown = await (await opened.get("/api/case")).json();
  return typeof body === "object" && body !== null && "signedBy" in body
    ? body.signedBy
    : undefined;
};

test("nothing is decided before somebody has signed, and then in that name", async () => {
  const desk = deskOf(path, { actor: () => ({ who: "test", clock: () => "" }) });
  const figure = desk.now().weighing.figures[0]?.id ?? "";
  const note = { kind: "note", id: figure, why: "asked the office" };
  const refused = await opened.post("/api/decide", note);
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ error: "unsigned" });
  expect(desk.now().listed).toEqual([]);
  expect(await signedBy()).toBeNull();

  for (const name of ["", "  ", "Rana\u202Eanar", "Rana\nSami", "x".repeat(201)]) {
    expect((await opened.post("/api/sign", { name })).status, JSON.stringify(name)).toBe(400);
  }
  expect((await opened.post("/api/sign", { name: " رنا حداد " })).status).toBe(200);
  expect(await signedBy()).toBe("رنا حداد");
  expect(kept).toEqual(["رنا حداد"]);
  expect((await opened.post("/api/decide", note)).status).toBe(200);
  expect(desk.now().listed.map((one) => one.kept.who)).toEqual(["رنا حداد"]);
  expect(desk.now().journal.at(-1)).toMatchObject({ action: "decide", who: "رنا حداد" });
});
