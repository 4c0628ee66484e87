import { createHash } from "node:crypto";
import type { DossierInput, Profile } from "@tarjih/dossier";
import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import type { CaseInfo, CodedClaim, Report, ReportText } from "@tarjih/reading";
import { codedReadings, weigh } from "@tarjih/weighing";
import type { ExportInput } from "../export-format.ts";

/** Names planted everywhere that a case has words: two on the mask list, one that the profile has to find. */
export const ON_THE_LIST: readonly string[] = ["Salim Haddad", "سليم حداد", "Qyz", "شبث"];
export const FOUND: readonly string[] = ["Nizar Azar", "نزار عازار", "Hala Mardini"];
export const PHONE = "0944123456";

export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

const TEXTS: readonly (readonly [Partial<Report>, string])[] = [
  [
    {
      path: "reports/salim-haddad.txt",
      outlet: "Elm Courier",
      author: "Salim Haddad",
      url: "https://courier.example/2031/salim-haddad?by=Salim%20Haddad",
      published: "2031-05-04T18:00:00Z",
      captured: "2031-05-05",
      title: "Salim Haddad: 31 escaped",
      quoted: { source: "Salim Haddad", url: "https://x.example/salim_haddad", published: null },
    },
    `The Interior Ministry said that 31 inmates escaped from the Elm prison on 3 May 2031.
Twelve guards were wounded. Salim Haddad said that 9 people were killed in the Elm prison.
Mr Nizar Azar, a teacher, said that at least 14 people were killed. Call him: ${PHONE}.
`,
  ],
  [
    {
      path: "reports/سليم حداد.txt",
      lang: "ar",
      outlet: "صحيفة الساحل",
      author: "سليم حداد",
      url: `https://sahel.example/${encodeURIComponent("سليم حداد")}`,
      published: "2031-05-04",
      title: "نزار عازار: قتل 20",
      container: { path: "سليم حداد.zip", sha256: "c".repeat(64) },
    },
    `قال مرصد السواحل إن 112 سجينا فروا من سجن الدردار في 3 أيار/مايو 2031.
قال المواطن نزار عازار إن ٢٣ شخصا قتلوا. وقال سليم حداد إن \u202e٢٠ شخصا\u202c قتلوا <script>alert(1)</script>.
هرب العشرات من السجن في منتصف عام 2031. اتصلوا به على ${PHONE}.
`,
  ],
  [
    {
      path: "reports/c.txt",
      outlet: '=HYPERLINK("https://x.example")',
      author: "@SUM(1)",
      published: "2031-05",
      title: '+1+1 & <b>"dozens"</b> \u{1F4F0}\u202egpj.exe\u0007',
    },
    "\uFEFF\u{1F4F0}Dozens of inmates escaped from the Elm prison, a witness said. =1+1 No guard was killed.\r\nUp to 40 people were killed, the Interior Ministry said.\r\n",
  ],
];

// What a short name may be in: a path, a sender, a title, an address, metadata, text with a letter before it.
const SHORT_NAMES: typeof TEXTS = [
  [
    {
      path: "chats/qyz/شبث.txt",
      outlet: "Hala Mardini",
      author: "Hala Mardini",
      url: "https://chat.example/@qyz/%D8%B4%D8%A8%D8%AB?from=QYZ",
      published: "2031-05-06",
      title: "Qyz - شبث",
      container: { path: "QYZ_export.zip", sha256: "d".repeat(64) },
      quoted: { source: "شبث", url: "https://x.example/Qyz", published: null },
    },
    `Qyz said that 17 people were killed in the Elm prison. "Qyz's 17" (qyz) are not all.
قال شبث إن ١٧ شخصا قتلوا، وقالت لشبث جارته إن ١٩ شخصا قتلوا. و«شبث» لا يعرف غيرهم.
`,
  ],
];

const PLACES: CaseInfo["places"] = [
  {
    id: "elm-prison",
    names: { ar: ["سجن الدردار"], en: ["Elm prison"] },
    kind: "site",
    within: null,
    precision: "site",
    lat: 35.123_456_789,
    lon: 36.5,
  },
  {
    id: "salim-haddad-farm",
    names: { ar: ["مزرعة سليم حداد"], en: ["farm of Salim Haddad"] },
    kind: "site",
    within: null,
    precision: "exact",
    lat: 35.777_777,
    lon: 36.777_777,
  },
];

