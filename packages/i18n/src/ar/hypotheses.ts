import type { HypothesesMessages } from "../en/hypotheses.ts";

export const hypotheses: HypothesesMessages = {
  other: "تفسير آخر لم يقدّمه أحد بعد",
  responsible: (actor) => `المسؤولية على ${actor}`,
  quoted: (quote) => `«${quote}»`,
};
