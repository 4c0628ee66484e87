import { expect, test } from "vitest";
import { processShell } from "./process-shell.ts";
import { outLines } from "./out-lines.ts";

test("pieces are made as they are taken, and no more of them when nobody listens", async () => {
  const done: string[] = [];
  const pieces = function* (): Generator<string> {
    for (const piece of ["a", "b", "c"]) {
      done.push(`made ${piece}`);
      yield piece;
    }
  };
  const listening = (until: string): Parameters<typeof outLines>[0] => ({
    ...processShell("en"),
    out: (text) => {
      done.push(`took ${text}`);
      return Promise.resolve(text !== until);
    },
  });
  expect(await outLines(listening("b"), pieces())).toBe(false);
  expect(done).toEqual(["made a", "took a", "made b", "took b"]);
  expect(await outLines(listening(""), pieces())).toBe(true);
  expect(done).toHaveLength(10);
});
