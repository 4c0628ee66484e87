import type { OriginalsMessages } from "../en/originals.ts";

export const originals: OriginalsMessages = {
  open: "افتح الأصل",
  openAt: (page) => `افتح الأصل على الصفحة ${page}`,
};
