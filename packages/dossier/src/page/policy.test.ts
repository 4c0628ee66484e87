import { expect, test } from "vitest";
import { sha256 } from "../assets/load-assets.ts";
import { base64, policy } from "./policy.ts";
import { jsonBlock } from "./json-block.ts";

test("hex becomes base64 as Node writes it", () => {
  for (const text of ["", "a", "tarjih", "ترجيح"]) {
    const hex = sha256(text);
    expect(base64(hex)).toBe(Buffer.from(hex, "hex").toString("base64"));
  }
});

test("nothing is allowed but the file's own style, script and fonts", () => {
  const rules = policy("00", ["ff"], true);
  expect(rules.startsWith("default-src 'none'; ")).toBe(true);
  expect(rules).not.toMatch(/unsafe|https?:|\*/);
});

test("data cannot end its element or hide its order, and reads back the same", () => {
  const value = { text: "</script><!-- \u202e & \u2028 \u0085" };
  const block = jsonBlock(value);
  expect(block).not.toMatch(/[<>\u202e\u2028\u0085]/);
  expect(JSON.parse(block)).toEqual(value);
});
