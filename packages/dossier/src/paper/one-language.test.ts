import { expect, test } from "vitest";
import { html } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import { oneLanguage } from "./one-language.ts";

test("sentences of the other language go, with everything inside them", () => {
  const { markup } = html`<p>
    ${say((_, lang) => html`<span class="n">1</span> ${lang} <span>&lt;span</span>`)}
    <svg>
      <text class="t who" lang="ar" y="1">أ</text>
      <text class="t who" lang="en" y="1">a</text>
    </svg>
    <bdi lang="ar">كلام التقرير</bdi>
  </p>`;
  const english = oneLanguage(markup, "en");
  expect(english.match(/class="t/g)).toHaveLength(2);
  expect(english).not.toContain('class="t" lang="ar"');
  expect(english).not.toContain("أ");
  expect(english).toContain("كلام التقرير");
  expect(english).toContain('<span class="n">1</span> en <span>&lt;span</span></span>');
  expect(oneLanguage(markup, "ar")).toContain("أ");
  expect(oneLanguage("", "ar")).toBe("");
});
