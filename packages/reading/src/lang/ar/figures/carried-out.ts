import { countFrom, draft, drafts, takingPart } from "../../../extract/figures/drafts.ts";
import type { Count, Item } from "../../../text/item.ts";
import type { FigureRule } from "./rule.ts";

/** `أربعون من إخوانكم`: brothers of whoever speaks or is spoken to are its fighters, where they carry out an attack. */
function asMembers(count: Count, raw: string): Count {
  const words = raw.slice(count.start, count.end);
  const brothers = count.noun.includes("kin") && /\sمن\s+(?:إ|ا)خو[اةت]?ن?(?:كم|نا)$/u.test(words);
  return brothers ? { ...count, group: "fighters", noun: ["member"] } : count;
}

/** `عملية على السجن`: an attack, by where it went. */
function isRaid(items: readonly Item[]): boolean {
  return items.some(
    ({ word }, at) =>
      /^(?:ال)?عمليه$/u.test(word) && /^(?:علي|ضد|داخل)$/u.test(items[at + 1]?.word ?? ""),
  );
}

/** Those who carried out an attack, behind their verb or before it. */
export const arabicCarriedOutFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.carried-out",
    pattern: "carried-out !pred|quantity|count|comma|clause|in|of{0,2} c:count+member|count+kin",
    read: (m, { raw }) => {
      const found = countFrom(m.get("c"), "ar.figure.carried-out");
      const count = found === null ? null : asMembers(found, raw);
      const before = m.items[m.to - 2]?.word;
      if (count === null || before === "علي" || before === "ضد") return null;
      const attacked = takingPart(count, m.items) === "attackers";
      return attacked || (count.group === "fighters" && isRaid(m.items))
        ? drafts(draft(count, "attackers", "ar.figure.carried-out", { phase: "done" }))
        : null;
    },
    why: "`نفذ الهجوم خمسة انتحاريين`: those who attacked.",
    hits: [
      ["نفذ الهجوم خمسة انتحاريين", "attackers fighters 5"],
      ["شن عشرون مسلحاً هجوماً على البلدة", "attackers fighters 20"],
      ["نفذ أربعون من إخوانكم فجراً عملية على السجن", "attackers fighters 40"],
    ],
    misses: [
      "شن هجوماً على عشرين مسلحاً",
      "نفذ عشرون مسلحاً دورية",
      "نفذ ثلاثة إخوة مشروعاً في القرية",
    ],
  },
  {
    id: "ar.figure.they-carried-out",
    pattern: "c:count+member =نفذوا|=نفذوه|=نفذوها|=شنوا|=شنوه|=شنوها",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.they-carried-out");
      if (count === null) return null;
      const it = m.items[m.to - 1]?.word.endsWith("ه") ?? false;
      const told = it || takingPart(count, m.items.slice(m.to, m.to + 3)) === "attackers";
      return told
        ? drafts(draft(count, "attackers", "ar.figure.they-carried-out", { phase: "done" }))
        : null;
    },
    why: "`إن ثلاثة من مقاتليها نفذوا الهجوم`, `نفذوه`: those who attacked stand before their verb.",
    hits: [
      ["وقالت إن أربعة انتحاريين نفذوا الهجوم", "attackers fighters 4"],
      ["تبنت الحركة الهجوم، وقالت إن أربعة انتحاريين نفذوه", "attackers fighters 4"],
    ],
    misses: ["وقالت إن أربعة جنود نفذوا دورية", "وقالت إن أربعة عمال نفذوه"],
  },
];
