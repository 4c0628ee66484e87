import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import {
  loadAssets,
  loadOutlines,
  loadTypeKit,
  renderDocx,
  renderDossier,
  renderPaper,
  renderPictures,
  type Profile,
} from "@tarjih/dossier";
import { hashesOf } from "./testing/hashes-of.ts";
import { tells } from "./testing/plain.ts";
import { emptyInput, FOUND, ON_THE_LIST, PHONE, sampleInput } from "./testing/sample-case.ts";

// What leaves a case and is no format: the page, what is printed of it, the document, the pictures. The same contract.

type Lang = "ar" | "en";
const LANGS: readonly Lang[] = ["ar", "en"];

async function pictures(profile: Profile, lang: Lang): Promise<readonly string[]> {
  const kit = await loadTypeKit();
  const input = { ...sampleInput(profile, lang).data, profile };
  const asked = { langs: LANGS, sizes: ["print", "social"], licence: "CC BY 4.0" } as const;
  const made = [
    ...renderPictures(input, asked, {
      ...loadAssets(),
      measure: kit.measure,
      outlines: loadOutlines(),
    }),
  ];
  return Promise.all(
    // Fonts are letters and no words; their bytes could have any three letters in a row.
    made.map(async ({ name, svg, letters }) => {
      expect((await kit.embed(letters)).length).toBeGreaterThan(0);
      return `${name}\n${svg("")}`;
    }),
  );
}

async function document(profile: Profile, lang: Lang): Promise<string> {
  const made = await renderDocx({ ...sampleInput(profile, lang).data, profile }, loadAssets());
  const inside = Object.entries(unzipSync(made));
  return inside.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`).join("\n");
}

const LEAVING: Readonly<Record<string, (profile: Profile, lang: Lang) => Promise<string>>> = {
  pictures: async (profile, lang) => (await pictures(profile, lang)).join("\n"),
  page: (profile, lang) =>
    Promise.resolve(
      renderDossier(
        { ...sampleInput(profile, lang).data, profile },
        { ...loadAssets(), fonts: [] },
      ),
    ),
  paper: (profile, lang) =>
    Promise.resolve(
      renderPaper({ ...sampleInput(profile, lang).data, profile }, { ...loadAssets(), fonts: [] }),
    ),
  document,
};

test.each(Object.keys(LEAVING))(
  "%s: the public sees no hidden name, in no spelling, and no hash of one",
  async (kind) => {
    for (const lang of LANGS) {
      const all = (await LEAVING[kind]?.("public", lang)) ?? "";
      expect(all.length).toBeGreaterThan(1000);
      for (const name of [...ON_THE_LIST, ...FOUND]) expect(tells(all, name), name).toBe(false);
      expect(all).not.toContain(PHONE);
      for (const hash of hashesOf([...ON_THE_LIST, ...FOUND])) expect(all).not.toContain(hash);
      // Where somebody lives is a name too, and stands in the data of the page.
      expect(all).not.toContain("35.777");
    }
  },
);

test.each(Object.keys(LEAVING))("%s: partners and courts see what is theirs", async (kind) => {
  const partners = (await LEAVING[kind]?.("partners", "en")) ?? "";
  expect(partners).not.toContain(PHONE);
  for (const profile of ["partners", "court"] as const) {
    const seen = (await LEAVING[kind]?.(profile, "en")) ?? "";
    for (const name of ON_THE_LIST) expect(tells(seen, name), name).toBe(false);
    // A picture names origins and outlets; two of those who were found are neither.
    if (kind !== "pictures") for (const name of FOUND) expect(tells(seen, name), name).toBe(true);
  }
});

test("a picture is whole XML whatever words are in the case, and the same bytes twice", async () => {
  const once = await pictures("public", "ar");
  expect(once.length).toBeGreaterThan(3);
  expect(await pictures("public", "ar")).toEqual(once);
  for (const file of once) {
    const svg = file.slice(file.indexOf("\n") + 1);
    const parser = new SaxesParser();
    const names = new Set<string>();
    parser.on("opentag", ({ name }) => names.add(name));
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect([...names]).toEqual(expect.arrayContaining(["svg", "title", "desc", "text"]));
    expect([...names]).not.toContain("script");
    expect(svg).not.toMatch(/href|url\((?!#(?:hatch|map)\))|@import/);
    expect(svg).toContain("CC BY 4.0");
  }
});

test("a case with nothing to compare has no picture", async () => {
  const { measure } = await loadTypeKit();
  for (const hasReport of [true, false]) {
    const made = renderPictures(
      emptyInput(hasReport).data,
      { langs: LANGS, sizes: ["print"], licence: null },
      { ...loadAssets(), measure, outlines: loadOutlines() },
    );
    expect([...made]).toEqual([]);
  }
});
