import type { Report } from "@tarjih/reading";

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//u;
/** What a page is reached by without being another page: campaign marks. */
const MARKS = /^(?:utm_[a-z]+|fbclid|gclid)=/u;

/**
 * The page at which a report stands, the same for two captures of it: without scheme, `www`, fragment, campaign
 * marks, an archive's own prefix or a closing slash. Null where no address is known.
 */
export function addressOf({ url }: Pick<Report, "url">): string | null {
  if (url === null) return null;
  const [whole = ""] = url.trim().replace(ARCHIVED, "").split("#");
  const [path = "", ...query] = whole.replace(/^https?:\/\//iu, "").split("?");
  const [host = "", ...rest] = path.split("/");
  const asked = query.join("?").split("&");
  const kept = asked.filter((part) => part !== "" && !MARKS.test(part));
  const bare = [host.toLowerCase().replace(/^(?:www|m|amp)\./u, ""), ...rest].join("/");
  const address = bare.replace(/\/+$/u, "");
  if (address === "") return null;
  return kept.length === 0 ? address : `${address}?${kept.join("&")}`;
}
