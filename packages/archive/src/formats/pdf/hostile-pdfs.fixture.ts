import { makePdf, pageObjects, stream } from "./make-pdf.fixture.ts";

/** A PDF that means harm: whether its words are read all the same, and the codes that are told of it. */
export type HostilePdf = readonly [
  what: string,
  bytes: () => Uint8Array,
  isRead: boolean,
  told: readonly string[],
];

/** What the one page of each says. */
export const WORDS = "Nine guards were killed.";
const SAYING = `BT /F1 12 Tf 72 700 Td (${WORDS}) Tj ET`;
const USUAL = pageObjects(SAYING);

type Objects = Readonly<Record<number, string | Uint8Array>>;

const PAGE = String(USUAL[3]);

/** The usual page with some objects in place of its own. */
const changed = (more: Objects, trailer = ""): Uint8Array =>
  makePdf({ objects: { ...USUAL, ...more }, trailer });

const content = (bytes: string | Uint8Array): Uint8Array =>
  changed({ 4: stream(bytes, { packed: true }) });

/** A hundred times a hundred pages that show the same words. */
function tenThousandPages(): Uint8Array {
  const objects: Record<number, string | Uint8Array> = { ...USUAL };
  const refs = (from: number): string =>
    Array.from({ length: 100 }, (_, at) => `${from + at} 0 R`).join(" ");
  objects[2] = `<< /Type /Pages /Kids [${refs(10)}] /Count 10000 >>`;
  for (let branch = 0; branch < 100; branch += 1) {
    const first = 200 + branch * 100;
    objects[10 + branch] = `<< /Type /Pages /Parent 2 0 R /Kids [${refs(first)}] /Count 100 >>`;
    for (let at = 0; at < 100; at += 1) objects[first + at] = PAGE;
  }
  return makePdf({ objects });
}

/** A page under five thousand branches, each in the other. */
function deepTree(): Uint8Array {
  const last = 5010;
  const root = "<< /Type /Pages /Kids [10 0 R] /Count 1 >>";
  const objects: Record<number, string | Uint8Array> = { ...USUAL, 2: root };
  for (let at = 10; at < last; at += 1) {
    objects[at] = `<< /Type /Pages /Parent ${at - 1} 0 R /Kids [${at + 1} 0 R] /Count 1 >>`;
  }
  objects[last] = PAGE;
  return makePdf({ objects });
}

/** The table of objects names itself as the one before it. */
function loopingTable(): Uint8Array {
  const plain = Buffer.from(makePdf({ objects: USUAL })).toString("latin1");
  return makePdf({ objects: USUAL, trailer: `/Prev ${/startxref\n(\d+)/u.exec(plain)?.[1]}` });
}

/** Object 6, the tree of pages, lies in the stream that is object 6. */
function selfHolding(): Uint8Array {
  const rows = Buffer.alloc(7 * 4);
  rows.set([2, 0, 6, 0], 6 * 4);
  const held = stream("6 0 << /Type /Pages >>", {
    dict: "/Type /ObjStm /N 1 /First 4 /Extends 6 0 R",
  });
  const list = stream(rows, { dict: "/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R" });
  return makePdf({
    objects: { 1: "<< /Type /Catalog /Pages 6 0 R >>", 6: held },
    xref: () => `9 0 obj\n${list.toString("latin1")}\nendobj\n`,
  });
}

const cut = (length: number): Uint8Array => makePdf({ objects: USUAL }).subarray(0, length);

const LOCK = "/Encrypt 7 0 R /ID [<00> <00>]";
const OUT = "<< /Type /Filespec /F (../../out.txt) /EF << /F 11 0 R >> >>";
const OPEN =
  "/OpenAction 8 0 R /Names << /JavaScript << /Names [(a) 8 0 R] >> /EmbeddedFiles << /Names [(../../out.txt) 9 0 R] >> >>";
const drawing = (what: string): string =>
  PAGE.replace("/Resources <<", `/Resources << /XObject << /X ${what} >>`);

