import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";
import { messageHead } from "./message-head.ts";

type Told = readonly [cause: unknown, count: unknown, words: unknown];

async function chat(
  name: string,
  lines: readonly string[],
): Promise<{ readonly messages: readonly unknown[]; readonly told: readonly Told[] }> {
  const { reports, findings } = await unpackAll(name, `${lines.join("\n")}\n`);
  return {
    messages: reports.map(({ text, meta }) => [meta.author, meta.published, text]),
    told: findings.flatMap(({ code, detail }): readonly Told[] =>
      code === "chat-heads-unread" ? [[detail["cause"], detail["count"], detail["words"]]] : [],
    ),
  };
}

test.each([
  ["12 أبريل 2031، 3:06 م - لينا: فر 23", "2031-04-12T15:06"],
  ["١٢ نيسان ٢٠٣١ ٣:٠٦ م - لينا: فر 23", "2031-04-12T15:06"],
  ["12 Apr 2031, 15:06 - Lina: 23 fled", "2031-04-12T15:06"],
  ["[Sat, 12 April 2031, 3:06:10 PM] Lina: 23 fled", "2031-04-12T15:06:10"],
  ["Apr 12, 2031, 3:06 PM - Lina: 23 fled", "2031-04-12T15:06"],
  ["[15:06, 12/04/2031] Lina: 23 fled", "2031-04-12T15:06"],
  ["15:06, 13.04.2031 - Lina: 23 fled", "2031-04-13T15:06"],
  ["2031-04-12 15 h 06 - Lina: 23 fled", "2031-04-12T15:06"],
  ["13. 4. 2031 15:06 - Lina: 23 fled", "2031-04-13T15:06"],
  ["12/4/2031، 3:06 ب.ظ. - Lina: 23 fled", "2031-04-12T15:06"],
  ["13/04/2031, 24:06 - Lina: 23 fled", "2031-04-13T00:06"],
])("%s", async (line, published) => {
  const { messages, told } = await chat("_chat.txt", [line]);
  expect(messages).toEqual([
    [expect.stringMatching(/^(?:Lina|لينا)$/u), published, expect.any(String)],
  ]);
  expect(told).toEqual([]);
});

test("days of the Hijri calendar are converted, which is said; those of others are not", async () => {
  const lines = ["١٢/٤/١٤٥٣ هـ، ٣:٠٦ م - لينا: فر ٢٣", "١٣/٤/١٤٥٣ هـ، ٩:٠٠ ص - آدم: قُتل ١٧"];
  const hijri = await unpackAll("_chat.txt", lines.join("\n"));
  expect(hijri.reports.map(({ meta }) => meta.published)).toEqual([
    "2031-08-01T15:06",
    "2031-08-02T09:00",
  ]);
  expect(hijri.findings.map(({ code }) => code)).toContain("hijri-converted");
  const persian = await chat("_chat.txt", [
    "1410/1/23, 15:06 - Lina: 23 fled",
    "1410/1/24, 15:07 - Adam: so",
  ]);
  expect(persian.messages).toEqual([
    ["Lina", undefined, "23 fled"],
    ["Adam", undefined, "so"],
  ]);
  expect(persian.told).toEqual([["calendar", 2, "1410/1/23, 15:06"]]);
});

test("of an export whose times are not known each message is its author's, without a time, and that is said", async () => {
  const lines = [
    "12 avr. 2031 à 15:06 - Lina: 23 fled",
    "from the prison",
    "13 avr. 2031 à 09:00 - Adam: so",
  ];
  expect(await chat("Discussion WhatsApp avec Lina.txt", lines)).toEqual({
    messages: [
      ["Lina", undefined, "23 fled\nfrom the prison"],
      ["Adam", undefined, "so"],
    ],
    told: [["time", 2, "12 avr. 2031 à 15:06"]],
  });
  const other = await chat("notes.txt", lines);
  expect(other.messages).toEqual([[undefined, undefined, `${lines.join("\n")}\n`]]);
  expect(other.told).toEqual([["form", undefined, "12 avr. 2031 à 15:06"]]);
  const known = await chat("c.txt", [
    "[12/04/2031, 15:06:10] Lina: 23 fled",
    "[13 avr. 2031 à 09:00:00] Adam: so",
    "[14/04/2031, 15:06:10] Lina: 24 fled",
  ]);
  expect(known.messages).toEqual([
    ["Lina", "2031-04-12T15:06:10", "23 fled"],
    ["Adam", undefined, "so"],
    ["Lina", "2031-04-14T15:06:10", "24 fled"],
  ]);
  expect(known.told).toEqual([["time", 1, "13 avr. 2031 à 09:00:00"]]);
});

