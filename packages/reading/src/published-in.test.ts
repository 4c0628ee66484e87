import { expect, test } from "vitest";
import { outletIn, publishedIn, yearlessDayIn } from "./published-in.ts";

const told = (text: string): string => {
  const found = publishedIn(text);
  return found === null ? "" : `${found.day} «${text.slice(found.start, found.end)}»`;
};

test.each([
  ["2031-06-14 10:30\nThe guard said", "2031-06-14 «2031-06-14»"],
  ["Telmara Gazette\n14 June 2031\n\nCoast guard ends search", "2031-06-14 «14 June 2031»"],
  ["Published: June 14, 2031 10:30 GMT\nUpdated: June 15, 2031", "2031-06-14 «June 14, 2031»"],
  ["آخر تحديث: 14 حزيران 2031\nقال الحرس", "2031-06-14 «14 حزيران 2031»"],
  ["نشر في: السبت 14 يونيو/حزيران 2031 - 10:20", "2031-06-14 «السبت 14 يونيو/حزيران 2031»"],
  ["١٤/٠٦/٢٠٣١\nقال الحرس", "2031-06-14 «١٤/٠٦/٢٠٣١»"],
  ["١٤ يونيو ٢٠٣١ - ٠٢:٥٧ م\nقال الحرس", "2031-06-14 «١٤ يونيو ٢٠٣١»"],
  ["June 14, 2031 at 10:31 am | Published in: Coast, News\nTen", "2031-06-14 «June 14, 2031»"],
  ["الجمعة 13 حزيران 2031 20:52 م بتوقيت تلمارة\nنص", "2031-06-13 «الجمعة 13 حزيران 2031»"],
  ["Sat, 14-06-2031 03:03 PM, Olm\nThe guard said", "2031-06-14 «Sat, 14-06-2031»"],
  ["الجمعة 13 حزيران 2031 م\nنص", "2031-06-13 «الجمعة 13 حزيران 2031 م»"],
  ["Ten\n\nBy: 40017 On: Jun 14, 2031, 5:44 AM\n\nA", "2031-06-14 «Jun 14, 2031»"],
  ["Ten\nPosted by Admin on June 14, 2031\n\nA", "2031-06-14 «June 14, 2031»"],
  ["First Published Jun 14 2031 02:54 pm • Last Updated Jun 15 2031", "2031-06-14 «Jun 14 2031»"],
  ["This story is from June 14, 2031\n\nTen", "2031-06-14 «June 14, 2031»"],
  ["Published June 14,2031\nTen", "2031-06-14 «June 14,2031»"],
  ["Ten\nJune 14, 20313:57PM ET\nA guard", "2031-06-14 «June 14, 2031»"],
  ["Ten\nJune 14, 2031 / 8:30 PM / Olm News\nA guard", "2031-06-14 «June 14, 2031»"],
  ["تاريخ النشر : 08:37 - 2031/06/14\nقال", "2031-06-14 «2031/06/14»"],
  ["2031.06.14 | 19:40 تلمارة\nقال", "2031-06-14 «2031.06.14»"],
])("a line of its own: %j", (text, day) => {
  expect(told(text)).toBe(day);
});

