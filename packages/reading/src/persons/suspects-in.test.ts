import { expect, test } from "vitest";
import type { CaseKnows } from "./suspect.ts";
import { calledIn, suspectsIn } from "./suspects-in.ts";
import { toldAlone } from "./told-alone.ts";

const NOTHING: CaseKnows = {
  names: new Set(),
  places: new Set(),
  offices: new Set(),
  credited: new Set(),
  small: new Set(),
};

function hidden(text: string, knows: Partial<CaseKnows> = {}): readonly string[] {
  return suspectsIn(text, { ...NOTHING, ...knows }, []).hidden.map(({ name }) => name);
}

test("a capital within a sentence is hidden where nothing vouches for it", () => {
  expect(hidden("Before noon Corisande heard the drone.")).toEqual(["Corisande"]);
  expect(hidden("They asked about Basil and beat Reed.")).toEqual(["Basil", "Reed"]);
  expect(hidden("At night Will guards the pump with Bo Lindqvist.")).toEqual([
    "Will",
    "Bo Lindqvist",
  ]);
  expect(hidden("Corisande heard the drone.")).toEqual(["Corisande"]);
});

test("a name that is a word is hidden where it is said whose son he was", () => {
  expect(hidden("كان بين القتلى وليد ابن عمتي.")).toEqual(["وليد"]);
  expect(hidden("رجعت إيمان بنت جارنا.")).toEqual(["إيمان"]);
  expect(hidden("كان الأمل كبيراً.")).toEqual([]);
});

