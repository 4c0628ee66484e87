import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { collect } from "./collect.ts";

function page(over: string, service: string, ids: readonly number[]): string {
  const messages = ids.map(
    (id) => `<div class="message default clearfix" id="message${id}">
 <div class="body"><div class="pull_right date details" title="12.04.2031 10:20:33 UTC+03:00">10:20</div>
 <div class="from_name">${over}</div><div class="text">${id} people fled.</div></div></div>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head>
<body><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold">${over}</div></div></div>
<div class="message service" id="message-1"><div class="body details">${service}</div></div>
${messages.join("\n")}</div></body></html>`;
}

async function authors(files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-channels-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const collected = await collect([folder]);
  if (!collected.ok) throw new Error("nothing read");
  return collected.collection.reports.map(({ report }) => [report.path, report.author]);
}

test("a channel that one page of its export says to be one is none's name on the other pages", async () => {
  const first = page("Valley 24", "Channel photo changed", [12]);
  const second = page("Valley 24", "13 April 2031", [13]);
  expect(await authors({ "messages.html": first, "messages2.html": second })).toEqual([
    ["messages.html#12", null],
    ["messages2.html#13", null],
  ]);
  // Alone nothing says so, and whoever writes under his own name is a person.
  expect(await authors({ "messages2.html": second })).toEqual([["messages2.html#13", "Valley 24"]]);
  const chat = page("Lina", "13 April 2031", [14]);
  expect(await authors({ "messages.html": first, "messages2.html": chat })).toEqual([
    ["messages.html#12", null],
    ["messages2.html#14", "Lina"],
  ]);
});
