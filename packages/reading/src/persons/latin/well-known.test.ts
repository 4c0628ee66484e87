import { expect, test } from "vitest";
import { personsIn } from "../persons-in.ts";
import { toldAlone } from "../told-alone.ts";
import { suspectsIn } from "../suspects-in.ts";

function hiddenIn(text: string): readonly string[] {
  const { places, offices, small } = toldAlone(text);
  const persons = personsIn(text);
  const none = new Set<string>();
  const taken = persons.flatMap(({ mentions }) => mentions);
  const { hidden } = suspectsIn(
    text,
    { names: none, credited: none, places, offices, small },
    taken,
  );
  return [...persons.map(({ name }) => name), ...hidden.map(({ name }) => name)].toSorted();
}

test.each([
  // states, actors and peoples
  "A raid in north Iraq killed nine, most of them al-Qaeda fighters. Americans and Afghans fled.",
  "Islamic State and al Qaeda denied it. Militants wounded two at the Coptic church.",
  "Guards of Abu Ghraib prison fled. Inmates escaped Iraq's Abu Ghraib\nMon Jul 22, 2031 15:06\nHundreds were moved.",
  // days and feasts
  "The bomb went off early Sunday, on Easter Monday. It was Palm Sunday, and the start of Holy Week.",
  "He spoke of Monday's incident, meaning Friday's vote.",
  "The Saudi-led coalition denied it, and Iran-backed fighters did too.",
  // who bears an office, with all of the name
  "Ola Merrin, the U.N. secretary-general, warned all who fight, and Libya's President Abd Rabi Mansour Hosn agreed. Salem bin Amin al-Tarr, deputy head of the assembly, did not.",
  "Brigadier-General Ola Merrin told reporters so.",
  "The envoy, Mun Sea-jin, demanded that it end. Most of them were civilians, Mun said.",
  "They sat at the communal Iftar meal of the holy month of Ramadan.",
  // platforms, and what tells of a noun
  "The ministry said so on Twitter. Western troops left, and Christian churches were shut.",
  // towns of the packs
  "Officials in Velm: 31 dead in strikes on Tobruk\nFighting flared up in Tobruk, Zliten and Gharyan.",
  "At Zliten and Gharyan, two brothers were killed.",
  "Omar bin Saleh, chairman of the council, said so.",
  "Rana Salib, mayor of the farm town of Tesk, said so.",
  "The explosion at Gharyan, a driver of a lorry said, was heard in Zliten.",
  "Troops hold the roads south of Aden, a port, and moved on.",
  // plain words of edited English
  "The river rose on Monday. Officials in Telmara began to hunt for boats. A search was underway near Dunmarrow, with ammonium nitrate in the hold.",
])("nobody is hidden in %s", (text) => {
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  ["They found Samira Iraq in the cellar.", ["Samira Iraq"]],
  ["Abdirahman Ise, a witness, said the road had been busy.", ["Abdirahman Ise"]],
  [
    "We stayed with Blessing and her two girls, Charity and Sunday.",
    ["Blessing", "Charity", "Sunday"],
  ],
  [
    "The family moved to Zliten in 2029. Their daughter Zliten was killed. Neighbours said Zliten loved school.",
    ["Zliten", "Zliten"],
  ],
  ["We buried Aden beside his mother Fadumo.", ["Aden", "Fadumo"]],
  ["Signed: Shaban's widow (roof).", ["Shaban"]],
  // towns by name, and persons by what is told of them
  ["He shouted at Zliten, his sister, and ran.", ["Zliten"]],
  ["Omar bin Saleh, chairman of the tenants, said so.", ["Omar bin Saleh"]],
  ["Omar Saleh, the head of a bakery, said so.", ["Omar Saleh"]],
])("somebody stays hidden in %s", (text, names) => {
  expect(hiddenIn(text)).toEqual(names);
});
