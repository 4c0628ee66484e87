import { expect, test } from "vitest";
import { loneNamesInNotes } from "./lone-names-in-notes.ts";

const said = (text: string): readonly string[] =>
  loneNamesInNotes(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["From the phone call with Fida, then wait for Orvit.", ["Fida", "Orvit"]],
  ["Ask Agnieszka about June.", ["Agnieszka"]],
  ["Then Sixten's count is second hand.", ["Sixten"]],
  ["الرقم من باسل، وقال غيره غير ذلك.", ["باسل"]],
  ["ننتظر غادة ثم نقرر.", ["غادة"]],
])("a single name in what a team wrote: %s", (text, names) => {
  expect(said(text)).toEqual(names);
});

test.each([
  "Ask Amnesty International in June.",
  "The list counts the Marrow Bay dead twice.",
  "Nobody stayed in Telmara, so Telmara counts none.",
  "Health Minister Reeve has not answered; Reuters has.",
  "نضال الناس مستمر وجميل أن ننتظر.",
])("no name in: %s", (text) => {
  expect(said(text)).toEqual([]);
});