test("a chat of one message: in brackets or under its name a chat, else told", async () => {
  const one = "12/04/2031, 15:06 - Lina: 23 fled";
  const asChat = [["Lina", "2031-04-12T15:06", "23 fled"]];
  expect((await chat("WhatsApp Chat with Lina.txt", [one])).messages).toEqual(asChat);
  expect((await chat("single.txt", ["[12/04/2031, 15:06] Lina: 23 fled"])).messages).toEqual(
    asChat,
  );
  const told = await chat("single.txt", [one]);
  expect(told.messages).toEqual([[undefined, undefined, `${one}\n`]]);
  expect(told.told).toEqual([["one", undefined, "12/04/2031, 15:06"]]);
});

test("an ordinary text is no chat and nothing is said of it", async () => {
  for (const lines of [
    ["Nine fled at 10:20 - Lina: so"],
    ["Kick-off 15:30 - score: 2:1", "Final 17:30 - score: 3:1"],
    ["Update 12: it was 10:20 - so: nine"],
    ["- 10:20 - Harbour: nine", "- 10:40 - Harbour: ten"],
  ]) {
    expect((await chat("a.txt", lines)).told).toEqual([]);
  }
});

test("a chat that an editor saved in another charset is one all the same", async () => {
  const text = "12/4/2031، 3:06 م - لينا: فر 23 سجينا\n13/4/2031، 3:06 م - آدم: قتل 17\n";
  const { reports } = await unpackAll("c.txt", Buffer.from(`\uFEFF${text}`, "utf16le"));
  expect(reports.map(({ meta }) => meta.published)).toEqual([
    "2031-04-12T15:06",
    "2031-04-13T15:06",
  ]);
});

test("a name behind a title, and a pasted message, are whole; a pasted line without a name stays with its writer", async () => {
  expect(messageHead("12/04/2031, 15:06 - Dr: Rana: 23 fled")?.author).toBe("Dr: Rana");
  expect(messageHead("12/04/2031, 15:06 - د: رنا: فر 23")?.author).toBe("د: رنا");
  expect(messageHead("12/04/2031, 15:06 - Desk: Urgent: 23 fled")?.author).toBe("Desk");
  const { messages } = await chat("c.txt", [
    "13/04/2031, 15:06 - Lina: this came",
    "[12/04/2031, 10:20] Adam: 23 fled",
    "13/04/2031, 15:07 - Lina: and",
    "[12/04/2031, 10:20] 24 fled",
  ]);
  expect(messages).toEqual([
    ["Lina", "2031-04-13T15:06", "this came"],
    ["Adam", "2031-04-12T10:20", "23 fled"],
    ["Lina", "2031-04-13T15:07", "and\n[12/04/2031, 10:20] 24 fled"],
  ]);
});

test("lines of another form than the heads are pasted into a message; behind the last head another export begins", async () => {
  const { messages } = await chat("c.txt", [
    "13/04/2031, 15:06 - Lina: the list:",
    "14/04/2031 09:00 - first: 5 dead",
    "14/04/2031 09:30 - second: 6 dead",
    "13/04/2031, 15:07 - Adam: so",
    "[13/04/2031, 15:08:10] Lina: ten fled",
    "[13/04/2031, 15:09:10] Adam: so",
  ]);
  expect(messages).toEqual([
    [
      "Lina",
      "2031-04-13T15:06",
      "the list:\n14/04/2031 09:00 - first: 5 dead\n14/04/2031 09:30 - second: 6 dead",
    ],
    ["Adam", "2031-04-13T15:07", "so"],
    ["Lina", "2031-04-13T15:08:10", "ten fled"],
    ["Adam", "2031-04-13T15:09:10", "so"],
  ]);
});

test("a colon in the name of a group is the program's, and nobody wrote what is behind it", () => {
  for (const line of [
    "13/04/2031, 9:00 - Rana created group “Toll: 30 killed”",
    'قام أحمد بتغيير الموضوع إلى "الحصيلة: قتل 30 شخصاً"',
  ]) {
    const head = messageHead(line.startsWith("13") ? line : `13/04/2031, 9:00 - ${line}`);
    expect(head?.author, line).toBeNull();
  }
  expect(messageHead("13/04/2031, 9:00 - Rana: they said “Toll: 30”")?.author).toBe("Rana");
});
