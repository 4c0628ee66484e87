import { afterAll, beforeAll, expect, test } from "vitest";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openedCase(await caseOf(smallFolder()));
});
afterAll(async () => {
  await opened.end();
});

test("who is hidden surely and in doubt, what stays, and who stays named come apart, each with why and where", async () => {
  const response = await opened.get("/api/names");
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    told: [{ name: "Salim Haddad", because: "given-name", mentions: 1, reports: 0 }],
    suspected: [
      { name: "كريم", because: "name-word", where: [{ id: "elsewhere", path: "elsewhere" }] },
    ],
    standing: [{ name: "نصر", because: "word", pseudonym: null, context: "قال نصر إن" }],
    named: [{ name: "Rim Asadi", because: "office", by: "mayor" }],
  });
});
