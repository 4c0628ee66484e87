import { expect, test } from "vitest";
import { contactsIn } from "./contacts/contacts.ts";
import { personsIn } from "./persons-in.ts";

const said = (text: string): readonly string[] =>
  personsIn(text).flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  );

test.each([
  ["قال المواطن سليم حداد إن القصف استمر.", ["سليم حداد"]],
  ["والدة الطفلة ريم بكت طويلاً.", ["ريم"]],
  ["قتل محمد أحمد العلي في القصف.", ["محمد أحمد العلي"]],
  ["شاب يدعى قتيبة الحمود نجا.", ["قتيبة الحمود"]],
  ["روى خالد بن يوسف ما رآه.", ["خالد بن يوسف"]],
  ["وصل السجين عبد الرحمن سعدون إلى بيته.", ["عبد الرحمن سعدون"]],
  ["قالت السيدة لينا عازار. وأضافت عازار أنها خائفة.", ["لينا عازار", "عازار"]],
  ["سلّموا الجثة لمحمود يوسف.", ["محمود يوسف"]],
  ["شهادة ص.ع. من الحي", ["ص.ع."]],
  ["روت رغد الشامان ما رأته.", ["رغد الشامان"]],
  ["قُتل شيروان بكر وابنه دلشاد.", ["شيروان بكر", "دلشاد"]],
  ["المعلم المتقاعد جودت الصباغ نجا، وشُيّع أخوه.", ["جودت الصباغ"]],
  ["أوقفوا سائق الحافلة وضاح منصور.", ["وضاح منصور"]],
  // a village with its article has no name behind it
  ["ينقلهم سائق القرية وضاح منصور كل يوم.", ["وضاح منصور"]],
  ["تعرّف أبو قتيبة على السيارة، وقالت أم ياسر إنها رأتها.", ["أبو قتيبة", "أم ياسر"]],
  ["قيل إنه بهاء الدين الراوي.", ["بهاء الدين الراوي"]],
  ["سُلّمت رسالة لعبد الكريم الجندي.", ["عبد الكريم الجندي"]],
  ["Rima Hassoun was washing clothes.", ["Rima Hassoun"]],
  ["The bodies of Dana Field and Marek Pohl were found.", ["Dana Field", "Marek Pohl"]],
  ["A nurse, who gave her name as Jovana, counted beds.", ["Jovana"]],
  ["Nadia’s brother left; Abu Omar heard it.", ["Nadia", "Abu Omar"]],
  ["Salim Haddad said he ran. Haddad's brother stayed.", ["Salim Haddad", "Haddad"]],
  ["Mr Orwin hid in a cellar.", ["Orwin"]],
  ["Tarnovi, the driver of the ambulance, said that 12 were hurt.", ["Tarnovi"]],
  ["Telmara, a resident said, was on fire.", []],
  ["Nour, who is eleven, was found.", ["Nour"]],
  ["Zenah's father saw it.", ["Zenah"]],
  ["Telmara's sister city sent bread.", []],
  ["Khalto Sabah counted 30. Haj Mustafa ran.", ["Sabah", "Mustafa"]],
  ["The mosque's keeper Orwin read it out.", ["Orwin"]],
  ["R. H. and S. K. signed; the U. S. did not.", ["R. H.", "S. K."]],
  ["The statement is signed by K. B. and N. O. S.", ["K. B.", "N. O. S."]],
  ["Mr de Wit could not say.", ["de Wit"]],
  ["ونقل عن ميرفت لبنان قولها إن البيت دُمر.", ["ميرفت لبنان"]],
  ["زارت ميرفت لبنان.", ["ميرفت"]],
  ["اسمي رؤى وأسكن هنا.", ["رؤى"]],
  ["دفن 14 منهم. الشيخ برهان صلّى عليهم.", ["برهان"]],
  ["ماتت وفاء وإسراء ومضر الجولاني في الطريق.", ["وفاء", "إسراء", "مضر الجولاني"]],
  ["وسيارة طارق احترقت.", ["طارق"]],
  ["من الأسرى لدينا خمسة، نصرةً لأسرانا خلف القضبان.", []],
  ["أسماء الضحايا\n1. عبير الشماط\n2. غزوان (مجهول الكنية)", ["عبير الشماط", "غزوان"]],
  ["الاسم، العمر، الحالة\nسراج الخانجي، 41، متوفى\nولاء، 9، جريحة", ["سراج الخانجي", "ولاء"]],
  ["سألت أنور عن هدى فهدى كانت معهم.", ["أنور", "هدى", "هدى"]],
  ["غيث الملا قال لي إن الرقم خاطئ.", ["غيث الملا"]],
  ["وذكر سائق الإسعاف بغدادي أنه نقل 9 جرحى.", ["بغدادي"]],
  ["وقال الناطق باسم الدفاع المدني أنس العكاري إن الفرق وصلت.", []],
  ["تحدثوا عن وجود قتلى.", []],
  ["وروى النجار دعبول أنه شاهدهم.", ["دعبول"]],
  ["سلّم الجيش جثة نضال الخوري إلى شقيقه.", ["نضال الخوري"]],
  ["عثروا على جثة رجل في البئر.", []],
  ["A resident, Belto Karsin, 34, saw it.", ["Belto Karsin"]],
  ["Belto Karsin, 34, and Orvo Petan, 19, martyred", ["Belto Karsin", "Orvo Petan"]],
  ["The teacher Lina Azar and Khaled al-Omari left.", ["Lina Azar", "Khaled al-Omari"]],
  ["a woman named Zorga Petan fled", ["Zorga Petan"]],
  ["وروت السيدة فيحاء المنجور، وهي من سكان الحي، ما جرى.", ["فيحاء المنجور"]],
  ["وقال جارها الحاج بدهان طيفور (أبو مازن) إنه سمع.", ["بدهان طيفور", "أبو مازن"]],
  ['وقال الشاهد الملقب بـ"الزعتر" إنهم دخلوا.', ["الزعتر"]],
  ['nicknamed "Sparrow" by his cellmates', ["Sparrow"]],
  ["وتحدث الطالب هيثم\nالبرغوثاني عن زملائه.", ["هيثم\nالبرغوثاني"]],
  ["المعتقل السابق \u200fخلدون\u200f \u200fالفرواتي\u200f نجا", ["خلدون\u200f \u200fالفرواتي"]],
  ["His wife Orvanka said five died; the guard Dettrich ran.", ["Orvanka", "Dettrich"]],
  ["M.A., a former inmate, said so", ["M.A."]],
  ["I am Belto Karsin and I lived there.", ["Belto Karsin"]],
  ["Belto Karsin lost 4 sons.", ["Belto Karsin"]],
  ["Dear Orvanka, come home.", ["Orvanka"]],
  ["بين القتلى: ماهر العلي، جمانة البيطار (9 سنوات)", ["ماهر العلي", "جمانة البيطار"]],
  ['Eyewitness "Noor" told the Echo', ["Noor"]],
  ["وقالت الناشطة المعروفة بـ«نجمة الشرق» إن", ["نجمة الشرق"]],
  [
    "Mr. Orwin hid. Among the dead: Osei Bantama, a tailor, and Zorga Petan.",
    ["Orwin", "Osei Bantama", "Zorga Petan"],
  ],
  [
    "أسماء الضحايا:\nجيداء نصرو، 27\n- طيفور برهان العبيط، ٣٤ عاماً",
    ["جيداء نصرو", "طيفور برهان العبيط"],
  ],
  [
    "| الاسم | العمر |\n|---|---|\n| جيداء نصرو | 27 |\n| بدهان طيفور | 9 |",
    ["جيداء نصرو", "بدهان طيفور"],
  ],
  ["| # | Name | Age |\n|---|---|---|\n| 1 | Osei Bantama | 34 |", ["Osei Bantama"]],
  ["سليم حداد، 40\nجيداء نصرو، 27", ["سليم حداد", "جيداء نصرو"]],
  ["الدكتور عاطف الشمالي بكى", ["عاطف الشمالي"]],
  ["المعتقل طراد وصل. لا تخبروا أم طراد بما جرى.", ["طراد", "أم طراد"]],
  ["The Halcyon Star was hit at noon.", []],
  ["لقي مصعب برازي حتفه غرقاً.", ["مصعب برازي"]],
  ["Tilda is at St Agnes Church\n[12:04] Tilda says bring blankets", ["Tilda", "Tilda"]],
  ["وروى التاجر مروان لحام كيف سقط السقف. وقال لحام إن الشرطة تأخرت.", ["مروان لحام", "لحام"]],
  ["حمل سمير كيس الطحين. شاهد سمير جثث القتلى.", ["سمير", "سمير"]],
  ["الأسماء:\n1- سلمى حجازي، 19\n2- مجهول الهوية", ["سلمى حجازي"]],
  ["Ms R. Tahan of 14 Cypress Lane said", ["R. Tahan"]],
])("persons in %s", (text, names) => {
  expect(said(text)).toEqual(names);
});

