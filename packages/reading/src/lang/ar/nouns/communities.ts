import type { LexiconLine } from "../../../text/lexicon.ts";
import { broken } from "../inflect.ts";

/**
 * Communities of a country, by faith, people or way of life: `قال إن 20 من الدروز و4 من البدو سقطوا` counts some of the dead. Without `سنة`, which is a year, and
 * `عرب`, who are half of those told of.
 */
export const arabicCommunities: readonly LexiconLine[] = broken(
  "درزي/دروز|علوي/علويين,علويون|شيعي/شيعة|إسماعيلي/إسماعيليين,إسماعيليون|مسيحي/مسيحيين,مسيحيون|قبطي/أقباط|إيزيدي/إيزيديين,إيزيديون|يزيدي/يزيديين,يزيديون|يهودي/يهود|صابئي/صابئة|كردي/أكراد|تركماني/تركمان|آشوري/آشوريين,آشوريون|سرياني/سريان|كلداني/كلدان|أرمني/أرمن|شركسي/شركس|أمازيغي/أمازيغ|نوبي/نوبيين,نوبيون|بدوي/بدو",
  "unknown",
);
