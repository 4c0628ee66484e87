import type { Packer } from "../assets/pack-thread.ts";
import { packData } from "../pack/pack-data.ts";
import type { PackedData } from "../pack/pack-data.ts";
import { isLarge } from "../scene/is-large.ts";
import type { Assets, DossierData } from "../scene/data.ts";
import { jsonBlock } from "./json-block.ts";

/** Id of the element that holds the data. */
export const DATA_ID = "tarjih-data";
/** Types of that element: JSON as it is, or deflated and in base64. */
export const DATA_TYPES = { plain: "application/json", packed: "text/plain" } as const;

/** The data as the file carries it. */
export interface DataBlock {
  readonly type: (typeof DATA_TYPES)[keyof typeof DATA_TYPES];
  /** What stands in the element, once everything is packed that the packer took. */
  readonly content: (packed: readonly string[]) => string;
  /** SHA-256 of the JSON, packed or not. */
  readonly hash: string;
}

/** Plain JSON for whoever opens the file with an editor; of a large case, which no editor opens, packed. */
export function dataBlock(data: DossierData, assets: Assets, packer: Packer): DataBlock {
  const json = jsonBlock(shapeOf(data));
  const hash = assets.sha256(json);
  if (!isLarge(data)) return { type: DATA_TYPES.plain, content: () => json, hash };
  const at = packer.take(json);
  return { type: DATA_TYPES.packed, content: (packed) => packed[at] ?? "", hash };
}

/** The hash alone, for a copy on paper. */
export function dataHash(data: DossierData, assets: Assets): string {
  return assets.sha256(jsonBlock(shapeOf(data)));
}

function shapeOf(data: DossierData): DossierData | PackedData {
  return isLarge(data) ? packData(data) : data;
}
