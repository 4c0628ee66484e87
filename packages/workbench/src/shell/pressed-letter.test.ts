import { expect, test } from "vitest";
import { pressedLetter } from "./pressed-letter.ts";

test("a letter is the one that is typed, or that of the key where other letters are typed", () => {
  expect(pressedLetter({ key: "a", code: "KeyA" })).toBe("a");
  expect(pressedLetter({ key: "A", code: "KeyA" })).toBe("a");
  expect(pressedLetter({ key: "ش", code: "KeyA" })).toBe("a");
  expect(pressedLetter({ key: "ن", code: "KeyK" })).toBe("k");
  // One key, two letters: lam with alef.
  expect(pressedLetter({ key: "لا", code: "KeyB" })).toBe("b");
  expect(pressedLetter({ key: "ф", code: "KeyA" })).toBe("a");
  expect(pressedLetter({ key: "a", code: "KeyQ" })).toBe("a");
});

test("what is no letter keeps its name", () => {
  for (const key of ["ArrowDown", "Enter", "?", "؟", "Escape", "1"]) {
    expect(pressedLetter({ key, code: key === "؟" ? "Slash" : key })).toBe(key);
  }
  // A French keyboard has its comma where others have M.
  expect(pressedLetter({ key: ",", code: "KeyM" })).toBe(",");
  expect(pressedLetter({ key: "Dead", code: "KeyE" })).toBe("Dead");
});
