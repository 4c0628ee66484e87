import { ADAPTERS } from "@tarjih/archive";
import { expect, test } from "vitest";
import { adapterContract, type AdapterSample } from "./adapter-contract.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// ٢٣ and ٠٧:٤٥ are the digits that readers turn round most often.
const words = ["فر ٢٣ سجينا", "٠٧:٤٥"];
const body = `${words.join(" عند الساعة ")} حسب بيان الوزارة.`;

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
  txt: [
    { name: "a.txt", bytes: utf8(`${body}\n`), holds: words },
    { name: "bom.txt", bytes: utf8(`\uFEFF${body}\r\n`), holds: words },
  ],
};

/** Messages are read by the adapter that their container names, never by a file's name. */
const OF_FILES = ADAPTERS.filter(({ id }) => !["telegram", "tweets", "whatsapp"].includes(id));

test("every adapter has samples here", () => {
  expect(OF_FILES.map(({ id }) => id).toSorted()).toEqual(Object.keys(samples).toSorted());
});

for (const adapter of OF_FILES) adapterContract(adapter, samples[adapter.id] ?? []);