test.each([
  "قال مدير المشفى الدكتور عاطف الشمالي إن العدد كبير.",
  "قال وزير الداخلية أحمد منصور إن التحقيق بدأ.",
  "قال المتحدث باسم وزارة الدفاع محمد يوسف إن الجيش تقدم.",
  "كتب محمود الحداد رئيس المجلس المحلي رسالة.",
  "سيطرت كتيبة عمر محمود على التلة.",
  "وصلوا إلى شارع أحمد يوسف.",
  "قال الشاهد رقم 4 إنهم دخلوا، وشوهد صاحب المحل قرب السوق. وبكى حارس السوق.",
  "صاحب السيارة احترق محله، وصاحب البيت انهدم بيته.",
  "He was a carpenter. Six people died, said a guard. Zorga fell.",
  "قالت لمى حنا (رئيسة المجلس) إن العدد كبير.",
  "Dr توفيق الأزهري (مدير مشفى) وصل. قال الدكتور توفيق الأزهري، مدير المشفى، إنه نجا.",
  "Dr Salim Haddad, the director of the clinic, denied it.",
  // Places with their counts are no list of persons with their ages.
  "القتلى:\nتل الوادي، 27\nحي الجسر، 9",
  "Killed:\nElm Ridge, 27\nTal Amber, 9",
  "أسماء الضحايا:\nعدد الجرحى، 9\nالمجموع العام، 27",
  "أسماء القرى:\nالجسر الكبير، 9",
  "نقل الممرض الجرحى، والطبيب الشرعي حضر، وصاحب متجر بكى، وصاحبة متجر أيضا.",
  "المدرسة التي تحمل اسم نزار سليم احترقت صباح الثلاثاء.",
  "كان جمال الوادي يجذب الزوار، وحسن الضيافة معروف.",
  "In April, Hope Village and Santa Maria had no power, the Elm Courier said.",
  // A line over a report is no age.
  "Elm Courier, 12 April 2031",
  "Coast Radio, 3rd May. Nobody was hurt.",
  "Plain Wire, 12.04.2031",
  "Reporting by Laura Penn; editing by David Marsh.",
  "قتل عشرة أشخاص في حي الزهور.",
  "كان الجو جميلاً والأمل كبير في نور الصباح.",
  "The spokesman for the ministry Ahmed Mansour denied it.",
  "Ahmed Mansour, the interior minister, denied it.",
  "They met at Ali Hassan Street near the Omar Brigade.",
  "The Syrian Observatory said 34 people were killed in Tobruk.",
  "On Monday, May 24, the army entered Gharyan.",
  "Hope Village lost power, the U.S. said, and the U.N., a partner, agreed.",
  "أصيب الطفل بجروح خطيرة، وقال الطبيب بصراحة إن العدد كبير، والسيدة تحمل طفلها.",
  'قال القائد الملقب بـ"الصقر" إنهم تقدموا.',
  'The camp, known as "Little Elm", was empty. I am Syrian. Dear Sir, no.',
])("nobody private in %s", (text) => {
  expect(said(text)).toEqual([]);
});

