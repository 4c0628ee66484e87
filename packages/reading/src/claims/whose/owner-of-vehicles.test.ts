import { expect, test } from "vitest";
import { ownerOfVehicles } from "./owner-of-vehicles.ts";

function ownerIn(text: string): string | null {
  const [before = "", number = "", after = ""] = text.split("#");
  const start = before.length;
  return ownerOfVehicles(before + number + after, { start, end: start + number.length });
}

test.each([
  ["I saw at least #six# army lorries burning.", "army"],
  ["They saw #nine# burnt-out cars that had belonged to residents, and toys.", "resident"],
  ["A mine destroyed #two# Tarvian armoured vehicles.", "Tarvian"],
  ["#Three# vehicles of the mission were burnt.", "mission"],
  ["#Five# tanks of the Hill Front were hit.", "Hill Front"],
  ["#12# military vehicles belonging to the gang burned.", "gang"],
  ["وتدمير #خمس# سيارات للعصابات مزودة برشاشات", "عصابات"],
  ["وتدمير #12# آلية عسكرية ومستودع", "عسكري"],
  ["وتدمير #12# آلية عسكرية تابعة للمتمردين", "متمردين"],
  ["أحصى #خمس# آليات محترقة تحمل شارة البعثة", "بعثة"],
  ["واحترقت #أربع# من آليات الجيش", "جيش"],
])("whose vehicles a number counts: %s", (text, owner) => {
  expect(ownerIn(text)).toBe(owner);
});

test.each([
  "#Four# vehicles were burnt, the army said.",
  "#Six# lorries were burnt near the army base.",
  "#Two# vehicles were destroyed in the town of Karim.",
  "#Twelve# cars were burnt on the road east of Hask.",
  "#Four# vehicles were burned in front of police headquarters.",
  "#Three# tanks were destroyed by soldiers of the Front.",
  "#Three# Toyota pickups and four Land Cruisers were seized.",
  "#Five# trucks full of aid were burned.",
  "واحترقت #أربع# من آليات القوة",
  "احترقت #أربع# سيارات، بحسب الجيش",
  "دُمرت #ثلاث# سيارات بنيران الجيش",
  "احترقت #أربع# سيارات قرب مقر الجيش",
  "احترقت #سبع# سيارات أمام مبنى الشرطة",
  "#أربع# شاحنات تحمل مساعدات للأهالي",
  "#Seven# cars caught fire in Olm",
])("nobody says whose: %s", (text) => {
  expect(ownerIn(text)).toBeNull();
});
