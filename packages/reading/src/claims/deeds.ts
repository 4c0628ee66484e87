const ALEF = 0x627;
const LAM = 0x644;
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words for what happens once, at a time and a place. */
export const DEEDS: ReadonlySet<string> = words(
  "attack attacks rampage raid raids strike strikes bombing bombings massacre massacres blast blasts shelling explosion assault incident incidents ambush battle battles fighting fire shipwreck sinking swap exchange break-out breakout escape clash clashes riot shooting killing killings offensive accident accidents crash crashes collision plunge operation siege campaign protest march demolition flood war convoy disaster هجوم هجمات غاره غارات قصف تفجير تفجيرات مجزره مجازر انفجار ضربه ضربات حادث حادثه حوادث كمين حريق غرق تبادل فرار هروب اشتباك اشتباكات نزاع اقتحام عمليه عمليات حمله قافله حصار احتجاجات مذبحه كارثه اغتيال مقتل قتل خطف معركه معارك مواجهات زلزال فيضان فيضانات سيول انهيار تدافع",
);

/** `بحريق مماثل`: a word that no lexicon holds keeps what is written to its front. */
export function isDeed(word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    DEEDS.has(word) || (/^[وفبلك]/u.test(word) && DEEDS.has(word.replace(/^[وف]?[بلك]?/u, "")))
  );
}

/** A word without its article. */
export function bare(word: string): string {
  const first = word.charCodeAt(0);
  // Most words have none: no copy is made of them.
  return first === ALEF || first === LAM ? word.replace(/^(?:ال|لل)/u, "") : word;
}

/** The words of which {@link bare} gives one of these: a word is asked for as it stands, and no copy without its article is made. */
export function withArticle(bareWords: ReadonlySet<string>): readonly string[] {
  return [...bareWords].flatMap((word) => [
    ...(bare(word) === word ? [word] : []),
    `ال${word}`,
    `لل${word}`,
  ]);
}
