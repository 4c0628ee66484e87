import type { InterfaceLanguage, Messages } from "@tarjih/i18n";
import type { Lineage, LineageTie } from "@tarjih/server";
import { isolatedName } from "../../said/isolated-name.ts";

/** "Second Outlet (05-16) copies First Outlet (05-15)": whoever repeats comes first. */
export function tieText(
  { from, to, links }: LineageTie,
  { reports }: Lineage,
  { lang, say }: { readonly lang: InterfaceLanguage; readonly say: Messages },
): string {
  const name = (id: string): string => {
    const report = reports.find((each) => each.id === id);
    const day = report?.published?.slice(0, 10) ?? say.dossier.undated;
    return report === undefined ? id : `${isolatedName(report.outlet[lang], lang)} (${day})`;
  };
  const kinds = [...new Set(links.map(({ kind }) => say.codes.lineageKinds[kind]))];
  return `${name(to)} ${kinds.join(" · ")} ${name(from)}`;
}
