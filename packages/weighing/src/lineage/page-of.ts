import type { Report } from "@tarjih/reading";
import { addressOf } from "./address.ts";
import { publishedMinutes } from "./published.ts";

/**
 * What a report is a state of, the same for all states of it: the page at its address, or the message with its number in its writer's chat
 * ("57 dead", changed to 58 before the chat was exported again). Null where nothing says that there may be another state.
 */
export function pageOf(report: Report): string | null {
  const address = addressOf(report);
  if (address !== null) return address;
  const { message, outlet, author, published } = report;
  const written = publishedMinutes(published);
  if (message === undefined || written?.hasTime !== true) return null;
  return JSON.stringify([outlet, author, written.minutes, message.key]);
}

/** True where both are states of one page or message. */
export function isSamePage(a: Report, b: Report): boolean {
  const page = pageOf(a);
  return page !== null && page === pageOf(b);
}