const CASE: CaseInfo = {
  ...EMPTY_CASE,
  title: "Elm, by Salim Haddad <&>",
  language: "en",
  events: [
    {
      id: "main",
      name: { ar: "هروب الدردار", en: "Elm break" },
      start: "2031-05-03",
      end: "2031-05-04",
      place: "elm-prison",
    },
  ],
  actors: [
    {
      id: "salim-haddad",
      names: { ar: ["سليم حداد"], en: ["Salim Haddad"] },
      kind: "person",
      party: null,
    },
  ],
  places: PLACES,
  mask: ON_THE_LIST,
};

const CODED: readonly CodedClaim[] = ["Salim Haddad", "Hill Radio"].map((source, at) => ({
  row: at + 1,
  subject: "Elm break",
  measure: "wounded",
  group: "guards",
  low: 5 + at,
  high: 7 + at,
  bound: "range",
  mode: "total",
  asOf: "2031-05",
  source,
  via: null,
  report: at === 0 ? "سليم حداد" : null,
}));

const INPUTS = new Map<string, ExportInput>();

/** A case in a language, read and weighed from these texts; made once. */
export function sampleInput(profile: Profile, lang: "ar" | "en" = "en"): ExportInput {
  const key = `${profile} ${lang}`;
  const input =
    INPUTS.get(key) ?? inputOf(dataOf([...TEXTS, ...SHORT_NAMES], CASE, CODED, lang), profile);
  INPUTS.set(key, input);
  return input;
}

/** Reports without a figure, and no report at all. */
export function emptyInput(hasReport: boolean): ExportInput {
  const key = `empty ${hasReport}`;
  const known = INPUTS.get(key);
  if (known !== undefined) return known;
  const texts = hasReport ? [[{ path: "a.txt" }, "Nothing to count.\n"] as const] : [];
  const input = inputOf(dataOf(texts, EMPTY_CASE, [], "en"), "public");
  INPUTS.set(key, input);
  return input;
}

function dataOf(
  texts: typeof TEXTS,
  info: CaseInfo,
  coded: readonly CodedClaim[],
  lang: "ar" | "en",
): DossierInput {
  const reports = texts.map(([fields, text]): ReportText => {
    const report = {
      ...EMPTY_REPORT,
      ...fields,
      id: `r-${sha256(text).slice(0, 12)}`,
      sha256: sha256(`file ${text}`),
      text_sha256: sha256(text),
      length: text.length,
    };
    return { report, text };
  });
  const readings = reports.map((report) => read(report, info));
  const byId = new Map(reports.map(({ report, text }) => [report.id, text]));
  return {
    weighing: weigh({ case: info, readings, texts: byId, coded, rule: "all" }),
    readings: [...readings, ...codedReadings(coded, info.events[0].id)],
    texts: byId,
    case: info,
    program: { name: "tarjih", version: "0.0.0-fixture" },
    lang,
  };
}

function inputOf(data: DossierInput, profile: Profile): ExportInput {
  const actions = ["create", "add", "read", "weigh", "export"];
  return {
    data,
    name: "salim-haddad",
    profile,
    schema: 4,
    head: "e".repeat(64),
    tables: [
      {
        name: "journal",
        rows: actions.map((action, at) => ({
          seq: at + 1,
          at: `2031-06-01T08:0${at}:00Z`,
          who: "Salim Haddad",
          action,
          subject: JSON.stringify({ path: "salim-haddad.txt" }),
          prev: String(at).repeat(64),
          hash: String(at + 1).repeat(64),
        })),
      },
    ],
    originals: data.weighing.reports
      .filter((report) => report.sha256 !== "")
      .map((report) => ({
        sha256: report.sha256,
        path: report.path,
        bytes: () => new TextEncoder().encode(data.texts.get(report.id) ?? ""),
      })),
    sha256,
  };
}
