import { THURSDAY } from "./signed-case.ts";
import type { SignedCase } from "./signed-case.ts";

/** Cases of what is told as it is found: logs with their hours and days, and what single people saw. */
export const SIGNED_ACCOUNTS: readonly SignedCase[] = [
  {
    name: "a channel's log of one day and a report of that day",
    reports: [
      [
        "Kel Live",
        "2032-06-02",
        "07:12 Train crash at the Olm bridge\n07:50 they say 5 dead\n08:30 Update: 11 dead\n10:05 police: 17 dead, about 90 injured\n20:10 we now have 23 dead",
      ],
      [
        "Lume Post",
        "2032-06-02",
        "Seventeen people were killed and about 90 injured when two trains collided at Olm, police said.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "an exchange over three days, told day by day",
    reports: [
      [
        "Kel Front",
        "2032-06-04",
        "2 June\nThree prisoners were released.\n\n3 June\nOne prisoner was released.\n\n4 June\nTwo prisoners were released.",
      ],
      [
        "Varn Daily",
        "2032-06-03",
        "On Thursday one prisoner was released, the relief office said.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "a log's last toll and another one of a later day",
    reports: [
      ["كل الآن", "2032-06-02", "٠٧:٥٠ مقتل 5 أشخاص في الانهيار\n٢٠:١٠ الحصيلة النهائية 23 قتيلا"],
      [
        "Varn Daily",
        "2032-06-04",
        "The final toll of the collapse is 19 dead, the health ministry said.",
      ],
    ],
    conflicts: ["23 / 19"],
  },
  {
    name: "two people who each counted the bodies they came upon, and the rescuers' count",
    reports: [
      [
        "Lume Post",
        "2032-06-03",
        '"I counted 12 bodies in the corridor," the driver said. Selma Dray, a midwife, saw 14 bodies on the stairs, she said.',
      ],
      ["Varn Daily", "2032-06-03", "Rescuers recovered 33 bodies by Thursday morning."],
      [
        "يوميات كل",
        "2032-06-03",
        "روى سامر الكردي أنه رأى تسع جثث، وقال زميله إنه عدّ إحدى عشرة جثة في الممر.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "a union that refuses the ministry's number",
    reports: [
      ["نقابة عمال المناجم", "2032-06-03", "استشهد 29 عاملاً في الانهيار، لا 22 كما تقول الوزارة."],
      ["وزارة الطاقة", "2032-06-03", "قُتل 22 عاملاً في الانهيار، بحسب الوزارة."],
    ],
    conflicts: ["29 / 22", "22 / 22"],
  },
  {
    name: "two armies that each tell of the enemy's dead and of their own",
    reports: [
      [
        "وزارة الدفاع",
        "2032-06-03",
        "كبدت قواتنا العدو 23 قتيلاً، ودمرت أربع آليات. وارتقى من أبطالنا ستة شهداء، وأصيب أحد عشر جندياً.",
      ],
      [
        "Northern General Staff",
        "2032-06-03",
        "The enemy left 16 dead on the field and lost three vehicles. Nine of our soldiers were killed and 14 were wounded.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "one army's enemy losses by two offices' reports of one statement, and by an observer",
    reports: [
      [
        "Lume Post",
        "2032-06-03",
        "The northern army said the enemy lost 16 soldiers in Wednesday's clash.",
      ],
      [
        "Varn Daily",
        "2032-06-03",
        "The relief office said nine soldiers were killed in Wednesday's clash.",
      ],
    ],
    conflicts: ["16 / nine"],
  },
  {
    name: "two offices that each counted all bodies",
    reports: [
      [
        "Lume Post",
        "2032-06-03",
        "The civil defence counted 33 bodies in all, it said on Thursday.",
      ],
      [
        "Varn Daily",
        "2032-06-03",
        "The relief office counted 41 bodies in all, it said on Thursday.",
      ],
    ],
    conflicts: ["33 / 41"],
  },
  {
    name: "the wounded of one hospital, and all of them",
    reports: [
      [
        "Lume Post",
        "2032-06-03",
        "A nurse at the county hospital says they took in 63 wounded; three died there.",
      ],
      [
        "Varn Daily",
        "2032-06-03",
        "Seventeen people were killed and about 90 wounded in the Olm crash, police said.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "a company whose second statement replaces its first",
    reports: [
      [
        "Halqa Works",
        THURSDAY,
        "Forty-one of our colleagues were taken hostage on Wednesday. Our first statement spoke of 35, because six were not on the list.",
      ],
    ],
    conflicts: [],
  },
];
