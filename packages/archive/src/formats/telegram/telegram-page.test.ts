import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";

const PAGE = `<!DOCTYPE html>
<html><head><meta charset="utf-8"/><title>Exported Data</title><link href="css/style.css" rel="stylesheet"/></head>
<body onload="CheckLocation();"><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold">مرفأ اليوم</div></div></div>
<div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">12 April 2031</div></div>
<div class="message default clearfix" id="message2">
 <div class="pull_left userpic_wrap"><div class="userpic"><div class="initials">م</div></div></div>
 <div class="body"><div class="pull_right date details" title="12.04.2031 10:20:33 UTC+03:00">10:20</div>
 <div class="from_name">مرفأ اليوم </div><div class="text">فر <strong>٢٣ سجينا</strong> عند ٠٧:٤٥.<br>قُتل حارس.</div></div></div>
<div class="message default clearfix joined" id="message3">
 <div class="body"><div class="pull_right date details" title="12.04.2031 10:22:00">10:22</div>
 <div class="reply_to details">In reply to <a href="#go_to_message2" onclick="return GoToMessage(2)">this message</a></div>
 <div class="text">تصحيح: ٣٢ &amp; لا أقل.</div></div></div>
<div class="message default clearfix" id="message4">
 <div class="body"><div class="pull_right date details" title="12.04.2031 10:30:00 UTC+03:00">10:30</div>
 <div class="from_name">Lina</div><div class="pull_left forwarded userpic_wrap"></div>
 <div class="forwarded body"><div class="from_name">Harbour Wire<span class="date details" title="11.04.2031 09:00:00 UTC+03:00"> 11.04.2031 09:00:00</span></div>
 <div class="text">Nine fled.</div></div></div></div>
<div class="message default clearfix joined" id="message5">
 <div class="body"><div class="pull_right date details" title="12.04.2031 10:31:00 UTC+03:00">10:31</div>
 <div class="media_wrap clearfix"><div class="media clearfix pull_left media_photo"></div></div></div></div>
</div></div></div></body></html>`;

test("each message with its author, time, whom it answers and from whom it is", async () => {
  const { reports, findings } = await unpackAll("chat/messages.html", PAGE);
  expect(reports).toMatchObject([
    {
      path: "chat/messages.html#2",
      text: "فر ٢٣ سجينا عند ٠٧:٤٥.\nقُتل حارس.",
      meta: { outlet: "مرفأ اليوم", published: "2031-04-12T10:20:33+03:00" },
    },
    {
      path: "chat/messages.html#3",
      text: "تصحيح: ٣٢ & لا أقل.",
      meta: { outlet: "مرفأ اليوم", published: "2031-04-12T10:22:00" },
      quoted: { source: "مرفأ اليوم", published: "2031-04-12T10:20:33+03:00" },
    },
    {
      path: "chat/messages.html#4",
      text: "Nine fled.",
      meta: { outlet: "Lina", published: "2031-04-12T10:30:00+03:00" },
      forwarded: { source: "Harbour Wire", published: "2031-04-11T09:00:00+03:00" },
    },
  ]);
  expect(findings.map(({ detail }) => [detail["format"], detail["count"]])).toEqual([
    ["no-words", 1],
    ["system", 1],
  ]);
});

test("of a channel the name over it is no author's, of a chat it may be a person's", async () => {
  const lines = [
    "Channel photo changed",
    "Channel &laquo;مرفأ اليوم&raquo; created",
    "تم إنشاء القناة",
  ];
  for (const line of lines) {
    const { reports } = await unpackAll(
      "messages.html",
      PAGE.replace("12 April 2031<", `${line}<`),
    );
    expect(reports.map(({ meta }) => [meta.outlet, meta.author])).toEqual([
      ["مرفأ اليوم", undefined],
      ["مرفأ اليوم", undefined],
      ["Lina", "Lina"],
    ]);
  }
  const { reports } = await unpackAll("messages.html", PAGE);
  expect(reports[0]?.meta).toMatchObject({ outlet: "مرفأ اليوم", author: "مرفأ اليوم" });
});

test("a message that is nested without end is told, the others are read", async () => {
  const deep = PAGE.replace("Nine fled.", `${"<div>".repeat(50_000)}Nine fled.`);
  const { reports, findings } = await unpackAll("messages.html", deep);
  expect(reports.map(({ path }) => path)).toEqual(["messages.html#2", "messages.html#3"]);
  expect(findings).toMatchObject([
    { code: "part-not-read", detail: { part: "#4", cause: "broken" } },
    { code: "parts-not-read" },
    { code: "parts-not-read" },
  ]);
});

test("another page of that name is a page", async () => {
  const { reports } = await unpackAll("messages.html", "<html><body><p>Nine people fled.</p>");
  expect(reports).toMatchObject([{ path: "messages.html", adapter: { id: "html" } }]);
});

test("a message keeps its number, and how far its page reaches", async () => {
  const { reports } = await unpackAll("messages.html", PAGE);
  const seen = "2031-04-12T10:31:00+03:00";
  expect(reports.map(({ message }) => message)).toEqual([
    { key: "2", seen },
    { key: "3", seen },
    { key: "4", seen },
  ]);
});
