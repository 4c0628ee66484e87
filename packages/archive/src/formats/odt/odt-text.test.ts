import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeZip } from "../zip/make-zip.fixture.ts";
import { odtText } from "./odt-text.ts";
import { readOdt } from "./read-odt.ts";

const FIXTURES = new URL("../../../../../fixtures/", import.meta.url);

const text = (body: string): string | null =>
  odtText(`<office:text xmlns:office="o" xmlns:text="t" xmlns:table="b">${body}</office:text>`);

test.each(["statement", "numbers"])("reads %s to the letter", async (name) => {
  const read = await readOdt(readFileSync(new URL(`office/${name}.odt`, FIXTURES)), "a.odt");
  const truth = readFileSync(new URL(`pdf/${name}.txt`, FIXTURES), "utf8");
  expect(read.ok && read.text).toBe(truth.trim());
});

test("leaves out what was deleted and remarked, and keeps what was inserted", () => {
  expect(
    text(
      '<text:tracked-changes><text:p>قتل 17</text:p></text:tracked-changes><text:p>قتل <text:change-start/>٢٣<text:change-end/> عند<text:s text:c="2"/>٠٧:٤٥<office:annotation><text:p>sure?</text:p></office:annotation></text:p>',
    ),
  ).toBe("قتل ٢٣ عند  ٠٧:٤٥");
});

test("raises the mark of a note and puts the note at the end", () => {
  expect(
    text(
      "<text:p>Killed: 120<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By noon.</text:p></text:note-body></text:note> in all.</text:p><text:p>So.</text:p>",
    ),
  ).toBe("Killed: 120¹ in all.\nSo.\n¹ By noon.");
});

test("raises a number that is set above the line by its look alone, and a note in such a look", () => {
  const style = (name: string, position: string): string =>
    `<style:style style:name="${name}"><style:text-properties style:text-position="${position}"/></style:style>`;
  const styles = `<x xmlns:style="s">${style("T1", "super 58%")}${style("T2", "sub 58%")}</x>`;
  expect(
    text(
      `${styles}<text:p>قتل ١٢٠<text:span text:style-name="T1">١</text:span> و8<text:span text:style-name="T2">2</text:span> آخرون<text:span text:style-name="T1"><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By noon.</text:p></text:note-body></text:note></text:span>.</text:p>`,
    ),
  ).toBe("قتل ١٢٠¹ و82 آخرون¹.\n¹ By noon.");
});

test("leaves out what is struck out or hidden by its look", () => {
  const style = (name: string, look: string): string =>
    `<style:style style:name="${name}"><style:text-properties ${look}/></style:style>`;
  const styles = `<x xmlns:style="s">${style("T1", 'style:text-line-through-style="solid"')}${style("T2", 'text:display="none"')}${style("T3", 'style:text-line-through-style="none"')}</x>`;
  const span = (name: string, inner: string): string =>
    `<text:span text:style-name="${name}">${inner}</text:span>`;
  expect(
    text(
      `${styles}<text:p>قتل ${span("T1", `6${span("T3", "0")}`)} ${span("T3", "61")}${span("T2", "9")} حارسا.</text:p>`,
    ),
  ).toBe("قتل  61 حارسا.");
});

test("keeps a row of a table one line", () => {
  expect(
    text(
      "<table:table-row><table:table-cell><text:p>الحي</text:p><text:p>القديم</text:p></table:table-cell><table:table-cell><text:p>15</text:p></table:table-cell></table:table-row><text:p>ثم</text:p>",
    ),
  ).toBe("الحي القديم\t15\nثم");
});

test("tells of the pictures that it does not read", async () => {
  const bytes = makeZip([
    { name: "content.xml", content: "<a>Nine fled.</a>" },
    { name: "Pictures/1.png", content: "x" },
    { name: "Pictures/2.jpg", content: "x" },
  ]);
  expect((await readOdt(bytes, "a.odt")).findings).toEqual([
    {
      code: "parts-not-read",
      severity: "info",
      detail: { name: "a.odt", format: "document-pictures", count: 2 },
    },
  ]);
});

test("expands no entity of a document's own", () => {
  const lol = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(50)}">]>`;
  expect(odtText(`${lol}<a>&a;</a>`)).toBeNull();
});

test("calls locked and damaged documents unreadable", async () => {
  const locked = makeZip([
    { name: "META-INF/manifest.xml", content: "<m:encryption-data/>" },
    { name: "content.xml", content: "x" },
  ]);
  const causes = [locked, makeZip([{ name: "content.xml", content: "<a>" }]), makeZip([])];
  const found = await Promise.all(causes.map((bytes) => readOdt(bytes, "a.odt")));
  expect(found.map(({ findings }) => findings[0]?.detail["cause"])).toEqual([
    "office-locked",
    "office-damaged",
    "office-damaged",
  ]);
});
