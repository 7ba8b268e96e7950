<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n absent, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>لا عوامل غائبة بلا إشارة محددة</numerusform>
            <numerusform>عامل واحد غائب، بلا إشارة محددة</numerusform>
            <numerusform>عاملان غائبان، بلا إشارة محددة</numerusform>
            <numerusform>%Ln عوامل غائبة، بلا إشارة محددة</numerusform>
            <numerusform>%Ln عاملًا غائبًا، بلا إشارة محددة</numerusform>
            <numerusform>%Ln عامل غائب، بلا إشارة محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%Ln تقييمات</numerusform>
            <numerusform>%Ln تقييمًا</numerusform>
            <numerusform>%Ln تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>لا عوائق</numerusform>
            <numerusform>عائق واحد</numerusform>
            <numerusform>عائقان</numerusform>
            <numerusform>%Ln عوائق</numerusform>
            <numerusform>%Ln عائقًا</numerusform>
            <numerusform>%Ln عائق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both enabling and hindering</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>لا عوامل تيسّر وتعوق معًا</numerusform>
            <numerusform>عامل واحد ييسّر ويعوق معًا</numerusform>
            <numerusform>عاملان ييسّران ويعوقان معًا</numerusform>
            <numerusform>%Ln عوامل تيسّر وتعوق معًا</numerusform>
            <numerusform>%Ln عاملًا ييسّر ويعوق معًا</numerusform>
            <numerusform>%Ln عامل ييسّر ويعوق معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run beyond the end of their rows, and were shortened.</source>
        <translation>
            <numerusform>لا خلايا تتجاوز نهاية صفوفها.</numerusform>
            <numerusform>خلية واحدة تتجاوز نهاية صفها، وقد قُصّرت.</numerusform>
            <numerusform>خليتان تتجاوزان نهاية صفّيهما، وقد قُصّرتا.</numerusform>
            <numerusform>%Ln خلايا تتجاوز نهاية صفوفها، وقد قُصّرت.</numerusform>
            <numerusform>%Ln خلية تتجاوز نهاية صفوفها، وقد قُصّرت.</numerusform>
            <numerusform>%Ln خلية تتجاوز نهاية صفوفها، وقد قُصّرت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run over others, and were narrowed.</source>
        <translation>
            <numerusform>لا خلايا تتداخل مع غيرها.</numerusform>
            <numerusform>خلية واحدة تتداخل مع غيرها، وقد ضُيّقت.</numerusform>
            <numerusform>خليتان تتداخلان مع غيرهما، وقد ضُيّقتا.</numerusform>
            <numerusform>%Ln خلايا تتداخل مع غيرها، وقد ضُيّقت.</numerusform>
            <numerusform>%Ln خلية تتداخل مع غيرها، وقد ضُيّقت.</numerusform>
            <numerusform>%Ln خلية تتداخل مع غيرها، وقد ضُيّقت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were corrected:</source>
        <translation>
            <numerusform>لم تُصحَّح أي خلايا:</numerusform>
            <numerusform>صُحّحت خلية واحدة:</numerusform>
            <numerusform>صُحّحت خليتان:</numerusform>
            <numerusform>صُحّحت %Ln خلايا:</numerusform>
            <numerusform>صُحّحت %Ln خلية:</numerusform>
            <numerusform>صُحّحت %Ln خلية:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were kept as printed:</source>
        <translation>
            <numerusform>لم تُبقَ أي خلايا كما طُبعت:</numerusform>
            <numerusform>أُبقيت خلية واحدة كما طُبعت:</numerusform>
            <numerusform>أُبقيت خليتان كما طُبعتا:</numerusform>
            <numerusform>أُبقيت %Ln خلايا كما طُبعت:</numerusform>
            <numerusform>أُبقيت %Ln خلية كما طُبعت:</numerusform>
            <numerusform>أُبقيت %Ln خلية كما طُبعت:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>لا استشهادات</numerusform>
            <numerusform>استشهاد واحد</numerusform>
            <numerusform>استشهادان</numerusform>
            <numerusform>%Ln استشهادات</numerusform>
            <numerusform>%Ln استشهادًا</numerusform>
            <numerusform>%Ln استشهاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا استشهادات</numerusform>
            <numerusform>استشهاد واحد</numerusform>
            <numerusform>استشهادان</numerusform>
            <numerusform>%Ln استشهادات</numerusform>
            <numerusform>%Ln استشهادًا</numerusform>
            <numerusform>%Ln استشهاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>لا استشهادات مرفقة</numerusform>
            <numerusform>استشهاد مرفق واحد</numerusform>
            <numerusform>استشهادان مرفقان</numerusform>
            <numerusform>%Ln استشهادات مرفقة</numerusform>
            <numerusform>%Ln استشهادًا مرفقًا</numerusform>
            <numerusform>%Ln استشهاد مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations in the file match this reference by {ground}.</source>
        <translation>
            <numerusform>لا استشهادات في الملف تطابق هذا المرجع من حيث {ground}.</numerusform>
            <numerusform>استشهاد واحد في الملف يطابق هذا المرجع من حيث {ground}.</numerusform>
            <numerusform>استشهادان في الملف يطابقان هذا المرجع من حيث {ground}.</numerusform>
            <numerusform>%Ln استشهادات في الملف تطابق هذا المرجع من حيث {ground}.</numerusform>
            <numerusform>%Ln استشهادًا في الملف يطابق هذا المرجع من حيث {ground}.</numerusform>
            <numerusform>%Ln استشهاد في الملف يطابق هذا المرجع من حيث {ground}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>لا مكوّنات، {component}، تعمل من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>يعمل المكوّن {component} من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>يعمل المكوّنان {component} من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>تعمل %Ln مكوّنات، هي {component}، من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>يعمل %Ln مكوّنًا، هي {component}، من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>يعمل %Ln مكوّن، هي {component}، من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>لا مكوّنات، {component}، تعمل من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>يعمل المكوّن {component} من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>يعمل المكوّنان {component} من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>تعمل %Ln مكوّنات، هي {component}، من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>يعمل %Ln مكوّنًا، هي {component}، من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>يعمل %Ln مكوّن، هي {component}، من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>لا عوامل سياقية</numerusform>
            <numerusform>عامل سياقي واحد</numerusform>
            <numerusform>عاملان سياقيان</numerusform>
            <numerusform>%Ln عوامل سياقية</numerusform>
            <numerusform>%Ln عاملًا سياقيًا</numerusform>
            <numerusform>%Ln عامل سياقي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty columns were left out.</source>
        <translation>
            <numerusform>لم تُحذف أعمدة فارغة.</numerusform>
            <numerusform>حُذف عمود فارغ واحد.</numerusform>
            <numerusform>حُذف عمودان فارغان.</numerusform>
            <numerusform>حُذفت %Ln أعمدة فارغة.</numerusform>
            <numerusform>حُذف %Ln عمودًا فارغًا.</numerusform>
            <numerusform>حُذف %Ln عمود فارغ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows were left out.</source>
        <translation>
            <numerusform>لم تُحذف صفوف فارغة.</numerusform>
            <numerusform>حُذف صف فارغ واحد.</numerusform>
            <numerusform>حُذف صفان فارغان.</numerusform>
            <numerusform>حُذفت %Ln صفوف فارغة.</numerusform>
            <numerusform>حُذف %Ln صفًا فارغًا.</numerusform>
            <numerusform>حُذف %Ln صف فارغ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>لا عوامل ميسّرة</numerusform>
            <numerusform>عامل ميسّر واحد</numerusform>
            <numerusform>عاملان ميسّران</numerusform>
            <numerusform>%Ln عوامل ميسّرة</numerusform>
            <numerusform>%Ln عاملًا ميسّرًا</numerusform>
            <numerusform>%Ln عامل ميسّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on reviews that are in the file, but not in your library. --reviews imports them too.</source>
        <translation>
            <numerusform>لا مدخلات تخص مراجعات موجودة في الملف وغير موجودة في مكتبتك. الخيار --reviews يستوردها أيضًا.</numerusform>
            <numerusform>مدخل واحد يخص مراجعات موجودة في الملف وغير موجودة في مكتبتك. الخيار --reviews يستوردها أيضًا.</numerusform>
            <numerusform>مدخلان يخصان مراجعات موجودة في الملف وغير موجودة في مكتبتك. الخيار --reviews يستوردها أيضًا.</numerusform>
            <numerusform>%Ln مدخلات تخص مراجعات موجودة في الملف وغير موجودة في مكتبتك. الخيار --reviews يستوردها أيضًا.</numerusform>
            <numerusform>%Ln مدخلًا يخص مراجعات موجودة في الملف وغير موجودة في مكتبتك. الخيار --reviews يستوردها أيضًا.</numerusform>
            <numerusform>%Ln مدخل يخص مراجعات موجودة في الملف وغير موجودة في مكتبتك. الخيار --reviews يستوردها أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries contained bytes that are not text, shown as “{mark}”.</source>
        <translation>
            <numerusform>لا مدخلات تحتوي على بايتات ليست نصًا، وهي تظهر بالشكل «{mark}».</numerusform>
            <numerusform>احتوى مدخل واحد على بايتات ليست نصًا، وهي تظهر بالشكل «{mark}».</numerusform>
            <numerusform>احتوى مدخلان على بايتات ليست نصًا، وهي تظهر بالشكل «{mark}».</numerusform>
            <numerusform>احتوت %Ln مدخلات على بايتات ليست نصًا، وهي تظهر بالشكل «{mark}».</numerusform>
            <numerusform>احتوى %Ln مدخلًا على بايتات ليست نصًا، وهي تظهر بالشكل «{mark}».</numerusform>
            <numerusform>احتوى %Ln مدخل على بايتات ليست نصًا، وهي تظهر بالشكل «{mark}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used and are only in that file.</source>
        <translation>
            <numerusform>لا مدخلات تعذّر استخدامها.</numerusform>
            <numerusform>تعذّر استخدام مدخل واحد، وهو في ذلك الملف فقط.</numerusform>
            <numerusform>تعذّر استخدام مدخلين، وهما في ذلك الملف فقط.</numerusform>
            <numerusform>تعذّر استخدام %Ln مدخلات، وهي في ذلك الملف فقط.</numerusform>
            <numerusform>تعذّر استخدام %Ln مدخلًا، وهي في ذلك الملف فقط.</numerusform>
            <numerusform>تعذّر استخدام %Ln مدخل، وهي في ذلك الملف فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ from yours, which were kept. --theirs imports them in place of yours.</source>
        <translation>
            <numerusform>لا مدخلات تختلف عما لديك.</numerusform>
            <numerusform>مدخل واحد يختلف عما لديك، وقد أُبقي ما لديك. الخيار --theirs يستورد ما في الملف بدلًا منه.</numerusform>
            <numerusform>مدخلان يختلفان عما لديك، وقد أُبقي ما لديك. الخيار --theirs يستورد ما في الملف بدلًا منه.</numerusform>
            <numerusform>%Ln مدخلات تختلف عما لديك، وقد أُبقي ما لديك. الخيار --theirs يستورد ما في الملف بدلًا منه.</numerusform>
            <numerusform>%Ln مدخلًا يختلف عما لديك، وقد أُبقي ما لديك. الخيار --theirs يستورد ما في الملف بدلًا منه.</numerusform>
            <numerusform>%Ln مدخل يختلف عما لديك، وقد أُبقي ما لديك. الخيار --theirs يستورد ما في الملف بدلًا منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors are not in your library.</source>
        <comment>of a label</comment>
        <translation>
            <numerusform>كل العوامل في مكتبتك.</numerusform>
            <numerusform>عامل واحد ليس في مكتبتك.</numerusform>
            <numerusform>عاملان ليسا في مكتبتك.</numerusform>
            <numerusform>%Ln عوامل ليست في مكتبتك.</numerusform>
            <numerusform>%Ln عاملًا ليست في مكتبتك.</numerusform>
            <numerusform>%Ln عامل ليست في مكتبتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors of labels and sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا عوامل للتسميات والمواقع</numerusform>
            <numerusform>عامل واحد للتسميات والمواقع</numerusform>
            <numerusform>عاملان للتسميات والمواقع</numerusform>
            <numerusform>%Ln عوامل للتسميات والمواقع</numerusform>
            <numerusform>%Ln عاملًا للتسميات والمواقع</numerusform>
            <numerusform>%Ln عامل للتسميات والمواقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no stored value, and their cells were read as empty.</source>
        <translation>
            <numerusform>لا صيغ بلا قيمة مخزنة.</numerusform>
            <numerusform>صيغة واحدة ليس لها قيمة مخزنة، وقُرئت خليتها فارغة.</numerusform>
            <numerusform>صيغتان ليس لهما قيمة مخزنة، وقُرئت خليتاهما فارغتين.</numerusform>
            <numerusform>%Ln صيغ ليس لها قيمة مخزنة، وقُرئت خلاياها فارغة.</numerusform>
            <numerusform>%Ln صيغة ليس لها قيمة مخزنة، وقُرئت خلاياها فارغة.</numerusform>
            <numerusform>%Ln صيغة ليس لها قيمة مخزنة، وقُرئت خلاياها فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read.</source>
        <translation>
            <numerusform>لم تُقرأ أعمدة مخفية.</numerusform>
            <numerusform>قُرئ عمود مخفي واحد.</numerusform>
            <numerusform>قُرئ عمودان مخفيان.</numerusform>
            <numerusform>قُرئت %Ln أعمدة مخفية.</numerusform>
            <numerusform>قُرئ %Ln عمودًا مخفيًا.</numerusform>
            <numerusform>قُرئ %Ln عمود مخفي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read.</source>
        <translation>
            <numerusform>لم تُقرأ صفوف مخفية.</numerusform>
            <numerusform>قُرئ صف مخفي واحد.</numerusform>
            <numerusform>قُرئ صفان مخفيان.</numerusform>
            <numerusform>قُرئت %Ln صفوف مخفية.</numerusform>
            <numerusform>قُرئ %Ln صفًا مخفيًا.</numerusform>
            <numerusform>قُرئ %Ln صف مخفي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheets were read.</source>
        <translation>
            <numerusform>لم تُقرأ أوراق مخفية.</numerusform>
            <numerusform>قُرئت ورقة مخفية واحدة.</numerusform>
            <numerusform>قُرئت ورقتان مخفيتان.</numerusform>
            <numerusform>قُرئت %Ln أوراق مخفية.</numerusform>
            <numerusform>قُرئت %Ln ورقة مخفية.</numerusform>
            <numerusform>قُرئت %Ln ورقة مخفية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in the cells were not read. Check whether they say something that the text does not.</source>
        <translation>
            <numerusform>لا صور في الخلايا.</numerusform>
            <numerusform>صورة واحدة في الخلايا لم تُقرأ. تحقق مما إذا كانت تقول ما لا يقوله النص.</numerusform>
            <numerusform>صورتان في الخلايا لم تُقرآ. تحقق مما إذا كانتا تقولان ما لا يقوله النص.</numerusform>
            <numerusform>%Ln صور في الخلايا لم تُقرأ. تحقق مما إذا كانت تقول ما لا يقوله النص.</numerusform>
            <numerusform>%Ln صورة في الخلايا لم تُقرأ. تحقق مما إذا كانت تقول ما لا يقوله النص.</numerusform>
            <numerusform>%Ln صورة في الخلايا لم تُقرأ. تحقق مما إذا كانت تقول ما لا يقوله النص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported reviews</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا مراجعات مستوردة</numerusform>
            <numerusform>مراجعة مستوردة واحدة</numerusform>
            <numerusform>مراجعتان مستوردتان</numerusform>
            <numerusform>%Ln مراجعات مستوردة</numerusform>
            <numerusform>%Ln مراجعة مستوردة</numerusform>
            <numerusform>%Ln مراجعة مستوردة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>لا تسميات</numerusform>
            <numerusform>تسمية واحدة</numerusform>
            <numerusform>تسميتان</numerusform>
            <numerusform>%Ln تسميات</numerusform>
            <numerusform>%Ln تسمية</numerusform>
            <numerusform>%Ln تسمية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا تسميات</numerusform>
            <numerusform>تسمية واحدة</numerusform>
            <numerusform>تسميتان</numerusform>
            <numerusform>%Ln تسميات</numerusform>
            <numerusform>%Ln تسمية</numerusform>
            <numerusform>%Ln تسمية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are of factors that are not in your library.</source>
        <translation>
            <numerusform>لا علامات لعوامل ليست في مكتبتك.</numerusform>
            <numerusform>علامة واحدة هي لعامل ليس في مكتبتك.</numerusform>
            <numerusform>علامتان هما لعوامل ليست في مكتبتك.</numerusform>
            <numerusform>%Ln علامات هي لعوامل ليست في مكتبتك.</numerusform>
            <numerusform>%Ln علامة هي لعوامل ليست في مكتبتك.</numerusform>
            <numerusform>%Ln علامة هي لعوامل ليست في مكتبتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of factors</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>لا علامات على عوامل</numerusform>
            <numerusform>علامة واحدة على عامل</numerusform>
            <numerusform>علامتان على عوامل</numerusform>
            <numerusform>%Ln علامات على عوامل</numerusform>
            <numerusform>%Ln علامة على عوامل</numerusform>
            <numerusform>%Ln علامة على عوامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the next page</source>
        <translation>
            <numerusform>لا مزيد في الصفحة التالية</numerusform>
            <numerusform>واحد آخر في الصفحة التالية</numerusform>
            <numerusform>اثنان آخران في الصفحة التالية</numerusform>
            <numerusform>%Ln أخرى في الصفحة التالية</numerusform>
            <numerusform>%Ln أخرى في الصفحة التالية</numerusform>
            <numerusform>%Ln أخرى في الصفحة التالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>لا مشكلات أخرى</numerusform>
            <numerusform>مشكلة أخرى</numerusform>
            <numerusform>مشكلتان أخريان</numerusform>
            <numerusform>%Ln مشكلات أخرى</numerusform>
            <numerusform>%Ln مشكلة أخرى</numerusform>
            <numerusform>%Ln مشكلة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows of this table come from its continuation.</source>
        <translation>
            <numerusform>لا صفوف أخرى لهذا الجدول من تتمته.</numerusform>
            <numerusform>صف آخر من هذا الجدول يأتي من تتمته.</numerusform>
            <numerusform>صفان آخران من هذا الجدول يأتيان من تتمته.</numerusform>
            <numerusform>%Ln صفوف أخرى من هذا الجدول تأتي من تتمته.</numerusform>
            <numerusform>%Ln صفًا آخر من هذا الجدول تأتي من تتمته.</numerusform>
            <numerusform>%Ln صف آخر من هذا الجدول تأتي من تتمته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named colours</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا ألوان مسمّاة</numerusform>
            <numerusform>لون مسمّى واحد</numerusform>
            <numerusform>لونان مسمّيان</numerusform>
            <numerusform>%Ln ألوان مسمّاة</numerusform>
            <numerusform>%Ln لونًا مسمّى</numerusform>
            <numerusform>%Ln لون مسمّى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked yet</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>لا عوامل بلا علامة</numerusform>
            <numerusform>عامل واحد بلا علامة بعد</numerusform>
            <numerusform>عاملان بلا علامة بعد</numerusform>
            <numerusform>%Ln عوامل بلا علامة بعد</numerusform>
            <numerusform>%Ln عاملًا بلا علامة بعد</numerusform>
            <numerusform>%Ln عامل بلا علامة بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>لا عوامل غير ذات صلة</numerusform>
            <numerusform>عامل واحد غير ذي صلة</numerusform>
            <numerusform>عاملان غير ذوي صلة</numerusform>
            <numerusform>%Ln عوامل غير ذات صلة</numerusform>
            <numerusform>%Ln عاملًا غير ذي صلة</numerusform>
            <numerusform>%Ln عامل غير ذي صلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a report</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were recovered from it.</source>
        <translation>
            <numerusform>لم تُستعد منه ملاحظات.</numerusform>
            <numerusform>استُعيدت منه ملاحظة واحدة.</numerusform>
            <numerusform>استُعيدت منه ملاحظتان.</numerusform>
            <numerusform>استُعيدت منه %Ln ملاحظات.</numerusform>
            <numerusform>استُعيدت منه %Ln ملاحظة.</numerusform>
            <numerusform>استُعيدت منه %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages that were deleted with tracked changes were left out.</source>
        <translation>
            <numerusform>لا مقاطع محذوفة بتتبع التغييرات.</numerusform>
            <numerusform>استُبعد مقطع واحد محذوف بتتبع التغييرات.</numerusform>
            <numerusform>استُبعد مقطعان محذوفان بتتبع التغييرات.</numerusform>
            <numerusform>استُبعدت %Ln مقاطع محذوفة بتتبع التغييرات.</numerusform>
            <numerusform>استُبعد %Ln مقطعًا محذوفًا بتتبع التغييرات.</numerusform>
            <numerusform>استُبعد %Ln مقطع محذوف بتتبع التغييرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>لا عوامل موجودة بلا إشارة محددة</numerusform>
            <numerusform>عامل واحد موجود، بلا إشارة محددة</numerusform>
            <numerusform>عاملان موجودان، بلا إشارة محددة</numerusform>
            <numerusform>%Ln عوامل موجودة، بلا إشارة محددة</numerusform>
            <numerusform>%Ln عاملًا موجودًا، بلا إشارة محددة</numerusform>
            <numerusform>%Ln عامل موجود، بلا إشارة محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>لا مراجع</numerusform>
            <numerusform>مرجع واحد</numerusform>
            <numerusform>مرجعان</numerusform>
            <numerusform>%Ln مراجع</numerusform>
            <numerusform>%Ln مرجعًا</numerusform>
            <numerusform>%Ln مرجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>لا مراجع</numerusform>
            <numerusform>مرجع واحد</numerusform>
            <numerusform>مرجعان</numerusform>
            <numerusform>%Ln مراجع</numerusform>
            <numerusform>%Ln مرجعًا</numerusform>
            <numerusform>%Ln مرجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>in the library</comment>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews are in your library with other tables or answers, and were left out. --replace imports them.</source>
        <translation>
            <numerusform>لا مراجعات في مكتبتك بجداول أو إجابات أخرى.</numerusform>
            <numerusform>مراجعة واحدة في مكتبتك بجداول أو إجابات أخرى، وقد تُركت. الخيار --replace يستوردها.</numerusform>
            <numerusform>مراجعتان في مكتبتك بجداول أو إجابات أخرى، وقد تُركتا. الخيار --replace يستوردهما.</numerusform>
            <numerusform>%Ln مراجعات في مكتبتك بجداول أو إجابات أخرى، وقد تُركت. الخيار --replace يستوردها.</numerusform>
            <numerusform>%Ln مراجعة في مكتبتك بجداول أو إجابات أخرى، وقد تُركت. الخيار --replace يستوردها.</numerusform>
            <numerusform>%Ln مراجعة في مكتبتك بجداول أو إجابات أخرى، وقد تُركت. الخيار --replace يستوردها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were exported to {path}.</source>
        <translation>
            <numerusform>لم تُصدَّر مراجعات إلى {path}.</numerusform>
            <numerusform>صُدّرت مراجعة واحدة إلى {path}.</numerusform>
            <numerusform>صُدّرت مراجعتان إلى {path}.</numerusform>
            <numerusform>صُدّرت %Ln مراجعات إلى {path}.</numerusform>
            <numerusform>صُدّرت %Ln مراجعة إلى {path}.</numerusform>
            <numerusform>صُدّرت %Ln مراجعة إلى {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have fewer cells than the widest row.</source>
        <translation>
            <numerusform>لا صفوف خلاياها أقل من أوسع صف.</numerusform>
            <numerusform>صف واحد خلاياه أقل من خلايا أوسع صف.</numerusform>
            <numerusform>صفان خلاياهما أقل من خلايا أوسع صف.</numerusform>
            <numerusform>%Ln صفوف خلاياها أقل من خلايا أوسع صف.</numerusform>
            <numerusform>%Ln صفًا خلاياها أقل من خلايا أوسع صف.</numerusform>
            <numerusform>%Ln صف خلاياها أقل من خلايا أوسع صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more or fewer cells than the others.</source>
        <translation>
            <numerusform>لا صفوف يختلف عدد خلاياها عن غيرها.</numerusform>
            <numerusform>صف واحد خلاياه أكثر أو أقل من غيره.</numerusform>
            <numerusform>صفان خلاياهما أكثر أو أقل من غيرهما.</numerusform>
            <numerusform>%Ln صفوف خلاياها أكثر أو أقل من غيرها.</numerusform>
            <numerusform>%Ln صفًا خلاياها أكثر أو أقل من غيرها.</numerusform>
            <numerusform>%Ln صف خلاياها أكثر أو أقل من غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no title. Do they continue the one above?</source>
        <translation>
            <numerusform>لا صفوف بلا عنوان.</numerusform>
            <numerusform>صف واحد بلا عنوان. هل هو تتمة لما فوقه؟</numerusform>
            <numerusform>صفان بلا عنوان. هل هما تتمة لما فوقهما؟</numerusform>
            <numerusform>%Ln صفوف بلا عنوان. هل هي تتمة لما فوقها؟</numerusform>
            <numerusform>%Ln صفًا بلا عنوان. هل هي تتمة لما فوقها؟</numerusform>
            <numerusform>%Ln صف بلا عنوان. هل هي تتمة لما فوقها؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>لا عمليات بحث محفوظة</numerusform>
            <numerusform>بحث محفوظ واحد</numerusform>
            <numerusform>بحثان محفوظان</numerusform>
            <numerusform>%Ln عمليات بحث محفوظة</numerusform>
            <numerusform>%Ln عملية بحث محفوظة</numerusform>
            <numerusform>%Ln عملية بحث محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا عمليات بحث محفوظة</numerusform>
            <numerusform>بحث محفوظ واحد</numerusform>
            <numerusform>بحثان محفوظان</numerusform>
            <numerusform>%Ln عمليات بحث محفوظة</numerusform>
            <numerusform>%Ln عملية بحث محفوظة</numerusform>
            <numerusform>%Ln عملية بحث محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>لا سيناريوهات</numerusform>
            <numerusform>سيناريو واحد</numerusform>
            <numerusform>سيناريوهان</numerusform>
            <numerusform>%Ln سيناريوهات</numerusform>
            <numerusform>%Ln سيناريو</numerusform>
            <numerusform>%Ln سيناريو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا سيناريوهات</numerusform>
            <numerusform>سيناريو واحد</numerusform>
            <numerusform>سيناريوهان</numerusform>
            <numerusform>%Ln سيناريوهات</numerusform>
            <numerusform>%Ln سيناريو</numerusform>
            <numerusform>%Ln سيناريو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>لا مواقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%Ln مواقع</numerusform>
            <numerusform>%Ln موقعًا</numerusform>
            <numerusform>%Ln موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا مواقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%Ln مواقع</numerusform>
            <numerusform>%Ln موقعًا</numerusform>
            <numerusform>%Ln موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>لا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>لا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%Ln إفادات</numerusform>
            <numerusform>%Ln إفادة</numerusform>
            <numerusform>%Ln إفادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements: {roles}</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>لا إفادات: {roles}</numerusform>
            <numerusform>إفادة واحدة: {roles}</numerusform>
            <numerusform>إفادتان: {roles}</numerusform>
            <numerusform>%Ln إفادات: {roles}</numerusform>
            <numerusform>%Ln إفادة: {roles}</numerusform>
            <numerusform>%Ln إفادة: {roles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>لا دراسات</numerusform>
            <numerusform>دراسة واحدة</numerusform>
            <numerusform>دراستان</numerusform>
            <numerusform>%Ln دراسات</numerusform>
            <numerusform>%Ln دراسة</numerusform>
            <numerusform>%Ln دراسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>لا دراسات</numerusform>
            <numerusform>دراسة واحدة</numerusform>
            <numerusform>دراستان</numerusform>
            <numerusform>%Ln دراسات</numerusform>
            <numerusform>%Ln دراسة</numerusform>
            <numerusform>%Ln دراسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies ({printed} printed in the source) · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>لا دراسات (المطبوع في المصدر: {printed}) · {source}</numerusform>
            <numerusform>دراسة واحدة (المطبوع في المصدر: {printed}) · {source}</numerusform>
            <numerusform>دراستان (المطبوع في المصدر: {printed}) · {source}</numerusform>
            <numerusform>%Ln دراسات (المطبوع في المصدر: {printed}) · {source}</numerusform>
            <numerusform>%Ln دراسة (المطبوع في المصدر: {printed}) · {source}</numerusform>
            <numerusform>%Ln دراسة (المطبوع في المصدر: {printed}) · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are cited, {printed} are printed</source>
        <translation>
            <numerusform>لا دراسات مستشهد بها، والعدد المطبوع {printed}</numerusform>
            <numerusform>دراسة واحدة مستشهد بها، والعدد المطبوع {printed}</numerusform>
            <numerusform>دراستان مستشهد بهما، والعدد المطبوع {printed}</numerusform>
            <numerusform>%Ln دراسات مستشهد بها، والعدد المطبوع {printed}</numerusform>
            <numerusform>%Ln دراسة مستشهد بها، والعدد المطبوع {printed}</numerusform>
            <numerusform>%Ln دراسة مستشهد بها، والعدد المطبوع {printed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies of {review}, by the themes that cite them</source>
        <translation>
            <numerusform>لا دراسات من {review}، بحسب المحاور التي تستشهد بها</numerusform>
            <numerusform>دراسة واحدة من {review}، بحسب المحاور التي تستشهد بها</numerusform>
            <numerusform>دراستان من {review}، بحسب المحاور التي تستشهد بهما</numerusform>
            <numerusform>%Ln دراسات من {review}، بحسب المحاور التي تستشهد بها</numerusform>
            <numerusform>%Ln دراسة من {review}، بحسب المحاور التي تستشهد بها</numerusform>
            <numerusform>%Ln دراسة من {review}، بحسب المحاور التي تستشهد بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>لا دراسات · {source}</numerusform>
            <numerusform>دراسة واحدة · {source}</numerusform>
            <numerusform>دراستان · {source}</numerusform>
            <numerusform>%Ln دراسات · {source}</numerusform>
            <numerusform>%Ln دراسة · {source}</numerusform>
            <numerusform>%Ln دراسة · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies, {studies}, no longer count in one stream: {stream}.</source>
        <comment>of studies that still count in another stream</comment>
        <translation>
            <numerusform>لا دراسات، {studies}، خرجت من الحساب في مسار واحد: {stream}.</numerusform>
            <numerusform>دراسة واحدة، {studies}، لم تعد تُحتسب في مسار واحد: {stream}.</numerusform>
            <numerusform>دراستان، {studies}، لم تعودا تُحتسبان في مسار واحد: {stream}.</numerusform>
            <numerusform>%Ln دراسات، {studies}، لم تعد تُحتسب في مسار واحد: {stream}.</numerusform>
            <numerusform>%Ln دراسة، {studies}، لم تعد تُحتسب في مسار واحد: {stream}.</numerusform>
            <numerusform>%Ln دراسة، {studies}، لم تعد تُحتسب في مسار واحد: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables inside cells were read as lines of their cells.</source>
        <translation>
            <numerusform>لا جداول داخل الخلايا.</numerusform>
            <numerusform>جدول واحد داخل خلية قُرئ كأسطر من خليته.</numerusform>
            <numerusform>جدولان داخل خلايا قُرئا كأسطر من خليتيهما.</numerusform>
            <numerusform>%Ln جداول داخل الخلايا قُرئت كأسطر من خلاياها.</numerusform>
            <numerusform>%Ln جدولًا داخل الخلايا قُرئت كأسطر من خلاياها.</numerusform>
            <numerusform>%Ln جدول داخل الخلايا قُرئت كأسطر من خلاياها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of replies or reviewers&apos; reports were left out.</source>
        <translation>
            <numerusform>لا جداول من الردود أو تقارير المحكّمين.</numerusform>
            <numerusform>استُبعد جدول واحد من الردود أو تقارير المحكّمين.</numerusform>
            <numerusform>استُبعد جدولان من الردود أو تقارير المحكّمين.</numerusform>
            <numerusform>استُبعدت %Ln جداول من الردود أو تقارير المحكّمين.</numerusform>
            <numerusform>استُبعد %Ln جدولًا من الردود أو تقارير المحكّمين.</numerusform>
            <numerusform>استُبعد %Ln جدول من الردود أو تقارير المحكّمين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>The size of a report</comment>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}”</source>
        <translation>
            <numerusform>لا محاور وجدها البحث «{query}»</numerusform>
            <numerusform>محور واحد وجده البحث «{query}»</numerusform>
            <numerusform>محوران وجدهما البحث «{query}»</numerusform>
            <numerusform>%Ln محاور وجدها البحث «{query}»</numerusform>
            <numerusform>%Ln محورًا وجدها البحث «{query}»</numerusform>
            <numerusform>%Ln محور وجدها البحث «{query}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}” in {within} only</source>
        <translation>
            <numerusform>لا محاور وجدها البحث «{query}» ضمن {within} فقط</numerusform>
            <numerusform>محور واحد وجده البحث «{query}» ضمن {within} فقط</numerusform>
            <numerusform>محوران وجدهما البحث «{query}» ضمن {within} فقط</numerusform>
            <numerusform>%Ln محاور وجدها البحث «{query}» ضمن {within} فقط</numerusform>
            <numerusform>%Ln محورًا وجدها البحث «{query}» ضمن {within} فقط</numerusform>
            <numerusform>%Ln محور وجدها البحث «{query}» ضمن {within} فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes selected by hand</source>
        <translation>
            <numerusform>لا محاور محددة يدويًا</numerusform>
            <numerusform>محور واحد محدد يدويًا</numerusform>
            <numerusform>محوران محددان يدويًا</numerusform>
            <numerusform>%Ln محاور محددة يدويًا</numerusform>
            <numerusform>%Ln محورًا محددًا يدويًا</numerusform>
            <numerusform>%Ln محور محدد يدويًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes written to {path} ({size} kB).</source>
        <translation>
            <numerusform>لم تُكتب محاور في {path} ({size} ك.ب).</numerusform>
            <numerusform>كُتب محور واحد في {path} ({size} ك.ب).</numerusform>
            <numerusform>كُتب محوران في {path} ({size} ك.ب).</numerusform>
            <numerusform>كُتبت %Ln محاور في {path} ({size} ك.ب).</numerusform>
            <numerusform>كُتب %Ln محورًا في {path} ({size} ك.ب).</numerusform>
            <numerusform>كُتب %Ln محور في {path} ({size} ك.ب).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n titles</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%Ln عناوين</numerusform>
            <numerusform>%Ln عنوانًا</numerusform>
            <numerusform>%Ln عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to build</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>لا عوامل يلزم بناؤها</numerusform>
            <numerusform>عامل واحد يلزم بناؤه</numerusform>
            <numerusform>عاملان يلزم بناؤهما</numerusform>
            <numerusform>%Ln عوامل يلزم بناؤها</numerusform>
            <numerusform>%Ln عاملًا يلزم بناؤها</numerusform>
            <numerusform>%Ln عامل يلزم بناؤها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to find out</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>لا عوامل يلزم استقصاؤها</numerusform>
            <numerusform>عامل واحد يلزم استقصاؤه</numerusform>
            <numerusform>عاملان يلزم استقصاؤهما</numerusform>
            <numerusform>%Ln عوامل يلزم استقصاؤها</numerusform>
            <numerusform>%Ln عاملًا يلزم استقصاؤها</numerusform>
            <numerusform>%Ln عامل يلزم استقصاؤها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sign</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>لا عوامل بلا إشارة</numerusform>
            <numerusform>عامل واحد بلا إشارة</numerusform>
            <numerusform>عاملان بلا إشارة</numerusform>
            <numerusform>%Ln عوامل بلا إشارة</numerusform>
            <numerusform>%Ln عاملًا بلا إشارة</numerusform>
            <numerusform>%Ln عامل بلا إشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <comment>instead of a component, mechanism or outcome that a statement leaves out</comment>
        <translation>(غير مختار)</translation>
    </message>
    <message>
        <source>(not stated in the source)</source>
        <comment>instead of a component, mechanism or outcome</comment>
        <translation>(لم يذكره المصدر)</translation>
    </message>
    <message>
        <source>(note {markers})</source>
        <translation>(حاشية {markers})</translation>
    </message>
    <message>
        <source>(nowhere as a phrase)</source>
        <comment>a quotation mark is open</comment>
        <translation>(لا ترد كعبارة في أي موضع)</translation>
    </message>
    <message>
        <source>({query})</source>
        <translation>({query})</translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between grades with their studies</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>: </source>
        <comment>Between a stream and its grades</comment>
        <translation>: </translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between streams with their grades</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>A PDF file can be written only from the window.</source>
        <translation>لا يمكن كتابة ملف PDF إلا من النافذة.</translation>
    </message>
    <message>
        <source>A Word document holds up to {most} themes or rows; this export has {rows}.</source>
        <translation>يتسع مستند Word لما لا يزيد على {most} من المحاور أو الصفوف، وفي هذا التصدير {rows}.</translation>
    </message>
    <message>
        <source>A cell of the theme&apos;s row in the source table, as published</source>
        <translation>خلية من صف المحور في جدول المصدر، كما نُشرت</translation>
    </message>
    <message>
        <source>A file of reviews is imported as it is, without {options}.</source>
        <translation>يُستورد ملف المراجعات كما هو، دون {options}.</translation>
    </message>
    <message>
        <source>A macro of this style uses itself: “{name}”. It was not added.</source>
        <translation>ماكرو في هذا النمط يستخدم نفسه: «{name}». لم يُضف النمط.</translation>
    </message>
    <message>
        <source>A mark occurs twice: there may be two configurations in this statement.</source>
        <translation>ترد علامة مرتين: قد تكون في هذه الإفادة تركيبتان.</translation>
    </message>
    <message>
        <source>A name can have at most {longest} characters.</source>
        <translation>لا يزيد الاسم على {longest} من المحارف.</translation>
    </message>
    <message>
        <source>A note can have at most {longest} characters.</source>
        <translation>لا تزيد الملاحظة على {longest} من المحارف.</translation>
    </message>
    <message>
        <source>A note can have at most {most} tags of {longest} characters.</source>
        <translation>لا تزيد وسوم الملاحظة على {most}، طول كل منها {longest} من المحارف على الأكثر.</translation>
    </message>
    <message>
        <source>A number in the sources is too large. Nothing was written.</source>
        <translation>أحد الأعداد في المصادر كبير جدًا. لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>A recipe is for one table, and %n were chosen.</source>
        <translation>
            <numerusform>الوصفة لجدول واحد، ولم يُختر أي جدول.</numerusform>
            <numerusform>الوصفة لجدول واحد، واختير جدول واحد.</numerusform>
            <numerusform>الوصفة لجدول واحد، واختير جدولان.</numerusform>
            <numerusform>الوصفة لجدول واحد، واختير %Ln.</numerusform>
            <numerusform>الوصفة لجدول واحد، واختير %Ln.</numerusform>
            <numerusform>الوصفة لجدول واحد، واختير %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second file beside it, ending in “-metadata.json”, has the source and licence.</source>
        <translation>بجانبه ملف ثانٍ ينتهي اسمه بـ «-metadata.json» وفيه المصدر والترخيص.</translation>
    </message>
    <message>
        <source>A sheet holds up to {most} rows; this export has {rows}.</source>
        <translation>تتسع الورقة لما لا يزيد على {most} من الصفوف، وفي هذا التصدير {rows}.</translation>
    </message>
    <message>
        <source>A table of {name} is no longer found in it.</source>
        <translation>لم يعد أحد جداول {name} موجودًا فيه.</translation>
    </message>
    <message>
        <source>A table without a title</source>
        <translation>جدول بلا عنوان</translation>
    </message>
    <message>
        <source>A tag is one name, without commas.</source>
        <translation>الوسم اسم واحد بلا فواصل.</translation>
    </message>
    <message>
        <source>A text file has no superscripts: digits as in “{text}” may be references. A saved web page, a Word file, or the table copied from one of these and pasted, keeps them.</source>
        <translation>الملف النصي ليس فيه أحرف مرتفعة: قد تكون الأرقام كما في «{text}» مراجع. صفحة الويب المحفوظة أو ملف Word أو الجدول المنسوخ من أحدهما والملصق يحتفظ بها.</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>حول هذا التصدير</translation>
    </message>
    <message>
        <source>Absent, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>غائب، بلا إشارة محددة</translation>
    </message>
    <message>
        <source>Add a TextQuoteSelector, or remove the selector.</source>
        <translation>أضف TextQuoteSelector أو أزل المحدِّد.</translation>
    </message>
    <message>
        <source>Add a title or authors, or paste it.</source>
        <translation>أضف عنوانًا أو مؤلفين، أو الصقه.</translation>
    </message>
    <message>
        <source>Add it after {grade}</source>
        <translation>إضافتها بعد {grade}</translation>
    </message>
    <message>
        <source>Add when it was written, such as {example}.</source>
        <translation>أضف وقت كتابتها، مثل {example}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the next page</source>
        <translation>
            <numerusform>لا شيء في الصفحة التالية</numerusform>
            <numerusform>واحد في الصفحة التالية</numerusform>
            <numerusform>الاثنان في الصفحة التالية</numerusform>
            <numerusform>كلها وعددها %Ln في الصفحة التالية</numerusform>
            <numerusform>كلها وعددها %Ln في الصفحة التالية</numerusform>
            <numerusform>كلها وعددها %Ln في الصفحة التالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n characters were read.</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>لم تُقرأ محارف.</numerusform>
            <numerusform>قُرئ المحرف الوحيد.</numerusform>
            <numerusform>قُرئ المحرفان.</numerusform>
            <numerusform>قُرئت كل المحارف وعددها %Ln.</numerusform>
            <numerusform>قُرئت كل المحارف وعددها %Ln.</numerusform>
            <numerusform>قُرئت كل المحارف وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n notes…</source>
        <translation>
            <numerusform>لا ملاحظات…</numerusform>
            <numerusform>ملاحظة واحدة…</numerusform>
            <numerusform>الملاحظتان…</numerusform>
            <numerusform>كل الملاحظات (%Ln)…</numerusform>
            <numerusform>كل الملاحظات (%Ln)…</numerusform>
            <numerusform>كل الملاحظات (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n studies remain.</source>
        <translation>
            <numerusform>لا دراسات باقية.</numerusform>
            <numerusform>الدراسة الوحيدة باقية.</numerusform>
            <numerusform>الدراستان باقيتان.</numerusform>
            <numerusform>كل الدراسات (%Ln) باقية.</numerusform>
            <numerusform>كل الدراسات (%Ln) باقية.</numerusform>
            <numerusform>كل الدراسات (%Ln) باقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>المحور الوحيد</numerusform>
            <numerusform>المحوران</numerusform>
            <numerusform>كل المحاور (%Ln)</numerusform>
            <numerusform>كل المحاور (%Ln)</numerusform>
            <numerusform>كل المحاور (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All factors</source>
        <comment>a row of totals</comment>
        <translation>كل العوامل</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>كل أنواع الصفوف، لكل منها ورقة</translation>
    </message>
    <message>
        <source>All themes</source>
        <comment>a column of totals</comment>
        <translation>كل المحاور</translation>
    </message>
    <message>
        <source>An empty citation was not attached.</source>
        <translation>لم يُرفق استشهاد فارغ.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation>لم تُحفظ ملاحظة فارغة.</translation>
    </message>
    <message>
        <source>An import is being stored, so nothing else was opened.</source>
        <translation>يجري تخزين استيراد، فلم يُفتح شيء آخر.</translation>
    </message>
    <message>
        <source>Another program emptied or altered the file while it was open. Copy what you are writing, close this program, put the file back, and start again; File &gt; Backups has earlier copies.</source>
        <translation>أفرغ برنامج آخر الملف أو غيّره وهو مفتوح. انسخ ما تكتبه وأغلق هذا البرنامج وأعد الملف إلى مكانه ثم ابدأ من جديد؛ وفي «ملف &gt; النسخ الاحتياطية» نسخ أقدم.</translation>
    </message>
    <message>
        <source>Another program is using the file: close it, then try again.</source>
        <translation>برنامج آخر يستخدم الملف: أغلقه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another style named “{name}” was added before.</source>
        <translation>أُضيف من قبل نمط آخر اسمه «{name}».</translation>
    </message>
    <message>
        <source>Another window is changing the library, so nothing was changed.</source>
        <translation>نافذة أخرى تغيّر المكتبة، فلم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Are the %n section rows groups of themes?</source>
        <translation>
            <numerusform>لا صفوف أقسام.</numerusform>
            <numerusform>هل صف القسم الواحد مجموعة محاور؟</numerusform>
            <numerusform>هل صفا القسمين مجموعتا محاور؟</numerusform>
            <numerusform>هل صفوف الأقسام وعددها %Ln مجموعات محاور؟</numerusform>
            <numerusform>هل صفوف الأقسام وعددها %Ln مجموعات محاور؟</numerusform>
            <numerusform>هل صفوف الأقسام وعددها %Ln مجموعات محاور؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Are the digits at the end of “{text}” references?</source>
        <translation>هل الأرقام في آخر «{text}» مراجع؟</translation>
    </message>
    <message>
        <source>Are the headings {grades} the grades of what is under them?</source>
        <translation>هل الترويسات {grades} هي درجات ما تحتها؟</translation>
    </message>
    <message>
        <source>Are the raised numbers in “{text}” references?</source>
        <translation>هل الأرقام المرتفعة في «{text}» مراجع؟</translation>
    </message>
    <message>
        <source>Are “{first}” and “{second}” one study?</source>
        <translation>هل «{first}» و«{second}» دراسة واحدة؟</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Enter goes to the theme.</source>
        <translation>تنتقل مفاتيح الأسهم من خلية إلى خلية، وينتقل Enter إلى المحور.</translation>
    </message>
    <message>
        <source>As published: {heading}</source>
        <comment>Column heading</comment>
        <translation>كما نُشر: {heading}</translation>
    </message>
    <message>
        <source>Ask for a file with fewer or shorter notes.</source>
        <translation>اطلب ملفًا بملاحظات أقل أو أقصر.</translation>
    </message>
    <message>
        <source>Ask for a file with fewer reviews in it.</source>
        <translation>اطلب ملفًا فيه مراجعات أقل.</translation>
    </message>
    <message>
        <source>Ask for its notes in several files.</source>
        <translation>اطلب ملاحظاته في عدة ملفات.</translation>
    </message>
    <message>
        <source>Ask for the notes, the citations and the reviews as separate files.</source>
        <translation>اطلب الملاحظات والاستشهادات والمراجعات في ملفات منفصلة.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>اطلب الملف مرة أخرى ممن أرسله.</translation>
    </message>
    <message>
        <source>Attach it to the references of the evidence, with File &gt; Attach citations… or “qicbrowser references attach”.</source>
        <translation>أرفقه بمراجع الأدلة من خلال «ملف &gt; إرفاق استشهادات…» أو «qicbrowser references attach».</translation>
    </message>
    <message>
        <source>Backups of your notes are in {folder}, and the newest is {backup}.</source>
        <translation>النسخ الاحتياطية من ملاحظاتك في {folder}، وأحدثها {backup}.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <comment>Column heading</comment>
        <translation>العوائق</translation>
    </message>
    <message>
        <source>Blank means the same as above</source>
        <translation>الفارغ يعني ما فوقه نفسه</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms</source>
        <translation>ييسّر الآليات ويعوقها معًا</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms of {theme}</source>
        <translation>ييسّر آليات {theme} ويعوقها معًا</translation>
    </message>
    <message numerus="yes">
        <source>Bytes that are not text were found in {places}, and in %n other places.</source>
        <translation>
            <numerusform>وُجدت بايتات ليست نصًا في {places}، ولا مواضع أخرى.</numerusform>
            <numerusform>وُجدت بايتات ليست نصًا في {places}، وفي موضع آخر.</numerusform>
            <numerusform>وُجدت بايتات ليست نصًا في {places}، وفي موضعين آخرين.</numerusform>
            <numerusform>وُجدت بايتات ليست نصًا في {places}، وفي %Ln مواضع أخرى.</numerusform>
            <numerusform>وُجدت بايتات ليست نصًا في {places}، وفي %Ln موضعًا آخر.</numerusform>
            <numerusform>وُجدت بايتات ليست نصًا في {places}، وفي %Ln موضع آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes that are not text were found in {places}.</source>
        <translation>وُجدت بايتات ليست نصًا في {places}.</translation>
    </message>
    <message>
        <source>CSV for Excel and other spreadsheets</source>
        <translation>ملف CSV لبرنامج Excel وبرامج جداول البيانات الأخرى</translation>
    </message>
    <message>
        <source>CSV, plain (RFC 4180), for R and pandas</source>
        <translation>ملف CSV بسيط (RFC 4180)، لبرنامجي R وpandas</translation>
    </message>
    <message>
        <source>Cells must be separated by tabs, semicolons, commas or vertical bars.</source>
        <translation>يجب أن تفصل بين الخلايا علامات جدولة أو فواصل منقوطة أو فواصل أو خطوط رأسية.</translation>
    </message>
    <message>
        <source>Cells were split into statements and single references, and the reader corrected the text of some cells; the column “corrected” says which.</source>
        <translation>قُسمت الخلايا إلى إفادات ومراجع مفردة، وصحّح القارئ نص بعض الخلايا؛ ويبيّن العمود «corrected» أيها.</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>Column heading</comment>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>Name of a fact</comment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or choose another folder with --data-dir.</source>
        <translation>تحقق من أذوناته وأذونات مجلده، أو اختر مجلدًا آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose one with --data-dir.</source>
        <translation>تحقق من وجود المجلد وإمكان الكتابة فيه، أو اختر مجلدًا بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY).</source>
        <translation>تحقق من إمكان الوصول إلى الشاشة (DISPLAY، WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY). On Debian and Ubuntu, what Qt needs is installed with: sudo apt-get install -y {packages}</source>
        <translation>تحقق من إمكان الوصول إلى الشاشة (DISPLAY، WAYLAND_DISPLAY). على Debian وUbuntu يُثبَّت ما يحتاج إليه Qt بالأمر: sudo apt-get install -y {packages}</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer themes.</source>
        <translation>اختر CSV أو محاور أقل.</translation>
    </message>
    <message>
        <source>Choose PDF in File &gt; Export.</source>
        <translation>اختر PDF من «ملف &gt; تصدير».</translation>
    </message>
    <message>
        <source>Choose a file of notes that was exported as Web Annotations (.jsonld).</source>
        <translation>اختر ملف ملاحظات صُدّر بتنسيق Web Annotations (.jsonld).</translation>
    </message>
    <message>
        <source>Choose a file that QIC Browser exported. A CSV file needs its “-metadata.json” beside it.</source>
        <translation>اختر ملفًا صدّره QIC Browser. ملف CSV يحتاج إلى وجود ملف «-metadata.json» الخاص به بجانبه.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export project”.</source>
        <translation>اختر ملفًا صُدّر بالأمر «تصدير مشروع».</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export reviews”.</source>
        <translation>اختر ملفًا صُدّر بالأمر «تصدير مراجعات».</translation>
    </message>
    <message>
        <source>Choose a folder of your own. If another program has the file open, close it there first.</source>
        <translation>اختر مجلدًا خاصًا بك. إذا كان الملف مفتوحًا في برنامج آخر فأغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Choose a web page, JATS, Word, Excel or CSV file with the table.</source>
        <translation>اختر صفحة ويب أو ملف JATS أو Word أو Excel أو CSV فيه الجدول.</translation>
    </message>
    <message>
        <source>Choose a web page, or fewer themes.</source>
        <translation>اختر صفحة ويب أو محاور أقل.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>اختر مجلدًا أو قرصًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or QICBROWSER_DATA.</source>
        <translation>اختر غيره بالخيار --data-dir أو بالمتغير QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Choose another recipe, or leave it out.</source>
        <translation>اختر وصفة أخرى، أو اتركها.</translation>
    </message>
    <message>
        <source>Choose at least one to export.</source>
        <translation>اختر واحدة على الأقل للتصدير.</translation>
    </message>
    <message>
        <source>Choose one of your labels.</source>
        <translation>اختر إحدى تسمياتك.</translation>
    </message>
    <message>
        <source>Choose one with --table.</source>
        <translation>اختر واحدًا بالخيار --table.</translation>
    </message>
    <message>
        <source>Choose other reviews.</source>
        <translation>اختر مراجعات أخرى.</translation>
    </message>
    <message>
        <source>Choose the same export as CSV, XLSX, JSON, Markdown, HTML or DOCX.</source>
        <translation>اختر التصدير نفسه بتنسيق CSV أو XLSX أو JSON أو Markdown أو HTML أو DOCX.</translation>
    </message>
    <message>
        <source>Choose with --table; these are its tables:</source>
        <translation>اختر بالخيار --table؛ جداوله هي:</translation>
    </message>
    <message>
        <source>Citation</source>
        <comment>Column heading</comment>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Citation not attached</source>
        <translation>لم يُرفق الاستشهاد</translation>
    </message>
    <message>
        <source>Citation not attached: {numbers}</source>
        <translation>لم يُرفق الاستشهاد: {numbers}</translation>
    </message>
    <message>
        <source>Cited</source>
        <comment>Column heading: how many studies a theme cites</comment>
        <translation>المستشهد بها</translation>
    </message>
    <message>
        <source>Cited for:</source>
        <comment>before the titles of themes</comment>
        <translation>مستشهد به في:</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n themes</source>
        <translation>
            <numerusform>غير مستشهد به في أي محور</numerusform>
            <numerusform>مستشهد به في محور واحد</numerusform>
            <numerusform>مستشهد به في محورين</numerusform>
            <numerusform>مستشهد به في %Ln محاور</numerusform>
            <numerusform>مستشهد به في %Ln محورًا</numerusform>
            <numerusform>مستشهد به في %Ln محور</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Close other programs that use it and start again, or choose another folder with --data-dir.</source>
        <translation>أغلق البرامج الأخرى التي تستخدمه وابدأ من جديد، أو اختر مجلدًا آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>Column heading</comment>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>العمود «{column}»</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Name of a fact</comment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Compact it with the context {address}.</source>
        <translation>حوّله إلى الصيغة المدمجة (compact) بالسياق {address}.</translation>
    </message>
    <message>
        <source>Compare it with data/sources/.</source>
        <translation>قارنه بما في data/sources/.</translation>
    </message>
    <message>
        <source>Compare them with data/sources/.</source>
        <translation>قارنها بما في data/sources/.</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>Column heading</comment>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>Column heading</comment>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>Column heading</comment>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Context of the mechanisms, without a sign</source>
        <translation>سياق الآليات، بلا إشارة</translation>
    </message>
    <message>
        <source>Context, mechanism and outcome are not marked in this statement.</source>
        <translation>السياق والآلية والحصيلة غير مبيّنة بعلامات في هذه الإفادة.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <comment>Heading of a part of a page</comment>
        <translation>السياقات</translation>
    </message>
    <message>
        <source>Contextual factor</source>
        <comment>Column heading</comment>
        <translation>العامل السياقي</translation>
    </message>
    <message>
        <source>Contextual factors shown: {found} of {all}</source>
        <translation>العوامل السياقية المعروضة: {found} من {all}</translation>
    </message>
    <message>
        <source>Copy its reference list and paste it, or export the references as RIS.</source>
        <translation>انسخ قائمة مراجعه والصقها، أو صدّر المراجع بتنسيق RIS.</translation>
    </message>
    <message>
        <source>Correct it, or remove the entry.</source>
        <translation>صحّحه أو أزل المدخل.</translation>
    </message>
    <message>
        <source>Correct it, then build again.</source>
        <translation>صحّحه، ثم ابنِ من جديد.</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <comment>Column heading</comment>
        <translation>صحّحه القارئ</translation>
    </message>
    <message>
        <source>Corrected when imported</source>
        <comment>what stands out in a table</comment>
        <translation>صُحّح عند الاستيراد</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>Column heading: whether a study counts</comment>
        <translation>الاحتساب</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Column heading</comment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Creator</source>
        <comment>Column heading</comment>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>DOI</source>
        <comment>Column heading</comment>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Delete a scenario that is no longer needed.</source>
        <translation>احذف سيناريو لم يعد لازمًا.</translation>
    </message>
    <message>
        <source>Delete a site that is no longer needed.</source>
        <translation>احذف موقعًا لم يعد لازمًا.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>هل تقصد «{query}»؟</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>Column heading</comment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Divide at arrows</source>
        <translation>التقسيم عند الأسهم</translation>
    </message>
    <message>
        <source>Do not divide</source>
        <translation>عدم التقسيم</translation>
    </message>
    <message>
        <source>Do the raised letters or signs in “{text}” refer to notes? No note explains them.</source>
        <translation>هل تشير الأحرف أو الإشارات المرتفعة في «{text}» إلى حواشٍ؟ لا توجد حاشية تشرحها.</translation>
    </message>
    <message>
        <source>Does another table begin at “{text}”?</source>
        <translation>هل يبدأ جدول آخر عند «{text}»؟</translation>
    </message>
    <message>
        <source>Does the arrow divide “{text}” into two statements?</source>
        <translation>هل يقسم السهم «{text}» إلى إفادتين؟</translation>
    </message>
    <message>
        <source>Does “{word}” before a statement mean that it both enables and hinders?</source>
        <translation>هل تعني «{word}» قبل الإفادة أنها تيسّر وتعوق معًا؟</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in its program and save it again.</source>
        <translation>نزّله أو انسخه مرة أخرى، أو افتحه في برنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>أفلت ملفًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>Each cell has a place per stream, in this order: {streams}. Marks: {marks}.</source>
        <translation>في كل خلية موضع لكل مسار، بهذا الترتيب: {streams}. العلامات: {marks}.</translation>
    </message>
    <message>
        <source>Each cell is a theme: they are lists side by side</source>
        <translation>كل خلية محور: هي قوائم متجاورة</translation>
    </message>
    <message>
        <source>Edition {edition}, SHA-256 of its sources {checksum}</source>
        <translation>الطبعة {edition}، وSHA-256 لمصادرها {checksum}</translation>
    </message>
    <message>
        <source>Enablers</source>
        <comment>Column heading</comment>
        <translation>العوامل الميسّرة</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <comment>Column heading</comment>
        <translation>العوامل الميسّرة والعوائق</translation>
    </message>
    <message>
        <source>Enables the mechanisms</source>
        <translation>ييسّر الآليات</translation>
    </message>
    <message>
        <source>Enables the mechanisms of {theme}</source>
        <translation>ييسّر آليات {theme}</translation>
    </message>
    <message>
        <source>Enter another name, or remove the tag.</source>
        <translation>أدخل اسمًا آخر، أو أزل الوسم.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>أدخل اسم ملف.</translation>
    </message>
    <message>
        <source>Everything but the window works here too: see “qicbrowser --help”.</source>
        <translation>كل شيء ما عدا النافذة يعمل هنا أيضًا: انظر «qicbrowser --help».</translation>
    </message>
    <message>
        <source>Everything the review cites</source>
        <translation>كل ما تستشهد به المراجعة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Column heading</comment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Name of a fact</comment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence: {stream}</source>
        <comment>Column heading</comment>
        <translation>الأدلة: {stream}</translation>
    </message>
    <message>
        <source>Exactly one column should hold the themes.</source>
        <translation>يجب أن يحوي عمود واحد فقط المحاور.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنف Excel (XLSX)</translation>
    </message>
    <message>
        <source>Export all of them as one file.</source>
        <translation>صدّرها كلها في ملف واحد.</translation>
    </message>
    <message>
        <source>Export fewer publications at a time.</source>
        <translation>صدّر منشورات أقل في كل مرة.</translation>
    </message>
    <message>
        <source>Export fewer reviews into one file.</source>
        <translation>صدّر مراجعات أقل في الملف الواحد.</translation>
    </message>
    <message>
        <source>Export it again: it may have been cut off, or changed by hand.</source>
        <translation>صدّره من جديد: ربما قُطع أو غُيّر يدويًا.</translation>
    </message>
    <message>
        <source>Export it as JSON-LD.</source>
        <translation>صدّره بتنسيق JSON-LD.</translation>
    </message>
    <message>
        <source>Export it framed, not flattened.</source>
        <translation>صدّره بالصيغة المؤطرة (framed) لا المسطحة (flattened).</translation>
    </message>
    <message>
        <source>Export the notes again.</source>
        <translation>صدّر الملاحظات من جديد.</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld): in QIC Browser, with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>صدّر الملاحظات بتنسيق Web Annotations (.jsonld): في QIC Browser من خلال «ملف &gt; تصدير الملاحظات…» أو «qicbrowser notes export -o notes.jsonld».</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld); in Hypothesis, as JSON.</source>
        <translation>صدّر الملاحظات بتنسيق Web Annotations (.jsonld)؛ وفي Hypothesis بتنسيق JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, BibTeX or CSL-JSON.</source>
        <translation>صدّر المراجع بتنسيق RIS أو BibTeX أو CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, and attach that file.</source>
        <translation>صدّر المراجع بتنسيق RIS، وأرفق ذلك الملف.</translation>
    </message>
    <message>
        <source>Export the references as RIS, or paste them as a numbered list.</source>
        <translation>صدّر المراجع بتنسيق RIS، أو الصقها كقائمة مرقمة.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>صُدّر إلى {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}: {contents}.</source>
        <translation>صُدّر إلى {path}: {contents}.</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>Column heading</comment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read.</source>
        <translation>لا يمكن قراءة ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>Filter the contextual factors</source>
        <translation>تصفية العوامل السياقية</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>Column heading: what stands out</comment>
        <translation>ما يلفت النظر</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>Column heading</comment>
        <translation>النتائج البحثية</translation>
    </message>
    <message>
        <source>For QIC Browser, to reopen this export:</source>
        <translation>لكي يعيد QIC Browser فتح هذا التصدير:</translation>
    </message>
    <message>
        <source>For planning</source>
        <comment>Column heading</comment>
        <translation>للتخطيط</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>حرّر بعض المساحة على القرص، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>Give it another label, or leave it out. On the command line, --replace puts it in the place of the other.</source>
        <translation>أعطه تسمية أخرى، أو اتركه. في سطر الأوامر يضعه الخيار --replace مكان الآخر.</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>Column heading</comment>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Grade rank</source>
        <comment>Column heading</comment>
        <translation>رتبة الدرجة</translation>
    </message>
    <message>
        <source>Graded differently from one theme to another</source>
        <translation>درجات تختلف من محور إلى آخر</translation>
    </message>
    <message>
        <source>Graded differently in two streams</source>
        <comment>what stands out in a table</comment>
        <translation>درجتان مختلفتان في مسارين</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Column heading</comment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Group and theme</source>
        <translation>المجموعة والمحور</translation>
    </message>
    <message>
        <source>Hinders the mechanisms</source>
        <translation>يعوق الآليات</translation>
    </message>
    <message>
        <source>Hinders the mechanisms of {theme}</source>
        <translation>يعوق آليات {theme}</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>If it is the notes file of QIC Browser, export its notes as Web Annotations (.jsonld), with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>إذا كان هذا ملف ملاحظات QIC Browser فصدّر ملاحظاته بتنسيق Web Annotations (.jsonld) من خلال «ملف &gt; تصدير الملاحظات…» أو «qicbrowser notes export -o notes.jsonld».</translation>
    </message>
    <message>
        <source>If you know where it comes from, open it in Word or Excel and save it again.</source>
        <translation>إذا كنت تعرف مصدره فافتحه في Word أو Excel واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>استورده من جديد.</translation>
    </message>
    <message>
        <source>Import the table once the note is saved.</source>
        <translation>استورد الجدول بعد حفظ الملاحظة.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entries.</source>
        <comment>of a project</comment>
        <translation>
            <numerusform>لم يُستورد أي مدخل.</numerusform>
            <numerusform>استُورد مدخل واحد.</numerusform>
            <numerusform>استُورد مدخلان.</numerusform>
            <numerusform>استُوردت %Ln مدخلات.</numerusform>
            <numerusform>استُورد %Ln مدخلًا.</numerusform>
            <numerusform>استُورد %Ln مدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n reviews.</source>
        <translation>
            <numerusform>لم تُستورد أي مراجعة.</numerusform>
            <numerusform>استُوردت مراجعة واحدة.</numerusform>
            <numerusform>استُوردت مراجعتان.</numerusform>
            <numerusform>استُوردت %Ln مراجعات.</numerusform>
            <numerusform>استُوردت %Ln مراجعة.</numerusform>
            <numerusform>استُوردت %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n tables of {key}.</source>
        <translation>
            <numerusform>لم يُستورد أي جدول من {key}.</numerusform>
            <numerusform>استُورد جدول واحد من {key}.</numerusform>
            <numerusform>استُورد جدولان من {key}.</numerusform>
            <numerusform>استُوردت %Ln جداول من {key}.</numerusform>
            <numerusform>استُورد %Ln جدولًا من {key}.</numerusform>
            <numerusform>استُورد %Ln جدول من {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In EndNote, export with the output style “RefMan (RIS) Export”.</source>
        <translation>في EndNote صدّر بنمط الإخراج «RefMan (RIS) Export».</translation>
    </message>
    <message>
        <source>In Ovid, export as “RIS”.</source>
        <translation>في Ovid صدّر بتنسيق «RIS».</translation>
    </message>
    <message>
        <source>In place</source>
        <comment>contextual factors at a site</comment>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>In that program, export the references as RIS.</source>
        <translation>في ذلك البرنامج صدّر المراجع بتنسيق RIS.</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>في أي سياق</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>مدرجة</translation>
    </message>
    <message>
        <source>Included, in separate columns</source>
        <translation>مدرجة في أعمدة منفصلة</translation>
    </message>
    <message>
        <source>Is the heading “{heading}” also the group of the first rows?</source>
        <translation>هل الترويسة «{heading}» هي أيضًا مجموعة الصفوف الأولى؟</translation>
    </message>
    <message>
        <source>It both enables and hinders</source>
        <translation>ييسّر ويعوق معًا</translation>
    </message>
    <message>
        <source>It has neither a title nor an author.</source>
        <translation>ليس له عنوان ولا مؤلف.</translation>
    </message>
    <message>
        <source>It is a word of the statement</source>
        <translation>هي كلمة من الإفادة</translation>
    </message>
    <message>
        <source>It is beside another column of titles.</source>
        <translation>بجانبه عمود عناوين آخر.</translation>
    </message>
    <message>
        <source>It is listed as unknown.</source>
        <translation>مدرج على أنه غير معروف.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters.</source>
        <translation>أطول من {most} من المحارف.</translation>
    </message>
    <message>
        <source>It is not a citation style. Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>ليس هذا نمط استشهاد. أنماط معظم المجلات موجودة في https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>It is not a table of a review.</source>
        <translation>ليس هذا جدول مراجعة.</translation>
    </message>
    <message>
        <source>It is the first column, and nothing else holds the themes.</source>
        <translation>هو العمود الأول، ولا شيء غيره يحوي المحاور.</translation>
    </message>
    <message>
        <source>It is the last column of categories.</source>
        <translation>هو آخر أعمدة الفئات.</translation>
    </message>
    <message>
        <source>It matches several references: by {grounds}.</source>
        <comment>grounds is a list of several</comment>
        <translation>يطابق عدة مراجع: من حيث {grounds}.</translation>
    </message>
    <message>
        <source>It repeats an earlier citation ({place}).</source>
        <translation>يكرر استشهادًا سابقًا ({place}).</translation>
    </message>
    <message>
        <source>It was exported from other reviews: import these first, or reopen it where it was exported.</source>
        <translation>صُدّر من مراجعات أخرى: استورد هذه أولًا، أو أعد فتحه حيث صُدّر.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>تُرك دون تغيير.</translation>
    </message>
    <message>
        <source>It was left unchanged. Move it away, or choose another folder with --data-dir.</source>
        <translation>تُرك دون تغيير. انقله إلى مكان آخر، أو اختر مجلدًا آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>Item {item}</source>
        <translation>العنصر {item}</translation>
    </message>
    <message>
        <source>Item {item}: This is not a CSL-JSON item.</source>
        <translation>العنصر {item}: ليس هذا عنصر CSL-JSON.</translation>
    </message>
    <message>
        <source>Its folder does not exist: create it, or choose another one.</source>
        <translation>مجلده غير موجود: أنشئه أو اختر غيره.</translation>
    </message>
    <message>
        <source>Its passages are: {keys}.</source>
        <translation>مقاطعه هي: {keys}.</translation>
    </message>
    <message>
        <source>Its structure is not that of a file from QIC Browser.</source>
        <translation>بنيته ليست بنية ملف من QIC Browser.</translation>
    </message>
    <message>
        <source>Its {name} is that of the citation attached to {key}, but their titles differ.</source>
        <translation>قيمة {name} فيه هي نفسها في الاستشهاد المرفق بـ {key}، لكن العنوانين مختلفان.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>ملف JSON، للبرامج</translation>
    </message>
    <message>
        <source>Keep as printed</source>
        <translation>إبقاؤه كما طُبع</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ واحدًا منها.</translation>
    </message>
    <message>
        <source>Kept as printed</source>
        <comment>what stands out in a table</comment>
        <translation>أُبقي كما طُبع</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>Column heading</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>Column heading</comment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Column heading</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>Column heading</comment>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Labels of the person who shared this page</source>
        <comment>Column heading</comment>
        <translation>تسميات من شارك هذه الصفحة</translation>
    </message>
    <message>
        <source>Leave one of them unmatched ({place}).</source>
        <translation>اترك أحدها بلا مطابقة ({place}).</translation>
    </message>
    <message>
        <source>Leave out its abstract, or shorten it.</source>
        <translation>احذف ملخصه أو اختصره.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>احذف العمود، أو اختر تنسيقًا آخر.</translation>
    </message>
    <message>
        <source>Leave the order open</source>
        <translation>ترك الترتيب مفتوحًا</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Leave these options out.</source>
        <translation>احذف هذه الخيارات.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>Column heading: how many studies are left</comment>
        <translation>الباقية</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Column heading</comment>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Name of a fact</comment>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>Line {line}: A comma or “{sign}” is missing before “{text}” in the entry “{entry}”.</source>
        <translation>السطر {line}: تنقص فاصلة أو «{sign}» قبل «{text}» في المدخل «{entry}».</translation>
    </message>
    <message>
        <source>Line {line}: A record begins before the one on line {begin} has ended (ER).</source>
        <translation>السطر {line}: يبدأ سجل قبل أن ينتهي (ER) السجل الذي في السطر {begin}.</translation>
    </message>
    <message>
        <source>Line {line}: A value is missing in the entry “{entry}”.</source>
        <translation>السطر {line}: تنقص قيمة في المدخل «{entry}».</translation>
    </message>
    <message>
        <source>Line {line}: Elements are nested too deeply. The style was not added.</source>
        <translation>السطر {line}: العناصر متداخلة بعمق كبير. لم يُضف النمط.</translation>
    </message>
    <message>
        <source>Line {line}: The entry is too long with the text that it inserts from elsewhere in the file.</source>
        <translation>السطر {line}: المدخل طويل جدًا مع النص الذي يُدرجه من موضع آخر في الملف.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end, or is longer than {most} characters.</source>
        <translation>السطر {line}: المدخل «{entry}» لا ينتهي، أو أطول من {most} من المحارف.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end.</source>
        <translation>السطر {line}: المدخل «{entry}» لا ينتهي.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” has more than {most} fields.</source>
        <translation>السطر {line}: حقول المدخل «{entry}» أكثر من {most}.</translation>
    </message>
    <message>
        <source>Line {line}: The record that begins here has no end (ER).</source>
        <translation>السطر {line}: السجل الذي يبدأ هنا ليس له نهاية (ER).</translation>
    </message>
    <message>
        <source>Line {line}: There are more than {most} entries.</source>
        <translation>السطر {line}: المدخلات أكثر من {most}.</translation>
    </message>
    <message>
        <source>Line {line}: This field is longer than {most} characters.</source>
        <translation>السطر {line}: هذا الحقل أطول من {most} من المحارف.</translation>
    </message>
    <message>
        <source>Line {line}: This is not text.</source>
        <translation>السطر {line}: ليس هذا نصًا.</translation>
    </message>
    <message>
        <source>Line {line}: This is not valid XML ({reason}). The style was not added.</source>
        <translation>السطر {line}: ليس هذا XML صالحًا ({reason}). لم يُضف النمط.</translation>
    </message>
    <message>
        <source>Line {line}: This line does not belong to a field.</source>
        <translation>السطر {line}: لا ينتمي هذا السطر إلى حقل.</translation>
    </message>
    <message>
        <source>Line {line}: This reference is longer than {most} characters.</source>
        <translation>السطر {line}: هذا المرجع أطول من {most} من المحارف.</translation>
    </message>
    <message>
        <source>Line {line}: “=” is missing after “{name}” in the entry “{entry}”.</source>
        <translation>السطر {line}: تنقص «=» بعد «{name}» في المدخل «{entry}».</translation>
    </message>
    <message>
        <source>Line {line}: “{tag}” is outside a record.</source>
        <translation>السطر {line}: ترد «{tag}» خارج أي سجل.</translation>
    </message>
    <message>
        <source>Look for two entries with the same key, or a value of the wrong type. Nothing was written.</source>
        <translation>ابحث عن مدخلين لهما المفتاح نفسه، أو عن قيمة من نوع خاطئ. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Many changes are still being saved.</source>
        <translation>ما زال حفظ تغييرات كثيرة جاريًا.</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>Heading of a part of a page</comment>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Matched by {ground}.</source>
        <translation>مطابق من حيث {ground}.</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <comment>Column heading</comment>
        <translation>الآليات</translation>
    </message>
    <message>
        <source>Merge some labels, or delete some.</source>
        <translation>ادمج بعض التسميات، أو احذف بعضها.</translation>
    </message>
    <message>
        <source>More than one column holds grades; the first one in each row is used.</source>
        <translation>أكثر من عمود يحوي درجات؛ يُستخدم أولها في كل صف.</translation>
    </message>
    <message>
        <source>More than one column holds numbers of studies; the first one in each row is used.</source>
        <translation>أكثر من عمود يحوي أعداد دراسات؛ يُستخدم أولها في كل صف.</translation>
    </message>
    <message>
        <source>Most of its cells look like it.</source>
        <translation>تبدو معظم خلاياه كذلك.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>انقله إلى مكان آخر، أو اختر مجلدًا آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>My label</source>
        <comment>Column heading</comment>
        <translation>تسميتي</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>تسمياتي</translation>
    </message>
    <message>
        <source>My labels</source>
        <comment>Column heading</comment>
        <translation>تسمياتي</translation>
    </message>
    <message>
        <source>My mark</source>
        <comment>Column heading</comment>
        <translation>علامتي</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>My reason</source>
        <comment>Column heading</comment>
        <translation>سببي</translation>
    </message>
    <message>
        <source>My reason:</source>
        <comment>before the reader&apos;s own words</comment>
        <translation>سببي:</translation>
    </message>
    <message>
        <source>N = {printed} is printed, but the number of studies cited is {cited}.</source>
        <translation>المطبوع هو N = {printed}، لكن عدد الدراسات المستشهد بها هو {cited}.</translation>
    </message>
    <message>
        <source>Name a file of that folder.</source>
        <translation>اذكر ملفًا من ذلك المجلد.</translation>
    </message>
    <message>
        <source>Name a reference by its label, or one of these: {names}.</source>
        <translation>اذكر مرجعًا بتسميته، أو واحدًا من هذه: {names}.</translation>
    </message>
    <message>
        <source>Name a reference by its label: the table has no streams and no grades.</source>
        <translation>اذكر مرجعًا بتسميته: ليس في الجدول مسارات ولا درجات.</translation>
    </message>
    <message>
        <source>Name an existing folder with -o, or a file whose name ends in .qiclibrary.</source>
        <translation>اذكر مجلدًا موجودًا بالخيار -o، أو ملفًا ينتهي اسمه بـ .qiclibrary.</translation>
    </message>
    <message>
        <source>Name one or more of them, or write --all.</source>
        <translation>اذكر واحدة منها أو أكثر، أو اكتب --all.</translation>
    </message>
    <message>
        <source>Name one or several reviews, or share all.</source>
        <translation>اذكر مراجعة أو عدة مراجعات، أو شاركها كلها.</translation>
    </message>
    <message>
        <source>Name one with --data-dir or {variable}.</source>
        <translation>اذكر مجلدًا بالخيار --data-dir أو بالمتغير {variable}.</translation>
    </message>
    <message>
        <source>Name the folder that holds the sources.</source>
        <translation>اذكر المجلد الذي يحوي المصادر.</translation>
    </message>
    <message>
        <source>Name themes of one table: streams and grades are those of a table.</source>
        <translation>اذكر محاور من جدول واحد: فالمسارات والدرجات تخص جدولًا بعينه.</translation>
    </message>
    <message>
        <source>Name two themes or more.</source>
        <translation>اذكر محورين أو أكثر.</translation>
    </message>
    <message>
        <source>Neither the heading nor the cells say what it holds.</source>
        <translation>لا الترويسة ولا الخلايا تبيّن ما يحويه.</translation>
    </message>
    <message>
        <source>Next studies</source>
        <translation>الدراسات التالية</translation>
    </message>
    <message>
        <source>Next themes</source>
        <translation>المحاور التالية</translation>
    </message>
    <message>
        <source>No backup of your notes was made in {folder}: {reason}.</source>
        <translation>لم تُنشأ نسخة احتياطية من ملاحظاتك في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>No citation is attached to this reference.</source>
        <translation>لا يوجد استشهاد مرفق بهذا المرجع.</translation>
    </message>
    <message>
        <source>No citation was found.</source>
        <translation>لم يُعثر على أي استشهاد.</translation>
    </message>
    <message>
        <source>No column of contextual factors was found that the signs of this column belong to.</source>
        <translation>لم يُعثر على عمود عوامل سياقية تتبعه إشارات هذا العمود.</translation>
    </message>
    <message>
        <source>No contextual factor was found.</source>
        <translation>لم يُعثر على أي عامل سياقي.</translation>
    </message>
    <message>
        <source>No other window can be opened on {path}.</source>
        <translation>لا يمكن فتح نافذة أخرى على {path}.</translation>
    </message>
    <message>
        <source>No outcome stated</source>
        <comment>what stands out in a table</comment>
        <translation>لم تُذكر حصيلة</translation>
    </message>
    <message>
        <source>No permission to write the file: check its permissions and its folder&apos;s.</source>
        <translation>لا يوجد إذن بالكتابة في الملف: تحقق من أذوناته وأذونات مجلده.</translation>
    </message>
    <message>
        <source>No results, even with any one part removed.</source>
        <translation>لا نتائج، حتى بعد إزالة أي جزء بمفرده.</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>No review is named.</source>
        <translation>لم تُذكر أي مراجعة.</translation>
    </message>
    <message>
        <source>No table was found in this text.</source>
        <translation>لم يُعثر على جدول في هذا النص.</translation>
    </message>
    <message>
        <source>No themes were chosen.</source>
        <translation>لم تُختر أي محاور.</translation>
    </message>
    <message>
        <source>No words were selected.</source>
        <translation>لم تُحدَّد أي كلمات.</translation>
    </message>
    <message>
        <source>No: it is a row like the others</source>
        <translation>لا: هو صف كغيره</translation>
    </message>
    <message>
        <source>No: these are headings of the same table</source>
        <translation>لا: هذه ترويسات الجدول نفسه</translation>
    </message>
    <message>
        <source>None of the themes of this export are in this evidence.</source>
        <translation>لا يوجد أي من محاور هذا التصدير في هذه الأدلة.</translation>
    </message>
    <message>
        <source>None of the themes shown cites a study.</source>
        <translation>لا يستشهد أي من المحاور المعروضة بدراسة.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>لم يُستورد، لأن ما يتعلق به ليس في مكتبتك: {contents}.</translation>
    </message>
    <message>
        <source>Not in this edition of the evidence</source>
        <comment>Heading of a report</comment>
        <translation>ليس في هذه الطبعة من الأدلة</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>غير مدرجة</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <comment>contextual factors at a site</comment>
        <translation>بلا علامة بعد</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <comment>contextual factors at a site</comment>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Note ID</source>
        <comment>Column heading</comment>
        <translation>معرّف الملاحظة</translation>
    </message>
    <message>
        <source>Note, highlight or star</source>
        <translation>ملاحظة أو تظليل أو نجمة</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Column heading</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Name of a fact</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Heading of a report</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Title of a report</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes of the person who shared this page</source>
        <comment>Heading</comment>
        <translation>ملاحظات من شارك هذه الصفحة</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>حواشي الجدول</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>لا يمكن قراءة أي شيء فيه.</translation>
    </message>
    <message>
        <source>Nothing in it could be read. Import the reviews again.</source>
        <translation>تعذّرت قراءة أي شيء فيه. استورد المراجعات من جديد.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>لا شيء يلفت النظر.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or correct that line.</source>
        <translation>لم يُقرأ شيء. صدّر الملف من جديد، أو صحّح ذلك السطر.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or remove that item.</source>
        <translation>لم يُقرأ شيء. صدّر الملف من جديد، أو أزل ذلك العنصر.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Of {theme}, without a sign in the table</source>
        <translation>من {theme}، بلا إشارة في الجدول</translation>
    </message>
    <message>
        <source>Older copies may be in {folder}.</source>
        <translation>قد توجد نسخ أقدم في {folder}.</translation>
    </message>
    <message>
        <source>On: {where}</source>
        <comment>The theme or reference of a note</comment>
        <translation>على: {where}</translation>
    </message>
    <message>
        <source>One row per appraisal</source>
        <translation>صف لكل تقييم</translation>
    </message>
    <message>
        <source>One row per note, notes only</source>
        <translation>صف لكل ملاحظة، الملاحظات فقط</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>صف لكل مقطع</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>صف لكل محور</translation>
    </message>
    <message>
        <source>One study: {label}</source>
        <translation>دراسة واحدة: {label}</translation>
    </message>
    <message>
        <source>One theme</source>
        <translation>محور واحد</translation>
    </message>
    <message>
        <source>Open a page that shows the table as text, such as the article at PubMed Central, or paste the table.</source>
        <translation>افتح صفحة تعرض الجدول كنص، مثل صفحة المقالة في PubMed Central، أو الصق الجدول.</translation>
    </message>
    <message>
        <source>Open a table (HTML, XML, DOCX, XLSX, CSV), reviews (.qiclibrary), citations (RIS, BibTeX, NBIB, CSL-JSON, a reference list as .txt), notes (JSON-LD) or a project (.qicproject).</source>
        <translation>افتح جدولًا (HTML، XML، DOCX، XLSX، CSV) أو مراجعات (.qiclibrary) أو استشهادات (RIS، BibTeX، NBIB، CSL-JSON، أو قائمة مراجع بصيغة .txt) أو ملاحظات (JSON-LD) أو مشروعًا (.qicproject).</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or .docx.</source>
        <translation>افتحه في برنامجه واحفظه بصيغة .xlsx أو .docx.</translation>
    </message>
    <message>
        <source>Open it in its program, save a copy without a password, and choose that.</source>
        <translation>افتحه في برنامجه واحفظ نسخة بلا كلمة مرور واختر تلك النسخة.</translation>
    </message>
    <message>
        <source>Open it when the import is done, or cancel the import first.</source>
        <translation>افتحه عندما ينتهي الاستيراد، أو ألغِ الاستيراد أولًا.</translation>
    </message>
    <message>
        <source>Open it with that version, or choose another folder with --data-dir.</source>
        <translation>افتحه بذلك الإصدار، أو اختر مجلدًا آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>Other columns under the same heading hold it.</source>
        <translation>أعمدة أخرى تحت الترويسة نفسها تحويه.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>Column heading</comment>
        <translation>الحصائل</translation>
    </message>
    <message>
        <source>PDF, a theme on one page</source>
        <translation>ملف PDF، كل محور في صفحة</translation>
    </message>
    <message>
        <source>PDF, as it is printed</source>
        <translation>ملف PDF، كما يُطبع</translation>
    </message>
    <message>
        <source>PMID</source>
        <comment>Column heading</comment>
        <translation>PMID</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>Column heading: the part of a pathway</comment>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Part of a theme</source>
        <comment>Column heading</comment>
        <translation>جزء من المحور</translation>
    </message>
    <message>
        <source>Part of the file is damaged. Close the program and start it again: it sets the damaged file aside and keeps what can be read of it.</source>
        <translation>جزء من الملف تالف. أغلق البرنامج وابدأه من جديد: فهو ينحّي الملف التالف ويحتفظ بما يمكن قراءته منه.</translation>
    </message>
    <message>
        <source>Part of your notes file is damaged.</source>
        <translation>جزء من ملف ملاحظاتك تالف.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <comment>Name of a list of links</comment>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>Column heading</comment>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Passage key</source>
        <comment>Column heading</comment>
        <translation>مفتاح المقطع</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>Column heading</comment>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Paste fewer publications at a time.</source>
        <translation>الصق منشورات أقل في كل مرة.</translation>
    </message>
    <message>
        <source>Pasted content</source>
        <comment>instead of the name of a file</comment>
        <translation>محتوى ملصق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <comment>Title of a sheet</comment>
        <translation>ورقة التخطيط</translation>
    </message>
    <message>
        <source>Planning sheet: {site}</source>
        <translation>ورقة التخطيط: {site}</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>Column heading</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Present, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>موجود، بلا إشارة محددة</translation>
    </message>
    <message>
        <source>Previous studies</source>
        <translation>الدراسات السابقة</translation>
    </message>
    <message>
        <source>Previous themes</source>
        <translation>المحاور السابقة</translation>
    </message>
    <message>
        <source>Printed number of studies</source>
        <comment>what stands out in a table</comment>
        <translation>العدد المطبوع للدراسات</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <comment>Column heading</comment>
        <translation>الأعداد المطبوعة</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>جودة الأدلة</translation>
    </message>
    <message>
        <source>Quotation marks do not match, so they were read as part of the text.</source>
        <translation>علامات الاقتباس غير متوازنة، فقُرئت كجزء من النص.</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>Column heading</comment>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>RIS, PubMed (.nbib), BibTeX, CSL-JSON and a numbered list of references can be read.</source>
        <translation>يمكن قراءة RIS وPubMed (.nbib) وBibTeX وCSL-JSON وقائمة مراجع مرقمة.</translation>
    </message>
    <message>
        <source>Readwise does not say which passage a highlight is in. Write these notes in QIC Browser.</source>
        <translation>لا يذكر Readwise في أي مقطع يقع التظليل. اكتب هذه الملاحظات في QIC Browser.</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <comment>Column heading</comment>
        <translation>سبب الدرجة</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>Column heading</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Record key</source>
        <comment>Column heading</comment>
        <translation>مفتاح السجل</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Column heading</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reference key</source>
        <comment>Column heading</comment>
        <translation>مفتاح المرجع</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>المرجع {number}</translation>
    </message>
    <message>
        <source>Reference {number} of {review}</source>
        <translation>المرجع {number} من {review}</translation>
    </message>
    <message>
        <source>Reference {reference} has no grade, though others in its cell have one.</source>
        <translation>ليس للمرجع {reference} درجة، مع أن لغيره في خليته درجات.</translation>
    </message>
    <message>
        <source>Reference {reference} is not in the file&apos;s own list.</source>
        <translation>المرجع {reference} ليس في قائمة الملف نفسه.</translation>
    </message>
    <message>
        <source>Reference {reference} is printed twice in one cell with the grade {grade}.</source>
        <translation>طُبع المرجع {reference} مرتين في خلية واحدة بالدرجة {grade}.</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Column heading</comment>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Heading of the reference list</comment>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Reinstall the program, or rebuild the file with “qicbrowser build”.</source>
        <translation>أعد تثبيت البرنامج، أو أعد بناء الملف بالأمر «qicbrowser build».</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>Column heading</comment>
        <translation>التعقيبات</translation>
    </message>
    <message>
        <source>Remove it first (“qicbrowser references style remove {name}”), or rename your file.</source>
        <translation>أزله أولًا («qicbrowser references style remove {name}»)، أو أعد تسمية ملفك.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>أزله.</translation>
    </message>
    <message>
        <source>Remove some marks.</source>
        <translation>أزل بعض العلامات.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>أزل بعضها.</translation>
    </message>
    <message>
        <source>Remove “{part}”: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>إزالة «{part}»: {count}</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>Column heading</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Review DOI</source>
        <comment>Column heading</comment>
        <translation>معرّف DOI للمراجعة</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>Column heading</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>Column heading</comment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row type</source>
        <comment>Name of a fact</comment>
        <translation>نوع الصفوف</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>a row of the source table</comment>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>a place in a table</comment>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>الصف {row}، العمود «{column}»</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>Name of a fact</comment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Save a copy that has only the tables you need, and choose that.</source>
        <translation>احفظ نسخة ليس فيها إلا الجداول التي تحتاج إليها، واخترها.</translation>
    </message>
    <message>
        <source>Save it again as CSV, UTF-8.</source>
        <translation>احفظه من جديد بصيغة CSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it again with “qicbrowser import --save-recipe”.</source>
        <translation>احفظه من جديد بالأمر «qicbrowser import --save-recipe».</translation>
    </message>
    <message>
        <source>Save only the part with the table, and open that.</source>
        <translation>احفظ الجزء الذي فيه الجدول فقط، وافتحه.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or copy the table and paste it.</source>
        <translation>احفظ الصفحة بصيغة HTML، أو انسخ الجدول والصقه.</translation>
    </message>
    <message>
        <source>Save the reference list as plain text, or export the references as RIS.</source>
        <translation>احفظ قائمة المراجع كنص عادي، أو صدّر المراجع بتنسيق RIS.</translation>
    </message>
    <message>
        <source>Save them as a file, or choose fewer.</source>
        <translation>احفظها كملف، أو اختر أقل منها.</translation>
    </message>
    <message>
        <source>Say of columns that are not groups of themes that they hold something else, such as notes.</source>
        <translation>حدّد للأعمدة التي ليست مجموعات محاور أنها تحوي شيئًا آخر، مثل الحواشي.</translation>
    </message>
    <message>
        <source>Say which review the table is from, with --title.</source>
        <translation>اذكر المراجعة التي أُخذ منها الجدول بالخيار --title.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>Column heading</comment>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Scenario without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>سيناريو بلا اسم</translation>
    </message>
    <message>
        <source>Search everywhere: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>البحث في كل مكان: {count}</translation>
    </message>
    <message>
        <source>Search for {part}: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>البحث عن {part}: {count}</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Select some words on the page first.</source>
        <translation>حدّد بعض الكلمات في الصفحة أولًا.</translation>
    </message>
    <message>
        <source>Select the whole table in the web page or document, copy it, and paste it here.</source>
        <translation>حدّد الجدول كله في صفحة الويب أو المستند وانسخه والصقه هنا.</translation>
    </message>
    <message>
        <source>Select words of a passage.</source>
        <translation>حدّد كلمات من مقطع.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>Name of a fact</comment>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Separate at {separator}</source>
        <comment>tabs, semicolons, commas or vertical bars</comment>
        <translation>الفصل عند {separator}</translation>
    </message>
    <message>
        <source>Separate themes</source>
        <translation>محاور منفصلة</translation>
    </message>
    <message>
        <source>Set the clocks of both computers, and correct it.</source>
        <translation>اضبط ساعتي الجهازين، وصحّحه.</translation>
    </message>
    <message>
        <source>Several files were dropped together; none was opened.</source>
        <translation>أُفلتت عدة ملفات معًا؛ لم يُفتح أي منها.</translation>
    </message>
    <message>
        <source>Several tables are in your library: name one with --table.</source>
        <translation>في مكتبتك عدة جداول: اذكر واحدًا بالخيار --table.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>اختصر الاسم.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>اختصر السبب.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>Column heading: whether a contextual factor enables or hinders</comment>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Site without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>موقع بلا اسم</translation>
    </message>
    <message>
        <source>Skip to the themes</source>
        <translation>الانتقال مباشرة إلى المحاور</translation>
    </message>
    <message>
        <source>Some statements have a sign in words. Are those without one enablers?</source>
        <translation>لبعض الإفادات إشارة بالكلمات. هل ما ليس له إشارة عوامل ميسّرة؟</translation>
    </message>
    <message>
        <source>Some symbols or equations of the document were not read. Compare the cells with the document.</source>
        <translation>لم تُقرأ بعض رموز المستند أو معادلاته. قارن الخلايا بالمستند.</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>Name of a fact</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <comment>Heading of a part of a page</comment>
        <translation>المصدر والترخيص</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>Heading</comment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Split it into two notes.</source>
        <translation>قسّمها إلى ملاحظتين.</translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <translation>قسّمه إلى قسمين.</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>Column heading</comment>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Start the program again: it recovers what can be read.</source>
        <translation>ابدأ البرنامج من جديد: فهو يستعيد ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>Column heading</comment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Studies</source>
        <comment>Column heading</comment>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Studies cited</source>
        <translation>الدراسات المستشهد بها</translation>
    </message>
    <message>
        <source>Studies counted</source>
        <comment>Column heading</comment>
        <translation>الدراسات المحتسبة</translation>
    </message>
    <message>
        <source>Studies printed</source>
        <comment>Column heading</comment>
        <translation>عدد الدراسات المطبوع</translation>
    </message>
    <message>
        <source>Studies without a citation</source>
        <comment>what stands out in a table</comment>
        <translation>دراسات بلا استشهاد</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>Column heading</comment>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Study quality</source>
        <comment>Column heading</comment>
        <translation>جودة الدراسة</translation>
    </message>
    <message>
        <source>Study {number} is listed twice as {grade}.</source>
        <translation>الدراسة {number} مدرجة مرتين بالدرجة {grade}.</translation>
    </message>
    <message>
        <source>Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>أنماط معظم المجلات موجودة في https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>مفصول بعلامات الجدولة (TSV)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>Column heading</comment>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Table row</source>
        <comment>Column heading</comment>
        <translation>صف الجدول</translation>
    </message>
    <message>
        <source>Table title</source>
        <comment>Column heading</comment>
        <translation>عنوان الجدول</translation>
    </message>
    <message>
        <source>Table without a number or title</source>
        <comment>a heading on the command line</comment>
        <translation>جدول بلا رقم ولا عنوان</translation>
    </message>
    <message>
        <source>Table without a number: {title}</source>
        <comment>a heading on the command line</comment>
        <translation>جدول بلا رقم: {title}</translation>
    </message>
    <message>
        <source>Table {label} is an image, and cannot be read.</source>
        <translation>الجدول {label} صورة ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Table {label} of this review is in the library already.</source>
        <translation>الجدول {label} من هذه المراجعة موجود في المكتبة.</translation>
    </message>
    <message>
        <source>Table {label} {title}</source>
        <comment>a heading on the command line</comment>
        <translation>الجدول {label} {title}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الجدول {number}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>a table without a title</comment>
        <translation>الجدول {number}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}, column “{column}”: {problem}</source>
        <translation>الجدول {table}، الصف {row}، العمود «{column}»: {problem}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}: {problem}</source>
        <translation>الجدول {table}، الصف {row}: {problem}</translation>
    </message>
    <message>
        <source>Table {table}: {problem}</source>
        <translation>الجدول {table}: {problem}</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>Column heading</comment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Text is never written as a formula. The sheet “About” has the source and licence.</source>
        <translation>لا يُكتب النص أبدًا كصيغة. في الورقة «About» المصدر والترخيص.</translation>
    </message>
    <message>
        <source>Text is written unchanged, even where a spreadsheet could read it as a formula.</source>
        <translation>يُكتب النص دون تغيير، حتى حيث قد يقرؤه برنامج جداول بيانات كصيغة.</translation>
    </message>
    <message>
        <source>Text key</source>
        <comment>Column heading</comment>
        <translation>مفتاح النص</translation>
    </message>
    <message numerus="yes">
        <source>Text that a spreadsheet could read as a formula gets an apostrophe: %n cells.</source>
        <translation>
            <numerusform>لا نص يمكن أن يقرأه برنامج جداول البيانات كصيغة: لا خلايا.</numerusform>
            <numerusform>يُسبق النص الذي قد يقرؤه برنامج جداول البيانات كصيغة بفاصلة عليا: خلية واحدة.</numerusform>
            <numerusform>يُسبق النص الذي قد يقرؤه برنامج جداول البيانات كصيغة بفاصلة عليا: خليتان.</numerusform>
            <numerusform>يُسبق النص الذي قد يقرؤه برنامج جداول البيانات كصيغة بفاصلة عليا: %Ln خلايا.</numerusform>
            <numerusform>يُسبق النص الذي قد يقرؤه برنامج جداول البيانات كصيغة بفاصلة عليا: %Ln خلية.</numerusform>
            <numerusform>يُسبق النص الذي قد يقرؤه برنامج جداول البيانات كصيغة بفاصلة عليا: %Ln خلية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that a spreadsheet could read as a formula gets an apostrophe; the number of cells is shown after export.</source>
        <translation>يُسبق النص الذي قد يقرؤه برنامج جداول البيانات كصيغة بفاصلة عليا؛ ويظهر عدد الخلايا بعد التصدير.</translation>
    </message>
    <message>
        <source>The N printed beside the title; blank where none is</source>
        <translation>العدد N المطبوع بجانب العنوان؛ فارغ حيث لا عدد</translation>
    </message>
    <message>
        <source>The authors and the year of the review</source>
        <translation>مؤلفو المراجعة وسنتها</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and was left unchanged.</source>
        <translation>النسخة الاحتياطية {name} تالفة، وتُركت دون تغيير.</translation>
    </message>
    <message>
        <source>The barriers, one per line</source>
        <translation>العوائق، كل منها في سطر</translation>
    </message>
    <message>
        <source>The bundled reviews are shown.</source>
        <translation>تُعرض المراجعات المدمجة.</translation>
    </message>
    <message>
        <source>The cell covers columns that hold different things.</source>
        <translation>تغطي الخلية أعمدة تحوي أشياء مختلفة.</translation>
    </message>
    <message>
        <source>The cells of the passage&apos;s row that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>خلايا صف المقطع التي صحّحها القارئ، كل منها في سطر: كما طُبعت وما قُرئت به</translation>
    </message>
    <message>
        <source>The cells of the theme&apos;s rows that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>خلايا صفوف المحور التي صحّحها القارئ، كل منها في سطر: كما طُبعت وما قُرئت به</translation>
    </message>
    <message>
        <source>The cells were separated at {used}, as you answered.</source>
        <translation>فُصلت الخلايا عند {used}، كما أجبت.</translation>
    </message>
    <message>
        <source>The cells were separated at {used}. They would fit equally well at {other}. Which is right?</source>
        <translation>فُصلت الخلايا عند {used}. ويصلح لها {other} بالقدر نفسه. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>The chosen reviews have no themes.</source>
        <translation>ليس في المراجعات المختارة محاور.</translation>
    </message>
    <message>
        <source>The citation processor cannot use this style ({reason}). It was not added.</source>
        <translation>لا يستطيع معالج الاستشهادات استخدام هذا النمط ({reason}). لم يُضف.</translation>
    </message>
    <message>
        <source>The clipboard has no table.</source>
        <translation>ليس في الحافظة جدول.</translation>
    </message>
    <message>
        <source>The clipboard holds up to {most} rows; this export has {rows}.</source>
        <translation>تتسع الحافظة لما لا يزيد على {most} من الصفوف، وفي هذا التصدير {rows}.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>العمود فارغ.</translation>
    </message>
    <message>
        <source>The columns are: {names}.</source>
        <translation>الأعمدة هي: {names}.</translation>
    </message>
    <message>
        <source>The contents of the file are too large once they are unpacked.</source>
        <translation>محتويات الملف كبيرة جدًا بعد فك ضغطها.</translation>
    </message>
    <message>
        <source>The contextual factors that both enable and hinder, one per line</source>
        <translation>العوامل السياقية التي تيسّر وتعوق معًا، كل منها في سطر</translation>
    </message>
    <message>
        <source>The contextual factors without a sign, one per line</source>
        <translation>العوامل السياقية بلا إشارة، كل منها في سطر</translation>
    </message>
    <message>
        <source>The description of {name} would replace it: move it, or choose another name.</source>
        <translation>سيحل وصف {name} محله: انقله، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The digits are references</source>
        <translation>الأرقام مراجع</translation>
    </message>
    <message>
        <source>The digits belong to the words</source>
        <translation>الأرقام من الكلمات</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>القرص ممتلئ: حرّر بعض المساحة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk reported an error: check that it is connected and not full, then try again.</source>
        <translation>أبلغ القرص عن خطأ: تحقق من أنه متصل وغير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The document has tracked changes. Insertions were read; deletions were not.</source>
        <translation>في المستند تغييرات متتبَّعة. قُرئت الإضافات ولم تُقرأ المحذوفات.</translation>
    </message>
    <message>
        <source>The document is too long, or too deeply nested, to be read.</source>
        <translation>المستند طويل جدًا أو متداخل بعمق كبير، فلا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The enablers, one per line</source>
        <translation>العوامل الميسّرة، كل منها في سطر</translation>
    </message>
    <message>
        <source>The evidence file may be damaged.</source>
        <translation>قد يكون ملف الأدلة تالفًا.</translation>
    </message>
    <message>
        <source>The evidence file {path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة ملف الأدلة {path}: {reason}.</translation>
    </message>
    <message>
        <source>The evidence file {path} is missing.</source>
        <translation>ملف الأدلة {path} مفقود.</translation>
    </message>
    <message>
        <source>The evidence is being read, so it was not replaced.</source>
        <translation>تجري قراءة الأدلة، فلم تُستبدل.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which Word and Excel do not write.</source>
        <translation>يعرّف الملف كيانات XML، وهي مما لا يكتبه Word ولا Excel.</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is. It was read as {encoding}. Which of these words are right?</source>
        <translation>لا يذكر الملف ترميزه. قُرئ بالترميز {encoding}. أي هذه الكلمات صحيحة؟</translation>
    </message>
    <message>
        <source>The file does not say where it is from: name the source where you pass it on.</source>
        <translation>لا يذكر الملف مصدره: اذكر المصدر حيث تمرره.</translation>
    </message>
    <message>
        <source>The file does not say which number it has.</source>
        <translation>لا يذكر الملف أي رقم له.</translation>
    </message>
    <message>
        <source>The file has macros. They were not run.</source>
        <translation>في الملف وحدات ماكرو. لم تُشغَّل.</translation>
    </message>
    <message>
        <source>The file includes its source and licence.</source>
        <translation>يتضمن الملف مصدره وترخيصه.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>الملف تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Latin-1 (Windows-1252). Check the accented letters.</source>
        <translation>الملف ليس بترميز UTF-8، فقُرئ بترميز Latin-1 (Windows-1252). تحقق من الأحرف ذات العلامات.</translation>
    </message>
    <message>
        <source>The file is not text in the encoding {encoding}.</source>
        <translation>الملف ليس نصًا بالترميز {encoding}.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>الملف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It is now {path}.</source>
        <translation>كان ملف المراجعات المستوردة تالفًا. وهو الآن {path}.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It was rebuilt from the imported files; the damaged one is {path}.</source>
        <translation>كان ملف المراجعات المستوردة تالفًا. أُعيد بناؤه من الملفات المستوردة؛ والملف التالف هو {path}.</translation>
    </message>
    <message>
        <source>The file of reviews {path} is damaged, or was cut off.</source>
        <translation>ملف المراجعات {path} تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>The file was moved or deleted meanwhile: put it back where it was, then try again, or restart the program.</source>
        <translation>نُقل الملف أو حُذف في هذه الأثناء: أعده إلى مكانه ثم حاول مجددًا، أو أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}, as you answered.</source>
        <translation>قُرئ الملف بالترميز {encoding}، كما أجبت.</translation>
    </message>
    <message>
        <source>The findings, one per line</source>
        <translation>النتائج البحثية، كل منها في سطر</translation>
    </message>
    <message>
        <source>The first rows have no group</source>
        <translation>الصفوف الأولى بلا مجموعة</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be created: {reason}.</source>
        <translation>لا يمكن إنشاء مجلد ملاحظاتك {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد ملاحظاتك {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: the current folder no longer exists.</source>
        <translation>لا يمكن العثور على المجلد {folder}: لم يعد المجلد الحالي موجودًا.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: there is no home folder for {user}.</source>
        <translation>لا يمكن العثور على المجلد {folder}: لا يوجد مجلد رئيسي للمستخدم {user}.</translation>
    </message>
    <message>
        <source>The grade of the theme as a whole, as printed; of several rows, one per line</source>
        <translation>درجة المحور ككل، كما طُبعت؛ وإن كانت من عدة صفوف فكل منها في سطر</translation>
    </message>
    <message>
        <source>The group of the theme in its source table, outermost first</source>
        <translation>مجموعة المحور في جدول مصدره، والخارجية أولًا</translation>
    </message>
    <message>
        <source>The heading says “{heading}”.</source>
        <translation>تقول الترويسة «{heading}».</translation>
    </message>
    <message>
        <source>The headings should be: {headings}.</source>
        <translation>ينبغي أن تكون الترويسات: {headings}.</translation>
    </message>
    <message>
        <source>The key of the text the note is attached to</source>
        <translation>مفتاح النص المرفقة به الملاحظة</translation>
    </message>
    <message>
        <source>The key of the theme or reference that the note is on</source>
        <translation>مفتاح المحور أو المرجع الذي كُتبت عليه الملاحظة</translation>
    </message>
    <message>
        <source>The kind of study design, as the source table names it</source>
        <translation>نوع تصميم الدراسة، كما يسميه جدول المصدر</translation>
    </message>
    <message>
        <source>The label&apos;s place on the review&apos;s scale, from 1, the weakest: an order, not a score</source>
        <translation>موضع التسمية على مقياس المراجعة، من 1 وهي الأضعف: ترتيب لا مجموع نقاط</translation>
    </message>
    <message numerus="yes">
        <source>The latest {shown} of %n notes.</source>
        <translation>
            <numerusform>لا ملاحظات: {shown}.</numerusform>
            <numerusform>أحدث {shown} من ملاحظة واحدة.</numerusform>
            <numerusform>أحدث {shown} من ملاحظتين.</numerusform>
            <numerusform>أحدث {shown} من %Ln ملاحظات.</numerusform>
            <numerusform>أحدث {shown} من %Ln ملاحظة.</numerusform>
            <numerusform>أحدث {shown} من %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library file {path} cannot be read.</source>
        <translation>لا يمكن قراءة ملف المكتبة {path}.</translation>
    </message>
    <message>
        <source>The library file {path} could not be written.</source>
        <translation>تعذّرت كتابة ملف المكتبة {path}.</translation>
    </message>
    <message>
        <source>The library has no review with the DOI of the file: {doi}.</source>
        <translation>ليس في المكتبة مراجعة لها DOI الذي في الملف: {doi}.</translation>
    </message>
    <message>
        <source>The licence of the review&apos;s words</source>
        <translation>ترخيص كلمات المراجعة</translation>
    </message>
    <message>
        <source>The map, the contexts and the search need JavaScript; the themes can be read without it.</source>
        <translation>تحتاج الخريطة والسياقات والبحث إلى JavaScript؛ أما المحاور فيمكن قراءتها بدونه.</translation>
    </message>
    <message>
        <source>The marked words</source>
        <translation>الكلمات المعلَّمة</translation>
    </message>
    <message>
        <source>The mechanisms, one per line</source>
        <translation>الآليات، كل منها في سطر</translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>الاسم أطول من اللازم.</numerusform>
            <numerusform>الاسم أطول من محرف واحد.</numerusform>
            <numerusform>الاسم أطول من محرفين.</numerusform>
            <numerusform>الاسم أطول من %Ln محارف.</numerusform>
            <numerusform>الاسم أطول من %Ln محرفًا.</numerusform>
            <numerusform>الاسم أطول من %Ln محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>الاسم فارغ.</translation>
    </message>
    <message>
        <source>The name of a file in it is too long, or leads to a folder.</source>
        <translation>اسم ملف فيه طويل جدًا، أو يؤدي إلى مجلد.</translation>
    </message>
    <message>
        <source>The name “{name}” is taken.</source>
        <translation>الاسم «{name}» مستخدم.</translation>
    </message>
    <message>
        <source>The names of some parts of the file lead to folders outside it.</source>
        <translation>أسماء بعض أجزاء الملف تؤدي إلى مجلدات خارجه.</translation>
    </message>
    <message>
        <source>The note that you are writing could not be saved, so nothing was imported.</source>
        <translation>تعذّر حفظ الملاحظة التي تكتبها، فلم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The note&apos;s ID</source>
        <translation>معرّف الملاحظة</translation>
    </message>
    <message>
        <source>The note&apos;s colour</source>
        <translation>لون الملاحظة</translation>
    </message>
    <message>
        <source>The note&apos;s own words</source>
        <translation>كلمات الملاحظة نفسها</translation>
    </message>
    <message>
        <source>The note&apos;s tags, separated by commas</source>
        <translation>وسوم الملاحظة، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>The notes themselves are safe. Check that there is space on the disk and that the folder is writable.</source>
        <translation>الملاحظات نفسها سليمة. تحقق من وجود مساحة على القرص ومن إمكان الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The number of cells is {cells}; the number of columns is {columns}.</source>
        <translation>عدد الخلايا {cells}؛ وعدد الأعمدة {columns}.</translation>
    </message>
    <message>
        <source>The number of different studies cited in the theme&apos;s row</source>
        <translation>عدد الدراسات المختلفة المستشهد بها في صف المحور</translation>
    </message>
    <message>
        <source>The number of the source table in the review</source>
        <translation>رقم جدول المصدر في المراجعة</translation>
    </message>
    <message>
        <source>The number of the study in the review</source>
        <translation>رقم الدراسة في المراجعة</translation>
    </message>
    <message>
        <source>The numbers as printed, one per line, each after its column&apos;s heading</source>
        <translation>الأعداد كما طُبعت، كل منها في سطر بعد ترويسة عمودها</translation>
    </message>
    <message>
        <source>The numbers of these studies, each in brackets, in numeric order</source>
        <translation>أرقام هذه الدراسات، كل منها بين قوسين معقوفين، بالترتيب العددي</translation>
    </message>
    <message>
        <source>The outcomes, one per line</source>
        <translation>الحصائل، كل منها في سطر</translation>
    </message>
    <message>
        <source>The page is nested too deeply from line {line} on. What comes after it was not read.</source>
        <translation>الصفحة متداخلة بعمق كبير من السطر {line} فصاعدًا. لم يُقرأ ما بعده.</translation>
    </message>
    <message>
        <source>The passage that cites the study; blank for the theme as a whole</source>
        <translation>المقطع الذي يستشهد بالدراسة؛ فارغ للمحور ككل</translation>
    </message>
    <message>
        <source>The passage&apos;s key, the same in every release</source>
        <translation>مفتاح المقطع، وهو نفسه في كل إصدار</translation>
    </message>
    <message>
        <source>The passage&apos;s place within its role, from 1</source>
        <translation>موضع المقطع ضمن دوره، بدءًا من 1</translation>
    </message>
    <message>
        <source>The passage, word for word</source>
        <translation>المقطع حرفيًا</translation>
    </message>
    <message numerus="yes">
        <source>The printed number of studies agrees with the studies cited in all %n themes.</source>
        <translation>
            <numerusform>يتفق العدد المطبوع للدراسات مع الدراسات المستشهد بها: لا محاور.</numerusform>
            <numerusform>يتفق العدد المطبوع للدراسات مع الدراسات المستشهد بها في المحور الوحيد.</numerusform>
            <numerusform>يتفق العدد المطبوع للدراسات مع الدراسات المستشهد بها في المحورين.</numerusform>
            <numerusform>يتفق العدد المطبوع للدراسات مع الدراسات المستشهد بها في كل المحاور (%Ln).</numerusform>
            <numerusform>يتفق العدد المطبوع للدراسات مع الدراسات المستشهد بها في كل المحاور (%Ln).</numerusform>
            <numerusform>يتفق العدد المطبوع للدراسات مع الدراسات المستشهد بها في كل المحاور (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>The project {path} is damaged, or was cut off.</source>
        <translation>المشروع {path} تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} has more than {most} references.</source>
        <translation>في النطاق من {first} إلى {last} أكثر من {most} من المراجع.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} mixes two kinds of labels.</source>
        <translation>يخلط النطاق من {first} إلى {last} بين نوعين من التسميات.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} runs backwards.</source>
        <translation>النطاق من {first} إلى {last} معكوس.</translation>
    </message>
    <message>
        <source>The range “{text}” is in reverse order.</source>
        <translation>النطاق «{text}» بترتيب عكسي.</translation>
    </message>
    <message>
        <source>The ratings of a study&apos;s quality, one per line, each after its column&apos;s heading</source>
        <translation>تقديرات جودة الدراسة، كل منها في سطر بعد ترويسة عموده</translation>
    </message>
    <message>
        <source>The reason for this grade, as printed</source>
        <translation>سبب هذه الدرجة، كما طُبع</translation>
    </message>
    <message>
        <source>The reason is longer than {longest} characters.</source>
        <translation>السبب أطول من {longest} من المحارف.</translation>
    </message>
    <message>
        <source>The recipe is for a table of {columns} columns, and this one has {here}.</source>
        <translation>الوصفة لجدول عدد أعمدته {columns}، وعدد أعمدة هذا {here}.</translation>
    </message>
    <message>
        <source>The recipe is larger than {most} bytes.</source>
        <translation>الوصفة أكبر من {most} بايت.</translation>
    </message>
    <message>
        <source>The recipe was written by another version of QIC Browser.</source>
        <translation>كُتبت الوصفة بإصدار آخر من QIC Browser.</translation>
    </message>
    <message>
        <source>The recipe was written to {path}.</source>
        <translation>كُتبت الوصفة في {path}.</translation>
    </message>
    <message>
        <source>The reference&apos;s key, the same in every release</source>
        <translation>مفتاح المرجع، وهو نفسه في كل إصدار</translation>
    </message>
    <message>
        <source>The references that the passage itself cites, each in brackets</source>
        <translation>المراجع التي يستشهد بها المقطع نفسه، كل منها بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>The remarks in the theme&apos;s rows, one per line</source>
        <translation>التعقيبات في صفوف المحور، كل منها في سطر</translation>
    </message>
    <message>
        <source>The review has no title.</source>
        <translation>ليس للمراجعة عنوان.</translation>
    </message>
    <message>
        <source>The review&apos;s DOI</source>
        <translation>معرّف DOI للمراجعة</translation>
    </message>
    <message>
        <source>The review&apos;s own label for the quality of evidence</source>
        <translation>تسمية المراجعة نفسها لجودة الأدلة</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}, {url}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>كلمات المراجعة: {licence}، {url}. أما الملاحظات والوسوم والنجوم فهي للقارئ.</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>كلمات المراجعة: {licence}. أما الملاحظات والوسوم والنجوم فهي للقارئ.</translation>
    </message>
    <message>
        <source>The reviews are too large for one file, which holds {most} MB.</source>
        <translation>المراجعات أكبر من أن يسعها ملف واحد، وسعته {most} م.ب.</translation>
    </message>
    <message numerus="yes">
        <source>The same applies to %n more citations.</source>
        <translation>
            <numerusform>وينطبق الأمر نفسه على استشهادات أخرى: لا شيء.</numerusform>
            <numerusform>وينطبق الأمر نفسه على استشهاد آخر.</numerusform>
            <numerusform>وينطبق الأمر نفسه على استشهادين آخرين.</numerusform>
            <numerusform>وينطبق الأمر نفسه على %Ln استشهادات أخرى.</numerusform>
            <numerusform>وينطبق الأمر نفسه على %Ln استشهادًا آخر.</numerusform>
            <numerusform>وينطبق الأمر نفسه على %Ln استشهاد آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same publications in different reviews</source>
        <translation>المنشورات نفسها في مراجعات مختلفة</translation>
    </message>
    <message>
        <source>The same review, {key}, is in the file twice.</source>
        <translation>المراجعة نفسها {key} موجودة في الملف مرتين.</translation>
    </message>
    <message>
        <source>The same table was imported already, as {key}.</source>
        <translation>سبق استيراد الجدول نفسه بالمفتاح {key}.</translation>
    </message>
    <message numerus="yes">
        <source>The same words are in %n themes: “{text}”</source>
        <translation>
            <numerusform>الكلمات نفسها ليست في أي محور: «{text}»</numerusform>
            <numerusform>الكلمات نفسها في محور واحد: «{text}»</numerusform>
            <numerusform>الكلمات نفسها في محورين: «{text}»</numerusform>
            <numerusform>الكلمات نفسها في %Ln محاور: «{text}»</numerusform>
            <numerusform>الكلمات نفسها في %Ln محورًا: «{text}»</numerusform>
            <numerusform>الكلمات نفسها في %Ln محور: «{text}»</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words in several themes</source>
        <comment>what stands out in a table</comment>
        <translation>الكلمات نفسها في عدة محاور</translation>
    </message>
    <message>
        <source>The search for {query} found nothing.</source>
        <translation>لم يعثر البحث عن {query} على شيء.</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>لا يعطي المصدر تقديرًا.</translation>
    </message>
    <message>
        <source>The source has no remark.</source>
        <translation>ليس في المصدر تعقيب.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>ليس في المصدر عدد مطبوع.</translation>
    </message>
    <message>
        <source>The source states no barrier.</source>
        <translation>لا يذكر المصدر عائقًا.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism or outcome of this theme, so there is no pathway to draw.</source>
        <translation>لا يذكر المصدر مكوّنًا ولا آلية ولا حصيلة لهذا المحور، فلا توجد سلسلة تأثير تُرسم.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism, outcome or context for this theme.</source>
        <translation>لا يذكر المصدر مكوّنًا ولا آلية ولا حصيلة ولا سياقًا لهذا المحور.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>لا يذكر المصدر مكوّنًا.</translation>
    </message>
    <message>
        <source>The source states no context.</source>
        <translation>لا يذكر المصدر سياقًا.</translation>
    </message>
    <message>
        <source>The source states no enabler.</source>
        <translation>لا يذكر المصدر عاملًا ميسّرًا.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>لا يذكر المصدر نتيجة بحثية.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>لا يذكر المصدر آلية.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>لا يذكر المصدر حصيلة.</translation>
    </message>
    <message>
        <source>The source states nothing that both enables and hinders.</source>
        <translation>لا يذكر المصدر شيئًا ييسّر ويعوق معًا.</translation>
    </message>
    <message>
        <source>The sources contradict one another: {reason}.</source>
        <translation>المصادر متناقضة: {reason}.</translation>
    </message>
    <message>
        <source>The stored copy of {name} is damaged.</source>
        <translation>النسخة المخزنة من {name} تالفة.</translation>
    </message>
    <message>
        <source>The study&apos;s DOI, where you attached a citation that has one</source>
        <translation>معرّف DOI للدراسة، حيث أرفقت استشهادًا فيه DOI</translation>
    </message>
    <message>
        <source>The study&apos;s PMID, where you attached a citation that has one</source>
        <translation>معرّف PMID للدراسة، حيث أرفقت استشهادًا فيه PMID</translation>
    </message>
    <message>
        <source>The study&apos;s citation in Vancouver style, where you attached one</source>
        <translation>استشهاد الدراسة بنمط فانكوفر، حيث أرفقت استشهادًا</translation>
    </message>
    <message>
        <source>The style “{name}” comes with the program and cannot be removed.</source>
        <translation>النمط «{name}» يأتي مع البرنامج ولا يمكن إزالته.</translation>
    </message>
    <message>
        <source>The style “{name}” is not among those you added.</source>
        <translation>النمط «{name}» ليس من الأنماط التي أضفتها.</translation>
    </message>
    <message>
        <source>The table has too many rows, columns or cells.</source>
        <translation>في الجدول صفوف أو أعمدة أو خلايا أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The table is too large. What comes after this place was not read.</source>
        <translation>الجدول كبير جدًا. لم يُقرأ ما بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>The table names no study for it.</source>
        <translation>لا يذكر الجدول دراسة له.</translation>
    </message>
    <message>
        <source>The table needs two or more columns. Check that the right file was chosen.</source>
        <translation>يحتاج الجدول إلى عمودين أو أكثر. تحقق من أنك اخترت الملف الصحيح.</translation>
    </message>
    <message>
        <source>The table was not imported: its groups of themes are {levels} levels deep, and at most {most} can be stored.</source>
        <translation>لم يُستورد الجدول: عمق مجموعات محاوره {levels} من المستويات، ولا يمكن تخزين أكثر من {most}.</translation>
    </message>
    <message>
        <source>The table&apos;s form only: its cells were split into statements and single references.</source>
        <translation>شكل الجدول فقط: قُسمت خلاياه إلى إفادات ومراجع مفردة.</translation>
    </message>
    <message>
        <source>The tables are: {keys}.</source>
        <translation>الجداول هي: {keys}.</translation>
    </message>
    <message>
        <source>The tables could not be read completely.</source>
        <translation>تعذّرت قراءة الجداول كاملة.</translation>
    </message>
    <message>
        <source>The tables state no contextual factor.</source>
        <translation>لا تذكر الجداول أي عامل سياقي.</translation>
    </message>
    <message>
        <source>The tags of these notes, separated by commas</source>
        <translation>وسوم هذه الملاحظات، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>The text in row {row}, column {column} is longer than the {most} characters a cell holds.</source>
        <translation>النص في الصف {row}، العمود {column} أطول مما تتسع له الخلية، وهو {most} من المحارف.</translation>
    </message>
    <message>
        <source>The theme has no title.</source>
        <translation>ليس للمحور عنوان.</translation>
    </message>
    <message>
        <source>The theme&apos;s key, the same in every release</source>
        <translation>مفتاح المحور، وهو نفسه في كل إصدار</translation>
    </message>
    <message>
        <source>The theme&apos;s place in its source table, from 1</source>
        <translation>موضع المحور في جدول مصدره، بدءًا من 1</translation>
    </message>
    <message>
        <source>The theme&apos;s studies in this stream: each grade with the numbers of its studies</source>
        <translation>دراسات المحور في هذا المسار: كل درجة مع أرقام دراساتها</translation>
    </message>
    <message>
        <source>The theme&apos;s studies that are in no stream: each grade with their labels</source>
        <translation>دراسات المحور التي ليست في أي مسار: كل درجة مع تسمياتها</translation>
    </message>
    <message>
        <source>The theme&apos;s title, without its number of studies</source>
        <translation>عنوان المحور، بلا عدد دراساته</translation>
    </message>
    <message>
        <source>The themes are in “{heading}”</source>
        <translation>المحاور في «{heading}»</translation>
    </message>
    <message>
        <source>The title of the source table</source>
        <translation>عنوان جدول المصدر</translation>
    </message>
    <message>
        <source>The title of the theme, or the number of the reference</source>
        <translation>عنوان المحور أو رقم المرجع</translation>
    </message>
    <message>
        <source>The title “{title}” is printed again. Is it the same theme?</source>
        <translation>طُبع العنوان «{title}» مرة أخرى. هل هو المحور نفسه؟</translation>
    </message>
    <message>
        <source>The whole file</source>
        <comment>where an error is</comment>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}</source>
        <translation>لا يمكن فتح النافذة: {reason}</translation>
    </message>
    <message>
        <source>The window shows the current state.</source>
        <translation>تعرض النافذة الحالة الراهنة.</translation>
    </message>
    <message>
        <source>The words and grades are the reviews’ own. The page counts studies; it does not score them.</source>
        <translation>الكلمات والدرجات هي كلمات المراجعات ودرجاتها. تعدّ الصفحة الدراسات ولا تعطيها نقاطًا.</translation>
    </message>
    <message>
        <source>The words are those of the source. Its table gives contextual factors and studies for the theme as a whole, not for a single mechanism.</source>
        <translation>الكلمات هي كلمات المصدر. يورد جدوله العوامل السياقية والدراسات للمحور ككل، لا لآلية بعينها.</translation>
    </message>
    <message>
        <source>The words of each factor are the review&apos;s. The marks and reasons are one reader&apos;s judgement of the site.</source>
        <translation>كلمات كل عامل هي كلمات المراجعة. أما العلامات والأسباب فهي حكم قارئ واحد على الموقع.</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>Column heading</comment>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Theme key</source>
        <comment>Column heading</comment>
        <translation>مفتاح المحور</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>Title of a report</comment>
        <translation>المحاور</translation>
    </message>
    <message numerus="yes">
        <source>Themes of %n reviews</source>
        <comment>Title of a page</comment>
        <translation>
            <numerusform>لا محاور من المراجعات</numerusform>
            <numerusform>محاور مراجعة واحدة</numerusform>
            <numerusform>محاور مراجعتين</numerusform>
            <numerusform>محاور %Ln مراجعات</numerusform>
            <numerusform>محاور %Ln مراجعة</numerusform>
            <numerusform>محاور %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes shown: {found} of {all}</source>
        <translation>المحاور المعروضة: {found} من {all}</translation>
    </message>
    <message>
        <source>Themes: {themes}. Studies, each counted once: {studies}.</source>
        <translation>المحاور: {themes}. الدراسات، وكل منها محتسبة مرة واحدة: {studies}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in this file. Nothing was imported from it.</source>
        <translation>
            <numerusform>لا أخطاء في هذا الملف. لم يُستورد منه شيء.</numerusform>
            <numerusform>في هذا الملف خطأ واحد. لم يُستورد منه شيء.</numerusform>
            <numerusform>في هذا الملف خطآن. لم يُستورد منه شيء.</numerusform>
            <numerusform>في هذا الملف %Ln أخطاء. لم يُستورد منه شيء.</numerusform>
            <numerusform>في هذا الملف %Ln خطأً. لم يُستورد منه شيء.</numerusform>
            <numerusform>في هذا الملف %Ln خطأ. لم يُستورد منه شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n tables in {name}.</source>
        <translation>
            <numerusform>لا جداول في {name}.</numerusform>
            <numerusform>في {name} جدول واحد.</numerusform>
            <numerusform>في {name} جدولان.</numerusform>
            <numerusform>في {name} %Ln جداول.</numerusform>
            <numerusform>في {name} %Ln جدولًا.</numerusform>
            <numerusform>في {name} %Ln جدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {most} entries, or they are too long for one.</source>
        <translation>المدخلات أكثر من {most}، أو أطول من أن تكون مدخلًا واحدًا.</translation>
    </message>
    <message>
        <source>There are more than {most} lines.</source>
        <translation>الأسطر أكثر من {most}.</translation>
    </message>
    <message>
        <source>There are no sites yet. “qicbrowser site mark --new” makes one.</source>
        <translation>لا توجد مواقع بعد. الأمر «qicbrowser site mark --new» ينشئ موقعًا.</translation>
    </message>
    <message>
        <source>There are no themes in this evidence file.</source>
        <translation>ليس في ملف الأدلة هذا محاور.</translation>
    </message>
    <message>
        <source>There are no themes to map.</source>
        <translation>لا محاور تُرسم لها خريطة.</translation>
    </message>
    <message>
        <source>There are no words to highlight.</source>
        <translation>لا كلمات لتظليلها.</translation>
    </message>
    <message>
        <source>There are too many reviews or tables in {path}.</source>
        <translation>في {path} مراجعات أو جداول أكثر من اللازم.</translation>
    </message>
    <message>
        <source>There are two citations of {key} in the project.</source>
        <translation>في المشروع استشهادان لـ {key}.</translation>
    </message>
    <message>
        <source>There are {most} labels already.</source>
        <translation>بلغ عدد التسميات الحد، وهو {most}.</translation>
    </message>
    <message>
        <source>There are {most} marks at this site already.</source>
        <translation>بلغ عدد العلامات في هذا الموقع الحد، وهو {most}.</translation>
    </message>
    <message>
        <source>There are {most} scenarios already.</source>
        <translation>بلغ عدد السيناريوهات الحد، وهو {most}.</translation>
    </message>
    <message>
        <source>There are {most} sites already.</source>
        <translation>بلغ عدد المواقع الحد، وهو {most}.</translation>
    </message>
    <message>
        <source>There is no column {names}.</source>
        <translation>لا يوجد عمود {names}.</translation>
    </message>
    <message>
        <source>There is no contextual factor {key}.</source>
        <translation>لا يوجد عامل سياقي {key}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. Did you mean {field}:?</source>
        <translation>لا يوجد حقل «{name}». هل تقصد {field}:؟</translation>
    </message>
    <message>
        <source>There is no folder to keep your notes in: this user has no home folder.</source>
        <translation>لا مجلد لحفظ ملاحظاتك: ليس لهذا المستخدم مجلد رئيسي.</translation>
    </message>
    <message>
        <source>There is no intact backup {name}.</source>
        <translation>لا توجد نسخة احتياطية سليمة {name}.</translation>
    </message>
    <message>
        <source>There is no review {key}.</source>
        <translation>لا توجد مراجعة {key}.</translation>
    </message>
    <message>
        <source>There is no review, source table or group {key}.</source>
        <translation>لا توجد مراجعة ولا جدول مصدر ولا مجموعة {key}.</translation>
    </message>
    <message>
        <source>There is no review, table or group {key}.</source>
        <translation>لا توجد مراجعة ولا جدول ولا مجموعة {key}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <translation>لا توجد شاشة لفتح نافذة عليها (المتغيران DISPLAY وWAYLAND_DISPLAY غير مضبوطين).</translation>
    </message>
    <message>
        <source>There is no site {name}.</source>
        <translation>لا يوجد موقع {name}.</translation>
    </message>
    <message>
        <source>There is no source table or group {key}.</source>
        <translation>لا يوجد جدول مصدر ولا مجموعة {key}.</translation>
    </message>
    <message>
        <source>There is no table in what was pasted.</source>
        <translation>لا يوجد جدول فيما أُلصق.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>لا يوجد جدول في {name}.</translation>
    </message>
    <message>
        <source>There is no table in {path}.</source>
        <translation>لا يوجد جدول في {path}.</translation>
    </message>
    <message>
        <source>There is no table {number} in {name}.</source>
        <translation>لا يوجد جدول {number} في {name}.</translation>
    </message>
    <message>
        <source>There is no text {key} in this evidence.</source>
        <translation>لا يوجد نص {key} في هذه الأدلة.</translation>
    </message>
    <message>
        <source>There is no theme {keys}.</source>
        <translation>لا يوجد محور {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to export: no note, citation, saved search, named colour, label, scenario or site.</source>
        <translation>لا شيء للتصدير: لا ملاحظة ولا استشهاد ولا بحث محفوظ ولا لون مسمّى ولا تسمية ولا سيناريو ولا موقع.</translation>
    </message>
    <message>
        <source>These themes are of several tables.</source>
        <translation>هذه المحاور من عدة جداول.</translation>
    </message>
    <message>
        <source>They are contexts without a sign</source>
        <translation>هي سياقات بلا إشارة</translation>
    </message>
    <message>
        <source>They are enablers</source>
        <translation>هي عوامل ميسّرة</translation>
    </message>
    <message>
        <source>They are grades</source>
        <translation>هي درجات</translation>
    </message>
    <message>
        <source>They are groups</source>
        <translation>هي مجموعات</translation>
    </message>
    <message>
        <source>They are not grades</source>
        <translation>ليست درجات</translation>
    </message>
    <message>
        <source>They are notes</source>
        <translation>هي حواشٍ</translation>
    </message>
    <message>
        <source>They are on reviews that you do not have: {reviews}.</source>
        <translation>تخص مراجعات ليست لديك: {reviews}.</translation>
    </message>
    <message>
        <source>They are references</source>
        <translation>هي مراجع</translation>
    </message>
    <message>
        <source>They belong to the words</source>
        <translation>هي من الكلمات</translation>
    </message>
    <message>
        <source>They refer to notes</source>
        <translation>تشير إلى حواشٍ</translation>
    </message>
    <message>
        <source>This Word document has no table.</source>
        <translation>ليس في مستند Word هذا جدول.</translation>
    </message>
    <message>
        <source>This citation is longer than {most} characters.</source>
        <translation>هذا الاستشهاد أطول من {most} من المحارف.</translation>
    </message>
    <message>
        <source>This file has a document type (DOCTYPE), which a CSL style does not need. It was not added.</source>
        <translation>في هذا الملف نوع مستند (DOCTYPE)، ولا يحتاج إليه نمط CSL. لم يُضف.</translation>
    </message>
    <message>
        <source>This is EndNote XML, which cannot be read.</source>
        <translation>هذا ملف EndNote XML، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is EndNote&apos;s tagged format (.enw), which cannot be read.</source>
        <translation>هذا تنسيق EndNote ذو العلامات (.enw)، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is Ovid&apos;s own format, which cannot be read.</source>
        <translation>هذا تنسيق Ovid الخاص، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is RDF (Turtle). Notes cannot be imported from it.</source>
        <translation>هذا RDF (Turtle). لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is RefWorks&apos; tagged format, which cannot be read.</source>
        <translation>هذا تنسيق RefWorks ذو العلامات، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is Web of Science&apos;s tagged format (.ciw), which cannot be read.</source>
        <translation>هذا تنسيق Web of Science ذو العلامات (.ciw)، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is XML or HTML, which cannot be read.</source>
        <translation>هذا XML أو HTML، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is XML or HTML. Notes cannot be imported from it.</source>
        <translation>هذا XML أو HTML. لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is YAML, which cannot be read.</source>
        <translation>هذا YAML، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is a PDF file, which cannot be read.</source>
        <translation>هذا ملف PDF، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is a PDF file. Its tables cannot be read reliably.</source>
        <translation>هذا ملف PDF. لا يمكن قراءة جداوله على نحو موثوق.</translation>
    </message>
    <message>
        <source>This is a PDF file. Notes cannot be imported from it.</source>
        <translation>هذا ملف PDF. لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file, which cannot be read.</source>
        <translation>هذا ملف Word أو Excel أو zip، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file. Notes cannot be imported from it.</source>
        <translation>هذا ملف Word أو Excel أو zip. لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is a picture. Text in pictures cannot be read.</source>
        <translation>هذه صورة. لا يمكن قراءة النص في الصور.</translation>
    </message>
    <message>
        <source>This is a reference list (BibTeX). Notes cannot be imported from it.</source>
        <translation>هذه قائمة مراجع (BibTeX). لا يمكن استيراد ملاحظات منها.</translation>
    </message>
    <message>
        <source>This is a reference list (CSL-JSON). Notes cannot be imported from it.</source>
        <translation>هذه قائمة مراجع (CSL-JSON). لا يمكن استيراد ملاحظات منها.</translation>
    </message>
    <message>
        <source>This is a reference list (RIS). Notes cannot be imported from it.</source>
        <translation>هذه قائمة مراجع (RIS). لا يمكن استيراد ملاحظات منها.</translation>
    </message>
    <message>
        <source>This is a report of notes (Markdown), which is for reading. Notes cannot be imported from it.</source>
        <translation>هذا تقرير ملاحظات (Markdown) للقراءة. لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is a rich text file (RTF), which cannot be read.</source>
        <translation>هذا ملف نص منسق (RTF)، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is a table (CSV or tab-separated), which cannot be read.</source>
        <translation>هذا جدول (CSV أو مفصول بعلامات الجدولة)، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is a table (CSV) from Readwise. Notes cannot be imported from it.</source>
        <translation>هذا جدول (CSV) من Readwise. لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is a table (CSV). Notes cannot be imported from it.</source>
        <translation>هذا جدول (CSV). لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is a table of notes (CSV), which does not hold all of a note. Notes cannot be imported from it.</source>
        <translation>هذا جدول ملاحظات (CSV) لا يحوي الملاحظة كاملة. لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is a web archive (MHTML), which cannot be read.</source>
        <translation>هذا أرشيف ويب (MHTML)، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is a zip archive, which cannot be read as it is.</source>
        <translation>هذا أرشيف zip، ولا يمكن قراءته كما هو.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, which cannot be read.</source>
        <translation>هذا ملف OpenDocument، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is an empty file. Notes cannot be imported from it.</source>
        <translation>هذا ملف فارغ. لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is an older Word or Excel file, which cannot be read.</source>
        <translation>هذا ملف Word أو Excel قديم، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is an older or binary Word or Excel file, which cannot be read.</source>
        <translation>هذا ملف Word أو Excel قديم أو ثنائي، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is an unknown format with one field per line, which cannot be read.</source>
        <translation>هذا تنسيق غير معروف فيه حقل في كل سطر، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is both enabled and hindered by {mixed}.</source>
        <translation>ما ييسّر هذا ويعوقه معًا هو {mixed}.</translation>
    </message>
    <message>
        <source>This is not a CSL style: its first element is not “style”. It was not added.</source>
        <translation>ليس هذا نمط CSL: عنصره الأول ليس «style». لم يُضف.</translation>
    </message>
    <message>
        <source>This is not a JSON file. Notes cannot be imported from it.</source>
        <translation>ليس هذا ملف JSON. لا يمكن استيراد ملاحظات منه.</translation>
    </message>
    <message>
        <source>This is not the number of a reference: {labels}.</source>
        <translation>ليس هذا رقم مرجع: {labels}.</translation>
    </message>
    <message>
        <source>This is the database of a program. Notes cannot be imported from it.</source>
        <translation>هذه قاعدة بيانات برنامج. لا يمكن استيراد ملاحظات منها.</translation>
    </message>
    <message>
        <source>This is the database of another program, which cannot be read.</source>
        <translation>هذه قاعدة بيانات برنامج آخر، ولا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This style has no layout for reference lists (no “bibliography”). It was not added.</source>
        <translation>ليس في هذا النمط تخطيط لقوائم المراجع (لا يوجد «bibliography»). لم يُضف.</translation>
    </message>
    <message>
        <source>This style is too large: its macros use each other too often. It was not added.</source>
        <translation>هذا النمط كبير جدًا: تستخدم وحدات الماكرو فيه بعضها بعضًا مرات أكثر من اللازم. لم يُضف.</translation>
    </message>
    <message>
        <source>This style is written in CSL {version}; only 1.0 can be used. It was not added.</source>
        <translation>كُتب هذا النمط بلغة CSL {version}؛ ولا يمكن استخدام إلا 1.0. لم يُضف.</translation>
    </message>
    <message>
        <source>This style only refers to another one: {address}. It was not added; add that style instead.</source>
        <translation>لا يفعل هذا النمط إلا الإحالة إلى نمط آخر: {address}. لم يُضف؛ أضف ذلك النمط بدلًا منه.</translation>
    </message>
    <message>
        <source>This style uses a macro that it does not have: “{name}”. It was not added.</source>
        <translation>يستخدم هذا النمط ماكرو ليس فيه: «{name}». لم يُضف.</translation>
    </message>
    <message>
        <source>This table names no studies, so there is nothing to map.</source>
        <translation>لا يذكر هذا الجدول دراسات، فلا شيء تُرسم له خريطة.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>هذا النص طويل جدًا.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. Nothing was overwritten.</source>
        <translation>تغيّر هذا في موضع آخر في هذه الأثناء. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>This workbook has no table.</source>
        <translation>ليس في هذا المصنف جدول.</translation>
    </message>
    <message>
        <source>To build</source>
        <comment>contextual factors at a site</comment>
        <translation>يلزم بناؤه</translation>
    </message>
    <message>
        <source>To find out</source>
        <comment>contextual factors at a site</comment>
        <translation>يلزم استقصاؤه</translation>
    </message>
    <message>
        <source>To plan for</source>
        <comment>contextual factors at a site</comment>
        <translation>يلزم التخطيط له</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>Two citations were matched with the same reference.</source>
        <translation>طوبق استشهادان بالمرجع نفسه.</translation>
    </message>
    <message>
        <source>Two columns hold themes. Is the first one a group of the second?</source>
        <translation>عمودان يحويان المحاور. هل الأول مجموعة للثاني؟</translation>
    </message>
    <message>
        <source>Two columns of evidence are named “{name}”; the headings above tell them apart.</source>
        <translation>اسم عمودين من أعمدة الأدلة «{name}»؛ والترويسات التي فوقهما تميز بينهما.</translation>
    </message>
    <message>
        <source>Two studies</source>
        <translation>دراستان</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>ترميز UTF-8 مع BOM</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file with the table.</source>
        <translation>فك ضغطه، واختر الملف الذي فيه الجدول.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>حدّث البرنامج.</translation>
    </message>
    <message>
        <source>Use fewer or shorter tags, with commas between them.</source>
        <translation>استخدم من الوسوم أقل أو أقصر، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Use several, with fewer entries each.</source>
        <translation>استخدم عدة ملفات في كل منها مدخلات أقل.</translation>
    </message>
    <message>
        <source>Use the web page of the article, its version in PubMed Central, or a Word file.</source>
        <translation>استخدم صفحة الويب للمقالة، أو نسختها في PubMed Central، أو ملف Word.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Wait until the other program has saved it, and open it again.</source>
        <translation>انتظر حتى يحفظه البرنامج الآخر، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Wait until they are saved, then try again.</source>
        <translation>انتظر حتى تُحفظ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Weakest first: {grades}</source>
        <translation>الأضعف أولًا: {grades}</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>What can be read of it is shown.</source>
        <translation>يُعرض ما يمكن قراءته منه.</translation>
    </message>
    <message>
        <source>What do the signs {signs} under “{heading}” mean?</source>
        <translation>ماذا تعني الإشارات {signs} تحت «{heading}»؟</translation>
    </message>
    <message>
        <source>What is the order of the grades {grades}?</source>
        <translation>ما ترتيب الدرجات {grades}؟</translation>
    </message>
    <message>
        <source>What the collaborative contributes, one statement per line</source>
        <translation>ما تسهم به التعاونية، كل إفادة في سطر</translation>
    </message>
    <message>
        <source>What the passage says about its theme</source>
        <translation>ما يقوله المقطع عن محوره</translation>
    </message>
    <message>
        <source>What the passage says about its theme: component, mechanism, outcome, enabler or barrier</source>
        <translation>ما يقوله المقطع عن محوره: مكوّن أو آلية أو حصيلة أو عامل ميسّر أو عائق</translation>
    </message>
    <message>
        <source>What the source calls the passage, such as “Mechanism 2”</source>
        <translation>ما يسمي به المصدر المقطع، مثل «Mechanism 2»</translation>
    </message>
    <message>
        <source>What the source calls the row of the passage, such as “CMOc 2”</source>
        <translation>ما يسمي به المصدر صف المقطع، مثل «CMOc 2»</translation>
    </message>
    <message>
        <source>When it was last changed (UTC)</source>
        <translation>وقت آخر تغيير (UTC)</translation>
    </message>
    <message>
        <source>When it was written (UTC)</source>
        <translation>وقت الكتابة (UTC)</translation>
    </message>
    <message>
        <source>When the program starts next, it sets the damaged file aside and continues with what can be read of it.</source>
        <translation>عند تشغيل البرنامج في المرة التالية ينحّي الملف التالف ويتابع بما يمكن قراءته منه.</translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>حيث {contexts}، لا مكوّنات، {component}، تعمل من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، يعمل المكوّن {component} من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، يعمل المكوّنان {component} من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، تعمل %Ln مكوّنات، هي {component}، من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، يعمل %Ln مكوّنًا، هي {component}، من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، يعمل %Ln مكوّن، هي {component}، من خلال {mechanism} نحو {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>حيث {contexts}، لا مكوّنات، {component}، تعمل من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، يعمل المكوّن {component} من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، يعمل المكوّنان {component} من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، تعمل %Ln مكوّنات، هي {component}، من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، يعمل %Ln مكوّنًا، هي {component}، من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
            <numerusform>حيث {contexts}، يعمل %Ln مكوّن، هي {component}، من خلال {mechanism} نحو {outcome}، رغم ما يعوق ذلك، وهو {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the study is for or against the theme: for, against or mixed</source>
        <translation>هل الدراسة مؤيدة للمحور أم معارضة له: تأييد أو معارضة أو كلاهما</translation>
    </message>
    <message>
        <source>Which column holds the themes?</source>
        <translation>أي عمود يحوي المحاور؟</translation>
    </message>
    <message>
        <source>Who wrote it, if somebody else did</source>
        <translation>من كتبها، إن كتبها شخص آخر</translation>
    </message>
    <message>
        <source>With this style, the citation of a publication is empty. It was not added.</source>
        <translation>استشهاد المنشور بهذا النمط فارغ. لم يُضف.</translation>
    </message>
    <message>
        <source>Without a sign</source>
        <comment>Column heading</comment>
        <translation>بلا إشارة</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <comment>Heading of a report</comment>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Without {words}. Search with it</source>
        <translation>بلا {words}. البحث بها</translation>
    </message>
    <message>
        <source>Without {words}. Search with them</source>
        <translation>بلا {words}. البحث بها</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>مستند Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document, a theme on one page</source>
        <translation>مستند Word، كل محور في صفحة</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading</comment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading: the words of a passage</comment>
        <translation>الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>Would rest on no study: none of %n remains.</source>
        <comment>of a theme</comment>
        <translation>
            <numerusform>لن يستند إلى أي دراسة: لا دراسات.</numerusform>
            <numerusform>لن يستند إلى أي دراسة: لا تبقى الدراسة الوحيدة.</numerusform>
            <numerusform>لن يستند إلى أي دراسة: لا تبقى أي من الدراستين.</numerusform>
            <numerusform>لن يستند إلى أي دراسة: لا تبقى أي من %Ln دراسات.</numerusform>
            <numerusform>لن يستند إلى أي دراسة: لا تبقى أي من %Ln دراسة.</numerusform>
            <numerusform>لن يستند إلى أي دراسة: لا تبقى أي من %Ln دراسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would rest on one study, {study}, in one stream only: {stream}.</source>
        <comment>of a theme</comment>
        <translation>سيستند إلى دراسة واحدة، {study}، في مسار واحد فقط: {stream}.</translation>
    </message>
    <message>
        <source>Would rest on one study, {study}.</source>
        <comment>of a theme</comment>
        <translation>سيستند إلى دراسة واحدة، {study}.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>اكتبه على هذا النحو: {example}.</translation>
    </message>
    <message>
        <source>Write its full path.</source>
        <translation>اكتب مساره الكامل.</translation>
    </message>
    <message>
        <source>Write something, or highlight the words instead.</source>
        <translation>اكتب شيئًا، أو اكتفِ بتظليل الكلمات.</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>Name of a fact</comment>
        <translation>تاريخ الكتابة</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Yes: read the one above it</source>
        <translation>نعم: اقرأ الجدول الذي فوقه</translation>
    </message>
    <message>
        <source>Yes: read the one that begins here</source>
        <translation>نعم: اقرأ الجدول الذي يبدأ هنا</translation>
    </message>
    <message>
        <source>You have no label “{name}”.</source>
        <translation>ليست لديك تسمية «{name}».</translation>
    </message>
    <message>
        <source>You have no scenario {name} for this table.</source>
        <translation>ليس لديك سيناريو {name} لهذا الجدول.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is on another computer. Open them on one computer at a time; or keep them elsewhere with --data-dir.</source>
        <translation>ملاحظاتك في {folder}، وهو على جهاز آخر. افتحها على جهاز واحد في كل مرة؛ أو احفظها في مكان آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is synchronised by {service}. Open them on one computer at a time, and wait until everything is synchronised before you continue on another; or keep them elsewhere with --data-dir.</source>
        <translation>ملاحظاتك في {folder}، وتزامنه خدمة {service}. افتحها على جهاز واحد في كل مرة، وانتظر حتى تتم مزامنة كل شيء قبل أن تتابع على جهاز آخر؛ أو احفظها في مكان آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>Your notes, each on a new line: the marked words in quotation marks, then your own</source>
        <translation>ملاحظاتك، كل منها في سطر جديد: الكلمات المعلَّمة بين علامتي اقتباس، ثم كلماتك</translation>
    </message>
    <message>
        <source>Your scenarios for it: {names}.</source>
        <translation>سيناريوهاتك له: {names}.</translation>
    </message>
    <message>
        <source>[{label}]</source>
        <comment>a reference as articles cite it</comment>
        <translation>[{label}]</translation>
    </message>
    <message>
        <source>[{label}] of {review}</source>
        <comment>a reference as articles cite it, and its review</comment>
        <translation>[{label}] من {review}</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <comment>in JSON</comment>
        <translation>المتوقع هنا قائمة</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n values is expected here</source>
        <comment>in JSON</comment>
        <translation>
            <numerusform>المتوقع هنا قائمة فارغة</numerusform>
            <numerusform>المتوقع هنا قائمة من قيمة واحدة</numerusform>
            <numerusform>المتوقع هنا قائمة من قيمتين</numerusform>
            <numerusform>المتوقع هنا قائمة من %Ln قيم</numerusform>
            <numerusform>المتوقع هنا قائمة من %Ln قيمة</numerusform>
            <numerusform>المتوقع هنا قائمة من %Ln قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>a note can have at most {longest} characters</source>
        <translation>لا تزيد الملاحظة على {longest} من المحارف</translation>
    </message>
    <message>
        <source>a note can have at most {most} tags</source>
        <translation>لا يزيد عدد وسوم الملاحظة على {most}</translation>
    </message>
    <message>
        <source>a note on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>ملاحظة على {record}</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits.</source>
        <translation>عدد فيه تتكون كتابته من آلاف الأرقام.</translation>
    </message>
    <message>
        <source>a tag can have at most {longest} characters</source>
        <translation>لا يزيد الوسم على {longest} من المحارف</translation>
    </message>
    <message>
        <source>a whole number from 0 to {largest} is expected here</source>
        <translation>المتوقع هنا عدد صحيح من 0 إلى {largest}</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>against</source>
        <comment>evidence against what the theme says</comment>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>heading of a list</comment>
        <translation>كل ما يلي</translation>
    </message>
    <message>
        <source>an annotation needs a target</source>
        <translation>يحتاج التعليق التوضيحي إلى هدف</translation>
    </message>
    <message>
        <source>an entry occurs twice</source>
        <translation>يرد مدخل مرتين</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <comment>in JSON</comment>
        <translation>المتوقع هنا كائن</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two parts of a query</comment>
        <translation>و</translation>
    </message>
    <message numerus="yes">
        <source>and from %n more files</source>
        <translation>
            <numerusform>ولا ملفات أخرى</numerusform>
            <numerusform>ومن ملف آخر</numerusform>
            <numerusform>ومن ملفين آخرين</numerusform>
            <numerusform>ومن %Ln ملفات أخرى</numerusform>
            <numerusform>ومن %Ln ملفًا آخر</numerusform>
            <numerusform>ومن %Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>another annotation before it has the same id</source>
        <translation>تعليق توضيحي آخر قبله له المعرّف نفسه</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>heading of a list</comment>
        <translation>أي مما يلي</translation>
    </message>
    <message>
        <source>barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>عائق</translation>
    </message>
    <message>
        <source>both signs: some enable, others hinder</source>
        <translation>الإشارتان: بعضها ييسّر وبعضها يعوق</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بقلم {name}</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>مفتاح الاستشهاد</translation>
    </message>
    <message>
        <source>cited</source>
        <comment>a reference without a grade</comment>
        <translation>مستشهد به</translation>
    </message>
    <message>
        <source>cited, but not in this stream</source>
        <translation>مستشهد بها، ولكن ليس في هذا المسار</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>الفواصل</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>of a study</comment>
        <translation>محتسبة</translation>
    </message>
    <message>
        <source>en</source>
        <comment>The language of these words, as a code: de, fr, pt-BR</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>enabler</source>
        <comment>the sign of a contextual factor</comment>
        <translation>عامل ميسّر</translation>
    </message>
    <message>
        <source>enabler and barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>عامل ميسّر وعائق</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>«{words}» حرفيًا</translation>
    </message>
    <message>
        <source>for</source>
        <comment>evidence for what the theme says</comment>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>has {what}</source>
        <comment>what the reader types after has:</comment>
        <translation>فيه {what}</translation>
    </message>
    <message>
        <source>in {part}</source>
        <comment>what the reader types after in:</comment>
        <translation>ضمن {part}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <comment>what the reader types after is:</comment>
        <translation>الحالة: {what}</translation>
    </message>
    <message>
        <source>it contains bytes that are not text</source>
        <comment>why a file cannot be read</comment>
        <translation>يحتوي على بايتات ليست نصًا</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>فيه نصف محرف (surrogate مفرد)</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n values.</source>
        <translation>
            <numerusform>فيه قيم أكثر من اللازم.</numerusform>
            <numerusform>فيه أكثر من قيمة واحدة.</numerusform>
            <numerusform>فيه أكثر من قيمتين.</numerusform>
            <numerusform>فيه أكثر من %Ln قيم.</numerusform>
            <numerusform>فيه أكثر من %Ln قيمة.</numerusform>
            <numerusform>فيه أكثر من %Ln قيمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds {text}, which is not a number in JSON.</source>
        <translation>فيه {text}، وهو ليس عددًا في JSON.</translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>أطول من اللازم</numerusform>
            <numerusform>أطول من محرف واحد</numerusform>
            <numerusform>أطول من محرفين</numerusform>
            <numerusform>أطول من %Ln محارف</numerusform>
            <numerusform>أطول من %Ln محرفًا</numerusform>
            <numerusform>أطول من %Ln محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>متداخل بعمق كبير.</translation>
    </message>
    <message>
        <source>it is not text in {encoding}, from byte {byte} on.</source>
        <translation>ليس نصًا بالترميز {encoding}، بدءًا من البايت {byte}.</translation>
    </message>
    <message>
        <source>it was written by a newer version of QIC Browser</source>
        <translation>كُتب بإصدار أحدث من QIC Browser</translation>
    </message>
    <message>
        <source>its percent-encoding is not UTF-8</source>
        <translation>ترميزه بعلامة النسبة المئوية ليس UTF-8</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>left out by its grade</source>
        <comment>of a study</comment>
        <translation>مستبعدة بسبب درجتها</translation>
    </message>
    <message>
        <source>left out by its stream</source>
        <comment>of a study</comment>
        <translation>مستبعدة بسبب مسارها</translation>
    </message>
    <message>
        <source>left out by itself</source>
        <comment>of a study</comment>
        <translation>مستبعدة بذاتها</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>evidence for and against what the theme says</comment>
        <translation>تأييد ومعارضة</translation>
    </message>
    <message numerus="yes">
        <source>more than %n columns</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>أعمدة أكثر من اللازم</numerusform>
            <numerusform>أكثر من عمود واحد</numerusform>
            <numerusform>أكثر من عمودين</numerusform>
            <numerusform>أكثر من %Ln أعمدة</numerusform>
            <numerusform>أكثر من %Ln عمودًا</numerusform>
            <numerusform>أكثر من %Ln عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n references</source>
        <translation>
            <numerusform>مراجع أكثر من اللازم</numerusform>
            <numerusform>أكثر من مرجع واحد</numerusform>
            <numerusform>أكثر من مرجعين</numerusform>
            <numerusform>أكثر من %Ln مراجع</numerusform>
            <numerusform>أكثر من %Ln مرجعًا</numerusform>
            <numerusform>أكثر من %Ln مرجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n rows</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>صفوف أكثر من اللازم</numerusform>
            <numerusform>أكثر من صف واحد</numerusform>
            <numerusform>أكثر من صفين</numerusform>
            <numerusform>أكثر من %Ln صفوف</numerusform>
            <numerusform>أكثر من %Ln صفًا</numerusform>
            <numerusform>أكثر من %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n themes</source>
        <translation>
            <numerusform>محاور أكثر من اللازم</numerusform>
            <numerusform>أكثر من محور واحد</numerusform>
            <numerusform>أكثر من محورين</numerusform>
            <numerusform>أكثر من %Ln محاور</numerusform>
            <numerusform>أكثر من %Ln محورًا</numerusform>
            <numerusform>أكثر من %Ln محور</numerusform>
        </translation>
    </message>
    <message>
        <source>my notes</source>
        <comment>limit of a search</comment>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no study is cited by exactly these themes</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>غير مستشهد بها</translation>
    </message>
    <message>
        <source>not cited in this stream</source>
        <comment>of a study that the theme cites in another stream</comment>
        <translation>غير مستشهد بها في هذا المسار</translation>
    </message>
    <message>
        <source>not in its table</source>
        <comment>a role, such as outcome, that the table of a theme does not have</comment>
        <translation>ليست في جدوله</translation>
    </message>
    <message>
        <source>not in {part}</source>
        <comment>what the reader types after -in:</comment>
        <translation>ليس ضمن {part}</translation>
    </message>
    <message>
        <source>not relevant</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>licence of a review</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>one of these is expected here: {choices}</source>
        <comment>an error in a recipe</comment>
        <translation>المتوقع هنا أحد هذه: {choices}</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two parts of a query</comment>
        <translation>أو</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>reference {number}</source>
        <comment>a reference, named by its number</comment>
        <translation>المرجع {number}</translation>
    </message>
    <message>
        <source>reference {number} of {review}</source>
        <comment>a reference, named by its number</comment>
        <translation>المرجع {number} من {review}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>الفواصل المنقوطة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات الجدولة</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <comment>in JSON</comment>
        <translation>المتوقع هنا نص</translation>
    </message>
    <message>
        <source>the annotations are in another file</source>
        <translation>التعليقات التوضيحية في ملف آخر</translation>
    </message>
    <message>
        <source>the citation of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>الاستشهاد الخاص بـ {record}</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>النهاية قبل البداية</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>المجموعة «{name}»</translation>
    </message>
    <message>
        <source>the label “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>التسمية «{name}»</translation>
    </message>
    <message>
        <source>the mark of a factor of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>علامة عامل من {record}</translation>
    </message>
    <message>
        <source>the notes have more than {most} characters</source>
        <translation>في الملاحظات أكثر من {most} من المحارف</translation>
    </message>
    <message>
        <source>the notes on {key} have more than {most} characters</source>
        <translation>في الملاحظات على {key} أكثر من {most} من المحارف</translation>
    </message>
    <message>
        <source>the quote has no words</source>
        <translation>ليس في الاقتباس كلمات</translation>
    </message>
    <message>
        <source>the quoted words are missing</source>
        <translation>الكلمات المقتبسة مفقودة</translation>
    </message>
    <message>
        <source>the results of “{query}”</source>
        <translation>نتائج «{query}»</translation>
    </message>
    <message>
        <source>the review “{name}”</source>
        <translation>المراجعة «{name}»</translation>
    </message>
    <message>
        <source>the scenario “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>السيناريو «{name}»</translation>
    </message>
    <message>
        <source>the search “{query}”</source>
        <comment>a place where damage was found</comment>
        <translation>البحث «{query}»</translation>
    </message>
    <message>
        <source>the setting “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>الإعداد «{name}»</translation>
    </message>
    <message>
        <source>the site “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>الموقع «{name}»</translation>
    </message>
    <message>
        <source>the star on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>النجمة على {record}</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>الجدول «{name}»</translation>
    </message>
    <message>
        <source>the text does not belong to this theme</source>
        <translation>لا ينتمي النص إلى هذا المحور</translation>
    </message>
    <message>
        <source>the {name} of the citation attached to the reference</source>
        <comment>follows: matched by</comment>
        <translation>قيمة {name} في الاستشهاد المرفق بالمرجع</translation>
    </message>
    <message>
        <source>there are more than {most} annotations</source>
        <translation>التعليقات التوضيحية أكثر من {most}</translation>
    </message>
    <message>
        <source>there are more than {most} entries</source>
        <translation>المدخلات أكثر من {most}</translation>
    </message>
    <message>
        <source>there are more than {most} notes on {key}</source>
        <translation>الملاحظات على {key} أكثر من {most}</translation>
    </message>
    <message>
        <source>there is no date</source>
        <translation>لا يوجد تاريخ</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>لا وجود لهذا التاريخ</translation>
    </message>
    <message>
        <source>this annotation has no text, no tag and no quote</source>
        <translation>ليس لهذا التعليق التوضيحي نص ولا وسم ولا اقتباس</translation>
    </message>
    <message>
        <source>this date is in the future</source>
        <translation>هذا التاريخ في المستقبل</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <comment>an error in a recipe</comment>
        <translation>هذا الحقل مفقود</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <comment>an error in a recipe</comment>
        <translation>هذا الحقل غير معروف</translation>
    </message>
    <message>
        <source>this is JSON-LD without a context</source>
        <translation>هذا JSON-LD بلا سياق</translation>
    </message>
    <message>
        <source>this is in another part of the file</source>
        <translation>هذا في جزء آخر من الملف</translation>
    </message>
    <message>
        <source>this is not JSON: {reason}.</source>
        <translation>ليس هذا JSON: {reason}.</translation>
    </message>
    <message>
        <source>this is not a collection of annotations</source>
        <translation>ليست هذه مجموعة تعليقات توضيحية</translation>
    </message>
    <message>
        <source>this is not a date with a time</source>
        <translation>ليس هذا تاريخًا مع وقت</translation>
    </message>
    <message>
        <source>this is not a mark of a factor: present, absent, unknown or not-relevant</source>
        <translation>ليست هذه علامة لعامل: present أو absent أو unknown أو not-relevant</translation>
    </message>
    <message>
        <source>this is not a project of QIC Browser</source>
        <translation>ليس هذا مشروعًا من QIC Browser</translation>
    </message>
    <message>
        <source>this is not a valid UUID</source>
        <translation>ليس هذا UUID صالحًا</translation>
    </message>
    <message>
        <source>this is not a valid id</source>
        <translation>ليس هذا معرّفًا صالحًا</translation>
    </message>
    <message>
        <source>this is the id of a star, but the annotation is not one</source>
        <translation>هذا معرّف نجمة، لكن التعليق التوضيحي ليس نجمة</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <comment>in JSON</comment>
        <translation>المتوقع هنا true أو false</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>الخطوط الرأسية</translation>
    </message>
    <message>
        <source>without</source>
        <comment>heading of a list</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>without a label</source>
        <comment>contextual factors that no label of the reader gathers</comment>
        <translation>بلا تسمية</translation>
    </message>
    <message>
        <source>without a sign</source>
        <comment>the sign of a contextual factor</comment>
        <translation>بلا إشارة</translation>
    </message>
    <message>
        <source>without {query}</source>
        <translation>بلا {query}</translation>
    </message>
    <message>
        <source>{citation}</source>
        <translation>{citation}</translation>
    </message>
    <message>
        <source>{citation} {url}</source>
        <translation>{citation} {url}</translation>
    </message>
    <message>
        <source>{date} by {program}</source>
        <translation>{date}، {program}</translation>
    </message>
    <message>
        <source>{encoding}, separated by {separator}</source>
        <comment>How a CSV file is written</comment>
        <translation>{encoding}، مفصول باستخدام {separator}</translation>
    </message>
    <message>
        <source>{fault}, and is missing</source>
        <comment>an error in a file: something is expected</comment>
        <translation>{fault}، لكنه مفقود</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <comment>an error in a file</comment>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{fault}: {value}.</source>
        <comment>an error in a file, and the wrong value</comment>
        <translation>{fault}: {value}.</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>{file} is not CSV in UTF-8: {reason}.</source>
        <translation>ليس {file} ملف CSV بترميز UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not TOML in UTF-8: {reason}.</source>
        <translation>ليس {file} ملف TOML بترميز UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not in {folder}.</source>
        <translation>ليس {file} في {folder}.</translation>
    </message>
    <message>
        <source>{file}: {entry} is missing.</source>
        <translation>{file}: ينقص {entry}.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} أو {second}</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} إلى {last} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{first} within %n words of {second}</source>
        <translation>
            <numerusform>{first} ملاصق لـ {second}</numerusform>
            <numerusform>{first} في حدود كلمة واحدة من {second}</numerusform>
            <numerusform>{first} في حدود كلمتين من {second}</numerusform>
            <numerusform>{first} في حدود %Ln كلمات من {second}</numerusform>
            <numerusform>{first} في حدود %Ln كلمة من {second}</numerusform>
            <numerusform>{first} في حدود %Ln كلمة من {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>one sentence after the other</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>لا يمكن إنشاء {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds no review (*.toml).</source>
        <translation>ليس في {folder} أي مراجعة (*.toml).</translation>
    </message>
    <message>
        <source>{grade} ({direction})</source>
        <comment>a grade, and whether it is for or against the theme</comment>
        <translation>{grade} ({direction})</translation>
    </message>
    <message>
        <source>{grade} in {letter}</source>
        <comment>the grade of a study in a theme that is compared</comment>
        <translation>{grade} في {letter}</translation>
    </message>
    <message>
        <source>{grade} in {stream}</source>
        <comment>a grade of a study in a stream</comment>
        <translation>{grade} في {stream}</translation>
    </message>
    <message>
        <source>{grade} {studies}</source>
        <comment>a grade of the review, and the studies with it</comment>
        <translation>{grade} {studies}</translation>
    </message>
    <message>
        <source>{hint} Then start the program again.</source>
        <comment>after a sentence that says what to do</comment>
        <translation>{hint} ثم ابدأ البرنامج من جديد.</translation>
    </message>
    <message>
        <source>{hits}</source>
        <comment>counts of what was found</comment>
        <translation>{hits}</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n references</source>
        <translation>
            <numerusform>{hits} في لا مراجع</numerusform>
            <numerusform>{hits} في مرجع واحد</numerusform>
            <numerusform>{hits} في مرجعين</numerusform>
            <numerusform>{hits} في %Ln مراجع</numerusform>
            <numerusform>{hits} في %Ln مرجعًا</numerusform>
            <numerusform>{hits} في %Ln مرجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes</source>
        <translation>
            <numerusform>{hits} في لا محاور</numerusform>
            <numerusform>{hits} في محور واحد</numerusform>
            <numerusform>{hits} في محورين</numerusform>
            <numerusform>{hits} في %Ln محاور</numerusform>
            <numerusform>{hits} في %Ln محورًا</numerusform>
            <numerusform>{hits} في %Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes; {references}</source>
        <translation>
            <numerusform>{hits} في لا محاور؛ {references}</numerusform>
            <numerusform>{hits} في محور واحد؛ {references}</numerusform>
            <numerusform>{hits} في محورين؛ {references}</numerusform>
            <numerusform>{hits} في %Ln محاور؛ {references}</numerusform>
            <numerusform>{hits} في %Ln محورًا؛ {references}</numerusform>
            <numerusform>{hits} في %Ln محور؛ {references}</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} can mean several factors: {keys}.</source>
        <translation>قد يعني {key} عدة عوامل: {keys}.</translation>
    </message>
    <message>
        <source>{key} is a reference.</source>
        <translation>إن {key} مرجع.</translation>
    </message>
    <message>
        <source>{key} is not an imported review.</source>
        <translation>ليس {key} مراجعة مستوردة.</translation>
    </message>
    <message>
        <source>{key} was changed in the meantime, in another window or by a command.</source>
        <translation>تغيّر {key} في هذه الأثناء، في نافذة أخرى أو بأمر.</translation>
    </message>
    <message>
        <source>{key} was left out, because it could not be read again: {fault}</source>
        <translation>تُرك {key} لأنه تعذّرت قراءته من جديد: {fault}</translation>
    </message>
    <message>
        <source>{key} was removed. Your notes on it are kept.</source>
        <translation>أُزيل {key}. وأُبقيت ملاحظاتك عليه.</translation>
    </message>
    <message>
        <source>{key} was renamed.</source>
        <translation>أُعيدت تسمية {key}.</translation>
    </message>
    <message>
        <source>{label} in the list of references of {source}</source>
        <comment>why a citation belongs to a reference</comment>
        <translation>{label} في قائمة مراجع {source}</translation>
    </message>
    <message>
        <source>{label}: {factors}</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}: {factors}</translation>
    </message>
    <message>
        <source>{label}: {factors}; it enables and hinders</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}: {factors}؛ بعضها ييسّر وبعضها يعوق</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain, in one stream only: {stream}.</source>
        <translation>
            <numerusform>الدراسات الباقية: {left} من %Ln، في مسار واحد فقط: {stream}.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln، في مسار واحد فقط: {stream}.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln، في مسار واحد فقط: {stream}.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln، في مسار واحد فقط: {stream}.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln، في مسار واحد فقط: {stream}.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln، في مسار واحد فقط: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain.</source>
        <translation>
            <numerusform>الدراسات الباقية: {left} من %Ln.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln.</numerusform>
            <numerusform>الدراسات الباقية: {left} من %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{letters}: {text}</source>
        <comment>what a theme that is compared says</comment>
        <translation>{letters}: {text}</translation>
    </message>
    <message>
        <source>{letter}: {theme} ({studies}), {review}</source>
        <comment>a theme that is compared</comment>
        <translation>{letter}: {theme} ({studies})، {review}</translation>
    </message>
    <message>
        <source>{limits}</source>
        <comment>limits of a search</comment>
        <translation>{limits}</translation>
    </message>
    <message>
        <source>{marked} of {factors} factors marked</source>
        <translation>العوامل التي عليها علامة: {marked} من {factors}</translation>
    </message>
    <message>
        <source>{mark} = {meaning}</source>
        <comment>a mark in a map, and what it means</comment>
        <translation>{mark} = {meaning}</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <comment>two sentences: what is wrong, and what to do</comment>
        <translation>{message} {hint}</translation>
    </message>
    <message>
        <source>{names}</source>
        <comment>Names of columns</comment>
        <translation>{names}</translation>
    </message>
    <message>
        <source>{name} (a label of yours)</source>
        <translation>{name} (تسمية لك)</translation>
    </message>
    <message>
        <source>{name} ({heading})</source>
        <comment>a field of a report, and its heading in the source</comment>
        <translation>{name} ({heading})</translation>
    </message>
    <message>
        <source>{name} &lt; {value}</source>
        <translation>{name} &lt; {value}</translation>
    </message>
    <message>
        <source>{name} &gt; {value}</source>
        <translation>{name} &gt; {value}</translation>
    </message>
    <message>
        <source>{name} is not a file name.</source>
        <translation>ليس {name} اسم ملف.</translation>
    </message>
    <message>
        <source>{name} is not one stream, grade or reference of this table.</source>
        <translation>ليس {name} مسارًا واحدًا ولا درجة ولا مرجعًا من هذا الجدول.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} = {value}</translation>
    </message>
    <message>
        <source>{name} “{text}”</source>
        <comment>what the file calls a number, and the number: ID “46”</comment>
        <translation>{name} «{text}»</translation>
    </message>
    <message>
        <source>{name} ≤ {value}</source>
        <translation>{name} ≤ {value}</translation>
    </message>
    <message>
        <source>{name} ≥ {value}</source>
        <translation>{name} ≥ {value}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} ك.ب</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} م.ب</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n barriers to plan for</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>العوائق التي يلزم التخطيط لها: {number} من %Ln</numerusform>
            <numerusform>العوائق التي يلزم التخطيط لها: {number} من %Ln</numerusform>
            <numerusform>العوائق التي يلزم التخطيط لها: {number} من %Ln</numerusform>
            <numerusform>العوائق التي يلزم التخطيط لها: {number} من %Ln</numerusform>
            <numerusform>العوائق التي يلزم التخطيط لها: {number} من %Ln</numerusform>
            <numerusform>العوائق التي يلزم التخطيط لها: {number} من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n enablers in place</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>العوامل الميسّرة المتحققة: {number} من %Ln</numerusform>
            <numerusform>العوامل الميسّرة المتحققة: {number} من %Ln</numerusform>
            <numerusform>العوامل الميسّرة المتحققة: {number} من %Ln</numerusform>
            <numerusform>العوامل الميسّرة المتحققة: {number} من %Ln</numerusform>
            <numerusform>العوامل الميسّرة المتحققة: {number} من %Ln</numerusform>
            <numerusform>العوامل الميسّرة المتحققة: {number} من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}</source>
        <comment>a number of contextual factors, and how many are of each sign</comment>
        <translation>{number}: {signs}</translation>
    </message>
    <message>
        <source>{number}: {table}</source>
        <comment>a table of a file, by its number there</comment>
        <translation>{number}: {table}</translation>
    </message>
    <message>
        <source>{part} in the project is encrypted, or packed in an unknown way.</source>
        <translation>{part} في المشروع مشفر، أو مضغوط بطريقة غير معروفة.</translation>
    </message>
    <message>
        <source>{part} in the project is larger than {size}.</source>
        <translation>{part} في المشروع أكبر من {size}.</translation>
    </message>
    <message>
        <source>{part} is in the project twice.</source>
        <translation>يرد {part} في المشروع مرتين.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>الملف {path} موجود بالفعل.</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}.</source>
        <translation>لا يمكن إنشاء {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>لا يمكن حذف {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened because it is not a file.</source>
        <translation>لا يمكن فتح {path} لأنه ليس ملفًا.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>لا يمكن فتح {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>لا يمكن الكتابة في {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: your notes are shown, and nothing can be saved.</source>
        <translation>لا يمكن الكتابة في {path}: تُعرض ملاحظاتك ولا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>{path} contains an incomplete change and cannot be written: your notes are shown as they were before that change, and nothing can be saved.</source>
        <translation>في {path} تغيير غير مكتمل ولا يمكن الكتابة فيه: تُعرض ملاحظاتك كما كانت قبل ذلك التغيير، ولا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>تعذّرت الكتابة في {path}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>تعذّرت الكتابة في {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not say how it was exported.</source>
        <translation>لا يذكر {path} كيف جرى التصدير.</translation>
    </message>
    <message>
        <source>{path} holds a reader&apos;s notes, so nothing was written to it.</source>
        <translation>في {path} ملاحظات قارئ، فلم يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>{path} is a PDF file, which does not say how it was exported.</source>
        <translation>{path} ملف PDF لا يذكر كيف جرى التصدير.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device.</source>
        <translation>{path} مجلد أو جهاز.</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which does not exist.</source>
        <translation>{path} رابط إلى {target}، وهو غير موجود.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be set aside ({reason}). {shown} Nothing can be saved.</source>
        <translation>الملف {path} تالف وتعذّرت تنحيته ({reason}). {shown} لا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a file of QIC Browser&apos;s notes.</source>
        <translation>الملف {path} تالف، أو ليس ملف ملاحظات QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>الملف {path} تالف.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>الملف {path} أكبر من {size}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened.</source>
        <translation>لم يعد {path} هو الملف الذي فُتح.</translation>
    </message>
    <message>
        <source>{path} is not XML that can be read: line {line}, {reason}</source>
        <translation>ليس {path} ملف XML يمكن قراءته: السطر {line}، {reason}</translation>
    </message>
    <message>
        <source>{path} is not a file of QIC Browser&apos;s notes.</source>
        <translation>ليس {path} ملف ملاحظات QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file of reviews from QIC Browser.</source>
        <translation>ليس {path} ملف مراجعات من QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file that QIC Browser can open.</source>
        <translation>ليس {path} ملفًا يستطيع QIC Browser فتحه.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and its name does not end in .qiclibrary.</source>
        <translation>ليس {path} مجلدًا، ولا ينتهي اسمه بـ .qiclibrary.</translation>
    </message>
    <message>
        <source>{path} is not a project of QIC Browser.</source>
        <translation>ليس {path} مشروعًا من QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not an evidence file of this version of QIC Browser.</source>
        <translation>ليس {path} ملف أدلة لهذا الإصدار من QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is one of the program&apos;s own files.</source>
        <translation>{path} من ملفات البرنامج نفسه.</translation>
    </message>
    <message>
        <source>{path} was changed while it was read.</source>
        <translation>تغيّر {path} أثناء قراءته.</translation>
    </message>
    <message>
        <source>{path} was damaged, or changed by another program. {result} The damaged file is now {aside}.</source>
        <translation>تلف {path}، أو غيّره برنامج آخر. {result} الملف التالف هو الآن {aside}.</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of the program and was not upgraded. {reason} Your notes are shown, and nothing can be saved.</source>
        <translation>أُنشئ {path} بإصدار أقدم من البرنامج ولم تجر ترقيته. {reason} تُعرض ملاحظاتك، ولا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>{path} was missing or empty, so a new one was started. Backups of your notes are in {folder}, and the newest is {backup}. To restore them, use File &gt; Backups, or the command “qicbrowser backups restore {backup}”. This message disappears once you restore a backup or write a note.</source>
        <translation>كان {path} مفقودًا أو فارغًا، فأُنشئ ملف جديد. النسخ الاحتياطية من ملاحظاتك في {folder}، وأحدثها {backup}. لاستعادتها استخدم «ملف &gt; النسخ الاحتياطية» أو الأمر «qicbrowser backups restore {backup}». تختفي هذه الرسالة عندما تستعيد نسخة احتياطية أو تكتب ملاحظة.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>لم يُكتب {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser.</source>
        <translation>كُتب {path} بإصدار أحدث من QIC Browser.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. It was left unchanged.</source>
        <translation>كُتب {path} بإصدار أحدث من QIC Browser. تُرك دون تغيير.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. The imported reviews are not shown.</source>
        <translation>كُتب {path} بإصدار أحدث من QIC Browser. لا تُعرض المراجعات المستوردة.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. Your notes are shown, and nothing can be saved.</source>
        <translation>كُتب {path} بإصدار أحدث من QIC Browser. تُعرض ملاحظاتك، ولا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>{path}: {fault}</source>
        <translation>{path}: {fault}</translation>
    </message>
    <message>
        <source>{place}: DOI and PMID were not used: they may be cut at a line end, or be some of several.</source>
        <translation>{place}: لم يُستخدم DOI ولا PMID: قد يكونان مقطوعين عند نهاية سطر، أو بعضًا من عدة.</translation>
    </message>
    <message>
        <source>{place}: The {name} was not used: it may be cut at a line end, or be one of several.</source>
        <translation>{place}: لم يُستخدم {name}: قد يكون مقطوعًا عند نهاية سطر، أو واحدًا من عدة.</translation>
    </message>
    <message>
        <source>{place}: There are more than {most} citations.</source>
        <translation>{place}: الاستشهادات أكثر من {most}.</translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation>{place}: {fault}</translation>
    </message>
    <message>
        <source>{place}: {fault} {hint}</source>
        <comment>where an error is in a file, what it is, and what to do</comment>
        <translation>{place}: {fault} {hint}</translation>
    </message>
    <message>
        <source>{read} of {total} characters were read; the others are kept as printed.</source>
        <translation>قُرئ {read} من {total} من المحارف؛ وأُبقيت البقية كما طُبعت.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be saved.</source>
        <comment>after a sentence that says why</comment>
        <translation>{reason} لا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <comment>a table without a title</comment>
        <translation>{review}، الجدول {number}</translation>
    </message>
    <message>
        <source>{review}, Table {number}: {title}</source>
        <translation>{review}، الجدول {number}: {title}</translation>
    </message>
    <message>
        <source>{review}: {title}</source>
        <translation>{review}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{review}: {unknown} of %n studies have no citation.</source>
        <translation>
            <numerusform>{review}: لا دراسات ({unknown}) بلا استشهاد.</numerusform>
            <numerusform>{review}: {unknown} من دراسة واحدة بلا استشهاد.</numerusform>
            <numerusform>{review}: {unknown} من دراستين بلا استشهاد.</numerusform>
            <numerusform>{review}: {unknown} من %Ln دراسات بلا استشهاد.</numerusform>
            <numerusform>{review}: {unknown} من %Ln دراسة بلا استشهاد.</numerusform>
            <numerusform>{review}: {unknown} من %Ln دراسة بلا استشهاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} in {letter}</source>
        <comment>a contextual factor of a theme that is compared</comment>
        <translation>{role} في {letter}</translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <comment>The number of rows and of columns</comment>
        <translation>{rows}، {columns}</translation>
    </message>
    <message>
        <source>{rows}, {columns}, {encoding}</source>
        <comment>The number of rows and of columns, and how they are written</comment>
        <translation>{rows}، {columns}، {encoding}</translation>
    </message>
    <message>
        <source>{sidecar} already exists and is not a file of this program.</source>
        <translation>الملف {sidecar} موجود بالفعل وليس ملفًا لهذا البرنامج.</translation>
    </message>
    <message>
        <source>{sign}, {mark}:</source>
        <comment>before a contextual factor</comment>
        <translation>{sign}، {mark}:</translation>
    </message>
    <message>
        <source>{sign}:</source>
        <comment>before a contextual factor</comment>
        <translation>{sign}:</translation>
    </message>
    <message>
        <source>{site}: my reason</source>
        <comment>Column heading</comment>
        <translation>{site}: سببي</translation>
    </message>
    <message>
        <source>{site}: {factor}: no longer marked.</source>
        <translation>{site}: {factor}: لم تعد عليه علامة.</translation>
    </message>
    <message>
        <source>{site}: {factor}: {mark}.</source>
        <translation>{site}: {factor}: {mark}.</translation>
    </message>
    <message>
        <source>{standing} ({number})</source>
        <translation>{standing} ({number})</translation>
    </message>
    <message>
        <source>{stream} {grades}</source>
        <comment>a stream with the grades of a study in it, as it is spoken</comment>
        <translation>{stream} {grades}</translation>
    </message>
    <message>
        <source>{stream}, {direction}</source>
        <translation>{stream}، {direction}</translation>
    </message>
    <message>
        <source>{stream}: no evidence</source>
        <translation>{stream}: لا أدلة</translation>
    </message>
    <message>
        <source>{stream}: {studies}</source>
        <comment>a stream of evidence, and its studies</comment>
        <translation>{stream}: {studies}</translation>
    </message>
    <message numerus="yes">
        <source>{studies} of %n studies and {left} of {appraisals} count</source>
        <translation>
            <numerusform>لا دراسات محتسبة: {studies}، {left} من {appraisals}</numerusform>
            <numerusform>تُحتسب {studies} من دراسة واحدة و{left} من {appraisals}</numerusform>
            <numerusform>تُحتسب {studies} من دراستين و{left} من {appraisals}</numerusform>
            <numerusform>تُحتسب {studies} من %Ln دراسات و{left} من {appraisals}</numerusform>
            <numerusform>تُحتسب {studies} من %Ln دراسة و{left} من {appraisals}</numerusform>
            <numerusform>تُحتسب {studies} من %Ln دراسة و{left} من {appraisals}</numerusform>
        </translation>
    </message>
    <message>
        <source>{study} in {stream}: {grades}</source>
        <comment>a study with several grades</comment>
        <translation>{study} في {stream}: {grades}</translation>
    </message>
    <message>
        <source>{study} is graded differently in {theme}: {grades}.</source>
        <translation>درجات {study} تختلف في {theme}: {grades}.</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by the lists of the reviews</source>
        <translation>الدراسة {study} من {letter} هي {other} من {other_letter}، بحسب قوائم المراجعتين</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by your citations</source>
        <translation>الدراسة {study} من {letter} هي {other} من {other_letter}، بحسب استشهاداتك</translation>
    </message>
    <message>
        <source>{table} · {review}</source>
        <translation>{table} · {review}</translation>
    </message>
    <message>
        <source>{table} · {review}, Table {number}</source>
        <translation>{table} · {review}، الجدول {number}</translation>
    </message>
    <message>
        <source>{texts}</source>
        <comment>an enumeration</comment>
        <translation>{texts}</translation>
    </message>
    <message>
        <source>{text}</source>
        <comment>a word of the source</comment>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{themes} · {studies} · {factors}</source>
        <translation>{themes} · {studies} · {factors}</translation>
    </message>
    <message>
        <source>{themes}, {studies}, {appraisals}</source>
        <translation>{themes}، {studies}، {appraisals}</translation>
    </message>
    <message>
        <source>{theme} has no passage {key}.</source>
        <translation>ليس في {theme} مقطع {key}.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” is kept as printed; it was read as nothing.</source>
        <translation>{theme}، {heading}: أُبقي «{text}» كما طُبع؛ ولم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” was corrected to “{corrected}” when it was imported.</source>
        <translation>{theme}، {heading}: صُحّح «{text}» إلى «{corrected}» عند استيراده.</translation>
    </message>
    <message>
        <source>{theme}, {study}: not cited</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}، {study}: غير مستشهد بها</translation>
    </message>
    <message>
        <source>{theme}, {study}: {streams}</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}، {study}: {streams}</translation>
    </message>
    <message numerus="yes">
        <source>{theme}: N = {printed} is printed, and %n studies are cited.</source>
        <translation>
            <numerusform>{theme}: المطبوع هو N = {printed}، ولا دراسات مستشهد بها.</numerusform>
            <numerusform>{theme}: المطبوع هو N = {printed}، والمستشهد بها دراسة واحدة.</numerusform>
            <numerusform>{theme}: المطبوع هو N = {printed}، والمستشهد بهما دراستان.</numerusform>
            <numerusform>{theme}: المطبوع هو N = {printed}، والمستشهد بها %Ln دراسات.</numerusform>
            <numerusform>{theme}: المطبوع هو N = {printed}، والمستشهد بها %Ln دراسة.</numerusform>
            <numerusform>{theme}: المطبوع هو N = {printed}، والمستشهد بها %Ln دراسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{theme}: the source states no outcome.</source>
        <translation>{theme}: لا يذكر المصدر حصيلة.</translation>
    </message>
    <message>
        <source>{theme}: {cited} cited, {left} left. {sentence}</source>
        <translation>{theme}: المستشهد بها {cited}، والباقية {left}. {sentence}</translation>
    </message>
    <message>
        <source>{theme}: {factor}</source>
        <comment>a contextual factor after the theme that it is of</comment>
        <translation>{theme}: {factor}</translation>
    </message>
    <message>
        <source>{theme}: “{text}” is not a grade of the table&apos;s scale.</source>
        <translation>{theme}: ليس «{text}» درجة من مقياس الجدول.</translation>
    </message>
    <message>
        <source>{title} cannot be imported: {fault}</source>
        <translation>لا يمكن استيراد {title}: {fault}</translation>
    </message>
    <message>
        <source>{title} · {review}</source>
        <comment>a theme, and its review</comment>
        <translation>{title} · {review}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}، تتمة</translation>
    </message>
    <message>
        <source>{words} (as text)</source>
        <comment>not a search field, but searched for as it is</comment>
        <translation>{words} (كنص)</translation>
    </message>
    <message>
        <source>{words} (“{dash}” does not exclude, “-” does)</source>
        <translation>{words} («{dash}» لا تستبعد، أما «-» فتستبعد)</translation>
    </message>
    <message>
        <source>{words}, or {word} as one word</source>
        <translation>{words}، أو {word} ككلمة واحدة</translation>
    </message>
    <message>
        <source>“;” was expected before “{text}”.</source>
        <translation>كان المتوقع «;» قبل «{text}».</translation>
    </message>
    <message>
        <source>“Annotation” is expected here</source>
        <translation>المتوقع هنا «Annotation»</translation>
    </message>
    <message>
        <source>“qicbrowser backups” lists the backups.</source>
        <translation>الأمر «qicbrowser backups» يسرد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>“qicbrowser contexts --json” lists the factors with their keys.</source>
        <translation>الأمر «qicbrowser contexts --json» يسرد العوامل مع مفاتيحها.</translation>
    </message>
    <message>
        <source>“qicbrowser references style list” shows the styles that you added.</source>
        <translation>الأمر «qicbrowser references style list» يعرض الأنماط التي أضفتها.</translation>
    </message>
    <message>
        <source>“qicbrowser reviews list” lists the reviews.</source>
        <translation>الأمر «qicbrowser reviews list» يسرد المراجعات.</translation>
    </message>
    <message>
        <source>“qicbrowser site list” lists the sites. --new makes one.</source>
        <translation>الأمر «qicbrowser site list» يسرد المواقع. والخيار --new ينشئ موقعًا.</translation>
    </message>
    <message>
        <source>“yes” where you set a star</source>
        <translation>القيمة «yes» حيث وضعت نجمة</translation>
    </message>
    <message>
        <source>“{grade}” is a grade</source>
        <translation>«{grade}» درجة</translation>
    </message>
    <message>
        <source>“{heading}” is a group</source>
        <translation>«{heading}» مجموعة</translation>
    </message>
    <message>
        <source>“{heading}” is the heading of an answer and of the sentence beside it.</source>
        <translation>«{heading}» ترويسة إجابة وترويسة الجملة التي بجانبها.</translation>
    </message>
    <message>
        <source>“{heading}” names both signs; which statement has which is not known.</source>
        <translation>تذكر «{heading}» الإشارتين؛ ولا يُعرف أي إفادة لها أي إشارة.</translation>
    </message>
    <message>
        <source>“{id}” is also printed before a row above.</source>
        <translation>طُبع «{id}» أيضًا قبل صف سابق.</translation>
    </message>
    <message>
        <source>“{label}” is not one of the grades {grades}.</source>
        <translation>ليست «{label}» من الدرجات {grades}.</translation>
    </message>
    <message>
        <source>“{line}” names no barrier.</source>
        <translation>لا يذكر «{line}» عائقًا.</translation>
    </message>
    <message>
        <source>“{printed}” is printed; the number of references read is {cited}.</source>
        <translation>المطبوع هو «{printed}»؛ وعدد المراجع المقروءة {cited}.</translation>
    </message>
    <message>
        <source>“{sample}” ({encoding})</source>
        <comment>words of the file as they are in an encoding</comment>
        <translation>«{sample}» ({encoding})</translation>
    </message>
    <message>
        <source>“{separator}”</source>
        <translation>«{separator}»</translation>
    </message>
    <message>
        <source>“{sign}” means barrier</source>
        <translation>«{sign}» تعني عائقًا</translation>
    </message>
    <message>
        <source>“{sign}” means both</source>
        <translation>«{sign}» تعني الأمرين معًا</translation>
    </message>
    <message>
        <source>“{sign}” means enabler</source>
        <translation>«{sign}» تعني عاملًا ميسّرًا</translation>
    </message>
    <message>
        <source>“{sign}” means nothing</source>
        <translation>«{sign}» لا تعني شيئًا</translation>
    </message>
    <message>
        <source>“{sign}” only means that it is mentioned</source>
        <translation>«{sign}» تعني أنه مذكور فحسب</translation>
    </message>
    <message>
        <source>“{text}” begins with a sign that is not among the prefixes.</source>
        <translation>يبدأ «{text}» بإشارة ليست من البادئات.</translation>
    </message>
    <message>
        <source>“{text}” contradicts the sign in the heading of the column.</source>
        <translation>يناقض «{text}» الإشارة التي في ترويسة العمود.</translation>
    </message>
    <message>
        <source>“{text}” follows a reference that already has a grade. Correct the cell, or keep it as printed.</source>
        <translation>يأتي «{text}» بعد مرجع له درجة بالفعل. صحّح الخلية أو أبقها كما طُبعت.</translation>
    </message>
    <message>
        <source>“{text}” is a count of 0.</source>
        <translation>«{text}» عدد قيمته 0.</translation>
    </message>
    <message>
        <source>“{text}” is a date; a spreadsheet may have made it from a range. Type the references as they are published.</source>
        <translation>«{text}» تاريخ؛ ربما حوّل إليه برنامج جداول بيانات نطاقًا. اكتب المراجع كما نُشرت.</translation>
    </message>
    <message>
        <source>“{text}” is a number in words: {number}.</source>
        <translation>«{text}» عدد مكتوب بالكلمات: {number}.</translation>
    </message>
    <message>
        <source>“{text}” is a sign without a statement.</source>
        <translation>«{text}» إشارة بلا إفادة.</translation>
    </message>
    <message>
        <source>“{text}” is kept as printed: it is not one number.</source>
        <translation>أُبقي «{text}» كما طُبع: ليس عددًا واحدًا.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade of the scale. Add it to the scale, or correct the cell.</source>
        <translation>ليست «{text}» درجة من المقياس. أضفها إلى المقياس، أو صحّح الخلية.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade with [references].</source>
        <translation>ليست «{text}» درجة مع [مراجع].</translation>
    </message>
    <message>
        <source>“{text}” is not a list of references.</source>
        <translation>ليست «{text}» قائمة مراجع.</translation>
    </message>
    <message>
        <source>“{text}” is not a reference number or a range of them.</source>
        <translation>ليس «{text}» رقم مرجع ولا نطاقًا من أرقام المراجع.</translation>
    </message>
    <message>
        <source>“{text}” is one large number or two references. Correct the cell.</source>
        <translation>«{text}» إما رقم كبير واحد أو مرجعان. صحّح الخلية.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a count.</source>
        <translation>لم يُقرأ «{text}» كعدد.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a reference. Correct the cell, or keep it as printed.</source>
        <translation>لم يُقرأ «{text}» كمرجع. صحّح الخلية أو أبقها كما طُبعت.</translation>
    </message>
    <message>
        <source>“{text}” was not read. Correct the cell, or keep it as printed.</source>
        <translation>لم يُقرأ «{text}». صحّح الخلية أو أبقها كما طُبعت.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>a theme, named by its title</comment>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}” has no statement.</source>
        <translation>ليس في «{title}» إفادة.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ولا شيء غير ذلك.</numerusform>
            <numerusform>… وواحد آخر.</numerusform>
            <numerusform>… واثنان آخران.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ بنجمة</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About QIC Browser</source>
        <translation>حول QIC Browser</translation>
    </message>
    <message>
        <source>About the review</source>
        <translation>حول المراجعة</translation>
    </message>
    <message>
        <source>DOI: {doi}</source>
        <translation>DOI: {doi}</translation>
    </message>
    <message>
        <source>Edition {edition}; checksum of the sources {checksum}</source>
        <translation>الطبعة {edition}؛ البصمة الرقمية للمصادر {checksum}</translation>
    </message>
    <message>
        <source>It works offline: it opens no network connection. A link is opened by your own browser, and what you print is printed by your system&apos;s print service, only when you ask for it.</source>
        <translation>يعمل دون اتصال: لا يفتح أي اتصال بالشبكة. الروابط يفتحها متصفحك، وما تطبعه تطبعه خدمة الطباعة في نظامك، عندما تطلب ذلك فقط.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: {licence}</translation>
    </message>
    <message>
        <source>PubMed Central: {number}</source>
        <translation>PubMed Central: {number}</translation>
    </message>
    <message>
        <source>Published: {date}</source>
        <translation>تاريخ النشر: {date}</translation>
    </message>
    <message>
        <source>Read, search, annotate and export the evidence on how quality improvement collaboratives work.</source>
        <translation>اقرأ الأدلة على كيفية عمل تعاونيات تحسين الجودة، وابحث فيها ودوّن عليها وصدّرها.</translation>
    </message>
    <message>
        <source>The evidence is the review&apos;s own table, word for word, © its authors. Its form was changed for reading: cells are split at their bullets and lines, and the prefix “Barrier:” became a role. View &gt; Source row shows the cells as published. The table cites its studies by number only; which publications they are is not in it.</source>
        <translation>الأدلة هي جدول المراجعة نفسه حرفيًا، © لمؤلفيها. تغيّر شكلها من أجل القراءة: قُسمت الخلايا عند نقاطها وأسطرها، وصارت البادئة «Barrier:» (عائق) دورًا. يعرض «عرض &gt; صف المصدر» الخلايا كما نُشرت. يستشهد الجدول بدراساته بالأرقام فقط؛ وليس فيه أي المنشورات هي.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence; it uses Qt and PySide6 under the LGPL 3. The evidence has a licence of its own: see Help &gt; About the review.</source>
        <translation>البرنامج مرخص برخصة MIT؛ وهو يستخدم Qt وPySide6 برخصة LGPL 3. وللأدلة ترخيصها الخاص: انظر «مساعدة &gt; حول المراجعة».</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>AnalysisTabs</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>السياقات</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>موقعي</translation>
    </message>
    <message>
        <source>The list of your notes has the key {keys} now.</source>
        <translation>صار لقائمة ملاحظاتك الآن المفتاح {keys}.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source> pt ({percent} %)</source>
        <translation> نقطة ({percent} %)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Font of &amp;pages</source>
        <translation>خط ال&amp;صفحات</translation>
    </message>
    <message>
        <source>Font of the &amp;window</source>
        <translation>&amp;خط النافذة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Line w&amp;idth of pages</source>
        <translation>&amp;عرض السطر في الصفحات</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Reviews stay in the language they were written in.</source>
        <translation>تبقى المراجعات باللغة التي كُتبت بها.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>The desktop&apos;s font</source>
        <translation>خط سطح المكتب</translation>
    </message>
    <message>
        <source>The font of the window</source>
        <translation>خط النافذة</translation>
    </message>
    <message>
        <source>The system&apos;s ({language})</source>
        <translation>لغة النظام ({language})</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>“System” follows the colours and the contrast of your desktop.</source>
        <translation>يتبع «النظام» ألوان سطح مكتبك وتباينه.</translation>
    </message>
</context>
<context>
    <name>AttachBar</name>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>إرفاق لا استشهادات</numerusform>
            <numerusform>إرفاق استشهاد واحد</numerusform>
            <numerusform>إرفاق استشهادين</numerusform>
            <numerusform>إرفاق %Ln استشهادات</numerusform>
            <numerusform>إرفاق %Ln استشهادًا</numerusform>
            <numerusform>إرفاق %Ln استشهاد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>عرض المدخلات</translation>
    </message>
    <message numerus="yes">
        <source>This page is of {review}, which is in your library. Attach its reference list: {count} of %n references.</source>
        <translation>
            <numerusform>هذه الصفحة للمراجعة {review}، وهي في مكتبتك. إرفاق قائمة مراجعها: {count}.</numerusform>
            <numerusform>هذه الصفحة للمراجعة {review}، وهي في مكتبتك. إرفاق قائمة مراجعها: {count} من مرجع واحد.</numerusform>
            <numerusform>هذه الصفحة للمراجعة {review}، وهي في مكتبتك. إرفاق قائمة مراجعها: {count} من مرجعين.</numerusform>
            <numerusform>هذه الصفحة للمراجعة {review}، وهي في مكتبتك. إرفاق قائمة مراجعها: {count} من %Ln مراجع.</numerusform>
            <numerusform>هذه الصفحة للمراجعة {review}، وهي في مكتبتك. إرفاق قائمة مراجعها: {count} من %Ln مرجعًا.</numerusform>
            <numerusform>هذه الصفحة للمراجعة {review}، وهي في مكتبتك. إرفاق قائمة مراجعها: {count} من %Ln مرجع.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is of {review}, which is in your library. Every reference in its list has a citation already.</source>
        <translation>هذه الصفحة للمراجعة {review}، وهي في مكتبتك. لكل مرجع في قائمتها استشهاد بالفعل.</translation>
    </message>
</context>
<context>
    <name>AttachBox</name>
    <message>
        <source>Attach the page&apos;s reference list</source>
        <translation>إرفاق قائمة مراجع الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n cited references are in it.</source>
        <translation>
            <numerusform>لا مراجع مستشهد بها: {count} فيها.</numerusform>
            <numerusform>فيها {count} من مرجع واحد مستشهد به.</numerusform>
            <numerusform>فيها {count} من مرجعين مستشهد بهما.</numerusform>
            <numerusform>فيها {count} من %Ln مراجع مستشهد بها.</numerusform>
            <numerusform>فيها {count} من %Ln مرجعًا مستشهدًا به.</numerusform>
            <numerusform>فيها {count} من %Ln مرجع مستشهد به.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorFilter</name>
    <message>
        <source>All authors</source>
        <translation>كل المؤلفين</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Only notes by one author</source>
        <translation>ملاحظات مؤلف واحد فقط</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>إنشاء نسخة ا&amp;حتياطية الآن</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>A backup contains everything of yours: notes, citations, saved searches, labels, scenarios and sites. One is made after each start if anything has changed since the last one. Before a backup is restored, what you have now is backed up: to undo, restore that newer backup.</source>
        <translation>تحوي النسخة الاحتياطية كل ما هو لك: الملاحظات والاستشهادات وعمليات البحث المحفوظة والتسميات والسيناريوهات والمواقع. تُنشأ نسخة بعد كل بدء تشغيل إذا تغيّر شيء منذ النسخة السابقة. وقبل استعادة نسخة احتياطية يُنسخ ما لديك الآن احتياطيًا: للتراجع، استعد تلك النسخة الأحدث.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>أُنشئت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>No changes since the last backup.</source>
        <translation>لا تغييرات منذ آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Not restored. A note that you are writing is not saved yet: save it first.</source>
        <translation>لم تُستعد. ملاحظة تكتبها لم تُحفظ بعد: احفظها أولًا.</translation>
    </message>
    <message>
        <source>Notes in the backup</source>
        <translation>الملاحظات في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Restored the backup of {made}. To undo, restore the backup of {before}.</source>
        <translation>استُعيدت النسخة الاحتياطية بتاريخ {made}. للتراجع، استعد النسخة الاحتياطية بتاريخ {before}.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>لا توجد نسخ احتياطية بعد.</translation>
    </message>
    <message>
        <source>There are no notes in this backup.</source>
        <translation>لا ملاحظات في هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This backup is the same as what you have now.</source>
        <translation>هذه النسخة الاحتياطية مطابقة لما لديك الآن.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>After a start</source>
        <translation>بعد بدء التشغيل</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Before permanent deletion</source>
        <translation>قبل حذف نهائي</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%n notes copied.</source>
        <translation>
            <numerusform>لم تُنسخ ملاحظات.</numerusform>
            <numerusform>نُسخت ملاحظة واحدة.</numerusform>
            <numerusform>نُسخت ملاحظتان.</numerusform>
            <numerusform>نُسخت %Ln ملاحظات.</numerusform>
            <numerusform>نُسخت %Ln ملاحظة.</numerusform>
            <numerusform>نُسخت %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes deleted permanently.</source>
        <translation>
            <numerusform>لم تُحذف ملاحظات نهائيًا.</numerusform>
            <numerusform>حُذفت ملاحظة واحدة نهائيًا.</numerusform>
            <numerusform>حُذفت ملاحظتان نهائيًا.</numerusform>
            <numerusform>حُذفت %Ln ملاحظات نهائيًا.</numerusform>
            <numerusform>حُذفت %Ln ملاحظة نهائيًا.</numerusform>
            <numerusform>حُذفت %Ln ملاحظة نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes permanently?</source>
        <translation>
            <numerusform>لا ملاحظات تُحذف نهائيًا.</numerusform>
            <numerusform>أتريد حذف ملاحظة واحدة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف ملاحظتين نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %Ln ملاحظات نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %Ln ملاحظة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %Ln ملاحظة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>The deleted notes were deleted permanently without a backup. {reason}</source>
        <translation>حُذفت الملاحظات المحذوفة نهائيًا دون نسخة احتياطية. {reason}</translation>
    </message>
    <message>
        <source>Until you quit, Undo brings back what was deleted.</source>
        <translation>إلى أن تنهي البرنامج، يستعيد «تراجع» ما حُذف.</translation>
    </message>
    <message numerus="yes">
        <source>change colour of %n notes</source>
        <translation>
            <numerusform>تغيير لون لا ملاحظات</numerusform>
            <numerusform>تغيير لون ملاحظة واحدة</numerusform>
            <numerusform>تغيير لون ملاحظتين</numerusform>
            <numerusform>تغيير لون %Ln ملاحظات</numerusform>
            <numerusform>تغيير لون %Ln ملاحظة</numerusform>
            <numerusform>تغيير لون %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes</source>
        <translation>
            <numerusform>حذف لا ملاحظات</numerusform>
            <numerusform>حذف ملاحظة واحدة</numerusform>
            <numerusform>حذف ملاحظتين</numerusform>
            <numerusform>حذف %Ln ملاحظات</numerusform>
            <numerusform>حذف %Ln ملاحظة</numerusform>
            <numerusform>حذف %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes permanently</source>
        <translation>
            <numerusform>حذف لا ملاحظات نهائيًا</numerusform>
            <numerusform>حذف ملاحظة واحدة نهائيًا</numerusform>
            <numerusform>حذف ملاحظتين نهائيًا</numerusform>
            <numerusform>حذف %Ln ملاحظات نهائيًا</numerusform>
            <numerusform>حذف %Ln ملاحظة نهائيًا</numerusform>
            <numerusform>حذف %Ln ملاحظة نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>delete all permanently</source>
        <translation>حذف الكل نهائيًا</translation>
    </message>
    <message>
        <source>remove tag “{tag}”</source>
        <translation>إزالة الوسم «{tag}»</translation>
    </message>
    <message>
        <source>rename tag “{tag}”</source>
        <translation>إعادة تسمية الوسم «{tag}»</translation>
    </message>
    <message numerus="yes">
        <source>restore %n notes</source>
        <translation>
            <numerusform>استعادة لا ملاحظات</numerusform>
            <numerusform>استعادة ملاحظة واحدة</numerusform>
            <numerusform>استعادة ملاحظتين</numerusform>
            <numerusform>استعادة %Ln ملاحظات</numerusform>
            <numerusform>استعادة %Ln ملاحظة</numerusform>
            <numerusform>استعادة %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n notes</source>
        <translation>
            <numerusform>إضافة وسم إلى لا ملاحظات</numerusform>
            <numerusform>إضافة وسم إلى ملاحظة واحدة</numerusform>
            <numerusform>إضافة وسم إلى ملاحظتين</numerusform>
            <numerusform>إضافة وسم إلى %Ln ملاحظات</numerusform>
            <numerusform>إضافة وسم إلى %Ln ملاحظة</numerusform>
            <numerusform>إضافة وسم إلى %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n notes</source>
        <translation>
            <numerusform>إزالة وسم من لا ملاحظات</numerusform>
            <numerusform>إزالة وسم من ملاحظة واحدة</numerusform>
            <numerusform>إزالة وسم من ملاحظتين</numerusform>
            <numerusform>إزالة وسم من %Ln ملاحظات</numerusform>
            <numerusform>إزالة وسم من %Ln ملاحظة</numerusform>
            <numerusform>إزالة وسم من %Ln ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>Deleted {n}</source>
        <translation>المحذوفة {n}</translation>
    </message>
    <message>
        <source>Notes {n}</source>
        <translation>الملاحظات {n}</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>قراءة المقاطع</translation>
    </message>
    <message>
        <source>Show the passages with their notes one after the other</source>
        <translation>عرض المقاطع مع ملاحظاتها واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>بلا موضع {n}</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>As printed</source>
        <translation>كما طُبع</translation>
    </message>
    <message>
        <source>Correct the text of the cell</source>
        <translation>تصحيح نص الخلية</translation>
    </message>
    <message>
        <source>Correct… (F2)</source>
        <translation>تصحيح… (F2)</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>لم تُحدَّد خلية</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <translation>المطبوع: {text}</translation>
    </message>
    <message>
        <source>Remove the correction: the cell has its printed text again</source>
        <translation>إزالة التصحيح: يعود إلى الخلية نصها المطبوع</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Show the rules for reading cells</source>
        <translation>عرض قواعد قراءة الخلايا</translation>
    </message>
    <message>
        <source>The printed text and your correction are both stored</source>
        <translation>يُخزَّن النص المطبوع وتصحيحك كلاهما</translation>
    </message>
    <message>
        <source>row {row} · {heading}</source>
        <translation>الصف {row} · {heading}</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>إزالة {text}</translation>
    </message>
    <message>
        <source>{name}: add another</source>
        <translation>{name}: إضافة المزيد</translation>
    </message>
    <message>
        <source>{text}  ✕</source>
        <comment>a button that removes the text</comment>
        <translation>{text}  ✕</translation>
    </message>
</context>
<context>
    <name>CitationAttaching</name>
    <message numerus="yes">
        <source>%n citations attached. Undo with {keys}.</source>
        <translation>
            <numerusform>لم تُرفق استشهادات. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفق استشهاد واحد. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفق استشهادان. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفقت %Ln استشهادات. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفق %Ln استشهادًا. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفق %Ln استشهاد. للتراجع: {keys}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already attached; nothing was changed.</source>
        <translation>مرفق بالفعل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Attach citations</source>
        <translation>إرفاق استشهادات</translation>
    </message>
    <message>
        <source>Citation removed. Undo with {keys}.</source>
        <translation>أُزيل الاستشهاد. للتراجع: {keys}.</translation>
    </message>
    <message>
        <source>Citations (*.ris *.nbib *.bib *.json *.txt)</source>
        <translation>استشهادات (*.ris *.nbib *.bib *.json *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n citations…</source>
        <translation>
            <numerusform>لا استشهادات قيد الإعداد…</numerusform>
            <numerusform>يجري إعداد استشهاد واحد…</numerusform>
            <numerusform>يجري إعداد استشهادين…</numerusform>
            <numerusform>يجري إعداد %Ln استشهادات…</numerusform>
            <numerusform>يجري إعداد %Ln استشهادًا…</numerusform>
            <numerusform>يجري إعداد %Ln استشهاد…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading citations…</source>
        <translation>تجري قراءة الاستشهادات…</translation>
    </message>
    <message>
        <source>Select a reference first, then attach its citation.</source>
        <translation>حدّد مرجعًا أولًا، ثم أرفق استشهاده.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a list of references first.</source>
        <translation>لا نص في الحافظة. انسخ قائمة مراجع أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>إرفاق لا استشهادات</numerusform>
            <numerusform>إرفاق استشهاد واحد</numerusform>
            <numerusform>إرفاق استشهادين</numerusform>
            <numerusform>إرفاق %Ln استشهادات</numerusform>
            <numerusform>إرفاق %Ln استشهادًا</numerusform>
            <numerusform>إرفاق %Ln استشهاد</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>remove citation</source>
        <translation>إزالة الاستشهاد</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>&amp;Authors</source>
        <translation>المؤلفو&amp;ن</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>معرّ&amp;ف DOI</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>الع&amp;دد</translation>
    </message>
    <message>
        <source>&amp;Journal or book</source>
        <translation>الم&amp;جلة أو الكتاب</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ال&amp;صفحات</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;رابط URL</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>المج&amp;لد</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>ال&amp;سنة</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>كما أُلصق</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Book chapter</source>
        <translation>فصل من كتاب</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>حسب الحقول</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Citation of reference {number}</source>
        <translation>استشهاد المرجع {number}</translation>
    </message>
    <message>
        <source>Citation of reference {number} of {review}</source>
        <translation>استشهاد المرجع {number} من {review}</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>ورقة مؤتمر</translation>
    </message>
    <message>
        <source>DOI: {text}</source>
        <translation>DOI: {text}</translation>
    </message>
    <message>
        <source>Example: 10.1000/182</source>
        <translation>مثال: 10.1000/182</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>مقالة في مجلة</translation>
    </message>
    <message>
        <source>One per line: Family, Given (or an organisation)</source>
        <translation>واحد في كل سطر: اسم العائلة، الاسم الأول (أو منظمة)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>P&amp;MID</source>
        <translation>&amp;معرّف PMID</translation>
    </message>
    <message>
        <source>PMID: {text}</source>
        <translation>PMID: {text}</translation>
    </message>
    <message>
        <source>Paste the citation here. It is kept word for word.</source>
        <translation>الصق الاستشهاد هنا. يُحفظ حرفيًا.</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>النا&amp;شر</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>أطروحة</translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation>الن&amp;وع</translation>
    </message>
    <message>
        <source>URL: {text}</source>
        <translation>URL: {text}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Write four digits.</source>
        <translation>اكتب أربعة أرقام.</translation>
    </message>
    <message>
        <source>“{text}” is not a DOI.</source>
        <translation>ليس «{text}» معرّف DOI.</translation>
    </message>
    <message>
        <source>“{text}” is not a year.</source>
        <translation>ليست «{text}» سنة.</translation>
    </message>
</context>
<context>
    <name>CitationSettings</name>
    <message>
        <source>&amp;Add a style…</source>
        <translation>إضا&amp;فة نمط…</translation>
    </message>
    <message>
        <source>A citation in this style is shown here once you have attached one.</source>
        <translation>يُعرض هنا استشهاد بهذا النمط بعد أن ترفق استشهادًا.</translation>
    </message>
    <message>
        <source>A style is a CSL file, the kind that reference managers use.</source>
        <translation>النمط ملف CSL، من النوع الذي تستخدمه برامج إدارة المراجع.</translation>
    </message>
    <message>
        <source>Citation st&amp;yle</source>
        <translation>&amp;نمط الاستشهاد</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>CitationStyleMenu</name>
    <message>
        <source>Add citation style</source>
        <translation>إضافة نمط استشهاد</translation>
    </message>
    <message>
        <source>Citation style “{name}” added.</source>
        <translation>أُضيف نمط الاستشهاد «{name}».</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>أنماط استشهاد (*.csl)</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%n citations copied.</source>
        <translation>
            <numerusform>لم تُنسخ استشهادات.</numerusform>
            <numerusform>نُسخ استشهاد واحد.</numerusform>
            <numerusform>نُسخ استشهادان.</numerusform>
            <numerusform>نُسخت %Ln استشهادات.</numerusform>
            <numerusform>نُسخ %Ln استشهادًا.</numerusform>
            <numerusform>نُسخ %Ln استشهاد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations copied. Selected references without a citation: {number}.</source>
        <translation>
            <numerusform>لم تُنسخ استشهادات. المراجع المحددة بلا استشهاد: {number}.</numerusform>
            <numerusform>نُسخ استشهاد واحد. المراجع المحددة بلا استشهاد: {number}.</numerusform>
            <numerusform>نُسخ استشهادان. المراجع المحددة بلا استشهاد: {number}.</numerusform>
            <numerusform>نُسخت %Ln استشهادات. المراجع المحددة بلا استشهاد: {number}.</numerusform>
            <numerusform>نُسخ %Ln استشهادًا. المراجع المحددة بلا استشهاد: {number}.</numerusform>
            <numerusform>نُسخ %Ln استشهاد. المراجع المحددة بلا استشهاد: {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All references</source>
        <translation>كل المراجع</translation>
    </message>
    <message>
        <source>At most {number} citations can be copied at once. Use “Export references” instead.</source>
        <translation>لا يمكن نسخ أكثر من {number} من الاستشهادات دفعة واحدة. استخدم «تصدير المراجع» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>References of the ticked themes</source>
        <translation>مراجع المحاور المؤشَّر عليها</translation>
    </message>
    <message>
        <source>Selected reference</source>
        <translation>المرجع المحدد</translation>
    </message>
    <message>
        <source>There are no references to export.</source>
        <translation>لا توجد مراجع للتصدير.</translation>
    </message>
    <message>
        <source>There is nothing to copy: no citation is attached to the selected references.</source>
        <translation>لا شيء للنسخ: لا استشهاد مرفق بالمراجع المحددة.</translation>
    </message>
</context>
<context>
    <name>ColourNamesDialog</name>
    <message>
        <source>Colour names</source>
        <translation>أسماء الألوان</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>ماذا تعني ألوانك؟ اترك السطر فارغًا للاسم الافتراضي.</translation>
    </message>
</context>
<context>
    <name>ColourNaming</name>
    <message>
        <source>rename colours</source>
        <translation>إعادة تسمية الألوان</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>What column {number} ({heading}) holds</source>
        <translation>ما يحويه العمود {number} ({heading})</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>&amp;Down</source>
        <translation>إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأعم&amp;دة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Defau&amp;lt columns</source>
        <translation>الأعمدة الافت&amp;راضية</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Add a theme</source>
        <translation>إضافة محور</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compared themes</source>
        <translation>المحاور المقارَنة</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>ما ي&amp;ختلف فقط</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Tick two or three themes in the tree, or add them here.</source>
        <translation>ضع علامة تأشير على محورين أو ثلاثة في الشجرة، أو أضفها هنا.</translation>
    </message>
    <message>
        <source>What the compared themes say</source>
        <translation>ما تقوله المحاور المقارَنة</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>التسميات التي معها قلم هي للقارئ لا للمراجعة.</translation>
    </message>
</context>
<context>
    <name>ComparisonSide</name>
    <message numerus="yes">
        <source>%n different studies</source>
        <translation>
            <numerusform>لا دراسات مختلفة</numerusform>
            <numerusform>دراسة مختلفة واحدة</numerusform>
            <numerusform>دراستان مختلفتان</numerusform>
            <numerusform>%Ln دراسات مختلفة</numerusform>
            <numerusform>%Ln دراسة مختلفة</numerusform>
            <numerusform>%Ln دراسة مختلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>In {letters} only</source>
        <translation>في {letters} فقط</translation>
    </message>
    <message>
        <source>Labels of mine</source>
        <translation>تسمياتي</translation>
    </message>
    <message>
        <source>No study of these themes is graded differently from one theme to another.</source>
        <translation>لا دراسة من دراسات هذه المحاور تختلف درجتها من محور إلى آخر.</translation>
    </message>
    <message>
        <source>None of your labels is in several of these themes.</source>
        <translation>لا تسمية من تسمياتك في عدة محاور من هذه.</translation>
    </message>
    <message>
        <source>See it in Contexts</source>
        <translation>العرض في السياقات</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Shared by the compared themes</source>
        <translation>المشترك بين المحاور المقارَنة</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>The same publications</source>
        <translation>المنشورات نفسها</translation>
    </message>
    <message>
        <source>The themes are of different reviews, whose numbers are not the same studies.</source>
        <translation>المحاور من مراجعات مختلفة، وأرقامها لا تدل على الدراسات نفسها.</translation>
    </message>
    <message>
        <source>What the compared themes share is listed here.</source>
        <translation>يُسرد هنا ما تشترك فيه المحاور المقارَنة.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} share %n studies.</source>
        <translation>
            <numerusform>{first} و{second} لا يشتركان في دراسات.</numerusform>
            <numerusform>{first} و{second} يشتركان في دراسة واحدة.</numerusform>
            <numerusform>{first} و{second} يشتركان في دراستين.</numerusform>
            <numerusform>{first} و{second} يشتركان في %Ln دراسات.</numerusform>
            <numerusform>{first} و{second} يشتركان في %Ln دراسة.</numerusform>
            <numerusform>{first} و{second} يشتركان في %Ln دراسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} enables and hinders.</source>
        <translation>{label} ييسّر ويعوق.</translation>
    </message>
</context>
<context>
    <name>ComparisonTab</name>
    <message numerus="yes">
        <source>%n themes are compared: remove one first.</source>
        <translation>
            <numerusform>لا محاور في المقارنة.</numerusform>
            <numerusform>في المقارنة محور واحد: أزله أولًا.</numerusform>
            <numerusform>في المقارنة محوران: أزل أحدهما أولًا.</numerusform>
            <numerusform>في المقارنة %Ln محاور: أزل أحدها أولًا.</numerusform>
            <numerusform>في المقارنة %Ln محورًا: أزل أحدها أولًا.</numerusform>
            <numerusform>في المقارنة %Ln محور: أزل أحدها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>As pa&amp;ges (PDF)…</source>
        <translation>كص&amp;فحات (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message numerus="yes">
        <source>The first {number} of %n ticked themes are compared.</source>
        <translation>
            <numerusform>لا محاور مؤشَّر عليها للمقارنة: {number}.</numerusform>
            <numerusform>تُقارن أول {number} من محور واحد مؤشَّر عليه.</numerusform>
            <numerusform>تُقارن أول {number} من محورين مؤشَّر عليهما.</numerusform>
            <numerusform>تُقارن أول {number} من %Ln محاور مؤشَّر عليها.</numerusform>
            <numerusform>تُقارن أول {number} من %Ln محورًا مؤشَّرًا عليه.</numerusform>
            <numerusform>تُقارن أول {number} من %Ln محور مؤشَّر عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes beside each other</source>
        <translation>محاور متجاورة</translation>
    </message>
    <message>
        <source>This theme is compared already.</source>
        <translation>هذا المحور مدرج في المقارنة بالفعل.</translation>
    </message>
    <message>
        <source>{theme} is compared too.</source>
        <translation>المحور {theme} في المقارنة أيضًا.</translation>
    </message>
</context>
<context>
    <name>ComparisonWriter</name>
    <message>
        <source>Grade of the theme as a whole</source>
        <translation>درجة المحور ككل</translation>
    </message>
    <message>
        <source>none cited</source>
        <translation>لا دراسات مستشهد بها</translation>
    </message>
    <message>
        <source>not in its table</source>
        <translation>ليس في جدوله</translation>
    </message>
    <message>
        <source>the same words in {letters}</source>
        <translation>الكلمات نفسها في {letters}</translation>
    </message>
    <message>
        <source>your label: </source>
        <translation>تسميتك: </translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>اقتراحات الإكمال</translation>
    </message>
</context>
<context>
    <name>ContextDetails</name>
    <message numerus="yes">
        <source>%n factors of this label are not in your library now.</source>
        <translation>
            <numerusform>كل عوامل هذه التسمية في مكتبتك الآن.</numerusform>
            <numerusform>عامل واحد من هذه التسمية ليس في مكتبتك الآن.</numerusform>
            <numerusform>عاملان من هذه التسمية ليسا في مكتبتك الآن.</numerusform>
            <numerusform>%Ln عوامل من هذه التسمية ليست في مكتبتك الآن.</numerusform>
            <numerusform>%Ln عاملًا من هذه التسمية ليست في مكتبتك الآن.</numerusform>
            <numerusform>%Ln عامل من هذه التسمية ليست في مكتبتك الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more factors are in the list.</source>
        <translation>
            <numerusform>لا عوامل أخرى في القائمة.</numerusform>
            <numerusform>عامل آخر في القائمة.</numerusform>
            <numerusform>عاملان آخران في القائمة.</numerusform>
            <numerusform>%Ln عوامل أخرى في القائمة.</numerusform>
            <numerusform>%Ln عاملًا آخر في القائمة.</numerusform>
            <numerusform>%Ln عامل آخر في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contextual factor or a group of them to see what they enable and hinder.</source>
        <translation>اختر عاملًا سياقيًا أو مجموعة منها لترى ما تيسّره وما تعوقه.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>مقارنة الاثنين</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Enables and hinders in the same theme.</source>
        <translation>ييسّر ويعوق في المحور نفسه.</translation>
    </message>
    <message>
        <source>Enables in one theme, hinders in another.</source>
        <translation>ييسّر في محور، ويعوق في آخر.</translation>
    </message>
    <message>
        <source>Mechanisms: {texts}</source>
        <translation>الآليات: {texts}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>The table gives factors for a theme as a whole, not for one of its mechanisms.</source>
        <translation>يورد الجدول العوامل للمحور ككل، لا لإحدى آلياته.</translation>
    </message>
    <message>
        <source>The table names no studies for this theme.</source>
        <translation>لا يذكر الجدول دراسات لهذا المحور.</translation>
    </message>
    <message>
        <source>What it enables and hinders</source>
        <translation>ما ييسّره وما يعوقه</translation>
    </message>
    <message>
        <source>Why you put them together</source>
        <translation>لماذا تجمعها معًا</translation>
    </message>
    <message>
        <source>Write why you put them together</source>
        <translation>اكتب لماذا تجمعها معًا</translation>
    </message>
    <message>
        <source>Your labels:</source>
        <translation>تسمياتك:</translation>
    </message>
    <message>
        <source>a label of yours</source>
        <translation>تسمية لك</translation>
    </message>
    <message>
        <source>no studies</source>
        <translation>لا دراسات</translation>
    </message>
    <message>
        <source>the source states none</source>
        <translation>لا يذكر المصدر شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>{factors}, in %n themes</source>
        <translation>
            <numerusform>{factors}، في لا محاور</numerusform>
            <numerusform>{factors}، في محور واحد</numerusform>
            <numerusform>{factors}، في محورين</numerusform>
            <numerusform>{factors}، في %Ln محاور</numerusform>
            <numerusform>{factors}، في %Ln محورًا</numerusform>
            <numerusform>{factors}، في %Ln محور</numerusform>
        </translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}، الجدول {number}</translation>
    </message>
</context>
<context>
    <name>ContextScope</name>
    <message>
        <source>This review</source>
        <translation>هذه المراجعة</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>هذا الجدول</translation>
    </message>
    <message>
        <source>Which part of the library</source>
        <translation>أي جزء من المكتبة</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
</context>
<context>
    <name>ContextsPage</name>
    <message numerus="yes">
        <source>%n barriers</source>
        <translation>
            <numerusform>لا عوائق</numerusform>
            <numerusform>عائق واحد</numerusform>
            <numerusform>عائقان</numerusform>
            <numerusform>%Ln عوائق</numerusform>
            <numerusform>%Ln عائقًا</numerusform>
            <numerusform>%Ln عائق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both</source>
        <comment>contextual factors that enable and hinder</comment>
        <translation>
            <numerusform>لا عوامل تيسّر وتعوق</numerusform>
            <numerusform>عامل ييسّر ويعوق</numerusform>
            <numerusform>عاملان ييسّران ويعوقان</numerusform>
            <numerusform>%Ln تيسّر وتعوق</numerusform>
            <numerusform>%Ln تيسّر وتعوق</numerusform>
            <numerusform>%Ln تيسّر وتعوق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <translation>
            <numerusform>لا عوامل ميسّرة</numerusform>
            <numerusform>عامل ميسّر واحد</numerusform>
            <numerusform>عاملان ميسّران</numerusform>
            <numerusform>%Ln عوامل ميسّرة</numerusform>
            <numerusform>%Ln عاملًا ميسّرًا</numerusform>
            <numerusform>%Ln عامل ميسّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>لا عوامل بلا إشارة</numerusform>
            <numerusform>عامل واحد بلا إشارة</numerusform>
            <numerusform>عاملان بلا إشارة</numerusform>
            <numerusform>%Ln بلا إشارة</numerusform>
            <numerusform>%Ln بلا إشارة</numerusform>
            <numerusform>%Ln بلا إشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>By my labels</source>
        <translation>حسب تسمياتي</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>حسب المراجعة</translation>
    </message>
    <message>
        <source>By sign</source>
        <translation>حسب الإشارة</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>حسب المحور</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>السياقات</translation>
    </message>
    <message>
        <source>Filter contextual factors</source>
        <translation>تصفية العوامل السياقية</translation>
    </message>
    <message>
        <source>Filter factors: hospitals, data…</source>
        <translation>تصفية العوامل: hospitals, data…</translation>
    </message>
    <message>
        <source>Group contextual factors</source>
        <translation>تجميع العوامل السياقية</translation>
    </message>
    <message>
        <source>Labels and themes</source>
        <translation>التسميات والمحاور</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>تسمية…</translation>
    </message>
    <message>
        <source>List all contextual factors again</source>
        <translation>سرد كل العوامل السياقية من جديد</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Show all factors</source>
        <translation>عرض كل العوامل</translation>
    </message>
</context>
<context>
    <name>ContextsTab</name>
    <message numerus="yes">
        <source>%n carry a label of yours</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>لا عوامل تحمل تسمية لك</numerusform>
            <numerusform>عامل واحد يحمل تسمية لك</numerusform>
            <numerusform>عاملان يحملان تسمية لك</numerusform>
            <numerusform>%Ln عوامل تحمل تسمية لك</numerusform>
            <numerusform>%Ln عاملًا تحمل تسمية لك</numerusform>
            <numerusform>%Ln عامل تحمل تسمية لك</numerusform>
        </translation>
    </message>
    <message>
        <source>No contextual factor matches the filter.</source>
        <translation>لا عامل سياقي يوافق التصفية.</translation>
    </message>
    <message>
        <source>The reviews in your library state no contextual factors.</source>
        <translation>المراجعات التي في مكتبتك لا تذكر عوامل سياقية.</translation>
    </message>
    <message>
        <source>This part of the library states no contextual factors.</source>
        <translation>هذا الجزء من المكتبة لا يذكر عوامل سياقية.</translation>
    </message>
</context>
<context>
    <name>DataFolderDialog</name>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>ملف الأدلة</translation>
    </message>
    <message>
        <source>File of your notes</source>
        <translation>ملف ملاحظاتك</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>العرض في المجلد</translation>
    </message>
    <message>
        <source>The evidence is read from this file, which is never written:</source>
        <translation>تُقرأ الأدلة من هذا الملف، ولا يُكتب فيه أبدًا:</translation>
    </message>
    <message>
        <source>To move them to another computer, close the program and copy that file, or use File &gt; Export project. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>لنقلها إلى جهاز آخر، أغلق البرنامج وانسخ ذلك الملف، أو استخدم «ملف &gt; تصدير مشروع». ولحفظها في مكان آخر، ابدأ البرنامج بالخيار --data-dir FOLDER، أو اضبط المتغير QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in one file, saved as you write:</source>
        <translation>ملاحظاتك واستشهاداتك وعمليات بحثك وتسمياتك ومواقعك في ملف واحد، يُحفظ وأنت تكتب:</translation>
    </message>
</context>
<context>
    <name>DataTableDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a format of QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>By its code, such as en or fr: the search finds the forms of its words. If it is empty, the words say it.</source>
        <translation>برمزها، مثل en أو fr: يعثر البحث على صيغ كلماتها. إذا تُرك الحقل فارغًا دلّت الكلمات عليها.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Details found in the file are filled in and marked. You can change all of them.</source>
        <translation>مُلئت التفاصيل التي وُجدت في الملف ووُضعت عليها علامة. يمكنك تغييرها كلها.</translation>
    </message>
    <message>
        <source>Enter a title: the tree and all exports use it.</source>
        <translation>أدخل عنوانًا: تستخدمه الشجرة وكل عمليات التصدير.</translation>
    </message>
    <message>
        <source>Enter a year of four digits, or leave it empty.</source>
        <translation>أدخل سنة من أربعة أرقام، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>المجلة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>One per line: family name, given names.</source>
        <translation>واحد في كل سطر: اسم العائلة، الأسماء الأولى.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Shown in every export. If it is empty, exports say that it is not stated.</source>
        <translation>يظهر في كل تصدير. إن كان فارغًا ذكرت ملفات التصدير أنه غير مذكور.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Table title</source>
        <translation>عنوان الجدول</translation>
    </message>
    <message>
        <source>The tree and exports use this name for the review.</source>
        <translation>تستخدم الشجرة وملفات التصدير هذا الاسم للمراجعة.</translation>
    </message>
    <message>
        <source>This does not look like a DOI, such as 10.1000/182. It is stored as it is.</source>
        <translation>لا يبدو هذا معرّف DOI، مثل 10.1000/182. يُخزَّن كما هو.</translation>
    </message>
    <message>
        <source>This is no code of a language, such as en or fr.</source>
        <translation>هذا ليس رمز لغة، مثل en أو fr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the review</source>
        <translation>عنوان المراجعة</translation>
    </message>
    <message>
        <source>Use {doi}</source>
        <translation>استخدام {doi}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n of your notes would lose their places and become unplaced notes.</source>
        <translation>
            <numerusform>لن تفقد ملاحظاتك مواضعها ولن تصبح ملاحظات بلا موضع.</numerusform>
            <numerusform>ستفقد ملاحظة واحدة لك موضعها وتصبح ملاحظة بلا موضع.</numerusform>
            <numerusform>ستفقد ملاحظتان لك موضعيهما وتصبحان ملاحظتين بلا موضع.</numerusform>
            <numerusform>ستفقد %Ln ملاحظات لك مواضعها وتصبح ملاحظات بلا موضع.</numerusform>
            <numerusform>ستفقد %Ln ملاحظة لك مواضعها وتصبح ملاحظات بلا موضع.</numerusform>
            <numerusform>ستفقد %Ln ملاحظة لك مواضعها وتصبح ملاحظات بلا موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes differ from what is in your library.</source>
        <translation>
            <numerusform>لا محاور تختلف عما في مكتبتك.</numerusform>
            <numerusform>محور واحد يختلف عما في مكتبتك.</numerusform>
            <numerusform>محوران يختلفان عما في مكتبتك.</numerusform>
            <numerusform>%Ln محاور تختلف عما في مكتبتك.</numerusform>
            <numerusform>%Ln محورًا تختلف عما في مكتبتك.</numerusform>
            <numerusform>%Ln محور تختلف عما في مكتبتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>All your notes keep their places.</source>
        <translation>تحتفظ كل ملاحظاتك بمواضعها.</translation>
    </message>
    <message>
        <source>Changed references or grades: {title}</source>
        <translation>مراجع أو درجات متغيرة: {title}</translation>
    </message>
    <message>
        <source>Changed text: {title}</source>
        <translation>نص متغير: {title}</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>إعادة الاستيراد</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>في مكتبتك</translation>
    </message>
    <message>
        <source>Moved to another group: {title}</source>
        <translation>نُقل إلى مجموعة أخرى: {title}</translation>
    </message>
    <message>
        <source>Notes that would lose their places</source>
        <translation>ملاحظات ستفقد مواضعها</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The table is already in your library, and its themes would not change.</source>
        <translation>الجدول موجود في مكتبتك بالفعل، ولن تتغير محاوره.</translation>
    </message>
    <message>
        <source>Theme added: {title}</source>
        <translation>محور مضاف: {title}</translation>
    </message>
    <message>
        <source>Theme removed: {title}</source>
        <translation>محور مزال: {title}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>{what} {notes} Undo restores what is there now.</source>
        <translation>{what} {notes} التراجع يستعيد ما هو موجود الآن.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Already here</source>
        <translation>موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Differs from mine</source>
        <translation>يختلف عما لدي</translation>
    </message>
    <message>
        <source>Differs; mine is newer</source>
        <translation>يختلف؛ ما لدي أحدث</translation>
    </message>
    <message>
        <source>Differs; theirs is newer</source>
        <translation>يختلف؛ ما لديهم أحدث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>I deleted mine</source>
        <translation>حذفتُ ما لدي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Mark of a factor</source>
        <translation>علامة عامل</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لدي</translation>
    </message>
    <message>
        <source>Name of a colour</source>
        <translation>اسم لون</translation>
    </message>
    <message>
        <source>Needs its review</source>
        <translation>يحتاج إلى مراجعته</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما لديهم</translation>
    </message>
    <message>
        <source>{note} ({colour})</source>
        <translation>{note} ({colour})</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>ن&amp;سخ العنوان</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>No program was found to open this:</source>
        <translation>لم يُعثر على برنامج يفتح هذا:</translation>
    </message>
    <message>
        <source>Please copy the details and report them.</source>
        <translation>يرجى نسخ التفاصيل والإبلاغ عنها.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation>حدث خطأ داخل البرنامج. ما حُفظ سليم.</translation>
    </message>
    <message>
        <source>The details are in {}. Please report them.</source>
        <translation>التفاصيل في {}. يرجى الإبلاغ عنها.</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file.</source>
        <translation>لا يمكن قراءة ملاحظاتك الآن: برنامج آخر يستخدم الملف.</translation>
    </message>
</context>
<context>
    <name>ErrorsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Errors in the file, with their places</source>
        <translation>الأخطاء التي في الملف، مع مواضعها</translation>
    </message>
    <message>
        <source>Send this list to whoever made the file.</source>
        <translation>أرسل هذه القائمة إلى من أنشأ الملف.</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>لم يُستورد {file}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All themes ({count})</source>
        <translation>&amp;كل المحاور ({count})</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الم&amp;لاحظات</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>الص&amp;فوف</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>كل أنواع الصفوف، لكل منها ورقة</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>اختر عمودًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Export themes</source>
        <translation>تصدير المحاور</translation>
    </message>
    <message>
        <source>It ends in “-metadata.json”, and has the licence and the meaning of each column. Reopening the export needs it.</source>
        <translation>ينتهي اسمه بـ «-metadata.json»، وفيه الترخيص ومعنى كل عمود. وتحتاج إليه إعادة فتح التصدير.</translation>
    </message>
    <message>
        <source>One row per appraisal: a study in a theme, with its grade</source>
        <translation>صف لكل تقييم: دراسة في محور، مع درجتها</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>صف لكل مقطع</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>صف لكل محور</translation>
    </message>
    <message>
        <source>Only my notes, one row per note</source>
        <translation>ملاحظاتي فقط، صف لكل ملاحظة</translation>
    </message>
    <message>
        <source>Sa&amp;ve the source in a second file</source>
        <translation>حفظ ال&amp;مصدر في ملف ثانٍ</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>حفظ التصدير</translation>
    </message>
    <message>
        <source>T&amp;icked themes ({count})</source>
        <translation>المحاور المؤ&amp;شَّر عليها ({count})</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Themes found &amp;by the search ({count})</source>
        <translation>المحاور التي وجدها ال&amp;بحث ({count})</translation>
    </message>
    <message>
        <source>With my notes, in separate columns</source>
        <translation>مع ملاحظاتي، في أعمدة منفصلة</translation>
    </message>
    <message>
        <source>Without my notes</source>
        <translation>بلا ملاحظاتي</translation>
    </message>
    <message>
        <source>{kind} (*.{ending})</source>
        <translation>{kind} (*.{ending})</translation>
    </message>
</context>
<context>
    <name>ExportNotesDialog</name>
    <message numerus="yes">
        <source>%n notes written to {path}.</source>
        <translation>
            <numerusform>لم تُكتب ملاحظات في {path}.</numerusform>
            <numerusform>كُتبت ملاحظة واحدة في {path}.</numerusform>
            <numerusform>كُتبت ملاحظتان في {path}.</numerusform>
            <numerusform>كُتبت %Ln ملاحظات في {path}.</numerusform>
            <numerusform>كُتبت %Ln ملاحظة في {path}.</numerusform>
            <numerusform>كُتبت %Ln ملاحظة في {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arranged</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>التن&amp;سيق</translation>
    </message>
    <message>
        <source>A colleague opens this file with File &gt; Import notes… and gets everything about each note. Other programs that know Web Annotations can read it too.</source>
        <translation>يفتح الزميل هذا الملف من خلال «ملف &gt; استيراد ملاحظات…» ويحصل على كل شيء عن كل ملاحظة. ويمكن لبرامج أخرى تعرف Web Annotations أن تقرأه أيضًا.</translation>
    </message>
    <message>
        <source>A report to read, print or work on in a text editor.</source>
        <translation>تقرير للقراءة أو الطباعة أو المتابعة عليه في محرر نصوص.</translation>
    </message>
    <message>
        <source>A table with one row per note and star.</source>
        <translation>جدول فيه صف لكل ملاحظة ونجمة.</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By theme and reference</source>
        <translation>حسب المحور والمرجع</translation>
    </message>
    <message>
        <source>Excel and other spreadsheets</source>
        <translation>برنامج Excel وبرامج جداول البيانات الأخرى</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;للاستخدام في</translation>
    </message>
    <message>
        <source>For a colleague with QIC Browser (JSON-LD)</source>
        <translation>لزميل لديه QIC Browser (JSON-LD)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Plain CSV (RFC 4180), for R and pandas</source>
        <translation>ملف CSV بسيط (RFC 4180)، لبرنامجي R وpandas</translation>
    </message>
    <message>
        <source>Report to read (Markdown)</source>
        <translation>تقرير للقراءة (Markdown)</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>حفظ الملاحظات</translation>
    </message>
    <message>
        <source>Save your notes for a colleague, as a report to read, or as a table.</source>
        <translation>احفظ ملاحظاتك لزميل، أو كتقرير للقراءة، أو كجدول.</translation>
    </message>
    <message>
        <source>Show the f&amp;ile</source>
        <translation>عرض ال&amp;ملف</translation>
    </message>
    <message>
        <source>Shown on your notes. Leave empty to omit.</source>
        <translation>يظهر على ملاحظاتك. اتركه فارغًا لحذفه.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>مفصول بعلامات الجدولة (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the file.</source>
        <translation>تعرض المعاينة بداية الملف.</translation>
    </message>
    <message>
        <source>The preview shows the complete file.</source>
        <translation>تعرض المعاينة الملف كاملًا.</translation>
    </message>
    <message>
        <source>The preview shows the first {} notes.</source>
        <translation>تعرض المعاينة أول {} من الملاحظات.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسم&amp;ك</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>تغيير اسمك</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>ExportProjectDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>A colleague who does not have these reviews can then see your notes on them. Check that the licence of each review lets you pass it on.</source>
        <translation>يستطيع الزميل الذي ليست لديه هذه المراجعات أن يرى حينئذ ملاحظاتك عليها. تحقق من أن ترخيص كل مراجعة يسمح لك بتمريرها.</translation>
    </message>
    <message>
        <source>Deleted notes and recent searches are not in it.</source>
        <translation>الملاحظات المحذوفة وعمليات البحث الأخيرة ليست فيه.</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>تصدير مشروع</translation>
    </message>
    <message numerus="yes">
        <source>Include the %n imported &amp;reviews (files of {size})</source>
        <translation>
            <numerusform>لا م&amp;راجعات مستوردة لتضمينها (ملفات حجمها {size})</numerusform>
            <numerusform>تضمين الم&amp;راجعة المستوردة (ملفات حجمها {size})</numerusform>
            <numerusform>تضمين الم&amp;راجعتين المستوردتين (ملفات حجمها {size})</numerusform>
            <numerusform>تضمين الم&amp;راجعات المستوردة وعددها %Ln (ملفات حجمها {size})</numerusform>
            <numerusform>تضمين الم&amp;راجعات المستوردة وعددها %Ln (ملفات حجمها {size})</numerusform>
            <numerusform>تضمين الم&amp;راجعات المستوردة وعددها %Ln (ملفات حجمها {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with everything of yours: {contents}.</source>
        <translation>ملف واحد فيه كل ما هو لك: {contents}.</translation>
    </message>
    <message>
        <source>Shown on your notes</source>
        <translation>يظهر على ملاحظاتك</translation>
    </message>
    <message>
        <source>Without a name, a colleague sees your notes as their own.</source>
        <translation>من دون اسم يرى الزميل ملاحظاتك كأنها ملاحظاته.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
</context>
<context>
    <name>ExportReferencesDialog</name>
    <message numerus="yes">
        <source>%n references have no citation and are listed by number and review.</source>
        <translation>
            <numerusform>لكل المراجع استشهادات.</numerusform>
            <numerusform>مرجع واحد بلا استشهاد، ويُسرد برقمه ومراجعته.</numerusform>
            <numerusform>مرجعان بلا استشهاد، ويُسردان برقميهما ومراجعتهما.</numerusform>
            <numerusform>%Ln مراجع بلا استشهاد، وتُسرد بأرقامها ومراجعاتها.</numerusform>
            <numerusform>%Ln مرجعًا بلا استشهاد، وتُسرد بأرقامها ومراجعاتها.</numerusform>
            <numerusform>%Ln مرجع بلا استشهاد، وتُسرد بأرقامها ومراجعاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references written to {path}.</source>
        <translation>
            <numerusform>لم تُكتب مراجع في {path}.</numerusform>
            <numerusform>كُتب مرجع واحد في {path}.</numerusform>
            <numerusform>كُتب مرجعان في {path}.</numerusform>
            <numerusform>كُتبت %Ln مراجع في {path}.</numerusform>
            <numerusform>كُتب %Ln مرجعًا في {path}.</numerusform>
            <numerusform>كُتب %Ln مرجع في {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references.</source>
        <translation>
            <numerusform>لا مراجع.</numerusform>
            <numerusform>مرجع واحد.</numerusform>
            <numerusform>مرجعان.</numerusform>
            <numerusform>%Ln مراجع.</numerusform>
            <numerusform>%Ln مرجعًا.</numerusform>
            <numerusform>%Ln مرجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored citations belong to references that this evidence does not have.</source>
        <translation>
            <numerusform>لا استشهادات مخزنة لمراجع ليست في هذه الأدلة.</numerusform>
            <numerusform>استشهاد مخزن واحد يخص مرجعًا ليس في هذه الأدلة.</numerusform>
            <numerusform>استشهادان مخزنان يخصان مراجع ليست في هذه الأدلة.</numerusform>
            <numerusform>%Ln استشهادات مخزنة تخص مراجع ليست في هذه الأدلة.</numerusform>
            <numerusform>%Ln استشهادًا مخزنًا تخص مراجع ليست في هذه الأدلة.</numerusform>
            <numerusform>%Ln استشهاد مخزن تخص مراجع ليست في هذه الأدلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX and JabRef</source>
        <translation>تنسيق BibTeX، لبرنامجي LaTeX وJabRef</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>تنسيق CSL-JSON، لبرنامجي Zotero وPandoc</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>تصدير المراجع</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>لا يُعرض شيء.</numerusform>
            <numerusform>يُعرض الأول فقط.</numerusform>
            <numerusform>يُعرض الأولان فقط.</numerusform>
            <numerusform>تُعرض أول %Ln فقط.</numerusform>
            <numerusform>تُعرض أول %Ln فقط.</numerusform>
            <numerusform>تُعرض أول %Ln فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>RIS, for EndNote, Zotero, Mendeley and others</source>
        <translation>تنسيق RIS، لبرامج EndNote وZotero وMendeley وغيرها</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Save references</source>
        <translation>حفظ المراجع</translation>
    </message>
    <message>
        <source>Table (CSV), for Excel and other spreadsheets</source>
        <translation>جدول (CSV)، لبرنامج Excel وبرامج جداول البيانات الأخرى</translation>
    </message>
    <message>
        <source>Text, in {style} style</source>
        <translation>نص بنمط {style}</translation>
    </message>
</context>
<context>
    <name>ExportReviewsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>تصدير المراجعات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>The file contains the files that the reviews were imported from, and your answers about how to read them. Your notes are not in it. Check that the licence of a review lets you pass it on.</source>
        <translation>يحوي الملف الملفات التي استُوردت منها المراجعات وإجاباتك عن كيفية قراءتها. ليست فيه ملاحظاتك. تحقق من أن ترخيص كل مراجعة يسمح لك بتمريرها.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>ExportSettings</name>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الم&amp;لاحظات</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>الص&amp;فوف</translation>
    </message>
    <message>
        <source>The export dialog starts with these choices and remembers the last ones you made in it.</source>
        <translation>يبدأ مربع حوار التصدير بهذه الخيارات، ويتذكر آخر ما اخترته فيه.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n cells have an apostrophe to prevent formulas.</source>
        <translation>
            <numerusform>لا خلايا تحتاج إلى فاصلة عليا.</numerusform>
            <numerusform>في خلية واحدة فاصلة عليا لمنع الصيغ.</numerusform>
            <numerusform>في خليتين فاصلة عليا لمنع الصيغ.</numerusform>
            <numerusform>في %Ln خلايا فاصلة عليا لمنع الصيغ.</numerusform>
            <numerusform>في %Ln خلية فاصلة عليا لمنع الصيغ.</numerusform>
            <numerusform>في %Ln خلية فاصلة عليا لمنع الصيغ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {name}.</source>
        <translation>
            <numerusform>لم تُكتب صفوف في {name}.</numerusform>
            <numerusform>كُتب صف واحد في {name}.</numerusform>
            <numerusform>كُتب صفان في {name}.</numerusform>
            <numerusform>كُتبت %Ln صفوف في {name}.</numerusform>
            <numerusform>كُتب %Ln صفًا في {name}.</numerusform>
            <numerusform>كُتب %Ln صف في {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>طُبع.</translation>
    </message>
    <message>
        <source>Source details are in {name}.</source>
        <translation>تفاصيل المصدر في {name}.</translation>
    </message>
    <message>
        <source>There are no themes to export.</source>
        <translation>لا توجد محاور للتصدير.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow the search</source>
        <translation>تضييق البحث</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes and references</source>
        <translation>
            <numerusform>لا محاور ولا مراجع</numerusform>
            <numerusform>واحد من المحاور والمراجع</numerusform>
            <numerusform>اثنان من المحاور والمراجع</numerusform>
            <numerusform>%Ln من المحاور والمراجع</numerusform>
            <numerusform>%Ln من المحاور والمراجع</numerusform>
            <numerusform>%Ln من المحاور والمراجع</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or Enter: only this</source>
        <translation>نقرة أو Enter: هذا فقط</translation>
    </message>
    <message>
        <source>Click −, Alt+Enter or the menu: exclude this</source>
        <translation>نقر − أو Alt+Enter أو القائمة: استبعاد هذا</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also include this</source>
        <translation>نقرة مع Ctrl، أو Ctrl+Enter: تضمين هذا أيضًا</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>استبعاد هذا</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>FactorDelegate</name>
    <message>
        <source>⇄ both signs</source>
        <translation>⇄ الإشارتان</translation>
    </message>
</context>
<context>
    <name>FactorList</name>
    <message>
        <source>Contextual factors</source>
        <translation>العوامل السياقية</translation>
    </message>
</context>
<context>
    <name>FactorModel</name>
    <message>
        <source>All contextual factors</source>
        <translation>كل العوامل السياقية</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>بلا تسمية</translation>
    </message>
    <message>
        <source>Your label {name}</source>
        <translation>تسميتك {name}</translation>
    </message>
    <message>
        <source>both signs</source>
        <translation>الإشارتان</translation>
    </message>
    <message>
        <source>theme {title}</source>
        <translation>المحور {title}</translation>
    </message>
    <message>
        <source>your labels: {names}</source>
        <translation>تسمياتك: {names}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>enables</source>
        <translation>ييسّر</translation>
    </message>
    <message>
        <source>enables and hinders</source>
        <translation>ييسّر ويعوق</translation>
    </message>
    <message>
        <source>hinders</source>
        <translation>يعوق</translation>
    </message>
</context>
<context>
    <name>FigureWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>&amp;رسم (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;شكل</translation>
    </message>
    <message>
        <source>&amp;Mermaid</source>
        <translation>&amp;مخطط Mermaid</translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation>&amp;مخطط Mermaid…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;صورة (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;جدول</translation>
    </message>
    <message>
        <source>As a &amp;table (T)</source>
        <translation>ك&amp;جدول (T)</translation>
    </message>
    <message>
        <source>Copied: the figure, and its words as text.</source>
        <translation>نُسخ: الشكل، وكلماته كنص.</translation>
    </message>
    <message>
        <source>Copied: the pathway for Mermaid.</source>
        <translation>نُسخ: سلسلة التأثير بصيغة Mermaid.</translation>
    </message>
    <message>
        <source>Copied: the table behind the figure.</source>
        <translation>نُسخ: الجدول الذي وراء الشكل.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Figure of the pathway</source>
        <translation>شكل سلسلة التأثير</translation>
    </message>
    <message>
        <source>Figure · {theme}</source>
        <translation>الشكل · {theme}</translation>
    </message>
    <message>
        <source>Mermaid (*.mmd)</source>
        <translation>Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>م&amp;لف PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>حفظ الشكل</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Choose a theme first: the figure shows how it works.</source>
        <translation>اختر محورًا أولًا: يبيّن الشكل كيف يعمل.</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>حُفظ {file}.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>%Ln نسخ احتياطية</numerusform>
            <numerusform>%Ln نسخة احتياطية</numerusform>
            <numerusform>%Ln نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;نسخ المسار</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>One is made after each start if anything has changed. The newest {number} are kept, and of the older ones one per day for a week, one per week for five weeks, and one per month.</source>
        <translation>تُنشأ نسخة بعد كل بدء تشغيل إذا تغيّر شيء. تُحفظ أحدث النسخ وعددها {number}، ومن الأقدم نسخة لكل يوم مدة أسبوع، ونسخة لكل أسبوع مدة خمسة أسابيع، ونسخة لكل شهر.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>نُسخ المسار.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>العرض في ال&amp;مجلد</translation>
    </message>
    <message>
        <source>The folder cannot be opened here. Copy its path instead.</source>
        <translation>لا يمكن فتح المجلد هنا. انسخ مساره بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in it. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>فيه ملاحظاتك واستشهاداتك وعمليات بحثك وتسمياتك ومواقعك. لحفظها في مكان آخر، ابدأ البرنامج بالخيار --data-dir FOLDER، أو اضبط المتغير QICBROWSER_DATA.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter by words, quotes or tags</source>
        <translation>التصفية بالكلمات أو الاقتباسات أو الوسوم</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>تصفية الملاحظات</translation>
    </message>
    <message>
        <source>Only notes in {colour}</source>
        <translation>الملاحظات ذات اللون {colour} فقط</translation>
    </message>
    <message>
        <source>Only notes on the theme in the Theme tab</source>
        <translation>الملاحظات على المحور الذي في تبويب «المحور» فقط</translation>
    </message>
    <message>
        <source>Only this theme</source>
        <translation>هذا المحور فقط</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all notes: clear the filter</source>
        <translation>عرض كل الملاحظات: مسح التصفية</translation>
    </message>
</context>
<context>
    <name>FindingWriter</name>
    <message numerus="yes">
        <source>%n more findings are listed by the command “audit”.</source>
        <translation>
            <numerusform>لا شيء آخر يلفت النظر.</numerusform>
            <numerusform>أمر آخر مما يلفت النظر يسرده الأمر «audit».</numerusform>
            <numerusform>أمران آخران مما يلفت النظر يسردهما الأمر «audit».</numerusform>
            <numerusform>%Ln أمور أخرى مما يلفت النظر يسردها الأمر «audit».</numerusform>
            <numerusform>%Ln أمرًا آخر مما يلفت النظر يسردها الأمر «audit».</numerusform>
            <numerusform>%Ln أمر آخر مما يلفت النظر يسردها الأمر «audit».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>لا شيء يلفت النظر.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>ما يلفت النظر</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>&amp;Open the guide</source>
        <translation>فتح د&amp;ليل الاستخدام</translation>
    </message>
    <message>
        <source>Annotate: select words of a theme, then press {first} to {last} for a highlight.</source>
        <translation>التدوين: حدّد كلمات من محور، ثم اضغط من {first} إلى {last} لتظليلها.</translation>
    </message>
    <message>
        <source>Export: tick themes in the list of themes, then press {keys}.</source>
        <translation>التصدير: ضع علامة تأشير على المحاور في قائمة المحاور، ثم اضغط {keys}.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>ف&amp;همت</translation>
    </message>
    <message>
        <source>Search: type in the box at the top ({keys}). It finds themes, references and your notes.</source>
        <translation>البحث: اكتب في المربع في الأعلى ({keys}). فهو يجد المحاور والمراجع وملاحظاتك.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n cells would be stored as printed</source>
        <translation>
            <numerusform>لا خلايا تُخزَّن كما طُبعت</numerusform>
            <numerusform>خلية واحدة ستُخزَّن كما طُبعت</numerusform>
            <numerusform>خليتان ستُخزَّنان كما طُبعتا</numerusform>
            <numerusform>%Ln خلايا ستُخزَّن كما طُبعت</numerusform>
            <numerusform>%Ln خلية ستُخزَّن كما طُبعت</numerusform>
            <numerusform>%Ln خلية ستُخزَّن كما طُبعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>لا عوامل سياقية</numerusform>
            <numerusform>عامل سياقي واحد</numerusform>
            <numerusform>عاملان سياقيان</numerusform>
            <numerusform>%Ln عوامل سياقية</numerusform>
            <numerusform>%Ln عاملًا سياقيًا</numerusform>
            <numerusform>%Ln عامل سياقي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>لا نتائج بحثية</numerusform>
            <numerusform>نتيجة بحثية واحدة</numerusform>
            <numerusform>نتيجتان بحثيتان</numerusform>
            <numerusform>%Ln نتائج بحثية</numerusform>
            <numerusform>%Ln نتيجة بحثية</numerusform>
            <numerusform>%Ln نتيجة بحثية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mechanisms</source>
        <translation>
            <numerusform>لا آليات</numerusform>
            <numerusform>آلية واحدة</numerusform>
            <numerusform>آليتان</numerusform>
            <numerusform>%Ln آليات</numerusform>
            <numerusform>%Ln آلية</numerusform>
            <numerusform>%Ln آلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>لا حصائل</numerusform>
            <numerusform>حصيلة واحدة</numerusform>
            <numerusform>حصيلتان</numerusform>
            <numerusform>%Ln حصائل</numerusform>
            <numerusform>%Ln حصيلة</numerusform>
            <numerusform>%Ln حصيلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>لا مراجع</numerusform>
            <numerusform>مرجع واحد</numerusform>
            <numerusform>مرجعان</numerusform>
            <numerusform>%Ln مراجع</numerusform>
            <numerusform>%Ln مرجعًا</numerusform>
            <numerusform>%Ln مرجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl+Enter imports the table.</source>
        <translation>المفتاحان Ctrl+Enter لاستيراد الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>لا جداول للاستيراد</numerusform>
            <numerusform>استيراد جدول واحد</numerusform>
            <numerusform>استيراد جدولين</numerusform>
            <numerusform>استيراد %Ln جداول</numerusform>
            <numerusform>استيراد %Ln جدولًا</numerusform>
            <numerusform>استيراد %Ln جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n themes</source>
        <translation>
            <numerusform>لا محاور للاستيراد</numerusform>
            <numerusform>استيراد محور واحد</numerusform>
            <numerusform>استيراد محورين</numerusform>
            <numerusform>استيراد %Ln محاور</numerusform>
            <numerusform>استيراد %Ln محورًا</numerusform>
            <numerusform>استيراد %Ln محور</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Importing… %p %</source>
        <comment>%p is a number</comment>
        <translation>جارٍ الاستيراد… %p %</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>from the file</source>
        <translation>من الملف</translation>
    </message>
</context>
<context>
    <name>GradeOrder</name>
    <message>
        <source>Add a grade</source>
        <translation>إضافة درجة</translation>
    </message>
    <message>
        <source>Add a grade…</source>
        <translation>إضافة درجة…</translation>
    </message>
    <message>
        <source>Drag a grade to its place, or move it with Alt+Up and Alt+Down.</source>
        <translation>اسحب الدرجة إلى مكانها، أو انقلها بـ Alt+Up وAlt+Down.</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>الدرجات، الأضعف أولًا</translation>
    </message>
    <message>
        <source>The order is not known</source>
        <translation>الترتيب غير معروف</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Table as read</source>
        <translation>الجدول كما قُرئ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Try it</source>
        <translation>جرّب</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في دليل الاستخدام</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{total} on other pages</source>
        <translation>{total} في صفحات أخرى</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>There is no tip here.</source>
        <translation>لا تلميح هنا.</translation>
    </message>
</context>
<context>
    <name>HitCounter</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {place} of {total}</source>
        <translation>المطابقة {place} من {total}</translation>
    </message>
    <message>
        <source>Next result ({keys})</source>
        <translation>النتيجة التالية ({keys})</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>الموضع بين النتائج</translation>
    </message>
    <message>
        <source>Previous result ({keys})</source>
        <translation>النتيجة السابقة ({keys})</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} من {total}</translation>
    </message>
</context>
<context>
    <name>HitNavigation</name>
    <message>
        <source>Continued from the bottom</source>
        <translation>تابع البحث من الأسفل</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>تابع البحث من الأعلى</translation>
    </message>
    <message>
        <source>There are no hits to go to.</source>
        <translation>لا مطابقات للانتقال إليها.</translation>
    </message>
</context>
<context>
    <name>ImportNotesDialog</name>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>لا تغييرات من الجانبين</numerusform>
            <numerusform>ملاحظة واحدة تغيرت من الجانبين</numerusform>
            <numerusform>ملاحظتان تغيرتا من الجانبين</numerusform>
            <numerusform>%Ln تغيرت من الجانبين</numerusform>
            <numerusform>%Ln تغيرت من الجانبين</numerusform>
            <numerusform>%Ln تغيرت من الجانبين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer than mine</source>
        <translation>
            <numerusform>لا أحدث مما لدي</numerusform>
            <numerusform>واحدة أحدث مما لدي</numerusform>
            <numerusform>اثنتان أحدث مما لدي</numerusform>
            <numerusform>%Ln أحدث مما لدي</numerusform>
            <numerusform>%Ln أحدث مما لدي</numerusform>
            <numerusform>%Ln أحدث مما لدي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than mine</source>
        <translation>
            <numerusform>لا أقدم مما لدي</numerusform>
            <numerusform>واحدة أقدم مما لدي</numerusform>
            <numerusform>اثنتان أقدم مما لدي</numerusform>
            <numerusform>%Ln أقدم مما لدي</numerusform>
            <numerusform>%Ln أقدم مما لدي</numerusform>
            <numerusform>%Ln أقدم مما لدي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other evidence, not imported</source>
        <translation>
            <numerusform>لا شيء على أدلة أخرى</numerusform>
            <numerusform>واحدة على أدلة أخرى، لم تُستورد</numerusform>
            <numerusform>اثنتان على أدلة أخرى، لم تُستوردا</numerusform>
            <numerusform>%Ln على أدلة أخرى، لم تُستورد</numerusform>
            <numerusform>%Ln على أدلة أخرى، لم تُستورد</numerusform>
            <numerusform>%Ln على أدلة أخرى، لم تُستورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars among them</source>
        <translation>
            <numerusform>لا نجوم بينها</numerusform>
            <numerusform>بينها نجمة واحدة</numerusform>
            <numerusform>بينها نجمتان</numerusform>
            <numerusform>بينها %Ln نجوم</numerusform>
            <numerusform>بينها %Ln نجمة</numerusform>
            <numerusform>بينها %Ln نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>لا شيء مما حذفته</numerusform>
            <numerusform>واحدة حذفتها</numerusform>
            <numerusform>اثنتان حذفتهما</numerusform>
            <numerusform>%Ln حذفتها</numerusform>
            <numerusform>%Ln حذفتها</numerusform>
            <numerusform>%Ln حذفتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>لا شيء مماثل</numerusform>
            <numerusform>واحدة مماثلة</numerusform>
            <numerusform>اثنتان مماثلتان</numerusform>
            <numerusform>%Ln مماثلة</numerusform>
            <numerusform>%Ln مماثلة</numerusform>
            <numerusform>%Ln مماثلة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Import notes from {file}</source>
        <translation>استيراد ملاحظات من {file}</translation>
    </message>
    <message>
        <source>Notes in the file</source>
        <translation>الملاحظات التي في الملف</translation>
    </message>
    <message>
        <source>Nothing to import; your notes are unchanged.</source>
        <translation>لا شيء للاستيراد؛ ملاحظاتك دون تغيير.</translation>
    </message>
    <message>
        <source>Their stars become yours: a theme has one star or none.</source>
        <translation>تصبح نجومهم نجومك: للمحور نجمة واحدة أو لا نجمة له.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>لا ملاحظات في هذا الملف.</translation>
    </message>
    <message>
        <source>Your notes are backed up first. Versions that are replaced go to the deleted notes. The import can be undone in one step with {key}.</source>
        <translation>تُنسخ ملاحظاتك احتياطيًا أولًا. النسخ التي تُستبدل تنتقل إلى الملاحظات المحذوفة. يمكن التراجع عن الاستيراد في خطوة واحدة: {key}.</translation>
    </message>
</context>
<context>
    <name>ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>لا شيء موجود هنا</numerusform>
            <numerusform>واحد موجود هنا بالفعل</numerusform>
            <numerusform>اثنان موجودان هنا بالفعل</numerusform>
            <numerusform>%Ln موجودة هنا بالفعل</numerusform>
            <numerusform>%Ln موجودة هنا بالفعل</numerusform>
            <numerusform>%Ln موجودة هنا بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>لا شيء مما حذفته</numerusform>
            <numerusform>واحد حذفته</numerusform>
            <numerusform>اثنان حذفتهما</numerusform>
            <numerusform>%Ln حذفتها</numerusform>
            <numerusform>%Ln حذفتها</numerusform>
            <numerusform>%Ln حذفتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ from mine</source>
        <translation>
            <numerusform>لا شيء يختلف عما لدي</numerusform>
            <numerusform>واحد يختلف عما لدي</numerusform>
            <numerusform>اثنان يختلفان عما لدي</numerusform>
            <numerusform>%Ln تختلف عما لدي</numerusform>
            <numerusform>%Ln تختلف عما لدي</numerusform>
            <numerusform>%Ln تختلف عما لدي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>From {author}</source>
        <translation>من {author}</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n &amp;reviews that you do not have ({themes}):</source>
        <translation>
            <numerusform>لا م&amp;راجعات للاستيراد ليست لديك ({themes}):</numerusform>
            <numerusform>استيراد ال&amp;مراجعة التي ليست لديك ({themes}):</numerusform>
            <numerusform>استيراد ال&amp;مراجعتين اللتين ليستا لديك ({themes}):</numerusform>
            <numerusform>استيراد ال&amp;مراجعات التي ليست لديك، وعددها %Ln ({themes}):</numerusform>
            <numerusform>استيراد ال&amp;مراجعات التي ليست لديك، وعددها %Ln ({themes}):</numerusform>
            <numerusform>استيراد ال&amp;مراجعات التي ليست لديك، وعددها %Ln ({themes}):</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>لم يُستورد، لأن ما يتعلق به ليس في مكتبتك: {contents}.</translation>
    </message>
    <message>
        <source>Not imported, because you do not have the reviews that they are on: {contents}. {reviews}</source>
        <translation>لم يُستورد، لأن المراجعات التي يتعلق بها ليست لديك: {contents}. {reviews}</translation>
    </message>
    <message>
        <source>Project {file}</source>
        <translation>المشروع {file}</translation>
    </message>
    <message>
        <source>The project is empty.</source>
        <translation>المشروع فارغ.</translation>
    </message>
    <message>
        <source>There is nothing to import: your notes stay as they are.</source>
        <translation>لا شيء للاستيراد: تبقى ملاحظاتك كما هي.</translation>
    </message>
    <message>
        <source>Ticked entries are imported. What differs from yours stays yours unless you tick it; a note that is replaced goes to the deleted notes. Your notes are backed up first. One undo ({key}) takes everything back.</source>
        <translation>تُستورد المدخلات المؤشَّر عليها. وحيث يختلف المدخل عما لديك يُبقى ما لديك ما لم تؤشّر عليه؛ والملاحظة التي تُستبدل تنتقل إلى الملاحظات المحذوفة. تُنسخ ملاحظاتك احتياطيًا أولًا. ويلغي تراجع واحد ({key}) ذلك كله.</translation>
    </message>
    <message>
        <source>Use &amp;theirs wherever it differs from mine</source>
        <translation>استخدام ما لديهم حيثما ا&amp;ختلف عما لدي</translation>
    </message>
    <message>
        <source>What is in the project</source>
        <translation>ما في المشروع</translation>
    </message>
</context>
<context>
    <name>ImportReviewsDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Each review is read again from its imported files, with the answers of whoever sent it. If you tick one that you have in another version, yours is replaced. One undo ({key}) takes everything back.</source>
        <translation>تُقرأ كل مراجعة من جديد من ملفاتها المستوردة، بإجابات من أرسلها. إذا وضعت علامة تأشير على مراجعة لديك نسخة أخرى منها استُبدلت نسختك. ويلغي تراجع واحد ({key}) ذلك كله.</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>في مكتبتك</translation>
    </message>
    <message>
        <source>In your library, the same</source>
        <translation>في مكتبتك، مطابقة</translation>
    </message>
    <message>
        <source>In your library, with other details or answers</source>
        <translation>في مكتبتك، بتفاصيل أو إجابات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>In your library; %n themes differ</source>
        <translation>
            <numerusform>في مكتبتك؛ لا محاور تختلف</numerusform>
            <numerusform>في مكتبتك؛ محور واحد يختلف</numerusform>
            <numerusform>في مكتبتك؛ محوران يختلفان</numerusform>
            <numerusform>في مكتبتك؛ %Ln محاور تختلف</numerusform>
            <numerusform>في مكتبتك؛ %Ln محورًا تختلف</numerusform>
            <numerusform>في مكتبتك؛ %Ln محور تختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New tables of a review in your library</source>
        <translation>جداول جديدة لمراجعة في مكتبتك</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>لا يمكن استيراد شيء مما في هذا الملف.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Reviews in {file}</source>
        <translation>المراجعات في {file}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard your answers?</source>
        <translation>أتريد تجاهل إجاباتك؟</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>The table is not imported yet. Your answers about how to read it will be lost.</source>
        <translation>لم يُستورد الجدول بعد. ستُفقد إجاباتك عن كيفية قراءته.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>لم تُرفق استشهادات</numerusform>
            <numerusform>أُرفق استشهاد واحد</numerusform>
            <numerusform>أُرفق استشهادان</numerusform>
            <numerusform>أُرفقت %Ln استشهادات</numerusform>
            <numerusform>أُرفق %Ln استشهادًا</numerusform>
            <numerusform>أُرفق %Ln استشهاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached. Undo with {keys}.</source>
        <translation>
            <numerusform>لم تُرفق استشهادات. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفق استشهاد واحد. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفق استشهادان. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفقت %Ln استشهادات. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفق %Ln استشهادًا. للتراجع: {keys}.</numerusform>
            <numerusform>أُرفق %Ln استشهاد. للتراجع: {keys}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced</source>
        <translation>
            <numerusform>لا ملاحظات تعذّر وضعها</numerusform>
            <numerusform>تعذّر وضع ملاحظة واحدة، وهي مسرودة بلا موضع</numerusform>
            <numerusform>تعذّر وضع ملاحظتين، وهما مسرودتان بلا موضع</numerusform>
            <numerusform>تعذّر وضع %Ln ملاحظات، وهي مسرودة بلا موضع</numerusform>
            <numerusform>تعذّر وضع %Ln ملاحظة، وهي مسرودة بلا موضع</numerusform>
            <numerusform>تعذّر وضع %Ln ملاحظة، وهي مسرودة بلا موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes imported</source>
        <translation>
            <numerusform>لم تُستورد محاور</numerusform>
            <numerusform>استُورد محور واحد</numerusform>
            <numerusform>استُورد محوران</numerusform>
            <numerusform>استُوردت %Ln محاور</numerusform>
            <numerusform>استُورد %Ln محورًا</numerusform>
            <numerusform>استُورد %Ln محور</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with tables ({patterns})</source>
        <translation>ملفات فيها جداول ({patterns})</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy one from a web page or a document.</source>
        <translation>لا جدول في الحافظة. انسخ جدولًا من صفحة ويب أو مستند.</translation>
    </message>
    <message>
        <source>{imported}; {more}</source>
        <comment>what was imported, and what else there is to know</comment>
        <translation>{imported}؛ {more}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>&amp;Correct the cell…</source>
        <translation>تص&amp;حيح الخلية…</translation>
    </message>
    <message>
        <source>&amp;Keep unread text as printed</source>
        <translation>إ&amp;بقاء النص غير المقروء كما طُبع</translation>
    </message>
    <message>
        <source>(4, 40-42)</source>
        <translation>(4, 40-42)</translation>
    </message>
    <message>
        <source>(Doe 2015)</source>
        <translation>(Doe 2015)</translation>
    </message>
    <message>
        <source>12,15 raised</source>
        <translation>12,15 مرتفعة</translation>
    </message>
    <message>
        <source>2, 5, 7 in a column</source>
        <translation>2, 5, 7 في عمود</translation>
    </message>
    <message>
        <source>A &amp;blank cell of the column repeats the one above</source>
        <translation>الخلية ال&amp;فارغة في العمود تكرر ما فوقها</translation>
    </message>
    <message>
        <source>Against: {stream}</source>
        <translation>معارضة: {stream}</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>العوائق</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>العوامل السياقية</translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>العوامل الميسّرة</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>العوامل الميسّرة والعوائق</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة بحثية</translation>
    </message>
    <message>
        <source>For: {stream}</source>
        <translation>تأييد: {stream}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Group of themes</source>
        <translation>مجموعة محاور</translation>
    </message>
    <message>
        <source>JATS article</source>
        <translation>مقالة JATS</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Marks: X, +, −</source>
        <translation>العلامات: X، +، −</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>الآلية</translation>
    </message>
    <message>
        <source>Mixed: {stream}</source>
        <translation>تأييد ومعارضة: {stream}</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>بلا تسمية توضيحية</translation>
    </message>
    <message>
        <source>No theme is read yet</source>
        <translation>لم يُقرأ أي محور بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>حاشية تحت الجدول</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>Printed number</source>
        <translation>عدد مطبوع</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>جودة الدراسة</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>سبب الدرجة</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Repeated headings</source>
        <translation>ترويسات مكررة</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>رقم الصف</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>صف من الجدول</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>عنوان قسم</translation>
    </message>
    <message>
        <source>Sentence with (C) (M) (O)</source>
        <translation>جملة فيها (C) (M) (O)</translation>
    </message>
    <message>
        <source>Sign of the factors</source>
        <translation>إشارة العوامل</translation>
    </message>
    <message>
        <source>Stream of evidence</source>
        <translation>مسار أدلة</translation>
    </message>
    <message>
        <source>Stream: {name}</source>
        <translation>المسار: {name}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>الجدول {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>الجدول {label} · {title}</translation>
    </message>
    <message>
        <source>The &amp;row is</source>
        <translation>ال&amp;صف هو</translation>
    </message>
    <message>
        <source>The file has no table to import</source>
        <translation>ليس في الملف جدول للاستيراد</translation>
    </message>
    <message>
        <source>The file is being read again</source>
        <translation>تجري قراءة الملف من جديد</translation>
    </message>
    <message>
        <source>The heading is the &amp;grade of what is below it: {grade}</source>
        <translation>الترويسة هي &amp;درجة ما تحتها: {grade}</translation>
    </message>
    <message>
        <source>The review has no title yet</source>
        <translation>ليس للمراجعة عنوان بعد</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Theme and finding</source>
        <translation>المحور والنتيجة البحثية</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>يلزم حسمه</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>ما يبدو عليه</translation>
    </message>
    <message>
        <source>What the column &amp;holds…</source>
        <translation>ما يحويه الع&amp;مود…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Yes or no beside a sentence</source>
        <translation>نعم أو لا بجانب جملة</translation>
    </message>
    <message>
        <source>[46, 67-69]</source>
        <translation>[46, 67-69]</translation>
    </message>
    <message>
        <source>a configuration</source>
        <translation>تركيبة</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>digits after a word</source>
        <translation>أرقام بعد كلمة</translation>
    </message>
    <message>
        <source>lists side by side</source>
        <translation>قوائم متجاورة</translation>
    </message>
    <message>
        <source>text with separators</source>
        <translation>نص بفواصل</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>{name}, graded {grade}</source>
        <translation>{name}، بالدرجة {grade}</translation>
    </message>
    <message>
        <source>{table}: no theme is read yet</source>
        <translation>{table}: لم يُقرأ أي محور بعد</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>&amp;Show all keys</source>
        <translation>&amp;عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>تغيير الم&amp;فاتيح…</translation>
    </message>
    <message>
        <source>Every command of the menus can have other keys. The guide lists those of the first start.</source>
        <translation>يمكن أن تكون لكل أمر في القوائم مفاتيح أخرى. ويسرد دليل الاستخدام مفاتيح أول تشغيل.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>ا&amp;ستخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>A list uses these keys. They cannot be changed.</source>
        <translation>تستخدم قائمة هذه المفاتيح. لا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>التصفية بالاسم أو المفاتيح</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>تصفية الأوامر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>The command will have no keys.</source>
        <translation>لن تكون للأمر مفاتيح.</translation>
    </message>
    <message>
        <source>These keys are needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>هذه المفاتيح لازمة للكتابة. اضغط معها Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>“{command}” has these keys now, and would lose them.</source>
        <translation>هذه المفاتيح الآن للأمر «{command}»، وسيفقدها.</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message numerus="yes">
        <source>%n contextual factors copied.</source>
        <translation>
            <numerusform>لم تُنسخ عوامل سياقية.</numerusform>
            <numerusform>نُسخ عامل سياقي واحد.</numerusform>
            <numerusform>نُسخ عاملان سياقيان.</numerusform>
            <numerusform>نُسخت %Ln عوامل سياقية.</numerusform>
            <numerusform>نُسخ %Ln عاملًا سياقيًا.</numerusform>
            <numerusform>نُسخ %Ln عامل سياقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label in the list, grouped by your labels.</source>
        <translation>اختر تسمية في القائمة المجمّعة حسب تسمياتك.</translation>
    </message>
</context>
<context>
    <name>LabelPicture</name>
    <message>
        <source>Labels and themes</source>
        <translation>التسميات والمحاور</translation>
    </message>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>التسميات التي معها قلم هي للقارئ لا للمراجعة.</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Labels and themes: how many contextual factors, by sign</source>
        <translation>التسميات والمحاور: عدد العوامل السياقية، حسب الإشارة</translation>
    </message>
</context>
<context>
    <name>LabelTableModel</name>
    <message>
        <source>All factors</source>
        <translation>كل العوامل</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>كل المحاور</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>بلا تسمية</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message numerus="yes">
        <source>%n contextual factors carry the label “{name}” now.</source>
        <translation>
            <numerusform>لا عوامل سياقية تحمل التسمية «{name}» الآن.</numerusform>
            <numerusform>عامل سياقي واحد يحمل التسمية «{name}» الآن.</numerusform>
            <numerusform>عاملان سياقيان يحملان التسمية «{name}» الآن.</numerusform>
            <numerusform>%Ln عوامل سياقية تحمل التسمية «{name}» الآن.</numerusform>
            <numerusform>%Ln عاملًا سياقيًا تحمل التسمية «{name}» الآن.</numerusform>
            <numerusform>%Ln عامل سياقي تحمل التسمية «{name}» الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>دمج التسميات</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>اسم التسمية:</translation>
    </message>
    <message numerus="yes">
        <source>One of your labels, or a new one, for %n contextual factors:</source>
        <translation>
            <numerusform>لا عوامل سياقية لإحدى تسمياتك أو لتسمية جديدة:</numerusform>
            <numerusform>إحدى تسمياتك، أو تسمية جديدة، لعامل سياقي واحد:</numerusform>
            <numerusform>إحدى تسمياتك، أو تسمية جديدة، لعاملين سياقيين:</numerusform>
            <numerusform>إحدى تسمياتك، أو تسمية جديدة، لـ %Ln عوامل سياقية:</numerusform>
            <numerusform>إحدى تسمياتك، أو تسمية جديدة، لـ %Ln عاملًا سياقيًا:</numerusform>
            <numerusform>إحدى تسمياتك، أو تسمية جديدة، لـ %Ln عامل سياقي:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Rename label</source>
        <translation>تغيير اسم التسمية</translation>
    </message>
    <message>
        <source>Select the contextual factors that the label is for.</source>
        <translation>حدّد العوامل السياقية التي تخصها التسمية.</translation>
    </message>
    <message>
        <source>The label that “{name}” is merged into:</source>
        <translation>التسمية التي تُدمج فيها «{name}»:</translation>
    </message>
    <message>
        <source>The label “{name}” was deleted; its factors stay.</source>
        <translation>حُذفت التسمية «{name}»؛ وتبقى عواملها.</translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation>لا توجد تسمية أخرى.</translation>
    </message>
    <message>
        <source>They carry the label “{name}” already.</source>
        <translation>تحمل هذه العوامل بالفعل التسمية «{name}».</translation>
    </message>
    <message>
        <source>Why do these contextual factors belong together?</source>
        <translation>لماذا تنتمي هذه العوامل السياقية بعضها إلى بعض؟</translation>
    </message>
    <message>
        <source>delete label “{name}”</source>
        <translation>حذف التسمية «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>label %n contextual factors</source>
        <translation>
            <numerusform>وضع تسمية على لا عوامل سياقية</numerusform>
            <numerusform>وضع تسمية على عامل سياقي واحد</numerusform>
            <numerusform>وضع تسمية على عاملين سياقيين</numerusform>
            <numerusform>وضع تسمية على %Ln عوامل سياقية</numerusform>
            <numerusform>وضع تسمية على %Ln عاملًا سياقيًا</numerusform>
            <numerusform>وضع تسمية على %Ln عامل سياقي</numerusform>
        </translation>
    </message>
    <message>
        <source>merge label “{name}”</source>
        <translation>دمج التسمية «{name}»</translation>
    </message>
    <message>
        <source>reason of label “{name}”</source>
        <translation>كتابة سبب التسمية «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>remove a label from %n contextual factors</source>
        <translation>
            <numerusform>إزالة تسمية عن لا عوامل سياقية</numerusform>
            <numerusform>إزالة تسمية عن عامل سياقي واحد</numerusform>
            <numerusform>إزالة تسمية عن عاملين سياقيين</numerusform>
            <numerusform>إزالة تسمية عن %Ln عوامل سياقية</numerusform>
            <numerusform>إزالة تسمية عن %Ln عاملًا سياقيًا</numerusform>
            <numerusform>إزالة تسمية عن %Ln عامل سياقي</numerusform>
        </translation>
    </message>
    <message>
        <source>rename label “{name}”</source>
        <translation>تغيير اسم التسمية «{name}»</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Comes with the program.</source>
        <translation>تأتي مع البرنامج.</translation>
    </message>
    <message>
        <source>Graded, in words that are not a scale.</source>
        <translation>لها درجات، بكلمات ليست مقياسًا.</translation>
    </message>
    <message>
        <source>Graded. {scale}</source>
        <translation>لها درجات. {scale}</translation>
    </message>
    <message>
        <source>Hidden reviews</source>
        <translation>المراجعات المخفية</translation>
    </message>
    <message>
        <source>Imported on {day} from {file}</source>
        <translation>استُوردت بتاريخ {day} من {file}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>No notes, stars or citations yet.</source>
        <translation>لا ملاحظات ولا نجوم ولا استشهادات بعد.</translation>
    </message>
    <message>
        <source>Not graded.</source>
        <translation>بلا درجات.</translation>
    </message>
    <message>
        <source>Of these on reviews that are hidden or were removed: {counts}</source>
        <translation>منها على مراجعات مخفية أو مزالة: {counts}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Some of its tables come with the program.</source>
        <translation>تأتي بعض جداولها مع البرنامج.</translation>
    </message>
    <message>
        <source>There are no reviews in the library.</source>
        <translation>ليس في المكتبة مراجعات.</translation>
    </message>
    <message>
        <source>To add one, choose File &gt; Import a table, or drop a file on the window.</source>
        <translation>لإضافة مراجعة، اختر «ملف &gt; استيراد جدول»، أو أفلت ملفًا على النافذة.</translation>
    </message>
    <message>
        <source>To show one again, choose it in View &gt; Hidden reviews.</source>
        <translation>لإظهار إحداها من جديد، اخترها من «عرض &gt; المراجعات المخفية».</translation>
    </message>
    <message>
        <source>What you have added</source>
        <translation>ما أضفته</translation>
    </message>
    <message>
        <source>You added: {counts}</source>
        <translation>أضفت: {counts}</translation>
    </message>
    <message>
        <source>Your notes and citations cannot be read now.</source>
        <translation>لا يمكن قراءة ملاحظاتك واستشهاداتك الآن.</translation>
    </message>
</context>
<context>
    <name>ListAttaching</name>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>إرفاق لا استشهادات</numerusform>
            <numerusform>إرفاق استشهاد واحد</numerusform>
            <numerusform>إرفاق استشهادين</numerusform>
            <numerusform>إرفاق %Ln استشهادات</numerusform>
            <numerusform>إرفاق %Ln استشهادًا</numerusform>
            <numerusform>إرفاق %Ln استشهاد</numerusform>
        </translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>ListedEntries</name>
    <message>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Entries of the file for references of {review}, by the numbers or labels printed before them.</source>
        <translation>مدخلات الملف لمراجع {review}، بحسب الأرقام أو التسميات المطبوعة قبلها.</translation>
    </message>
    <message>
        <source>Entries of the reference list</source>
        <translation>مدخلات قائمة المراجع</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>المدخل في الملف</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>attached already</source>
        <translation>مرفق بالفعل</translation>
    </message>
    <message>
        <source>to be attached</source>
        <translation>سيُرفق</translation>
    </message>
</context>
<context>
    <name>LiveSearch</name>
    <message>
        <source>The place that was searched in is no longer in the library. The search is everywhere now.</source>
        <translation>الموضع الذي كان البحث فيه لم يعد في المكتبة. البحث الآن في كل مكان.</translation>
    </message>
    <message>
        <source>The search would be too long. Shorten it first.</source>
        <translation>سيصبح البحث طويلًا جدًا. اختصره أولًا.</translation>
    </message>
</context>
<context>
    <name>LongExport</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows…</source>
        <translation>
            <numerusform>لا صفوف تُكتب…</numerusform>
            <numerusform>تجري كتابة صف واحد…</numerusform>
            <numerusform>تجري كتابة صفين…</numerusform>
            <numerusform>تجري كتابة %Ln صفوف…</numerusform>
            <numerusform>تجري كتابة %Ln صفًا…</numerusform>
            <numerusform>تجري كتابة %Ln صف…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTask</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>cited; the table gives no grades</source>
        <translation>مستشهد بها؛ لا يعطي الجدول درجات</translation>
    </message>
    <message>
        <source>empty: not cited in the theme</source>
        <translation>فارغ: غير مستشهد بها في المحور</translation>
    </message>
    <message>
        <source>not cited in that stream</source>
        <translation>غير مستشهد بها في ذلك المسار</translation>
    </message>
    <message>
        <source>the review&apos;s grades</source>
        <translation>درجات المراجعة</translation>
    </message>
</context>
<context>
    <name>MapOverview</name>
    <message>
        <source>All {themes} × {studies}</source>
        <translation>الكل {themes} × {studies}</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>نظرة عامة على الخريطة</translation>
    </message>
    <message>
        <source>The frame is what is in sight; drag it to see other parts.</source>
        <translation>الإطار هو ما يظهر الآن؛ اسحبه لترى أجزاء أخرى.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>How many studies of each stream and grade</source>
        <translation>عدد الدراسات في كل مسار وبكل درجة</translation>
    </message>
    <message>
        <source>Only themes found</source>
        <translation>المحاور المعثور عليها فقط</translation>
    </message>
    <message>
        <source>Order of studies</source>
        <translation>ترتيب الدراسات</translation>
    </message>
    <message>
        <source>Order of themes</source>
        <translation>ترتيب المحاور</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Studies by grade</source>
        <translation>الدراسات حسب الدرجة</translation>
    </message>
    <message>
        <source>Studies by number</source>
        <translation>الدراسات حسب الرقم</translation>
    </message>
    <message>
        <source>Studies by themes</source>
        <translation>الدراسات حسب المحاور</translation>
    </message>
    <message>
        <source>Themes as printed</source>
        <translation>المحاور كما طُبعت</translation>
    </message>
    <message>
        <source>Themes by number of studies</source>
        <translation>المحاور حسب عدد الدراسات</translation>
    </message>
    <message>
        <source>Themes by title</source>
        <translation>المحاور حسب العنوان</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>What is left of each theme if some studies did not count</source>
        <translation>ما يبقى من كل محور إذا لم تُحتسب بعض الدراسات</translation>
    </message>
    <message>
        <source>Which study stands behind which theme</source>
        <translation>الدراسات التي يستند إليها كل محور</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>Also cited for:</source>
        <translation>مستشهد بها أيضًا في:</translation>
    </message>
    <message>
        <source>Choose a cell of the map to see what is behind it.</source>
        <translation>اختر خلية من الخريطة لترى ما وراءها.</translation>
    </message>
    <message>
        <source>Chosen in the map</source>
        <translation>المختار في الخريطة</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>العوامل السياقية</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج البحثية</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>الآليات</translation>
    </message>
    <message>
        <source>Not cited for this theme.</source>
        <translation>غير مستشهد بها في هذا المحور.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>The source states none.</source>
        <translation>لا يذكر المصدر شيئًا.</translation>
    </message>
    <message>
        <source>The table cites studies for the theme as a whole, not for one of its passages.</source>
        <translation>يستشهد الجدول بالدراسات للمحور ككل، لا لأحد مقاطعه.</translation>
    </message>
    <message>
        <source>The theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>غير مستشهد بها</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Chosen</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n distinct</source>
        <comment>studies</comment>
        <translation>
            <numerusform>لا دراسات مختلفة</numerusform>
            <numerusform>واحدة مختلفة</numerusform>
            <numerusform>اثنتان مختلفتان</numerusform>
            <numerusform>%Ln مختلفة</numerusform>
            <numerusform>%Ln مختلفة</numerusform>
            <numerusform>%Ln مختلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of themes and studies</source>
        <translation>خريطة المحاور والدراسات</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Themes resting on it</source>
        <translation>المحاور المستندة إليها</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message numerus="yes">
        <source>%n citations attached before will be replaced.</source>
        <translation>
            <numerusform>لن يُستبدل أي استشهاد أُرفق من قبل.</numerusform>
            <numerusform>سيُستبدل استشهاد واحد أُرفق من قبل.</numerusform>
            <numerusform>سيُستبدل استشهادان أُرفقا من قبل.</numerusform>
            <numerusform>ستُستبدل %Ln استشهادات أُرفقت من قبل.</numerusform>
            <numerusform>سيُستبدل %Ln استشهادًا أُرفقت من قبل.</numerusform>
            <numerusform>سيُستبدل %Ln استشهاد أُرفقت من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} citations are matched.</source>
        <translation>
            <numerusform>لا استشهادات طوبقت من {total}.</numerusform>
            <numerusform>طوبق استشهاد واحد من {total}.</numerusform>
            <numerusform>طوبق استشهادان من {total}.</numerusform>
            <numerusform>طوبقت %Ln استشهادات من {total}.</numerusform>
            <numerusform>طوبق %Ln استشهادًا من {total}.</numerusform>
            <numerusform>طوبق %Ln استشهاد من {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave unmatched</source>
        <translation>&amp;ترك بلا مطابقة</translation>
    </message>
    <message>
        <source>A reference can have only one citation. Drag one at a time.</source>
        <translation>لا يكون للمرجع إلا استشهاد واحد. اسحب واحدًا في كل مرة.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>إرفاق لا استشهادات</numerusform>
            <numerusform>إرفاق استشهاد واحد</numerusform>
            <numerusform>إرفاق استشهادين</numerusform>
            <numerusform>إرفاق %Ln استشهادات</numerusform>
            <numerusform>إرفاق %Ln استشهادًا</numerusform>
            <numerusform>إرفاق %Ln استشهاد</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach citations from {source}</source>
        <translation>إرفاق استشهادات من {source}</translation>
    </message>
    <message>
        <source>Matches use only numbers stated in the file. Drag a citation to its reference, or type the reference&apos;s number. Delete leaves it unmatched. Citations in italics are kept word for word.</source>
        <translation>لا تستخدم المطابقة إلا الأرقام المذكورة في الملف. اسحب الاستشهاد إلى مرجعه، أو اكتب رقم المرجع. ويتركه Delete بلا مطابقة. الاستشهادات المكتوبة بخط مائل تُحفظ حرفيًا.</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>اخترته أنت.</translation>
    </message>
    <message>
        <source>Citation in the file</source>
        <translation>الاستشهاد في الملف</translation>
    </message>
    <message>
        <source>Left unmatched by you.</source>
        <translation>تركته أنت بلا مطابقة.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Replaces the citation that you attached ({source}, {day}).</source>
        <translation>يحل محل الاستشهاد الذي أرفقته ({source}، {day}).</translation>
    </message>
    <message>
        <source>Several reviews have a reference {number}. Type {example}, or drag the citation to one.</source>
        <translation>في عدة مراجعات مرجع رقمه {number}. اكتب {example}، أو اسحب الاستشهاد إلى أحدها.</translation>
    </message>
    <message>
        <source>There is no reference {number}.</source>
        <translation>لا يوجد مرجع رقمه {number}.</translation>
    </message>
    <message>
        <source>This citation is already attached.</source>
        <translation>هذا الاستشهاد مرفق بالفعل.</translation>
    </message>
    <message>
        <source>You assigned this number to another citation.</source>
        <translation>عيّنت هذا الرقم لاستشهاد آخر.</translation>
    </message>
    <message>
        <source>{place}: {citation}</source>
        <translation>{place}: {citation}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;نمط APA</translation>
    </message>
    <message>
        <source>&amp;About QIC Browser</source>
        <translation>&amp;حول QIC Browser</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;غائب</translation>
    </message>
    <message>
        <source>&amp;Add to the selected notes</source>
        <translation>إ&amp;ضافة إلى الملاحظات المحددة</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>ت&amp;دوين</translation>
    </message>
    <message>
        <source>&amp;Attach citations from the clipboard…</source>
        <translation>إرفاق استشهادات من ال&amp;حافظة…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>نمط الا&amp;ستشهاد</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Contexts</source>
        <translation>ال&amp;سياقات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Count it or leave it out</source>
        <translation>ا&amp;حتسابها أو استبعادها</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Data folder…</source>
        <translation>مجلد ال&amp;بيانات…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Delete label</source>
        <translation>&amp;حذف التسمية</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>&amp;حذف نهائي</translation>
    </message>
    <message>
        <source>&amp;Delete the note here</source>
        <translation>&amp;حذف الملاحظة هنا</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>the menu</comment>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit the note here</source>
        <translation>تح&amp;رير الملاحظة هنا</translation>
    </message>
    <message>
        <source>&amp;Exclude this</source>
        <translation>اس&amp;تبعاد هذا</translation>
    </message>
    <message>
        <source>&amp;Export this review…</source>
        <translation>&amp;تصدير هذه المراجعة…</translation>
    </message>
    <message>
        <source>&amp;Export this theme…</source>
        <translation>&amp;تصدير هذا المحور…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;شكل…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدّم</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Go to note</source>
        <translation>انت&amp;قال إلى الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Go to theme</source>
        <translation>انت&amp;قال إلى المحور</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>ان&amp;تقال إلى…</translation>
    </message>
    <message>
        <source>&amp;Group results by theme</source>
        <translation>تجمي&amp;ع النتائج حسب المحور</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Harvard</source>
        <translation>&amp;هارفارد</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Hidden reviews</source>
        <translation>المراجعات المخ&amp;فية</translation>
    </message>
    <message>
        <source>&amp;Hide this review</source>
        <translation>إ&amp;خفاء هذه المراجعة</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>استيراد ملا&amp;حظات…</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>إ&amp;بقاؤها هناك</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>الم&amp;فاتيح…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Larger cells</source>
        <translation>خلايا أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أك&amp;بر</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;خريطة</translation>
    </message>
    <message>
        <source>&amp;Merge label into…</source>
        <translation>&amp;دمج التسمية في…</translation>
    </message>
    <message>
        <source>&amp;Narrower pane</source>
        <translation>لوح أ&amp;ضيق</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>الم&amp;حور التالي</translation>
    </message>
    <message>
        <source>&amp;Not relevant</source>
        <translation>غير ذي &amp;صلة</translation>
    </message>
    <message>
        <source>&amp;Note on the selected words</source>
        <translation>ملاحظة على ال&amp;كلمات المحددة</translation>
    </message>
    <message>
        <source>&amp;Only notes with this tag</source>
        <translation>الملاحظات ذات هذا الوسم &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>هذا &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Open DOI or web page</source>
        <translation>فت&amp;ح DOI أو صفحة الويب</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>فتح مشرو&amp;ع…</translation>
    </message>
    <message>
        <source>&amp;Open the theme</source>
        <translation>&amp;فتح المحور</translation>
    </message>
    <message>
        <source>&amp;Open theme</source>
        <translation>&amp;فتح المحور</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;موجود</translation>
    </message>
    <message>
        <source>&amp;Previous note on the page</source>
        <translation>الملاحظة ال&amp;سابقة في الصفحة</translation>
    </message>
    <message>
        <source>&amp;Previous theme</source>
        <translation>المحور ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Print this theme…</source>
        <translation>&amp;طباعة هذا المحور…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>المرا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Remove from the comparison</source>
        <translation>إ&amp;زالة من المقارنة</translation>
    </message>
    <message>
        <source>&amp;Remove from the search</source>
        <translation>إ&amp;زالة من البحث</translation>
    </message>
    <message>
        <source>&amp;Remove from the selected notes</source>
        <translation>إ&amp;زالة من الملاحظات المحددة</translation>
    </message>
    <message>
        <source>&amp;Remove from this label</source>
        <translation>إ&amp;زالة من هذه التسمية</translation>
    </message>
    <message>
        <source>&amp;Remove match</source>
        <translation>إلغاء الم&amp;طابقة</translation>
    </message>
    <message>
        <source>&amp;Remove this review</source>
        <translation>إ&amp;زالة هذه المراجعة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Reopen an export…</source>
        <translation>إعادة &amp;فتح تصدير…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حف&amp;ظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>ال&amp;بحث من جديد</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;بحث في كل شيء</translation>
    </message>
    <message>
        <source>&amp;Shorter pane</source>
        <translation>لوح أ&amp;قصر</translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation>&amp;عرض هذا السيناريو</translation>
    </message>
    <message>
        <source>&amp;Smaller cells</source>
        <translation>خلايا أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Source row</source>
        <translation>صف المصد&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Taller pane</source>
        <translation>لوح أ&amp;طول</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>ال&amp;محاور</translation>
    </message>
    <message>
        <source>&amp;Tick the themes found</source>
        <translation>&amp;تأشير المحاور المعثور عليها</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <translation>غير معر&amp;وف</translation>
    </message>
    <message>
        <source>&amp;Unplaced notes</source>
        <translation>ملاحظات &amp;بلا موضع</translation>
    </message>
    <message>
        <source>&amp;Vancouver</source>
        <translation>&amp;فانكوفر</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Wider pane</source>
        <translation>لوح أ&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>نا&amp;فذة</translation>
    </message>
    <message>
        <source>&amp;Write reason</source>
        <translation>&amp;كتابة السبب</translation>
    </message>
    <message>
        <source>A&amp;dd the theme to Compare</source>
        <translation>إ&amp;ضافة المحور إلى المقارنة</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>A&amp;lso include this</source>
        <translation>تضمين هذا أ&amp;يضًا</translation>
    </message>
    <message>
        <source>A&amp;lso with this tag</source>
        <translation>وذات هذا الوسم أ&amp;يضًا</translation>
    </message>
    <message>
        <source>About the &amp;review</source>
        <translation>حول المرا&amp;جعة</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>إضافة وسو&amp;م…</translation>
    </message>
    <message>
        <source>Add a citation style from a CSL file</source>
        <translation>إضافة نمط استشهاد من ملف CSL</translation>
    </message>
    <message>
        <source>Add tags to the selected notes</source>
        <translation>إضافة وسوم إلى الملاحظات المحددة</translation>
    </message>
    <message>
        <source>Add the notes of a colleague&apos;s file to yours</source>
        <translation>إضافة ملاحظات ملف زميل إلى ملاحظاتك</translation>
    </message>
    <message>
        <source>All &amp;notes</source>
        <translation>&amp;كل الملاحظات</translation>
    </message>
    <message>
        <source>Ana&amp;lyse</source>
        <translation>ت&amp;حليل</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>ك&amp;جدول</translation>
    </message>
    <message>
        <source>Attach &amp;citations…</source>
        <translation>إرفاق ا&amp;ستشهادات…</translation>
    </message>
    <message>
        <source>Attach a citation from a file to the reference shown</source>
        <translation>إرفاق استشهاد من ملف بالمرجع المعروض</translation>
    </message>
    <message>
        <source>Attach a citation to t&amp;he reference…</source>
        <translation>إر&amp;فاق استشهاد بالمرجع…</translation>
    </message>
    <message>
        <source>Attach the note to other words, which you select</source>
        <translation>إرفاق الملاحظة بكلمات أخرى تحددها</translation>
    </message>
    <message>
        <source>Attach the note to the selected words</source>
        <translation>إرفاق الملاحظة بالكلمات المحددة</translation>
    </message>
    <message>
        <source>Attach the note to the words where it is shown</source>
        <translation>إرفاق الملاحظة بالكلمات حيث تُعرض</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>Choose a theme first: it becomes a column of Compare</source>
        <translation>اختر محورًا أولًا: يصبح عمودًا في المقارنة</translation>
    </message>
    <message>
        <source>Choose a theme first: the figure shows how it works</source>
        <translation>اختر محورًا أولًا: يبيّن الشكل كيف يعمل</translation>
    </message>
    <message>
        <source>Choose a theme first: the statement is made of its passages</source>
        <translation>اختر محورًا أولًا: تتكون الإفادة من مقاطعه</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved</source>
        <translation>إغلاق كل النوافذ؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Close this window; everything is saved</source>
        <translation>إغلاق هذه النافذة؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Co&amp;lour names…</source>
        <translation>أسماء الأ&amp;لوان…</translation>
    </message>
    <message>
        <source>Colours, fonts, citation style, export, your name, files and keys</source>
        <translation>الألوان والخطوط ونمط الاستشهاد والتصدير واسمك والملفات والمفاتيح</translation>
    </message>
    <message>
        <source>Compare the other themes without this one</source>
        <translation>مقارنة المحاور الأخرى من دون هذا</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>نسخ الا&amp;ستشهاد</translation>
    </message>
    <message>
        <source>Copy the citations of the selected references</source>
        <translation>نسخ استشهادات المراجع المحددة</translation>
    </message>
    <message>
        <source>Copy the factor with its theme, your mark and your reason</source>
        <translation>نسخ العامل مع محوره وعلامتك وسببك</translation>
    </message>
    <message>
        <source>Copy the selected contextual factors, each with its sign and theme</source>
        <translation>نسخ العوامل السياقية المحددة، كل منها مع إشارته ومحوره</translation>
    </message>
    <message>
        <source>Copy the selected notes with the words that they are on</source>
        <translation>نسخ الملاحظات المحددة مع الكلمات التي كُتبت عليها</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>نسخ الكلمات المحددة</translation>
    </message>
    <message>
        <source>Copy the selected words, else the page shown, with the review&apos;s citation</source>
        <translation>نسخ الكلمات المحددة، وإلا فالصفحة المعروضة، مع استشهاد المراجعة</translation>
    </message>
    <message>
        <source>Copy the text of the search</source>
        <translation>نسخ نص البحث</translation>
    </message>
    <message>
        <source>Copy the theme or table with the review&apos;s citation</source>
        <translation>نسخ المحور أو الجدول مع استشهاد المراجعة</translation>
    </message>
    <message>
        <source>Copy what the review says of the reference, with the review&apos;s citation</source>
        <translation>نسخ ما تقوله المراجعة عن المرجع، مع استشهاد المراجعة</translation>
    </message>
    <message>
        <source>Copy with its so&amp;urce</source>
        <translation>نسخ مع م&amp;صدره</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>نسخ مع ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Count &amp;all studies</source>
        <translation>احتساب &amp;كل الدراسات</translation>
    </message>
    <message>
        <source>Count &amp;everything</source>
        <translation>احتساب كل &amp;شيء</translation>
    </message>
    <message>
        <source>Count &amp;no study</source>
        <translation>&amp;عدم احتساب أي دراسة</translation>
    </message>
    <message>
        <source>Count everything that the review cites again</source>
        <translation>احتساب كل ما تستشهد به المراجعة من جديد</translation>
    </message>
    <message>
        <source>Count the selected studies, streams or grades, or leave them out</source>
        <translation>احتساب الدراسات أو المسارات أو الدرجات المحددة، أو استبعادها</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>كلمات داكنة على خلفية فاتحة</translation>
    </message>
    <message>
        <source>Delete the label; its contextual factors stay, and it can be undone</source>
        <translation>حذف التسمية؛ تبقى عواملها السياقية، ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Delete the note on the words at the caret; it can be restored</source>
        <translation>حذف الملاحظة على الكلمات عند المؤشر؛ يمكن استعادتها</translation>
    </message>
    <message>
        <source>Delete the scenario; it can be undone</source>
        <translation>حذف السيناريو؛ يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Delete the search from the list; it can be undone</source>
        <translation>حذف البحث من القائمة؛ يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Delete the selected notes permanently</source>
        <translation>حذف الملاحظات المحددة نهائيًا</translation>
    </message>
    <message>
        <source>Delete the selected notes; they can be restored</source>
        <translation>حذف الملاحظات المحددة؛ يمكن استعادتها</translation>
    </message>
    <message>
        <source>Deleted n&amp;otes</source>
        <translation>الملاحظات المح&amp;ذوفة</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>ت&amp;كرار التصدير</translation>
    </message>
    <message>
        <source>Export &amp;notes…</source>
        <translation>تصدير ال&amp;ملاحظات…</translation>
    </message>
    <message>
        <source>Export pro&amp;ject…</source>
        <translation>تصدير م&amp;شروع…</translation>
    </message>
    <message>
        <source>Export re&amp;ferences…</source>
        <translation>تص&amp;دير المراجع…</translation>
    </message>
    <message>
        <source>Export re&amp;views…</source>
        <translation>تصدير م&amp;راجعات…</translation>
    </message>
    <message>
        <source>Export the ticked themes, or all themes if none is ticked</source>
        <translation>تصدير المحاور المؤشَّر عليها، أو كل المحاور إن لم يؤشَّر على أي منها</translation>
    </message>
    <message>
        <source>Export this theme alone</source>
        <translation>تصدير هذا المحور وحده</translation>
    </message>
    <message>
        <source>F&amp;ollow system</source>
        <translation>اتباع ال&amp;نظام</translation>
    </message>
    <message>
        <source>Fill the screen with the window, or leave it</source>
        <translation>ملء الشاشة بالنافذة، أو الخروج من ذلك</translation>
    </message>
    <message>
        <source>Find a command or a place by its name</source>
        <translation>العثور على أمر أو موضع باسمه</translation>
    </message>
    <message>
        <source>Find only what does not have this</source>
        <translation>العثور فقط على ما ليس فيه هذا</translation>
    </message>
    <message>
        <source>Find only what has this</source>
        <translation>العثور فقط على ما فيه هذا</translation>
    </message>
    <message>
        <source>Find what has this or what was chosen before</source>
        <translation>العثور على ما فيه هذا أو ما اختير من قبل</translation>
    </message>
    <message>
        <source>Give all text its first size</source>
        <translation>إعادة كل النص إلى حجمه الأول</translation>
    </message>
    <message>
        <source>Give the label another name</source>
        <translation>إعطاء التسمية اسمًا آخر</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard less of the height of its pane</source>
        <translation>تقليل ارتفاع القائمة أو الصفحة النشطة داخل لوحها</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard more of the height of its pane</source>
        <translation>زيادة ارتفاع القائمة أو الصفحة النشطة داخل لوحها</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard less of the width of the window</source>
        <translation>تقليل عرض اللوح النشط داخل النافذة</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard more of the width of the window</source>
        <translation>زيادة عرض اللوح النشط داخل النافذة</translation>
    </message>
    <message>
        <source>Give the review a name of your own, in this list</source>
        <translation>إعطاء المراجعة اسمًا من عندك في هذه القائمة</translation>
    </message>
    <message>
        <source>Give the scenario another name</source>
        <translation>إعطاء السيناريو اسمًا آخر</translation>
    </message>
    <message>
        <source>Give the search another name</source>
        <translation>إعطاء البحث اسمًا آخر</translation>
    </message>
    <message>
        <source>Give the selected contextual factors a label of yours</source>
        <translation>إعطاء العوامل السياقية المحددة تسمية لك</translation>
    </message>
    <message>
        <source>Give the selected notes this colour</source>
        <translation>إعطاء الملاحظات المحددة هذا اللون</translation>
    </message>
    <message>
        <source>Give the selected notes this tag</source>
        <translation>إعطاء الملاحظات المحددة هذا الوسم</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>الرجوع إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Go forward to the place that you came back from</source>
        <translation>التقدّم إلى الموضع الذي رجعت منه</translation>
    </message>
    <message>
        <source>Go to a theme, table, review, reference or page of the guide by its name</source>
        <translation>الانتقال إلى محور أو جدول أو مراجعة أو مرجع أو صفحة من دليل الاستخدام بالاسم</translation>
    </message>
    <message>
        <source>Go to the next place that matches the search</source>
        <translation>الانتقال إلى الموضع التالي المطابق للبحث</translation>
    </message>
    <message>
        <source>Go to the next words of the theme that have a note or a highlight</source>
        <translation>الانتقال إلى الكلمات التالية في المحور التي عليها ملاحظة أو تظليل</translation>
    </message>
    <message>
        <source>Go to the place before that matches the search</source>
        <translation>الانتقال إلى الموضع السابق المطابق للبحث</translation>
    </message>
    <message>
        <source>Go to the words before that have a note or a highlight</source>
        <translation>الانتقال إلى الكلمات السابقة التي عليها ملاحظة أو تظليل</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>High contr&amp;ast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Highlight the selected words, or give the note here this colour</source>
        <translation>تظليل الكلمات المحددة، أو إعطاء الملاحظة هنا هذا اللون</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>استيراد &amp;جدول…</translation>
    </message>
    <message>
        <source>Import the evidence table of a review from a web page or a document</source>
        <translation>استيراد جدول أدلة مراجعة من صفحة ويب أو مستند</translation>
    </message>
    <message>
        <source>Import the table that was copied from a web page or a document</source>
        <translation>استيراد الجدول المنسوخ من صفحة ويب أو مستند</translation>
    </message>
    <message>
        <source>Keep this search in the list of saved searches</source>
        <translation>الاحتفاظ بهذا البحث في قائمة عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>فات&amp;ح</translation>
    </message>
    <message>
        <source>Leave every study out, to begin with those that should count</source>
        <translation>استبعاد كل الدراسات، للبدء بما ينبغي احتسابه منها</translation>
    </message>
    <message>
        <source>Leave no study out by itself</source>
        <translation>عدم استبعاد أي دراسة بذاتها</translation>
    </message>
    <message>
        <source>Leave the review out of the tree and the search until you show it again</source>
        <translation>إخراج المراجعة من الشجرة والبحث إلى أن تظهرها من جديد</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>فاتح أو داكن، بحسب النظام</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>كلمات فاتحة على خلفية داكنة</translation>
    </message>
    <message>
        <source>List the notes that have this tag and those chosen before</source>
        <translation>سرد الملاحظات ذات هذا الوسم وتلك المختارة من قبل</translation>
    </message>
    <message>
        <source>List the notes whose words are no longer in the evidence</source>
        <translation>سرد الملاحظات التي لم تعد كلماتها في الأدلة</translation>
    </message>
    <message>
        <source>List the notes with this tag, and no others</source>
        <translation>سرد الملاحظات ذات هذا الوسم دون غيرها</translation>
    </message>
    <message>
        <source>List the notes you deleted, to restore them</source>
        <translation>سرد الملاحظات التي حذفتها، لاستعادتها</translation>
    </message>
    <message>
        <source>List the results of each theme together</source>
        <translation>سرد نتائج كل محور معًا</translation>
    </message>
    <message>
        <source>Make all text in the window larger</source>
        <translation>تكبير كل النص في النافذة</translation>
    </message>
    <message>
        <source>Make all text in the window smaller</source>
        <translation>تصغير كل النص في النافذة</translation>
    </message>
    <message>
        <source>Make one sentence of passages of the theme that you read, to copy</source>
        <translation>تكوين جملة واحدة من مقاطع المحور الذي تقرؤه، لنسخها</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>إجراء التغيير المتراجَع عنه من جديد</translation>
    </message>
    <message>
        <source>Mark the factor as absent at the site</source>
        <translation>وضع علامة «غائب» على العامل في الموقع</translation>
    </message>
    <message>
        <source>Mark the factor as not relevant at the site</source>
        <translation>وضع علامة «غير ذي صلة» على العامل في الموقع</translation>
    </message>
    <message>
        <source>Mark the factor as present at the site</source>
        <translation>وضع علامة «موجود» على العامل في الموقع</translation>
    </message>
    <message>
        <source>Mark the factor as something to find out</source>
        <translation>وضع علامة على العامل بأنه مما يلزم استقصاؤه</translation>
    </message>
    <message>
        <source>Mark what is present at a place of yours, and see what to plan for</source>
        <translation>وضع علامة على ما هو موجود في مكان لك، ومعرفة ما يلزم التخطيط له</translation>
    </message>
    <message>
        <source>Match the citation with no reference</source>
        <translation>عدم مطابقة الاستشهاد بأي مرجع</translation>
    </message>
    <message>
        <source>Match the citations on the clipboard with the references</source>
        <translation>مطابقة الاستشهادات التي في الحافظة بالمراجع</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Move one column &amp;back</source>
        <translation>النقل عمودًا واحدًا إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>Move one column &amp;forward</source>
        <translation>النقل عمودًا واحدًا إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>نقل التركيز إلى اللوح التالي</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>نقل التركيز إلى اللوح السابق</translation>
    </message>
    <message>
        <source>Move the review down in the list</source>
        <translation>نقل المراجعة إلى أسفل في القائمة</translation>
    </message>
    <message>
        <source>Move the review up in the list</source>
        <translation>نقل المراجعة إلى أعلى في القائمة</translation>
    </message>
    <message>
        <source>Move the search down in the list</source>
        <translation>نقل البحث إلى أسفل في القائمة</translation>
    </message>
    <message>
        <source>Move the search up in the list</source>
        <translation>نقل البحث إلى أعلى في القائمة</translation>
    </message>
    <message>
        <source>My &amp;site</source>
        <translation>م&amp;وقعي</translation>
    </message>
    <message>
        <source>Name the colours</source>
        <translation>تسمية الألوان</translation>
    </message>
    <message>
        <source>Ne&amp;xt note on the page</source>
        <translation>الملاحظة ال&amp;تالية في الصفحة</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>الم&amp;طابقة التالية</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>التبو&amp;يب التالي</translation>
    </message>
    <message>
        <source>Next o&amp;rder of studies</source>
        <translation>ال&amp;ترتيب التالي للدراسات</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>الل&amp;وح التالي</translation>
    </message>
    <message>
        <source>Note on this &amp;reference</source>
        <translation>ملاحظة على هذا المر&amp;جع</translation>
    </message>
    <message>
        <source>Note on this &amp;theme</source>
        <translation>ملاحظة على هذا ال&amp;محور</translation>
    </message>
    <message>
        <source>One-pa&amp;ge summary…</source>
        <translation>م&amp;لخص في صفحة…</translation>
    </message>
    <message>
        <source>Open a second window on the same reviews and notes</source>
        <translation>فتح نافذة ثانية على المراجعات والملاحظات نفسها</translation>
    </message>
    <message>
        <source>Open an earlier export, to export in the same way again</source>
        <translation>فتح تصدير سابق، للتصدير من جديد بالطريقة نفسها</translation>
    </message>
    <message>
        <source>Open the address of the publication in your web browser</source>
        <translation>فتح عنوان المنشور في متصفح الويب</translation>
    </message>
    <message>
        <source>Open the guide, at the page about the part of the window in use</source>
        <translation>فتح دليل الاستخدام عند الصفحة الخاصة بالجزء المستخدم من النافذة</translation>
    </message>
    <message>
        <source>Open the page of the theme alone in a window of its own</source>
        <translation>فتح صفحة المحور وحدها في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>Open the theme in a new &amp;window</source>
        <translation>&amp;فتح المحور في نافذة جديدة</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>&amp;التبويب السابق</translation>
    </message>
    <message>
        <source>Pa&amp;ste a table…</source>
        <translation>ل&amp;صق جدول…</translation>
    </message>
    <message>
        <source>Pane si&amp;ze</source>
        <translation>حجم ال&amp;لوح</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>المطا&amp;بقة السابقة</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>ال&amp;لوح السابق</translation>
    </message>
    <message>
        <source>Print the theme that you read</source>
        <translation>طباعة المحور الذي تقرؤه</translation>
    </message>
    <message>
        <source>Print this theme alone</source>
        <translation>طباعة هذا المحور وحده</translation>
    </message>
    <message>
        <source>Put the contextual factors and the reason of the label into another label</source>
        <translation>وضع العوامل السياقية للتسمية وسببها في تسمية أخرى</translation>
    </message>
    <message>
        <source>Put the selected notes back where they were</source>
        <translation>إعادة الملاحظات المحددة إلى حيث كانت</translation>
    </message>
    <message>
        <source>Put the studies in order by number, by themes or by grade in turn</source>
        <translation>ترتيب الدراسات بالتناوب حسب الرقم أو المحاور أو الدرجة</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the first</source>
        <translation>تقريب المحور عمودًا من الأول</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the last</source>
        <translation>تقريب المحور عمودًا من الأخير</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>إعادة &amp;ضبط حجم النص</translation>
    </message>
    <message>
        <source>Re&amp;move mark</source>
        <translation>إزالة ال&amp;علامة</translation>
    </message>
    <message>
        <source>Re&amp;name everywhere</source>
        <translation>إعادة ال&amp;تسمية في كل مكان</translation>
    </message>
    <message>
        <source>Re&amp;name in this list</source>
        <translation>إعادة التس&amp;مية في هذه القائمة</translation>
    </message>
    <message>
        <source>Re&amp;name label…</source>
        <translation>تغيير اسم الت&amp;سمية…</translation>
    </message>
    <message>
        <source>Re-&amp;attach…</source>
        <translation>إعادة الإر&amp;فاق…</translation>
    </message>
    <message>
        <source>Re-attach note to &amp;selection</source>
        <translation>إ&amp;عادة إرفاق الملاحظة بالكلمات المحددة</translation>
    </message>
    <message>
        <source>Read citations from a file and match them with the references</source>
        <translation>قراءة الاستشهادات من ملف ومطابقتها بالمراجع</translation>
    </message>
    <message>
        <source>Read its &amp;passages</source>
        <translation>&amp;قراءة مقاطعه</translation>
    </message>
    <message>
        <source>Read the theme above in the tree</source>
        <translation>قراءة المحور السابق في الشجرة</translation>
    </message>
    <message>
        <source>Read the theme below in the tree</source>
        <translation>قراءة المحور التالي في الشجرة</translation>
    </message>
    <message>
        <source>Read the theme of the chosen cell</source>
        <translation>قراءة محور الخلية المختارة</translation>
    </message>
    <message>
        <source>Read the theme that the contextual factor is of</source>
        <translation>قراءة محور العامل السياقي</translation>
    </message>
    <message>
        <source>Read the theme that the factor is of</source>
        <translation>قراءة محور العامل</translation>
    </message>
    <message>
        <source>Reason of la&amp;bel…</source>
        <translation>سب&amp;ب التسمية…</translation>
    </message>
    <message>
        <source>Remove &amp;everywhere</source>
        <translation>الإزالة من &amp;كل مكان</translation>
    </message>
    <message>
        <source>Remove the imported review from your library; it can be undone</source>
        <translation>إزالة المراجعة المستوردة من مكتبتك؛ يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Remove the label from the selected contextual factors</source>
        <translation>إزالة التسمية عن العوامل السياقية المحددة</translation>
    </message>
    <message>
        <source>Remove the tag from all notes; the notes stay</source>
        <translation>إزالة الوسم من كل الملاحظات؛ تبقى الملاحظات</translation>
    </message>
    <message>
        <source>Remove the ticks of all themes</source>
        <translation>إزالة علامات التأشير عن كل المحاور</translation>
    </message>
    <message>
        <source>Rename the tag in all notes</source>
        <translation>تغيير اسم الوسم في كل الملاحظات</translation>
    </message>
    <message>
        <source>Repeat the last export, to the same file</source>
        <translation>تكرار آخر تصدير، إلى الملف نفسه</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>إعادة ضبط الت&amp;خطيط</translation>
    </message>
    <message>
        <source>Run this search now</source>
        <translation>إجراء هذا البحث الآن</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أص&amp;غر</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>إ&amp;فادة…</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>ح&amp;فظ البحث</translation>
    </message>
    <message>
        <source>Save everything of yours in one file, for a colleague</source>
        <translation>حفظ كل ما هو لك في ملف واحد، لزميل</translation>
    </message>
    <message>
        <source>Save imported reviews in one file, for a colleague</source>
        <translation>حفظ المراجعات المستوردة في ملف واحد، لزميل</translation>
    </message>
    <message>
        <source>Save notes for a colleague, or as text</source>
        <translation>حفظ الملاحظات لزميل، أو كنص</translation>
    </message>
    <message>
        <source>Save reviews as one page that opens in any browser, without the program</source>
        <translation>حفظ المراجعات كصفحة واحدة تُفتح في أي متصفح، دون البرنامج</translation>
    </message>
    <message>
        <source>Save the citations for a reference manager</source>
        <translation>حفظ الاستشهادات لبرنامج إدارة مراجع</translation>
    </message>
    <message>
        <source>Save the review in a file, for a colleague</source>
        <translation>حفظ المراجعة في ملف، لزميل</translation>
    </message>
    <message>
        <source>Save the search, to run it again later</source>
        <translation>حفظ البحث، لإجرائه من جديد لاحقًا</translation>
    </message>
    <message>
        <source>Save what counts as a scenario, under a name</source>
        <translation>حفظ ما يُحتسب كسيناريو باسم</translation>
    </message>
    <message>
        <source>Search themes, references and your notes</source>
        <translation>البحث في المحاور والمراجع وملاحظاتك</translation>
    </message>
    <message>
        <source>Search without regard to this</source>
        <translation>البحث دون اعتبار لهذا</translation>
    </message>
    <message>
        <source>See all reviews, what is in each, and what you have added</source>
        <translation>عرض كل المراجعات وما في كل منها وما أضفته</translation>
    </message>
    <message>
        <source>See and change the keys of the commands</source>
        <translation>عرض مفاتيح الأوامر وتغييرها</translation>
    </message>
    <message>
        <source>See the copies of your notes, and restore one</source>
        <translation>عرض نسخ ملاحظاتك، واستعادة إحداها</translation>
    </message>
    <message>
        <source>See the theme that you read beside those that you compare</source>
        <translation>عرض المحور الذي تقرؤه بجانب المحاور التي تقارنها</translation>
    </message>
    <message>
        <source>See the version, the licence and what the program is made with</source>
        <translation>عرض الإصدار والترخيص وما صُنع به البرنامج</translation>
    </message>
    <message>
        <source>See themes beside each other: the same words, shared studies</source>
        <translation>عرض المحاور متجاورة: الكلمات نفسها، والدراسات المشتركة</translation>
    </message>
    <message>
        <source>See what enables and hinders, and gather it under labels of yours</source>
        <translation>عرض ما ييسّر وما يعوق، وجمعه تحت تسميات لك</translation>
    </message>
    <message>
        <source>See what is in a project from a colleague, and import it</source>
        <translation>عرض ما في مشروع من زميل، واستيراده</translation>
    </message>
    <message>
        <source>See what is left of each theme if some studies did not count</source>
        <translation>عرض ما يبقى من كل محور إذا لم تُحتسب بعض الدراسات</translation>
    </message>
    <message>
        <source>See what is listed as a plain table, to copy it</source>
        <translation>عرض المسرود كجدول بسيط، لنسخه</translation>
    </message>
    <message>
        <source>See where the evidence is from, and its licence</source>
        <translation>عرض مصدر الأدلة وترخيصها</translation>
    </message>
    <message>
        <source>See where your notes and reviews are stored</source>
        <translation>عرض مكان تخزين ملاحظاتك ومراجعاتك</translation>
    </message>
    <message>
        <source>See which study stands behind which theme</source>
        <translation>عرض الدراسات التي يستند إليها كل محور</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>Share as a &amp;web page…</source>
        <translation>مشاركة كصفحة &amp;ويب…</translation>
    </message>
    <message>
        <source>Show all panes in their default sizes</source>
        <translation>عرض كل الألواح بأحجامها الافتراضية</translation>
    </message>
    <message>
        <source>Show all your notes in one list</source>
        <translation>عرض كل ملاحظاتك في قائمة واحدة</translation>
    </message>
    <message>
        <source>Show at the keyboard what the pointer would show: a full title, a note, a meaning</source>
        <translation>عرض ما يعرضه مؤشر الفأرة، عند موضع التركيز: عنوان كامل أو ملاحظة أو معنى</translation>
    </message>
    <message>
        <source>Show each grade as its letter</source>
        <translation>عرض كل درجة بحرفها</translation>
    </message>
    <message>
        <source>Show each grade as the height of a bar, to see more of the map</source>
        <translation>عرض كل درجة بارتفاع شريط، لرؤية مزيد من الخريطة</translation>
    </message>
    <message>
        <source>Show or hide the list of references</source>
        <translation>إظهار قائمة المراجع أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the tree of themes</source>
        <translation>إظهار شجرة المحاور أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the &amp;tip</source>
        <translation>إظهار ال&amp;تلميح</translation>
    </message>
    <message>
        <source>Show the cells of the table below the theme, as published</source>
        <translation>عرض خلايا الجدول تحت المحور، كما نُشرت</translation>
    </message>
    <message>
        <source>Show the next tab above the page</source>
        <translation>عرض التبويب التالي فوق الصفحة</translation>
    </message>
    <message>
        <source>Show the page of the theme</source>
        <translation>عرض صفحة المحور</translation>
    </message>
    <message>
        <source>Show the passages of the notes with this tag, one after the other</source>
        <translation>عرض مقاطع الملاحظات ذات هذا الوسم، واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>عرض التبويب السابق</translation>
    </message>
    <message>
        <source>Show the table behind the map, to copy or save</source>
        <translation>عرض الجدول الذي وراء الخريطة، لنسخه أو حفظه</translation>
    </message>
    <message>
        <source>Show the theme in place of the list of notes</source>
        <translation>عرض المحور مكان قائمة الملاحظات</translation>
    </message>
    <message>
        <source>Show the theme that the note was on</source>
        <translation>عرض المحور الذي كانت عليه الملاحظة</translation>
    </message>
    <message>
        <source>Show the words that the note is on</source>
        <translation>عرض الكلمات التي عليها الملاحظة</translation>
    </message>
    <message>
        <source>Show what is left of the themes in this scenario</source>
        <translation>عرض ما يبقى من المحاور في هذا السيناريو</translation>
    </message>
    <message>
        <source>Show what is listed as a table, to copy or save</source>
        <translation>عرض المسرود كجدول، لنسخه أو حفظه</translation>
    </message>
    <message>
        <source>St&amp;ar this theme</source>
        <translation>تمييز هذا المحور ب&amp;نجمة</translation>
    </message>
    <message>
        <source>Star th&amp;is reference</source>
        <translation>تمييز &amp;هذا المرجع بنجمة</translation>
    </message>
    <message>
        <source>Star the reference shown, or remove its star</source>
        <translation>تمييز المرجع المعروض بنجمة، أو إزالة نجمته</translation>
    </message>
    <message>
        <source>Star the theme shown, or remove its star</source>
        <translation>تمييز المحور المعروض بنجمة، أو إزالة نجمته</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Take the mark away with its reason; it can be undone</source>
        <translation>إزالة العلامة مع سببها؛ يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Take this tag from the selected notes</source>
        <translation>إزالة هذا الوسم من الملاحظات المحددة</translation>
    </message>
    <message>
        <source>The pathway of the theme that you read, as a figure to print or to save</source>
        <translation>سلسلة التأثير للمحور الذي تقرؤه، كشكل للطباعة أو الحفظ</translation>
    </message>
    <message>
        <source>The strongest contrast, for tired or weak eyes</source>
        <translation>أقوى تباين، للعيون المتعبة أو الضعيفة</translation>
    </message>
    <message>
        <source>The theme that you read on one page, for a meeting: to print or as PDF</source>
        <translation>المحور الذي تقرؤه في صفحة واحدة، لاجتماع: للطباعة أو كملف PDF</translation>
    </message>
    <message>
        <source>Theme &amp;page</source>
        <translation>&amp;صفحة المحور</translation>
    </message>
    <message>
        <source>There is no export to repeat yet: save one with Export…</source>
        <translation>لا تصدير لتكراره بعد: احفظ واحدًا بالأمر تصدير…</translation>
    </message>
    <message>
        <source>Tic&amp;ked</source>
        <translation>مؤ&amp;شَّر عليه</translation>
    </message>
    <message>
        <source>Tick the theme for an export, or remove its tick</source>
        <translation>التأشير على المحور لتصديره، أو إزالة التأشير عنه</translation>
    </message>
    <message>
        <source>Tick the themes that the search has found</source>
        <translation>التأشير على المحاور التي عثر عليها البحث</translation>
    </message>
    <message>
        <source>U&amp;ntick all themes</source>
        <translation>إ&amp;لغاء تأشير كل المحاور</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>ماذا &amp;لو</translation>
    </message>
    <message>
        <source>Write a note on the reference shown</source>
        <translation>كتابة ملاحظة على المرجع المعروض</translation>
    </message>
    <message>
        <source>Write a note on the theme as a whole</source>
        <translation>كتابة ملاحظة على المحور ككل</translation>
    </message>
    <message>
        <source>Write a note on the words selected in the theme</source>
        <translation>كتابة ملاحظة على الكلمات المحددة في المحور</translation>
    </message>
    <message>
        <source>Write below the factor why you marked it so</source>
        <translation>كتابة سبب العلامة تحت العامل</translation>
    </message>
    <message>
        <source>Write citations in the APA style</source>
        <translation>كتابة الاستشهادات بنمط APA</translation>
    </message>
    <message>
        <source>Write citations in the Harvard style</source>
        <translation>كتابة الاستشهادات بنمط هارفارد</translation>
    </message>
    <message>
        <source>Write citations in the Vancouver style</source>
        <translation>كتابة الاستشهادات بنمط فانكوفر</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>الكتابة في الملاحظة</translation>
    </message>
    <message>
        <source>Write in the note on the words at the caret</source>
        <translation>الكتابة في الملاحظة على الكلمات عند المؤشر</translation>
    </message>
    <message>
        <source>Write this column after the one below</source>
        <translation>كتابة هذا العمود بعد الذي تحته</translation>
    </message>
    <message>
        <source>Write this column before the one above</source>
        <translation>كتابة هذا العمود قبل الذي فوقه</translation>
    </message>
    <message>
        <source>Write why its contextual factors belong together</source>
        <translation>كتابة سبب انتماء عواملها السياقية بعضها إلى بعض</translation>
    </message>
    <message>
        <source>Write words to list only the contextual factors that have them</source>
        <translation>كتابة كلمات لسرد العوامل السياقية التي تحويها فقط</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Both changed: mine is kept</source>
        <translation>تغيّرت من الجانبين: أُبقي ما لدي</translation>
    </message>
    <message>
        <source>Both changed: theirs is used</source>
        <translation>تغيّرت من الجانبين: يُستخدم ما لديهم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لدي</translation>
    </message>
    <message>
        <source>Mine is newer and kept</source>
        <translation>ما لدي أحدث ويُبقى</translation>
    </message>
    <message>
        <source>New: added</source>
        <translation>جديدة: أُضيفت</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Stays deleted</source>
        <translation>تبقى محذوفة</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>مماثلة</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما لديهم</translation>
    </message>
    <message>
        <source>Theirs is newer and used</source>
        <translation>ما لديهم أحدث ويُستخدم</translation>
    </message>
</context>
<context>
    <name>MissingCitations</name>
    <message>
        <source>Attach citations…</source>
        <translation>إرفاق استشهادات…</translation>
    </message>
    <message numerus="yes">
        <source>No citation yet for %n references: the source table gives only their numbers.</source>
        <translation>
            <numerusform>لكل المراجع استشهادات. جدول المصدر يعطي أرقامها فقط.</numerusform>
            <numerusform>لا استشهاد بعد لمرجع واحد: يعطي جدول المصدر رقمه فقط.</numerusform>
            <numerusform>لا استشهاد بعد لمرجعين: يعطي جدول المصدر رقميهما فقط.</numerusform>
            <numerusform>لا استشهاد بعد لـ %Ln مراجع: يعطي جدول المصدر أرقامها فقط.</numerusform>
            <numerusform>لا استشهاد بعد لـ %Ln مرجعًا: يعطي جدول المصدر أرقامها فقط.</numerusform>
            <numerusform>لا استشهاد بعد لـ %Ln مرجع: يعطي جدول المصدر أرقامها فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NarrowWindow</name>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Show or hide the pane “{title}”</source>
        <translation>إظهار اللوح «{title}» أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show or hide the references</source>
        <translation>إظهار المراجع أو إخفاؤها</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <comment>a tip and the keys</comment>
        <translation>{tip} ({keys})</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file. They are shown as soon as it is done.</source>
        <translation>لا يمكن قراءة ملاحظاتك الآن: برنامج آخر يستخدم الملف. ستُعرض حالما ينتهي.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Write your note here. It is saved as you type; Esc closes it.</source>
        <translation>اكتب ملاحظتك هنا. تُحفظ وأنت تكتب؛ ويغلقها Esc.</translation>
    </message>
    <message>
        <source>{about} in “{theme}”</source>
        <translation>{about} في «{theme}»</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>NoteExchange</name>
    <message>
        <source>All notes and stars</source>
        <translation>كل الملاحظات والنجوم</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <source>Imported: {new} new, {replaced} replaced, {conflicts} changed on both sides. Undo with {key}.</source>
        <translation>نتيجة الاستيراد: جديدة {new}، مستبدلة {replaced}، متغيرة من الجانبين {conflicts}. للتراجع: {key}.</translation>
    </message>
    <message>
        <source>Notes and stars on “{theme}”</source>
        <translation>الملاحظات والنجوم على «{theme}»</translation>
    </message>
    <message>
        <source>Notes selected in the list</source>
        <translation>الملاحظات المحددة في القائمة</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>تجري قراءة الملاحظات…</translation>
    </message>
    <message>
        <source>The notes were imported without a backup.</source>
        <translation>استُوردت الملاحظات دون نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There are no notes to export yet.</source>
        <translation>لا ملاحظات للتصدير بعد.</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>Web Annotations (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>استيراد {file}</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>NoteSettings</name>
    <message>
        <source>Colour &amp;{number}: {name}</source>
        <translation>ال&amp;لون {number}: {name}</translation>
    </message>
    <message>
        <source>Shown on the notes that you export</source>
        <translation>يظهر على الملاحظات التي تصدّرها</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>ماذا تعني ألوانك؟ اترك السطر فارغًا للاسم الافتراضي.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>تغيير اسمك</translation>
    </message>
    <message>
        <source>rename colours</source>
        <translation>إعادة تسمية الألوان</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>NoteTableHeader</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>الفرز حسب: {column}</translation>
    </message>
    <message>
        <source>found more than once</source>
        <translation>وُجد أكثر من مرة</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Not saved yet. Another program is using your notes file. Trying again…</source>
        <translation>لم تُحفظ بعد. برنامج آخر يستخدم ملف ملاحظاتك. تجري المحاولة من جديد…</translation>
    </message>
    <message>
        <source>Not saved yet. {reason}</source>
        <translation>لم تُحفظ بعد. {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here; copy it to be safe.</source>
        <translation>لم تُحفظ. ما زال نصك هنا؛ انسخه احتياطًا.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>لم تُحفظ. {reason}</translation>
    </message>
    <message>
        <source>On reference {number}</source>
        <translation>على المرجع {number}</translation>
    </message>
    <message>
        <source>On reference {number} of {review}</source>
        <translation>على المرجع {number} من {review}</translation>
    </message>
    <message>
        <source>On the theme “{title}”</source>
        <translation>على المحور «{title}»</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then write a note on it.</source>
        <translation>حدّد محورًا أو مرجعًا أولًا، ثم اكتب ملاحظة عليه.</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message>
        <source>The note was deleted. {key} restores it.</source>
        <translation>حُذفت الملاحظة. {key} يستعيدها.</translation>
    </message>
    <message>
        <source>The note you are writing is not saved yet. The line below it says why.</source>
        <translation>الملاحظة التي تكتبها لم تُحفظ بعد. يذكر السطر الذي تحتها السبب.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere in the meantime. Both versions are kept: yours is now a new note.</source>
        <translation>تغيّرت هذه الملاحظة في موضع آخر في هذه الأثناء. أُبقيت النسختان: نسختك الآن ملاحظة جديدة.</translation>
    </message>
    <message>
        <source>Your notes file</source>
        <translation>ملف ملاحظاتك</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>{key} is not in this edition of the evidence. The note is kept here.</source>
        <translation>{key} ليس في هذه الطبعة من الأدلة. تُحفظ الملاحظة هنا.</translation>
    </message>
</context>
<context>
    <name>NotebookModel</name>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تاريخ الحذف</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>found more than once</source>
        <translation>وُجد أكثر من مرة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>لم يعد في النص</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>ليس في هذه الطبعة</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}: لا شيء</translation>
    </message>
</context>
<context>
    <name>NotebookPane</name>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>لا شيء مسرود</numerusform>
            <numerusform>واحدة مسرودة</numerusform>
            <numerusform>اثنتان مسرودتان</numerusform>
            <numerusform>%Ln مسرودة</numerusform>
            <numerusform>%Ln مسرودة</numerusform>
            <numerusform>%Ln مسرودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are in place.</source>
        <translation>كل الملاحظات في مواضعها.</translation>
    </message>
    <message>
        <source>Delete all permanently</source>
        <translation>حذف الكل نهائيًا</translation>
    </message>
    <message>
        <source>No deleted notes. Notes that you delete stay here until you delete them permanently.</source>
        <translation>لا ملاحظات محذوفة. الملاحظات التي تحذفها تبقى هنا إلى أن تحذفها نهائيًا.</translation>
    </message>
    <message>
        <source>No notes match. “Show all” clears the filter.</source>
        <translation>لا ملاحظات توافق التصفية. يمسحها «عرض الكل».</translation>
    </message>
    <message>
        <source>No notes yet. Select words of a theme, then press 1 to 5 to highlight them, or choose Annotate &gt; Note on the selected words.</source>
        <translation>لا ملاحظات بعد. حدّد كلمات من محور، ثم اضغط من 1 إلى 5 لتظليلها، أو اختر «تدوين &gt; ملاحظة على الكلمات المحددة».</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>بقلم {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>إبقاؤها هناك</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>إعادة إرفاق</translation>
    </message>
    <message>
        <source>Show all of this note</source>
        <translation>عرض الملاحظة كلها</translation>
    </message>
    <message>
        <source>This text has moved within the passage since you marked it.</source>
        <translation>انتقل هذا النص داخل المقطع منذ أن وضعت العلامة عليه.</translation>
    </message>
    <message>
        <source>This text is in the passage more than once, so it is not marked.</source>
        <translation>هذا النص في المقطع أكثر من مرة، فلم توضع عليه علامة.</translation>
    </message>
    <message>
        <source>This text is no longer in the passage, so it is not marked.</source>
        <translation>لم يعد هذا النص في المقطع، فلم توضع عليه علامة.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بقلم {name}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
</context>
<context>
    <name>OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading the pasted table…</source>
        <translation>تجري قراءة الجدول الملصق…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>تجري قراءة {file}…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The table has been read. If you show it, your answers in this window are discarded.</source>
        <translation>قُرئ الجدول. إذا عرضته فُقدت إجاباتك في هذه النافذة.</translation>
    </message>
    <message>
        <source>{file} has been read. If you show it, your answers in this window are discarded.</source>
        <translation>قُرئ {file}. إذا عرضته فُقدت إجاباتك في هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>HTML, website, browser, send to a colleague, publish, offline</source>
        <translation>موقع ويب، متصفح، HTML، إرسال إلى زميل، نشر، دون اتصال</translation>
    </message>
    <message>
        <source>PDF, paper, print preview</source>
        <translation>ورق، معاينة قبل الطباعة، PDF</translation>
    </message>
    <message>
        <source>RIS, BibTeX, CSL, Zotero, EndNote, bibliography, save citations</source>
        <translation>ببليوغرافيا، قائمة مراجع، حفظ الاستشهادات، RIS، BibTeX، CSL، Zotero، EndNote</translation>
    </message>
    <message>
        <source>RIS, BibTeX, Zotero, EndNote, bibliography, import references</source>
        <translation>ببليوغرافيا، استيراد مراجع، RIS، BibTeX، Zotero، EndNote</translation>
    </message>
    <message>
        <source>add a review, open a file, new table</source>
        <translation>إضافة مراجعة، فتح ملف، جدول جديد</translation>
    </message>
    <message>
        <source>bibliography, DOI, study</source>
        <translation>ببليوغرافيا، DOI، دراسة</translation>
    </message>
    <message>
        <source>cells, original, as published, verbatim</source>
        <translation>خلايا، أصل، كما نُشر، حرفيًا</translation>
    </message>
    <message>
        <source>change, comment</source>
        <translation>تغيير، تعديل، تعليق</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>نمط الاستشهاد، أسلوب التوثيق</translation>
    </message>
    <message>
        <source>citation style, CSL</source>
        <translation>نمط الاستشهاد، أسلوب التوثيق، CSL</translation>
    </message>
    <message>
        <source>cite, clipboard, bibliography</source>
        <translation>استشهاد، توثيق، حافظة، ببليوغرافيا</translation>
    </message>
    <message>
        <source>clear, deselect, uncheck</source>
        <translation>مسح، إلغاء التحديد، إلغاء الاختيار</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>حافظة</translation>
    </message>
    <message>
        <source>colours, theme, appearance</source>
        <translation>ألوان، سمة، مظهر</translation>
    </message>
    <message>
        <source>colours, theme, appearance, bright</source>
        <translation>ألوان، سمة، مظهر، ساطع</translation>
    </message>
    <message>
        <source>colours, theme, appearance, night, black</source>
        <translation>ألوان، سمة، مظهر، ليلي، أسود</translation>
    </message>
    <message>
        <source>comment, annotate, memo</source>
        <translation>تعليق، تدوين، مذكرة</translation>
    </message>
    <message>
        <source>comment, annotate, memo, study</source>
        <translation>تعليق، تدوين، مذكرة، دراسة</translation>
    </message>
    <message>
        <source>default sizes, panes, columns, restore the window</source>
        <translation>أحجام افتراضية، ألواح، أعمدة، استعادة النافذة</translation>
    </message>
    <message>
        <source>detach, pop out, side by side, compare</source>
        <translation>فصل، نافذة منبثقة، جنبًا إلى جنب، مقارنة</translation>
    </message>
    <message>
        <source>down</source>
        <translation>أسفل، تحت</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>خروج، إغلاق</translation>
    </message>
    <message>
        <source>favourite, bookmark</source>
        <translation>مفضلة، إشارة مرجعية</translation>
    </message>
    <message>
        <source>favourite, bookmark, study</source>
        <translation>مفضلة، إشارة مرجعية، دراسة</translation>
    </message>
    <message>
        <source>find a command, actions</source>
        <translation>العثور على أمر، إجراءات</translation>
    </message>
    <message>
        <source>find next, next result, next match</source>
        <translation>بحث عن التالي، النتيجة التالية</translation>
    </message>
    <message>
        <source>find previous, previous result, previous match</source>
        <translation>بحث عن السابق، النتيجة السابقة</translation>
    </message>
    <message>
        <source>find, look up, query</source>
        <translation>بحث، إيجاد، استعلام</translation>
    </message>
    <message>
        <source>help, manual, documentation, how to</source>
        <translation>مساعدة، دليل، وثائق، كيف</translation>
    </message>
    <message>
        <source>highlight, mark, colour</source>
        <translation>تظليل، تمييز، علامة، لون</translation>
    </message>
    <message>
        <source>hits, together</source>
        <translation>مطابقات، نتائج، معًا</translation>
    </message>
    <message>
        <source>import project, merge, work of a colleague</source>
        <translation>استيراد مشروع، دمج، عمل زميل</translation>
    </message>
    <message>
        <source>inspector, studies, right pane, sidebar</source>
        <translation>عارض، دراسات، لوح المراجع، الشريط الجانبي</translation>
    </message>
    <message>
        <source>keep, bookmark</source>
        <translation>احتفاظ، إشارة مرجعية</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>مغادرة، خروج</translation>
    </message>
    <message>
        <source>licence, DOI, source, evidence, edition</source>
        <translation>ترخيص، DOI، مصدر، أدلة، طبعة</translation>
    </message>
    <message>
        <source>lost notes, orphans</source>
        <translation>ملاحظات مفقودة، ملاحظات يتيمة</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>تكبير إلى الحد الأقصى</translation>
    </message>
    <message>
        <source>merge, notes of a colleague</source>
        <translation>دمج، ملاحظات زميل</translation>
    </message>
    <message>
        <source>move note, place note</source>
        <translation>نقل ملاحظة، وضع ملاحظة</translation>
    </message>
    <message>
        <source>next highlight, next comment, annotation</source>
        <translation>التظليل التالي، التعليق التالي، تدوين</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>notebook, list of notes, annotations</source>
        <translation>دفتر، قائمة الملاحظات، تدوينات</translation>
    </message>
    <message>
        <source>one pager, handout, board, factsheet, PDF</source>
        <translation>صفحة واحدة، نشرة، مجلس الإدارة، صحيفة وقائع، PDF</translation>
    </message>
    <message>
        <source>open, jump, switch</source>
        <translation>فتح، قفز، تبديل</translation>
    </message>
    <message>
        <source>paste citations, RIS, BibTeX</source>
        <translation>لصق استشهادات، RIS، BibTeX</translation>
    </message>
    <message>
        <source>previous highlight, previous comment, annotation</source>
        <translation>التظليل السابق، التعليق السابق، تدوين</translation>
    </message>
    <message>
        <source>previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>read back, provenance</source>
        <translation>قراءة من جديد، أصل البيانات</translation>
    </message>
    <message>
        <source>read, reading</source>
        <translation>قراءة، اقرأ</translation>
    </message>
    <message>
        <source>remove highlight, comment</source>
        <translation>إزالة تظليل، تعليق</translation>
    </message>
    <message>
        <source>rename colours, legend, codes</source>
        <translation>إعادة تسمية الألوان، مفتاح الألوان، رموز</translation>
    </message>
    <message>
        <source>repeat, do again</source>
        <translation>تكرار، إعادة الفعل</translation>
    </message>
    <message>
        <source>repeat, save again</source>
        <translation>تكرار، حفظ من جديد</translation>
    </message>
    <message>
        <source>resize, larger pane, height, splitter</source>
        <translation>تغيير الحجم، لوح أكبر، ارتفاع، فاصل</translation>
    </message>
    <message>
        <source>resize, larger pane, width, splitter</source>
        <translation>تغيير الحجم، لوح أكبر، عرض، فاصل</translation>
    </message>
    <message>
        <source>resize, smaller pane, height, splitter</source>
        <translation>تغيير الحجم، لوح أصغر، ارتفاع، فاصل</translation>
    </message>
    <message>
        <source>resize, smaller pane, width, splitter</source>
        <translation>تغيير الحجم، لوح أصغر، عرض، فاصل</translation>
    </message>
    <message>
        <source>restore, copy of my notes</source>
        <translation>استعادة، نسخة من ملاحظاتي</translation>
    </message>
    <message>
        <source>save notes, share, send, Markdown, JSON</source>
        <translation>حفظ الملاحظات، مشاركة، إرسال، Markdown، JSON</translation>
    </message>
    <message>
        <source>save, take away, CSV, Excel, spreadsheet, PDF, HTML</source>
        <translation>حفظ، أخذ، CSV، Excel، جدول بيانات، PDF، HTML</translation>
    </message>
    <message>
        <source>second window, side by side, compare</source>
        <translation>نافذة ثانية، جنبًا إلى جنب، مقارنة</translation>
    </message>
    <message>
        <source>select, check, choose</source>
        <translation>تحديد، اختيار، علامة صح</translation>
    </message>
    <message>
        <source>share everything, send to a colleague, another computer</source>
        <translation>مشاركة كل شيء، إرسال إلى زميل، جهاز آخر</translation>
    </message>
    <message>
        <source>share, send to a colleague, save reviews</source>
        <translation>مشاركة، إرسال إلى زميل، حفظ المراجعات</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys, key bindings</source>
        <translation>اختصارات، لوحة المفاتيح، مفاتيح سريعة، ربط المفاتيح</translation>
    </message>
    <message>
        <source>switch, focus</source>
        <translation>تبديل، تركيز</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <translation>إلغاء، عودة</translation>
    </message>
    <message>
        <source>tooltip, full title, hover, what is this</source>
        <translation>تلميح، عنوان كامل، تحويم، ما هذا</translation>
    </message>
    <message>
        <source>trash, bin, restore</source>
        <translation>سلة المهملات، محذوفات، استعادة</translation>
    </message>
    <message>
        <source>tree, library, left pane, sidebar</source>
        <translation>شجرة، مكتبة، لوح المحاور، شريط جانبي</translation>
    </message>
    <message>
        <source>up</source>
        <translation>أعلى، فوق</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>إصدار، ترخيص</translation>
    </message>
    <message>
        <source>where is my data, files, location, user file</source>
        <translation>أين بياناتي، ملفات، مكان، ملف المستخدم</translation>
    </message>
    <message>
        <source>zoom in, font size, bigger</source>
        <translation>تكبير، حجم الخط، أكبر</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>تصغير، حجم الخط</translation>
    </message>
    <message>
        <source>zoom, font size, normal, 100 %</source>
        <translation>تكبير وتصغير، حجم الخط، عادي، 100 %</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Copy &amp;address</source>
        <translation>نسخ ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Open &amp;DOI</source>
        <translation>&amp;فتح DOI</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>الفتح في نافذة &amp;جديدة</translation>
    </message>
</context>
<context>
    <name>PageSharing</name>
    <message numerus="yes">
        <source>%n themes written to {name} ({size}).</source>
        <translation>
            <numerusform>لم تُكتب محاور في {name} ({size}).</numerusform>
            <numerusform>كُتب محور واحد في {name} ({size}).</numerusform>
            <numerusform>كُتب محوران في {name} ({size}).</numerusform>
            <numerusform>كُتبت %Ln محاور في {name} ({size}).</numerusform>
            <numerusform>كُتب %Ln محورًا في {name} ({size}).</numerusform>
            <numerusform>كُتب %Ln محور في {name} ({size}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>مشاركة كصفحة ويب</translation>
    </message>
    <message>
        <source>There are no themes to share.</source>
        <translation>لا توجد محاور للمشاركة.</translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation>صفحات ويب ({pattern})</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, theme, table, reference or page of the guide</source>
        <translation>أمر أو محور أو جدول أو مرجع أو صفحة من دليل الاستخدام</translation>
    </message>
    <message>
        <source>A theme, review, table, reference or page of the guide</source>
        <translation>محور أو مراجعة أو جدول أو مرجع أو صفحة من دليل الاستخدام</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>كل المراجعات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Enter: open · [: references only · Esc: close</source>
        <translation>فتح: Enter · المراجع فقط: [ · إغلاق: Esc</translation>
    </message>
    <message>
        <source>Enter: run or open · Alt+Enter: change the keys · [: references only · Esc: close</source>
        <translation>تنفيذ أو فتح: Enter · تغيير المفاتيح: Alt+Enter · المراجع فقط: [ · إغلاق: Esc</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من دليل الاستخدام</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>Reference · {review}</source>
        <translation>مرجع · {review}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Review · {title}</source>
        <translation>مراجعة · {title}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>الجدول {label}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Theme · {review}</source>
        <translation>محور · {review}</translation>
    </message>
    <message>
        <source>[{label}]</source>
        <translation>[{label}]</translation>
    </message>
    <message>
        <source>[{label}] {citation}</source>
        <translation>[{label}] {citation}</translation>
    </message>
    <message>
        <source>not available now · {detail}</source>
        <translation>غير متاح الآن · {detail}</translation>
    </message>
    <message>
        <source>{detail} · also found as: {name}</source>
        <translation>{detail} · يُعثر عليه أيضًا باسم: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>الأوامر والمواضع</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>الصفحة {number} من {total}</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages with notes</source>
        <translation>مقاطع عليها ملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد للعرض</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>{page} · {reference}</source>
        <translation>{page} · {reference}</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message numerus="yes">
        <source>%n themes found by the search</source>
        <translation>
            <numerusform>لا محاور عثر عليها البحث</numerusform>
            <numerusform>محور واحد عثر عليه البحث</numerusform>
            <numerusform>محوران عثر عليهما البحث</numerusform>
            <numerusform>%Ln محاور عثر عليها البحث</numerusform>
            <numerusform>%Ln محورًا عثر عليها البحث</numerusform>
            <numerusform>%Ln محور عثر عليها البحث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>لا محاور مؤشَّر عليها</numerusform>
            <numerusform>محور واحد مؤشَّر عليه</numerusform>
            <numerusform>محوران مؤشَّر عليهما</numerusform>
            <numerusform>%Ln محاور مؤشَّر عليها</numerusform>
            <numerusform>%Ln محورًا مؤشَّرًا عليه</numerusform>
            <numerusform>%Ln محور مؤشَّر عليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>المحور الوحيد</numerusform>
            <numerusform>المحوران</numerusform>
            <numerusform>كل المحاور (%Ln)</numerusform>
            <numerusform>كل المحاور (%Ln)</numerusform>
            <numerusform>كل المحاور (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no themes to print.</source>
        <translation>لا توجد محاور للطباعة.</translation>
    </message>
</context>
<context>
    <name>PrintWindow</name>
    <message numerus="yes">
        <source>%n themes are printed as they are read, with your notes.</source>
        <translation>
            <numerusform>لا محاور تُطبع كما تُقرأ، مع ملاحظاتك.</numerusform>
            <numerusform>يُطبع محور واحد كما يُقرأ، مع ملاحظاتك.</numerusform>
            <numerusform>يُطبع محوران كما يُقرآن، مع ملاحظاتك.</numerusform>
            <numerusform>تُطبع %Ln محاور كما تُقرأ، مع ملاحظاتك.</numerusform>
            <numerusform>يُطبع %Ln محورًا كما تُقرأ، مع ملاحظاتك.</numerusform>
            <numerusform>يُطبع %Ln محور كما تُقرأ، مع ملاحظاتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed as they are read, without your notes.</source>
        <translation>
            <numerusform>لا محاور تُطبع كما تُقرأ، بلا ملاحظاتك.</numerusform>
            <numerusform>يُطبع محور واحد كما يُقرأ، بلا ملاحظاتك.</numerusform>
            <numerusform>يُطبع محوران كما يُقرآن، بلا ملاحظاتك.</numerusform>
            <numerusform>تُطبع %Ln محاور كما تُقرأ، بلا ملاحظاتك.</numerusform>
            <numerusform>يُطبع %Ln محورًا كما تُقرأ، بلا ملاحظاتك.</numerusform>
            <numerusform>يُطبع %Ln محور كما تُقرأ، بلا ملاحظاتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, with your notes.</source>
        <translation>
            <numerusform>لا محاور تُطبع في صفحات، مع ملاحظاتك.</numerusform>
            <numerusform>يُطبع محور واحد في صفحة، مع ملاحظاتك.</numerusform>
            <numerusform>يُطبع محوران كل منهما في صفحة، مع ملاحظاتك.</numerusform>
            <numerusform>تُطبع %Ln محاور كل منها في صفحة، مع ملاحظاتك.</numerusform>
            <numerusform>يُطبع %Ln محورًا كل منها في صفحة، مع ملاحظاتك.</numerusform>
            <numerusform>يُطبع %Ln محور كل منها في صفحة، مع ملاحظاتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, without your notes.</source>
        <translation>
            <numerusform>لا محاور تُطبع في صفحات، بلا ملاحظاتك.</numerusform>
            <numerusform>يُطبع محور واحد في صفحة، بلا ملاحظاتك.</numerusform>
            <numerusform>يُطبع محوران كل منهما في صفحة، بلا ملاحظاتك.</numerusform>
            <numerusform>تُطبع %Ln محاور كل منها في صفحة، بلا ملاحظاتك.</numerusform>
            <numerusform>يُطبع %Ln محورًا كل منها في صفحة، بلا ملاحظاتك.</numerusform>
            <numerusform>يُطبع %Ln محور كل منها في صفحة، بلا ملاحظاتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>الت&amp;خطيط</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>ال&amp;محاور</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>الت&amp;كبير</translation>
    </message>
    <message>
        <source>A theme on one page</source>
        <translation>كل محور في صفحة</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>كما تُقرأ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation>الصفحة {page} من {pages}.</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>الصفحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>Rows and columns are printed, as chosen for the export.</source>
        <translation>تُطبع الصفوف والأعمدة كما اختيرت للتصدير.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>The preview shows the first {number} of {themes} themes.</source>
        <translation>تعرض المعاينة أول {number} من أصل {themes} من المحاور.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>مع م&amp;لاحظاتي</translation>
    </message>
    <message>
        <source>Your notes only are printed.</source>
        <translation>لا تُطبع إلا ملاحظاتك.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Edit the cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>الجدول كله</translation>
    </message>
    <message>
        <source>{severity}: {place}</source>
        <translation>{severity}: {place}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message numerus="yes">
        <source>%n entries imported. Undo with {key}.</source>
        <translation>
            <numerusform>لم تُستورد مدخلات. للتراجع: {key}.</numerusform>
            <numerusform>استُورد مدخل واحد. للتراجع: {key}.</numerusform>
            <numerusform>استُورد مدخلان. للتراجع: {key}.</numerusform>
            <numerusform>استُوردت %Ln مدخلات. للتراجع: {key}.</numerusform>
            <numerusform>استُورد %Ln مدخلًا. للتراجع: {key}.</numerusform>
            <numerusform>استُورد %Ln مدخل. للتراجع: {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>تصدير مشروع</translation>
    </message>
    <message>
        <source>Exporting the project…</source>
        <translation>جارٍ تصدير المشروع…</translation>
    </message>
    <message>
        <source>Importing the reviews…</source>
        <translation>جارٍ استيراد المراجعات…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Project exported to {path}.</source>
        <translation>صُدّر المشروع إلى {path}.</translation>
    </message>
    <message>
        <source>Projects of QIC Browser ({pattern})</source>
        <translation>مشاريع QIC Browser ({pattern})</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>تجري قراءة المشروع…</translation>
    </message>
    <message>
        <source>The project was imported without a backup.</source>
        <translation>استُورد المشروع دون نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>لا شيء للتصدير بعد.</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>تغيير اسمك</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>استيراد {file}</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Export these…</source>
        <translation>تصدير هذه…</translation>
    </message>
    <message>
        <source>Query and number of results</source>
        <translation>الاستعلام وعدد النتائج</translation>
    </message>
    <message>
        <source>Remove from the search</source>
        <translation>إزالة من البحث</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>البحث عن هذا</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>تجري قراءة {file}…</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>لا شيء للعلم</numerusform>
            <numerusform>واحد للعلم</numerusform>
            <numerusform>اثنان للعلم</numerusform>
            <numerusform>%Ln للعلم</numerusform>
            <numerusform>%Ln للعلم</numerusform>
            <numerusform>%Ln للعلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء يستحق النظر</numerusform>
            <numerusform>واحد يستحق النظر</numerusform>
            <numerusform>اثنان يستحقان النظر</numerusform>
            <numerusform>%Ln تستحق النظر</numerusform>
            <numerusform>%Ln تستحق النظر</numerusform>
            <numerusform>%Ln تستحق النظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>لا شيء يلزم حسمه</numerusform>
            <numerusform>واحد يلزم حسمه</numerusform>
            <numerusform>اثنان يلزم حسمهما</numerusform>
            <numerusform>%Ln يلزم حسمها</numerusform>
            <numerusform>%Ln يلزم حسمها</numerusform>
            <numerusform>%Ln يلزم حسمها</numerusform>
        </translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>التالي (F8)</translation>
    </message>
    <message>
        <source>Problems: {counts}</source>
        <translation>المشكلات: {counts}</translation>
    </message>
    <message>
        <source>none, everything is read</source>
        <translation>لا شيء، قُرئ كل شيء</translation>
    </message>
</context>
<context>
    <name>ReattachBar</name>
    <message>
        <source>Attach here</source>
        <translation>الإرفاق هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Select the words the note “{quote}” belongs to, in any theme, then press Enter.</source>
        <translation>حدّد الكلمات التي تخصها الملاحظة «{quote}» في أي محور، ثم اضغط Enter.</translation>
    </message>
</context>
<context>
    <name>Reattaching</name>
    <message>
        <source>Select a note first: unplaced notes have the link “Re-attach”.</source>
        <translation>حدّد ملاحظة أولًا: للملاحظات التي بلا موضع الرابط «إعادة إرفاق».</translation>
    </message>
    <message>
        <source>Select the words the note belongs to first.</source>
        <translation>حدّد أولًا الكلمات التي تخصها الملاحظة.</translation>
    </message>
    <message>
        <source>keep note in its new place</source>
        <translation>إبقاء الملاحظة في موضعها الجديد</translation>
    </message>
    <message>
        <source>re-attach note</source>
        <translation>إعادة إرفاق الملاحظة</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>No citation yet</source>
        <translation>لا استشهاد بعد</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>مستشهد بها بلا درجة</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Filter by number, author, title or year</source>
        <translation>التصفية بالرقم أو المؤلف أو العنوان أو السنة</translation>
    </message>
    <message>
        <source>Filter references</source>
        <translation>تصفية المراجع</translation>
    </message>
    <message>
        <source>No matching references. Only references with a citation can be found by author, title or year. Esc clears the filter.</source>
        <translation>لا مراجع موافقة. لا يُعثر بالمؤلف أو العنوان أو السنة إلا على المراجع التي لها استشهاد. يمسح Esc التصفية.</translation>
    </message>
</context>
<context>
    <name>ReferenceModel</name>
    <message>
        <source>Elsewhere in Table {number}</source>
        <translation>في مواضع أخرى من الجدول {number}</translation>
    </message>
    <message>
        <source>Elsewhere in {review}</source>
        <translation>في مواضع أخرى من {review}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>In other reviews</source>
        <translation>في مراجعات أخرى</translation>
    </message>
    <message>
        <source>In this theme</source>
        <translation>في هذا المحور</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading of the numbers of references</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>مستشهد بها بلا درجة</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Attach its citation</source>
        <translation>إرفاق استشهاده</translation>
    </message>
    <message>
        <source>Attached by you ({source}, {day}). It is not in the source table.</source>
        <translation>أرفقته أنت ({source}، {day}). ليس في جدول المصدر.</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>مستشهد به في</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Open DOI</source>
        <translation>فتح DOI</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>فتح URL</translation>
    </message>
    <message>
        <source>PubMed</source>
        <translation>PubMed</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>المرجع {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Select a reference to see where it is cited.</source>
        <translation>حدّد مرجعًا لترى أين يُستشهد به.</translation>
    </message>
    <message>
        <source>Star this reference</source>
        <translation>تمييز هذا المرجع بنجمة</translation>
    </message>
    <message>
        <source>The same publication is {reference} in {review}.</source>
        <translation>المنشور نفسه هو {reference} في {review}.</translation>
    </message>
    <message>
        <source>The source table gives only the number, not the citation.</source>
        <translation>لا يعطي جدول المصدر إلا الرقم، لا الاستشهاد.</translation>
    </message>
    <message>
        <source>To attach the citations of the review, save its article&apos;s web page and import it.</source>
        <translation>لإرفاق استشهادات المراجعة، احفظ صفحة الويب لمقالتها واستوردها.</translation>
    </message>
    <message>
        <source>Write a note on this reference</source>
        <translation>كتابة ملاحظة على هذا المرجع</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>مستشهد به</translation>
    </message>
</context>
<context>
    <name>ReferenceTable</name>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Sort by &amp;author</source>
        <translation>الفرز حسب ال&amp;مؤلف</translation>
    </message>
    <message>
        <source>Sort by &amp;grade</source>
        <translation>الفرز حسب ال&amp;درجة</translation>
    </message>
    <message>
        <source>Sort by &amp;number</source>
        <translation>الفرز حسب ال&amp;رقم</translation>
    </message>
    <message>
        <source>Sort by &amp;year</source>
        <translation>الفرز حسب ال&amp;سنة</translation>
    </message>
    <message>
        <source>Sort by grade: {stream}</source>
        <translation>الفرز حسب الدرجة: {stream}</translation>
    </message>
    <message>
        <source>Sort by number of &amp;themes</source>
        <translation>الفرز حسب &amp;عدد المحاور</translation>
    </message>
</context>
<context>
    <name>ReferencesList</name>
    <message>
        <source>As it is read now, the table cites no references.</source>
        <translation>كما يُقرأ الآن، لا يستشهد الجدول بمراجع.</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>المدخل في الملف</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>References that the table cites</source>
        <translation>المراجع التي يستشهد بها الجدول</translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references. The file has no list of references.</source>
        <translation>
            <numerusform>لا يستشهد الجدول بمراجع. ليس في الملف قائمة مراجع.</numerusform>
            <numerusform>يستشهد الجدول بمرجع واحد. ليس في الملف قائمة مراجع.</numerusform>
            <numerusform>يستشهد الجدول بمرجعين. ليس في الملف قائمة مراجع.</numerusform>
            <numerusform>يستشهد الجدول بـ %Ln مراجع. ليس في الملف قائمة مراجع.</numerusform>
            <numerusform>يستشهد الجدول بـ %Ln مرجعًا. ليس في الملف قائمة مراجع.</numerusform>
            <numerusform>يستشهد الجدول بـ %Ln مرجع. ليس في الملف قائمة مراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references; {found} are in the list of the file.</source>
        <translation>
            <numerusform>لا يستشهد الجدول بمراجع؛ منها في قائمة الملف {found}.</numerusform>
            <numerusform>يستشهد الجدول بمرجع واحد؛ منه في قائمة الملف {found}.</numerusform>
            <numerusform>يستشهد الجدول بمرجعين؛ منهما في قائمة الملف {found}.</numerusform>
            <numerusform>يستشهد الجدول بـ %Ln مراجع؛ منها في قائمة الملف {found}.</numerusform>
            <numerusform>يستشهد الجدول بـ %Ln مرجعًا؛ منها في قائمة الملف {found}.</numerusform>
            <numerusform>يستشهد الجدول بـ %Ln مرجع؛ منها في قائمة الملف {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n themes of that export are not in this evidence.</source>
        <translation>
            <numerusform>كل محاور ذلك التصدير في هذه الأدلة.</numerusform>
            <numerusform>محور واحد من ذلك التصدير ليس في هذه الأدلة.</numerusform>
            <numerusform>محوران من ذلك التصدير ليسا في هذه الأدلة.</numerusform>
            <numerusform>%Ln محاور من ذلك التصدير ليست في هذه الأدلة.</numerusform>
            <numerusform>%Ln محورًا من ذلك التصدير ليست في هذه الأدلة.</numerusform>
            <numerusform>%Ln محور من ذلك التصدير ليست في هذه الأدلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports ({patterns})</source>
        <translation>ملفات تصدير ({patterns})</translation>
    </message>
    <message>
        <source>Reading the export…</source>
        <translation>تجري قراءة التصدير…</translation>
    </message>
    <message>
        <source>Reopen an export</source>
        <translation>إعادة فتح تصدير</translation>
    </message>
    <message>
        <source>That export was made from a different edition of the evidence.</source>
        <translation>أُنشئ ذلك التصدير من طبعة مختلفة من الأدلة.</translation>
    </message>
    <message>
        <source>That file was changed after it was exported.</source>
        <translation>تغيّر ذلك الملف بعد تصديره.</translation>
    </message>
    <message>
        <source>The search now finds different themes; the exported ones are ticked.</source>
        <translation>يعثر البحث الآن على محاور مختلفة؛ والمحاور المصدَّرة مؤشَّر عليها.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Changed: {amounts}</source>
        <translation>ما يتغير: {amounts}</translation>
    </message>
    <message>
        <source>Nothing that you wrote, attached or saved under a name changes. Deleted notes, recent searches or settings differ.</source>
        <translation>لا يتغير شيء مما كتبته أو أرفقته أو حفظته باسم. تختلف الملاحظات المحذوفة أو عمليات البحث الأخيرة أو الإعدادات.</translation>
    </message>
    <message>
        <source>Removed: {amounts}</source>
        <translation>ما يُزال: {amounts}</translation>
    </message>
    <message>
        <source>Restore the backup of {made}?</source>
        <translation>أتريد استعادة النسخة الاحتياطية بتاريخ {made}؟</translation>
    </message>
    <message>
        <source>Restored: {amounts}</source>
        <translation>ما يُستعاد: {amounts}</translation>
    </message>
    <message>
        <source>What you have now is backed up first.</source>
        <translation>يُنسخ ما لديك الآن احتياطيًا أولًا.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Next theme</source>
        <translation>المحور التالي</translation>
    </message>
    <message>
        <source>Previous theme</source>
        <translation>المحور السابق</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>References {count}</source>
        <translation>المراجع {count}</translation>
    </message>
    <message>
        <source>Review details</source>
        <translation>تفاصيل المراجعة</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>المحور كما قُرئ</translation>
    </message>
    <message>
        <source>Theme {number} of {total}, as it will read</source>
        <translation>المحور {number} من {total}، كما سيُقرأ</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Hits</source>
        <translation>المطابقات</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Narrow…</source>
        <translation>تضييق…</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Show hits</source>
        <translation>عرض المطابقات</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced.</source>
        <translation>
            <numerusform>لا ملاحظات تعذّر وضعها.</numerusform>
            <numerusform>تعذّر وضع ملاحظة واحدة، وهي مسرودة بلا موضع.</numerusform>
            <numerusform>تعذّر وضع ملاحظتين، وهما مسرودتان بلا موضع.</numerusform>
            <numerusform>تعذّر وضع %Ln ملاحظات، وهي مسرودة بلا موضع.</numerusform>
            <numerusform>تعذّر وضع %Ln ملاحظة، وهي مسرودة بلا موضع.</numerusform>
            <numerusform>تعذّر وضع %Ln ملاحظة، وهي مسرودة بلا موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {file}</source>
        <translation>
            <numerusform>لم تُصدَّر مراجعات إلى {file}</numerusform>
            <numerusform>صُدّرت مراجعة واحدة إلى {file}</numerusform>
            <numerusform>صُدّرت مراجعتان إلى {file}</numerusform>
            <numerusform>صُدّرت %Ln مراجعات إلى {file}</numerusform>
            <numerusform>صُدّرت %Ln مراجعة إلى {file}</numerusform>
            <numerusform>صُدّرت %Ln مراجعة إلى {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews imported. Undo with {key}.</source>
        <translation>
            <numerusform>لم تُستورد مراجعات. للتراجع: {key}.</numerusform>
            <numerusform>استُوردت مراجعة واحدة. للتراجع: {key}.</numerusform>
            <numerusform>استُوردت مراجعتان. للتراجع: {key}.</numerusform>
            <numerusform>استُوردت %Ln مراجعات. للتراجع: {key}.</numerusform>
            <numerusform>استُوردت %Ln مراجعة. للتراجع: {key}.</numerusform>
            <numerusform>استُوردت %Ln مراجعة. للتراجع: {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>تصدير المراجعات</translation>
    </message>
    <message>
        <source>Exporting the reviews…</source>
        <translation>جارٍ تصدير المراجعات…</translation>
    </message>
    <message>
        <source>Reviews of QIC Browser (*.qiclibrary)</source>
        <translation>مراجعات QIC Browser (*.qiclibrary)</translation>
    </message>
    <message>
        <source>There are no imported reviews to export yet.</source>
        <translation>لا مراجعات مستوردة للتصدير بعد.</translation>
    </message>
    <message>
        <source>{imported} {notes}</source>
        <comment>two sentences</comment>
        <translation>{imported} {notes}</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>No review is hidden</source>
        <translation>لا مراجعة مخفية</translation>
    </message>
    <message>
        <source>The review is hidden. View &gt; Hidden reviews shows it again.</source>
        <translation>المراجعة مخفية. يعيد «عرض &gt; المراجعات المخفية» إظهارها.</translation>
    </message>
    <message>
        <source>hide review</source>
        <translation>إخفاء المراجعة</translation>
    </message>
    <message>
        <source>move review</source>
        <translation>نقل المراجعة</translation>
    </message>
    <message>
        <source>rename review</source>
        <translation>إعادة تسمية المراجعة</translation>
    </message>
    <message>
        <source>show review</source>
        <translation>إظهار المراجعة</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>From the weakest to the strongest: {grades}</source>
        <translation>من الأضعف إلى الأقوى: {grades}</translation>
    </message>
    <message>
        <source>How it was graded</source>
        <translation>كيف أُعطيت الدرجات</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>كيف قُرئت</translation>
    </message>
    <message>
        <source>Imported from {file} on {day} by version {version} of the program: {form}</source>
        <translation>استُوردت من {file} بتاريخ {day} بالإصدار {version} من البرنامج: {form}</translation>
    </message>
    <message>
        <source>In your list: {name}</source>
        <translation>في قائمتك: {name}</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>تأتي مع البرنامج.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>المجلة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>لا درجات في هذا الجدول.</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>بلا ترويسة</translation>
    </message>
    <message>
        <source>No table of this review was imported.</source>
        <translation>لم يُستورد أي جدول من هذه المراجعة.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>PubMed Central</source>
        <translation>PubMed Central</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <translation>الصف {row}، العمود «{column}»</translation>
    </message>
    <message>
        <source>Some of its tables come with the program; the others were imported:</source>
        <translation>تأتي بعض جداولها مع البرنامج؛ واستُوردت الأخرى:</translation>
    </message>
    <message>
        <source>Streams of evidence: {streams}</source>
        <translation>مسارات الأدلة: {streams}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>This version cannot read the answers with which it was imported.</source>
        <translation>لا يستطيع هذا الإصدار قراءة الإجابات التي استُوردت بها.</translation>
    </message>
    <message>
        <source>Words that mean an empty cell: {words}</source>
        <translation>كلمات تعني خلية فارغة: {words}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>an unknown form</source>
        <translation>شكل غير معروف</translation>
    </message>
    <message>
        <source>pasted content</source>
        <translation>محتوى ملصق</translation>
    </message>
    <message>
        <source>{grades}. The order of these grades is not known.</source>
        <translation>{grades}. ترتيب هذه الدرجات غير معروف.</translation>
    </message>
    <message>
        <source>{place}: read as “{text}”; the table page has the printed words</source>
        <translation>{place}: قُرئ على أنه «{text}»؛ وفي صفحة الجدول الكلمات المطبوعة</translation>
    </message>
</context>
<context>
    <name>RulesStrip</name>
    <message>
        <source>A row is</source>
        <translation>الصف هو</translation>
    </message>
    <message>
        <source>A row of the table is</source>
        <translation>صف الجدول هو</translation>
    </message>
    <message>
        <source>Citations look like</source>
        <translation>شكل الاستشهادات</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>الدرجات، الأضعف أولًا</translation>
    </message>
    <message>
        <source>Group of the first rows</source>
        <translation>مجموعة الصفوف الأولى</translation>
    </message>
    <message>
        <source>Group of the rows before the first section</source>
        <translation>مجموعة الصفوف التي قبل القسم الأول</translation>
    </message>
    <message>
        <source>Heading rows: </source>
        <translation>صفوف الترويسات: </translation>
    </message>
    <message>
        <source>Rows of headings</source>
        <translation>صفوف الترويسات</translation>
    </message>
    <message>
        <source>Signs in their column</source>
        <translation>الإشارات في عمودها</translation>
    </message>
    <message>
        <source>Signs of factors</source>
        <translation>إشارات العوامل</translation>
    </message>
    <message>
        <source>Statements begin at</source>
        <translation>تبدأ الإفادات عند</translation>
    </message>
    <message>
        <source>a bullet: • – *</source>
        <translation>نقطة تعداد: • – *</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>an arrow →</source>
        <translation>سهم →</translation>
    </message>
    <message>
        <source>headings are grades</source>
        <translation>الترويسات درجات</translation>
    </message>
    <message>
        <source>join equal titles</source>
        <translation>ضم العناوين المتطابقة</translation>
    </message>
    <message>
        <source>sections are groups</source>
        <translation>الأقسام مجموعات</translation>
    </message>
    <message>
        <source>superscript letters are notes</source>
        <translation>الأحرف المرتفعة حواشٍ</translation>
    </message>
    <message>
        <source>superscripts are references</source>
        <translation>الأرقام المرتفعة مراجع</translation>
    </message>
    <message>
        <source>unmarked are enablers</source>
        <translation>ما بلا علامة عوامل ميسّرة</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>SaveStar</name>
    <message>
        <source>Save this search ({key})</source>
        <translation>حفظ هذا البحث ({key})</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Click to take it out of the saved searches.</source>
        <translation>محفوظ باسم «{name}». انقر لإخراجه من عمليات البحث المحفوظة.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>العرض في المجلد</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>delete saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>حذف البحث</translation>
    </message>
    <message>
        <source>move search</source>
        <translation>نقل البحث</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>unsave search</source>
        <translation>إلغاء حفظ البحث</translation>
    </message>
</context>
<context>
    <name>SavedSearchesList</name>
    <message>
        <source>Type a name, then press Enter. Esc keeps the old one.</source>
        <translation>اكتب اسمًا، ثم اضغط Enter. يُبقي Esc الاسم القديم.</translation>
    </message>
</context>
<context>
    <name>SavedSearchesModel</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Searches that you use are listed here.</source>
        <translation>تُسرد هنا عمليات البحث التي تستخدمها.</translation>
    </message>
    <message>
        <source>Star a search to save it here.</source>
        <translation>ضع نجمة على بحث لحفظه هنا.</translation>
    </message>
</context>
<context>
    <name>ScenarioModel</name>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>{counted} of {studies}</source>
        <translation>{counted} من {studies}</translation>
    </message>
</context>
<context>
    <name>ScenarioView</name>
    <message>
        <source>My scenarios</source>
        <translation>سيناريوهاتي</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Everywhere</source>
        <translation>كل مكان</translation>
    </message>
    <message>
        <source>Group: {title}</source>
        <translation>المجموعة: {title}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Results of {query}</source>
        <translation>نتائج {query}</translation>
    </message>
    <message>
        <source>Review: {title}</source>
        <translation>المراجعة: {title}</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>الجدول: {title}</translation>
    </message>
    <message>
        <source>These results</source>
        <translation>هذه النتائج</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>هذه المجموعة</translation>
    </message>
    <message>
        <source>This review</source>
        <translation>هذه المراجعة</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>هذا الجدول</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>أين يجري البحث</translation>
    </message>
    <message>
        <source>Where to search: everywhere, in this table, in these results or in my notes</source>
        <translation>أين يجري البحث: في كل مكان أو في هذا الجدول أو في هذه النتائج أو في ملاحظاتي</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Found in</source>
        <translation>موضع العثور</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>جودة الأدلة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>عائق</translation>
    </message>
    <message>
        <source>component</source>
        <translation>مكوّن</translation>
    </message>
    <message>
        <source>context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>enabler</source>
        <translation>عامل ميسّر</translation>
    </message>
    <message>
        <source>enabler and barrier</source>
        <translation>عامل ميسّر وعائق</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>نتيجة بحثية</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>آلية</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>حصيلة</translation>
    </message>
    <message>
        <source>passages</source>
        <comment>heading of counts</comment>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>printed number</source>
        <translation>عدد مطبوع</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>تعقيب</translation>
    </message>
    <message>
        <source>study quality</source>
        <translation>جودة الدراسة</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>themes</source>
        <comment>heading of counts</comment>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>themes, references</source>
        <comment>heading of counts</comment>
        <translation>المحاور، المراجع</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>Export %n themes…</source>
        <translation>
            <numerusform>لا محاور للتصدير…</numerusform>
            <numerusform>تصدير محور واحد…</numerusform>
            <numerusform>تصدير محورين…</numerusform>
            <numerusform>تصدير %Ln محاور…</numerusform>
            <numerusform>تصدير %Ln محورًا…</numerusform>
            <numerusform>تصدير %Ln محور…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the ticked themes ({key})</source>
        <translation>تصدير المحاور المؤشَّر عليها ({key})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search themes, references and notes ({key})</source>
        <translation>البحث في المحاور والمراجع والملاحظات ({key})</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>أين يجري البحث</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchControls</name>
    <message>
        <source>Search themes, references and notes ({keys})</source>
        <translation>البحث في المحاور والمراجع والملاحظات ({keys})</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>A note covers one passage; only the part in the first passage was used.</source>
        <translation>تغطي الملاحظة مقطعًا واحدًا؛ استُخدم الجزء الذي في المقطع الأول فقط.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>No words of this page have a note or a highlight.</source>
        <translation>لا كلمات في هذه الصفحة عليها ملاحظة أو تظليل.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then highlight them.</source>
        <translation>حدّد كلمات من المحور أولًا، ثم ظلّلها.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then write a note on them.</source>
        <translation>حدّد كلمات من المحور أولًا، ثم اكتب ملاحظة عليها.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>العرض في القائمة</translation>
    </message>
    <message>
        <source>There is no note at the cursor.</source>
        <translation>لا ملاحظة عند المؤشر.</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>{colour} highlight added. {key} undoes it.</source>
        <translation>أُضيف تظليل باللون: {colour}. {key} يتراجع عنه.</translation>
    </message>
    <message>
        <source>{notes} ({edit_key} edits, {delete_key} deletes)</source>
        <translation>{notes} ({edit_key} للتحرير، {delete_key} للحذف)</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Commands for the selected words</source>
        <translation>أوامر للكلمات المحددة</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset this section</source>
        <translation>إعادة &amp;ضبط هذا القسم</translation>
    </message>
    <message>
        <source>Every choice is applied and saved at once.</source>
        <translation>يُطبَّق كل اختيار ويُحفظ في الحال.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Check that the licence of each review lets you pass it on. Everybody who has the file can read all of it.</source>
        <translation>تحقق من أن ترخيص كل مراجعة يسمح لك بتمريرها. كل من لديه الملف يستطيع قراءته كله.</translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;labels of contextual factors (%n)</source>
        <translation>
            <numerusform>تضمين ت&amp;سمياتي للعوامل السياقية (لا تسميات)</numerusform>
            <numerusform>تضمين ت&amp;سمياتي للعوامل السياقية (واحدة)</numerusform>
            <numerusform>تضمين ت&amp;سمياتي للعوامل السياقية (اثنتان)</numerusform>
            <numerusform>تضمين ت&amp;سمياتي للعوامل السياقية (%Ln)</numerusform>
            <numerusform>تضمين ت&amp;سمياتي للعوامل السياقية (%Ln)</numerusform>
            <numerusform>تضمين ت&amp;سمياتي للعوامل السياقية (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;notes (%n)</source>
        <translation>
            <numerusform>تضمين م&amp;لاحظاتي (لا ملاحظات)</numerusform>
            <numerusform>تضمين م&amp;لاحظاتي (واحدة)</numerusform>
            <numerusform>تضمين م&amp;لاحظاتي (اثنتان)</numerusform>
            <numerusform>تضمين م&amp;لاحظاتي (%Ln)</numerusform>
            <numerusform>تضمين م&amp;لاحظاتي (%Ln)</numerusform>
            <numerusform>تضمين م&amp;لاحظاتي (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the &amp;citations attached (%n)</source>
        <translation>
            <numerusform>تضمين الاستشهادات المر&amp;فقة (لا استشهادات)</numerusform>
            <numerusform>تضمين الاستشهادات المر&amp;فقة (واحد)</numerusform>
            <numerusform>تضمين الاستشهادات المر&amp;فقة (اثنان)</numerusform>
            <numerusform>تضمين الاستشهادات المر&amp;فقة (%Ln)</numerusform>
            <numerusform>تضمين الاستشهادات المر&amp;فقة (%Ln)</numerusform>
            <numerusform>تضمين الاستشهادات المر&amp;فقة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that opens in any browser, also without a network. In it: the themes as you read them, the map, the contextual factors, a search, and the source and licence of each review.</source>
        <translation>ملف واحد يُفتح في أي متصفح، حتى بلا شبكة. فيه: المحاور كما تقرؤها، والخريطة، والعوامل السياقية، وبحث، ومصدر كل مراجعة وترخيصها.</translation>
    </message>
    <message>
        <source>Reviews in the page</source>
        <translation>المراجعات في الصفحة</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>مشاركة كصفحة ويب</translation>
    </message>
    <message>
        <source>Size: being determined…</source>
        <translation>الحجم: يجري تحديده…</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>الحجم: {size}</translation>
    </message>
    <message>
        <source>Tick at least one review.</source>
        <translation>ضع علامة تأشير على مراجعة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>الترخيص غير مذكور</translation>
    </message>
    <message>
        <source>{review} (licence: {licence})</source>
        <translation>{review} (الترخيص: {licence})</translation>
    </message>
</context>
<context>
    <name>ShrinkingButton</name>
    <message>
        <source>{tip} ({keys})</source>
        <comment>a tip and the keys</comment>
        <translation>{tip} ({keys})</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>A barrier is</source>
        <translation>العائق هو</translation>
    </message>
    <message>
        <source>An enabler is</source>
        <translation>العامل الميسّر هو</translation>
    </message>
    <message>
        <source>Barriers begin with</source>
        <translation>تبدأ العوائق بـ</translation>
    </message>
    <message>
        <source>Both begin with</source>
        <translation>يبدأ ما ييسّر ويعوق بـ</translation>
    </message>
    <message>
        <source>Both is</source>
        <translation>ما ييسّر ويعوق هو</translation>
    </message>
    <message>
        <source>Enablers begin with</source>
        <translation>تبدأ العوامل الميسّرة بـ</translation>
    </message>
    <message>
        <source>Not a sign is</source>
        <translation>ما ليس إشارة هو</translation>
    </message>
    <message>
        <source>Only mentioned is</source>
        <translation>ما يُذكر فحسب هو</translation>
    </message>
    <message>
        <source>Words that are not a sign</source>
        <translation>كلمات ليست إشارة</translation>
    </message>
    <message>
        <source>Words that mark a barrier</source>
        <translation>كلمات تدل على عائق</translation>
    </message>
    <message>
        <source>Words that mark an enabler</source>
        <translation>كلمات تدل على عامل ميسّر</translation>
    </message>
    <message>
        <source>Words that mark both</source>
        <translation>كلمات تدل على الأمرين معًا</translation>
    </message>
</context>
<context>
    <name>SiteDelegate</name>
    <message>
        <source>Why? In your own words</source>
        <translation>لماذا؟ بكلماتك أنت</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>سببك</translation>
    </message>
</context>
<context>
    <name>SiteEditing</name>
    <message>
        <source>Mark the factor first; then write why.</source>
        <translation>ضع علامة على العامل أولًا؛ ثم اكتب السبب.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>Rename site</source>
        <translation>إعادة تسمية الموقع</translation>
    </message>
    <message>
        <source>The site “{name}” was deleted with its marks.</source>
        <translation>حُذف الموقع «{name}» مع علاماته.</translation>
    </message>
    <message>
        <source>This factor is not marked.</source>
        <translation>ليست على هذا العامل علامة.</translation>
    </message>
    <message>
        <source>delete site “{name}”</source>
        <translation>حذف الموقع «{name}»</translation>
    </message>
    <message>
        <source>mark “{factor}” {mark}</source>
        <translation>وضع العلامة «{mark}» على «{factor}»</translation>
    </message>
    <message>
        <source>new site “{name}”</source>
        <translation>إنشاء الموقع «{name}»</translation>
    </message>
    <message>
        <source>reason at “{factor}”</source>
        <translation>كتابة السبب عند «{factor}»</translation>
    </message>
    <message>
        <source>remove the mark of “{factor}”</source>
        <translation>إزالة علامة «{factor}»</translation>
    </message>
    <message>
        <source>rename site “{name}”</source>
        <translation>إعادة تسمية الموقع «{name}»</translation>
    </message>
</context>
<context>
    <name>SiteModel</name>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Contextual factor</source>
        <translation>العامل السياقي</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>your mark: {mark}</source>
        <translation>علامتك: {mark}</translation>
    </message>
    <message>
        <source>your reason: {reason}</source>
        <translation>سببك: {reason}</translation>
    </message>
</context>
<context>
    <name>SiteNameDialog</name>
    <message>
        <source>For example a ward, a hospital or a region</source>
        <translation>مثلًا جناح أو مستشفى أو منطقة</translation>
    </message>
    <message>
        <source>Name of the site:</source>
        <translation>اسم الموقع:</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>All factors</source>
        <translation>كل العوامل</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>موقعي</translation>
    </message>
    <message>
        <source>Name a place you plan for. Then say of each factor whether it is there.</source>
        <translation>سمّ مكانًا تخطط له. ثم اذكر لكل عامل هل هو موجود هناك.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>Rename or delete the site</source>
        <translation>إعادة تسمية الموقع أو حذفه</translation>
    </message>
    <message>
        <source>Show: {factors}</source>
        <translation>عرض: {factors}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Sites side by side</source>
        <translation>المواقع متجاورة</translation>
    </message>
    <message>
        <source>Which factors are listed</source>
        <translation>أي العوامل تُسرد</translation>
    </message>
    <message>
        <source>Your judgement of your site. The words of factors are the review&apos;s; marks and reasons are yours.</source>
        <translation>حكمك على موقعك. كلمات العوامل هي كلمات المراجعة؛ أما العلامات والأسباب فهي لك.</translation>
    </message>
</context>
<context>
    <name>SitePlan</name>
    <message numerus="yes">
        <source>%n more factors are in the saved sheet.</source>
        <translation>
            <numerusform>لا عوامل أخرى في الورقة المحفوظة.</numerusform>
            <numerusform>عامل آخر في الورقة المحفوظة.</numerusform>
            <numerusform>عاملان آخران في الورقة المحفوظة.</numerusform>
            <numerusform>%Ln عوامل أخرى في الورقة المحفوظة.</numerusform>
            <numerusform>%Ln عاملًا آخر في الورقة المحفوظة.</numerusform>
            <numerusform>%Ln عامل آخر في الورقة المحفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more themes are in the table (T).</source>
        <translation>
            <numerusform>لا محاور أخرى في الجدول (T).</numerusform>
            <numerusform>محور آخر في الجدول (T).</numerusform>
            <numerusform>محوران آخران في الجدول (T).</numerusform>
            <numerusform>%Ln محاور أخرى في الجدول (T).</numerusform>
            <numerusform>%Ln محورًا آخر في الجدول (T).</numerusform>
            <numerusform>%Ln محور آخر في الجدول (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>It fills itself from your marks and reasons.</source>
        <translation>تمتلئ من تلقاء نفسها من علاماتك وأسبابك.</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <translation>ورقة التخطيط</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>محورًا بعد محور</translation>
    </message>
    <message>
        <source>Theme by theme, and the planning sheet</source>
        <translation>محورًا بعد محور، وورقة التخطيط</translation>
    </message>
</context>
<context>
    <name>SiteScope</name>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>لا محاور مؤشَّر عليها</numerusform>
            <numerusform>محور واحد مؤشَّر عليه</numerusform>
            <numerusform>محوران مؤشَّر عليهما</numerusform>
            <numerusform>%Ln محاور مؤشَّر عليها</numerusform>
            <numerusform>%Ln محورًا مؤشَّرًا عليه</numerusform>
            <numerusform>%Ln محور مؤشَّر عليه</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>كل المحاور</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}، الجدول {number}</translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>بصيغة ما&amp;ركداون (Markdown)…</translation>
    </message>
    <message>
        <source>As a &amp;Word document…</source>
        <translation>ك&amp;مستند Word…</translation>
    </message>
    <message>
        <source>As a wor&amp;kbook…</source>
        <translation>كم&amp;صنف…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>حفظ ورقة التخطيط</translation>
    </message>
    <message>
        <source>The planning sheet was copied.</source>
        <translation>نُسخت ورقة التخطيط.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>مستند Word (*.docx)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>حُفظ {file}.</translation>
    </message>
</context>
<context>
    <name>SiteSide</name>
    <message>
        <source>Copy the planning sheet</source>
        <translation>نسخ ورقة التخطيط</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Print the planning sheet</source>
        <translation>طباعة ورقة التخطيط</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>حفظ ورقة التخطيط</translation>
    </message>
</context>
<context>
    <name>SiteTab</name>
    <message>
        <source>&amp;Delete site</source>
        <translation>&amp;حذف الموقع</translation>
    </message>
    <message>
        <source>&amp;Rename site…</source>
        <translation>إعادة تسمية ال&amp;موقع…</translation>
    </message>
    <message>
        <source>Choose a factor first.</source>
        <translation>اختر عاملًا أولًا.</translation>
    </message>
    <message>
        <source>None of the factors of the chosen themes is so. Choose “All factors” above to see them.</source>
        <translation>لا ينطبق هذا على أي من عوامل المحاور المختارة. اختر «كل العوامل» في الأعلى لرؤيتها.</translation>
    </message>
    <message>
        <source>The chosen themes have no contextual factors. Choose or tick other themes in the tree.</source>
        <translation>ليس للمحاور المختارة عوامل سياقية. اختر محاور أخرى في الشجرة أو ضع عليها علامة تأشير.</translation>
    </message>
    <message>
        <source>The factor was copied with your mark.</source>
        <translation>نُسخ العامل مع علامتك.</translation>
    </message>
    <message>
        <source>The planning sheet of a site fills itself from your marks.</source>
        <translation>تمتلئ ورقة تخطيط الموقع من تلقاء نفسها من علاماتك.</translation>
    </message>
</context>
<context>
    <name>SiteView</name>
    <message>
        <source>Contextual factors at the site</source>
        <translation>العوامل السياقية في الموقع</translation>
    </message>
</context>
<context>
    <name>SourceCopying</name>
    <message>
        <source>({review}, Table {number}, “{theme}”)</source>
        <translation>({review}، الجدول {number}، «{theme}»)</translation>
    </message>
    <message>
        <source>({review}, “{theme}”)</source>
        <translation>({review}، «{theme}»)</translation>
    </message>
    <message>
        <source>Copied with the source.</source>
        <translation>نُسخ مع المصدر.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: {licence}</translation>
    </message>
    <message>
        <source>Show a theme, a table, a review or the library first, then copy it with its source.</source>
        <translation>اعرض محورًا أو جدولًا أو مراجعة أو المكتبة أولًا، ثم انسخه مع مصدره.</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>الجدول {number}: {title}</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Drawn with QIC Browser from the table; its words and grades are unchanged.</source>
        <translation>رُسم ببرنامج QIC Browser من الجدول؛ كلماته ودرجاته دون تغيير.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}، الجدول {number}</translation>
    </message>
</context>
<context>
    <name>SpokenRows</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%Ln مطابقات</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>لا دراسات</numerusform>
            <numerusform>دراسة واحدة</numerusform>
            <numerusform>دراستان</numerusform>
            <numerusform>%Ln دراسات</numerusform>
            <numerusform>%Ln دراسة</numerusform>
            <numerusform>%Ln دراسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>المرجع {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>partly ticked</source>
        <translation>مؤشَّر عليه جزئيًا</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>مؤشَّر عليه</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Remove the st&amp;ar of this theme</source>
        <translation>إزالة &amp;نجمة هذا المحور</translation>
    </message>
    <message>
        <source>Remove the star of th&amp;is reference</source>
        <translation>إزالة نجمة &amp;هذا المرجع</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then star it.</source>
        <translation>حدّد محورًا أو مرجعًا أولًا، ثم ميّزه بنجمة.</translation>
    </message>
    <message>
        <source>add star</source>
        <translation>إضافة نجمة</translation>
    </message>
    <message>
        <source>remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>&amp;Studies and grades</source>
        <translation>ال&amp;دراسات والدرجات</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>النسخ بصيغة &amp;ماركداون (Markdown)</translation>
    </message>
    <message>
        <source>Copy as &amp;formatted text</source>
        <translation>النسخ كنص من&amp;سق</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>النسخ ك&amp;نص</translation>
    </message>
    <message>
        <source>Passages of the statement</source>
        <translation>مقاطع الإفادة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>The statement was copied as Markdown.</source>
        <translation>نُسخت الإفادة بصيغة Markdown.</translation>
    </message>
    <message>
        <source>The statement was copied as text.</source>
        <translation>نُسخت الإفادة كنص.</translation>
    </message>
    <message>
        <source>The statement was copied.</source>
        <translation>نُسخت الإفادة.</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Choose a theme first: the statement is made of its passages.</source>
        <translation>اختر محورًا أولًا: تتكون الإفادة من مقاطعه.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%Ln تقييمات</numerusform>
            <numerusform>%Ln تقييمًا</numerusform>
            <numerusform>%Ln تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes saved</source>
        <translation>
            <numerusform>لا ملاحظات محفوظة</numerusform>
            <numerusform>ملاحظة واحدة محفوظة</numerusform>
            <numerusform>ملاحظتان محفوظتان</numerusform>
            <numerusform>%Ln ملاحظات محفوظة</numerusform>
            <numerusform>%Ln ملاحظة محفوظة</numerusform>
            <numerusform>%Ln ملاحظة محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, saved</source>
        <translation>
            <numerusform>لا ملاحظات، محفوظة</numerusform>
            <numerusform>ملاحظة واحدة، محفوظة</numerusform>
            <numerusform>ملاحظتان، محفوظتان</numerusform>
            <numerusform>%Ln ملاحظات، محفوظة</numerusform>
            <numerusform>%Ln ملاحظة، محفوظة</numerusform>
            <numerusform>%Ln ملاحظة، محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>لا مراجع</numerusform>
            <numerusform>مرجع واحد</numerusform>
            <numerusform>مرجعان</numerusform>
            <numerusform>%Ln مراجع</numerusform>
            <numerusform>%Ln مرجعًا</numerusform>
            <numerusform>%Ln مرجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>لا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes ticked</source>
        <translation>
            <numerusform>لا محاور مؤشَّر عليها</numerusform>
            <numerusform>محور واحد مؤشَّر عليه</numerusform>
            <numerusform>محوران مؤشَّر عليهما</numerusform>
            <numerusform>%Ln محاور مؤشَّر عليها</numerusform>
            <numerusform>%Ln محورًا مؤشَّرًا عليه</numerusform>
            <numerusform>%Ln محور مؤشَّر عليه</numerusform>
        </translation>
    </message>
    <message>
        <source>An appraisal is one grade that a review gives one study in one theme; a study can have several.</source>
        <translation>التقييم درجة واحدة تعطيها مراجعة لدراسة واحدة في محور واحد؛ وقد يكون للدراسة عدة تقييمات.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Notes cannot be read now</source>
        <translation>لا يمكن قراءة الملاحظات الآن</translation>
    </message>
    <message>
        <source>Ticked themes are exported; if none is ticked, all themes are.</source>
        <translation>تُصدَّر المحاور المؤشَّر عليها؛ وإن لم يؤشَّر على أي منها صُدّرت كل المحاور.</translation>
    </message>
    <message>
        <source>{notes}, {stars}</source>
        <comment>numbers of notes and stars</comment>
        <translation>{notes}، {stars}</translation>
    </message>
</context>
<context>
    <name>StreamsPage</name>
    <message numerus="yes">
        <source>%n more themes are in the table behind it (T).</source>
        <translation>
            <numerusform>لا محاور أخرى في الجدول الذي وراءه (T).</numerusform>
            <numerusform>محور آخر في الجدول الذي وراءه (T).</numerusform>
            <numerusform>محوران آخران في الجدول الذي وراءه (T).</numerusform>
            <numerusform>%Ln محاور أخرى في الجدول الذي وراءه (T).</numerusform>
            <numerusform>%Ln محورًا آخر في الجدول الذي وراءه (T).</numerusform>
            <numerusform>%Ln محور آخر في الجدول الذي وراءه (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes, each study once</source>
        <translation>كل المحاور، كل دراسة مرة واحدة</translation>
    </message>
    <message>
        <source>Studies by stream and grade</source>
        <translation>الدراسات حسب المسار والدرجة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message>
        <source>Table of the review</source>
        <translation>جدول المراجعة</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الجدول {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>الجدول {number}: {title}</translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes under the table</source>
        <translation>
            <numerusform>لا حواشي تحت الجدول</numerusform>
            <numerusform>حاشية واحدة تحت الجدول</numerusform>
            <numerusform>حاشيتان تحت الجدول</numerusform>
            <numerusform>%Ln حواشٍ تحت الجدول</numerusform>
            <numerusform>%Ln حاشية تحت الجدول</numerusform>
            <numerusform>%Ln حاشية تحت الجدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this file</source>
        <translation>
            <numerusform>لا جداول في هذا الملف</numerusform>
            <numerusform>جدول واحد في هذا الملف</numerusform>
            <numerusform>جدولان في هذا الملف</numerusform>
            <numerusform>%Ln جداول في هذا الملف</numerusform>
            <numerusform>%Ln جدولًا في هذا الملف</numerusform>
            <numerusform>%Ln جدول في هذا الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words in a table</source>
        <translation>التصفية بكلمات من الجدول</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>تصفية الجداول</translation>
    </message>
    <message>
        <source>Import several tables together: tick them, with the space bar or the mouse</source>
        <translation>استيراد عدة جداول معًا: ضع علامة تأشير عليها بمفتاح المسافة أو بالفأرة</translation>
    </message>
    <message>
        <source>Probably not a data table</source>
        <translation>الأرجح أنه ليس جدول بيانات</translation>
    </message>
    <message>
        <source>Show menus and banners too</source>
        <translation>عرض القوائم والشعارات أيضًا</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>جداول الملف</translation>
    </message>
    <message>
        <source>Up and Down show a table at once, Enter chooses it, Escape returns.</source>
        <translation>يعرض السهمان لأعلى ولأسفل الجدول في الحال، ويختاره Enter، ويعيدك Escape.</translation>
    </message>
    <message>
        <source>ticked: {table}</source>
        <translation>مؤشَّر عليه: {table}</translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}، {columns}</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Label of the table</source>
        <translation>تسمية الجدول</translation>
    </message>
    <message>
        <source>Stream of the column “{heading}”</source>
        <translation>مسار العمود «{heading}»</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>عنوان الجدول</translation>
    </message>
</context>
<context>
    <name>TableImports</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the review {review}?</source>
        <translation>أتريد إزالة المراجعة {review}؟</translation>
    </message>
    <message>
        <source>Your notes on it stay as unplaced notes. They return to their places if you import it again.</source>
        <translation>تبقى ملاحظاتك عليها ملاحظات بلا موضع. وتعود إلى مواضعها إذا استوردتها من جديد.</translation>
    </message>
    <message>
        <source>import reviews</source>
        <translation>استيراد المراجعات</translation>
    </message>
    <message>
        <source>import table</source>
        <translation>استيراد الجدول</translation>
    </message>
    <message>
        <source>remove review</source>
        <translation>إزالة المراجعة</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>A table without a title</source>
        <translation>جدول بلا عنوان</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Last rows</source>
        <translation>الصفوف الأخيرة</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: {licence}</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>الصفوف التالية</translation>
    </message>
    <message>
        <source>No contextual factors in this table.</source>
        <translation>لا عوامل سياقية في هذا الجدول.</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>لا درجات في هذا الجدول.</translation>
    </message>
    <message>
        <source>No mechanisms in this table.</source>
        <translation>لا آليات في هذا الجدول.</translation>
    </message>
    <message>
        <source>No outcomes in this table.</source>
        <translation>لا حصائل في هذا الجدول.</translation>
    </message>
    <message>
        <source>No references in this table.</source>
        <translation>لا مراجع في هذا الجدول.</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>حواشي الجدول</translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>الصفوف السابقة</translation>
    </message>
    <message>
        <source>Rows as published</source>
        <translation>الصفوف كما نُشرت</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {all}</source>
        <translation>الصفوف {first}–{last} من {all}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>الجدول {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>الجدول {label} · {title}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>الملاحظات {count}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
</context>
<context>
    <name>TagEntryLine</name>
    <message>
        <source>Tags to add to the selected notes:</source>
        <translation>الوسوم التي تُضاف إلى الملاحظات المحددة:</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Tags in use</source>
        <translation>الوسوم المستخدمة</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Click or Enter: only notes with this tag</source>
        <translation>نقرة أو Enter: الملاحظات ذات هذا الوسم فقط</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also with this tag</source>
        <translation>نقرة مع Ctrl، أو Ctrl+Enter: وذات هذا الوسم أيضًا</translation>
    </message>
    <message>
        <source>F2: rename everywhere; Delete: remove everywhere</source>
        <translation>المفتاح F2: تغيير الاسم في كل مكان؛ Delete: الإزالة من كل مكان</translation>
    </message>
    <message>
        <source>Notes with the tag</source>
        <translation>ملاحظات عليها الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>As a &amp;drawing (SVG)…</source>
        <translation>ك&amp;رسم (SVG)…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>ك&amp;صورة (PNG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>ك&amp;جدول (CSV)…</translation>
    </message>
    <message>
        <source>As a table (T)</source>
        <translation>كجدول (T)</translation>
    </message>
    <message>
        <source>Copied: the picture, and its table as text.</source>
        <translation>نُسخ: الصورة، وجدولها كنص.</translation>
    </message>
    <message>
        <source>Copied: the table as text.</source>
        <translation>نُسخ: الجدول كنص.</translation>
    </message>
    <message>
        <source>Copy the picture and its table</source>
        <translation>نسخ الصورة وجدولها</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>حُفظ {file}.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>A grade: the review&apos;s own label for the quality of a study&apos;s evidence. An order, not a score.</source>
        <translation>الدرجة: تسمية المراجعة نفسها لجودة أدلة الدراسة. ترتيب لا مجموع نقاط.</translation>
    </message>
    <message>
        <source>A stream: a kind of study design, as the source table names it.</source>
        <translation>المسار: نوع من تصاميم الدراسات، كما يسميه جدول المصدر.</translation>
    </message>
    <message>
        <source>Circumstances in which the mechanisms work, or do not.</source>
        <translation>ظروف تعمل فيها الآليات أو لا تعمل.</translation>
    </message>
    <message>
        <source>How far the review trusts each study that the theme rests on. A row per stream, a column per grade; the program never adds grades up.</source>
        <translation>مدى ثقة المراجعة بكل دراسة يستند إليها المحور. لكل مسار صف، ولكل درجة عمود؛ والبرنامج لا يجمع الدرجات أبدًا.</translation>
    </message>
    <message>
        <source>How many different studies are cited in this row.</source>
        <translation>عدد الدراسات المختلفة المستشهد بها في هذا الصف.</translation>
    </message>
    <message>
        <source>What changes in how people think and act, by which the component has an effect.</source>
        <translation>ما يتغير في تفكير الناس وفعلهم، وبه يُحدث المكوّن أثرًا.</translation>
    </message>
    <message>
        <source>What helps the mechanisms to work.</source>
        <translation>ما يساعد الآليات على العمل.</translation>
    </message>
    <message>
        <source>What hinders the mechanisms from working.</source>
        <translation>ما يعوق الآليات عن العمل.</translation>
    </message>
    <message>
        <source>What the collaborative does: the part of it that sets the mechanisms off.</source>
        <translation>ما تفعله التعاونية: الجزء منها الذي يطلق الآليات.</translation>
    </message>
    <message>
        <source>What the mechanisms lead to, as the review states it.</source>
        <translation>ما تؤدي إليه الآليات، كما تذكره المراجعة.</translation>
    </message>
</context>
<context>
    <name>TextExportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>{kind} (*.{ending})</source>
        <translation>{kind} (*.{ending})</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
</context>
<context>
    <name>ThemeField</name>
    <message>
        <source>Beginning of a title</source>
        <translation>بداية عنوان</translation>
    </message>
    <message>
        <source>Theme to add</source>
        <translation>المحور المراد إضافته</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message>
        <source>Hits</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the number of studies</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الجدول {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>الجدول {number}: {title}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Themes {first}–{last} of {all}</source>
        <translation>المحاور {first}–{last} من {all}</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Without a subgroup</source>
        <translation>بلا مجموعة فرعية</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
</context>
<context>
    <name>ThemePage</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>لا دراسات</numerusform>
            <numerusform>دراسة واحدة</numerusform>
            <numerusform>دراستان</numerusform>
            <numerusform>%Ln دراسات</numerusform>
            <numerusform>%Ln دراسة</numerusform>
            <numerusform>%Ln دراسة</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank in the source)</source>
        <translation>(فارغ في المصدر)</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>العوائق</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Corrected by the reader to an empty cell</source>
        <translation>صحّحه القارئ إلى خلية فارغة</translation>
    </message>
    <message>
        <source>Corrected by the reader: </source>
        <translation>صحّحه القارئ: </translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>العوامل الميسّرة</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>العوامل الميسّرة والعوائق</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج البحثية</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>في أي سياق</translation>
    </message>
    <message>
        <source>Mechanisms of change</source>
        <translation>آليات التغيير</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>حواشي الجدول</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <translation>الأعداد المطبوعة</translation>
    </message>
    <message>
        <source>QIC component</source>
        <translation>مكوّن التعاونية</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>جودة الأدلة</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>جودة الدراسة</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>التعقيبات</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>Select a theme on the left to read it.</source>
        <translation>حدّد محورًا في الشجرة لقراءته.</translation>
    </message>
    <message>
        <source>Source row, as published</source>
        <translation>صف المصدر، كما نُشر</translation>
    </message>
    <message>
        <source>Star this theme</source>
        <translation>تمييز هذا المحور بنجمة</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>لا يعطي المصدر تقديرًا.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>ليس في المصدر عدد مطبوع.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>لا يذكر المصدر مكوّنًا.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>لا يذكر المصدر نتيجة بحثية.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>لا يذكر المصدر آلية.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>لا يذكر المصدر حصيلة.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Write a note on this theme</source>
        <translation>كتابة ملاحظة على هذا المحور</translation>
    </message>
    <message>
        <source>against</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>for</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>تأييد ومعارضة</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}، الجدول {number}</translation>
    </message>
    <message>
        <source>{stream}, {direction}</source>
        <translation>{stream}، {direction}</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>لا مراجع</numerusform>
            <numerusform>مرجع واحد</numerusform>
            <numerusform>مرجعان</numerusform>
            <numerusform>%Ln مراجع</numerusform>
            <numerusform>%Ln مرجعًا</numerusform>
            <numerusform>%Ln مرجع</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Every word is as in the source; the row as printed is stored with the theme.</source>
        <translation>كل كلمة كما في المصدر؛ ويُخزَّن الصف مع المحور كما طُبع.</translation>
    </message>
    <message>
        <source>Grades of the rows</source>
        <translation>درجات الصفوف</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>في أي سياق</translation>
    </message>
    <message>
        <source>No theme is read. Choose which column holds the themes.</source>
        <translation>لم يُقرأ أي محور. اختر العمود الذي يحوي المحاور.</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>جودة الأدلة</translation>
    </message>
    <message>
        <source>Stored as printed</source>
        <translation>مخزن كما طُبع</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>المحور كما قُرئ</translation>
    </message>
    <message>
        <source>This theme is long: the first {number} statements and lists of references are shown here.</source>
        <translation>هذا المحور طويل: تُعرض هنا أول {number} من الإفادات وقوائم المراجع.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>List the tables in the file</source>
        <translation>سرد الجداول التي في الملف</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>لا جدول</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>فتح ملف آخر</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>لصق جدول</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>جدول ملصق</translation>
    </message>
    <message>
        <source>Show the theme as it will read, the review&apos;s details and the references</source>
        <translation>عرض المحور كما سيُقرأ، وتفاصيل المراجعة، والمراجع</translation>
    </message>
    <message>
        <source>Theme and details</source>
        <translation>المحور والتفاصيل</translation>
    </message>
    <message>
        <source>{name} · {form}</source>
        <translation>{name} · {form}</translation>
    </message>
    <message>
        <source>{number} of {total} · {name}</source>
        <comment>the number of a table, and its name</comment>
        <translation>{number} من {total} · {name}</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>إ&amp;عادة {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>ت&amp;راجع عن {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>جرى التراجع عن: {step}</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message numerus="yes">
        <source>Saving %n changes…</source>
        <translation>
            <numerusform>لا تغييرات تُحفظ…</numerusform>
            <numerusform>يجري حفظ تغيير واحد…</numerusform>
            <numerusform>يجري حفظ تغييرين…</numerusform>
            <numerusform>يجري حفظ %Ln تغييرات…</numerusform>
            <numerusform>يجري حفظ %Ln تغييرًا…</numerusform>
            <numerusform>يجري حفظ %Ln تغيير…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNavigation</name>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>صار الاسم «{name}»</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>استعادة الافتراضي</translation>
    </message>
</context>
<context>
    <name>UnsavedNote</name>
    <message>
        <source>If you stay, the note is saved as soon as possible. You can also save it to a text file.</source>
        <translation>إذا بقيت حُفظت الملاحظة في أقرب وقت ممكن. يمكنك أيضًا حفظها في ملف نصي.</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>الإنهاء دون حفظ</translation>
    </message>
    <message>
        <source>Quit without saving the note you are writing?</source>
        <translation>أتريد الإنهاء دون حفظ الملاحظة التي تكتبها؟</translation>
    </message>
    <message>
        <source>Save the note to a file</source>
        <translation>حفظ الملاحظة في ملف</translation>
    </message>
    <message>
        <source>Save to a file and quit…</source>
        <translation>الحفظ في ملف والإنهاء…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>WhatCountsModel</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%Ln تقييمات</numerusform>
            <numerusform>%Ln تقييمًا</numerusform>
            <numerusform>%Ln تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Study {label}</source>
        <translation>الدراسة {label}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>by its grade</source>
        <translation>بسبب درجتها</translation>
    </message>
    <message>
        <source>by its stream</source>
        <translation>بسبب مسارها</translation>
    </message>
    <message>
        <source>by stream and grade</source>
        <translation>بسبب المسار والدرجة</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>يُحتسب</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
</context>
<context>
    <name>WhatCountsView</name>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Deleted “{name}”. Edit &gt; Undo brings it back.</source>
        <translation>حُذف «{name}». يعيده «تحرير &gt; تراجع».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>إعادة تسمية السيناريو</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>الحفظ كسيناريو</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ باسم «{name}».</translation>
    </message>
    <message>
        <source>The reader&apos;s choice of what counts, not saved as a scenario</source>
        <translation>اختيار القارئ لما يُحتسب، غير محفوظ كسيناريو</translation>
    </message>
    <message>
        <source>The reader&apos;s scenario “{name}”</source>
        <translation>سيناريو القارئ «{name}»</translation>
    </message>
    <message>
        <source>Without {names}</source>
        <translation>بلا {names}</translation>
    </message>
    <message>
        <source>delete scenario “{name}”</source>
        <translation>حذف السيناريو «{name}»</translation>
    </message>
    <message>
        <source>rename scenario “{name}”</source>
        <translation>إعادة تسمية السيناريو «{name}»</translation>
    </message>
    <message>
        <source>save scenario “{name}”</source>
        <translation>حفظ السيناريو «{name}»</translation>
    </message>
    <message>
        <source>{counts}. One study or none: {themes}</source>
        <translation>{counts}. دراسة واحدة أو لا دراسات: {themes}</translation>
    </message>
</context>
<context>
    <name>WhatIfModel</name>
    <message>
        <source>Cited</source>
        <translation>المستشهد بها</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الباقية</translation>
    </message>
    <message>
        <source>Studies by stream</source>
        <translation>الدراسات حسب المسار</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>&amp;My scenario</source>
        <translation>&amp;السيناريو الخاص بي</translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation>احتساب كل شيء</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>سيناريوهاتي</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Studies left for each theme. Underlined: one study or none. Nothing is weighed: these are counts.</source>
        <translation>الدراسات الباقية لكل محور. ما تحته خط: دراسة واحدة أو لا دراسات. لا أوزان هنا: هذه أعداد.</translation>
    </message>
</context>
<context>
    <name>WhatIfSide</name>
    <message>
        <source>A scenario is yours. It changes no word of the review, no export and no other tab.</source>
        <translation>السيناريو خاص بك. لا يغيّر كلمة من المراجعة ولا تصديرًا ولا تبويبًا آخر.</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>كل الدراسات</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>لا دراسة</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>What is left of each theme</source>
        <translation>ما يبقى من كل محور</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Finish what is open first: another language builds the windows anew.</source>
        <translation>أنهِ أولًا ما هو مفتوح: فاللغة الأخرى تُنشئ النوافذ من جديد.</translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove {theme} from the comparison</source>
        <translation>إزالة {theme} من المقارنة</translation>
    </message>
    <message>
        <source>{letter}: {theme}</source>
        <translation>{letter}: {theme}</translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
</context>
</TS>
