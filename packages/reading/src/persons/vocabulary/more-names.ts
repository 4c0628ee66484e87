/**
 * More given names, as in `given-names.ts`: Arabic ones that the first lists had not, further Latin spellings, and names of other
 * languages that reports have. What is a town, a month or a common word in English too (Paris, Victoria, Grace) is not among them.
 */
export const MORE_NAMES = `
أدهم? :: adham
أديب? :: adib adeeb
أروى :: arwa
أسيل :: aseel
أصيل? :: aseil
أغيد :: aghyad
أفنان? :: afnan
أكثم :: aktham
ألين :: aline
أنطون :: antoun anton
أنوار? :: anwaar
أنيسة? :: anisa
أوس? :: aws
أيهم :: ayham
إسراء? :: israa esraa
إلهام? :: ilham elham
إنعام? :: inaam
ابتسام? :: ibtissam
ابتهال? :: ibtihal
اعتدال? :: iitidal
انتصار? :: intisar
بدرية :: badriya badria
برجس :: barjas
برهان :: burhan
بشار? :: bashar
بشرى? :: bushra
بطرس :: boutros butros
بلقيس :: bilqis balqis
بولس :: boulos
بيان? :: bayan
تسنيم :: tasnim tasneem
تغريد? :: taghreed
تماضر :: tumadir
تمام? :: tammam
تهاني? :: tahani
تيم? :: taym
ثريا? :: thuraya
جبر? :: jabr
جنى? :: jana
جهينة :: juhaina
جواد? :: jawad
جودي? :: judi
جوري? :: jouri
جيهان :: jihan jehan
حافظ? :: hafez
حامد? :: hamed
حذيفة :: hudhaifa huzaifa
حسيب :: hasib
حكيم? :: hakim
حليم? :: halim
حمدان :: hamdan
حميد? :: hamid hameed
حنا? :: hanna
حيان :: hayyan
خضر? :: khodr khidr khader
خليفة? :: khalifa
خير? :: khair
خيرية? :: khairia
دانية :: dania
دنيا? :: dunya dounia
دياب? :: diab
ديما :: dima deema
ذكرى? :: zikra
رأفت? :: raafat rafat
رؤى? :: roua rouaa
رافع? :: rafea
رجاء? :: rajaa
رزق? :: rizq
رشاد? :: rashad
رندا :: randa
سجى? :: saja
سعدون :: saadoun
سماح? :: samah
سهام? :: siham
سهيلة :: suhaila
سوسن? :: sawsan susan
شعبان? :: shaaban
شهاب? :: shihab
شوقي? :: shawqi shawki
صهيب :: suhaib sohaib
ضحى? :: duha
طلحة :: talha
ظافر? :: dhafer zafer
عارف? :: aref arif
عايد :: ayed
عروة? :: urwa
عزت? :: izzat ezzat
عزيزة? :: aziza
عقيل? :: aqeel akil
علوان :: alwan
عمرو :: amr amro
عناد? :: inad
غانم? :: ghanem
غفران? :: ghufran
غنى? :: ghina
غيداء :: ghaida
فاضل? :: fadel fadhil fadil
فرج? :: faraj
فردوس? :: firdaws ferdous
فريال :: feryal ferial faryal
فلاح? :: falah
قمر? :: qamar
لجين? :: lujain lojain
لطفي? :: lutfi
لطيفة? :: latifa
لقمان :: luqman lokman
مجاهد? :: mujahid
محي? :: muhi
مراد? :: murad mourad
مرام? :: maram
مصعب :: musab mosab
مضر? :: mudar
منار? :: manar
منتصر? :: muntasir montaser
مهدي? :: mahdi mehdi
موفق? :: muwaffaq mouaffak
ميادة :: mayada
ميساء :: maysaa maisa
ميشيل :: michel
ناديا :: nadia
نادين :: nadine nadeen
ناهد? :: nahed nahid
نجاح? :: najah
نزيه? :: nazih nazeeh
نعمة? :: neama
نواف :: nawaf
نوح :: nouh nuh
نوف? :: nouf
نيفين :: nevine nivine
هادية? :: hadia hadiya
هديل? :: hadeel hadil
هيام? :: hiyam huyam
هيفاء? :: haifa hayfa
وجدي? :: wajdi
وداد :: widad
وسيم? :: wassim waseem
وفيق :: wafiq wafeek
ولاء? :: walaa
وهيب :: wahib waheeb
يعرب :: yarub
يمان :: yaman
وفاء? :: wafa
ميرفت :: mervat mirvat
نيرمين :: nirmeen nermin
نرمين :: narmin
ناريمان :: nariman
نانسي :: nancy
ديانا :: diana
كارين :: karine
كندة? :: kinda
كنانة? :: kinana kinanah
كاترين :: katrine
غزل? :: ghazal
غرام? :: gharam
فادية? :: fadia fadya
علا? :: ola oula
عائدة? :: aida
صبا? :: saba
شروق? :: shurouq shorouk
سيلين :: celin
سيدرا :: sidraa
رغداء :: raghda
تالين :: taleen
بسمة? :: basmah
بدور? :: budour
إيناس? :: inas enas
إيلاف :: elaf
أنفال? :: anfal
آسيا? :: asya
ليال? :: layal
ماسة? :: massa masa
معاوية :: muawiya
خطاب? :: khattab
أواب? :: awab
عكرمة :: ikrima
عبادة? :: obada ubada
عوض? :: awad
جان? :: jean
ميشال :: michel
مارون :: maroun
إيلي :: elie
بيير :: pierre
طوني :: toni
جوني :: johnny
جرجس :: girgis jirjis
ميخائيل :: mikhael
سركيس :: sarkis
هاكوب :: hagop
كيفورك :: kevork
شيار :: shiyar
شفان :: shivan
روناهي :: ronahi
روجين :: rojin
دلير :: dlir
كاوا :: kawa
هيمن? :: heman
بروين :: parwin
زين? :: zayn zein
رعد? :: raad
سوزان :: suzan
رهام :: reham riham
دارين :: dareen
خلود? :: khulud kholoud
ليان? :: layan
ريتاج? :: ritaj
نغم? :: nagham
بيسان? :: bisan
سراج? :: siraj
سفيان :: sufyan sofian
جود? :: joud jude
تقى? :: tuqa
تولين :: toleen
هاشم :: hashem hashim
- :: suheir layth luay wail wadah wajeeh wadee faiz fayiz fatin farouq fawwaz fawziya fairouz
- :: fayrouz kamil kazim kenan loubna basil basheer nadir naif najlaa naguib najeeb naeem nuhad
- :: houda hesham humam yehia yakoub younis raghib ramy raid rabie reda ramadan ranim zouheir zayna
- :: souha suheil seif shareef shayma sobhi diya asem atif abir ubayda aliaa omran awwad eissa
- :: ghalib ghayath qutayba mazin majeda mahir mamun moayad muhsin medhat massoud meshaal muath
- :: mutaz monzer mundhir mouna aiman toufic taysir jubran jafar galal jihad georges hazim husam
- :: hasnaa husna hosni hamzah hanin khaldun dawoud
- :: sarah susan elizabeth jennifer jessica nancy margaret lisa betty helen sandra donna carol
- :: ruth sharon michelle sophie sophia olivia emma chloe hannah megan lucy alice julia julie
- :: catherine katherine kate claire diana irene teresa monica nicole rachel rebecca stephanie
- :: valerie wendy agnes ingrid astrid sigrid sigrun birgit greta heidi helga ursula walburga gudrun
- :: annika anneliese katrin corinne celine brigitte isabelle juliette margot odile pascale sylvie
- :: yvonne chantal bertrand olivier philippe pierre jacques etienne guillaume laurent thierry yves
- :: henri marcel antoine mathieu george charles joseph edward richard christopher andrew matthew
- :: anthony steven kenneth kevin brian ronald timothy jeffrey gary nicholas jonathan stephen larry
- :: benjamin samuel gregory patrick raymond dennis jerry alexander henry douglas nathan zachary
- :: walter arthur albert lawrence harold gerald oliver oscar leo leonard leopold frederick ernst
- :: dietmar ottmar wolfgang jurgen stefan tobias jonas lukas matthias klaus heinrich hans otto
- :: fritz dieter gunther werner rudolf ludwig sven bjorn lars anders olaf erik magnus giovanni
- :: giuseppe luigi marco paolo matteo francesca giulia chiara elena lucia isaura isabel carlos jose
- :: juan luis miguel pedro diego pablo fernando alejandro javier manuel ramon carmen dolores
- :: yolanda beatriz ines ivan dmitri dmitry sergei sergey vladimir mikhail nikolai alexei andrei
- :: oleksandr volodymyr mykola olena iryna oksana kateryna natalia natasha svetlana tatiana
- :: anastasia ekaterina milan goran zoran dragan marek pavel tomasz piotr andrzej katarzyna mehmet
- :: ayse fatma emine zeynep murat hakan serkan huseyin mustafa cemal kemal orhan osman yilmaz elif
- :: reza hossein farhad dariush kaveh shirin parisa nasrin fereshteh behrouz mohsen azadeh rojda
- :: dilan berivan zilan baran ciwan serhat heval rezan dilshad shivan nechirvan esther miriam yael
- :: noa shira avi moshe yitzhak shlomo eitan grimbert vendela ruprecht casimir pelagia fenella
- :: gwendolyn hamish angus callum niamh siobhan padraig
`;
