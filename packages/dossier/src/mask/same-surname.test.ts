import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { maskInput } from "./mask.ts";

interface Mail {
  readonly sender: string | null;
  readonly title: string;
  readonly text: string;
}

/** What a public dossier has of mails: their texts and what stands over them. */
function masked(mails: readonly Mail[]): { texts: readonly string[]; over: string } {
  const readings = mails.map(({ sender, title, text }, at) => {
    const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
    const path = `${title.replace(/ /gu, "_")}.eml`;
    const told = { id: `m${at}`, path, title, outlet: sender, author: sender, lang };
    return read({ report: { ...EMPTY_REPORT, ...told, length: text.length }, text });
  });
  const texts = new Map(mails.map(({ text }, at) => [`m${at}`, text]));
  const weighing = weigh({ readings, case: EMPTY_CASE, texts });
  const { input } = maskInput({ ...DARWAN, case: EMPTY_CASE, readings, weighing, texts });
  return {
    texts: [...input.texts.values()],
    over: JSON.stringify([input.weighing, input.readings]),
  };
}

const mail = (text: string, title = "From the shore"): Mail => ({
  sender: "Ottoline Vashti",
  title,
  text,
});

test("kin with the surname of whoever sends a mail go whole", () => {
  const { texts } = masked([
    mail("My sister Merike Vashti saw it. 3 women were wounded.\n\nVashti"),
  ]);
  expect(texts[0]).toMatch(
    /^My sister \[Person (\d)\] saw it\. 3 women were wounded\.\n\n\[Person (?!\1)\d\]$/u,
  );
});

test("given name and surname that were found one by one are one mark", () => {
  const { texts } = masked([mail("3 women were wounded. Vashti Ottoline")]);
  expect(texts[0]).toBe("3 women were wounded. [Person 1]");
});

test("a given name alone goes from titles and files as it goes from the text", () => {
  const { over } = masked([
    mail("My sister Merike Vashti saw it. 3 women were wounded.", "Ottoline and Merike"),
    mail("3 women were wounded.", "What Ottoline saw"),
    { sender: "Brannoc Tiel", title: "Re: What Ottoline saw", text: "4 women were wounded." },
  ]);
  for (const name of ["Ottoline", "Merike", "Vashti"]) expect(over).not.toContain(name);
  expect(over).toMatch(/"title":"What \[Person \d\] saw"/u);
});

test("the title of a paper that has nobody of this name stays", () => {
  const { over } = masked([
    mail("3 women were wounded."),
    { sender: null, title: "Ottoline Street reopens", text: "4 women were wounded." },
  ]);
  expect(over).toContain("Ottoline Street reopens");
});

test("a surname that is hidden in the text is no source either", () => {
  const { texts, over } = masked([
    mail(
      'A shopkeeper, Yusuf al-Tarifi, said he counted 31 dead. "I carried nine of them," al-Tarifi said. Nine people were injured, al-Tarifi said.',
    ),
    mail("روت سعاد الطيراوي أنها رأت 31 جثة. وأضافت الطيراوي أن 12 شخصاً أصيبوا."),
  ]);
  expect(texts.join()).not.toMatch(/Tarifi|الطيراوي/u);
  expect(over).not.toMatch(/Tarifi|الطيراوي/u);
  expect(over).toMatch(/"source":"\[Person \d+\]"/u);
});
