/** Marks of vowels, which no form keeps: forms are matched folded. */
const VOWELS = /[\u064b-\u0652]/gu;

/**
 * The forms of a verb that reports use, from its third person masculine, past and present (`قتل/يقتل`): he, she, they
 * (men, women, two) and we; past, present, future with `س`. The passive is written like the active but in hollow verbs,
 * whose passive is a pair of its own (`استعيد/يستعاد`). Throws a TypeError that names a malformed pair.
 */
export function conjugate(pairs: string): string {
  return pairs
    .split("|")
    .map((pair) => pair.trim().replace(VOWELS, ""))
    .filter((pair) => pair !== "")
    .flatMap((pair) => {
      const [past = "", present = ""] = pair.split("/");
      if (past === "" || (present !== "" && !present.startsWith("ي")))
        throw new TypeError(`verb pair: ${pair}`);
      return [...pastForms(past), ...(present === "" ? [] : presentForms(present))];
    })
    .join(" ");
}

function pastForms(past: string): readonly string[] {
  const last = past.slice(-1);
  const stem = past.slice(0, -1);
  // `قضى`: قضت قضوا قضين قضينا; `نجا`: نجت نجوا نجون نجونا
  if (last === "ى") return [past, `${stem}ت`, `${stem}وا`, `${stem}يا`, `${stem}ين`, `${stem}ينا`];
  if (last === "ا") return [past, `${stem}ت`, `${stem}وا`, `${stem}ون`, `${stem}ونا`];
  // `توفي`: توفيت توفوا
  if (last === "ي") return [past, `${past}ت`, `${stem}وا`, `${past}ا`, `${past}ن`, `${past}نا`];
  // `لجأ`: لجأت لجؤوا
  if (last === "أ")
    return [past, `${past}ت`, `${stem}ؤوا`, `${past}وا`, `${past}ن`, `${past}نا`, `${stem}آ`];
  const open = past.length > 2 && past.at(-2) === "ا";
  // `مات`, `استعاد`: the long vowel goes before a consonant (متن، استعدنا)
  const short = open ? `${past.slice(0, -2)}${last}` : past.length === 2 ? `${past}${last}` : past;
  // of short ones only `متنا`: `عدن` is a city
  const we = short.length < 3 ? [`${short}نا`] : [`${short}نا`, `${short}ن`];
  return [past, `${past}ت`, `${past}وا`, `${past}ا`, `${past}تا`, ...we];
}

function presentForms(present: string): readonly string[] {
  const rest = present.slice(1);
  const last = rest.slice(-1);
  const stem = rest.slice(0, -1);
  const weak = last === "ى" || last === "ي" || last === "و";
  const plural = weak ? stem : rest;
  const persons = [`ي${rest}`, `ت${rest}`, `ن${rest}`];
  const many = [
    `ي${plural}ون`,
    `ي${plural}وا`,
    `ت${plural}ون`,
    `ي${last === "ى" ? `${stem}ي` : rest}ن`,
    `ي${last === "ى" ? `${stem}ي` : rest}ان`,
    `ت${last === "ى" ? `${stem}ي` : rest}ان`,
  ];
  const all = [...persons, ...many];
  // `لم ينجُ`: the weak letter goes
  const cut = weak ? [`ي${stem}`, `ت${stem}`].filter(isCutOnly) : [];
  return [...all, ...all.map((form) => `س${form}`), ...cut];
}

/** `يصف طبيب الوضع` describes, `يرد قائد` replies, `يود سجين` would like: commoner than `لم يصفِّ`, `لم يُرْدِ`, `لم يودِ`. */
const OTHER_VERBS: ReadonlySet<string> = new Set("يصف تصف يرد ترد يود تود".split(" "));

/** A form that has lost its weak letter, and is no form of another verb. */
function isCutOnly(form: string): boolean {
  return form.length > 2 && !OTHER_VERBS.has(form);
}
