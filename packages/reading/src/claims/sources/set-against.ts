import type { Figure } from "../../model/figure.ts";
import { fold } from "../../text/fold.ts";

/** Words by which a report sets one number against another. `فيما` and "and" only tell on. */
const CONTRAST_EN =
  /\b(?:while|whereas|but|however|although|though|yet|by contrast|in contrast|on the other hand|dispute[sd]?|reject(?:s|ed)?|contradict(?:s|ed)?)\b/iu;
/** Folded. */
const CONTRAST_AR =
  /(?:^|[\s،,])[وف]?(?:بينما|في حين|في المقابل|بالمقابل|لكن\p{L}{0,3}|غير ان\p{L}{0,3}|الا ان\p{L}{0,3}|اما|علي العكس|خلافا)(?!\p{L})/u;
/** "Accounts of the injured differ", `يتضارب عدد المصابين`, before the first of them. */
const DISPUTE =
  /\b(?:differ|disagree|conflicting)\b|(?:^|\s)[وف]?(?:[يت]?تضارب\p{L}*|[يت]?تباين\p{L}*|اختلف\p{L}*)(?!\p{L})/iu;

/** Whoever sees a part: "three died during the night, the hospital said". */
const SEES_A_PART = /hospital|clinic|doctor|medic|morgue|مشف|مستشف|طبيب|اطبا|طبي(?!\p{L})|مشرح/iu;

const WHOLE_MODES: ReadonlySet<Figure["mode"]> = new Set(["total", "unknown"]);

/**
 * Figures with a link to the one that their own report sets them against: "the council says that only 12 families were paid, while the
 * company speaks of 37", `قالت الهيئة إن 18 شاحنة دخلت، في حين قال المجلس إن سبعاً فقط وصلت`. Two named speakers, one measure, one sentence
 * or two that follow each other, and a word of contrast: nobody needs to ask whether the smaller number is a part of the
 * larger one. What a hospital or a witness tells may well be, unless they say that it is all.
 */
export function setAgainst(given: readonly Figure[], raw: string): readonly Figure[] {
  if (given.length < 2) return given;
  const figures = ofOneCustody(given, raw);
  const against = new Map<string, string>();
  const first = new Set(
    figures.filter(({ sentence }, i) => figures[i - 1]?.sentence.start !== sentence.start),
  );
  for (const [measure, alike] of Map.groupBy(figures, (figure) => figure.measure)) {
    if (measure === "other" && alike.length > 0 && alike[0]?.unit === "unknown") continue;
    for (const [i, two] of alike.entries()) {
      const one = alike[i - 1];
      if (one !== undefined && areSetAgainst(one, two, raw, first.has(two)))
        against.set(two.id, one.id);
    }
  }
  if (against.size === 0) return figures;
  return figures.map((figure) => {
    const other = against.get(figure.id);
    return other === undefined ? figure : { ...figure, against: other };
  });
}

/**
 * "At least 130 were arrested, the committee said, while police put the number of detainees at 74": both count those who were taken, though the second
 * number would be a stock if it stood alone.
 */
function ofOneCustody(figures: readonly Figure[], raw: string): readonly Figure[] {
  if (!figures.some(({ measure }) => measure === "arrested")) return figures;
  // "while our lawyers have registered 214 detainees": what befell them is in the noun
  const mayBe = ({ measure, mode, group }: Figure): boolean =>
    measure === "held"
      ? mode === "total" || mode === "held"
      : measure === "other" && group === "detainees" && WHOLE_MODES.has(mode);
  const as = (figure: Figure): Figure => ({
    ...figure,
    measure: "arrested",
    mode: "total",
    ...(figure.measure === "other" ? { group: "unknown" } : {}),
  });
  return figures.map((figure, i) => {
    if (!mayBe(figure)) return figure;
    const [before, behind] = [figures[i - 1], figures[i + 1]];
    const follows = before?.measure === "arrested" && areSetAgainst(before, as(figure), raw, false);
    const leads = behind?.measure === "arrested" && areSetAgainst(as(figure), behind, raw, false);
    return follows || leads ? as(figure) : figure;
  });
}

