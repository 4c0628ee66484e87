import { expect, test } from "vitest";
import { markdown } from "./markdown.ts";

const read = (text: string): ReturnType<typeof markdown.read> =>
  markdown.read(Buffer.from(text), { name: "a.md" });

test("the text is what follows the front matter, unchanged", async () => {
  expect(
    await read(
      "\uFEFF---\r\noutlet: Blue Shore\r\npublished: 2031-04-12\r\n---\r\n\r\nText *here*\r\n",
    ),
  ).toMatchObject({
    text: "\r\nText *here*\r\n",
    meta: { outlet: "Blue Shore", published: "2031-04-12" },
    findings: [],
  });
});

test("a file without front matter is left as it is", async () => {
  expect(await read("\uFEFF# Toll\n")).toMatchObject({ text: "\uFEFF# Toll\n", meta: {} });
});

test("a rule at the top is no front matter", async () => {
  const text = "---\nTwelve guards were held.\n---\nMore.\n";
  expect(await read(text)).toMatchObject({ text, findings: [] });
  expect(await read("---\nnever closed: yes\n")).toMatchObject({
    text: "---\nnever closed: yes\n",
  });
});

test("an empty front matter is taken off", async () => {
  expect(await read("---\n---\nText")).toMatchObject({ text: "Text", findings: [] });
});

test("a mistake in the front matter is told with its line in the file", async () => {
  const { findings } = await read("---\noutlet: X\nautor: Y\n---\nText");
  expect(findings).toEqual([
    {
      code: "bad-sidecar",
      severity: "warning",
      detail: {
        name: "a.md",
        cause: "unknown-key",
        line: 3,
        column: 1,
        key: "autor",
        nearest: "author",
      },
    },
  ]);
});
