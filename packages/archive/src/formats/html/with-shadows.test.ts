import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";

const WORDS = "The ministry said that nine inmates escaped from the prison of Olm on Monday.";

test("words in the root of a component are read, those of a template that is not shown are not", async () => {
  const page = `<html><body><x-story><template shadowrootmode="open"><p>${WORDS}</p><template><p>99 killed</p></template></template></x-story></body></html>`;
  const { reports } = await unpackAll("a.html", page);
  expect(reports[0]?.text).toBe(WORDS);
});

test("words in a section of XHTML are read", async () => {
  const page = `<?xml version="1.0"?><html><body><p><![CDATA[${WORDS} A < B]]></p></body></html>`;
  const { reports } = await unpackAll("a.xhtml", page);
  expect(reports[0]?.text).toBe(`${WORDS} A < B`);
});

test("frames with words in a saved page are counted, empty ones are not", async () => {
  const page = `<html><body><p>${WORDS}</p><iframe srcdoc="&lt;p&gt;${WORDS}&lt;/p&gt;"></iframe><iframe srcdoc="&lt;i&gt;Ad&lt;/i&gt;"></iframe></body></html>`;
  const { findings } = await unpackAll("a.html", page);
  expect(findings).toContainEqual({
    code: "parts-not-read",
    severity: "info",
    detail: { name: "a.html", format: "frames", count: 1 },
  });
});

test("a page that is called plain text is read as a page, a text about pages is not", async () => {
  const page = await unpackAll(
    "a.txt",
    `<!DOCTYPE html><html><body><p>${WORDS}</p><script>x=5</script></body></html>`,
  );
  expect(page.reports.map(({ text, mime }) => [text, mime])).toEqual([[WORDS, "text/html"]]);
  const text = await unpackAll("b.txt", `${WORDS} <html>`);
  expect(text.reports[0]?.mime).toBe("text/plain");
});
