import { join } from "node:path";
import { expect, test } from "vitest";
import { weighFolder } from "@tarjih/testkit";
import { loadAssets } from "../assets/load-assets.ts";
import { loadPaperFonts } from "../assets/load-fonts.ts";
import { EXAMPLE, exampleInput } from "../fixture/example.ts";
import { PROFILES } from "../mask/profile.ts";
import { renderPaper } from "../paper/render-paper.ts";
import { renderDossier } from "../render.ts";
import { outline } from "./outline.ts";

// The dossier of the example case as it was accepted. `npm run dossiers:accept` takes it as it is now; the difference
// is read before it is committed.

const GOLDEN = join(import.meta.dirname, "../../../../fixtures/dossiers");
const KINDS = (["ar", "en"] as const).flatMap((lang) =>
  PROFILES.map((profile) => ({ lang, profile })),
);

const weighed = await weighFolder(EXAMPLE);
const assets = loadAssets();

test.each(KINDS)(
  "the dossier in $lang for $profile is the accepted one",
  async ({ lang, profile }) => {
    const input = exampleInput(weighed, lang, profile);
    const page = renderDossier(input, assets);
    const paper = renderPaper(input, { ...assets, fonts: loadPaperFonts() });
    const bytes = (file: string): string =>
      `${Buffer.byteLength(file)} bytes, SHA-256 ${assets.sha256(file)}`;
    const lines = [
      `# The example case in ${lang} for ${profile}`,
      `page: ${bytes(page)}`,
      `paper: ${bytes(paper)}`,
      ...outline(paper, assets.sha256),
    ];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
      join(GOLDEN, `nawras-prison.${lang}.${profile}.txt`),
    );
  },
);
