import { expect, test } from "vitest";
import { EMPTY_CASE } from "@tarjih/reading";
import type { Reading } from "@tarjih/reading";
import { chain, figure, reading, report } from "../testing/build.ts";
import { saidInShort } from "./said-in-short.ts";
import { sourcesOf } from "./sources.ts";

const sources = sourcesOf(EMPTY_CASE);

/** Whom a report of that outlet means by the last of the names that it gives. */
function meantBy(outlet: string, ...names: readonly string[]): string | undefined {
  const of = report("one", { outlet });
  const figures = names.map((name, at) =>
    figure(of, 10 + at, { start: at, chain: chain(outlet, name) }),
  );
  return saidInShort(reading(of, figures), sources).get(names.at(-1)?.replace(/^\w+:/u, "") ?? "");
}

test("a name in short is the one fuller name that its text has given", () => {
  expect(meantBy("Lume Post", "Samara Detention Monitor", "Monitor")).toBe(
    "Samara Detention Monitor",
  );
  expect(meantBy("درسبرس", "وزارة الصحة في عسل", "الوزارة")).toBe("وزارة الصحة في عسل");
  expect(meantBy("Lume Post", "Ministry of Health", "Interior Ministry", "ministry")).toBe(
    undefined,
  );
});

test("its outlet is one of them, even where the short name looks like a person's", () => {
  expect(meantBy("Samara Detention Monitor", "person:Monitor")).toBe("Samara Detention Monitor");
  expect(meantBy("مرصد هلمار لحقوق الإنسان", "المرصد")).toBe("مرصد هلمار لحقوق الإنسان");
  expect(meantBy("Lume Post", "person:Rami Post")).toBe(undefined);
});

test("an organ is the body that publishes, and never a paper", () => {
  expect(meantBy("الجيش الدرساني", "القيادة العامة")).toBe("الجيش الدرساني");
  expect(meantBy("Jurd Movement", "media office")).toBe("Jurd Movement");
  expect(meantBy("Lume Post", "command")).toBe(undefined);
});

test("a union of policemen is not the police", () => {
  expect(meantBy("Lume Post", "Asal Police Union", "police")).toBe(undefined);
});

test("unnamed people are nobody", () => {
  expect(meantBy("Samara Detention Monitor", "unnamed:monitor")).toBe(undefined);
});

test("who is named with an office speaks for it where the name stands alone", () => {
  const of = report("one", { outlet: "Lume Post" });
  const told = figure(of, 112, { chain: chain("Lume Post", "person:Adel Hamdan") });
  const named: Omit<Reading["attributions"][number], "quote"> = {
    type: "attribution",
    id: "one.a0-5",
    report: of.id,
    start: 0,
    end: 5,
    source: "Adel Hamdan",
    kind: "person",
    cue: { start: 6, end: 7 },
    scope: { start: 8, end: 9 },
    stance: "reported",
    rules: [],
  };
  const meant = (quote: string): string | undefined =>
    saidInShort({ report: of, figures: [told], attributions: [{ ...named, quote }] }, sources).get(
      "Adel Hamdan",
    );
  expect(meant("Justice Minister Adel Hamdan")).toBe("Justice Minister Adel Hamdan");
  expect(meant("former Justice Minister Adel Hamdan")).toBe(undefined);
  expect(meant("nephew of the justice minister, Adel Hamdan")).toBe(undefined);
  expect(meant("the baker Adel Hamdan")).toBe(undefined);
});