test.each([
  ["The Hour, 3 May 2031\n\nOn 2 May 2031 gunmen", "2031-05-03 «3 May 2031»"],
  ["Open Harbour statement, 14 June 2031", "2031-06-14 «14 June 2031»"],
  ["The Voice of Olm | 15 June 2031 | 10:20", "2031-06-15 «15 June 2031»"],
  ["إذاعة الساحل | 13 يونيو 2031", "2031-06-13 «13 يونيو 2031»"],
  ["بيان صادر عن وزارة الداخلية – 12 يونيو 2031", "2031-06-12 «12 يونيو 2031»"],
  ["تلمارة، 12 حزيران/يونيو 2031\nارتفاع الحصيلة", "2031-06-12 «12 حزيران/يونيو 2031»"],
  ["قناة الساحل الآن، 11/3/2031 الساعة 13:05\nعاجل", "2031-03-11 «11/3/2031»"],
  ["4Olm | June 14, 2031\nAt least 23", "2031-06-14 «June 14, 2031»"],
  ["Olmdaily.net | 14 June 2031\nAt least 23", "2031-06-14 «14 June 2031»"],
  ["Warwick Post | 2031-06-14\nAt least 23", "2031-06-14 «2031-06-14»"],
  ["الساحل 7 | 14 يونيو 2031\nلقي 23", "2031-06-14 «14 يونيو 2031»"],
  ["Harbour Union\nStatement, 13 March 2031\n\nWe mourn", "2031-03-13 «13 March 2031»"],
  ["Olm Now (blog), March 6, 2031\nEverybody counts", "2031-03-06 «March 6, 2031»"],
  ["عين الوادي (موقع محلي)، 6 آذار 2031\nكل يعد", "2031-03-06 «6 آذار 2031»"],
  ["Statement of the Olm Port Authority, 3 March 2031\nWe regret", "2031-03-03 «3 March 2031»"],
  ["Relief Board\nFlash update 1 - 5 April 2031\n\nSince", "2031-04-05 «1 - 5 April 2031»"],
])("behind the name of whoever publishes: %j", (text, day) => {
  expect(told(text)).toBe(day);
});

test.each([
  ["Boat sinks\n\nTELMARA, 12 June 2031 (Coastwire) - At least 23", "2031-06-12 «12 June 2031»"],
  ["TELMARA (Coastwire) 12 June 2031 — At least 23", "2031-06-12 «12 June 2031»"],
  ["GENEVA (14 June 2031) - The office said", "2031-06-14 «14 June 2031»"],
  ["OLM, June 12, 2031 (Coastwire) - Ten died on Monday.", "2031-06-12 «June 12, 2031»"],
  ["Health Office\nDate: 3 May 2031\nDeaths: 39\nInjured: 12", "2031-05-03 «3 May 2031»"],
  [
    "Location: Olm\nDate: 3 May 2031\nType: Press release\n\nTwelve died.",
    "2031-05-03 «3 May 2031»",
  ],
  [
    "Date: 3 May 2031\n\nPerpetrators must be held to account, the fund said.",
    "2031-05-03 «3 May 2031»",
  ],
  ["June 12, 2031 (OLM) – A committee has met", "2031-06-12 «June 12, 2031»"],
  ["تلمارة – 12 يونيو 2031 – (وكالات)\nلقي", "2031-06-12 «12 يونيو 2031»"],
  ["المدار 12 يونيو 2031 – لقي 23 شخصا", "2031-06-12 «12 يونيو 2031»"],
  ["الساحل نيوز، الخميس 12 يونيو 2031 ـ لقي 23 شخصا", "2031-06-12 «الخميس 12 يونيو 2031»"],
  ["تلمارة (وكالات) 12 يونيو 2031: لقي 23 شخصا", "2031-06-12 «12 يونيو 2031»"],
  ["OLM, June 12, 2031, (Coastwire): Ten died", "2031-06-12 «June 12, 2031»"],
  ["OLM (Coastwire / Harbour - 12th June, 2031) The guard", "2031-06-12 «12th June, 2031»"],
])("in a dateline: %j", (text, day) => {
  expect(told(text)).toBe(day);
});

test.each([
  ["Olm: rising waters Flash Update 15 | 21 April 2031\n\nThe", "2031-04-21 «21 April 2031»"],
  ["Olm: floods (Relief Daily Flash of 17 August 2031)\n\nThe", "2031-08-17 «17 August 2031»"],
  ["Olm: floods Flash Update No. 4 As of 11 August 2031\n\nBy", "2031-08-11 «11 August 2031»"],
  ["Field Report - Nurses of Olm. 5 June 2031\n\nThe nurses", "2031-06-05 «5 June 2031»"],
  ["Waters rise\n\nJune 12, 2031 (OLP) The ministry said", "2031-06-12 «June 12, 2031»"],
])("over a numbered paper, or before the letters of an agency: %j", (text, day) => {
  expect(told(text)).toBe(day);
});

