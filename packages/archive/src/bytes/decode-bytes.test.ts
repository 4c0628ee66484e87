import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const ARABIC =
  "قال المتحدث باسم قوة حرس المرسى إن سبعة عشر مسلحاً قتلوا في الهجوم على سجن النورس، وإن العشرات فروا إلى الأحياء القريبة.";
const ENGLISH = "The “guards” said 17 inmates escaped – some by boat.";

/** The built-in encoder knows only UTF-8; a table made of the decoder turns it round. */
function encode(text: string, charset: string): Buffer {
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) {
    table.set(new TextDecoder(charset).decode(Uint8Array.of(byte)), byte);
  }
  return Buffer.from(Array.from(text, (char) => table.get(char) ?? 0x3f));
}

const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

test.each([
  ["windows-1256", ARABIC],
  ["iso-8859-6", ARABIC],
  ["windows-1252", ENGLISH],
  ["windows-1252", "Le café du préfet, dit-il, a été détruit."],
])("guesses %s", (charset, text) => {
  expect(decodeBytes(encode(text, charset))).toEqual({
    kind: "text",
    text,
    charset,
    guessed: true,
    invalid: null,
  });
});

test("a short line of windows-1256 is enough", () => {
  const text = "مقتل 17 شخصاً في سجن النورس";
  expect(decodeBytes(encode(text, "windows-1256"))).toMatchObject({
    text,
    charset: "windows-1256",
  });
});

test("keeps a byte order mark as a character", () => {
  const utf8 = Buffer.from(`\uFEFF${ARABIC}`);
  expect(decodeBytes(utf8)).toMatchObject({
    text: `\uFEFF${ARABIC}`,
    charset: "utf-8",
    guessed: false,
  });
  const wide = Buffer.from(`\uFEFF${ARABIC}`, "utf16le");
  expect(decodeBytes(wide)).toMatchObject({
    text: `\uFEFF${ARABIC}`,
    charset: "utf-16le",
    guessed: false,
  });
  expect(decodeBytes(utf16be(`\uFEFF${ARABIC}`))).toMatchObject({
    text: `\uFEFF${ARABIC}`,
    charset: "utf-16be",
  });
});

test.each([ARABIC, ENGLISH])("knows UTF-16 without a mark: %s", (text) => {
  const le = decodeBytes(Buffer.from(text, "utf16le"));
  expect(le).toMatchObject({ text, charset: "utf-16le", guessed: true });
  expect(decodeBytes(utf16be(text))).toMatchObject({ text, charset: "utf-16be", guessed: true });
});

test("UTF-8 with a broken byte stays UTF-8 and says where", () => {
  const bytes = Buffer.from(`${ARABIC}\n${ARABIC}`);
  bytes[40] = 0xff;
  const decoded = decodeBytes(bytes);
  expect(decoded).toMatchObject({ kind: "text", charset: "utf-8", guessed: false });
  expect(decoded).toMatchObject({ invalid: { offset: 40 } });
  expect(decoded.kind === "text" && decoded.text.includes("\uFFFD")).toBe(true);
});

test("UTF-8 cut in the middle of a letter", () => {
  const bytes = Buffer.from(ARABIC).subarray(0, 32);
  expect(decodeBytes(bytes)).toMatchObject({ charset: "utf-8", invalid: { count: 1, offset: 31 } });
});

test("one stray byte in English is a broken byte, not another charset", () => {
  const bytes = Buffer.concat([
    Buffer.from("Seventeen "),
    Uint8Array.of(0xff),
    Buffer.from(" escaped."),
  ]);
  expect(decodeBytes(bytes)).toMatchObject({ kind: "text", text: "Seventeen \uFFFD escaped." });
});

test.each([
  ["binary:png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["binary:jpeg", [0xff, 0xd8, 0xff, 0xe0]],
  ["binary:pdf", [...Buffer.from("%PDF-1.7\n")]],
  ["binary:zip", [0x50, 0x4b, 3, 4, 20, 0]],
  ["binary:gzip", [0x1f, 0x8b, 8, 0]],
  ["binary:control", [...Buffer.from("text"), 0, 1, 2, 3]],
])("%s is no text", (cause, bytes) => {
  expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ kind: "binary", cause });
});

test("one stray NUL in a long text is a flaw, not a binary", () => {
  const text = `${"Twelve guards were held. ".repeat(20)}\u0000`;
  expect(decodeBytes(Buffer.from(text))).toMatchObject({ kind: "text", text });
});

test("believes a page's own charset, but not against valid UTF-8", () => {
  const bytes = encode("سجن", "iso-8859-6");
  expect(decodeBytes(bytes, "iso-8859-6")).toMatchObject({ text: "سجن", guessed: false });
  expect(decodeBytes(Buffer.from(ARABIC), "windows-1256")).toMatchObject({
    text: ARABIC,
    charset: "utf-8",
  });
  expect(decodeBytes(encode(ARABIC, "windows-1256"), "no-such")).toMatchObject({ text: ARABIC });
});

test("any text in UTF-8 comes back as it was", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 80 }).filter((it) => !/\p{Cc}/u.test(it));
  fc.assert(
    fc.property(text, (value) => {
      const letters = `قُتل ${value.toWellFormed()} شخصاً`;
      expect(decodeBytes(Buffer.from(letters))).toMatchObject({ text: letters, charset: "utf-8" });
    }),
  );
});

test("never throws, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(["text", "binary"]).toContain(decodeBytes(bytes).kind);
    }),
  );
});
