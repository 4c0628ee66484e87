import { expect, test } from "vitest";
import { openApiDocument } from "@tarjih/server";
import { textOf } from "./tree.ts";

test("docs/openapi.json is what `npm run docs` makes", () => {
  expect(JSON.parse(textOf("docs/openapi.json"))).toEqual(openApiDocument());
});
