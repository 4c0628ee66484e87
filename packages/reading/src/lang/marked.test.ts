import { expect, test } from "vitest";
import { marked, spoken } from "./marked.ts";

test("marks of a hit are its words, and no part of its text", () => {
  expect(marked("control", "He said {the army holds the mill}.", "{It fell} on Friday.")).toEqual([
    ["He said the army holds the mill.", "control:the army holds the mill"],
    ["It fell on Friday.", "control:It fell"],
  ]);
});

test("a speaker may stand before his cue, behind it, or with the cue among his words", () => {
  expect(
    spoken("{The baker} [said] it.", "It fell, [said] {the baker}.", "{The [doctor's] count}"),
  ).toEqual([
    ["The baker said it.", "The baker>said"],
    ["It fell, said the baker.", "the baker>said"],
    ["The doctor's count", "The doctor's count>doctor's"],
  ]);
});

test("a hit without marks is a mistake", () => {
  expect(() => marked("control", "The army holds the mill.")).toThrow(TypeError);
  expect(() => spoken("{The baker} said it.")).toThrow(TypeError);
});
