import { expect, test } from "vitest";
import { EMPTY_CASE, type Actor, type CaseInfo } from "../../model/case.ts";
import { nameIndex, type NameNode } from "./name-index.ts";

/** Which ids a name may mean, in order of priority. */
function ids(root: NameNode, ...words: readonly string[]): readonly string[] {
  let node: NameNode | undefined = root;
  for (const word of words) node = node?.next.get(word);
  return node?.entries.map(({ id, rule }) => `${id} ${rule}`) ?? [];
}

function caseOf(more: Partial<Actor>): CaseInfo {
  const names = { ar: [], en: ["Beirut", "Beirut Harbour Watch"] };
  return {
    ...EMPTY_CASE,
    actors: [{ id: "watch", names, kind: "actor", party: null, ...more }],
  };
}

test("a name of the case takes the place of a pack's, in this case and in no other", () => {
  const before = nameIndex(EMPTY_CASE);
  const named = nameIndex(caseOf({}));
  expect(ids(named, "beirut")).toEqual(["watch en.name.case"]);
  expect(ids(named, "beirut", "harbour", "watch")).toEqual(["watch en.name.case"]);
  for (const other of [before, nameIndex(EMPTY_CASE), nameIndex(caseOf({ names: NOBODY }))]) {
    expect(ids(other, "beirut")).toEqual(["beirut en.name.pack"]);
    expect(ids(other, "beirut", "harbour", "watch")).toEqual([]);
  }
});

test("a name that one side uses leaves the place of that name", () => {
  const loaded = { ar: [], en: ["Beirut"] };
  const named = nameIndex(caseOf({ names: NOBODY, loaded }));
  expect(ids(named, "beirut")).toEqual(["watch en.name.loaded", "beirut en.name.pack"]);
});

test("names of packs that begin like one of the case are found behind it", () => {
  const before = nameIndex(EMPTY_CASE).next.get("beirut");
  const named = nameIndex(caseOf({})).next.get("beirut");
  expect([...(named?.next.keys() ?? [])]).toEqual([...(before?.next.keys() ?? []), "harbour"]);
});

const NOBODY = { ar: [], en: ["Nobody in particular"] } as const;
