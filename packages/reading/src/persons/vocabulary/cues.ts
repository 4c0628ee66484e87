import { fold } from "../../text/fold.ts";

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/u)
      .map((word) => fold(word)),
  );

/** Words right before a name that say a natural person follows: titles, kinship, state, trade. */
export const BEFORE_PERSON: ReadonlySet<string> = words(`
  المواطن المواطنة السيد السيدة الطفل الطفلة السجين السجينة المعتقل المعتقلة الشاب الشابة الفتى الفتاة الشهيد الشهيدة
  القتيل القتيلة الجريح الجريحة المصاب المصابة المدعو المدعوة يدعى تدعى اسمه اسمها والدة والد شقيق شقيقة زوجة زوج
  ابن ابنة الحاج الحاجة الدكتور الدكتورة الطبيب الطبيبة المهندس المهندسة المعلم المعلمة الأستاذ الأستاذة الممرض الممرضة
  السائق المزارع المدرس المدرسة الطالب الطالبة المسعف المسعفة الناشط الناشطة المحامي المحامية النازح النازحة الشاهد الشاهدة
  الضحية الأرملة الحارس التاجر الخباز العامل المفقود المفقودة الجار الجارة القاصر الرضيع الرضيعة العجوز المسن المسنة
  المتطوع المتطوعة الصياد الراعي الحلاق اللحام البائع البائعة الموظف الموظفة المصور الطاهي الخياط الخياطة الصيدلي
  الصيدلانية الآنسة العم الخالة الرجل المرأة السيدان الشقيقان الشقيقتان الأخوان الزوجان الطفلان السجينان المعتقلان الشابان
  السجينين المعتقلين الشقيقين الشابين الطفلين الأخوين الزوجين ربة سائق صاحب صاحبة حارس معلم معلمة طبيب طبيبة ممرض ممرضة
  ابنه ابنها ابنهم ابني ابنته ابنتها ابنتي زوجته زوجها زوجتي زوجي شقيقه شقيقها شقيقي شقيقته شقيقتها شقيقتي أخاه أخاها
  أخوه أخوها أخيه أخيها أخي أخته أختها أختي والدته والدتها والدتي والده والدها والدي أمه أمها أبوه أبوها أبيه أبيها جاره جارها
  جارته جارتها جارنا جارتنا عمه عمها عمته خاله خالها خالته جده جدها جدته جدتها حفيده حفيدها حفيدته صديقه صديقها صديقته
  خطيبته خطيبها توأمه
  mr mrs ms miss dr named called teacher doctor nurse farmer driver student resident baker shopkeeper lawyer medic
  mother father brother sister wife husband son daughter widow inmate prisoner detainee witness neighbour neighbor
  shopkeeper fisherman carpenter volunteer nephew niece uncle aunt cousin eyewitness activist paramedic rescuer refugee orphan grandmother grandfather girl boy man woman
  child survivor victim passenger tailor cook guard worker engineer pharmacist barber shepherd friend
  haj hajj hajji haji hajja khalto khala khalo khale ammo amo teta tante sitti sitto jiddo grandpa grandma granny ustaz abouna pastor deacon reverend bibi keeper caretaker gravedigger pupils students children boys girls brothers sisters twins siblings
  maître maitre
  جثة جثمان خالتي خالتو خالو عمو عمتي عمتو تيتا تيتة ستي ستو جدو أبونا الأب الخوري القس اسمي
`);

/** Titles and words for "called": what follows is a name, also one that begins like a verb or a joined letter (`السيدة فريال المنجد`). */
export const TITLES: ReadonlySet<string> = words(`
  المواطن المواطنة السيد السيدة الآنسة الدكتور الدكتورة الأستاذ الأستاذة الحاج الحاجة المهندس المهندسة المدعو المدعوة يدعى تدعى اسمه اسمها
  الشهيد الشهيدة
`);

