import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { filesOf } from "../testing/contents.ts";
import { emptyInput, sampleInput } from "../testing/sample-case.ts";
import { plainSource } from "./plain-source.ts";
import { qdpxFormat } from "./qdpx-format.ts";

// What the schema of REFI-QDA projects (18 March 2019) lets stand inside what, in this order, with which attributes.
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Project: ["Users", "CodeBook", "Variables", "Sources"],
  Users: ["User"],
  User: [],
  CodeBook: ["Codes"],
  Codes: ["Code"],
  Code: ["Description", "Code"],
  Variables: ["Variable"],
  Variable: [],
  Sources: ["TextSource"],
  TextSource: ["PlainTextSelection", "VariableValue"],
  PlainTextSelection: ["Description", "Coding"],
  Coding: ["CodeRef"],
  CodeRef: [],
  VariableValue: ["VariableRef", "TextValue"],
  VariableRef: [],
  Description: ["#text"],
  TextValue: ["#text"],
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Project: ["name"],
  User: ["guid"],
  Code: ["guid", "name", "isCodable"],
  Variable: ["guid", "name", "typeOfVariable"],
  TextSource: ["guid", "plainTextPath"],
  PlainTextSelection: ["guid", "startPosition", "endPosition"],
  Coding: ["guid"],
  CodeRef: ["targetGUID"],
  VariableRef: ["targetGUID"],
};
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  xmlns: /^urn:QDA-XML:project:1\.0$/,
  name: /^[^]*$/,
  origin: /^.+$/,
  guid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  creatingUserGUID: /^[0-9a-f-]{36}$/,
  creatingUser: /^[0-9a-f-]{36}$/,
  targetGUID: /^[0-9a-f-]{36}$/,
  creationDateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/,
  isCodable: /^(?:true|false)$/,
  color: /^#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})$/,
  typeOfVariable: /^(?:Text|Boolean|Integer|Float|Date|DateTime)$/,
  plainTextPath: /^internal:\/\/[^/]+\.txt$/,
  startPosition: /^\d+$/,
  endPosition: /^\d+$/,
};
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

/** Strict: what is not well formed throws. */
function tree(xml: string): Node {
  const root = { name: "", attributes: new Map<string, string>(), children: new Array<Node>() };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const pairs = Object.entries(attributes).map(([key, text]) => [key, text] as const);
    const node = { name, attributes: new Map(pairs), children: new Array<Node>() };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    if (text.trim() !== "") open.at(-1)?.children.push({ ...root, name: "#text", children: [] });
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new TypeError("no root");
  return first;
}

function below(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap((child) => below(child))];
}

function projectOf(input: ReturnType<typeof sampleInput>): {
  readonly root: Node;
  readonly all: readonly Node[];
  readonly parts: Readonly<Record<string, Uint8Array>>;
} {
  const [file] = filesOf(qdpxFormat, input).values();
  if (file === undefined || typeof file.content === "string") throw new TypeError("no project");
  const parts = unzipSync(file.content);
  const xml = strFromU8(parts["project.qde"] ?? new Uint8Array());
  const root = tree(xml);
  return { root, all: below(root), parts };
}

test.each([sampleInput("public"), sampleInput("court", "ar"), emptyInput(true), emptyInput(false)])(
  "the structure is that of the schema, every reference has its target",
  (input) => {
    const { root, all } = projectOf(input);
    expect(root.name).toBe("Project");
    expect(root.attributes.get("xmlns")).toBe("urn:QDA-XML:project:1.0");
    const guids = all.flatMap(({ attributes }) => attributes.get("guid") ?? []);
    expect(new Set(guids).size).toBe(guids.length);
    for (const guid of guids) expect(guid).toMatch(GUID);
    for (const { name, attributes, children } of all.filter((one) => one.name !== "#text")) {
      const allowed = CHILDREN[name] ?? [];
      const places = children.map((child) => allowed.indexOf(child.name));
      expect(places, name).toEqual(places.toSorted((a, b) => a - b));
      expect(places, name).not.toContain(-1);
      for (const [key, value] of attributes) {
        expect(ATTRIBUTES[key]?.test(value), `${name} ${key}="${value}"`).toBe(true);
      }
      for (const key of REQUIRED[name] ?? [])
        expect(attributes.has(key), `${name} ${key}`).toBe(true);
      const target = attributes.get("targetGUID");
      if (target !== undefined) expect(guids).toContain(target);
    }
  },
);

test("each selection cuts its own words out of the text beside it, by characters", () => {
  const input = sampleInput("court");
  const { all, parts } = projectOf(input);
  const sources = all.filter(({ name }) => name === "TextSource");
  let seen = 0;
  for (const { attributes, children } of sources) {
    const path = attributes.get("plainTextPath")?.replace("internal://", "sources/") ?? "";
    const bytes = parts[path];
    if (bytes === undefined) throw new TypeError(`no ${path}`);
    const characters = [...strFromU8(bytes)];
    for (const { name, attributes: own } of children) {
      if (name !== "PlainTextSelection") continue;
      const [start, end] = [own.get("startPosition"), own.get("endPosition")].map(Number);
      expect(characters.slice(start, end).join("")).toBe(own.get("name"));
      seen += 1;
    }
  }
  expect(seen).toBe(input.data.weighing.figures.filter(({ row }) => row === undefined).length);
});

test("any text: its characters stand where the offsets say, without marks and double line ends", () => {
  const piece = fc.constantFrom(
    "\uFEFF",
    "\r\n",
    "\r",
    "\n",
    "a",
    "٢٣",
    "\u{1F4F0}",
    "\ud800",
    "\u0007",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const raw = pieces.join("");
      const { text, at } = plainSource(raw);
      const characters = [...text];
      expect(text).not.toMatch(/\r/);
      expect(at(raw.length)).toBe(characters.length);
      for (const match of raw.matchAll(/٢٣/gu)) {
        expect(characters.slice(at(match.index), at(match.index + 2)).join("")).toBe("٢٣");
      }
    }),
  );
});
