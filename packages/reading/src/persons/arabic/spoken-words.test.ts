import { expect, test } from "vitest";
import { suspectsIn } from "../suspects-in.ts";

test("words as people say them are nobody", () => {
  const knows = {
    names: new Set<string>(),
    places: new Set<string>(),
    offices: new Set<string>(),
    credited: new Set<string>(),
    small: new Set<string>(),
  };
  const text = "وين صرتو؟ ضلينا هون لأنو الطريق مسكر، وما شفتو حدا كلش.";
  expect(suspectsIn(text, knows, []).hidden).toEqual([]);
});
