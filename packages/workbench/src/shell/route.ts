import { useSyncExternalStore } from "react";

/** Where we are: a view, perhaps an id in it, and what is chosen there. */
export interface Route {
  readonly view: string;
  readonly id: string | null;
  readonly chosen: ReadonlyMap<string, string>;
}

/** `#/reader/r-1?claim=f-2` as a route. */
export function routeOf(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [view = "", ...rest] = path.split("/");
  return {
    view: decoded(view),
    id: rest.length === 0 ? null : decoded(rest.join("/")),
    chosen: new Map(new URLSearchParams(query)),
  };
}

/** The address of a route within the page. */
export function addressOf(
  view: string,
  id: string | null = null,
  chosen: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(chosen).toString();
  const path = id === null ? view : `${view}/${encodeURIComponent(id)}`;
  return `#/${path}${query === "" ? "" : `?${query}`}`;
}

/** The route of the page as it is now. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return routeOf(hash);
}

/** Goes somewhere; the browser's own way back leads here again. */
export function goTo(address: string): void {
  location.hash = address;
}

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => {
    removeEventListener("hashchange", changed);
  };
}

/** An address typed by hand may hold a lone percent sign. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
