import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { adapterContract } from "./adapter-contract.ts";
import { ADAPTERS, adapterFor } from "./adapters.ts";

const SAMPLES: Readonly<
  Record<string, { name: string; text: string | Uint8Array; contains: string }>
> = {
  txt: { name: "in/a.txt", text: "قُتل سبعة عشر شخصاً.\r\n", contains: "قُتل سبعة عشر شخصاً.\r\n" },
  md: { name: "in/a.md", text: "---\noutlet: X\n---\n# Toll\n", contains: "# Toll\n" },
  html: {
    name: "in/a.html",
    text: "<html><body><article><h1>Toll</h1><p>Seventeen people were killed &amp; nine hurt.</p></article></body></html>",
    contains: "Seventeen people were killed & nine hurt.",
  },
  pdf: {
    name: "in/a.pdf",
    text: readFileSync(
      new URL("../../../../fixtures/pdf/statement-libreoffice.pdf", import.meta.url),
    ),
    contains: "وأصيب ٢٣ آخرون",
  },
  docx: {
    name: "in/a.docx",
    text: readFileSync(new URL("../../../../fixtures/office/statement.docx", import.meta.url)),
    contains: "وأصيب ٢٣ آخرون",
  },
  odt: {
    name: "in/a.odt",
    text: readFileSync(new URL("../../../../fixtures/office/statement.odt", import.meta.url)),
    contains: "وأصيب ٢٣ آخرون",
  },
};

/** Messages are read by the adapter that their container names; the tests of these and others are beside them. */
const OF_MESSAGES = [
  "eml",
  "feed",
  "image",
  "mhtml",
  "telegram",
  "telegrampage",
  "tweets",
  "whatsapp",
];
const OF_FILES = ADAPTERS.filter(({ id }) => !OF_MESSAGES.includes(id));

for (const adapter of OF_FILES) {
  const sample = SAMPLES[adapter.id];
  if (sample === undefined) throw new TypeError(`no sample for ${adapter.id}`);
  const others = Object.values(SAMPLES).filter((it) => it !== sample);
  const checks = adapterContract(adapter, {
    name: sample.name,
    bytes: Buffer.from(sample.text),
    contains: sample.contains,
    // A page that is called plain text is a page.
    refuses: [...others, { name: "in/a.csv" }, { name: "in/a.xlsx" }]
      .map(({ name }) => name)
      .filter((name) => adapter.id !== "html" || name !== SAMPLES.txt?.name),
  });
  test.each(checks)("$name", async ({ run }) => {
    await expect(Promise.resolve().then(run)).resolves.toBeUndefined();
  });

  test(`${adapter.id}: never throws, whatever the bytes`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const read = await adapter.read(bytes, { name: "x" });
        expect(read.ok || read.findings.length > 0).toBe(true);
      }),
    );
  });

  test(`${adapter.id}: never throws on broken markup`, async () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "<p>",
      "<html",
      "<!--",
      "---\n",
      ": ",
      "&#",
      "\u0000",
      "<script>",
      "]]>",
      "قُتل",
      " 17 ",
      "<article>",
      "<ul><li>",
      "<a href=",
      "{",
      "[",
      "*x",
      "&x ",
      '"',
      "\n",
      '<script type="application/ld+json">',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const read = await adapter.read(Buffer.from(pieces.join("")), { name: "x" });
        expect(read.ok || read.findings.length > 0).toBe(true);
      }),
    );
  });
}

test("the first adapter that accepts a file reads it", () => {
  const page = Buffer.from("<!doctype html><title>x</title>");
  expect(adapterFor("a/page", page)?.id).toBe("html");
  expect(adapterFor("a/page.txt", page)?.id).toBe("html");
  expect(adapterFor("a/page", Buffer.from("plain"))?.id).toBe("txt");
  expect(adapterFor("a/report.2031-04-12", Buffer.from("plain"))?.id).toBe("txt");
  expect(adapterFor("a/claims.csv", Buffer.from("a,b"))).toBeNull();
});
