import type { Relation } from "../../extract/figures/relation.ts";

/** What a count that no rule read is to the words around it. The first relation that holds says it. */
export const arabicRelations: readonly Relation[] = [];