/** Offices: who bears one answers for it in public and stays named. */
export const OFFICES: ReadonlySet<string> = words(`
  الوزير وزير الوزيرة وزيرة الرئيس رئيس الرئيسة رئيسة القائدة قائدة السفيرة سفيرة ناطق ناطقة متحدث متحدثة الناطق الناطقة المتحدث المتحدثة القائد قائد اللواء العميد العقيد المقدم الرائد
  الفريق الجنرال المحافظ محافظ السفير سفير المبعوث المبعوثة المنسقة منسقة المندوبة مندوبة المستشارة مستشارة الأمين أمين النائب نائب الملك الأمير المدير مدير المديرة مديرة
  النقيب نقيب الملازم القاضي القاضية النائبة الأميرة الشيخ البابا الإمام الحاخام النبي الرسول القديس القديسة
  بقلم كتبه كتبها مراسل مراسلة القيادي المفتي البطريرك المستشار مستشار المندوب مندوب المنسق منسق
  minister president spokesman spokeswoman spokesperson commander general colonel brigadier major governor ambassador
  envoy secretary king prince emir director head chief mayor senator deputy leader chairman chairwoman premier
  sheikh commissioner coordinator prosecutor correspondent reporter editor captain lieutenant sergeant judge bishop archbishop cardinal patriarch ayatollah mufti pope
  counsel coroner constable sgt councillor councilor councilman councilwoman lawmaker mp saint st prophet imam queen princess admiral congressman congresswoman
`);

/** What bears a person's name and is none: brigades, camps, streets, schools. */
export const NAMED_AFTER: ReadonlySet<string> = words(`
  كتيبة كتائب لواء ألوية فرقة سرية مخيم مدرسة مشفى مستشفى شارع حي جامع مسجد مطار ميناء جسر سد جامعة ساحة معسكر قرية بلدة
  مدينة جبل نهر قاعدة مسرح عملية بلدية شركة قناة صحيفة وكالة موقع إذاعة
  brigade brigades battalion battalions division camp school hospital street avenue mosque airport port bridge university square
  directorate ministry authority department office bureau union association commission court parliament bank
  regiment regiments platoon squadron corps
  movement party group organization organisation front army forces council committee network street avenue river lake
  foundation charity trust institute base village town mount agency news company channel road station clinic prison province district city club foundation
  monitor observatory centre center initiative society coalition syndicate defence defense institute force guard militia
  مؤسسة شبكة مرصد مركز جمعية منظمة مبادرة رابطة هيئة تجمع معهد
`);

/** Words that end a name, or a search backwards for an office. */
export const STOPS: ReadonlySet<string> = words(`
  في من إلى على عن مع إن أن أنه أنها التي الذي الذين قال قالت أكد أكدت ذكر ذكرت أضاف أضافت روى روت صرح صرحت أوضح أعلن أعلنت
  قتل قتلت أصيب أصيبت كان كانت هو هي وهو وهي بعد قبل خلال حين عندما منذ حتى لم لا ما لن قد هذا هذه ثم أو و البالغ البالغة
  الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم أمس غدا الماضي الماضية المقبل واحد اثنان ثلاثة أربعة خمسة ستة سبعة
  ثمانية تسعة عشرة عشرون عشرين مئة مئات ألف آلاف عشرات
  سنوات سنة عاما أعوام أيام شهر أشهر عمره عمرها كاملا
  الجريح المصاب أثناء أمام بين تحت فوق عند لدى حول ضد رقم قرب قربه جنب وسط داخل خارج ضمن عبر إثر عقب جراء نحو طوال كما وجود أحد إحدى لدينا لدي لديه لديها لديهم نفسه نفسها وحده وحدها كله كلها لكن بأن بأنه عاد عادت فقد فقدت نجا نجت شهد شهدت وقال وقالت
  أنا نحن أنت هم هما هن لأن لأنه لأنها معه معها معي معنا معهم ومعه ومعها له لها لهم به بها بهم تلك ذلك هؤلاء هناك ولا ولم وفي متى أين وكل رآه رآها
  tomorrow yesterday today monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december he she they it we you his her their our this these those then there here when where while but four five six seven eight nine ten eleven twelve twenty dozens hundreds thousands
  or if because so yet not no one two three on upon
  the of and in on at to from for who that was were is are has had said says told a an by with as after before when
`);

/** What happened, before where it did: `فيضان طبرق`, `حصار المرج`. */
export const HAPPENED: RegExp =
  /^[وفبل]?(?:هجوم|هجومي|هجمات|اعتداء|اعتداءات|تفجير|تفجيري|تفجيرات|انفجار|انفجارات|مجزره|مذبحه|قصف|غارات|معركه|معارك|زلزال|فيضان|فيضانات|كارثه|حصيله|احداث|حصار|قضيه|اشتباكات)$/u;
