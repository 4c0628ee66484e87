import { hash32 } from "../align/slug.ts";

/**
 * Id of an open question by what is open, never by who spoke of it: what somebody was asked to find out keeps its
 * name when reports are added.
 */
export function openId(...what: readonly string[]): string {
  return `o-${hash32(JSON.stringify(what))}`;
}
