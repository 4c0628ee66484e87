import type { Passage } from "../../model/passage.ts";
import { foldedPassage } from "../../text/folded-passage.ts";
import { pairedLetters, standingIn, type PairedLetters } from "../../text/pairs.ts";
import { isOwnKin } from "../whose/own-kin.ts";
import { isOfApposedList } from "./apposed-list.ts";
import type { Cue } from "./cue.ts";
import { NEW_CUES } from "./new-cues.ts";
import { isRowOfList } from "./row-of-list.ts";
import { isSeenByOne } from "./seen-by-one.ts";

/** How far from a number its cues are looked for, in units of text. */
const NEAR = 70;

/** Behind "by" it says until when a number holds: "by noon", "by late Sunday", "by the end of May", "by then". */
const UNTIL =
  "(?:(?:the|that|this|last|next|early|late|mid|about|around|(?:mid-?)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|now|then|noon|midday|midnight|dawn|dusk|day(?:break|light)?|sun(?:rise|set|down|up)|night(?:fall)?|morning|afternoon|evening|end|start|time|hour|week(?:end)?|month|year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\\b|\\p{N})";
const BY_SOMETHING = new RegExp(
  `\\bby\\s+(?!${UNTIL})(?:(?!${UNTIL})\\p{L}+\\s+){1,3}(?:at|as|was|is)\\s+$`,
  "iu",
);
const BY_ANOTHER = new RegExp(
  `^\\s*,?\\s+and\\s+(?:(?:the\\s+number|those)\\s+(?:killed|wounded|injured)\\s+)?by\\s+(?!${UNTIL})`,
  "iu",
);

/** `أثقل حصيلة سُجلت بولاية الوادي بوفاة`, `أكبر عدد من القتلى في طبرق بـ`; `في يوم واحد` is a time. */
const HEAVIEST_AT = new RegExp(
  [
    "(?:اثقل|اعلي|اكبر|افدح)\\s+(?:حصيله|عدد)(?:\\s+(?:من\\s+)?(?:ال|لل)\\p{L}+){0,2}(?:\\s+سجل(?:ت)?)?",
    "\\s+(?:علي\\s+مستوي\\s+|في\\s+|ب)(?!(?:يوم|شهر|عام|سن[هو]|اسبوع|تاريخ|ظرف|هذا|هذه)(?!\\p{L}))[^.؛]{0,60}",
    "\\sب(?:(?:وفاه|مقتل|سقوط|استشهاد|مصرع|جرح|اصابه|تسجيل)\\s[^.؛]{0,30}|\\s*)$",
  ].join(""),
  "u",
);

