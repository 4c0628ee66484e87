import { countOfNoun } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Item } from "../../../text/item.ts";
import { hasOneOf, tagList } from "../../../text/tag-list.ts";
import type { FigureRule } from "./figure-rule.ts";

const ID = "en.figure.among-listed";
/** Items over which such a list may run. */
const REACH = 40;
const PREDICATES = tagList("pred", "aux", "toll", "say");
const WALLS = tagList("stop", "clause", "quote", "dash", "that");
/** What goes on behind the list with where and when. */
const BEHIND = /^(?:in|on|at|near|from|when|after|as|during|while|who|by)$/u;

/** One member of the list, told from `at` on, and the item behind it; null where no more is named. */
interface Member {
  readonly out: FigureDraft | null;
  readonly next: number;
}

function memberAt(items: readonly Item[], at: number, counted: number): Member | null {
  const item = items[at];
  if (item === undefined || hasOneOf(item, WALLS)) return null;
  if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") {
    const count = countFrom(item, ID);
    if (count?.unit !== "persons") return null;
    // a count behind another one is read with it
    const out = at > counted ? null : draft(count, "inherit", ID, { mode: "part" });
    return { out, next: behindMember(items, at + 1) };
  }
  const next = behindMember(items, at);
  // "a policeman", "an elderly cook"
  const isOne = /^an?$/u.test(item.word) && item.chunk === null;
  const noun = isOne ? items.slice(at + 1, next).find(isOnePerson) : undefined;
  const one = noun === undefined ? null : countOfNoun(noun, ID);
  return { out: draft(one, "inherit", ID, { mode: "part" }), next };
}

function isOnePerson({ tags, sense, suffix }: Item): boolean {
  return tags.includes("counted") && sense?.number === "sg" && suffix === "";
}

/** Over what says more of a member ("of his sons", "from the clinic"), to the comma, the "and" or the verb behind it. */
function behindMember(items: readonly Item[], at: number): number {
  let i = at;
  while (i < items.length && i < at + BETWEEN) {
    const item = items[i];
    if (item === undefined || item.word === "and" || item.tags.includes("comma")) return i;
    if (hasOneOf(item, WALLS) || hasOneOf(item, PREDICATES)) return i;
    if (i > at && BEHIND.test(item.word)) return i;
    i++;
  }
  return i;
}
const BETWEEN = 9;

/** The members of a list that begins at `at`, whose first count stands at `counted`; null where it is none, or its last member has a verb of its own. */
function membersListed(
  items: readonly Item[],
  at: number,
  counted: number,
): readonly FigureDraft[] | null {
  const found: (FigureDraft | null)[] = [];
  let isJoined = false;
  let i = at;
  for (let told = 0; i < at + REACH; told++) {
    const member = memberAt(items, i, counted);
    if (member === null || member.next === i) return null;
    found.push(member.out);
    i = member.next;
    const [sep, next] = [items[i], items[i + 1]];
    if (isJoined) return told > 1 && isOver(sep) ? drafts(...found) : null;
    if (sep === undefined) return null;
    const comma = sep.tags.includes("comma");
    isJoined = sep.word === "and" || (comma && next?.word === "and");
    if (!comma && !isJoined) return null;
    i += comma && isJoined ? 2 : 1;
  }
  return null;
}

/** "…, two guards and a cook, were killed", "… and a cook in Olm"; "… two guards and a cook were held" tells of others. */
function isOver(behind: Item | undefined): boolean {
  if (behind === undefined || behind.tags.includes("stop") || behind.tags.includes("comma"))
    return true;
  return behind.chunk === null && BEHIND.test(behind.word);
}

/** "including the mayor, two guards and a cook": some of a list are named, the others counted. */
export const englishAmongListed: readonly FigureRule[] = [
  {
    id: ID,
    pattern: "a:among =them? !count|quantity|pred|aux|clause|say|stop|comma{1,8} comma c:count",
    read: (m) => {
      const among = m.items.findIndex((item) => item === m.get("a"));
      const first = m.items[among + 1]?.word === "them" ? among + 2 : among + 1;
      return membersListed(m.items, first, m.to - 1);
    },
    why: "'41 people, including the mayor, two guards and a cook': the guards and the cook are some of the 41, whoever is named before them.",
    hits: [
      [
        "At least 41 people, including the mayor, two guards and a cook, were killed.",
        "killed guards 2 part",
      ],
      [
        "At least 41 people, including the mayor, two guards and a cook, were killed.",
        "killed workers 1 part",
      ],
      [
        "The blast wounded 17 people, including Omar Deen, two guards and three nurses.",
        "wounded guards 2 part",
      ],
      [
        "It killed nine, among them the owner, two of his sons and a guard, police said.",
        "killed guards 1 part",
      ],
      ["It killed 19, including a mayor, two guards and a nurse in Olm.", "killed medics 1 part"],
    ],
    misses: [
      "It wounded 17 people, including the mayor, two guards and a cook were arrested.",
      "It wounded 17 people, including the mayor, two guards were arrested.",
      "They hit five towns, including Olm, two villages and a farm.",
      "It killed nine, including the mayor, and 12 guards were arrested.",
    ],
  },
];
