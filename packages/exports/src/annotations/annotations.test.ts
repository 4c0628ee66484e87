import { expect, test } from "vitest";
import { filesOf } from "../testing/contents.ts";
import { sampleInput } from "../testing/sample-case.ts";
import { annotationsFormat } from "./annotations-format.ts";

test("each annotation's position and quote find the same words in the text beside it", () => {
  const input = sampleInput("public");
  const files = filesOf(annotationsFormat, input);
  const written = String(files.get("annotations.jsonld")?.content);
  const page: unknown = JSON.parse(written);
  expect(page).toMatchObject({ type: "AnnotationPage" });
  const listed = [
    ...written.matchAll(
      /"source": "([^"]+)"[\s\S]*?"exact": ("(?:[^"\\]|\\.)*")[\s\S]*?"start": (\d+),\s*"end": (\d+)/g,
    ),
  ];
  // Rows coded by hand have no text to stand in.
  const read = input.data.weighing.figures.filter(({ row }) => row === undefined);
  expect(listed.length).toBe(read.length);
  for (const [, source = "", exact = "", start, end] of listed) {
    const text = String(files.get(source)?.content);
    expect(JSON.stringify([...text].slice(Number(start), Number(end)).join(""))).toBe(exact);
  }
});