test.each([
  [
    "قصف على طبرق\n\nأعلنت الغرفة، اليوم الاثنين 26 أيار 2031، عن مقتل 12 شخصا.",
    "2031-05-26 «اليوم الاثنين 26 أيار 2031»",
  ],
  ["Fire\n\nThe mayor said today, 26 May 2031, that 12 died.", "2031-05-26 «today, 26 May 2031»"],
  ["حريق\n\nاندلع في مثل هذا اليوم 26 أيار 2031 حريق.", ""],
  ["Fire\n\nToday is remembered. On 26 May 2031 12 people died.", ""],
])("a day that the text calls today: %j", (text, day) => {
  expect(told(text)).toBe(day);
});

test.each([
  ["a sentence", "On 3 May 2031, 20 people died."],
  ["what happened on a day", "3 May 2031 - 20 people died in Olm."],
  ["a deed", "Battle of Telmara, 3 May 2031\nOn 2 May"],
  ["a deed behind a bar", "مجزرة تلمارة | 12 يونيو 2031"],
  ["a headline", "قتل 20 في تلمارة، 12 يونيو 2031"],
  ["a chronology", "The siege\n3 May 2031\nShelling began\n5 May 2031\nIt ended"],
  ["a day without a year", "TELMARA, June 12 (Coastwire) - At least 23"],
  ["April or March", "03/04/2031\nThe guard said"],
  ["a Saturday called Sunday", "Sunday, 14 June 2031\nThe guard said"],
  ["two days of publication", "The Hour, 3 May 2031\nThe Hour, 4 May 2031"],
  ["what a paper did on a day", "نشرت الصحيفة في 14 يونيو 2031 تقريرا عن"],
  ["a day far below", `${"A line.\n".repeat(8)}14 June 2031`],
  ["an event's card", "Bombing of Olm\n- Location: Olm\n- Date: 3 May 2031\n- Type: Bombing"],
  ["a card without marks", "Raid on Olm\nDate 3 May 2031\nAttack type Air raid\nDeaths 12"],
  ["بطاقة حدث", "تفجير تلمارة\nالتاريخ: 3 مايو 2031\nنوع الهجوم: تفجير\nالوفيات: 12"],
  ["what a story is of", "Olm\nThis story is from the war. On June 12, 2031 it began"],
  ["a deed in brackets", "RAID ON OLM (Hangar Three - 22 April 2031) The raid began"],
  ["a headline behind its day", "14 يونيو 2031، انفجار\nقال الحرس"],
  ["whoever did a deed by night", "Deaths by drone on June 12, 2031\nTen"],
  ["a deed and who did it", "BATTLE OF OLM (First Brigade - 22 April 2001) A memorial was built"],
  ["a place and who fought", "OLM (First Brigade - 22 April 2001) A memorial was built"],
  ["which day it was", "Olm, June 12, 2001, (the day of the flood): nine people died."],
  ["أي يوم كان", "تلمارة، 12 حزيران 2001، (يوم الفيضان): مات تسعة"],
  ["who saw a deed", "Posted by: witnesses of the raid on 3 May 2029\nTen"],
  ["Who saw a deed", "Posted by: Witnesses of the raid on 3 May 2029\nTen"],
  ["another report", "The report was published June 12, 2019 and denied.\nTen"],
  ["what came of a story", "This story was first published on June 12, 2019 and denied.\nTen"],
  ["nothing", ""],
])("none: %s", (_, text) => {
  expect(told(text)).toBe("");
});

