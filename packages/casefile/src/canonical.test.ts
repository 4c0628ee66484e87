import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalBytes, canonicalJson, sha256 } from "./canonical.ts";

test("keys are sorted by code unit at every depth and white space is left out", () => {
  expect(canonicalJson({ b: [1, { z: null, a: true }], a: "ق", "\u{1F600}": 1, "\uFB33": 2 })).toBe(
    '{"a":"ق","b":[1,{"a":true,"z":null}],"\u{1F600}":1,"\uFB33":2}',
  );
  expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}');
});

test("parsing gives the value back and the form is a fixed point", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("as bytes it is the same, however deep it is taken apart", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(6), (value, depth) => {
      expect(Buffer.from(canonicalBytes(value, depth)).toString()).toBe(canonicalJson(value));
    }),
  );
  const long = { b: Array.from({ length: 30_000 }, (_, i) => ({ i, no: undefined })), a: [[], {}] };
  expect(Buffer.from(canonicalBytes(long)).toString()).toBe(canonicalJson(long));
  expect(() => canonicalBytes([undefined])).toThrow(TypeError);
});

test("what JSON cannot hold is refused", () => {
  for (const bad of [NaN, Infinity, 1n, () => 0, [undefined]]) {
    expect(() => canonicalJson({ bad })).toThrow(TypeError);
  }
});

test("SHA-256 of the empty input and of text as UTF-8", () => {
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256("é")).toBe(sha256(new Uint8Array([0xc3, 0xa9])));
});
