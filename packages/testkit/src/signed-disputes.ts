import { THURSDAY, WEDNESDAY } from "./signed-case.ts";
import type { SignedCase } from "./signed-case.ts";

/** Cases of who says otherwise: tolls that rise and are taken down, denials, both sides of a clash, final counts. */
export const SIGNED_DISPUTES: readonly SignedCase[] = [
  {
    name: "a toll that its source takes down, and who did not hear of it",
    reports: [
      [
        "Lume Post",
        WEDNESDAY,
        "The health ministry said 52 people were killed in Tuesday's explosion.",
      ],
      [
        "بريد لوم",
        THURSDAY,
        "خفضت وزارة الصحة حصيلة القتلى إلى 38 بعد أن تبين أن بعض الجثث سجلت مرتين.",
      ],
      ["Varn Daily", "2032-06-04", "Tuesday's explosion killed 52 people."],
      ["كل", "2032-06-04", "قالت وزارة الصحة إن 38 شخصا قتلوا في انفجار الثلاثاء."],
      [
        "Kel News",
        "2032-06-04",
        "Tuesday's explosion killed 38 people, the health ministry said; it had first spoken of 52.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "hostages taken, freed, killed and still held",
    reports: [
      ["Lume Post", WEDNESDAY, "Gunmen took 30 hostages at the school in Karsun on Tuesday."],
      ["بريد لوم", THURSDAY, "أفرج الخاطفون عن 12 رهينة يوم الأربعاء."],
      [
        "Varn Daily",
        THURSDAY,
        "Eighteen hostages are still being held at the school, police said.",
      ],
      [
        "Kel News",
        "2032-06-04",
        "Two hostages were killed and 16 remain in the hands of the gunmen, police said on Thursday.",
      ],
      ["كل", WEDNESDAY, "قال شهود إن المسلحين احتجزوا أكثر من 25 رهينة في المدرسة."],
    ],
    conflicts: [],
  },
  {
    name: "a denial of any harm, then an admission, and a monitor who has names",
    reports: [
      [
        "Lume Post",
        WEDNESDAY,
        "Residents said seven civilians were killed in Tuesday's raid on Hask.",
      ],
      ["كل", WEDNESDAY, "نفى الجيش مقتل أي مدني في المداهمة."],
      [
        "Varn Daily",
        "2032-06-05",
        "The army said on Saturday that three civilians had been killed in the raid on Hask.",
      ],
      [
        "Kel News",
        "2032-06-06",
        "The Sand Monitor said its researchers had confirmed the names of seven civilians killed in the raid.",
      ],
    ],
    conflicts: ["seven / أي مدني"],
  },
  {
    name: "how many attacked, and how many of them were killed, by both sides",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "Some 60 gunmen attacked the fort on Wednesday; 22 of them were killed and nine captured, the army said.",
      ],
      ["بريد لوم", THURSDAY, "شارك في الهجوم على الحصن 100 مسلح، بحسب شهود."],
      ["Varn Daily", THURSDAY, "The army said it had killed 22 of the attackers."],
      ["كل", THURSDAY, "قتل 22 مهاجما وأسر تسعة."],
      [
        "Kel News",
        THURSDAY,
        "The front said only four of its fighters were killed in the attack on the fort.",
      ],
    ],
    // What the army says it killed of the attackers, in two papers, against what the only side that attacked owns to.
    conflicts: ["22 / four", "22 / four", "60 / 100"],
  },
  {
    name: "a boat: on board, saved, missing, found",
    reports: [
      [
        "Lume Post",
        WEDNESDAY,
        "A boat carrying 45 people capsized off Karsun on Tuesday; 20 were rescued, the coast guard said.",
      ],
      [
        "Varn Daily",
        THURSDAY,
        "Eight bodies were recovered after the boat capsized, and 17 people are still missing, the coast guard said.",
      ],
      ["بريد لوم", THURSDAY, "غرق 45 شخصا بعد انقلاب قارب قبالة كارسون، بحسب ناشطين."],
      ["كل", "2032-06-04", "انتشلت 12 جثة، ولا يزال 13 شخصا في عداد المفقودين، بحسب خفر السواحل."],
      [
        "Kel News",
        "2032-06-04",
        "Twelve people died when the boat capsized on Tuesday, according to the coast guard.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "wounded who die in hospital",
    reports: [
      [
        "Lume Post",
        WEDNESDAY,
        "The blast in Karsun on Tuesday killed 14 people and wounded 60, the civil defence said.",
      ],
      [
        "Varn Daily",
        THURSDAY,
        "Three of the wounded died overnight in the Karsun hospital, a doctor said.",
      ],
      [
        "بريد لوم",
        THURSDAY,
        "ارتفعت حصيلة انفجار كارسون إلى 17 قتيلا بعد وفاة ثلاثة من الجرحى، بحسب الدفاع المدني.",
      ],
      [
        "Kel News",
        THURSDAY,
        "The civil defence said the number of wounded had fallen to 57 after three of them died.",
      ],
      ["كل", WEDNESDAY, "قالت وزارة الصحة إن 14 شخصا قتلوا وأصيب 60 في انفجار يوم الثلاثاء."],
    ],
    conflicts: [],
  },
  {
    name: "what each side says of the other's losses and of its own",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "The army said on Thursday it had killed 25 fighters of the front and lost four soldiers in the clashes.",
      ],
      [
        "صوت الجبهة",
        THURSDAY,
        "قالت الجبهة إنها قتلت 31 جنديا وفقدت سبعة من مقاتليها في الاشتباكات.",
      ],
      [
        "Varn Daily",
        THURSDAY,
        "The clashes left 29 people dead on both sides, a security source said.",
      ],
      [
        "Kel News",
        "2032-06-04",
        "Four soldiers were killed in Wednesday's clashes, the defence ministry said.",
      ],
      ["كل", "2032-06-04", "قتل سبعة من مقاتلي الجبهة، بحسب مصدر طبي."],
    ],
    conflicts: ["25 / سبعة", "four / 31", "31 / Four"],
  },
  {
    name: "two final tolls, a preliminary one and a round one",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "The health ministry put the final death toll of the factory fire at 48.",
      ],
      ["بريد لوم", THURSDAY, "قال الدفاع المدني إن الحصيلة النهائية لحريق المصنع بلغت 53 قتيلا."],
      [
        "Varn Daily",
        WEDNESDAY,
        "The factory fire killed 31 people, according to a preliminary toll of the health ministry.",
      ],
      ["كل", THURSDAY, "لقي نحو 50 شخصا حتفهم في حريق المصنع."],
    ],
    conflicts: ["48 / 53"],
  },
  {
    name: "a prison: held, escaped, caught again, at large, and a ministry that knows of none",
    reports: [
      [
        "Lume Post",
        WEDNESDAY,
        "The prison in Karsun held some 3,000 inmates before Tuesday's attack, and 800 of them escaped, a guard said.",
      ],
      ["بريد لوم", THURSDAY, "قال الجيش إنه أعاد القبض على 550 سجينا فارا."],
      ["Varn Daily", "2032-06-04", "Some 250 inmates remain at large, the army said."],
      ["كل", "2032-06-04", "فر 800 سجين من سجن كارسون وقبض على 550 منهم."],
      ["Kel News", "2032-06-04", "The interior ministry said no inmate had escaped."],
    ],
    conflicts: ["800 / no inmate", "800 / no inmate"],
  },
  {
    name: "a day's dead, a week's, and the week before",
    reports: [
      [
        "Lume Post",
        "2032-06-05",
        "Eleven people were killed on Friday, bringing the toll of the week to 64, the Sand Monitor said.",
      ],
      ["بريد لوم", "2032-06-05", "قتل 11 شخصا يوم الجمعة."],
      ["Varn Daily", "2032-06-05", "The fighting has killed 64 people, the Sand Monitor said."],
      ["كل", "2032-06-04", "قال مرصد الرمل إن 53 شخصا قتلوا منذ بدء القتال."],
    ],
    conflicts: [],
  },
  {
    name: "two monitors evening by evening",
    reports: [
      [
        "Lume Post",
        WEDNESDAY,
        "The Sand Monitor said 31 people had been killed as of Tuesday evening.",
      ],
      ["بريد لوم", WEDNESDAY, "قال الدفاع المدني إن 27 شخصا قتلوا حتى مساء الثلاثاء."],
      [
        "Varn Daily",
        THURSDAY,
        "The Sand Monitor said 36 people had been killed as of Wednesday evening.",
      ],
      ["كل", THURSDAY, "قال الدفاع المدني إن 36 شخصا قتلوا حتى مساء الأربعاء."],
    ],
    conflicts: ["31 / 27"],
  },
  {
    name: "limits and round numbers of two sides",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "About 1,200 people were arrested in the protests, a lawyers' group said.",
      ],
      ["بريد لوم", THURSDAY, "قالت مجموعة محامين إن أكثر من ألف شخص اعتقلوا في الاحتجاجات."],
      ["Varn Daily", THURSDAY, "Police said they had arrested 1,187 people in the protests."],
      ["كل", THURSDAY, "قالت الشرطة إنها اعتقلت 640 شخصا في الاحتجاجات."],
    ],
    conflicts: ["1,200 / 640", "ألف / 640", "1,187 / 640"],
  },
  {
    name: "a shelled market: a monitor's dead and two cuts of them, its copy, seven children, and no civilian",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "26 civilians, including 8 children and 4 women, were killed in the shelling of the market, the Sand Monitor said. 2 of them died of their wounds on Wednesday.",
      ],
      [
        "بريد لوم",
        THURSDAY,
        "وثق مرصد الرمل مقتل 26 مدنيا بينهم 8 أطفال و4 نساء في قصف السوق، وفق ما نشره المرصد الأربعاء.",
      ],
      [
        "Varn Daily",
        WEDNESDAY,
        "The health directorate said 23 people had been killed in the shelling of the market, seven of them children.",
      ],
      ["كل", WEDNESDAY, "قال الجيش إنه لم يقتل أي مدني في قصف السوق."],
    ],
    // Children are civilians: whoever has seven and whoever has none cannot both be right; and the army speaks of the whole deed, which the monitor counted a day later
    conflicts: ["أي مدني / 26", "أي مدني / 26", "أي مدني / seven"],
  },
  {
    name: "the fallen of one side by itself and by its enemy, on two days and over languages",
    reports: [
      [
        "Lume Post",
        WEDNESDAY,
        "The Hills Brigade said in a statement that nine of its fighters were killed in the battle for the bridge.",
      ],
      [
        "بريد لوم",
        THURSDAY,
        "قالت القيادة الشرقية في بيان إن 26 من مقاتلي لواء التلال قتلوا في معركة الجسر.",
      ],
    ],
    // Both speak of one battle: 26 is no newer count of the Brigade's
    conflicts: ["nine / 26"],
  },
  {
    name: "a force's fallen in hospital lists and in its own later count",
    reports: [
      [
        "Lume Post",
        WEDNESDAY,
        "Hospital sources said 31 soldiers had been killed by Wednesday evening in the battle for the bridge.",
      ],
      [
        "Varn Daily",
        THURSDAY,
        "The defence ministry said the battle for the bridge had cost the lives of 58 soldiers.",
      ],
    ],
    conflicts: [],
  },
];
