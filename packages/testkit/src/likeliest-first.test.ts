import { join } from "node:path";
import { likenessOf } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { weighFolder } from "./weigh-folder.ts";

const FOLDERS = join(import.meta.dirname, "../../../fixtures/whole-folders/open");

test.each(["academy", "bakery"])(
  "what is undetermined in %s stands in the order in which its likeliest pair looks like a conflict, and names that pair",
  async (name) => {
    const { weighing } = await weighFolder(join(FOLDERS, name, "reports"));
    const figures = new Map(weighing.figures.map((one) => [one.id, one]));
    const likeness = weighing.open
      .filter(({ kind }) => kind === "undetermined")
      .map((entry) => {
        const pairs = weighing.questions.find(({ id }) => id === entry.question)?.pairs ?? [];
        const isIn = new Set(entry.figures);
        return Math.max(
          ...pairs.flatMap(({ a, b, missing }) => {
            const [one, other] = [figures.get(a), figures.get(b)];
            if (missing === undefined || one === undefined || other === undefined) return [];
            return isIn.has(a) && isIn.has(b) ? [likenessOf(one, other, missing)] : [];
          }),
        );
      });
    expect(likeness.length).toBeGreaterThan(3);
    expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
  },
);
