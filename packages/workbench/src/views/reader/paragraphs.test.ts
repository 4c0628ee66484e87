import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphAt, paragraphsOf } from "./paragraphs.ts";

const text = fc
  .array(fc.constantFrom("a", "م", "\n", "\r\n", "\r", " "))
  .map((all) => all.join(""));

test("paragraphs and the breaks between them are the whole text", () => {
  fc.assert(
    fc.property(text, (raw) => {
      const all = paragraphsOf(raw);
      const shown = all.map(({ start, end }) => raw.slice(start, end));
      expect(shown.join("")).toBe(raw.replaceAll(/[\r\n]/g, ""));
      expect(shown.some((line) => /[\r\n]/.test(line))).toBe(false);
    }),
  );
});

test("every character is found in its paragraph", () => {
  fc.assert(
    fc.property(text, (raw) => {
      const all = paragraphsOf(raw);
      for (const [at, { start, end }] of all.entries()) {
        for (let offset = start; offset < end; offset += 1) {
          expect(paragraphAt(all, offset)).toBe(at);
        }
      }
    }),
  );
});
