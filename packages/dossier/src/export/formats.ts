import type { ExportFormat } from "./export-format.ts";
import { packageFormat } from "./package/package-format.ts";

/** Every format of `tarjih export`, in alphabetical order. */
export const EXPORT_FORMATS: readonly ExportFormat[] = Object.freeze([packageFormat]);
