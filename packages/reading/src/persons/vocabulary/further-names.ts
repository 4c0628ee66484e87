/**
 * Further given names, Arabic :: Latin spellings, as in `given-names.ts`; a mark `?` says that the word is also another
 * (`مالك` owner, `وعد` promise). Many names, so that a rare one does not stay standing.
 */
export const FURTHER_NAMES = `
إدريس :: idris idrees
إياد :: iyad eyad
إيهاب? :: ihab ehab
أحلام? :: ahlam
أريج? :: areej
أسعد? :: asaad
أشرف? :: ashraf
أكرم? :: akram
أماني? :: amani
أميمة :: umaima
أمير? :: amir ameer
أنيس? :: anis
أيوب :: ayoub ayub
آدم :: adam
آلاء :: alaa
آية? :: aya
باسمة? :: basma
بتول :: batoul
بثينة :: buthaina
بدر? :: bader
براء :: baraa
بسام :: bassam
بكر :: bakr
بهاء? :: bahaa
بهية? :: bahia
تالا :: tala
تامر :: tamer
تحسين? :: tahsin
توفيق? :: tawfiq tawfik
تيسير? :: tayseer
ثائر? :: thaer
ثامر :: thamer
جاد :: jad
جبران :: jibran gibran
جعفر :: jaafar
جلال? :: jalal
جليلة? :: jalila
جمانة :: jumana
جمعة? :: jumaa
جهاد? :: jehad
جوان :: jwan
جودت :: jawdat
جوزيف :: joseph
جورجيت :: georgette
جوليا :: julia
حاتم :: hatem hatim
حارث :: harith
حبيب? :: habib
حسان :: hassan
حسناء? :: hasna
حسني :: husni
حكمت? :: hikmat
حمدي :: hamdi
حمود :: hammoud hamoud
حمد :: hamad
حنين? :: haneen
خلدون :: khaldoun
خلف? :: khalaf
خليل? :: khalil
خيري? :: khairi
داليا :: dalia
داوود :: dawud
دانا :: dana
دانيال :: danial
دلشاد :: dilshad
دلال? :: dalal
ديمة :: dima
راغب? :: ragheb
راما :: rama
رامز :: ramez
راوية? :: rawia
رباب? :: rabab
ربى :: ruba
ربيع? :: rabih rabee
رحاب? :: rihab
رزان :: razan
رشدي :: rushdi
رضا? :: rida reza
رضوان :: radwan ridwan
رغد? :: raghad
رفيق? :: rafiq rafik
رقية? :: ruqaya
رمضان? :: ramadhan
رمزي? :: ramzi
رنيم :: raneem
رهف :: rahaf
روان :: rawan
روضة? :: rawda
رولا :: rula
روز :: rose
رياض? :: riyad
ريان :: rayan rayyan
ريما :: rima reema
زاهر? :: zaher
زكي? :: zaki
زهراء? :: zahra
زهرة? :: zahra
زهير :: zuhair zouhair
زينة? :: zeina zina
ساجد? :: sajid
ساجدة? :: sajida
سامر :: samer
سامية? :: samia
سحر? :: sahar
سلام? :: salam
سلطان? :: sultan
سلمان :: salman
سلوى :: salwa
سليمى :: sulaima
سمر :: samar
سميح? :: samih
سميحة? :: samiha
سمية? :: sumaya
سناء? :: sana
سندس? :: sundus
سهى :: suha
سهير :: suhair
سهيل :: suhail
سيف? :: saif
شادي? :: shadi
شادية? :: shadia
شاكر? :: shaker
شذى? :: shaza shatha
شريف? :: sharif
شريفة? :: sharifa
شفيق? :: shafiq
شكري? :: shukri
شهد? :: shahd
شيرين :: shirin shireen
شيروان :: sherwan
شيماء :: shaima shaimaa
صابر? :: saber
صابرين? :: sabreen
صادق? :: sadiq
صباح? :: sabah
صبري? :: sabri
صبحي :: subhi
صفوان :: safwan
صفية? :: safia safiya
صلاح? :: salah
ضياء? :: diaa
طه :: taha
طلال :: talal
طلعت? :: talat
عاصم? :: assem asim
عاطف? :: atef
عامر? :: amer
عباس :: abbas
عبدالحميد :: abdulhamid
عبدالرزاق :: abdulrazzaq
عبدالعزيز :: abdulaziz
عبدالغني :: abdulghani
عبدالقادر :: abdulqader
عبدالكريم :: abdulkarim
عبداللطيف :: abdullatif
عبير? :: abeer
عبيدة :: obaida
عدنان :: adnan
عدي? :: uday oday
عرفات :: arafat
عزام :: azzam
عزيز? :: aziz
عزة? :: azza
عفاف? :: afaf
عفراء :: afraa
علاء :: alaa
عليا? :: alia
عمار :: ammar
عمران :: imran
عواد? :: awad
عيد? :: eed
عيسى :: issa isa
غازي? :: ghazi
غالب? :: ghaleb
غالية? :: ghalia
غيث? :: ghaith
غياث :: ghiath
فؤاد :: fouad fuad
فاتن? :: faten
فاروق? :: farouk faruq
فاطم :: fatem
فايز? :: fayez
فتحي :: fathi
فداء? :: fidaa
فدوى :: fadwa
فرح? :: farah
فرحان? :: farhan
فريد? :: farid fareed
فريدة? :: farida
فهد? :: fahd fahad
فهمي :: fahmi
فواز :: fawaz
فوزي :: fawzi
فوزية :: fawzia
فيروز? :: fairuz
قتيبة :: qutaiba
قحطان :: qahtan
قصي? :: qusai qusay
قيس? :: qais
كاظم :: kazem kadhim
كامل? :: kamel
كرم? :: karam
كفاح? :: kifah
كنان :: kinan
كوثر? :: kawthar
لبنى :: lubna
لمى :: lama
لميس :: lamis lamees
لمياء :: lamia
لورا :: laura
ليث? :: laith
لين? :: leen
ماجد? :: majed majid
ماجدة? :: majida
ماري :: marie
ماريا :: maria
مالك? :: malek malik
مأمون? :: mamoun
مثنى? :: muthanna
مجد? :: majd
مجدي :: majdi
محسن? :: mohsen
مدحت :: midhat
مرح? :: marah
مرعي :: merhi
مسعود? :: masoud
مشعل? :: mishal
معاذ :: muaz moaz
معتز? :: moataz
معتصم? :: mutasim
معين? :: muin
مفيد? :: mufid
ملك? :: malak
منال? :: manal
منذر? :: munther
منصور? :: mansour mansur
منيرة? :: munira
مهند :: muhannad mohannad
مها :: maha
موسى :: musa mousa moussa
مؤيد? :: muayad
ميار :: mayar
ميرنا :: mirna
ميسون :: maysoun
ميلاد? :: milad
مي :: mai
ناجي? :: naji
نائل :: nael
نادر? :: nader
نايف :: nayef
نبيلة? :: nabila
نجاة? :: najat
نجلاء :: najla
نجم? :: najm
نجيب? :: najib
نذير? :: nazir
نسرين :: nisreen
نسيم? :: nasim
نضال? :: nidal
نعيم? :: naim
نعيمة? :: naima
نهاد :: nihad
نهلة :: nahla
نهى :: nuha
نوال :: nawal
نورس? :: nawras
نوري? :: nuri
نورهان :: nourhan
هادي? :: hadi
هاجر? :: hajar
هالة? :: hala
هبة? :: hiba
هدى? :: huda
هلال? :: hilal
همام :: hammam
هند? :: hind
هيا? :: haya
هيفاء ::
وائل :: wael
واثق? :: wathiq
وجدان? :: wijdan
وجيه? :: wajih
وديع? :: wadih
وردة? :: warda
وضاح? :: waddah
وعد? :: waad
يارا :: yara
يامن :: yamen
يحيا :: yehya
يزن? :: yazan
يسار? :: yasar
يعقوب :: yaqoub yacoub
يمنى? :: yumna
يونس :: younes yunus
- :: aida aisha akira alan alejandro alexander alexei alice amanda ana andrea andrei andrew angela anita anton antonio
- :: arash aram aron asha astrid avram barbara beata belen benjamin bernard boris bruno carla carlos carmen catherine
- :: charles christina clara claudia daria deborah denis diana diego dilan dmitri dora edith edward elena eleni elif elisa
- :: elizabeth ella ellen emil emine emma enrique erik esra esther eva evgenia fabian felix fernando francesca francis
- :: gabriel galina giorgi giulia goran grace gregor gustav hanna hannah hans harry hassoun helen helena henrik henry hiroshi
- :: hussain igor ilan ines ingrid irina irene isaac isabel ivan jacob jana jane janet jelena jennifer jessica joanna
- :: joao jonas jonathan jorge jose josef juan judith julian karen karl karin katarina kate katya kaveh kevin kira klaus
- :: lars lea lena leo leon leyla lisa liam lucas lucia luis luisa lydia magda manuel marco marek margaret maria marina
- :: mario marta matteo matthew maya mehmet mehdi merve mila milena mina miriam mirza mohsin monica murat mustapha
- :: nadezhda natalia natasha nicholas nikolai nina noah noam noor oksana oleg oleksandr olena olga oliver olivia omid oscar
- :: pablo pavel pedro peter petra philip pierre radka rafael raquel rebecca ricardo richard rita roberto roman ronen rosa
- :: ruth sabina samuel sandra sanja sasha sergei sergey shirin simon sonia stefan stella stephen susan svetlana
- :: sylvia tamar tamara tanya tatiana teresa theo tomas tobias tova ulrich ursula valentina vera veronica victor victoria
- :: viktor viktoria vladimir walter wilhelm yael yana yelena yitzhak yosef yuki yulia yuri zara zeynep zoe zoran
`;