test.each([
  ["Lowland Post, 6 March 2031\n\nTwo shells", "Lowland Post"],
  ["Telmara Gazette\n14 June 2031\n\nCoast guard ends search", "Telmara Gazette"],
  ["إذاعة الوادي\n5 آذار 2031", "إذاعة الوادي"],
  ["وكالة المدى للأنباء | 4 آذار 2031", "وكالة المدى للأنباء"],
  ["Defence Ministry statement, 5 March 2031", "Defence Ministry"],
  ["Orin Wire\nOlm, 12 March 2031\n\nAt least 23 died, a medic told Orin Wire.", "Orin Wire"],
  ["Radio Olm\n3 May 2031\nA guard said", "Radio Olm"],
  ["The Olm Tribune\nBy Rana Adib\n14 March 2031\n\nOLM — Two days", "The Olm Tribune"],
  [
    "Ministry of Health, Olm Directorate — Update no. 3, 14 March 2031\n\nDead: 39",
    "Ministry of Health, Olm Directorate",
  ],
  ["UN OCHA flash update no. 1 | 15 March 2031\n\nDead: 39", "UN OCHA"],
  ["Olm Civil Defence, situation report no. 4 (14 March 2031)\n\nDead: 31", "Olm Civil Defence"],
  ["مديرية صحة تلمارة — تحديث رقم 3، 14 آذار 2031\n\nالشهداء: 39", "مديرية صحة تلمارة"],
  ["نشرة الدفاع المدني في تلمارة رقم 4 – 14 آذار 2031\n\nالقتلى: 31", "الدفاع المدني في تلمارة"],
  ["وكالة الهضبة\nتلمارة - 14 آذار 2031\nقتل 12", "وكالة الهضبة"],
  ["بيان\nالمكتب الإعلامي لجبهة الهضبة\n14 آذار 2031\n\nنؤكد", "المكتب الإعلامي لجبهة الهضبة"],
  ["STATEMENT\nPlateau Media Office\n14 March 2031\n\nThe enemy", "Plateau Media Office"],
  ["Minister Meets Press\nOlm, 12 March 2031\n\nThe talks went on.", null],
  ["Hostages Freed\nBulletin, 3 May 2031\n\nThey came home.", null],
  ["الجيش يستعيد البلدة\nبيان، 3 أيار 2031\n\nعاد الجنود.", null],
  ["Rebels Seize State Radio\nOlm, 12 March 2031\n\nThe station was silent.", null],
  ["بيان صادر عن وزارة الداخلية – 12 يونيو 2031", "وزارة الداخلية"],
  ["Breaking News | 5 March 2031", null],
  ["The Hour, 3 May 2031", null],
  ["By Rami Sand, 14 June 2031", null],
  ["TELMARA, 12 June 2031 (Coast News) - At least 23", null],
  ["Geneva, 14 June 2031 – The office said", null],
  ["Boat sinks off Telmara\n12 June 2031\n\nAt least 23", null],
  ["Harbour Union of Olm\nStatement, 13 March 2031\n\nWe mourn", "Harbour Union of Olm"],
  ["Olden Grain\nPress release, 12 March 2031\n\nWe can confirm", "Olden Grain"],
  ["وزارة الصحة\nبيان صحفي\n14 آذار 2031\n\nتعلن الوزارة", "وزارة الصحة"],
  ["Harbour Wire\nTelmara, 11 March 2031\nTen die as silo falls\n\nTen people", "Harbour Wire"],
  ["Lantern\n11 March 2031\nTen die as a silo falls\n\nTen people", "Lantern"],
  ["صوت الساحل\nتلمارة، 12 حزيران 2031\nارتفاع عدد القتلى إلى 22\n\nأعلنت الهيئة", "صوت الساحل"],
  ["Harbour Post\nTen die\n\nTELMARA, 4 June 2031 (Harbour Post) — Ten died", "Harbour Post"],
  [
    "Harbour Wire\nPublished: 4 June 2031 21:40\n\nTELMARA, June 4 (Harbour Wire) - Ten died",
    "Harbour Wire",
  ],
  ["صفحة «تلمارة الآن»\n5 آذار 2031 الساعة 09:15\n\nآخر حصيلة", "تلمارة الآن"],
  ["قناة «صوت تلمارة» على تلغرام\n21.09.2031 14:32\n\nارتفاع", "صوت تلمارة"],
  ["مكتب حاكم تلمارة\nبيان صحفي 17 مايو 2031\n\nتمكنت", "مكتب حاكم تلمارة"],
  ["خفر السواحل - مركز عمليات تلمارة\nبلاغ رقم 2\n5 أغسطس 2031\n\nباشرت", "خفر السواحل"],
  ["Rights Office\nPress briefing notes, 23 May 2031\n\nWe are", "Rights Office"],
  ["Ten Dead At Gate\nPublished: 4 June 2031\n\nTELMARA, June 4 (Wire) - Ten died", null],
  [
    "Rights Office of Olm\nPress briefing note, Geneva, 8 June 2031\n\nWe are",
    "Rights Office of Olm",
  ],
  ["صدى الساحل\nالأحد 15 حزيران 2031\n\nارتفعت حصيلة", "صدى الساحل"],
  ["State Television\n14 June 2031\n\nThe minister", "State Television"],
  ["Relief Society of Olm\nUpdate no. 4 - 16 June 2031\n\nThe toll", "Relief Society of Olm"],
  ["UN OCHA\nFlash Update No. 3\nOlm floods, as of 18 June 2031\n\n• 12", "UN OCHA"],
  ["HARBOUR\nOLM, Sept 12, 2031 (Harbour) - More than", "HARBOUR"],
  [
    "Governor's Office, Upper Olm\nPress statement, 8 June 2031\n\nThe governor",
    "Governor's Office",
  ],
  ["# At the gate\n*The Ledger, 2 April 2031. By Mira Solt*\n\nTen", "The Ledger"],
  ["صوت انفجار\n14 حزيران 2031\n\nقتل", null],
  ["North Monitor\n18 October 2031\n\nThe monitor documented ten deaths.", "North Monitor"],
  ["UN relief office\nFlash update no. 3, 20 October 2031\n\nSome 1,300", "UN relief office"],
  ["مديرية صحة الشمال\n19 تشرين الأول 2031\n\nارتفع عدد", "مديرية صحة الشمال"],
  ["وكالة المدار\nقتلى في قصف\n\nتلمارة، 17 تشرين الأول 2031 (المدار) - قتل", "وكالة المدار"],
  ["Harbour Hospital Overwhelmed\n11 March 2031\n\nTen people died.", null],
  // an account may be a private person's
  ["@olm_now\n4 June 2031\n\nBREAKING ten dead", null],
  ["Press release\n12 March 2031\n\nWe can confirm", null],
  ["بيان صحفي\n14 آذار 2031\nتعلن الوزارة", null],
  ["Daily update\n12 March 2031\n\nTen people", null],
  ["Silo Tragedy\n11 March 2031\nTen die as a silo falls\n\nTen people", null],
  ["Harbour Silo\n11 March 2031\nTen die in the harbour as a silo falls\n\nTen people", null],
  ["Harbour Silo\n11 March 2031\n\nTen people died when a silo fell in the harbour.", null],
])("who publishes stands with the day: %j", (text, outlet) => {
  expect(publishedIn(text)?.outlet).toBe(outlet);
});

