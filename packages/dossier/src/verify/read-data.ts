import { DOSSIER_FORMAT } from "../scene/data.ts";
import type { DossierData } from "../scene/data.ts";

/** The data that a dossier carries; null where there is none that this version can read. */
export function readData(html: string, id: string): DossierData | null {
  const opening = `<script type="application/json" id="${id}">`;
  const from = html.indexOf(opening);
  const to = html.indexOf("</script>", from);
  if (from < 0 || to < 0) return null;
  try {
    const data: unknown = JSON.parse(html.slice(from + opening.length, to));
    return isData(data) ? data : null;
  } catch {
    return null;
  }
}

function isData(value: unknown): value is DossierData {
  if (typeof value !== "object" || value === null) return false;
  return (
    "format" in value &&
    value.format === DOSSIER_FORMAT &&
    "weighing" in value &&
    "readings" in value &&
    Array.isArray(value.readings) &&
    "texts" in value &&
    Array.isArray(value.texts)
  );
}
