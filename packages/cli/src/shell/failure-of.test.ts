import { messages } from "@tarjih/i18n";
import { expect, test } from "vitest";
import { failureOf } from "./failure-of.ts";

test("a full disk is told in a whole sentence where the machine does not say in which file", () => {
  // `write` on an open file, unlike `open`, says no path.
  const error = Object.assign(new Error("ENOSPC: no space left on device, write"), {
    code: "ENOSPC",
  });
  expect(failureOf(error, messages("en")).message).toMatch(/^The disk filled up\. The earlier/u);
  expect(failureOf(error, messages("ar")).message).toMatch(/^امتلأ القرص\. /u);
  const named = Object.assign(error, { path: "out/elm.tarjih.12.part" });
  expect(failureOf(named, messages("en")).message).toContain("while out/elm.tarjih was written");
});
