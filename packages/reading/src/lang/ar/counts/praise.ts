/** `خمسة من خيرة سائقينا`, `ثلاثة من أبرز قادة التنظيم`: words of praise between a number and whom it counts, as a pattern; no noun of their own. */
export const PRAISE =
  "=خيره|=خيار|=ابرز|=افضل|=اهم|=اشجع|=انبل|=اكفا|=اشهر|=امهر|=كبار|=اقدم|=اخطر";
