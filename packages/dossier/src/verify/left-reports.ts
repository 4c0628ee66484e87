import type { Report } from "@tarjih/reading";
import { loadAssets } from "../assets/load-assets.ts";
import type { Assets } from "../scene/data.ts";
import { readData } from "./read-data.ts";

/** Reports as they stand in a dossier, to hold them against the case that it says it came from; empty where it holds no data. */
export function reportsInDossier(html: string, assets: Assets = loadAssets()): readonly Report[] {
  return readData(html, assets)?.data.weighing.reports ?? [];
}
