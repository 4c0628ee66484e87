import { expect, test } from "vitest";
import { isOfApposedList } from "./apposed-list.ts";

const listed = (text: string, quote: string): boolean => {
  const start = text.indexOf(quote);
  return isOfApposedList(text, { start, end: start + quote.length });
};

test.each([
  ["Three people – a teacher and her two sons – were killed.", ["teacher", "two"]],
  ["Three people were killed, a teacher and her two sons.", ["teacher", "two"]],
  ["Three people were killed: a teacher and her two sons.", ["teacher", "two"]],
  ["Three people (a teacher and her two sons) were killed.", ["teacher", "two"]],
  ["Four people – a teacher and her two sons – were killed.", ["teacher", "two"]],
  ["Nine people, the driver and eight passengers, were killed.", ["driver", "eight"]],
  ["Two men, a retired major and his brother, were killed.", ["major", "brother"]],
  ["Two soldiers, a private and a sergeant, were killed.", ["private", "sergeant"]],
  ["It rained in Olm. Twenty-one people, a guide and 20 hikers, were hurt.", ["guide", "20"]],
  ["Six people, a baker, his wife and four of his men, died.", ["baker", "wife", "four"]],
])("who is named behind a number that they make up: %s", (text, quotes) => {
  for (const quote of quotes) expect(listed(text, quote)).toBe(true);
  expect(listed(text, text.split(/[ ,]/u)[0] ?? "")).toBe(false);
});

test.each([
  ["Three soldiers, a teacher and two pupils were killed.", ["teacher", "two"]],
  ["Nine soldiers, the driver and two guards, were killed.", ["driver", "two"]],
  ["Three people were hurt, a teacher and two pupils killed.", ["teacher", "two"]],
  ["Three people were hurt. A teacher and two pupils were killed.", ["teacher", "two"]],
  ["Three people died in Olm, a nurse and two drivers in Tesk.", ["nurse", "two"]],
  ["Nine dead – a nurse and two drivers wounded.", ["nurse", "two"]],
  ["On 9 June, the mayor and eight guards were killed.", ["mayor", "eight"]],
  ["In Olm, a teacher and her two sons were killed.", ["teacher", "two"]],
  ["Three buses and a lorry, a teacher and two pupils were inside.", ["teacher", "two"]],
  ["Two people – a teacher and her two sons – were killed.", ["teacher", "two"]],
  ["قُتل ثلاثة أشخاص، معلمة وولداها.", ["معلمة"]],
])("beside it: %s", (text, quotes) => {
  for (const quote of quotes) expect(listed(text, quote)).toBe(false);
});