/** What makes a number some of a toll, though it stands like a toll: set against the toll, each would make a false conflict. */
const PART_CUES: readonly Cue[] = [
  // "26 died, the last two on Thursday"
  { holding: ["last", "latest"], before: /\bthe\s+(?:last|latest)\s+$/u },
  // "The second blast killed 12", `الهجوم الأول أوقع 109`: of one of several deeds; "the second attack in a week killed 12" has its own toll
  {
    holding: ["first", "second", "third", "fourth"],
    before:
      /\bthe\s+(?:first|second|third|fourth)\s+(?:\p{L}+\s+)?(?:attack|raid|(?:air\s?)?strike|bombing|blast|explosion|shelling|assault|wave|missile|rocket|shell|bomb)\s+(?:had\s+)?(?:killed|wounded|injured|left|claimed)\s+(?:the\s+lives\s+of\s+)?(?:(?:at\s+least|about|some|around|more\s+than|nearly)\s+)?$/iu,
  },
  {
    holding: ["الاول", "الثان", "الثالث", "الرابع"],
    before:
      /(?:^|\s)[وف]?(?:قتلت?\s+)?ال(?:هجوم|غاره|ضربه|تفجير|انفجار|قصف|قذيفه|صاروخ|موجه)\s+ال(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه)\s+(?:(?:قد\s+)?(?:(?:اوقع|قتل|خلف)ت?|(?:اسفرت?\s+)?عن\s+(?:مقتل|استشهاد|اصابه|جرح)|اود[يت]ت?\s+بحياه)\s+)(?:(?:نحو|حوالي|اكثر\s+من|ما\s+لا\s+يقل\s+عن)\s+)?$/u,
  },
  // "One of the soldiers killed in the raid was a cook": one of them all, and no count of its own
  {
    holding: ["one of", "One of"],
    words: /^one$/iu,
    after:
      /^\s+of\s+(?:the|those|these|its|their|our)\s+(?:(?!(?:was|were|is|are|has|had|have)\b)\p{L}+\s+){0,2}?(?:who\s+(?:was|were)\s+)?(?:killed|slain|dead|wounded|injured|hurt|arrested|detained|abducted|kidnapped)\b/u,
  },
  // "a school where 70 families had taken shelter was hit": some of all who fled, at that place
  {
    holding: ["shelter", "refuge", "living", "staying", "live"],
    before:
      /\b(?:school|church|mosque|hall|camp|hospital|building|shelter|stadium|hotel|university|cent(?:re|er)|clinic|convent|monastery|site|warehouse|tent)s?\s+(?:where|in\s+which)\s+(?:(?:about|some|nearly|around|more\s+than|over|at\s+least|up\s+to|an\s+estimated)\s+)?$/u,
    after:
      /^(?:\s+\p{L}+){1,3}?\s+(?:(?:had|have|were|are)\s+)?(?:(?:taken|taking|sought|seeking)\s+(?:shelter|refuge)|sheltering|sheltered|living|live|staying)\b/u,
  },
  // "put the number killed by snipers at 19 and by shelling at 41": by what each of them died, and not by when
  {
    holding: ["by"],
    after: BY_ANOTHER,
    before: BY_SOMETHING,
  },
  // "leaving 14 in hospital": of the wounded, beside those who went home
  {
    holding: ["hospital", "treatment"],
    before: /\bleaving\s+(?:some\s+|about\s+)?$/u,
    after:
      /^\s+(?:(?:others|wounded|people|of\s+them)\s+)?(?:still\s+)?(?:in\s+(?:the\s+)?hospital|under(?:going)?\s+treatment)\b/u,
  },
  // "Twelve people were taken to hospital", `نُقل 12 شخصاً إلى المستشفى`: others may have been treated on the spot. "Ten injured people were taken to hospital" counts the injured, "all 17" everybody, "the bodies of eight" the dead
  {
    holding: ["hospital", "clinic"],
    before: /(?<!\b(?:all|both|bodies|remains)\s+(?:of\s+)?(?:(?:the|its|their)\s+)?)$/iu,
    after:
      /^(?:\s+(?!injur|wound|hurt|burn|bod|corpse|dead|remains)\p{L}+){0,3}?\s+(?:(?:were|was|had\s+been|have\s+been|being)\s+)?(?:taken|rushed|brought|carried|evacuated|admitted|sent|airlifted)\s+to\s+(?:(?:the|a|an|local|nearby|city|district)\s+){0,2}(?:\p{L}+\s+)?(?:hospital|clinic)s?\b/u,
  },
  {
    holding: ["مشف", "مستشف"],
    words: /^(?!جث|جريح|مصاب|قتيل)/u,
    before:
      /(?:^|\s)[وف]?(?:نقل(?:ت|وا|نا)?|ادخل(?:ت)?|ادخال)\s+(?:(?!جميع|كل\s|كاف|جث)\p{L}+\s+){0,3}$/u,
    after:
      /^(?:\s+(?!مصاب|جريح|جرحي|اصاب|جث|قتيل|قتلي)\p{L}+){0,3}?\s+(?:الي\s+)?(?:ال|لل)?(?:مستشفي|مشفي|مستشفيات|مشافي)(?!\p{L})/u,
  },
  // "Eleven students were treated at the scene", `11 طالباً عولجوا في المكان`: beside those in hospital
  {
    holding: ["treated"],
    after:
      /^(?:\s+[\p{L}-]+){1,6}?\s+treated\s+(?:and\s+\p{L}+\s+)?(?:at\s+the\s+scene|on\s+(?:the\s+spot|site|scene)|in\s+the\s+field)\b/u,
  },
  {
    holding: ["عولج", "علاج"],
    after:
      /^(?:\s+\p{L}+){1,7}?\s+(?:عولج\p{L}*|(?:تم\s+)?علاجهم)\s+(?:في\s+(?:المكان|الموقع)|ميدانيا)(?!\p{L})/u,
  },
  // "Nine bodies have not been identified", "43 have been", `تسع جثث لم يتم التعرف عليها`
  {
    holding: ["identified"],
    // "The four dead have not yet been identified": all of them
    before: /(?<!\b(?:the|all|both|these|those)\s+)$/u,
    after:
      /^(?:\s+\p{L}+){1,3}\s+(?:(?:ha(?:ve|s)|are|were|is|was)\s+(?:still\s+|now\s+|since\s+|so\s+far\s+)?(?:not\s+(?:yet\s+)?(?:been\s+)?|yet\s+to\s+be\s+|un|been\s+)?|remain(?:ed|s)?\s+un)identified(?!\s+as\b)/u,
  },
  {
    holding: ["لم"],
    after: /^(?:\s+\p{L}+){1,2}\s+لم\s+(?:يتم\s+)?(?:التعرف|يتعرف|تعرف|تحدد)/u,
  },
  // "Dead, not yet identified: 6" as well as "Dead, identified: 14", `شهداء لم تُعرف هوياتهم بعد: 6`, `جثامين مجهولة الهوية: 4`, "Wounded still in hospital: 31": what a row says more of them limits them
  {
    holding: ["identified"],
    before: /\b(?:not\s+(?:yet\s+)?(?:been\s+)?|un)?identified[^.;\d\n]{0,15}[:–-]\s*$/iu,
  },
  {
    holding: ["هوي"],
    before:
      /(?:^|\n)[^\n:.\d]*(?:لم|مجهول\p{L}*|غير|معروف\p{L}*|علي)\s[^.؛\d\n:]{0,20}هوي\p{L}*[^.؛\d\n:]{0,12}:\s*$/u,
  },
  {
    holding: ["wounded", "injured", "hurt"],
    before:
      /(?:^|\n)[^\n:.\d]*\b(?:wounded|injured|hurt)\b[^.;\d\n:]*\b(?:alive|still\s+(?:in|at|under|being|receiving|hospitali[sz]ed)|admitted|discharged|critical\p{L}*|serious\p{L}*|in\s+(?:hospital|care))\b[^.;\d\n:]{0,20}:\s*$/iu,
  },
  {
    holding: ["جريح", "جرحي", "مصاب", "اصاب"],
    before:
      /(?:^|\n)[^\n:.\d]*(?:جرحي|مصاب\p{L}*|اصابات)\s[^.؛\d\n:]*(?:يزال\p{L}*|قيد\s+العلاج|تحت\s+العلاج|العنايه|في\s+المستشف\p{L}*|حرجه|خطره|غادروا|خرجوا)[^.؛\d\n:]{0,20}:\s*$/u,
  },
  // `القبض على السبعة الباقين`, `الباقون وعددهم 535`: of those told before
  {
    holding: ["باق", "متبق"],
    after: /^(?:\s+\p{L}+)?\s+ال(?:باق|متبق)(?:ين|ون|يات|يين|ي)(?!\p{L})/u,
  },
  {
    holding: ["باقون", "باقين"],
    before: /(?:^|\s)[وف]?(?:اما\s+)?الباق(?:ون|ين)\s*،?\s+وعددهم\s+(?:نحو\s+)?$/u,
  },
  // `1517 شخصاً، منهم 300 شخص أُعدموا`: some of those right before, whatever rule reads the number by its verb
  {
    holding: ["منهم", "بينهم"],
    before:
      /\p{N}\s+\p{L}+\s*،?\s+[وف]?(?:من\s+)?(?:منهم|بينهم)\s+(?:(?:نحو|حوالي|اكثر\s+من|ما\s+لا\s+يقل\s+عن)\s+)?$/u,
  },
  // `ومن هؤلاء سبعة دُفنوا`, "of these seven were buried": some of those just told of
  {
    holding: ["هولاء"],
    before: /(?:^|[\s،])[وف]?(?:من|بين)\s+(?:بين\s+)?هولاء\s+(?:نحو\s+)?$/u,
  },
  {
    holding: ["these", "them"],
    before: /(?:^|[.;\n(]\s*|\band\s+)(?:of|among)\s+(?:these|them)\s*,?\s+$/iu,
    // and no "of those 40 people killed", where it is their article
    after: /^(?:\s+\p{L}+){0,1}\s+(?:were|was|had|have|has|are|is|died|fell|remain)\b/u,
  },
  // `وجدوا 23 جثة متعفنة بين هذه الجثث`, "23 decayed bodies among them"
  {
    holding: ["هذه", "تلك", "هولاء"],
    after:
      /^(?:\s+\p{L}+){1,3}\s+(?:(?:من\s+)?بين|من)\s+(?:هذه|تلك|هولاء)\s+ال(?:جثث|جثامين|قتلي|شهداء|ضحايا|جرحي|مصابين)(?!\p{L})/u,
  },
  {
    holding: ["among"],
    after:
      /^(?:\s+\p{L}+){1,3}\s+among\s+(?:these|those|them)(?:\s+(?:bodies|corpses|dead|wounded)\b|\s*[,.;])/u,
  },
  // `انتهى تشريح 210 جثث`, "autopsies of 41 bodies": those that were looked at
  {
    holding: ["تشريح"],
    before: /(?:^|\s)[وفب]?(?:ال)?تشريح\s+(?:(?:نحو|حوالي|اكثر\s+من)\s+)?$/u,
  },
  {
    holding: ["autops", "post-mortem"],
    before:
      /\b(?:autops(?:y|ies)|post-mortems?(?:\s+examinations?)?)\s+(?:\p{L}+\s+){0,3}?(?:of|on)\s+(?:(?:about|some|at\s+least)\s+)?$/iu,
  },
  // "The elders say 31 of their people were killed; the families speak of 19 dead on their side", `31 قتيلاً من أبنائه`: each counts those of its own town or clan
  {
    holding: ["their", " its "],
    after:
      /^(?:\s+\p{L}+){0,2}\s+(?:on\s+(?:their|its)\s+(?:own\s+)?side|(?:of|from\s+among)\s+(?:their|its)\s+(?:own\s+)?(?:people|sons|kin))\b/u,
  },
  {
    holding: ["ابناي", "ابنائ"],
    after: /^(?:\s+\p{L}+){0,2}\s+من\s+ابنا[يئ](?:ه|ها|هم)(?!\p{L})/u,
  },
  // `نُقلت 40 حالة إلى الساحل منهم "6 قضوا في الطريق"`: quoted, and some of them all the same
  {
    holding: ["منهم", "بينهم", "منها", "بينها"],
    before: /[\s،,](?:منهم|من\s+بينهم|بينهم|منها|بينها)\s*["«“]\s*$/u,
  },
  // "Seventeen bodies are in the morgue at Qalwan", `في ثلاجة المستشفى تسع جثث`: those of one place
  {
    holding: ["morgue", "mortuar"],
    after:
      /^(?:\s+(?:unidentified|more|other))?\s+(?:bodies|corpses|remains|dead)\s+(?:(?:are|were|lay|lie|remain(?:ed)?)\s+(?:still\s+)?)?(?:in|at)\s+(?:the|a|its|one|our)\s+(?:[\p{L}'’-]+\s+){0,3}?(?:morgue|mortuary)\b/u,
  },
  {
    holding: ["ثلاج", "مشرح", "براد"],
    after:
      /^\s+(?:جثه|جثث|جثامين|جثمانا|قتيلا|قتلي|شهيدا|شهداء)(?:\s+(?!في\s)\p{L}+){0,2}\s+في\s+(?:ال)?(?:ثلاجه|ثلاجات|مشرحه|براد|برادات)(?!\p{L})/u,
  },
  // "18 of them were buried", `شيّعت المدينة 12 شهيداً`: those of one funeral; who says how many he buried counts the dead
  {
    holding: ["buried", "laid"],
    after: /^(?:\s+[\p{L}-]+){1,4}\s+(?:were|was)\s+(?:buried|laid\s+to\s+rest)\b/u,
  },
  // "in which ten of their sons have been buried"
  {
    holding: ["buried"],
    after:
      /^\s+of\s+(?:their|our|its|his)\s+(?:\p{L}+\s+)?(?:ha(?:ve|d)\s+been|were)\s+(?:buried|laid\s+to\s+rest)\b/u,
  },
  {
    holding: ["buried"],
    before:
      /\b(?:relatives|famil(?:y|ies)|clans?|tribes?|villages?|residents|villagers|mourners|neighbou?rs|townspeople|they)\s+(?:\p{L}+\s+)?buried\s+$/iu,
  },
  // "a mass grave holding 26 bodies", `مقبرة جماعية تضم 26 جثة`: those of one grave
  {
    holding: ["مقبر"],
    before:
      /(?:^|\s)[وفب]?(?:ال)?مقبره\s+(?:ال)?جماعيه\s+(?:[يت]?ضم|بها|فيها|[يت]حوي|[يت]حتوي\s+علي)\p{L}*\s+(?:(?:رفات|نحو|حوالي)\s+){0,2}$/u,
  },
  {
    holding: ["grave"],
    before:
      /\bgraves?\s+(?:\p{L}+\s+){0,3}?(?:with|holding|containing|held|holds|contained|contains)\s+(?:the\s+(?:bodies|remains)\s+of\s+)?(?:(?:about|some|at\s+least|around)\s+)?$/u,
  },
  // `ودُفن في مقبرة البلدة حتى اليوم 240 شخصاً`: fewer than were found
  {
    holding: ["دفن"],
    // nothing but where and when between: `ودُفن الضحايا، وبلغ عددهم 31` counts all
    before:
      /(?:^|\s)[وف]?دفنت?[^\S\n]+(?!ال\p{L}+[^\S\n]+ال)(?:(?!و(?!اد|سط|احد)|ف(?!ي[^\S\n]|جر)|(?:عدد|مجموع|حصيل|اجمالي|[يت]?بلغ|وصل|ارتفع|قتل|استشهد|سقط|عثر)\p{L}*[^\S\n])\p{L}+[^\S\n]+){0,8}$/u,
  },
  {
    holding: ["funeral"],
    before: /\bfunerals?\s+(?:of|for)\s+(?:\p{L}+\s+)?$/u,
  },
  {
    holding: ["شي", "جناز"],
    before:
      /(?:^|\s)[وف]?(?:شيع(?:ت|وا)?|تشيع|يشيع(?:ون)?|تشييع|جنازه|جنازات)\s+(?:\p{L}+\s+){0,3}$/u,
  },
  // `عدد الجرحى الذين لا يزالون في المستشفى 31`, "38 wounded are still being treated": who was let go is not in it
  {
    holding: ["الذين"],
    before: /الذين\s+(?:لا\s*يزالون|ما\s*زالوا)\s[^.،؛]{0,40}$/u,
  },
  {
    holding: ["يزالون", "زالوا"],
    after:
      /^(?:[^\S\n]+\p{L}+){1,2}\s+(?:لا\s*يزالون|ما\s*زالوا)\s+(?:يتلقون|في\s+(?:المستشف|المشف|العنايه)|قيد|تحت)/u,
  },
  // `لا يزال 24 مصاباً يتلقون العلاج`
  {
    holding: ["يزال", "تزال", "زال"],
    before: /(?:لا\s*[يت]زال|ما\s*زال(?:ت)?)\s+(?:(?:نحو|حوالي)\s+)?$/u,
    after:
      /^(?:\s+\p{L}+){1,2}\s+(?:يتلقون|يتلقين|يخضعون|يرقدون|في\s+(?:ال)?(?:مستشف|مشف|عنايه)|قيد\s+العلاج|تحت\s+(?:العلاج|المراقبه))/u,
  },
  // `ويتلقى 22 مصاباً العلاج`, `يرقد سبعة جرحى في المستشفى`
  {
    holding: ["تلقي", "خضع", "رقد"],
    before: /(?:^|\s)[وف]?[يت](?:تلقي|خضع|رقد)\s+(?:(?:حاليا|نحو|حوالي)\s+){0,2}$/u,
    after: /^(?:\s+\p{L}+){1,3}\s+(?:(?:لل|ال)علاج|علاجا|الرعايه|في\s+(?:ال)?(?:مستشف|مشف|عنايه))/u,
  },
  // `غادر مصابان المستشفى`: who went home is of the hurt, and no count of them
  {
    holding: ["غادر", "مغادر", "خروج", "خرج"],
    before: /(?:^|\s)[وف]?(?:ب)?(?:غادر(?:ت|وا)?|مغادره|خرج|خروج)\s+(?:\p{L}+\s+)?$/u,
    after:
      /^(?:\s+\p{L}+){0,2}\s+(?:(?:من\s+)?(?:ال)?(?:مستشف|مشف)|(?:بعد|عقب)\s+(?:تلقي(?:هم)?\s+)?(?:ال)?(?:علاج|معالج|اسعاف))/u,
  },
  {
    holding: ["still", "remain"],
    after:
      /^(?:\s+\p{L}+){0,3}\s+(?:(?:(?:are|were)\s+)?still|remain(?:ed)?)\s+(?:in\s+(?:hospital|intensive\s+care)|hospitali[sz]ed|being\s+treated|receiving\s+(?:treatment|care)|under\s+(?:treatment|observation))/u,
  },
  // "they took in 63 wounded", `استقبل المستشفى 40 جريحاً`, "three died there": those of one house
  {
    holding: ["took in", "taken in", "admitted", "received", "treated"],
    before:
      /\b(?:(?:hospital|clinic|ward|infirmary|morgue|treatment\s+cent(?:re|er))\b[^.;:,]{0,30}\b(?:took\s+in|taken\s+in|admitted|received|treated)|(?:we|they|it)\s+(?:had\s+|have\s+)?(?:took\s+in|taken\s+in|admitted))\s+(?:(?:at\s+least|about|some|more\s+than|a\s+total\s+of)\s+)?$/u,
  },
  {
    holding: ["استقبل", "وصل"],
    // `عدد القتلى وصل إلى 12` reaches a number, and no house
    before:
      /(?:^|\s)[وف]?(?:استقبل(?:ت|نا)?|استقبال|وصل(?:ت)?\s+الي)\s+(?:ال|قسم\s+ال)?(?:مستشف|مشف|طوار|اسعاف|براد|مشرح|ثلاج)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:(?:نحو|حوالي|ما\s+لا\s+يقل\s+عن)\s+)?$/u,
  },
  // `استقبل المشفى المركزي 31 مصاباً، والمشفى العسكري 19`: the next house of the row
  {
    holding: ["مشف"],
    before: /[،؛]\s*و(?:ال)?(?:مستشفي|مشفي)\s+(?:\p{L}+\s+){1,3}(?:(?:نحو|حوالي)\s+)?$/u,
  },
  {
    holding: ["مستشف"],
    before: /[،؛]\s*و(?:ال)?مستشفي\s+(?:\p{L}+\s+){1,3}(?:(?:نحو|حوالي)\s+)?$/u,
  },
  // "Of 188 wounded treated at the northern hospital", "the dead brought to hospitals at 23", "At Olm hospital, its director said 31 dead had been registered": not who died or was hurt elsewhere
  {
    holding: ["treated"],
    after:
      /^\s+(?:wounded|injured|people|patients|casualties)\s+(?:who\s+(?:were|had\s+been)\s+)?treated\s+(?:at|in)\s+(?:[\p{L}'’-]+\s+){0,4}?(?:hospital|clinic|infirmary)\b/iu,
  },
  {
    holding: ["hospital", "clinic", "morgue"],
    before:
      /\b(?:dead|killed|bodies|wounded|injured)\s+(?:who\s+(?:were|had\s+been)\s+)?(?:brought|taken|admitted)\s+to\s+(?:[\p{L}'’-]+\s+){0,4}?(?:hospitals?|clinics?|morgues?)\s+(?:at|as|was|were|stood\s+at|reached)\s+$/iu,
  },
  {
    holding: ["registered", "recorded", "entered", "received"],
    before:
      /\bat\s+(?:[\p{L}'’-]+\s+){1,4}?(?:hospital|clinic|morgue)\b[^.;\d]{0,50}\bsaid\s+(?:that\s+)?$/iu,
    after:
      /^\s+(?:dead|deaths|bodies|people|wounded)\s+(?:(?:had|have)\s+been|were)\s+(?:registered|recorded|entered|received)\b/u,
  },
  {
    holding: ["وصل", "نقلوا"],
    before:
      /(?:الذين|ممن|التي)\s+(?:وصل(?:وا|ت)?|نقلوا|ادخلوا)\s+(?:الي\s+)?(?:ال|لل)?(?:مستشف|مشف|مشاف)\p{L}*[^.؛،\d]{0,45}$/u,
  },
  // `حُوّل خمسة جرحى إلى العاصمة`: of those who are in the hospital
  {
    holding: ["حول"],
    before: /(?:^|\s)[وف]?(?:حول(?:ت)?|تحويل|(?:جري|تم)\s+تحويل)\s+$/u,
    after: /^(?:\s+(?:جرحي|مصابين|مصابا|جريحا|حالات|منهم))?\s+(?:منهم\s+)?(?:الي|لل?\p{L})/u,
  },
  // `وجد آثار رصاص في جثتين`, "shrapnel was found in six bodies": of all that were looked at
  {
    holding: ["اثار", "شظايا", "رصاص", "طلقات", "كدمات"],
    before: /(?:اثار|شظايا|رصاص\p{L}*|طلقات|كدمات)\s+(?:\p{L}+\s+){0,2}(?:في|علي)\s+$/u,
  },
  {
    holding: ["traces", "bullet", "shrapnel", "marks"],
    before: /\b(?:traces|bullets?|shrapnel|marks)\s+(?:\p{L}+\s+){0,3}?(?:in|on)\s+$/iu,
    after: /^\s+(?:bodies|corpses|of\s+the\s+(?:bodies|dead))\b/u,
  },
  // `وسُجلت أثقل حصيلة بولاية الوادي بوفاة 5 أشخاص وجرح 27 آخرين`: of one of several places; `أعلى حصيلة يومية` is of all
  {
    holding: ["اثقل", "اعلي", "اكبر", "افدح"],
    before: HEAVIEST_AT,
  },
  // `دفنّا اليوم في وادي ثمل وحدها 26 شهيداً`
  {
    holding: ["دفنا"],
    before: /(?:^|\s)[وف]?(?:قد\s+)?دفنا\s+(?:\p{L}+\s+){0,6}$/u,
  },
  {
    holding: ["there", "on arrival", "on the way"],
    before: /\b(?:hospital|clinic|ward|infirmary|took\s+in|taken\s+in|admitted)\b[^.!?]*$/u,
    after:
      /^(?:\s+of\s+(?:them|whom))?(?:\s+\p{L}+)?\s+(?:have\s+|had\s+)?died\s+(?:there|on\s+arrival|on\s+the\s+way)\b/u,
  },
];

/** The cues with their letters made ready. */
const READY = [...ready(PART_CUES, "part"), ...ready(NEW_CUES, "new")];

function ready<M extends string>(
  cues: readonly Cue[],
  mode: M,
): readonly (Cue & { readonly mode: M; readonly letters: readonly PairedLetters[] })[] {
  return cues.map((cue) => ({ ...cue, mode, letters: cue.holding.map(pairedLetters) }));
}

/** The mode that the words around a number give it, null where they say nothing of it. */
export function modeAround(raw: string, { start, end }: Passage): "part" | "new" | null {
  const at = { start, end };
  if (isOwnKin(raw, at) || isSeenByOne(raw, at) || isRowOfList(raw, at)) return "part";
  if (isOfApposedList(raw, at)) return "part";
  const [from, to] = [start - NEAR, end + NEAR];
  // "three of the eight dead have not been identified": said of the three
  if (isSomeOf(raw.slice(Math.max(0, from), start))) return null;
  const stands = standingIn(foldedPassage(raw, from, to));
  for (const { letters, words, before, after, mode } of READY)
    if (
      letters.some(stands) &&
      (words?.test(foldedPassage(raw, start, end)) ?? true) &&
      (before?.test(foldedPassage(raw, from, start)) ?? true) &&
      (after?.test(foldedPassage(raw, end, to)) ?? true)
    )
      return mode;
  return null;
}

/** Asked for its last word first, which few numbers have before them: the pattern looks for its end behind every letter. */
function isSomeOf(before: string): boolean {
  const words = before.trimEnd();
  return words !== before && WHOSE.test(words.slice(-LONGEST_WHOSE)) && SOME_OF.test(before);
}
const WHOSE = /(?:the|its|their|those|these)$/iu;
const LONGEST_WHOSE = "their".length;
const SOME_OF =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|some|most|many|half|none|several))\s+of\s+(?:the|its|their|those|these)\s+$/iu;
