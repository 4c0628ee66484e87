import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { withoutDeciders } from "./deciders.ts";

test.each([
  ["ar", "[عضو الفريق 1]"],
  ["en", "[Team member 1]"],
] as const)("in %s a member of the team is called so in that language", (lang, called) => {
  const decision = {
    kind: "note",
    id: "decision-1",
    who: "Rana",
    when: "2031-05-05T00:00:00Z",
    why: "",
    target: "r-0",
  } as const;
  const weighing = { ...DARWAN.weighing, decisions: [decision, { ...decision, who: "رنا" }] };
  const out = withoutDeciders({ ...DARWAN, lang, weighing });
  const [first, second] = out.weighing.decisions ?? [];
  expect(first?.who).toBe(called);
  expect(second?.who).toBe(called.replace("1", "2"));
});