test("a given name that a chat writes small is hidden, with what no dictionary has behind it", () => {
  expect(hidden("my cousin rafiq died")).toEqual(["rafiq"]);
  expect(hidden("hi its me dana. dana here")).toEqual(["dana", "dana"]);
  expect(hidden("victims: huda mansour, omar khalil, sami naddaf.")).toEqual([
    "huda mansour",
    "omar khalil",
    "sami naddaf",
  ]);
  expect(hidden("#lamis_nasr and #JusticeForLamis")).toEqual(["#lamis_nasr", "#JusticeForLamis"]);
  for (const text of [
    "#StopTheWar #breaking_news",
    "the guard said nine were killed near the mill and the hope is gone",
    "habibi wallah they hit the school again, salaam",
    "they fled to telmara and the imam stayed",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("places, bodies, things, offices and words stay", () => {
  for (const text of [
    "They fled to Dunmarrow and Kestova on Monday.",
    "In Telmara nobody spoke of the Harvest Offensive.",
    "The Brant checkpoint was closed, and a Toyota truck was burned.",
    "He served with the Northern Front and the Ministry of Health.",
    "Karm jail fell. Rescuers of the White Helmets arrived with WhatsApp messages.",
    "Governor Silas Thorne spoke in March. Gen. Hatto left.",
    "Velmora — Shelling killed nine people, Russian agencies said.",
    "Three Dead In Clash At Brant Bridge On Monday",
    "Jisr: 8 killed, Mazraa: 3 killed",
    "He read Item 2 and went to Block C.",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("what the case knows stays, and where the texts write a word small its capital at a begin says nothing", () => {
  expect(hidden("We asked Marsa al-Aj about it.")).toEqual(["Marsa al-Aj"]);
  expect(hidden("We asked Marsa al-Aj about it.", { names: new Set(["marsa al aj"]) })).toEqual([]);
  expect(hidden("Hope was carried out.")).toEqual(["Hope"]);
  expect(hidden("Hope was fading.", { small: toldAlone("no hope").small })).toEqual([]);
});

test("an Arabic word that somebody is called is hidden where a person can stand", () => {
  for (const [text, name] of [
    ["تقول حياة: ربحوا وخسرنا نحن.", "حياة"],
    ["وأفرج يوم الخميس عن جابر وطعمة.", "جابر"],
    ["طلع مع كرم الصبح.", "كرم"],
    ["ناديت يا نسمة فلم تجب.", "نسمة"],
    ["تظهر الرسائل أن شاهين حذرهم.", "شاهين"],
    ["انتقلت عائلة الصعيدي إلى المخيم.", "الصعيدي"],
    ["المفقودون: عرعر، جمر، سدر.", "جمر"],
    ["اعتقل زليم فجراً.", "زليم"],
  ] as const)
    expect(hidden(text), text).toContain(name);
});

test("the same words stay where they are words, times and places", () => {
  for (const text of [
    "يعلق الأهالي كل أمل على الهدنة.",
    "وصلت القافلة فجر اليوم إلى بلدة تل رمان.",
    "نفذوا صباح الأحد كميناً في حي الزهراء.",
    "فقد الناس حياة بلا خوف.",
    "أعيد فتح المعبر بعد شهر.",
    "نزح الأهالي إلى بندر سليم وقالت بندر سليم إنها لا تتسع.",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("subjects of what only people do, signatures and lists of persons are hidden, whatever the word", () => {
  for (const [text, name] of [
    ["يرفض عوني الكلام.", "عوني"],
    ["قال رجل إن هايل كان يقود.", "هايل"],
    ["الجرحى هم يارو وعاصفة.", "يارو"],
    ["قال سيلان الورغا (52 عاماً) ذلك.", "سيلان الورغا"],
    ["تمشي خلفها طل وعمرها سبعة.", "طل"],
    ["وغنت قرنفلة.", "قرنفلة"],
  ] as const)
    expect(hidden(text), text).toContain(name);
  for (const text of [
    "أودى بحياة تسعة في الطيبة.",
    "وقالت إن عدد القتلى كان سبعة.",
    "تسعة مسلحين، وثلاثة جنود",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("an Arabic name stands alone: behind a verb that is not its gender, as an object without an alif, before what is definite", () => {
  for (const [text, name] of [
    ["وأصيبت وفاء بجروح بليغة.", "وفاء"],
    ["وتوفي كريم متأثراً بحروقه.", "كريم"],
    ["اتهم التقرير حازم بالتعامل مع المهربين.", "حازم"],
    ["سلّم على هنادي وقبّل الصغار.", "هنادي"],
    ["لم يشمل الاتفاق جهاد الملقب بالأعرج.", "جهاد"],
    ["وقال وضاح المسالمة، وهو أب لثلاثة، إن المالك يعلم.", "وضاح المسالمة"],
    ["أما نجم فاختار البقاء.", "نجم"],
    ["والنهاردة بسمة كلمت المحامي.", "بسمة"],
    ["امبارح خدوا حمادة من على القهوة.", "حمادة"],
    ["گال جبار: رحنا.", "جبار"],
    ["يعمل في الفرن عند أبو كول.", "أبو كول"],
    ["دلفة أرملة مع أربعة أولاد.", "دلفة"],
    ["كان معنا رجل يدعى الحمصي.", "الحمصي"],
    ["أما الكردي صاحب الفرن فقد هرب.", "الكردي"],
    ["أنقذوا #الحرية_ل وأنقذوا #أنقذوا_جود", "جود"],
    ["مصير ضرغام مجهول، ثم ذكرت سحر أنه حي.", "سحر"],
  ] as const)
    expect(hidden(text), text).toContain(name);
});

test("a word that is counted, told more of, of a place, or a verb stands alone nowhere", () => {
  for (const text of [
    "وأفاد بيان للبعثة بذلك، وأكد أن بيان الصفقة سيصدر.",
    "خرج ثلاثة من عنبر واحد.",
    "وقال مختار البلدة إن المقبرة امتلأت.",
    "فقد شهد عليه زوراً.",
    "يدّعي الجيش أنه استعاد اثنين.",
    "شرّدت نحو 18,000 نسمة.",
    "لا سلام بلا حساب.",
    "عادوا على أمل أن تنتهي الحرب.",
    "فحص خبراء الطب الشرعي الجثامين.",
    "كان كريماً سعيداً بقليله.",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("what was missed in reports, posts and testimonies, and what they hid", () => {
  for (const [text, name] of [
    ["روت ختام لفريقنا ما جرى.", "ختام"],
    ["جبتها أنا ومؤيد.", "مؤيد"],
    ["وظل ناجي متشبثاً بلوح خشبي.", "ناجي"],
    ["أمو زهرة تسأل عليه.", "زهرة"],
    ["لقينا التجاني عند المعبر.", "التجاني"],
    ["رأى صالح أخاه ممدداً.", "صالح"],
    ["وروى رامي كيف انطفأ المحرك.", "رامي"],
    ["خرج نادر بكفالة، وبقي عاطف رهن التوقيف.", "عاطف"],
    ["learned that Miles Root sold the fuel.", "Miles Root"],
    ["They called out four names: Mercer, Dean and Basil.", "Mercer"],
  ] as const)
    expect(hidden(text), text).toContain(name);
  for (const text of [
    "ولماذا تأخرت نجدة لا تبعد ثكنتها؟",
    "غرقت عبارة وعلى متنها أكثر من 200 شخص.",
    "ما نعرفه حتى الآن قليل.",
    "ونقلت الوكالة عن شاهد عيان قوله إن الحافلة انقلبت.",
  ])
    expect(hidden(text), text).toEqual([]);
  const again = "قال عزيز إنه سمع. لا عزيز إلا الحرية.";
  expect(hidden(again)).toEqual(["عزيز"]);
});

test("a word of a longer name that is public stays", () => {
  expect(hidden("رأى صالح أخاه في مرسى العاج، وقالت مرسى العاج.")).toContain("صالح");
  const names = new Set(["مرسي العاج"]);
  expect(hidden("وقالت مرسى العاج إنها لا تتسع.", { names })).toEqual([]);
  expect(hidden("وقالت مرسى إنها لا تتسع.", { names })).toEqual(["مرسى"]);
});

test("rows of a list that have an age or a trade behind the first cell begin with names", () => {
  const rows = "الحالات الموثقة:\n1. غصوب، 41 عاماً، نجار\n2. هدلة، ربة منزل\n3. أبو الليل، سائق\n";
  expect(hidden(rows)).toEqual(["غصوب", "هدلة", "أبو الليل"]);
  expect(hidden("الحصيلة:\n1. حي الجسر، 9\n2. القتلى، 12\n")).toEqual([]);
});

test("what another report has as a name is one where it stands alone", () => {
  const bare = "ظهر في الصورة القديمة كنجوش يحمله";
  expect(hidden(bare)).toEqual(["كنجوش"]);
  const names = (one: string, called: string): readonly string[] =>
    calledIn(one, { ...NOTHING, called: new Set([called]) }, []).map(({ name }) => name);
  expect(names(bare, "كنجوش")).toEqual(["كنجوش"]);
  expect(names("قال لأمل إنه سمع أمل تبكي", "امل")).toEqual(["أمل"]);
  expect(names("كل أمل ضاع", "امل")).toEqual([]);
});

test("a noun before what nobody knows is its first name, what asks for something is none", () => {
  expect(hidden("Saffron Mbeki jumped from the roof.")).toEqual(["Saffron Mbeki"]);
  expect(hidden("Tell Patience that he is here.")).toEqual(["Patience"]);
  expect(hidden("Yesterday Mbeki jumped.")).toEqual(["Mbeki"]);
});

test("two words before an age are somebody, and a noun of persons nobody", () => {
  expect(hidden("رويدا سليم، 40 عاماً، قالت إن 19 شخصاً قتلوا.")).toEqual(["رويدا سليم"]);
  expect(hidden("قتل 12، بينهم عطا فضة، 60 عاماً.")).toEqual(["عطا فضة"]);
  expect(hidden("رجل مسن، 70 عاماً، قال إنه نجا.")).toEqual([]);
});

test("an undefined word right behind the noun of a person is a name, whatever word it is, with its surname", () => {
  expect(hidden("روى الحداد مهاب شنار كيف سقط الجدار.")).toEqual(["مهاب شنار"]);
  expect(hidden("ومثلت المتهمة شهلا أمام المحكمة.")).toEqual(["شهلا"]);
  expect(hidden("نعت النقابة المدرسة إقبال غصن.")).toEqual(["إقبال", "غصن"]);
  // what is said of the noun, what is done and what somebody has
  for (const text of [
    "أكد أن المتهم شريك في الحكم.",
    "وحمل الرجل صندوق التفاح.",
    "ورأى الطبيب جثة القتيل.",
    "الطبيب مشغول بالجرحى.",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("who is spoken of first, each of some, and who is among others", () => {
  expect(hidden("أما نهار فما زال يسأل عنك.")).toEqual(["نهار"]);
  expect(hidden("أما هم فتركوا البيت.")).toEqual([]);
  expect(hidden("توفي والد كل من تيماء وصخر وأسيد.")).toEqual(["تيماء", "صخر", "أسيد"]);
  expect(hidden("دخلت القوات في كل من سراقب وتفتناز.")).toEqual([]);
  expect(hidden("استقبلنا 9 جرحى، بينهم جلنار الصباغ التي فقدت ساقها.")).toEqual(["جلنار الصباغ"]);
});

test("a word that no dictionary has is a name, unless it is said, a loan, or the name of a thing", () => {
  expect(hidden("ظهر في الصورة القديمة للبيت عيروط.")).toEqual(["عيروط"]);
  for (const text of ["راحو وقالولنا كتيييير", "أصابه صاروخ غراد", "بلغت 4.5 ريختر عبر تلغرام"])
    expect(hidden(text), text).toEqual([]);
});

test("nobody is called God, a wish, a people or Syrian", () => {
  for (const text of ["يا رب ارحمهم", "يا ريت نرجع", "أصيب طفل سوري، 9 أعوام، بجروح"])
    expect(hidden(text), text).toEqual([]);
  expect(hidden("يا شنار ارجع")).toEqual(["شنار"]);
});

test("rows with an age and no comma, and who has no name in a list of names", () => {
  const rows = "الأسماء:\n1- غزال مرشد 33\n2- نوف ونوس 21\n3- مجهول الهوية\n4- طفلة، 4 أعوام\n";
  expect(hidden(rows)).toEqual(["غزال مرشد", "نوف ونوس"]);
  expect(hidden("القتلى حسب البلدات:\n- سراقب 12\n- تفتناز 7\n")).toEqual([]);
  expect(hidden("الأسماء:\nبيسان ونوس 30\nغزال برغوث 51\n")).toEqual(["بيسان ونوس", "غزال برغوث"]);
});

test("what is done to behind a verb that has its subject, and who stands behind kin", () => {
  expect(hidden("في الليل أخذوا نجود إلى التحقيق. ثم أعادوا نجود.")).toEqual(["نجود", "نجود"]);
  expect(hidden("قتل الرجل وأخته هالا.")).toEqual(["هالا"]);
  expect(hidden("وأيده زميله عربي.")).toEqual(["عربي"]);
  expect(hidden("دفع التعويض للمدعية رؤى، ثم غادر.")).toEqual(["رؤى"]);
  for (const text of ["أخذوا رجال الحي.", "جمعوا مناشير.", "أرسلنا 500 رجل أمن إضافي."])
    expect(hidden(text), text).toEqual([]);
});

test("who does what nothing but a person does, is mourned, or alone behind what befell persons", () => {
  expect(hidden("Nobody had papers. Clove sang.")).toEqual(["Clove"]);
  expect(hidden("RIP River. You were the best.")).toEqual(["River"]);
  expect(hidden("They wept. We buried Old Tam on Friday.")).toEqual(["Old Tam"]);
  expect(hidden("Discharged: Sable.")).toEqual(["Sable"]);
  for (const text of [
    "Cholera carried off 14 children. Parliament sat late.",
    "In the matter of Republic v. the owner: Reported: Fire.",
    "Olive Tree Primary closed. Lord Justice Hame dismissed it.",
    "Bought:\n1. Flour (6)\n2. Oil (3)",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("a row of a list of which another is somebody's", () => {
  const text = "Injured:\n1. Tobin Ashgrove, 41\n2. Juniper (6)\n3. Houses, 4\n";
  const taken = [{ start: text.indexOf("Tobin"), end: text.indexOf(", 41") }];
  expect(suspectsIn(text, NOTHING, taken).hidden.map(({ name }) => name)).toEqual(["Juniper"]);
});

test("a word that a woman is told of, a child, and one that is met behind a verb and a pronoun", () => {
  expect(hidden("وصال مستعدة للشهادة.")).toEqual(["وصال"]);
  expect(hidden("هرب من السطح، ولحق به زاهد.")).toEqual(["زاهد"]);
  expect(hidden("كانت تسعل، وربيع الصغير يبكي.")).toHaveLength(1);
  expect(hidden("نزحوا في ربيع العام الماضي. أمل عودة النازحين ضعيف.")).toEqual([]);
  expect(hidden("Thinking of Blue today. Later Magpie brought bread.")).toEqual(["Blue", "Magpie"]);
});

test("names in a chat that no dictionary has, one letter for somebody, and one given name in capitals are hidden", () => {
  for (const [text, name] of [
    ["don't go by the bridge. they took farai there", "farai"],
    ["we are looking for lwazi dube, 24", "lwazi dube"],
    ["A girl referred to as L had left.", "L"],
    ["S. did most of the talking.", "S."],
    ["19,MOSES K.,?,river", "MOSES K"],
    ['"van Wyk, Ruan",1988', "van Wyk"],
    ["By noon neighbours Jun and Marisol had left.", "Jun"],
    ["I saw Blessing and her two girls, Charity and Joy, there.", "Charity"],
    ["We buried Bishop under the fig tree.", "Bishop"],
    ["Yesterday Elder Moyo told me.", "Elder Moyo"],
  ] as const)
    expect(hidden(text), text).toContain(name);
  for (const text of [
    "the graveside hotline, rehoused lightkeepers and alpinists",
    "They met on Sat 12 Jun and closed Blocks A and C.",
    "The Bishop spoke. The President left.",
    "MARJAN - Security forces opened fire.",
    "They went from A to B.",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("an Arabic name stays one before what is done, behind a letter and before small words", () => {
  for (const [text, name] of [
    ["فتحت سكينة باب القبو.", "سكينة"],
    ["رأيت خاتون آخر مرة.", "خاتون"],
    ["هرب قايد إلى الوادي.", "قايد"],
    ["ما بقي من تقية إلا خمارها.", "تقية"],
    ["كتبت بيسان: لن ننسى.", "بيسان"],
    ["خذ هذا لعنود.", "عنود"],
  ] as const)
    expect(hidden(text), text).toContain(name);
  for (const text of [
    "خرج من عنبر آخر.",
    "وقالت مديرة الدفاع المدني هدى الرمالي ذلك.",
    "وصل قائد الشرطة.",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("what a name has behind it goes with it, and so does the name written small", () => {
  for (const [text, names] of [
    ["قال المتهم سليم ر. إنه بريء.", ["سليم", "ر."]],
    ["Then Corisande H. left.", ["Corisande H"]],
    ["Corisande slept. ask corisande", ["Corisande", "corisande"]],
    ["أنا وفياض وأبو سطام هناك.", ["فياض", "أبو سطام"]],
    ["حضر كل من ذياب العواد.", ["ذياب العواد"]],
    ["أرجو ألا تنشروا اسمي.\nعطرة الجاسم", ["عطرة الجاسم"]],
    ["The plaintiff, P. D., described it.", ["P. D."]],
    ["The man next to me, Old Kamau, had left.", ["Old Kamau"]],
    ["We called him Teacher.", ["Teacher"]],
    ["ok bunny, she is with me", ["bunny"]],
    ["they took him and memory's dad", ["memory"]],
    ["Present: Dhiab Awad, Mutlaq Orr, Sheikh Nawaf, two clerks.", ["Dhiab Awad", "Mutlaq Orr"]],
  ] as const)
    expect(hidden(text), text).toEqual(expect.arrayContaining([...names]));
  for (const text of [
    "hi everyone, the driver's wife and my neighbour's son left",
    "The U.S. and the U.N. met in Washington, D.C.",
    "He came from Little Marn.",
    "ج: نعم.",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("chains, labels, initials within a name and what somebody is known as", () => {
  for (const [text, name] of [
    ["إحالة المدعى عليهم: 1- فيصل بن عواد 2- منير", "فيصل بن عواد"],
    ["يا دلال؟ سومر عم يعيط عليكي", "سومر"],
    ["بيان وصلت من السفر.", "بيان"],
    ["سلموا: (3) Sundas A. Hilu;", "Sundas A. Hilu"],
    ['(2) Munro, known as "the Ghost", left.', "Munro"],
    ["received: Mish - 1 basket", "Mish"],
  ] as const)
    expect(hidden(text), text).toContain(name);
  for (const text of [
    "كنا نسكن في باب توما.",
    "صدر بيان عن الوزارة.",
    "The Danish and Irish came.",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("a surname of two letters goes with the name, and what a form tells of places stays", () => {
  expect(hidden("أوقف كل من: عرفان ضو، تولد 1991؛ جهاد شربجي، تولد 1988.").join(" ")).toContain(
    "عرفان ضو",
  );
  expect(hidden("First name: Juniper\nPlace of birth: Telmara")).toEqual(["Juniper"]);
});
