import { expect, test } from "vitest";
import { EMPTY_CASE, type CaseInfo } from "../../model/case.ts";
import { analysers } from "../../lang/languages.ts";
import { itemsOf } from "../../text/items.ts";
import { tokenize } from "../../text/token.ts";
import { createNames } from "./create-names.ts";

const actor = (id: string, ar: string, en: string): CaseInfo["actors"][number] => ({
  id,
  names: { ar: [ar], en: [en] },
  kind: "party",
  party: null,
});
const info: CaseInfo = {
  ...EMPTY_CASE,
  actors: [
    actor("coast", "قوة حرس الساحل", "Coast Guard Force"),
    actor("interior", "وزارة داخلية الساحل", "Coast Interior Ministry"),
    actor("health", "وزارة صحة الساحل", "Coast Health Ministry"),
  ],
};

function named(raw: string): readonly string[] {
  const items = createNames(info)(
    itemsOf(raw, tokenize(raw), analysers.ar, analysers.en),
    raw,
    new Set(),
  );
  return items.flatMap(({ chunk }) =>
    chunk?.kind === "name" ? [`${raw.slice(chunk.start, chunk.end)}=${chunk.id}`] : [],
  );
}

test("a definite head noun is the actor that was named in full before", () => {
  expect(named("أعلنت قوة حرس الساحل ذلك، وقال المتحدث باسم القوة إنه انتهى")).toEqual([
    "قوة حرس الساحل=coast",
    "القوة=coast",
  ]);
  expect(named("The Coast Guard Force left. A spokesman for the force confirmed it.")).toEqual([
    "Coast Guard Force=coast",
    "force=coast",
  ]);
});

test("not before it was named, not with an adjective, not when two could be meant", () => {
  expect(named("قال المتحدث باسم القوة إنه انتهى")).toEqual([]);
  expect(named("أعلنت قوة حرس الساحل ذلك، وتدخلت القوة الجوية")).toEqual(["قوة حرس الساحل=coast"]);
  expect(
    named(
      "The Coast Interior Ministry and the Coast Health Ministry spoke, then the ministry left.",
    ),
  ).toHaveLength(2);
});
