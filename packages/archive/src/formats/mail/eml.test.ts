import { expect, test } from "vitest";
import { makeZip } from "../zip/make-zip.fixture.ts";
import { unpackAll } from "../unpack-all.fixture.ts";

const mail = (lines: readonly string[]): string => lines.join("\r\n");

const HEAD = [
  "From: =?utf-8?B?2YTZitmG2Kcg2LnYstin2YU=?= <lina@harbour.example>",
  "To: desk@post.example",
  "Date: Sat, 12 Apr 2031 10:20:33 +0300",
  "MIME-Version: 1.0",
];

/** Everything in a mail of hers with these lines. */
const mailOf = (...lines: readonly string[]): ReturnType<typeof unpackAll> =>
  unpackAll("a.eml", mail([...HEAD, ...lines]));

/** The head of a mail in parts, and the parts. */
const inParts = (kind: string, ...parts: readonly (readonly string[])[]): readonly string[] => [
  `Content-Type: multipart/${kind}; boundary="b1"`,
  "",
  ...parts.flatMap((lines) => ["--b1", ...lines]),
  "--b1--",
];

test("a mail is a report of its sender, the subject its headline", async () => {
  const { reports, findings } = await unpackAll(
    "in/a.eml",
    mail([
      ...HEAD,
      "Subject: Re: =?utf-8?Q?=D9=81=D8=B1=D8=A7=D8=B1?=",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from("فر ٢٣ سجينا عند ٠٧:٤٥.\n").toString("base64"),
    ]),
  );
  expect(findings).toEqual([]);
  expect(reports).toMatchObject([
    {
      path: "in/a.eml",
      text: "فرار\n\nفر ٢٣ سجينا عند ٠٧:٤٥.",
      mime: "message/rfc822",
      meta: {
        outlet: "لينا عزام",
        author: "لينا عزام",
        published: "2031-04-12T10:20:33+03:00",
        title: "فرار",
      },
    },
  ]);
});

/** `فر ٢٣ سجينا من السجن.` has no letter for ٢; old mails write 23. */
const OLD = Buffer.from([
  0xdd, 0xd1, 0x20, 0x32, 0x33, 0x20, 0xd3, 0xcc, 0xed, 0xe4, 0xc7, 0x20, 0xe3, 0xe4, 0x20, 0xc7,
  0xe1, 0xd3, 0xcc, 0xe4, 0x2e,
]);

