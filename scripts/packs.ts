// `npm run packs`: the towns and provinces that the packs take from public lists. Needs Debian's apt-get and dpkg-deb, and
// npm. What it writes is checked in: nothing of this is needed to read.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACKS } from "../packages/reading/src/packs/packs.ts";
import { commonWords } from "./packs/common-words.ts";
import { COUNTRIES } from "./packs/countries.ts";
import { fetchSources } from "./packs/fetch-sources.ts";
import { packFile } from "./packs/pack-file.ts";
import { provinceEntries } from "./packs/province-entries.ts";
import { townEntries } from "./packs/town-entries.ts";
import { ROOT, runStep, tool } from "./steps.ts";

const folder = mkdtempSync(join(tmpdir(), "tarjih-packs-"));
try {
  const sources = fetchSources(folder);
  const isCommon = commonWords(sources.words);
  const byHand = PACKS.flatMap(({ places }) => places);
  const actors = PACKS.flatMap(({ actors: all }) => all);
  const provinces = new Map<string, ReturnType<typeof provinceEntries>>();
  for (const { id } of PACKS)
    provinces.set(
      id,
      provinceEntries(
        COUNTRIES.filter(({ pack }) => pack === id),
        sources,
        byHand,
      ),
    );
  const known = [...byHand, ...[...provinces.values()].flat()];
  // All at once: a name that two countries share is listed for neither.
  const towns = townEntries(COUNTRIES, sources, known, actors, isCommon);
  for (const { id } of PACKS) {
    const inPack = COUNTRIES.filter(({ pack }) => pack === id);
    if (inPack.length === 0) continue;
    const own = towns.filter(({ country }) => inPack.includes(country)).map(({ place }) => place);
    const added = provinces.get(id) ?? [];
    writeFileSync(
      join(ROOT, "packages/reading/src/packs", id, "towns.ts"),
      packFile(id, [...added, ...own]),
    );
    process.stdout.write(`${id}: ${added.length} provinces, ${own.length} towns\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
runStep({ name: "format", command: [tool("prettier"), "--write", "packages/reading/src/packs"] });
