/** Seasons in the order in which EDTF numbers them from 21 on. */
export const SEASONS: readonly string[] = ["spring", "summer", "autumn", "winter"];
