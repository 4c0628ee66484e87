import { expect, test } from "vitest";
import { sha256 } from "../../bytes/sha256.ts";
import { unpackAll } from "../unpack-all.fixture.ts";
import { dateOrder, isoDay } from "./date-order.ts";
import { messageHead } from "./message-head.ts";

const ANDROID_AR = [
  "١٢\u200F/٤\u200F/٢٠٣١، ١٠:٢٠ ص - تم تشفير الرسائل تمامًا بين الطرفين.",
  "١٢\u200F/٤\u200F/٢٠٣١، ٧:٤٥ م - لينا: فر ٢٣ سجينا",
  "عند الساعة ٠٧:٤٥.",
  "١٣\u200F/٤\u200F/٢٠٣١، ١٢:٠٥ ص - آدم: <تم استبعاد الوسائط>",
  "١٣\u200F/٤\u200F/٢٠٣١، ١٢:٠٦ ص - آدم: 👍",
  "١٣\u200F/٤\u200F/٢٠٣١، ١٢:٠٧ م - آدم: قُتل تسعة حراس.",
  "",
].join("\n");

test("an Arabic export: each message with its own words, author and time", async () => {
  const { reports, findings } = await unpackAll("محادثة.txt", ANDROID_AR);
  expect(reports.map(({ path, text, meta }) => ({ path, text, meta }))).toEqual([
    {
      path: "محادثة.txt#2",
      text: "فر ٢٣ سجينا\nعند الساعة ٠٧:٤٥.",
      meta: { outlet: "لينا", author: "لينا", published: "2031-04-12T19:45" },
    },
    {
      path: "محادثة.txt#5",
      text: "قُتل تسعة حراس.",
      meta: { outlet: "آدم", author: "آدم", published: "2031-04-13T12:07" },
    },
  ]);
  const lines = ANDROID_AR.split("\n");
  expect(reports[0]?.sha256).toBe(sha256(`${lines[1] ?? ""}\n${lines[2] ?? ""}\n`));
  expect(findings.map(({ code, detail }) => [code, detail["format"], detail["count"]])).toEqual([
    ["parts-not-read", "media", 1],
    ["parts-not-read", "no-words", 1],
    ["parts-not-read", "system", 1],
  ]);
});

test.each([
  ["[12/04/2031, 10:20:33] Lina: Nine fled.\n", "2031-04-12T10:20:33"],
  ["\u200E[12/04/2031, 10:20:33\u202FPM] Lina: Nine fled.\n", "2031-04-12T22:20:33"],
  [
    "4/12/31, 10:20\u202FAM - Lina: Nine fled.\n4/13/31, 9:00 AM - Lina: ok so\n",
    "2031-04-12T10:20",
  ],
  ["12.04.31, 10:20 - Lina: Nine fled.\n13.04.31, 10:20 - Lina: ok\n", "2031-04-12T10:20"],
  ["2031-04-12, 10:20 a.m. - Lina: Nine fled.\n", "2031-04-12T10:20"],
])("%j", async (text, published) => {
  const { reports } = await unpackAll("WhatsApp Chat with Lina.txt", text);
  expect(reports[0]).toMatchObject({ text: "Nine fled.", meta: { author: "Lina", published } });
});

test("an Arabic export of an iPhone: lines of the program stand among the messages", async () => {
  const at = "١٢\u200F/٤\u200F/٢٠٣١، ";
  const { reports, findings } = await unpackAll(
    "_chat.txt",
    [
      `\u200E[${at}١٠:٢٠:٣٣ ص] الرصد: \u200Eالرسائل والمكالمات مشفرة تمامًا بين الطرفين.`,
      `[${at}١٠:٢١:٠٠ ص] ~\u202Fلينا: قُتل ١٢٠ شخصا.`,
      `[${at}١:٠٥:٠٠ م] آدم: \u200Eعاجل: أضاف المكتب أن ٣٤٦ فروا`,
      `\u200E[${at}١:٠٦:٠٠ م] آدم: \u200Eتم استبعاد الصورة`,
    ].join("\r\n"),
  );
  expect(reports.map(({ text, meta }) => [meta.author, meta.published, text])).toEqual([
    ["لينا", "2031-04-12T10:21:00", "قُتل ١٢٠ شخصا."],
    ["آدم", "2031-04-12T13:05:00", "عاجل: أضاف المكتب أن ٣٤٦ فروا"],
  ]);
  expect(findings.map(({ code, detail }) => detail["format"] ?? code)).toEqual([
    "date-order-guessed",
    "media",
    "system",
  ]);
});

test("words under a picture and changed words are a person's own, the name of the file is not", async () => {
  const { reports } = await unpackAll(
    "_chat.txt",
    [
      "\u200E[12/04/2031, 10:20:33] Lina: Nine fled. \u200E<attached: 00000012-PHOTO-2031-04-12.jpg>",
      "[13/04/2031, 10:21:33] Lina: Ten fled. \u200E<This message was edited>",
      "[13/04/2031, 10:22:33] Lina: \u200EIMG-20310412-WA0001.jpg (file attached)",
      "Eleven fled.",
      "[13/04/2031, 10:23:33] Lina: \u200E<attached: 00000013-PHOTO-2031-04-12.jpg>",
      "[13/04/2031, 10:24:33] Lina: <20 fled>",
      "",
    ].join("\n"),
  );
  expect(reports.map(({ text }) => text)).toEqual([
    "Nine fled.",
    "Ten fled.",
    "Eleven fled.",
    "<20 fled>",
  ]);
});

