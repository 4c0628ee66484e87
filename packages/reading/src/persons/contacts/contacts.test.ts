import { expect, test } from "vitest";
import { contactsIn } from "./contacts.ts";

const found = (text: string): readonly string[] =>
  contactsIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test.each([
  ["رقمي الوطني 02010123456", "document 02010123456"],
  ["رقم جوازي N1234567", "document N1234567"],
  ["رقم هويتي 02010123456", "document 02010123456"],
  ["Plate: 123456 Telmara", "document 123456"],
  ["IBAN SY12 0001 0000 0000 0012 3456", "document SY12 0001 0000 0000 0012 3456"],
  ["Call 011 222 3344", "phone 011 222 3344"],
  ["اتصل على ٠١١٢٢٢٣٣٤٤", "phone ٠١١٢٢٢٣٣٤٤"],
  ["موبايلي 2223344", "phone 2223344"],
  ["جوال خالي ٩٤٤١١٢٢٣٣", "phone ٩٤٤١١٢٢٣٣"],
  ["Telegram: tobiah_l", "handle tobiah_l"],
  ["Insta nisreen.k.94", "handle nisreen.k.94"],
  ["Skype id rafiq.nasser", "handle rafiq.nasser"],
  ["حسابه تويتر leo_b", "handle leo_b"],
  ["سنابي nado_94", "handle nado_94"],
  ["https://www.instagram.com/nis_k/", "handle https://www.instagram.com/nis_k/"],
  ["see x.com/leo_b", "handle x.com/leo_b"],
  ["He lives at House 4, Olive street", "position House 4, Olive street"],
  ["flat 3, building 7, Hamra street", "position flat 3, building 7, Hamra street"],
  ["حي الورود، شارع 5، منزل 12", "position حي الورود، شارع 5، منزل 12"],
])("a way to reach somebody: %s", (text, contact) => {
  expect(found(text)).toEqual([contact]);
});

test.each([
  "They call 1500000 people",
  "Telegram channel said 12",
  "Signal 2 was read",
  "house 4 people died in Olive Street",
  "اتصل 12 شخصاً",
  "في شارع 5 قُتل 12",
  "x.com/post/status/12",
])("no way to reach anybody: %s", (text) => {
  expect(found(text)).toEqual([]);
});
