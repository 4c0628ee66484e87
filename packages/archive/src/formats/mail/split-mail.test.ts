import { expect, test } from "vitest";
import { splitMail } from "./split-mail.ts";

const said = (...lines: readonly string[]): string => lines.join("\n");

test.each([
  ["a journey", said("From: Nawras port", "To: Tamra", "Date: 12 April", "", "Nine drowned.")],
  ["what a ministry wrote", said("On 3 April the ministry wrote:", "nine were killed.")],
  ["what a reporter wrote", said("في تقرير نشر يوم 3 نيسان كتب المراسل:", "قُتل تسعة.")],
  [
    "a line of dashes",
    said("-----", "Nine were killed.", "--- Original message ---", "It was short."),
  ],
])("a person's own words are kept whole: %s", (_, text) => {
  expect(splitMail(text, false)).toEqual({
    own: text,
    forwarded: null,
    quoted: null,
    answered: null,
  });
});

const OUTLOOK = said(
  "See below.",
  "",
  "From: Harbour Wire <wire@harbour.example>",
  "Sent: Friday, 11 April 2031 21:00",
  "To: Lina",
  "Subject: Toll",
  "",
  "14 were killed.",
);

test("a head without a line of dashes, as Outlook writes it: passed on or answered by the subject", () => {
  expect(splitMail(OUTLOOK, true)).toMatchObject({
    own: "See below.",
    forwarded: { text: "14 were killed.", title: "Toll", origin: { source: "Harbour Wire" } },
  });
  expect(splitMail(OUTLOOK, false)).toMatchObject({
    own: "See below.",
    forwarded: null,
    quoted: { source: "Harbour Wire" },
    answered: { text: "14 were killed.", title: "Toll", origin: { source: "Harbour Wire" } },
  });
});

test("the same in Arabic", () => {
  const text = said(
    "من: وكالة السهل",
    "تاريخ الإرسال: 2031-04-11",
    "إلى: لينا",
    "الموضوع: حصيلة",
    "",
    "قُتل ١٤.",
  );
  expect(splitMail(text, true)).toEqual({
    own: "",
    forwarded: {
      text: "قُتل ١٤.",
      title: "حصيلة",
      origin: { source: "وكالة السهل", url: null, published: "2031-04-11" },
    },
    quoted: null,
    answered: null,
  });
});

test("of a long exchange only the mail that is answered, without what that one answered", () => {
  const text = said(
    "No.",
    "",
    "On Fri, 11 Apr 2031 at 21:00, Adam Nur <adam@x.example> wrote:",
    "> Forty were killed.",
    "> On Thu, 10 Apr 2031 at 20:00, Rana <rana@x.example> wrote:",
    ">> Thirty were killed.",
    "",
    "Who counted?",
    "> The harbour office.",
  );
  const { own, answered } = splitMail(text, false);
  expect(own).toBe("No.\n\nWho counted?");
  expect(answered?.text).toBe("Forty were killed.\n\nThe harbour office.");
  expect(splitMail(said(OUTLOOK, "", OUTLOOK.slice(12)), false).answered?.text).toBe(
    "14 were killed.",
  );
  expect(splitMail(said("No.", "> Forty were killed."), false).answered).toBeNull();
});

test("a hundred thousand levels of quotes end", () => {
  const text = said("No.", "On 3 April 2031 Adam Nur <a@x.example> wrote:", ">".repeat(100_000));
  expect(splitMail(text, false).own).toBe("No.");
});

test("a mail of nothing but heads ends", () => {
  const text = "From: x\n".repeat(3000);
  expect(splitMail(text, false).own).toBe(text.trim());
});

const WORDS = "The ministry says 14 guards were killed.";

