import { type StandingName, staysNamed } from "@tarjih/dossier";
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
      "Who is hidden from the public, surely and in doubt, what looks like a name and stays, and who stays named",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<NamesShown>("NamesShown", "Names with why, how often, where and in which words"),
    run: () => {
      const paths = new Map(desk.now().reports.map(({ report }) => [report.id, report.path]));
      const where = (reports: readonly string[]): NameShown["where"] =>
        reports.slice(0, MOST).map((id) => ({ id, path: paths.get(id) ?? id }));
      const { hidden, standing } = leaving.names();
      const stays = ({ name, why, by, mentions, reports, context }: StandingName): NameShown => ({
        name,
        pseudonym: null,
        because: why,
        by: by ?? null,
        context: context === "" ? null : context,
        mentions,
        described: 0,
        reports: reports.length,
        where: where(reports),
      });
      const shown = hidden.map(
        ({ name, pseudonym, because, suspicion, mentions, described, reports }): NameShown => ({
          name,
          pseudonym,
          because: suspicion ?? because,
          by: null,
          context: null,
          mentions,
          described,
          reports: reports.length,
          where: where(reports),
        }),
      );
      return {
        told: shown.filter((_, at) => hidden[at]?.suspicion === undefined),
        suspected: shown.filter((_, at) => hidden[at]?.suspicion !== undefined),
        standing: standing.filter((one) => !staysNamed(one)).map(stays),
        named: standing.filter(staysNamed).map(stays),
      };
    },
  });
}
