import type { CaseInfo } from "@tarjih/reading";
import { placesOf } from "./align/places.ts";
import type { Places } from "./align/places.ts";
import { namesOf } from "./align/question-text.ts";
import type { NameOf } from "./align/question-text.ts";
import { NOTHING_OVERRULED } from "./decisions/overruled.ts";
import type { Overruled } from "./decisions/overruled.ts";
import { sourcesOf } from "./lineage/sources.ts";
import type { Sources } from "./lineage/sources.ts";
import type { AskedRule } from "./rules/asked-estimates.ts";

/** What every step of weighing knows of the case; made anew from the case on each machine. */
export interface Setting {
  readonly info: CaseInfo;
  readonly mainEvent: string;
  readonly rule: AskedRule;
  readonly places: Places;
  readonly sources: Sources;
  readonly nameOf: NameOf;
  /** Verdicts and origins that people decided. */
  readonly overruled: Overruled;
}

/** What may be said beside the case. */
interface Said {
  readonly rule?: AskedRule;
  readonly nameOf?: NameOf;
}

/** The setting of a case; `rule` is `roots` and names are those of the case if not given. */
export function settingOf(
  info: CaseInfo,
  { rule = "roots", nameOf = namesOf(info) }: Said = {},
): Setting {
  return {
    info,
    mainEvent: info.events[0].id,
    rule,
    places: placesOf(info),
    sources: sourcesOf(info),
    nameOf,
    overruled: NOTHING_OVERRULED,
  };
}