test.each([
  ["Olm Relief Office\nSituation report, 4 May 2031, 18:00\n\nTen", "18:00"],
  ["June 14, 2031 at 10:31 pm | Published in: Coast\nTen", "22:31"],
  ["١٤ يونيو ٢٠٣١ - ٠٢:٥٧ م\nقال الحرس", "14:57"],
  ["Olm Post\n14 June 2031\n\nTen died at 18:00.", undefined],
])("the hour beside the day: %j", (text, hour) => {
  expect(publishedIn(text)?.hour).toBe(hour);
});

test("the day over a picture's letters counts where it was surely recognised", () => {
  const day = (text: string, confidence: number | null): string | undefined =>
    publishedIn(text, [{ start: 0, end: text.length, confidence }])?.day;
  const latin = "Olm Post\n21 October 2031\n\nTwelve people died.\n";
  expect([day(latin, 90), day(latin, 80), day(latin, null)]).toEqual([
    "2031-10-21",
    undefined,
    undefined,
  ]);
  // ١٢ of a picture was recognised as ١١
  expect(day("إذاعة الساحل | ١١ نيسان ٢٠٣١\n\nمات خمسة.\n", 90)).toBeUndefined();
  expect(yearlessDayIn("OLM, Oct 19 (Harbour Wire) - Ten died.\n")?.day).toBe("--10-19");
  const all = [{ start: 0, end: 40, confidence: 70 }];
  expect(yearlessDayIn("OLM, Oct 19 (Harbour Wire) - Ten died.\n", all)).toBeNull();
});

