"""The words by which a text says who came: English, Indonesian, French, Vietnamese. PURE data.

`CLASSES` maps a class of words to its phrases, separated by semicolons. Phrases are compared
folded, the longest first. What each class does to the names around it is told in `prose`.
"""

from .presence_words import PRESENCE
from .words import keyset, tokenise

CLASSES = PRESENCE | {
    # Parts of a group of verbs; alone they only end a list.
    "aux": """
        is; are; was; were; be; been; being; am; has; have; had; having; do; does; did; ont; est;
        sont; était; étaient; fut; furent; été; sera; seront; s'est; se sont; telah; sudah; dapat;
        bisa; đã; được; avait; avaient; ayant; eu; aura; auront
    """,
    "adverb": """
        also; too; all; both; each; again; then; therefore; however; actively; virtually; online;
        remotely; jointly; together; only; fully; regrettably; unfortunately; instead; likewise;
        equally; formally; officially; subsequently; finally; even; ever; in turn; in person;
        for once; by videoconference; as well; well; kindly; respectively; once; juga; pula; turut;
        ikut; secara; également; aussi; malheureusement; activement; cũng; cùng; initially;
        previously; already; still; yet; duly; warmly; here; there; by video link; by videolink;
        by video conference; by video-conference; by video; by phone; by telephone; by zoom;
        by teleconference; via video link; via videolink; via videoconference; via video conference;
        via zoom; via teams; via webex; remote; melalui konferensi video; secara daring;
        secara virtual; secara langsung; daring; luring; par visioconférence; en visioconférence;
        en ligne; trực tuyến; trực tiếp; earlier; originally; since; or online; honoured to;
        honored to; pleased to; delighted to; proud to; happy to; glad to; privileged to;
        or virtually; and virtually; and online; by invitation; conjointement; bersama-sama;
        for the first time; for the second time; untuk pertama kali; untuk pertama kalinya;
        for the day; this week; last week; this month; today; on behalf of the co-chairs
    """,
    "pronoun": """
        that they; that it; that he; that she; that we; that; they; it; its; their; his; her; them;
        itself; themselves; elle; elles; ils; leur; leurs; mereka; họ; to be
    """,
    "not": """
        not; never; cannot; couldn; didn; wasn; weren; won; hasn; haven; doesn; unable; not able;
        failed; declined; refused; no longer; tidak; tak; bukan; belum; batal; gagal; ne; n; n'a;
        pas; không; chưa; vắng; t; nunca; no pudieron; no pudo; nobody; no one; none; nessuno;
        personne
    """,
    "by": """
        by; sent by; was sent by; were sent by; dispatched by; were dispatched by; oleh; par; bởi;
        from; by the; of; từ; por; daripada; at the invitation of; au sein de; au sein du;
        au sein d; in the case of; upon the invitation of; on the invitation of; at the request of;
        à l'invitation de; à l'invitation du; à l'invitation des; atas undangan; theo lời mời của
    """,
    "like": """
        included; include; includes; including; were; was; are; is; comprised; comprise; namely;
        comprising; i.e; such as; among them; among others; notably; in particular; especially;
        termasuk; antara lain; yaitu; yakni; adalah; meliputi; terdiri dari; terdiri atas; seperti;
        di antaranya; y compris; notamment; dont; à savoir; comprenait; étaient; bao gồm; gồm;
        gồm có; như; trong đó có; consisted of; consisting of; made up of; viz; came from;
        travelled from; traveled from; hailed from; drawn from; were from; was from; not only;
        arrived from; came in from; flew in from; arriving from; coming from; berasal dari;
        datang dari; venus de; venaient de; đến từ; ialah; berasal; as follows; fueron; eran;
        incluidos; entre ellos; procedentes de; iaitu; adalah seperti berikut; termasuklah;
        on behalf of; atas nama; au nom de; au nom du; thay mặt; về phía
    """,
    "people": """
        representatives; representative; representation; delegates; delegate; delegations;
        delegation; participants; participant; attendees; attendee; envoys; perwakilan; wakil;
        wakil-wakil; utusan; delegasi; peserta; para peserta; délégués; délégué; délégations;
        délégation; représentants; représentant; représentante; représentantes; đại biểu;
        delegados; delegaciones; delegación; representantes; países participantes; đại diện; đoàn;
        phái đoàn; các đoàn; participating countries; participating states;
        member country participants; speakers; speaker; panellists; panelists; presenters;
        resource persons; resource person; narasumber; pembicara; intervenants; diễn giả; trainers;
        trainer; mentor; mentors; pelatih; para pelatih; instruktur; formateurs; giảng viên
    """,
    "people too": """
        officials; official; ministers; minister; ambassadors; experts; officers; members; member;
        countries; country; states; state; governments; government; practitioners; leaders;
        organisations; organization; agencies; territories; economies; parties; counterparts;
        counterpart; diplomatic missions; embassies; member states; member countries; pejabat;
        menteri; duta besar; pakar; ahli; anggota; negara; negara-negara; pemerintah; organisasi;
        lembaga; fonctionnaires; ministres; ambassadeurs; membres; pays; états; états membres;
        gouvernements; quan chức; bộ trưởng; chuyên gia; thành viên; nước; các nước; quốc gia; các
        quốc gia; tổ chức; professionals; heads; chiefs; delegates' heads
    """,
    "observers": """
        observers; observer states; observer countries; observer organisations;
        observer delegations; observer members; observer; pengamat; para pengamat; negara pengamat;
        peninjau; negara peninjau; para peninjau; observateurs; observateur; observatrice;
        états observateurs; quan sát viên; các quan sát viên; observer status; observer capacity;
        observer state; observer country; observer organisation; obs; pemerhati; negara pemerhati;
        observadores; observador; estados observadores; observadora
    """,
    "guests": """
        guests; guest; invited guests; special guests; special guest; invited guest;
        guest of honour; guests of honour; invitees; invitee; invited observers; special invitees;
        tamu; tamu undangan; undangan khusus; invités spéciaux; invité spécial; khách mời;
        hôtes d'honneur
    """,
    "secretariat": "secretariat; sekretariat; secrétariat; ban thư ký",
    "new members": """
        new member; new members; full member; full members; member; members; anggota baru
    """,
    "as": """
        as; in the capacity of; in their capacity as; in its capacity as; in the role of; in an;
        in a; in its; in their; with the status of; with; sebagai; selaku; dalam kapasitas sebagai;
        en qualité de; en qualité d; en tant que; en tant qu; à titre de; à titre d; comme;
        avec statut de;
        với tư cách; với tư cách là; trong vai trò; dengan status; en calidad de; en su calidad de
    """,
    "that role": """
        in that capacity; in this capacity; in the same capacity; with that status;
        dalam kapasitas itu; dalam kapasitas tersebut; en cette qualité; với tư cách đó
    """,
    "except": """
        except; excepting; excluding; with the exception of; with the exceptions of;
        the exception of; and the exception of; with exception of; save for; but not; not including;
        except for; in the absence of; without; kecuali; terkecuali; dengan pengecualian; tanpa;
        à l'exception de; à l'exception du; à l'exception d; à l'exception des; sauf; hormis;
        excepté; ngoại trừ; trừ; no representatives from; no delegates from; no delegation from;
        no representative of; no participants from; no representative from; no representatives of;
        no delegates of; no one from; nobody from; none from; no one came from; nobody came from;
        no delegate came from; no delegates came from; no delegation came from;
        no delegations came from; no representative came from;
        no officials came from; neither; none of; not one of;
        no officials from; no delegations from; aucun représentant de; aucun délégué de;
        tanpa kehadiran; tidak ada perwakilan dari; tidak ada delegasi dari; tidak ada perwakilan;
        tidak ada delegasi; tidak ada wakil; aucune délégation de; aucune délégation du; ni; aucun;
        everyone but; everybody but; everyone bar; everybody bar; all bar; all members bar;
        every member bar; every member but; every state bar; all states bar; all but;
        all members but; all countries but; all states but
    """,
    "beyond": "apart from; other than; aside from; selain; en dehors de; ngoài",
    "echo": """
        as did; as were; as was; so did; so were; as have; as had; juga demikian; de même
    """,
    "no echo": "neither did; neither was; neither were; nor did; nor was; nor were",
    "and": "and; or; nor; but also; y; e; tetapi juga; dan; maupun; atau; et; ou; và",
    "also": """
        as well as; along with; together with; alongside; in addition to; besides; as well as from;
        and also; accompanied by; serta; beserta; bersama dengan; bersama-sama dengan; ainsi que;
        ainsi qu; de même que; aux côtés de; cùng với; cũng như; and by; and from; plus; bersama;
        outre; en plus de; en plus du; en plus des
    """,
    "with": "with; dengan; avec; với",
    "who": """
        who; which; whom; both of which; both of whom; all of which; all of whom; yang; qui;
        the latter
    """,
    "while": """
        while; whilst; whereas; manakala; mientras; mientras que; en cambio; pero; but; although;
        though; sedangkan; sementara; sementara itu; namun; tetapi; tandis que; mais; alors que;
        trong khi; trong khi đó; nhưng; meanwhile
    """,
    "in": """
        in; at; near; outside; around; di; ke; en; au; aux; tại; in the city of; held in; based in;
        in the capital of; throughout; across
    """,
    "to": """
        to; into; toward; towards; accredited to; untuk; kepada; bagi; auprès de; auprès du;
        auprès d; tới; vers; sang
    """,
    "for": "for; on; against; pour; sur; contre; bidang; tentang; urusan; về",
    "meeting": """
        the meeting; meeting; the meetings; meetings; the conference; conference; the workshop;
        workshop; the session; session; sessions; the event; the events; event; events; the forum;
        the training; training; the programme; the dialogue; the retreat; the symposium;
        the seminar; the summit; the consultation; the consultations; the discussions; the talks;
        the webinar; this meeting; this conference; this workshop; this event; the first time;
        the planning;
        the gathering; the proceedings; the exercise; the opening; the ceremony; the course;
        the roundtable; the launch; launch; pertemuan; pertemuan ini; pertemuan tersebut; rapat;
        rapat ini;
        rapat tersebut; konferensi; konferensi ini; konferensi tersebut; lokakarya; acara;
        acara ini; acara tersebut; sidang; la réunion; réunion; la conférence; l'atelier; atelier;
        la session; le forum; le séminaire; cette réunion; cuộc họp; hội nghị; hội thảo; phiên họp;
        sự kiện; hội nghị này; the plenary; the following day; the first day; the second day;
        the third day; for the first time; for the second time; once again; pour la première fois;
        untuk pertama kali; untuk pertama kalinya; lần đầu tiên; at the last minute;
        at short notice
    """,
}

