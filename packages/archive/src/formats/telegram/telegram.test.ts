import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";

const CHANNEL = {
  name: "مرفأ اليوم",
  type: "public_channel",
  id: 7,
  messages: [
    { id: 1, type: "service", date: "2031-04-12T10:00:00", actor_id: "c7", text: "" },
    {
      id: 2,
      type: "message",
      date: "2031-04-12T10:20:33",
      date_unixtime: "1933755633",
      from: "مرفأ اليوم",
      from_id: "channel7",
      forwarded_from: "وكالة السهل",
      text: ["فر ", { type: "bold", text: "٢٣ سجينا" }, " عند ٠٧:٤٥."],
    },
    {
      id: 3,
      type: "message",
      date: "2031-04-12T10:21:00",
      from: "مرفأ اليوم",
      from_id: "channel7",
      reply_to_message_id: 2,
      text: "تصحيح: ٣٢ سجينا.",
    },
    {
      id: 4,
      type: "message",
      date: "2031-04-12T10:22:00",
      from_id: "c7",
      photo: "a.jpg",
      text: "",
    },
  ],
};

test("a channel: the channel is the outlet, forwarded and answered messages keep their origin", async () => {
  const { reports, findings } = await unpackAll("result.json", JSON.stringify(CHANNEL, null, 1));
  expect(reports).toMatchObject([
    {
      path: "result.json#2",
      text: "فر ٢٣ سجينا عند ٠٧:٤٥.",
      meta: { outlet: "مرفأ اليوم", published: "2031-04-12T10:20:33Z" },
      forwarded: { source: "وكالة السهل", url: null, published: null },
    },
    {
      path: "result.json#3",
      text: "تصحيح: ٣٢ سجينا.",
      meta: { published: "2031-04-12T10:21:00" },
      quoted: { source: "مرفأ اليوم", published: "2031-04-12T10:20:33Z" },
    },
  ]);
  expect(findings.map(({ detail }) => [detail["format"], detail["count"]])).toEqual([
    ["no-words", 1],
    ["system", 1],
  ]);
});

test("a group: who writes is the outlet", async () => {
  const group = {
    ...CHANNEL,
    type: "private_supergroup",
    messages: [{ id: 9, type: "message", from: "Lina", from_id: "user1", text: "Nine fled." }],
  };
  const { reports } = await unpackAll("result.json", JSON.stringify(group));
  expect(reports).toMatchObject([{ meta: { outlet: "Lina", author: "Lina" } }]);
});

test("broken JSON is a finding", async () => {
  const broken = JSON.stringify(CHANNEL).slice(0, 400);
  const { reports, findings } = await unpackAll("result.json", broken);
  expect(reports).toEqual([]);
  expect(findings).toMatchObject([{ code: "unreadable-file", detail: { cause: "json" } }]);
});

test("saved messages say from where each is, a lost account that it is passed on, answers into other chats of whom", async () => {
  const message = (id: number, text: string, more: object = {}): object => ({
    id,
    type: "message",
    date: "2031-04-12T10:20:33",
    from: "Lina",
    from_id: "user1",
    text,
    ...more,
  });
  const all = {
    chats: {
      list: [
        {
          name: "Saved",
          type: "saved_messages",
          id: 1,
          messages: [
            message(5, "Nine fled.", { saved_from: "Harbour Post" }),
            message(6, "Ten fled.", { forwarded_from: null }),
            message(7, "No: two.", { reply_to_message_id: 5, reply_to_peer_id: "channel20" }),
            message(8, "No: three.", { reply_to_message_id: 5, reply_to_peer_id: "channel21" }),
            message(9, "No: four.", { reply_to_message_id: 5 }),
          ],
        },
        {
          name: "Valley Desk",
          type: "public_channel",
          id: 20,
          messages: [message(5, "Six fled.", { from: "Valley Desk", from_id: "channel20" })],
        },
      ],
    },
  };
  const { reports } = await unpackAll("result.json", JSON.stringify(all));
  const at = { url: null, published: "2031-04-12T10:20:33" };
  expect(reports.map(({ forwarded, quoted }) => forwarded ?? quoted)).toEqual([
    { source: "Harbour Post", url: null, published: null },
    { source: null, url: null, published: null },
    { source: "Valley Desk", ...at },
    { source: "channel21", url: null, published: null },
    { source: "Lina", ...at },
    undefined,
  ]);
});

test("chats that the account has left are read too, whose numbers do not shift the others'", async () => {
  const chat = (name: string, text: string): object => ({
    name,
    type: "public_channel",
    messages: [{ id: 5, type: "message", from: name, from_id: "channel2", text }],
  });
  const all = {
    chats: { list: [chat("Desk", "Nine fled.")] },
    left_chats: { list: [chat("Harbour", "Ten fled."), chat("Coast", "Six fled.")] },
  };
  const { reports } = await unpackAll("result.json", JSON.stringify(all));
  expect(reports.map(({ path, text, meta }) => [path, text, meta.outlet])).toEqual([
    ["result.json#5", "Nine fled.", "Desk"],
    ["result.json#left-1#5", "Ten fled.", "Harbour"],
    ["result.json#left-2#5", "Six fled.", "Coast"],
  ]);
  const { left_chats } = all;
  const only = await unpackAll("result.json", JSON.stringify({ left_chats }));
  expect(only.reports).toHaveLength(2);
});

test("a message keeps its number, when it was changed, and how far its export reaches", async () => {
  const post = { type: "message", from: "Lina", from_id: "user1" };
  const messages = [
    {
      ...post,
      id: 7,
      date: "2031-04-12T10:20:33",
      text: "Nine fled.",
      edited: "2031-04-12T11:00:00",
    },
    { ...post, id: 8, date: "2031-04-13T10:00:00", text: "Ten fled." },
  ];
  const chat = { name: "Lina", type: "personal_chat", id: 7, messages };
  const { reports } = await unpackAll("result.json", JSON.stringify(chat));
  const seen = "2031-04-13T10:00:00";
  expect(reports.map(({ message }) => message)).toEqual([
    { key: "7", edited: "2031-04-12T11:00:00", seen },
    { key: "8", seen },
  ]);
});
