import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";

const QUOTED = { type: "blockquote", text: "57 people were killed." };

const message = (id: number, text: unknown, more: object = {}): object => ({
  id,
  type: "message",
  date: "2031-04-12T10:20:33",
  from: "Lina",
  from_id: "user1",
  text,
  ...more,
});

async function texts(...messages: readonly object[]): Promise<readonly unknown[]> {
  const chat = { name: "Olm", type: "private_group", id: 7, messages };
  const { reports } = await unpackAll("result.json", JSON.stringify(chat));
  return reports.map(({ path, text, forwarded }) => [
    path.split("#")[2],
    text.trim(),
    forwarded?.source,
  ]);
}

test("words that a message only quotes are not its writer's, but somebody's who is not known", async () => {
  expect(await texts(message(4, [QUOTED, "\nThis is false."]))).toEqual([
    [undefined, "This is false.", undefined],
    ["quoted", "57 people were killed.", null],
  ]);
});

test("quoted out of the message that it answers, they are that one's writer's", async () => {
  const answered = message(3, "57 people were killed. Nine fled.", { from: "Rana" });
  const answer = message(4, [QUOTED, "\nNo."], { reply_to_message_id: 3 });
  expect((await texts(answered, answer)).at(-1)).toEqual([
    "quoted",
    "57 people were killed.",
    "Rana",
  ]);
});

test("a quotation that his words lead to stays with them, and so does a message that is nothing else", async () => {
  expect(await texts(message(4, ["The ministry said:\n", QUOTED, "\nNo more."]))).toEqual([
    [undefined, "The ministry said:\n57 people were killed.\nNo more.", undefined],
  ]);
  expect(await texts(message(4, [QUOTED]))).toEqual([
    [undefined, "57 people were killed.", undefined],
  ]);
});

test("an exported page is read so too", async () => {
  const page = `<html><head><title>Exported Data</title></head><body><div class="page_wrap">
<div class="message default clearfix" id="message4"><div class="body"><div class="pull_right date details" title="12.04.2031 10:20:33 UTC+03:00"></div>
<div class="from_name">Lina</div><div class="text"><blockquote>57 people<br>were killed.</blockquote>This is false.</div></div></div></div></body></html>`;
  const { reports } = await unpackAll("messages.html", page);
  expect(reports.map(({ path, text, forwarded }) => [path, text, forwarded?.source])).toEqual([
    ["messages.html#4", "This is false.", undefined],
    ["messages.html#4#quoted", "57 people\nwere killed.", null],
  ]);
});

test("a poll is counted as one, and what somebody showed for a day is his", async () => {
  const account = {
    personal_information: { first_name: "Lina", last_name: "Azar" },
    chats: {
      list: [
        { name: "Olm", type: "private_group", id: 7, messages: [message(1, "", { poll: {} })] },
      ],
    },
    stories: { list: [{ id: 2, date: "2031-04-12T10:20:33", caption: "Nine fled." }] },
  };
  const { reports, findings } = await unpackAll("result.json", JSON.stringify(account));
  expect(reports).toMatchObject([
    {
      path: "result.json#story-2",
      text: "Nine fled.",
      meta: { author: "Lina Azar", published: "2031-04-12T10:20:33" },
    },
  ]);
  expect(findings).toMatchObject([
    { code: "parts-not-read", detail: { format: "poll", count: 1 } },
  ]);
});