test.each([
  [
    "Mourning in Olm\nBy Lena Marsh, The Harbour Post\nMay 7, 2031\n\nIn the yard",
    "The Harbour Post",
  ],
  ["وكالة أنباء السهل - تارنا - 3 آب 2031\nاستشهاد 19 مواطناً", "وكالة أنباء السهل"],
  ["Mourning\nBy Lena Marsh\nMay 7, 2031\n\nIn the yard of the hospital", null],
])("a byline names for whom it was written: %j", (text, outlet) => {
  expect(publishedIn(text)?.outlet).toBe(outlet);
});

test.each([
  ["وكالة الراية – خاص\nمقتل ستة جنود\n\nقال مصدر لوكالة الراية إن ستة قتلوا", "وكالة الراية"],
  ["Radio Olm\nSix soldiers killed\n\nSix soldiers were killed on Monday.", "Radio Olm"],
  ["المكتب الإعلامي لقوات الدرع\nبيان إلى الرأي العام\n\nقُتل ستة", "المكتب الإعلامي لقوات الدرع"],
  ["Harbour Union\nStatement\n\nWe mourn six of our members.", "Harbour Union"],
  ["صفحة «قصيبة الآن»\nستة شهداء\n\nالله يرحمهم", "قصيبة الآن"],
])("who publishes, without a day: %j", (text, outlet) => {
  expect(outletIn(text)?.outlet).toBe(outlet);
});

test.each([
  "Rebels Seize State Radio\n\nSix soldiers were killed.\n\nThe army said so.",
  "Army Command\n\nSix soldiers were killed.\n\nThe army said so.",
  "مقتل ستة جنود في هجوم\nبيان\n\nقال الجيش",
  "Six killed\nStatement\n\nThe army said so.",
  "Radio Olm",
  "Border Post\nShelling kills three\n\nThree soldiers at the post were killed.",
  "Network of Tunnels\nReport\n\nThe army found 12 of them.",
  "شبكة تهريب\nالشرطة تضبط 12 شاحنة\n\nضبطت الشرطة 12 شاحنة.",
  "قناة الري في أولم\nتدمير القناة\n\nقُتل ثلاثة.",
  "وكالة الغوث تحت النار\nمقتل ثلاثة\n\nقُتل ثلاثة من موظفيها.",
])("no outlet: %j", (text) => {
  expect(outletIn(text)).toBeNull();
});

test("a day before the agency or the first sentence of a text", () => {
  const fund =
    "9 April 2031 – The Relief Fund is deeply concerned about the safety of the children who";
  expect(told(`Statement by the Fund on children in Olm\n\n${fund} are there.`)).toBe(
    "2031-04-09 «9 April 2031»",
  );
  expect(told("9 April 2031 – Fighters attack Olm\n10 April 2031 – The army retakes it")).toBe("");
  expect(yearlessDayIn("Toll rises\n\nApril 12 (Orin Press) - The forces said")?.day).toBe(
    "--04-12",
  );
});