STOPS = keyset("""
    said says say told stated states noted discussed discuss agreed agree welcomed thanked
    flew went left ate bought built chose felt found got grew kept knew paid put ran rose sought
    sold stood taught thought understood won wrote wore
    urged called heard learned saw held hold took place take led lead gave give presented
    presents reported briefed discussing where when because since after before during under
    over about upon regarding concerning through within than if whether how what why until
    till per via arrivals refugees migrants victims asylum boats arrived fled travelled
    traveled crossed between whose considered reviewed adopted endorsed recalled
    acknowledged recognised recognized reaffirmed committed share shared provide provided
    work works working together support supported funding funded assistance partnership
    collaboration organised organized sponsored facilitated arranged thank commend
    congratulated praised spoke speak speaking delivered remarks asked requested needs pada
    dalam terhadap mengenai membahas mengatakan menyatakan menyampaikan bahwa karena sebab
    setelah sebelum selama antara melalui agar supaya digelar diselenggarakan didukung sous
    remercié remercie salué salue félicité souligné évoqué proposé exhorté rappelé annoncé déclaré
    lors pendant après avant afin selon depuis chez dit discuté nhằm theo trước sau trong
    nói phát biểu thảo luận
""")

#: Small words that carry on a list without meaning anything to it.
ALLOWED_ENDINGS = keyset("""
    united invited represented associated called named accredited interested affected
    including following neighbouring neighboring visiting remaining steering observing being
    newly-elected several ranking sending receiving developing participating member-states
    relevant red hundred ad-hoc based related retired distinguished non-governmental
    outgoing incoming acting standing founding existing affiliated concerned selected
""")


def phrases():
    """The classes by phrase, as {keys: {words as written: set of classes}}."""
    found = {}
    for name, text in CLASSES.items():
        for phrase in text.replace("\n", " ").split(";"):
            words = [token for token in tokenise(phrase) if token.is_word]
            if words:
                written = found.setdefault(tuple(token.key for token in words), {})
                written.setdefault(tuple(token.raw for token in words), set()).add(name)
    return found
