import { expect, test } from "vitest";
import { messages } from "@tarjih/i18n";
import { askedDecisions } from "./asked-decisions.ts";
import { slotsSaid } from "./slots-said.ts";

const say = messages("en").decisions;
const said = (...rest: readonly string[]): Parameters<typeof askedDecisions>[1] => ({
  rest,
  why: "x",
  name: undefined,
  because: undefined,
});

test("what was not understood is said with what to write", () => {
  const sentence = (action: string, ...rest: readonly string[]): string => {
    try {
      askedDecisions(action, said(...rest), say);
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
    return "";
  };
  expect(sentence("fly", "f-1")).toContain("nothing that can be decided");
  expect(sentence("fix", "f-1")).toContain("fix needs: FIGURE SLOT=VALUE");
  expect(sentence("fix", "f-1", "value=many")).toContain("“value=many” was not understood");
  expect(sentence("fix", "f-1", "value=-5")).toContain("value takes a whole number, 0 or more");
  expect(sentence("fix", "f-1", "measure=klled")).toContain("measure takes killed, wounded");
  expect(sentence("fix", "f-1", "asOf=April")).toContain("asOf takes a day as 2031-04-12");
  expect(sentence("fix", "f-1", "colour=red")).toContain("Write SLOT=VALUE");
  expect(sentence("overrule", "f-1", "f-2", "odd")).toContain("one of: same, compatible");
  expect(sentence("split", "q-1", "f-1")).toContain("--as NAME");
  expect(sentence("merge", "q-1")).toContain("QUESTION INTO");
});

test("every action asks for what its line of help says", () => {
  expect(askedDecisions("accept", said("f-1", "f-2"), say)).toHaveLength(2);
  expect(askedDecisions("overrule", said("r1", "r2", "two-origins"), say)).toEqual([
    { kind: "origin", origin: "not-same", a: "r1", b: "r2", why: "x" },
  ]);
  expect(askedDecisions("assign", said("o-1", "Nour", "Haddad"), say)).toMatchObject([
    { open: "o-1", to: "Nour Haddad" },
  ]);
  expect(askedDecisions("split", { ...said("q-1", "f-1"), name: "second convoy" }, say)).toEqual([
    { kind: "split", question: "q-1", figures: ["f-1"], name: "second convoy", why: "x" },
  ]);
});

test("slots are read as typed: both ends, none, one day and open spans", () => {
  expect(slotsSaid(["value=14", "place=none", "group=guards"])).toEqual({
    low: 14,
    high: 14,
    place: null,
    group: "guards",
  });
  expect(slotsSaid(["asOf=2031-04-12"])).toMatchObject({
    asOf: { start: "2031-04-12", end: "2031-04-12", basis: "stated" },
  });
  expect(slotsSaid(["asOf=../2031-04-14"])).toMatchObject({ asOf: { start: null } });
  for (const bad of ["value=-3", "value=1.5", "measure=slain", "colour=red", "group=", "14"]) {
    expect(slotsSaid([bad])).toMatchObject({ bad });
  }
});
