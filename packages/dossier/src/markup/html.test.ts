import { expect, test } from "vitest";
import { html, trusted } from "./html.ts";
import { fill, say } from "./say.ts";

test("words are escaped, in content and in attributes", () => {
  const words = `<script>alert("x")</script> & 'y'`;
  expect(html`<p title="${words}">${words}</p>`.markup).toBe(
    `<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>`,
  );
});

test("HTML of ours and lists go in as they are, null writes nothing", () => {
  expect(html`${[html`<b>${1}</b>`, trusted("<i>"), null]}`.markup).toBe("<b>1</b><i>");
});

test("controls that would change the file or its order become references", () => {
  expect(html`${"a\r\nb\u202ec\u200f"}`.markup).toBe("a&#13;\nb&#x202e;c&#x200f;");
  expect(html`${"\ud800x\udc00 \ud83d\ude00"}`.markup).toBe("\ufffdx\ufffd \ud83d\ude00");
});

test("indentation of a template's source is not written, white space of its words is", () => {
  const { markup } = html`<div>
    <p>${"a\n    b"}</p>
  </div>`;
  expect(markup).toBe("<div>\n<p>a\n    b</p>\n</div>");
});

test("a sentence comes in both languages with its direction", () => {
  expect(say((m) => m.dossier.low).markup).toBe(
    `<span class="t" lang="ar" dir="rtl">الأدنى</span><span class="t" lang="en" dir="ltr">Low</span>`,
  );
});

test("slots are isolated and a slot without a value stays visible", () => {
  expect(html`${fill("from {a} to {b}", { a: "<x>" })}`.markup).toBe(
    "from <bdi>&lt;x&gt;</bdi> to {b}",
  );
});
