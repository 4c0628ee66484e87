import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { settlePng } from "./settle-png.ts";

function chunk(name: string, data: string): Buffer {
  const body = Buffer.from(name + data, "latin1");
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), whole.length - 4);
  return whole;
}

const SIGNATURE = Buffer.from("\u0089PNG\r\n\u001a\n", "latin1");

test("texts and times go, the size on paper comes", () => {
  const png = Buffer.concat([
    SIGNATURE,
    chunk("IHDR", "0123456789abc"),
    chunk("tEXt", "Software\0somebody's machine"),
    chunk("tIME", "1234567"),
    chunk("IDAT", "picture"),
    chunk("IEND", ""),
  ]);
  const names = (bytes: Uint8Array): readonly string[] =>
    Buffer.from(bytes)
      .toString("latin1")
      .match(/IHDR|tEXt|tIME|pHYs|IDAT|IEND/g) ?? [];
  expect(names(settlePng(png, null))).toEqual(["IHDR", "IDAT", "IEND"]);
  const sized = Buffer.from(settlePng(png, 300));
  expect(names(sized)).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
  const at = sized.indexOf("pHYs");
  // 11,811 dots a metre are 300 an inch.
  expect([sized.readUInt32BE(at + 4), sized.readUInt32BE(at + 8), sized[at + 12]]).toEqual([
    11_811, 11_811, 1,
  ]);
  expect(sized.readUInt32BE(at + 13)).toBe(crc32(sized.subarray(at, at + 13)));
});