test("the order of dates is told by the whole file, and said where it cannot be", async () => {
  expect(
    dateOrder([
      [3, 4, 31],
      [13, 4, 31],
    ]),
  ).toEqual({ order: "day-month-year", sure: true });
  expect(
    dateOrder([
      [3, 4, 31],
      [3, 14, 31],
    ]),
  ).toEqual({ order: "month-day-year", sure: true });
  // 3 May, 4 May, 1 June: as months first, time would run backwards.
  expect(
    dateOrder([
      [3, 5, 31],
      [4, 5, 31],
      [1, 6, 31],
    ]),
  ).toEqual({ order: "day-month-year", sure: true });
  expect(dateOrder([[3, 4, 31]])).toEqual({ order: "day-month-year", sure: false });
  expect(isoDay([31, 2, 31], "day-month-year")).toBeNull();
  const { findings } = await unpackAll("_chat.txt", "[03/04/2031, 10:20:33] Lina: Nine fled.\n");
  expect(findings).toMatchObject([{ code: "date-order-guessed", severity: "warning" }]);
});

test.each([
  ["12/4/2031، 10:20 صباحاً - لينا: فر 23", "10:20"],
  ["12/4/2031، 1:20 ظهرًا - لينا: فر 23", "13:20"],
  ["12/4/2031، 4:20 بعد الظهر - لينا: فر 23", "16:20"],
  ["12/4/2031، 3:20 فجرًا - لينا: فر 23", "03:20"],
  ["12/4/2031، 2:20 ليلاً - لينا: فر 23", "02:20"],
  ["12/4/2031، 12:20 منتصف الليل - لينا: فر 23", "00:20"],
  ["12/4/2031,15:06 - لينا: فر 23", "15:06"],
  ["\u061C12/\u061C4/2031، 10:20 م - لينا: فر 23", "22:20"],
])("the day's words, a comma without a space, hidden marks: %s", (line, time) => {
  const head = messageHead(line);
  expect(head).toMatchObject({ written: { date: [12, 4, 2031], time }, author: "لينا" });
  expect(line.slice(head?.length)).toBe("فر 23");
});

test("a report that opens with a date is no chat", async () => {
  const text = "12/04/2031, 10:20 - Harbour: nine people were killed.\nMore follows.\n";
  const { reports } = await unpackAll("report.txt", text);
  expect(reports).toMatchObject([{ path: "report.txt", text, adapter: { id: "txt" } }]);
  expect(messageHead("Nine fled at 10:20 - Lina: so")).toBeNull();
  expect(messageHead("12/04/2031, 25:20 - Lina: so")).toBeNull();
});

test("a picture on an Arabic iPhone is no report, whatever its bracket; words beside it stay", async () => {
  const at = "\u200F[١٢\u200F/٤\u200F/٢٠٣١، ";
  const { reports, findings } = await unpackAll(
    "_chat.txt",
    [
      `${at}١٠:٢٠:٣٣ ص] لينا: قُتل ١٢٠ شخصا.`,
      `${at}١٠:٢١:٠٠ ص] لينا: \u200F‹المرفق: 00000012-PHOTO-2031-04-12-10-21-00.jpg>`,
      `${at}١٠:٢٢:٠٠ ص] لينا: جرح ٩ آخرون. \u200F‹المرفق: 00000013-PHOTO-2031-04-12-10-22-00.jpg>`,
      "",
    ].join("\n"),
  );
  expect(reports.map(({ text }) => text)).toEqual(["قُتل ١٢٠ شخصا.", "جرح ٩ آخرون."]);
  expect(findings.map(({ code, detail }) => [code, detail["format"]])).toContainEqual([
    "parts-not-read",
    "media",
  ]);
});

test("a chat of more than 20,000 messages is read whole; of one that is stopped the number left is told", async () => {
  const line = "12/04/2031, 15:06 - Lina: Nine fled.\n";
  const all = await unpackAll("_chat.txt", line.repeat(20_050));
  expect(all.reports).toHaveLength(20_050);
  const stopped = await unpackAll("_chat.txt", line.repeat(1000), { outputBytes: 1_000_000 });
  const told = stopped.findings.find(({ code }) => code === "reading-stopped");
  expect(told?.detail).toMatchObject({ cause: "output", left: 1000 - stopped.reports.length });
});

test("what one can vote for is said by nobody; a list of numbers is", async () => {
  const at = "13/04/2031, 9:00 PM - Lina: ";
  const { reports, findings } = await unpackAll(
    "_chat.txt",
    [
      `${at}POLL:`,
      "How many fled?",
      "OPTION: 25 (1 vote)",
      "OPTION: 30 (0 votes)",
      `${at}استطلاع:`,
      "كم فر؟",
      "خيار: ٢٥ (صوت واحد)",
      "خيار: ٣٠ (٣ أصوات)",
      `${at}Toll:`,
      "so far",
      "Ward: 25 (3 children)",
      "Ward: 30 (2 women)",
      `${at}\u200E<المُرفق: 00000012-PHOTO-2031-04-12-10-21-00.jpg>`,
      "",
    ].join("\n"),
  );
  expect(reports.map(({ text }) => text)).toEqual([
    "Toll:\nso far\nWard: 25 (3 children)\nWard: 30 (2 women)",
  ]);
  expect(findings.map(({ detail }) => [detail["format"], detail["count"]])).toEqual([
    ["media", 1],
    ["poll", 2],
  ]);
});
