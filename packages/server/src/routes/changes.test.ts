import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";

let opened: Opened;
let path: string;
beforeAll(async () => {
  path = await caseOf(smallFolder());
  opened = await openedCase(path);
});
afterAll(async () => {
  await opened.end();
});

/** What the case says of itself and of the worksheet beside it. */
async function stand(): Promise<{ readonly head: string; readonly sheet: string }> {
  const told = await (await opened.get("/api/case")).text();
  return {
    head: /"head":"([0-9a-f]{64})"/.exec(told)?.[1] ?? "",
    sheet: /"sheet":"([0-9a-f]*)"/.exec(told)?.[1] ?? "none",
  };
}

const told = (now: object): string => `event: changed\ndata: ${JSON.stringify(now)}\n\n`;

test("a window hears how the case stands, and of every change, until it is closed", async () => {
  const stopped = new AbortController();
  const { origin, cookie } = opened;
  const answer = await fetch(`${origin}/api/changes`, {
    headers: { cookie },
    signal: stopped.signal,
  });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async (): Promise<string> => (await reader?.read())?.value ?? "";
  const before = await stand();
  expect(before.sheet).toBe("");
  expect(await next()).toBe(told(before));
  const weighing = await (await opened.get("/api/review")).text();
  const figure = /"id":"([^"]+)"/.exec(weighing)?.[1] ?? "";
  expect((await opened.post("/api/decide", { kind: "note", id: figure, why: "so" })).status).toBe(
    200,
  );
  const decided = await stand();
  expect(decided.head).not.toBe(before.head);
  expect(await next()).toBe(told(decided));

  // The worksheet stands beside the case: the journal does not tell of it, and verifying does not ask for it.
  const shown: unknown = await (await opened.get("/api/hypotheses?lang=en")).json();
  const sheet = typeof shown === "object" && shown !== null && "sheet" in shown && shown.sheet;
  const sent = await opened.post("/api/hypotheses", { sheet, stamp: "", lang: "en" });
  expect(sent.status).toBe(200);
  const saved = await stand();
  expect(saved.head).toBe(decided.head);
  expect(saved.sheet).toMatch(/^[0-9a-f]{64}$/u);
  expect(await next()).toBe(told(saved));
  // By an editor, with a mistake in it: whoever looks at it is told of that, and the others hear that it is otherwise.
  const file = path.replace(/tarjih$/u, "hypotheses.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nprior: [\n`);
  const edited = await stand();
  expect(edited.sheet).not.toBe(saved.sheet);
  expect(await next()).toBe(told(edited));
  rmSync(file);
  expect(await next()).toBe(told(decided));
  expect(await (await opened.post("/api/verify", {})).json()).toMatchObject({ ok: true });
  stopped.abort();
  expect((await fetch(`${origin}/api/changes`)).status).toBe(401);
});