function areSetAgainst(one: Figure, two: Figure, raw: string, isFirst: boolean): boolean {
  if (!haveTwoSpeakers(one, two)) return false;
  const lead = raw.slice(one.sentence.start, one.start);
  const inOne = one.sentence.start === two.sentence.start;
  const isDisputed = inOne && DISPUTE.test(fold(lead));
  if (!mayBeOneCount(one, two, isDisputed)) return false;
  const fewer = (one.high ?? Infinity) <= (two.high ?? Infinity) ? one : two;
  if (fewer.only !== true && seesAPart(fewer)) return false;
  // `تحدث شيخ عن 11 قتيلاً من قبيلته وحدها`
  if ([one, two].some(({ end }) => ALONE.test(raw.slice(end, end + NEAR)))) return false;
  if (inOne) {
    if (fewer.only === true || isDisputed) return true;
    // "The mayor said 31 were killed; the ministry said 12 were", and not "12 were killed in the market"
    if (/[;؛]/u.test(raw.slice(one.end, two.start)) && !isSomewhere(fewer, raw)) return true;
    return isContrast(raw.slice(one.end, two.start)) || opensContrast(lead);
  }
  const gap = two.sentence.start - one.sentence.end;
  if (gap < 0 || gap >= MOST_GAP || !isFirst) return false;
  // "The army confirmed a strike but said …" sets its own words against each other
  const opening = raw.slice(two.sentence.start, two.start);
  return isContrast(opening.slice(0, OPENING)) && !/\p{Nd}/u.test(opening);
}

function isSomewhere({ end, sentence }: Figure, raw: string): boolean {
  const rest = raw.slice(end, sentence.end);
  return SOMEWHERE.test(rest.slice(0, rest.search(/[;؛]|$/u)));
}
const SOMEWHERE =
  /\b(?:in|at|on|near|outside|inside|from)\s|(?<!\p{L})(?:في|قرب|عند|داخل|خارج|ب\p{L}{3,})(?!\p{L})/iu;

/** White space between two sentences that follow each other. */
const MOST_GAP = 4;
/** In which the word of contrast stands that opens a sentence. */
const OPENING = 16;
const NEAR = 60;
const ALONE = /^[^.;!?\n؛؟]{0,40}(?:\balone\b|(?:^|\s)(?:وحده|وحدها|وحدهم)(?!\p{L}))/iu;

/** Each number has a speaker of its own, and not one of them the outlet's voice. */
function haveTwoSpeakers(one: Figure, two: Figure): boolean {
  const [first, second] = [one.chain.at(-1), two.chain.at(-1)];
  if (one.chain.length < 2 || two.chain.length < 2) return false;
  return first?.source !== second?.source;
}

/** `يتضارب عدد المصابين في صفوف الشرطة`: behind such words a number of nobody named is of those who are named with the other. */
function mayBeOneCount(one: Figure, two: Figure, isDisputed: boolean): boolean {
  if (one.unit !== two.unit || one.event !== two.event || one.phase !== two.phase) return false;
  const isUnsaid = one.group === "unknown" || two.group === "unknown";
  if (one.group !== two.group && !(isDisputed && isUnsaid)) return false;
  if (one.whom !== two.whom) return false;
  if (![one, two].every(isWholeCount)) return false;
  if (JSON.stringify(one.happened) !== JSON.stringify(two.happened)) return false;
  return one.place === two.place && one.near === two.near;
}

function isWholeCount({ mode, batch, stance, partOf }: Figure): boolean {
  if (!WHOLE_MODES.has(mode) || batch !== undefined || partOf !== undefined) return false;
  return stance !== "denied" && stance !== "questioned";
}

function seesAPart({ chain }: Figure): boolean {
  const last = chain.at(-1);
  if (last === undefined || last.kind === "witness" || last.kind === "unnamed") return true;
  return SEES_A_PART.test(fold(last.source));
}

function isContrast(words: string): boolean {
  return CONTRAST_EN.test(words) || CONTRAST_AR.test(fold(words));
}

/** "While the ministry speaks of 14, the union …": the word stands before the first of the two. */
function opensContrast(lead: string): boolean {
  return (
    /(?:^|[,;]\s)(?:while|whereas|although)\b/iu.test(lead) ||
    /(?:^|[\s،])[وف]?(?:بينما|في حين)\s/u.test(fold(lead))
  );
}
