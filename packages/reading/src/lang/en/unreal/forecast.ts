import type { Item } from "../../../text/item.ts";

/** "The model predicts 12 deaths", "planners expect 12 dead": what is to come. */
export function isForecast(items: readonly Item[], at: number): boolean {
  let verb = at - 1;
  while (["article", "approx", "bound"].some((tag) => items[verb]?.tags.includes(tag) === true))
    verb--;
  const word = items[verb]?.word ?? "";
  return FORECASTS.test(word) || (word === "of" && WARNED_OF.test(items[verb - 1]?.word ?? ""));
}
/** "warned of 12 deaths", "a risk of 12 deaths" */
const WARNED_OF = /^(?:warn(?:s|ed|ing)?|risks?|threats?|prospect|possibility|danger)$/u;
const FORECASTS =
  /^(?:predict(?:s|ed|ing)?|forecasts?|forecasting|foresees?|envisages?|anticipates?|expects?)$/u;
