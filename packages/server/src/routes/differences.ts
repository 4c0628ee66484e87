import type { Decision } from "@tarjih/reading";
import { codersAgreement, figuresOf, says, settled } from "@tarjih/weighing";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { decisionShown } from "../desk/decisions-about.ts";
import type { Snapshot } from "../desk/desk.ts";
import { idsIn, namesFor } from "../desk/names.ts";
import type { DifferenceList, DifferenceShown } from "../shapes/decisions.ts";
import type { Host } from "./host.ts";

export function differencesEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/differences",
    summary: "What two people decided differently, and how far people agree slot by slot",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<DifferenceList>("DifferenceList", "What is to be settled between people"),
    run: (): DifferenceList => {
      const now = desk.now();
      const { differing } = settled(now.standing);
      const differences = differing.map(({ thing, decisions }) =>
        differenceShown(now, thing, decisions),
      );
      const figures = differences.flatMap(
        ({ figure }) => now.scene.figures.get(figure?.id ?? "") ?? [],
      );
      const agreement = codersAgreement(now.standing).slots.map(
        ({ slot, alpha, units, coders }) => ({ slot, alpha, units, coders }),
      );
      const ids = figures.flatMap((figure) => [...idsIn(figure)]);
      return { differences, agreement, names: namesFor(now.scene, ids) };
    },
  });
}

function differenceShown(
  now: Snapshot,
  thing: string,
  decisions: readonly Decision[],
): DifferenceShown {
  const { listed, scene } = now;
  const [what, , slot] = thing.split(" ");
  const [first] = decisions.flatMap((decision) => figuresOf(decision));
  const figure = first === undefined ? undefined : scene.figures.get(first.id);
  // A figure by hand that two people added otherwise is not made; where its words stand is known.
  const added = decisions.find((decision) => decision.kind === "add");
  const byId = new Map(listed.map((one) => [one.kept.id, one]));
  return {
    thing,
    slot: what === "slot" ? (slot ?? null) : null,
    figure:
      figure !== undefined
        ? { id: figure.id, report: figure.report, quote: figure.quote }
        : added === undefined
          ? null
          : { id: added.figure.id, report: added.figure.report, quote: added.quote },
    sides: decisions.flatMap((decision) => {
      const one = byId.get(decision.id);
      return one === undefined
        ? []
        : [{ decision: decisionShown(one, now), says: says(decision, thing) }];
    }),
  };
}
