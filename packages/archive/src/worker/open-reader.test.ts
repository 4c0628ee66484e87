import { afterAll, expect, test } from "vitest";
import { openReader } from "./open-reader.ts";

const formats = new URL("./hostile-formats.fixture.ts", import.meta.url).href;
const reader = openReader({ formats, limits: { ms: 60_000, heapMb: 48, growthMb: 400 } });
const hasty = openReader({ formats, limits: { ms: 300 } });
afterAll(async () => {
  await reader.close();
  await hasty.close();
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["a.explode", "memory"],
  ["a.hoard", "memory"],
  ["a.crash", "crash"],
  ["a.oops", "crash"],
])("%s is stopped (%s), and the next file is read", async (name, cause) => {
  const stopped = await reader.read({ name, bytes: bytes("x") });
  expect(stopped.reports).toEqual([]);
  expect(stopped.findings).toMatchObject([
    { name, draft: { code: "reading-stopped", severity: "error", detail: { name, cause } } },
  ]);
  const next = await reader.read({ name: "b.txt", bytes: bytes("Nine fled.") });
  expect(next).toMatchObject({ findings: [], reports: [{ path: "b.txt", text: "Nine fled." }] });
});

test("a loop is stopped after its time", async () => {
  const stopped = await hasty.read({ name: "a.loop", bytes: bytes("x") });
  expect(stopped.findings).toMatchObject([{ draft: { detail: { cause: "time", limit: 0.3 } } }]);
});

test("of a container, the part that stops the reader is left out and the others are read", async () => {
  const all = await reader.read({
    name: "e.parts",
    bytes: bytes("a.txt\nb.crash\nc.txt\nd.explode\ne.unknown\nf.txt"),
  });
  expect(all.unpackedBy).toEqual([{ id: "parts", version: "1" }]);
  expect(all.reports.map(({ path, text }) => [path, text])).toEqual([
    ["e.parts!/a.txt", "text of a.txt"],
    ["e.parts!/c.txt", "text of c.txt"],
    ["e.parts!/f.txt", "text of f.txt"],
  ]);
  expect(all.findings.map(({ draft }) => [draft.code, draft.detail["name"]])).toEqual([
    ["reading-stopped", "e.parts!/b.crash"],
    ["reading-stopped", "e.parts!/d.explode"],
    ["parts-not-read", "e.parts"],
  ]);
});

test("a container full of such parts is left after a few", async () => {
  const names = Array.from({ length: 50 }, (_, at) => `${at}.crash`).join("\n");
  const all = await reader.read({ name: "e.parts", bytes: bytes(names) });
  expect(all.findings).toHaveLength(5);
});

test("a file that is gone is a finding", async () => {
  const gone = await reader.read({ name: "gone.parts", path: "/no/such/file.parts" });
  expect(gone.findings).toMatchObject([{ draft: { detail: { cause: "system:ENOENT" } } }]);
});
