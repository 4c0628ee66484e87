import type { InterfaceLanguage, Messages } from "@tarjih/i18n";
import type { PlacedPlace } from "@tarjih/server";
import { isolatedName } from "../../said/isolated-name.ts";

/** "East wing · within 500 m · 8 reports". The name first: it is what one sees. */
export function placeText(
  { name, precision, radius, reports }: PlacedPlace,
  { lang, say }: { readonly lang: InterfaceLanguage; readonly say: Messages },
): string {
  const { map } = say.pictures;
  const how = precision === "unknown" ? map.precisionUnknown : map.within(map.length(radius));
  return [isolatedName(name[lang], lang), how, say.dossier.counts.reports(reports.length)].join(
    " · ",
  );
}
