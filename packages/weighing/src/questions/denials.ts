import type { Measure, Question, Reading, Statement } from "@tarjih/reading";

/** Words by which a statement denies a harm without its number. */
const HARM: Readonly<Partial<Record<Measure, RegExp>>> = {
  killed:
    /kill|dead|death|casualt|victim|harm|hurt|target|massacre|قتل|قتيل|موت|ضحايا|ضحيه|ضحية|استهد|إيذاء|ايذاء|مجزرة/iu,
  wounded: /injur|wound|harm|hurt|casualt|victim|جرح|جريح|إصاب|اصاب|تصب|إيذاء|ايذاء|ضحايا/iu,
};
/** Groups that a denial names; of others it is not known that it speaks of them. */
const NAMED: Readonly<Record<string, RegExp>> = {
  civilians: /civilian|مدني/iu,
  children: /child|طفل|أطفال|اطفال/iu,
  women: /women|woman|نساء|امرأة/iu,
  medics: /medic|doctor|nurse|مسعف|أطباء|طبيب/iu,
  journalists: /journalist|reporter|صحفي|صحافي/iu,
};
const EVERYBODY: ReadonlySet<string> = new Set(["unknown", "persons"]);

/**
 * Questions with the denials that stand beside their numbers. "The army denied that its strike harmed any civilians" gives no
 * number, and least of all 0: it is no answer, and whoever reads the toll should know of it. A denial with a number of its own
 * is a figure, see `relate/denial.ts`.
 */
export function withDenials(
  questions: readonly Question[],
  readings: readonly Reading[],
  mainEvent: string,
): readonly Question[] {
  const denials = readings.flatMap(withoutNumber);
  if (denials.length === 0) return questions;
  const main = questions.filter(
    ({ event, subject }) => event === mainEvent && subject === undefined,
  );
  const asked = new Set(main.map(({ measure, group }) => `${measure} ${group}`));
  return questions.map((question) => {
    if (!main.includes(question)) return question;
    const here = denials
      .filter((denial) => isOf(denial, question) && !isOfOthers(denial, question, asked))
      .map(({ id }) => id);
    return here.length === 0 ? question : { ...question, denials: here };
  });
}

function withoutNumber({ statements, figures }: Reading): readonly Statement[] {
  const denials = statements.filter(({ kind }) => kind === "denial");
  if (denials.length === 0) return denials;
  // "denied that it was responsible for the strike that killed 23": the dead are counted there, and not denied
  const counted = figures
    .filter(({ stance, measure }) => stance === "denied" || HARM[measure] !== undefined)
    .toSorted((a, b) => a.start - b.start);
  return denials.filter(({ start, end }) => {
    for (let i = firstFrom(counted, start); i < counted.length; i++) {
      const figure = counted[i];
      if (figure === undefined || figure.start > end) return true;
      if (figure.end <= end) return false;
    }
    return true;
  });
}

/** Where the first begins that begins at or behind `start`, by halves. */
function firstFrom(sorted: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOf({ quote }: Statement, { measure, group, place }: Question): boolean {
  if (HARM[measure]?.test(quote) !== true) return false;
  if (place !== null && !quote.includes(place)) return false;
  return EVERYBODY.has(group) || NAMED[group]?.test(quote) === true;
}

/** "Denied targeting civilians" speaks of all who fell only where no question is about civilians. */
function isOfOthers(
  { quote }: Statement,
  { measure, group }: Question,
  asked: ReadonlySet<string>,
): boolean {
  if (!EVERYBODY.has(group)) return false;
  return Object.entries(NAMED).some(
    ([named, words]) => words.test(quote) && asked.has(`${measure} ${named}`),
  );
}
