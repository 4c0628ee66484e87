import { expect, test } from "vitest";
import { parseTemplate } from "./parse-template.ts";
import type { TemplateRules } from "./parse-template.ts";

const RULES: TemplateRules = {
  sections: ["brief", "ledger", "limits"],
  proof: ["ledger", "limits"],
  contrast: (_, colour) => (colour === "#ffcc00" ? 1.19 : 7),
};

const faults = (text: string): readonly string[] => {
  const parsed = parseTemplate(text, "team.yaml", RULES);
  return parsed.ok ? [] : parsed.problems.map(({ code, line }) => `${line} ${code}`);
};

test("all keys are read, and an empty file is a template too", () => {
  const text = `name: {ar: مكتب, en: Desk}
logo: logo.svg
colours: {accent: "#0B5E4A", accent-dark: 7fd1bb}
sections: [limits, brief]
footer: Corrections
`;
  expect(parseTemplate(text, "team.yaml", RULES)).toMatchObject({
    ok: true,
    template: {
      name: { ar: ["مكتب"], en: ["Desk"] },
      footer: { ar: [], en: ["Corrections"] },
      logo: { text: "logo.svg", at: { line: 2 } },
      accent: "#0b5e4a",
      accentDark: "#7fd1bb",
      sections: ["limits", "brief"],
      leaveOut: [],
    },
  });
  expect(parseTemplate("", "team.yaml", RULES).ok).toBe(true);
});

test.each([
  ["colour: x", ["1 unknown-key"]],
  ["colours:\n  accent: red", ["2 bad-colour"]],
  ["colours:\n  accent: #17508a", ["2 bad-colour"]],
  ['colours:\n  accent: "#ffcc00"', ["2 low-contrast"]],
  ["sections: [brief, legder]", ["1 not-one-of"]],
  ["sections: [brief]\nleave-out: [brief]", ["2 duplicate-id"]],
  ["leave-out: [limits]", ["1 not-one-of"]],
  ["sections:\n  - [a]", ["2 wrong-type"]],
  ["name: [", ["1 yaml-syntax"]],
  ["- a", ["1 wrong-type"]],
])("a mistake is told by its line: %s", (text, expected) => {
  expect(faults(text).slice(0, 1)).toEqual(expected);
});
