import { DATA_ID, DATA_TYPES } from "../page/data-block.ts";
import { unpackData } from "../pack/pack-data.ts";
import type { PackedData } from "../pack/pack-data.ts";
import { DOSSIER_FORMAT, PACKED_FORMAT } from "../scene/data.ts";
import type { Assets, DossierData } from "../scene/data.ts";

/** The data that a dossier carries, and the JSON that its hash is made from. */
export interface FoundData {
  readonly data: DossierData;
  readonly json: string;
}

/** Null where there is no data that this version can read. */
export function readData(html: string, assets: Assets): FoundData | null {
  for (const type of Object.values(DATA_TYPES)) {
    const opening = `<script type="${type}" id="${DATA_ID}">`;
    const from = html.indexOf(opening);
    const to = html.indexOf("</script>", from);
    if (from < 0 || to < 0) continue;
    const content = html.slice(from + opening.length, to);
    try {
      const json = type === DATA_TYPES.packed ? assets.unpack(content) : content;
      const found: unknown = JSON.parse(json);
      if (isData(found)) return { json, data: found };
      if (isPacked(found)) return { json, data: unpackData(found) };
    } catch {
      return null;
    }
  }
  return null;
}

function isData(value: unknown): value is DossierData {
  return hasParts(value) && value.format === DOSSIER_FORMAT;
}

function isPacked(value: unknown): value is PackedData {
  return hasParts(value) && value.format === PACKED_FORMAT;
}

function hasParts(value: unknown): value is { readonly format: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    "weighing" in value &&
    "readings" in value &&
    Array.isArray(value.readings) &&
    "texts" in value &&
    Array.isArray(value.texts)
  );
}
