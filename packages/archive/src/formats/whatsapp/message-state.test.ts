import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";

const HEAD = "[25/04/2031, 10:20:33]";

test("the messages of one writer and one second are told apart in whatever export of their chat", async () => {
  const chat = `${HEAD} Lina: Nine fled.\n${HEAD} Rana: Ten fled.\n${HEAD} Lina: \u200EThis message was deleted.\n${HEAD} Lina: Eleven fled.\n`;
  const { reports } = await unpackAll("_chat.txt", chat);
  const [start, seen] = ["2031-04-25T10:20:33", "2031-04-25T10:20:33"];
  expect(reports.map(({ message }) => message)).toEqual([
    { key: `${start}/1`, seen },
    { key: `${start}/1`, seen },
    { key: `${start}/3`, seen },
  ]);
});

test("a message that was changed says so, in any language of the phone", async () => {
  const notes = [
    "\u200E<This message was edited>",
    "\u200E<تم تعديل هذه الرسالة>",
    "\u200E<Bu mesaj düzenlendi>",
    "<This message was edited>",
  ];
  for (const note of notes) {
    const { reports } = await unpackAll("_chat.txt", `${HEAD} Lina: Nine fled. ${note}\n`);
    expect([note, reports[0]?.text, reports[0]?.message?.edited]).toEqual([
      note,
      "Nine fled.",
      null,
    ]);
  }
});

test("whatever a person writes in brackets is not such a note", async () => {
  const written = [
    "<see the second list>",
    "\u200E<attached: 00000012-PHOTO.jpg>",
    "\u200E<9 of 12 fled today>",
  ];
  for (const words of written) {
    const { reports } = await unpackAll("_chat.txt", `${HEAD} Lina: Nine fled. ${words}\n`);
    expect([words, reports[0]?.message?.edited]).toEqual([words, undefined]);
  }
});
