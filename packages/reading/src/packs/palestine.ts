import type { Actor } from "../model/case.ts";
import { actorLine, placeLine, type PackPlace } from "./pack-line.ts";

/** Armed sides, bodies and monitors of Palestine and Israel. */
export const PALESTINE_ACTORS: readonly Actor[] = [
  "hamas party hamas :: حركة المقاومة الإسلامية حماس / حركة حماس / حماس / كتائب عز الدين القسام / كتائب القسام / القسام :: Hamas / al-Qassam Brigades / Qassam Brigades / Al-Qassam Brigades :: حماس الإرهابية :: Hamas terrorists / Hamas terror group",
  "islamic-jihad party islamic-jihad :: حركة الجهاد الإسلامي في فلسطين / حركة الجهاد الإسلامي / الجهاد الإسلامي / سرايا القدس :: Palestinian Islamic Jihad / Islamic Jihad / PIJ / al-Quds Brigades",
  "fatah party fatah :: حركة فتح :: Fatah",
  "palestinian-authority body pa :: السلطة الوطنية الفلسطينية / السلطة الفلسطينية / الرئاسة الفلسطينية :: Palestinian Authority / PA / Palestinian presidency",
  "gaza-moh body hamas :: وزارة الصحة في قطاع غزة / وزارة الصحة في غزة / وزارة الصحة بقطاع غزة / وزارة الصحة بغزة / صحة غزة :: Gaza Health Ministry / Gaza's Health Ministry / Gaza health ministry / Health Ministry in Gaza / Ministry of Health in Gaza :: :: Hamas-run health ministry / Hamas-run Health Ministry",
  "palestinian-moh body pa :: وزارة الصحة الفلسطينية :: Palestinian Health Ministry / Palestinian Ministry of Health",
  "gaza-media-office body hamas :: المكتب الإعلامي الحكومي في غزة / المكتب الإعلامي الحكومي :: Gaza government media office / Gaza Government Media Office",
  "gaza-civil-defence body hamas :: الدفاع المدني في غزة / الدفاع المدني بغزة / الدفاع المدني الفلسطيني :: Gaza Civil Defence / Gaza Civil Defense / Gaza's civil defence agency",
  "prcs body - :: جمعية الهلال الأحمر الفلسطيني / الهلال الأحمر الفلسطيني :: Palestine Red Crescent Society / Palestine Red Crescent / Palestinian Red Crescent / PRCS",
  "israeli-military party israel :: جيش الدفاع الإسرائيلي / الجيش الإسرائيلي / القوات الإسرائيلية :: Israel Defense Forces / Israel Defence Forces / Israeli military / Israeli army / Israeli forces / IDF :: جيش الاحتلال الإسرائيلي / قوات الاحتلال الإسرائيلي / جيش الاحتلال / قوات الاحتلال / الاحتلال الإسرائيلي / العدو الصهيوني / العدو الإسرائيلي / الكيان الصهيوني :: Zionist enemy / Zionist entity / Israeli occupation forces / IOF",
  "israeli-government body israel :: الحكومة الإسرائيلية / مكتب رئيس الوزراء الإسرائيلي :: Israeli government / Israeli Prime Minister's Office :: حكومة الاحتلال / حكومة الكيان الصهيوني ::",
  "israeli-police body israel :: الشرطة الإسرائيلية :: Israeli police / Israel Police :: شرطة الاحتلال ::",
  "shin-bet body israel :: جهاز الأمن العام الشاباك / الشاباك / الشين بيت :: Shin Bet / Shin Beth",
  "settlers actor israel :: المستوطنين الإسرائيليين / المستوطنون الإسرائيليون :: Israeli settlers :: قطعان المستوطنين / عصابات المستوطنين ::",
  "btselem body - :: منظمة بتسيلم / بتسيلم :: B'Tselem",
  "al-haq body - :: مؤسسة الحق :: Al-Haq",
  "pchr body - :: المركز الفلسطيني لحقوق الإنسان :: Palestinian Centre for Human Rights / PCHR",
  "euro-med-monitor body - :: المرصد الأورومتوسطي لحقوق الإنسان / المرصد الأورومتوسطي :: Euro-Med Human Rights Monitor / Euro-Med Monitor",
  "prisoners-club body - :: نادي الأسير الفلسطيني / هيئة شؤون الأسرى والمحررين / نادي الأسير :: Palestinian Prisoners' Club / Palestinian Prisoners Club",
].map(actorLine);

export const PALESTINE_PLACES: readonly PackPlace[] = [
  "palestine country - 31.9 35.2 :: دولة فلسطين / فلسطين / الأراضي الفلسطينية :: State of Palestine / Palestine / Palestinian territories",
  "gaza-strip region palestine 31.4 34.4 :: قطاع غزة :: Gaza Strip / Gaza strip",
  "gaza city gaza-strip 31.50 34.47 :: مدينة غزة / غزة :: Gaza City / Gaza",
  "west-bank region palestine 32.0 35.3 :: الضفة الغربية المحتلة / الضفة الغربية :: occupied West Bank / West Bank",
  "jerusalem city palestine 31.78 35.22 :: القدس المحتلة / القدس الشرقية / القدس :: East Jerusalem / Jerusalem",
  "khan-younis city gaza-strip 31.35 34.31 :: خان يونس / خانيونس :: Khan Younis / Khan Yunis",
  "rafah city gaza-strip 31.30 34.24 :: رفح :: Rafah",
  "deir-al-balah city gaza-strip 31.42 34.35 :: دير البلح :: Deir al-Balah / Deir el-Balah",
  "jabalia city gaza-strip 31.53 34.48 :: مخيم جباليا / جباليا :: Jabalia refugee camp / Jabalia / Jabaliya",
  "beit-hanoun city gaza-strip 31.54 34.54 :: بيت حانون :: Beit Hanoun",
  "beit-lahia city gaza-strip 31.55 34.50 :: بيت لاهيا :: Beit Lahia / Beit Lahiya",
  "nuseirat site gaza-strip 31.45 34.39 :: مخيم النصيرات / النصيرات :: Nuseirat refugee camp / Nuseirat",
  "ramallah city west-bank 31.90 35.20 :: رام الله :: Ramallah",
  "nablus city west-bank 32.22 35.26 :: نابلس :: Nablus",
  "jenin city west-bank 32.46 35.30 :: مخيم جنين / جنين :: Jenin refugee camp / Jenin :: جنين",
  "tulkarm city west-bank 32.31 35.03 :: طولكرم :: Tulkarm / Tulkarem",
  "hebron city west-bank 31.53 35.10 :: مدينة الخليل / الخليل :: Hebron :: الخليل",
  "bethlehem city west-bank 31.70 35.20 :: بيت لحم :: Bethlehem",
  "al-shifa-hospital site gaza 31.52 34.44 :: مستشفى الشفاء / مجمع الشفاء الطبي :: al-Shifa hospital / Al-Shifa Hospital / Shifa hospital",
].map(placeLine);
