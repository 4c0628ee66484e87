import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import type { NameShown, NamesShown } from "../shapes/names.ts";
import type { Host } from "./host.ts";

/** Reports that are named behind a name; the others are counted. */
const MOST = 3;

export function namesEndpoint({ desk, leaving }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/names",
    summary:
      "Who is hidden from the public, surely and in doubt, and what looks like a name and stays",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<NamesShown>("NamesShown", "Names with why, how often and where"),
    run: () => {
      const paths = new Map(desk.now().reports.map(({ report }) => [report.id, report.path]));
      const where = (reports: readonly string[]): NameShown["where"] =>
        reports.slice(0, MOST).map((id) => ({ id, path: paths.get(id) ?? id }));
      const { hidden, standing } = leaving.names();
      const shown = hidden.map(
        ({ name, pseudonym, because, suspicion, mentions, described, reports }): NameShown => ({
          name,
          pseudonym,
          because: suspicion ?? because,
          mentions,
          described,
          reports: reports.length,
          where: where(reports),
        }),
      );
      return {
        told: shown.filter((_, at) => hidden[at]?.suspicion === undefined),
        suspected: shown.filter((_, at) => hidden[at]?.suspicion !== undefined),
        standing: standing.map(({ name, why, mentions, reports }) => ({
          name,
          pseudonym: null,
          because: why,
          mentions,
          described: 0,
          reports: reports.length,
          where: where(reports),
        })),
      };
    },
  });
}
