import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { filesOf } from "../testing/contents.ts";
import { emptyInput, sampleInput } from "../testing/sample-case.ts";
import { rocrateFormat } from "./rocrate-format.ts";

type Entity = Readonly<Record<string, unknown>>;

function isCrate(value: unknown): value is { readonly "@graph": readonly Entity[] } {
  return typeof value === "object" && value !== null && "@graph" in value;
}

function references(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => references(one));
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const [only, ...more] = entries;
  if (only?.[0] === "@id" && more.length === 0) return [String(only[1])];
  return entries.flatMap(([, one]) => references(one));
}

test.each([sampleInput("public"), sampleInput("partners", "ar"), emptyInput(false)])(
  "what RO-Crate 1.1 asks for: a descriptor, a root with name, date and licence, every file described and there",
  (input) => {
    const files = filesOf(rocrateFormat, input);
    const crate: unknown = JSON.parse(String(files.get("ro-crate-metadata.json")?.content));
    if (!isCrate(crate)) throw new TypeError("no crate");
    const graph = new Map(crate["@graph"].map((one) => [one["@id"], one]));
    expect(graph.size).toBe(crate["@graph"].length);
    expect(graph.get("ro-crate-metadata.json")).toMatchObject({
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
    });
    const root = graph.get("./");
    expect(root).toMatchObject({ "@type": "Dataset", license: { "@id": "#rights" } });
    expect(root?.["datePublished"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const parts = references(root?.["hasPart"]);
    expect(parts.map((id) => decodeURIComponent(id)).toSorted()).toEqual(
      [...files.keys()].filter((path) => path !== "ro-crate-metadata.json").toSorted(),
    );
    for (const id of parts) {
      const content = files.get(decodeURIComponent(id))?.content ?? "";
      expect(graph.get(id)).toMatchObject({
        "@type": "File",
        contentSize: String(Buffer.byteLength(content)),
        sha256: createHash("sha256").update(content).digest("hex"),
      });
    }
    for (const id of references(crate["@graph"])) {
      if (!id.startsWith("https:")) expect(graph.has(id), id).toBe(true);
    }
  },
);
