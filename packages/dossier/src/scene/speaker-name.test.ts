import { expect, test } from "vitest";
import type { ChainStep, Figure } from "@tarjih/reading";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { dossierData } from "../render.ts";
import { buildScene } from "./scene.ts";
import { speakerName } from "./name.ts";

const scene = buildScene(dossierData(DARWAN, loadAssets()));

const step = (source: string, kind: ChainStep["kind"]): ChainStep => ({
  source,
  kind,
  cue: null,
  start: null,
  end: null,
});

function speaker(...steps: Figure["chain"]): string {
  return speakerName(scene, { chain: steps }, "root-of-nobody", "en");
}

test("a number stands beside whoever the text has it from, not beside the name of a whole origin", () => {
  const outlet = step("Olm Wire", "outlet");
  expect(speaker(outlet, step("Dune Hospital", "body"))).toBe("Dune Hospital");
  expect(speaker(outlet, step("Marsh Front", "party"))).toBe("Marsh Front");
  // The outlet's own voice, and people without a name, are told by their origin.
  expect(speaker(outlet)).toBe("root-of-nobody");
  expect(speaker(outlet, step("two residents", "unnamed"))).toBe("root-of-nobody");
});

test("an origin that texts of both languages name is called as those of the language do", () => {
  const army = step("army", "party");
  const command = step("القيادة العامة للجيش", "outlet");
  const [one, two] = [...scene.figures.values()];
  if (one === undefined || two === undefined) throw new Error("two figures are needed");
  const chains = [[step("Olm Wire", "outlet"), army], [command]] as const;
  const figures = new Map(
    [one, two].map((figure, at) => [figure.id, { ...figure, chain: chains[at] ?? [army] }]),
  );
  const root = {
    id: "root-army",
    name: "army",
    reports: [],
    figures: [one.id, two.id],
    evidence: [],
  };
  const both = {
    ...scene,
    figures,
    roots: [root],
    rootPlaces: new Map([["root-army", 0]]),
    rootNames: new Map([["root-army", "army"]]),
  };
  const said = { chain: chains[0] };
  expect(speakerName(both, said, "root-army", "ar")).toBe("القيادة العامة للجيش");
  expect(speakerName(both, said, "root-army", "en")).toBe("army");
  expect(speakerName(both, { chain: chains[1] }, "root-army", "en")).toBe("army");
});