/** Each of them, with what is told of it and whether its words are read all the same. */
export const HOSTILE_PDFS: readonly HostilePdf[] = [
  ["ten thousand pages", tenThousandPages, true, ["too-many-pages"]],
  [
    "more pages said than there are",
    () => changed({ 2: "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>" }),
    true,
    [],
  ],
  [
    "a tree of pages that loops",
    () => changed({ 2: "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>" }),
    true,
    [],
  ],
  [
    "a tree that is its own parent",
    () => changed({ 2: "<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 >>" }),
    true,
    [],
  ],
  ["a tree too deep for a stack", deepTree, true, []],
  ["a table of objects that loops", loopingTable, true, []],
  [
    "a table of two thousand million objects",
    () =>
      makePdf({
        objects: USUAL,
        xref: () =>
          "xref\n0 2000000000\n0000000000 65535 f \ntrailer\n<< /Size 2000000000 /Root 1 0 R >>\n",
      }),
    true,
    [],
  ],
  ["a stream of objects that holds itself", selfHolding, false, ["unreadable-file"]],
  [
    "a length that is the stream itself",
    () => changed({ 4: "<< /Length 4 0 R >>\nstream\nBT ET\nendstream" }),
    false,
    ["empty-report"],
  ],
  [
    "a length beyond the end",
    () => changed({ 4: `<< /Length 99999999999 >>\nstream\n${SAYING}\nendstream` }),
    true,
    [],
  ],
  [
    "a drawing that draws itself twice",
    () => {
      const dict = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>`;
      const own = stream(`${SAYING} /X Do`);
      return changed({ 3: drawing("6 0 R"), 4: own, 6: stream("/X Do /X Do", { dict }) });
    },
    true,
    [],
  ],
  [
    "a picture of ten thousand million dots",
    () => {
      const dict =
        "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8";
      return changed({ 3: drawing("6 0 R"), 4: stream("/X Do"), 6: stream("", { dict }) });
    },
    false,
    ["pages-without-text", "empty-report"],
  ],
  [
    "a page as wide as the world",
    () => changed({ 3: PAGE.replace("595 842", "1e30 1e30") }),
    true,
    [],
  ],
  [
    "more letters than a page has",
    () => content(`BT /F1 12 Tf 72 700 Td ${`(${WORDS}) Tj `.repeat(20_000)} ET`),
    false,
    ["pages-broken", "empty-report"],
  ],
  ["thirty megabytes of blanks", () => content(Buffer.alloc(3e7, 32)), false, ["empty-report"]],
  [
    "locked with a password",
    () => {
      const key = "01234567890123456789012345678901";
      return changed(
        { 7: `<< /Filter /Standard /V 1 /R 2 /P -4 /O (${key}) /U (${key}) >>` },
        LOCK,
      );
    },
    false,
    ["unreadable-file"],
  ],
  [
    "locked in an unknown way",
    () => changed({ 7: "<< /Filter /X /V 99 >>" }, LOCK),
    false,
    ["unreadable-file"],
  ],
  [
    "scripts, launches and a file that leads out",
    () =>
      changed({
        1: `<< /Type /Catalog /Pages 2 0 R ${OPEN} /AA << /WC 10 0 R >> >>`,
        8: "<< /S /JavaScript /JS (app.launchURL\\('http://x.example'\\); while\\(true\\){}) >>",
        9: OUT,
        10: "<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c calc) >> >>",
        11: stream("payload"),
      }),
    true,
    // The file that leads out is named, and left where it is.
    ["part-not-read"],
  ],
  ["cut in its table", () => cut(450), false, ["unreadable-file"]],
  ["cut in its page", () => cut(250), false, ["unreadable-file"]],
  [
    "a font whose letters are defined by themselves",
    () => {
      const dict = "/Type /CMap /UseCMap 6 0 R";
      const map = stream("beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange", { dict });
      const font =
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 6 0 R /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>";
      return changed({ 5: font, 6: map });
    },
    true,
    [],
  ],
  [
    "brackets that never close",
    () => changed({ 1: `<< /Type /Catalog /Pages 2 0 R /X ${"[".repeat(200_000)} >>` }),
    false,
    ["unreadable-file"],
  ],
];