test("ways to reach people are found, figures and dates are not", () => {
  const text =
    "Call +963 944 123 456 or 0944123456, salim@mail.example, @salim_h; رقم الهوية: 01234567890; 36.50123, 40.74567. " +
    "On 2022-01-24 some 1,200,000 people and 374 fighters; 12.5 percent; ٠٩٤٤١٢٣٤٥٦";
  expect(contactsIn(text).map(({ kind }) => kind)).toEqual([
    "phone",
    "phone",
    "email",
    "handle",
    "document",
    "position",
    "phone",
  ]);
});

test.each([
  ["He met @nadia.hamwi. Then", "handle", "@nadia.hamwi"],
  ["Ask @963944555111 about it", "phone", "@963944555111"],
  ["Ask @\u2068963944555111\u2069 about it", "phone", "@\u2068963944555111"],
  ["His number 963944555222.", "phone", "963944555222"],
  ["His phone number is 944 555 222 1.", "phone", "944 555 222 1"],
  ["رقمها ٩٤٤٥٥٥٢٢٢١", "phone", "٩٤٤٥٥٥٢٢٢١"],
  ["Write to 963944555333, she said", "phone", "963944555333"],
  ["IMEI 356938035643809", "document", "356938035643809"],
  ["Passport N01234567", "document", "N01234567"],
  ["passport no. N01234567", "document", "N01234567"],
  ["national ID 01020304050", "document", "01020304050"],
  ["رقم جواز السفر N01234567", "document", "N01234567"],
  ["جواز سفرها رقم N01234567", "document", "N01234567"],
  ["Contact: rtahan (at) mail.example, now", "email", "rtahan (at) mail.example"],
  ["graves at 33.51°N 36.29°E.", "position", "33.51°N 36.29°E"],
  ["Ms Tahan of 14 Cypress Lane said", "position", "14 Cypress Lane"],
  ["She lives at Cooper Lane 14, third floor.", "position", "Cooper Lane 14, third floor"],
  ["We are at Aunt Lettice's, 9 Cobble Row.", "position", "9 Cobble Row"],
  ["Wren is in Alder Street 9", "position", "Alder Street 9"],
  ["تسكن في حارة الياسمين بناء 7 الطابق الثالث.", "position", "حارة الياسمين بناء 7 الطابق الثالث"],
  ["في حي الزيتون شارع السقا بناية 4 طابق 3", "position", "حي الزيتون شارع السقا بناية 4 طابق 3"],
  ["الرقم العسكري 1234567", "document", "1234567"],
  ["الهوية رقم 04120098765", "document", "04120098765"],
  ["لوحة السيارة 482913 دمشق", "document", "482913"],
  ["Her car, plate number KX51 DRT, stood there", "document", "KX51 DRT"],
  ["Her car, plate HLB-482913, was burnt", "document", "HLB-482913"],
  ["Plate number TS 77120 was seen", "document", "TS 77120"],
  ["ولوحة السيارة حلب 482917", "document", "482917"],
  ["Passport of the boy: N00918273", "document", "N00918273"],
  ["Reach them at (020) 7946 0018", "phone", "(020) 7946 0018"],
  ["WhatsApp: wa.me/447700900789;", "handle", "wa.me/447700900789"],
  ["t.me/orvanka_x.", "handle", "t.me/orvanka_x"],
  ["skype: live:orvanka.", "handle", "skype: live:orvanka"],
  ["at 35.48213 N, 40.11294 E;", "position", "35.48213 N, 40.11294 E"],
  ["at 35°28'55.7\"N 40°06'46.6\"E.", "position", "35°28'55.7\"N 40°06'46.6\"E"],
  ["الرقم الوطني: ٠١٠٢٠٣٠٤٠٥٠", "document", "٠١٠٢٠٣٠٤٠٥٠"],
])("in %s a %s is found", (text, kind, number) => {
  expect(contactsIn(text).map((at) => [at.kind, text.slice(at.start, at.end)])).toEqual([
    [kind, number],
  ]);
});

test.each([
  "The number 1,200,000 was given for 2031.",
  "The number rose to 12000 on 2031-04-12.",
  "The loss was 12500000000 pounds.",
  "The loss was 12534567891 Syrian pounds, or $14534567891.",
  "بلغت الخسائر 12534567891 ليرة.",
  "They destroyed 14 Cypress Lane shops.",
  "On Alder Street 9 people were killed.",
  "دُمرت في حي الزيتون 4 مبانٍ و7 بيوت.",
  "قتل في شارع السقا 12 شخصاً.",
  "https://t.me/elm_channel/123 and https://facebook.com/elm/posts/9",
  "https://wire.example/news/20310412123456",
  "The passport office counted 1200 people.",
  "بلغ رقم الضحايا 12000 في 2031.",
])("no way to reach anybody in %s", (text) => {
  expect(contactsIn(text)).toEqual([]);
});

test("a brigade, an office and a place at the edge of a text are read without failing", () => {
  for (const text of ["", "عبد", "Mr", "ابن", "أبو", "The", "ل"]) expect(said(text)).toEqual([]);
});
