import { readFileSync } from "node:fs";
import { ADAPTERS } from "@tarjih/archive";
import { expect, test } from "vitest";
import { adapterContract, type AdapterSample } from "./adapter-contract.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// ٢٣ and ٠٧:٤٥ are the digits that readers turn round most often.
const words = ["فر ٢٣ سجينا", "٠٧:٤٥"];
const body = `${words.join(" عند الساعة ")} حسب بيان الوزارة.`;

function officeSample(format: "docx" | "odt"): AdapterSample {
  const file = new URL(`../../../fixtures/office/statement.${format}`, import.meta.url);
  return {
    name: `a.${format}`,
    bytes: Uint8Array.from(readFileSync(file)),
    holds: ["وأصيب ٢٣ آخرون", "٠٧:٤٥"],
    places: 6,
  };
}

const samples: Readonly<Record<string, readonly AdapterSample[]>> = {
  md: [
    {
      name: "a.md",
      bytes: utf8(`---\noutlet: Sample\npublished: 2031-05-03\n---\n${body}\n`),
      holds: words,
    },
  ],
  html: [
    {
      name: "a.html",
      bytes: utf8(
        `<!doctype html><html lang="ar"><title>خبر</title><body><article><h1>خبر</h1><p>${body} ${body}</p><p>${body}</p></article></body></html>`,
      ),
      holds: words,
    },
  ],
  pdf: [
    {
      name: "a.pdf",
      bytes: Uint8Array.from(
        readFileSync(new URL("../../../fixtures/pdf/columns-typst.pdf", import.meta.url)),
      ),
      holds: ["وإن ٢٣ من الحراس", "٠٧:٤٥"],
      places: 6,
    },
  ],
  docx: [officeSample("docx")],
  odt: [officeSample("odt")],
  txt: [
    { name: "a.txt", bytes: utf8(`${body}\n`), holds: words },
    { name: "bom.txt", bytes: utf8(`\uFEFF${body}\r\n`), holds: words },
  ],
};

/** Messages are read by the adapter that their container names, or have tests beside them. */
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

test("every adapter has samples here", () => {
  expect(OF_FILES.map(({ id }) => id).toSorted()).toEqual(Object.keys(samples).toSorted());
});

for (const adapter of OF_FILES) adapterContract(adapter, samples[adapter.id] ?? []);
