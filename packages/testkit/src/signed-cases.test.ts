import { expect, test } from "vitest";
import { EMPTY_CASE, EMPTY_REPORT, reader } from "@tarjih/reading";
import { ownPairs, weigh } from "@tarjih/weighing";
import { SIGNED_CASES } from "./signed-cases.ts";
import { SIGNED_ACCOUNTS } from "./signed-accounts.ts";
import { SIGNED_DISPUTES } from "./signed-disputes.ts";

for (const { name, reports, conflicts } of [
  ...SIGNED_CASES,
  ...SIGNED_DISPUTES,
  ...SIGNED_ACCOUNTS,
]) {
  test(`signed: ${name}`, () => {
    const texts = new Map<string, string>();
    const readings = reports.map(([outlet, published, text], i) => {
      const id = `r${i}`;
      texts.set(id, text);
      const lang = /[\u0600-\u06ff]/u.test(text) ? ("ar" as const) : ("en" as const);
      const report = {
        ...EMPTY_REPORT,
        id,
        path: `${id}.txt`,
        sha256: id,
        lang,
        outlet,
        published,
        length: text.length,
      };
      return reader(EMPTY_CASE)({ report, text });
    });
    const { questions, figures } = weigh({ case: EMPTY_CASE, readings, texts });
    const quotes = new Map(figures.map(({ id, quote }) => [id, quote]));
    const found = questions.flatMap((question) =>
      ownPairs(question, ({ verdict }) => verdict === "conflict").map(
        ({ a, b }) => `${quotes.get(a)} / ${quotes.get(b)}`,
      ),
    );
    expect(found).toEqual(conflicts);
    // Every number of a case is read: a conflict that is not there because nothing was read is no success.
    expect(figures.length).toBeGreaterThanOrEqual(reports.length);
  });
}
