import { afterAll, beforeAll, expect, test } from "vitest";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openedCase(await caseOf(smallFolder()));
});
afterAll(async () => {
  await opened.end();
});

async function head(): Promise<string> {
  return /"head":"([0-9a-f]{64})"/.exec(await (await opened.get("/api/case")).text())?.[1] ?? "";
}

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
  const before = await head();
  expect(await next()).toBe(`event: changed\ndata: {"head":"${before}"}\n\n`);
  const weighing = await (await opened.get("/api/review")).text();
  const figure = /"id":"([^"]+)"/.exec(weighing)?.[1] ?? "";
  expect((await opened.post("/api/decide", { kind: "note", id: figure, why: "so" })).status).toBe(
    200,
  );
  const now = await head();
  expect(now).not.toBe(before);
  expect(await next()).toBe(`event: changed\ndata: {"head":"${now}"}\n\n`);
  stopped.abort();
  expect((await fetch(`${origin}/api/changes`)).status).toBe(401);
});