test.each([
  [
    "Gmail",
    [
      "---------- Forwarded message ---------",
      "From: Harbour Wire <w@h.example>",
      "Date: Fri, 11 Apr 2031 at 21:00",
      "Subject: Toll",
      "To: Lina <l@h.example>",
      "",
      "",
      WORDS,
    ],
  ],
  [
    "Gmail in Arabic",
    [
      "---------- Forwarded message ---------",
      "من: Harbour Wire <w@h.example>",
      "Date: الجمعة، 11 أبريل 2031 في 9:00 م",
      "Subject: Toll",
      "To: Lina <l@h.example>",
      "",
      WORDS,
    ],
  ],
  [
    "Apple Mail",
    [
      "Begin forwarded message:",
      "",
      "From: Harbour Wire <w@h.example>",
      "Subject: Toll",
      "Date: 11 April 2031 at 21:00 EEST",
      "To: Lina <l@h.example>",
      "",
      WORDS,
    ],
  ],
  [
    "Apple Mail, quoted",
    [
      "> Begin forwarded message:",
      "> ",
      "> From: Harbour Wire <w@h.example>",
      "> Subject: Toll",
      "> Date: 11 April 2031 at 21:00 EEST",
      "> To: Lina <l@h.example>",
      "> ",
      `> ${WORDS}`,
    ],
  ],
  [
    "Apple Mail in Arabic",
    [
      "بداية الرسالة المعاد توجيهها:",
      "",
      "من: Harbour Wire <w@h.example>",
      "الموضوع: Toll",
      "التاريخ: ١١ أبريل ٢٠٣١، الساعة ٩:٠٠ م",
      "إلى: Lina <l@h.example>",
      "",
      WORDS,
    ],
  ],
  [
    "Outlook",
    [
      "From: Harbour Wire <w@h.example>",
      "Sent: Friday, April 11, 2031 9:00 PM",
      "To: Lina <l@h.example>",
      "Subject: Toll",
      "",
      WORDS,
    ],
  ],
  [
    "Outlook in Arabic",
    [
      "من: Harbour Wire <w@h.example>",
      "تم الإرسال: الجمعة، 11 أبريل، 2031 09:00 م",
      "إلى: Lina <l@h.example>",
      "الموضوع: Toll",
      "",
      WORDS,
    ],
  ],
  [
    "Thunderbird",
    [
      "-------- Forwarded Message --------",
      "Subject: \tToll",
      "Date: \tFri, 11 Apr 2031 21:00",
      "From: \tHarbour Wire <w@h.example>",
      "To: \tLina <l@h.example>",
      "",
      "",
      WORDS,
    ],
  ],
  [
    "Yahoo",
    [
      "----- Forwarded Message -----",
      "From: Harbour Wire <w@h.example>",
      'To: "l@h.example" <l@h.example>',
      "Sent: Friday, April 11, 2031 at 09:00 PM",
      "Subject: Toll",
      "",
      WORDS,
    ],
  ],
  [
    "Yahoo in Arabic",
    [
      "----- الرسائل المعاد توجيهها -----",
      "من: Harbour Wire <w@h.example>",
      "إلى: Lina <l@h.example>",
      "تم الإرسال: الجمعة 11 أبريل 2031 في 09:00 م",
      "الموضوع: Toll",
      "",
      WORDS,
    ],
  ],
  [
    "Proton",
    [
      "------- Forwarded Message -------",
      "From: Harbour Wire <w@h.example>",
      "Date: On Friday, April 11th, 2031 at 9:00 PM",
      "Subject: Toll",
      "To: Lina <l@h.example>",
      "",
      WORDS,
    ],
  ],
])("a forward keeps who wrote the words and when: %s", (_, lines) => {
  expect(splitMail(said("See below.", "", ...lines), true)).toEqual({
    own: "See below.",
    forwarded: {
      text: WORDS,
      title: "Toll",
      origin: { source: "Harbour Wire", url: null, published: "2031-04-11T21:00" },
    },
    quoted: null,
    answered: null,
  });
});

test.each([
  ["On Fri, 11 Apr 2031 at 21:00, Harbour Wire <w@h.example> wrote:"],
  ["On Fri, Apr 11, 2031 at 9:00\u202FPM Harbour Wire <w@h.example> wrote:"],
  ["On 11 Apr 2031, at 21:00, Harbour Wire <w@h.example> wrote:"],
  ["On Friday, April 11th, 2031 at 9:00 PM, Harbour Wire <w@h.example> wrote:"],
  ["On Fri, 11 Apr 2031 at 21:00, Harbour Wire\n<w@h.example> wrote:"],
  [
    "في الجمعة، 11 أبريل 2031 في 9:00 م تمت كتابة ما يلي بواسطة \u202AHarbour Wire\u202C <\u202Aw@h.example\u202C>:",
  ],
  ["في ١١ أبريل ٢٠٣١، الساعة ٩:٠٠ م، كتب Harbour Wire <w@h.example>:"],
  ["بتاريخ 11 نيسان 2031 21:00، كتبت Harbour Wire <w@h.example>:"],
])("passed on or answered under a line with its day: %s", (head) => {
  const origin = { source: "Harbour Wire", url: null, published: "2031-04-11T21:00" };
  for (const lines of [[`> ${WORDS}`], [WORDS]]) {
    const text = said("See below.", "", ...head.split("\n"), "", ...lines);
    expect(splitMail(text, true)).toEqual({
      own: "See below.",
      forwarded: { text: WORDS, title: null, origin },
      quoted: null,
      answered: null,
    });
    expect(splitMail(text, false)).toEqual({
      own: "See below.",
      forwarded: null,
      quoted: origin,
      answered: { text: WORDS, title: null, origin },
    });
  }
});

test("an answer in Arabic over lines of another", () => {
  const text = said("لا أظن.", "في السبت، 12 نيسان 2031 في 9:00 كتبت لينا عزام:", "> قُتل أربعون.");
  expect(splitMail(text, false)).toMatchObject({
    own: "لا أظن.",
    quoted: { source: "لينا عزام" },
  });
});
