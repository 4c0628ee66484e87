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
