import type { LineageKind } from "@tarjih/reading";

/** Sentences of the charts as files of their own, and of the command that writes them. */
export interface ChartsMessages {
  readonly command: {
    readonly what: string;
    readonly folder: string;
    readonly lang: string;
    readonly profile: string;
    readonly rule: string;
    readonly size: string;
    readonly format: string;
    readonly licence: string;
    readonly example: string;
    readonly exampleSocial: string;
    readonly exampleLicence: string;
    readonly written: (path: string, files: number) => string;
    readonly nothing: string;
    readonly noBrowser: string;
  };
  /** What each shape of a value means. */
  readonly kinds: Readonly<Record<"one" | "about" | "range" | "vague" | "above" | "below", string>>;
  readonly signs: Readonly<Record<"denied" | "unsure", string>>;
  readonly band: (rule: string) => string;
  readonly best: string;
  readonly undated: string;
  readonly timeline: {
    readonly title: string;
    readonly day: string;
    readonly span: string;
    readonly open: string;
    readonly event: string;
    /** Further questions that figures of one time answer. */
    readonly more: (count: string) => string;
    readonly undated: (count: string) => string;
  };
  readonly lineage: {
    readonly first: string;
    readonly repeats: string;
    readonly alone: (count: string) => string;
    /** What a curve between two reports means, by its dashes. */
    readonly kinds: Readonly<Record<LineageKind, string>>;
  };
  readonly map: {
    readonly lead: (count: string) => string;
    /** How precisely a place is known, by the shape of its point. */
    readonly points: Readonly<Record<"site" | "area" | "unknown", string>>;
    readonly disc: string;
    readonly rivals: string;
    /** How many places the frame was not laid around. */
    readonly others: (count: string) => string;
    readonly unplaced: (count: string) => string;
  };
  /** How many values are left out, as they count only a part. */
  readonly parts: (count: string) => string;
  readonly quoted: (words: string) => string;
  readonly comma: string;
  readonly andMore: (named: string, count: string) => string;
  readonly source: (of: {
    readonly reports: string;
    readonly who: string;
    readonly program: string;
    readonly day: string | null;
  }) => string;
  readonly licence: (words: string) => string;
  readonly noLicence: string;
  readonly part: (part: number, of: number) => string;
}

export const charts: ChartsMessages = {
  command: {
    what: "Write the charts of a case as pictures, to print and for social media",
    folder: "the folder to write; it must not be there yet",
    lang: "language of the pictures; “both” writes each in Arabic and in English",
    profile:
      "whom they are for: public hides private persons, partners and court do not; the mask list of the case always holds",
    rule: "how low, best and high are computed (default: as the case was weighed)",
    size: "print (160 mm wide, 300 dpi), social (1080 × 1350) or all",
    format: "svg, png or all; a PNG is drawn by the Chromium, Chrome or Edge of this machine",
    licence: "under which licence you publish them; stands at the foot of each",
    example: "every chart, in both sizes, as SVG and PNG",
    exampleSocial: "for social media, in both languages",
    exampleLicence: "with your licence at the foot",
    written: (path, files) => `pictures: ${path} (${files === 1 ? "1 file" : `${files} files`})`,
    nothing:
      "There is nothing to draw: no question has two values to set side by side, and no place has coordinates. Nothing was written.",
    noBrowser:
      "A PNG is drawn by Chromium, and none was found on this machine. Write the pictures as SVG (--format svg), install it (apt-get install chromium), or name a Chrome, Chromium or Edge in the variable CHROMIUM; nothing leaves the machine.",
  },
  kinds: {
    one: "one number",
    about: "about",
    range: "from … to",
    vague: "a vague word",
    above: "at least",
    below: "at most",
  },
  signs: { denied: "number denied (≠)", unsure: "hedged or asked" },
  band: (rule) => `low to high, rule “${rule}”`,
  best: "best",
  undated: "no date",
  timeline: {
    title: "What the figures say of which time",
    day: "one day",
    span: "some time within these days",
    open: "open, or beyond what is shown",
    event: "the event",
    more: (count) => `and ${count} more`,
    undated: (count) => `Figures without a day: ${count}.`,
  },
  lineage: {
    first: "first, or repeats nobody known",
    repeats: "repeats another",
    alone: (count) => `Origins with one report alone are not drawn: ${count}.`,
    kinds: {
      copy: "copy",
      wire: "agency’s words",
      translation: "translation",
      version: "later version",
      "same-origin": "same origin for some figures",
    },
  },
  map: {
    lead: (count) => `Places with a point on the map: ${count}.`,
    points: {
      site: "a site",
      area: "the middle of a quarter, town or region",
      unknown: "how precisely is not known",
    },
    disc: "as wide as the place may be off",
    rivals: "one question or one number, told of two places",
    others: (count) => `Regions and places that no text names may lie beyond the frame: ${count}.`,
    unplaced: (count) => `Countries, and places without coordinates, have none: ${count}.`,
  },
  quoted: (words) => `“${words}”`,
  comma: ", ",
  andMore: (named, count) => `${named} and ${count} more`,
  parts: (count) => `Values that count only a part are left out: ${count}.`,
  source: ({ reports, who, program, day }) =>
    `Source: ${who}. A case of ${reports}, weighed with ${program}${day === null ? "" : `, as of ${day}`}; the exact words stand in its dossier.`,
  licence: (words) => `Licence: ${words}`,
  noLicence: "Licence: none stated; ask whoever published this picture.",
  part: (part, of) => `part ${part} of ${of}`,
};
