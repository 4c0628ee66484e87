import { fold } from "../../text/fold.ts";
import { FURTHER_NAMES } from "./further-names.ts";
import { ARABIC_FAMILY } from "../lists/arabic-family.ts";
import { ARABIC_GIVEN } from "../lists/arabic-given.ts";
import { LATIN_FAMILY } from "../lists/latin-family.ts";
import { LATIN_GIVEN_WORDS } from "../lists/latin-given-words.ts";
import { LATIN_GIVEN } from "../lists/latin-given.ts";
import { MORE_NAMES } from "./more-names.ts";
import { NAMES_AND_WORDS, NAMES_IN_ARABIC_LETTERS, SURNAMES } from "./names-in-arabic-letters.ts";

/**
 * Common given names, Arabic :: Latin spellings. A mark `?` behind the Arabic says that it is also a word
 * (`جميل` beautiful, `أمل` hope): alone it names nobody without a cue before it.
 */
const LINES = `
محمد :: mohammed mohammad muhammad mohamed mohamad
أحمد :: ahmed ahmad
محمود :: mahmoud mahmud
علي? :: ali
حسن? :: hassan hasan
حسين :: hussein hussain husayn
عمر? :: omar umar
عثمان :: othman uthman osman
خالد? :: khaled khalid
يوسف :: yousef youssef yusuf yousif
إبراهيم :: ibrahim ebrahim
إسماعيل :: ismail ismael
مصطفى :: mustafa mostafa moustafa
عبدالله :: abdullah abdallah
عبدالرحمن :: abdulrahman abdelrahman
عبدو :: abdo
سليم? :: salim saleem selim
سليمان :: suleiman sulaiman
سالم? :: salem
سامي? :: sami
سمير :: samir sameer
سعيد? :: saeed said
سعد? :: saad
صالح? :: saleh salih
طارق? :: tariq tarek tareq
زياد :: ziad ziyad
زيد :: zaid zayd
ياسر :: yasser yasir
ياسين :: yassin yasin
كريم? :: karim kareem
كمال? :: kamal
جمال? :: jamal gamal
جميل? :: jamil jameel
جاسم :: jassim jasim
قاسم :: qasim qassem kassem
ناصر? :: nasser nasir
نبيل? :: nabil
نزار :: nizar
هاني? :: hani
هيثم :: haitham haytham
وليد? :: walid waleed
وسام? :: wissam wisam
فادي :: fadi
فراس :: firas feras
فيصل? :: faisal faysal
فارس? :: fares faris
رامي? :: rami
رائد? :: raed
رياض? :: riad riyad
رشيد? :: rashid rasheed
بشير? :: bashir
بلال :: bilal
باسل? :: basel bassel
باسم? :: bassem basem
أيمن :: ayman
أنس :: anas
أسامة :: osama usama
أمجد :: amjad
أنور :: anwar
عادل? :: adel adil
عماد? :: imad emad
عصام :: issam essam
غسان :: ghassan
حمزة :: hamza hamzeh
حسام? :: hussam hossam
حازم? :: hazem
حيدر :: haidar haider haydar
جابر? :: jaber jabir
مازن :: mazen
ماهر? :: maher
مروان :: marwan
منير? :: mounir munir
نديم :: nadim
لؤي :: louay loay
هشام :: hisham
يحيى :: yahya
زكريا :: zakaria zakariya
داود :: dawood daoud
إلياس :: elias ilyas
جورج :: george
شيرزاد :: sherzad
آزاد? :: azad
فاطمة :: fatima fatema fatimah
عائشة :: aisha aysha
خديجة :: khadija
زينب :: zainab zeinab zaynab
مريم :: mariam maryam
مروة :: marwa
منى? :: mona muna
ليلى :: layla leila laila
لينا :: lina leena
سارة :: sara sarah
سلمى :: salma
سميرة :: samira
سعاد :: suad souad
سناء :: sanaa
هدى? :: huda hoda
هناء :: hana hanaa
هبة? :: hiba heba
نور? :: nour noor
نورا :: noura nora
نادية :: nadia
نجوى :: najwa
ندى? :: nada
رنا :: rana
ريم :: reem rim
رشا :: rasha
رانيا :: rania
دعاء? :: duaa
دينا :: dina
أمل? :: amal
أمينة? :: amina
إيمان? :: iman eman
آمنة? :: amna
أسماء? :: asma asmaa
حنان? :: hanan
حليمة :: halima
جميلة? :: jamila
خولة :: khawla
صفاء :: safaa
غادة :: ghada
وفاء? :: wafaa
ياسمين? :: yasmin yasmine
يسرى :: yusra
- :: adam john james peter paul mary anna thomas david daniel michael robert william emily laura martin
`;

/**
 * How much a given name says: `sure` by hand; `listed` on a public list and no word or town; `maybe` a word as well; `weak` an Arabic one
 * that only public lists have, among which are `كبير` and `شامل`.
 */
export type GivenName = "sure" | "listed" | "maybe" | "weak";

let names: Map<string, GivenName> | null = null;
let families: ReadonlySet<string> | null = null;

/** Whether a folded word is a given name: `sure` when it is no other word too. */
export function givenName(folded: string): GivenName | null {
  return (names ??= gathered()).get(folded) ?? null;
}

/** Whether a folded word is a family name; many in Arabic are words too. */
export function familyName(folded: string): boolean {
  return (families ??= new Set(split(`${ARABIC_FAMILY} ${LATIN_FAMILY} ${fold(SURNAMES)}`))).has(
    folded,
  );
}

/** All lists in one, made when the first name is asked for: a text without one does not pay for it. */
function gathered(): Map<string, GivenName> {
  const all = new Map<string, GivenName>();
  for (const line of `${LINES}${FURTHER_NAMES}${MORE_NAMES}`.trim().split(/\n+/u)) {
    const [arabic = "", latin = ""] = line.split(" :: ");
    const name = fold(arabic.replace("?", ""));
    // Said twice, the more careful one counts: `زهراء` is a name and a colour.
    const isDoubted = arabic.endsWith("?") || all.get(name) === "maybe";
    if (arabic !== "-") all.set(name, isDoubted ? "maybe" : "sure");
    for (const spelling of split(latin)) all.set(spelling, "sure");
  }
  for (const [list, says] of [
    [NAMES_IN_ARABIC_LETTERS, "sure"],
    [NAMES_AND_WORDS, "maybe"],
  ] as const)
    for (const name of split(fold(list))) if (!all.has(name)) all.set(name, says);
  // What was looked at by hand stands before what public lists say.
  const lists = [
    [LATIN_GIVEN, "listed"],
    [LATIN_GIVEN_WORDS, "maybe"],
    [ARABIC_GIVEN, "weak"],
  ] as const;
  for (const [list, says] of lists)
    for (const name of split(list)) if (!all.has(name)) all.set(name, says);
  return all;
}

function split(list: string): readonly string[] {
  return list.split(/\s+/u).filter((name) => name !== "");
}
