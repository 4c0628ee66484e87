import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldText, rawOffset } from "./fold.ts";

test("marks, tatweel, hamza carriers, ta marbuta and digits become one form", () => {
  expect(fold("قُتِلَ")).toBe("قتل");
  expect(fold("قـــتلى")).toBe("قتلي");
  expect(fold("مئة مائة إصابة")).toBe("ميه مايه اصابه");
  expect(fold("٢٣ ۲۳")).toBe("23 23");
  expect(fold("SDF")).toBe("sdf");
});

test("a ligature folds to its letters and the map leads back to it", () => {
  const folded = foldText("\ufefb 5"); // lam-alef
  expect(folded.text).toBe("لا 5");
  expect([0, 1, 2, 3].map((i) => folded.toRaw(i))).toEqual([0, 0, 1, 2]);
});

test("bidi controls are dropped and every folded unit maps to the raw unit that it came from", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (raw) => {
      const { text, toRaw } = foldText(raw);
      for (let i = 0; i < text.length; i++) {
        const at = toRaw(i);
        expect(fold(raw, at, at + 1)).toContain(text.charAt(i));
        expect(rawOffset(raw, 0, raw.length, i)).toBe(at);
      }
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0640]/u);
    }),
  );
});

test("folding twice changes nothing more", () => {
  // a dash of vertical writing is an en dash, which is a hyphen
  expect(fold("12︲14")).toBe("12-14");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (raw) => fold(fold(raw)) === fold(raw)));
});
