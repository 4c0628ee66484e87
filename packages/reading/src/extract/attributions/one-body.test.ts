import { expect, test } from "vitest";
import { whoTells } from "../../testing/who-tells.ts";

test.each([
  ["Syria's official SANA news agency said 12 workers died.", ["12 sana"]],
  ["Twelve workers died, according to the state news agency SANA.", ["12 sana"]],
  ["Twelve workers died, according to the state news agency (SANA).", ["12 sana"]],
  ["Twelve workers died, Turkey's state-run Anadolu Agency reported.", ["12 anadolu"]],
  ["Sudan's paramilitary Rapid Support Forces said 12 workers died.", ["12 rsf"]],
  ["Twelve workers died, Lebanon's Hezbollah group said.", ["12 hezbollah"]],
  ["The state news agency Sana said 12 workers died.", ["12 sana"]],
  ["The Kurdish-led Syrian Democratic Forces (SDF) said 12 workers died.", ["12 sdf"]],
  ["The Sudanese paramilitary RSF said 12 workers died.", ["12 rsf"]],
  ["The Islamist militant group Hamas said 12 workers died.", ["12 hamas"]],
  ["Colonel Nabil Orfan said 12 workers died.", ["12 Nabil Orfan"]],
  [
    "The General Command of the Olm Forces said 12 workers died.",
    ["12 General Command of the Olm Forces < Olm Forces"],
  ],
  // and others that have the name in theirs
  ["Twelve workers died, an RSF spokesman said.", ["12 RSF spokesman"]],
  ["Twelve workers died, the Hezbollah health committee said.", ["12 Hezbollah health committee"]],
  ["Twelve workers died, the Red Ridge Union (RSF) said.", ["12 Red Ridge Union"]],
] as const)("a known name stays itself where it is only described: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  [
    "Syria's official SANA news agency said 12 workers died. The agency said three were missing.",
    ["12 sana", "3 sana"],
  ],
  [
    "Libya's health ministry said 14 people were killed. The health ministry said 20 were hurt.",
    ["14 libyan-moh", "20 libyan-moh"],
  ],
  [
    "Libya's health ministry said 14 people were killed. The interior ministry said 20 were hurt.",
    ["14 libyan-moh", "20 interior ministry"],
  ],
  [
    "The Olm Rights Centre said 20 were hurt. Another 3 people died, the Velm-based watchdog said.",
    ["20 Olm Rights Centre", "3 Olm Rights Centre"],
  ],
  [
    "The Olm Rights Centre said 20 were hurt. The war monitor said 3 people died.",
    ["20 Olm Rights Centre", "3 Olm Rights Centre"],
  ],
  ["The United Nations said 14 miners died. The U.N. said 20 were hurt.", ["14 un", "20 un"]],
  ["The U.N. human rights office said 20 were hurt.", ["20 ohchr"]],
  [
    "The Sudan Doctors Network said 14 people died. The doctors' network said 5 were hurt.",
    ["14 sudan-doctors-network", "5 sudan-doctors-network"],
  ],
  [
    "Tobruk Central Hospital reports that it received 14 bodies from the market.",
    ["14 Tobruk Central Hospital"],
  ],
  [
    "Police said 12 had died. About 300 relatives met the minister on Thursday, where they charged that at least 31 miners were killed.",
    ["12 Police", "300", "31 300 relatives"],
  ],
  [
    "Two witnesses said 12 had died. They said the guards fled when gunmen came, and they said 5 were hurt.",
    ["12 witnesses", "5 witnesses"],
  ],
  [
    "The VARO Relief Group said 60 miners died. A later blast killed 10, VARO added.",
    ["60 VARO Relief Group", "10 VARO Relief Group"],
  ],
  [
    "The Olm Rights Centre said 20 were hurt. The U.S.-based non-governmental organization, which keeps a list, said 4 people died.",
    ["20 Olm Rights Centre", "4 Olm Rights Centre"],
  ],
  [
    "The spokesman of the Ministry of Health Amin Al-Haddad said 14 miners died. Al-Haddad said 5 were hurt.",
    ["14 Amin Al-Haddad", "5 Amin Al-Haddad"],
  ],
  [
    "A spokesman for the Ministry of Rural Land Reform said 14 miners died.",
    ["14 spokesman for the Ministry of Rural Land Reform"],
  ],
] as const)("one body by its long and its short name: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  [
    "قالت وزارة الصحة اللبنانية إن 14 شخصاً قتلوا. وذكرت وزارة الصحة أن 20 جرحوا.",
    ["14 lebanese-moph", "20 lebanese-moph"],
  ],
  [
    "قالت وزارة الصحة اللبنانية إن 14 شخصاً قتلوا. وذكرت وزارة الصحة السورية أن 20 جرحوا. وأعلنت وزارة الصحة مقتل 7 عمال.",
    ["14 lebanese-moph", "20 syrian-moh", "7 وزارة الصحة"],
  ],
  ["ذكرت وكالة الأنباء السورية الرسمية أن 12 شخصاً قتلوا.", ["12 sana"]],
  [
    "أعلن مركز عمليات طوارئ الصحة العامة التابع لوزارة الصحة العامة اللبنانية أن 5 قتلوا.",
    ["5 lebanese-moph"],
  ],
  [
    "وقال المرصد، ومقره غريان، والذي يوثق أعمال العنف منذ عام 2011، إن 25 شخصاً قتلوا.",
    ["25 المرصد"],
  ],
  // where it sits is nobody who speaks
  ["وقال المرصد، ومقره لندن، والذي يوثق الأحداث منذ عام 2011، إن 25 شخصاً قتلوا.", ["25 المرصد"]],
  [
    "قالت قوات سوريا الديمقراطية المدعومة من واشنطن إن 14 قتلوا. وقالت قسد إن 5 جرحوا.",
    ["14 sdf", "5 sdf"],
  ],
  ["قالت قناة المسيرة إن 14 قتلوا. وقالت المسيرة إن 5 جرحوا.", ["14 al-masirah", "5 al-masirah"]],
  [
    "قال المتحدث باسم الدفاع المدني العميد نبيل دوس إن 14 قتلوا. وأضاف العميد أن 5 جرحوا.",
    ["14 نبيل دوس < الدفاع المدني", "5 نبيل دوس < الدفاع المدني"],
  ],
  ["قتل 14 شخصاً، بحسب ثلاثة شهود.", ["14 ثلاثة شهود"]],
  ["قال ثلاثة شهود إن 14 شخصاً قتلوا.", ["14 ثلاثة شهود"]],
  ["أكدت أربعة مصادر طبية مقتل 14 شخصاً.", ["14 أربعة مصادر طبية"]],
  ["أحصى المستشفى ثلاثة مسعفين جرحى.", ["3 المستشفى"]],
] as const)("and in Arabic: %s", (text, expected) => {
  expect(whoTells(text, "ar")).toEqual(expected);
});

test.each([
  [
    "انهار سقف سوق في زليتن. وقال الدفاع المدني إن 14 شخصاً قتلوا. وجرح 30 شخصاً. وقتل 12 عاملاً، بحسب وكالة الأنباء الرسمية (سانا). وأفادت الوكالة بأن 3 فقدوا.",
    ["14 الدفاع المدني", "30", "12 sana"],
  ],
  [
    "انهار سقف سوق في زليتن. وقال الدفاع المدني إن 14 شخصاً قتلوا. وجرح 30 شخصاً. وأغلق السوق. وقتل 12 عاملاً (سانا).",
    ["14 sana < الدفاع المدني", "30 sana", "12 sana"],
  ],
] as const)("letters behind the agency's name credit nothing else: %s", (text, expected) => {
  expect(whoTells(text, "ar").slice(0, 3)).toEqual(expected);
});