test.each([
  ["named", "Content-Type: text/plain; charset=windows-1256", []],
  ["not named", "Content-Type: text/plain", ["charset-guessed"]],
  ["named wrongly", 'Content-Type: text/plain; charset="utf-8"', ["charset-guessed"]],
  ["without a type", "X-Mailer: Old", ["charset-guessed"]],
])("windows-1256, %s", async (_, type, codes) => {
  const head = Buffer.from(mail([...HEAD, type, "Content-Transfer-Encoding: 8bit", "", ""]));
  const { reports, findings } = await unpackAll("a.eml", Buffer.concat([head, OLD]));
  expect(reports.map(({ text }) => text)).toEqual(["فر 23 سجينا من السجن."]);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

const PAGE =
  "<html><body><p>Nine =E2=80=94 no more =E2=80=94 were killed &amp; 12 hurt.</p><script>alert(1)</script>" +
  "<div class=3D'gmail_quote'>On Fri, 11 Apr 2031 at 9:00 PM Adam Nur &lt;adam@x.example&gt; wrote:<br>" +
  "<blockquote type=3D'cite'>Forty were killed.</blockquote></div></body></html>";

test("a page in a mail: its words, without scripts and without what it answers", async () => {
  const { reports } = await mailOf(
    ...inParts(
      "alternative",
      ["Content-Type: text/plain; charset=utf-8", "", "View online"],
      [
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        PAGE,
      ],
    ),
  );
  expect(reports).toMatchObject([
    { text: "Nine — no more — were killed & 12 hurt.", quoted: { source: "Adam Nur" } },
    { path: "a.eml#quoted", text: "Forty were killed.", forwarded: { source: "Adam Nur" } },
  ]);
});

const PASSED = [
  "---------- Forwarded message ---------",
  "From: Harbour Wire <wire@harbour.example>",
  "Date: 11 April 2031 21:00",
  "Subject: Harbour toll",
  "To: <lina@harbour.example>",
  "",
  "The ministry says 14 guards were killed.",
];

test("passed on without a word: the words keep their origin", async () => {
  const { reports } = await mailOf("Subject: Fwd: toll", "", ...PASSED);
  expect(reports).toMatchObject([
    {
      path: "a.eml",
      text: "Harbour toll\n\nThe ministry says 14 guards were killed.",
      meta: { title: "Harbour toll", outlet: "لينا عزام" },
      forwarded: { source: "Harbour Wire", url: null, published: "2031-04-11T21:00" },
    },
  ]);
});

test("passed on with a word: two reports, the sender's and what is passed on", async () => {
  const { reports } = await mailOf("", "I counted only 11.", "", ...PASSED);
  expect(reports).toMatchObject([
    { path: "a.eml", text: "I counted only 11." },
    {
      path: "a.eml#forwarded",
      text: "The ministry says 14 guards were killed.",
      meta: { outlet: "لينا عزام", title: "Harbour toll" },
      forwarded: { source: "Harbour Wire" },
    },
  ]);
  expect(reports[0]).not.toHaveProperty("forwarded");
});

test("passed on in Arabic", async () => {
  const { reports } = await mailOf(
    "Content-Type: text/plain; charset=utf-8",
    "",
    "---------- رسالة مُعاد توجيهها ---------",
    "من: \u202Bوكالة السهل\u202C <a@sahl.example>",
    "التاريخ: 2031-04-11",
    "الموضوع: حصيلة",
    "إلى: لينا",
    "",
    "قُتل ١٤ حارسا.",
  );
  expect(reports).toMatchObject([
    {
      text: "حصيلة\n\nقُتل ١٤ حارسا.",
      forwarded: { source: "وكالة السهل", published: "2031-04-11" },
    },
  ]);
});

test("lines of an answered mail are another's words", async () => {
  const { reports } = await mailOf(
    "Subject: Re: toll",
    "",
    "On 3 April the ministry wrote:",
    "nine were killed.",
    "",
    "On Fri, 11 Apr 2031 at 21:00, Adam Nur",
    "<adam@x.example> wrote:",
    "> Forty were killed.",
    "I doubt it.",
  );
  expect(reports).toMatchObject([
    {
      text: "toll\n\nOn 3 April the ministry wrote:\nnine were killed.\n\nI doubt it.",
      quoted: { source: "Adam Nur" },
    },
    {
      path: "a.eml#quoted",
      text: "Forty were killed.",
      meta: { outlet: "لينا عزام" },
      forwarded: { source: "Adam Nur" },
    },
  ]);
});

test("what nobody sees in a page of a mail is not read", async () => {
  const { reports } = await mailOf(
    "Content-Type: text/html; charset=utf-8",
    "",
    "<div style='font-size:1px; display: none'>Ninety were killed.</div><p hidden>Eighty.</p><p>Nine fled.</p>",
  );
  expect(reports.map(({ text }) => text)).toEqual(["Nine fled."]);
});

test("files of a mail are reports of their own, mails in it and archives too", async () => {
  const inner = mail(["From: Adam <a@x.example>", "Subject: Inner", "", "Five fled."]);
  const zip = Buffer.from(makeZip([{ name: "z.txt", content: "Six fled." }])).toString("base64");
  const { reports, findings } = await mailOf(
    ...inParts(
      "mixed",
      ["", "See the files."],
      [
        'Content-Type: text/plain; name="../../out.txt"',
        "Content-Disposition: attachment",
        "",
        "Nine fled.",
      ],
      ["Content-Type: message/rfc822", "", inner],
      [
        "Content-Type: application/zip",
        'Content-Disposition: attachment; filename="x.zip"',
        "Content-Transfer-Encoding: base64",
        "",
        zip,
      ],
      ["Content-Type: image/png", 'Content-Disposition: attachment; filename="p.png"', "", "x"],
    ),
  );
  expect(reports.map(({ path, text }) => [path, text])).toEqual([
    ["a.eml", "See the files."],
    ["a.eml!/_.._out.txt", "Nine fled.\n"],
    ["a.eml!/part-1.eml", "Inner\n\nFive fled."],
    ["a.eml!/x.zip!/z.txt", "Six fled."],
  ]);
  expect(findings).toMatchObject([
    { code: "parts-not-read", detail: { name: "a.eml", format: "png", count: 1 } },
  ]);
});

test("a file whose name shows itself as another one is told, and read", async () => {
  const { reports, findings } = await mailOf(
    ...inParts("mixed", [
      "Content-Type: text/plain",
      "Content-Disposition: attachment; filename*=UTF-8''re%E2%80%AEexe.txt",
      "",
      "Nine fled.",
    ]),
  );
  expect(reports.map(({ path }) => path)).toEqual(["a.eml!/re\u202Eexe.txt"]);
  expect(findings).toMatchObject([
    { code: "deceptive-name", detail: { part: "re\u202Eexe.txt" } },
    { code: "parts-not-read", detail: { format: "no-words" } },
  ]);
});

test("what is no mail, or nests without end, is told", async () => {
  const { findings } = await unpackAll("a.eml", "Nine fled.");
  expect(findings).toMatchObject([{ code: "unreadable-file", detail: { cause: "mail" } }]);
  const nested = Array.from({ length: 300 }, (_, at) =>
    mail([`Content-Type: multipart/mixed; boundary="b${at}"`, "", `--b${at}`, ""]),
  );
  const deep = await unpackAll("a.eml", `From: a@b.example\r\n${nested.join("")}`);
  expect(deep.findings).toMatchObject([{ code: "unreadable-file" }]);
});
