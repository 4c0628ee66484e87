import { expect, test } from "vitest";
import { readCatalogue } from "./gettext.ts";
import { readSubdivisions } from "./subdivisions.ts";

/** A catalogue with the given messages, as msgfmt lays it out. */
function catalogue(messages: readonly (readonly [string, string])[]): Buffer {
  const head = Buffer.alloc(28);
  head.writeUInt32LE(0x950412de, 0);
  head.writeUInt32LE(messages.length, 8);
  head.writeUInt32LE(28, 12);
  head.writeUInt32LE(28 + 8 * messages.length, 16);
  const strings = [...messages.map(([key]) => key), ...messages.map(([, value]) => value)];
  const table = Buffer.alloc(8 * strings.length);
  const bytes = strings.map((text) => Buffer.from(`${text}\0`));
  let at = 28 + table.length;
  bytes.forEach((text, i) => {
    table.writeUInt32LE(text.length - 1, 8 * i);
    table.writeUInt32LE(at, 8 * i + 4);
    at += text.length;
  });
  return Buffer.concat([head, table, ...bytes]);
}

test("a compiled catalogue is read by key", () => {
  const read = readCatalogue(
    catalogue([
      ["17", "المرفأ"],
      ["SY.01", "محافظة المرفأ"],
    ]),
  );
  expect([...read]).toEqual([
    ["17", "المرفأ"],
    ["SY.01", "محافظة المرفأ"],
  ]);
});

test("anything else is refused", () => {
  expect(() => readCatalogue(Buffer.alloc(64))).toThrow("not a little-endian .mo file");
});

test("subdivisions are read by code", () => {
  const xml = `<subdivision type="sydy" draft="contributed">محافظة المرفأ</subdivision>`;
  expect([...readSubdivisions(xml)]).toEqual([["sydy", "محافظة المرفأ"]]);
});
