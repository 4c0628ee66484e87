import { expect, test } from "vitest";
import { readHtml } from "./read-html.ts";

const read = (page: string | Uint8Array): ReturnType<typeof readHtml> =>
  readHtml(typeof page === "string" ? Buffer.from(page) : page, "a.html");

const NEWS = `<!doctype html>
<!-- saved from url=(0034)https://harbour.example/saved -->
<html lang="en"><head><meta charset="utf-8">
<title>Mill fire kills nine | Harbour Post</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"Mill fire kills nine","datePublished":"2031-04-12T10:20:00+03:00",
"author":[{"@type":"Person","name":"Lina Azar"},{"name":"Adam Reed"}],"publisher":{"name":"Harbour Post"}}]}</script>
<script>document.body.innerHTML = "<p>script ran</p>"</script></head>
<body class="has-sidebar">
<header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<div id="share-bar"><a href="#">Tweet</a> Share 120</div>
<main><article>
<h1>Mill fire kills nine</h1>
<p>Nine people were killed &amp; 14&nbsp;hurt when the old mill burned on Friday, the brigade said.<br>Two are in a grave state.</p>
<p class="read-more">Read more: <a href="/b">Forty boats adrift after storm</a></p>
<div>Related: 300 dogs at the show</div>
<p>Read more than thirty of the letters and the same figure comes back: eleven guards on duty, the brigade's captain told this newspaper.</p>
<h3>Also read</h3><ul><li><a href="/c">Seven swans leave lake</a></li><li><a href="/d">Prices up 15 per cent</a></li></ul>
<table><tr><th>Dead</th><td>9</td></tr><tr><th>Hurt</th><td>14</td></tr></table>
<p>“We counted twice,” said the captain,<br><br>who asked not to be named.</p>
</article>
<aside><h2>Most read</h2><p>Bus crash: 5 dead</p></aside></main>
<footer>Call 555-0100. 2,000 readers online.</footer>
</body></html>`;

test("takes the article and leaves the site's furniture", () => {
  const page = read(NEWS);
  expect(page).toMatchObject({ ok: true, findings: [] });
  expect(page.ok && page.text.split("\n\n")).toEqual([
    "Mill fire kills nine",
    "Nine people were killed & 14\u00A0hurt when the old mill burned on Friday, the brigade said.\nTwo are in a grave state.",
    "Read more than thirty of the letters and the same figure comes back: eleven guards on duty, the brigade's captain told this newspaper.",
    "Dead\t9",
    "Hurt\t14",
    "“We counted twice,” said the captain,",
    "who asked not to be named.",
  ]);
});

test("takes what the page says of itself", () => {
  expect(read(NEWS)).toMatchObject({
    mime: "text/html",
    charset: "utf-8",
    meta: {
      title: "Mill fire kills nine",
      outlet: "Harbour Post",
      author: "Lina Azar, Adam Reed",
      published: "2031-04-12T10:20:00+03:00",
      language: "en",
      url: "https://harbour.example/saved",
    },
  });
});

const arabicPage = (inside: string, head = ""): string =>
  `<html lang="en"><head>${head}</head><body><div class="story"><h1>حريق في المطحنة القديمة</h1>
<p>قال قائد فوج الإطفاء إن تسعة أشخاص قتلوا في حريق المطحنة القديمة مساء الجمعة، وإن أربعة عشر آخرين أصيبوا بجروح.</p>
${inside}
<p>وأضاف أن العشرات من السكان غادروا الحي إلى بيوت أقاربهم، وأن أسباب الحريق لم تعرف بعد.</p></div></body></html>`;

