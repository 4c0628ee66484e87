import { isGeneralGroup, WHOLE } from "./groups.ts";
import type { Statement } from "./statement.ts";

/**
 * Statements with the fighters whom an army counts set to the one movement that tells of its own: "15 attackers" of the army, where the front has lost three,
 * are the front's. With two movements nobody knows whose they are.
 */
export function withFaced(statements: readonly Statement[]): readonly Statement[] {
  const actors = new Set(
    statements.flatMap(({ people, group }) =>
      people === "own" && group !== WHOLE && !isGeneralGroup(group) ? [group] : [],
    ),
  );
  const [actor] = actors;
  if (actor === undefined || actors.size > 1) return statements;
  return statements.map((each) =>
    each.people === "enemy" && each.group === "fighters" ? { ...each, group: actor } : each,
  );
}
