import { expect, test } from "vitest";
import { publishedManifest } from "./published-manifest.ts";

const source = {
  name: "@tarjih/sample",
  version: "1.2.3",
  description: "A sample.",
  private: true,
  type: "module",
  exports: { ".": "./src/index.ts", "./part": "./src/part/index.ts" },
  dependencies: { "@tarjih/reading": "1.2.3" },
};

test("points to compiled code and keeps exact versions", () => {
  const made = publishedManifest(source, ["dist", "bin", "package.json"]);
  expect(made["exports"]).toEqual({
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./part": { types: "./dist/part/index.d.ts", default: "./dist/part/index.js" },
    "./package.json": "./package.json",
  });
  expect(made["dependencies"]).toEqual({ "@tarjih/reading": "1.2.3" });
  expect(made["files"]).toEqual(["bin", "dist"]);
  expect(made).not.toHaveProperty("private");
});

test("refuses a manifest without a version", () => {
  expect(() => publishedManifest({ name: "x", description: "y" }, [])).toThrow(/no version in x/);
});