test.each([
  '<p>اقرأ أيضاً: <a href="/x">مقتل 60 شخصاً في مكان آخر</a></p>',
  "<p><strong>إقرأ المزيد:</strong> مقتل 60 شخصاً في مكان آخر</p>",
  '<div>مواضيع ذات صلة</div><ul><li><a href="/x">مقتل 60 شخصاً في مكان آخر</a></li></ul>',
  '<h3>اقرأ أيضا</h3><p><a href="/x">مقتل 60 شخصاً في مكان آخر</a></p>',
  '<ul><li><a href="/x">مقتل 60 شخصاً</a></li><li><a href="/y">خبر آخر</a></li></ul>',
])("leaves the pointer %s", (pointer) => {
  const page = read(arabicPage(pointer));
  expect(page.ok && page.text).not.toMatch(/60|اقرأ|إقرأ|صلة/u);
  expect(page.ok && page.text).toContain("أربعة عشر آخرين");
  expect(page.ok && page.text).toContain("وأضاف أن العشرات");
});

test("keeps a list that is part of the story", () => {
  const page = read(
    arabicPage("<ul><li>تسعة قتلى</li><li>أربعة عشر جريحاً، بينهم <a href='/x'>طفلان</a></li></ul>"),
  );
  expect(page.ok && page.text).toContain("تسعة قتلى\n\nأربعة عشر جريحاً، بينهم طفلان");
});

test("believes the text, not the template, about its language", () => {
  expect(read(arabicPage(""))).toMatchObject({ meta: { language: "ar" } });
});

test("Open Graph, meta tags and <time>", () => {
  const head = `<meta property="og:site_name" content="مرفأ اليوم"><meta property="og:title" content="حريق في المطحنة القديمة - مرفأ اليوم">
<meta name="author" content="https://x.example/people/1"><link rel="canonical" href="https://marfa.example/1">`;
  expect(read(arabicPage('<time datetime="2031-04-12">السبت</time>', head))).toMatchObject({
    meta: {
      outlet: "مرفأ اليوم",
      title: "حريق في المطحنة القديمة",
      published: "2031-04-12",
      url: "https://marfa.example/1",
    },
  });
  expect(read(arabicPage("", head)).ok && read(arabicPage("", head))).not.toHaveProperty(
    "meta.author",
  );
});

test("a number of a note is raised, so that it makes no other number of the one before it", () => {
  const page = read(
    "<article><p>قال المكتب إن 120<sup>1</sup> شخصا قتلوا و٨٥<sup><a href='#n'>[٢]</a></sup> أصيبوا يوم 1<sup>st</sup> May.</p></article>",
  );
  expect(page.ok && page.text).toBe("قال المكتب إن 120¹ شخصا قتلوا و٨٥² أصيبوا يوم 1st May.");
});

test("what a page strikes out is not read", () => {
  const page = read(
    "<article><p>قُتل <del>60</del> <s>62</s> 61 حارسا في السجن الكبير.</p></article>",
  );
  expect(page.ok && page.text).toBe("قُتل 61 حارسا في السجن الكبير.");
});

test("a page in windows-1256 that says so", () => {
  const bytes = Buffer.concat([
    Buffer.from(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"></head><body><p>',
    ),
    Uint8Array.from([0xde, 0xca, 0xe1, 0x20, 0x31, 0x37, 0x20, 0xd4, 0xce, 0xd5, 0xc7]),
    Buffer.from("</p></body></html>"),
  ]);
  const page = read(bytes);
  expect(page).toMatchObject({ ok: true, charset: "windows-1256" });
  expect(page.ok && page.text).toContain("قتل 17 شخصا");
  expect(page.findings.map(({ code }) => code)).not.toContain("charset-guessed");
});

test("a page without an article is read whole, with a finding", () => {
  const page = read("<html><body></body></html>");
  expect(page).toMatchObject({ ok: true, text: "", findings: [{ code: "article-not-found" }] });
});

test("broken JSON-LD and a page of nothing but tags do no harm", () => {
  expect(
    read('<script type="application/ld+json">{oops</script><p>Nine people were killed.</p>'),
  ).toMatchObject({ ok: true });
  const deep = (levels: number): string => `${"<div>".repeat(levels)}Nine people were killed.`;
  expect(read(deep(300))).toMatchObject({
    text: "Nine people were killed.",
    findings: [{ code: "article-not-found" }],
  });
  const page = read(deep(20_000));
  expect(page.findings[0]?.code).toMatch(/^(?:unreadable-file|article-not-found)$/u);
});
