import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { dossierData } from "../render.ts";
import { buildScene } from "../scene/scene.ts";
import { oneLanguage } from "../paper/one-language.ts";
import { head } from "./head.ts";

/** The line under the heading, in one language. */
function eventLine(title: string | null, lang: "ar" | "en"): string {
  const { weighing, case: info } = DARWAN;
  const event = {
    ...weighing.case.event,
    name: { ar: "اقتحام المستودع", en: "The depot" },
    start: "2031-04-12",
    end: null,
    place: null,
  };
  const data = dossierData(
    {
      ...DARWAN,
      case: { ...info, title },
      weighing: { ...weighing, case: { ...weighing.case, title, event } },
    },
    loadAssets(),
  );
  const { markup } = head(buildScene(data));
  const [, line = ""] = /<p class="event"\s*>([^]*?)<\/p/.exec(oneLanguage(markup, lang)) ?? [];
  return line
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

test.each([
  // A title of its own: the event is named under it.
  ["What happened at Darwan", "en", "The depot · 2031-04-12"],
  ["What happened at Darwan", "ar", "What happened at Darwan · 2031-04-12"],
  // A title that is the event's name is said once, and not again in the other language.
  ["The depot", "en", "2031-04-12"],
  ["The depot", "ar", "2031-04-12"],
  [null, "en", "2031-04-12"],
] as const)("titled %j, in %s: %s", (title, lang, line) => {
  expect(eventLine(title, lang)).toBe(line);
});

test.each([
  ["court", false, "The hashes are those of the unaltered originals."],
  ["public", false, "its hashes are withheld"],
  ["public", true, "commitments stand in place of its hashes"],
] as const)("for %s the head says what the hashes are of", (profile, hasSecret, said) => {
  const blinding = { hash: (hash: string) => `hmac-sha256:${hash}`, id: () => "w1a2b3c4d5e6f" };
  const text = "Mr Salim Haddad said 13 people were killed.";
  const report = {
    ...EMPTY_REPORT,
    id: "r-1",
    sha256: "ab".repeat(32),
    text_sha256: "cd".repeat(32),
  };
  const info = { ...EMPTY_CASE, mask: ["Salim Haddad"] };
  const readings = [read({ report, text }, info)];
  const { markup } = head(
    buildScene(
      dossierData(
        {
          ...DARWAN,
          profile,
          case: info,
          readings,
          weighing: weigh({ readings, case: info, texts: new Map([["r-1", text]]) }),
          texts: new Map([["r-1", text]]),
          ...(hasSecret ? { blinding } : {}),
        },
        loadAssets(),
      ),
    ),
  );
  const words = oneLanguage(markup, "en").replace(/\s+/gu, " ");
  expect(words).toContain("Names have been taken out of this file");
  expect(words).toContain(said);
  expect(words.includes("are those of the unaltered originals.")).toBe(true);
});
