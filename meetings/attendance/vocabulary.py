"""The words by which a text says who came: English, Indonesian, French, Vietnamese. PURE data.

`CLASSES` maps a class of words to its phrases, separated by semicolons. Phrases are compared
folded, the longest first. What each class does to the names around it is told in `prose`.
"""

from .words import keyset, tokenise

CLASSES = {
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
        this week; last week; this month; today; on behalf of the co-chairs
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
    "absent": """
        absent; absents; missing ones; absentees; stayed at home; stayed home; stayed behind;
        did not make it; did not show; gave it a miss; was missing; were missing;
        no longer attended; absente; absentes; absence; in absentia; not present; not represented;
        absen; mangkir; ausentes; ausente; ausencia; tidak menghantar wakil;
        tidak menghantar delegasi; no asistieron; no asistió; no enviaron; no participaron;
        vắng mặt; không dự; stayed away; did not come; no-show; no show; boycotted; skipped; skip;
        skips; missed; seat stayed empty; seat was empty; seats were empty; seats stayed empty;
        seat remained empty; seats remained empty; chair stayed empty; chair was empty;
        chairs were empty; chair remained empty; place was empty; places were empty;
        nameplate stood alone; will not be sending; won't be sending; will not send; won't send;
        is not sending; are not sending; no-shows; no shows; sent no delegation; sent no delegate;
        sent no delegates; sent no representative; sent no representatives; sent no one;
        sent nobody; sent none
    """,
    "apologies": """
        apologies; apology; withdrawal; cancellation; last-minute withdrawal; apologised;
        apologized; apologise; apologies for absence; regrets; regret; regretted; excused; excuse;
        excuses; excusés; excusé; excusée; excusées; fait excuser; send apologies; sent apologies;
        berhalangan; berhalangan hadir; permohonan maaf; permintaan maaf; minta maaf; mohon maaf;
        xin lỗi; cáo lỗi; with regret; không thể tham dự; không thể tham gia; không thể có mặt;
        withdrew; had withdrawn; pulled out; cancelled late; cancelled at; cancelled on;
        cancelled this; cancelled today; cancelled yesterday; cancelled its participation;
        cancelled their participation; cancelled last; bowed out;
        décliné; ont décliné; a décliné; backed out; called off its visit; dropped out; prevented;
        prevented from attending; not able to attend; not able to participate;
        not able to be present; not able to join; mengundurkan diri; asked to be excused;
        not able to come; unable to come; could not come; couldn't come; not able to travel;
        unable to travel; could not travel; could not make it; couldn't make it;
        unable to make it; not able to make it; not able to send; unable to send;
        could not send; couldn't send; se excusaron; se excusó; excusaron; excusas;
        tidak dapat hadir; tak dapat hadir;
        memohon maaf; asked for leave of absence; declined the invitation; declined an invitation;
        declined its invitation; declined their invitation; declined to attend;
        declined to participate; declined to take part; declined to join; declined to come;
        can't make it; cannot make it; can't come; cannot come; won't make it; won't be coming;
        will not be coming; rsvp no; rsvps no; rsvp'd no; replied no; said no
    """,
    "sent": """
        sent; send; reached; reached the secretariat; reached the chair; reached the hosts; offered;
        tendered; conveyed; registered; extended; given; gave; noted; recorded; made; making;
        expressed; receiving; submitted; were received; was received; received; menyampaikan;
        mengirim; mengirimkan; diterima; présenté; présentés; reçues; reçus; gửi; for absence;
        for non-attendance; for their absence; for its absence; for not attending
    """,
    "invited": """
        invited; invite; invites; inviting; were sent invitations; invitations; invitation;
        diundang; mengundang; undangan; invités; invité; invitée; invitées; convié; conviés;
        được mời; mời; invitations were sent; invitations were extended; invitations were issued;
        undangan dikirim
    """,
    "confirmed": """
        agreed to attend; agreed to participate; agreed to join; agreed to take part; confirmed;
        confirm; confirms; confirming; accepted; have accepted; pledged; registered for;
        mengonfirmasi; mengkonfirmasi; konfirmasi; dipastikan; memastikan; confirmé; confirmée;
        confirmés; xác nhận; signed up; rsvp yes; rsvp'd yes; replied yes; said yes
    """,
    "future": """
        will; shall; would; should; may; might; can; could; expected; expects; due; scheduled;
        likely; planned; plans; plan; intends; intend; hoped; hopes; set to; going to; about to;
        able; anticipated; akan; diharapkan; dijadwalkan; direncanakan; rencananya; bakal; hendak;
        doit; doivent; devrait; devraient; attendus; attendu; attendue; prévu; prévus; sẽ; dự kiến;
        to; pu; pouvait; peut; pouvaient; pouvoir; make it;
        will come; will be coming; is coming; are coming
    """,
    "attended": """
        attended; attend; attends; attending; in attendance; attendance; participated; participate;
        participates; participating; participation; took part; take part; takes part; taking part;
        taken part; present; were present; was present; presence; represented; joined; join;
        joining; joins; joined in; gather; gathered; gathering; convened; converged; assembled; met;
        meet; came together; come together; congregate; congregated; congregating; came; turned up;
        turned out; showed up; sat in; were on hand; attendees; engaged; flew in; hadir; hadirnya;
        kehadiran; menghadiri; mengikuti; mengikutsertakan; ikut serta; turut serta; berpartisipasi;
        partisipasi; keikutsertaan; ambil bagian; mengambil bagian; hadir dalam; berkumpul; bertemu;
        datang; participé; participer; participent; participait; participaient; assisté; assistent;
        assister; assistaient; présents; présent; présente; présentes; présence; pris part; prendre
        part; prennent part; représentés; représenté; représentée; représentées; réunis; prenaient
        part; participeront; participera; assistera; assisteront; participèrent; assistèrent; a
        participé; a assisté; a pris part; était présent; tham dự; tham gia; có mặt; sự tham dự; sự
        tham gia; góp mặt; đến dự; dự lễ; dự hội nghị; dự khai mạc; tới dự; terwakili; diwakili; led
        by; headed by; send a delegation; send delegates; send representatives; send a
        representative; send delegations; send anyone; send anybody; sent a delegation; sent
        delegations; sent delegates; sent representatives; sent a representative; sent officials;
        sent a team; mengirim delegasi; mengirim delegasinya; mengirimkan delegasinya; mengirimkan
        delegasi; mengirim perwakilan; mengirimkan perwakilan; mengirim wakil; mengirimkan wakil;
        mengutus delegasi; ont envoyé des représentants; ont envoyé une délégation; a envoyé une
        délégation; cử đại diện; cử đoàn; sent its ambassador; sent their ambassadors; sent an
        ambassador; sent its minister; sent a minister; sent ministers; sent an official; sent a
        senior official; sent senior officials; sent its representative; sent its deputy minister;
        sent its foreign minister; sent its delegation; sent their delegations; show up; turn up;
        shown up; appeared in person; mengirim utusan; mengirimkan utusan; mengirimkan utusannya;
        mengirim utusannya; mengutus wakil; mengutus perwakilan; envoyé de représentant; envoyé de
        représentants; envoyé de délégation; envoyé de délégué; envoyé une délégation; led the
        exercise; led the session; led the sessions; led the discussion; led the discussions; led
        the training; led the workshop; led the talks; in the room; on the call; on the line; around
        the table; at the table; at the same table; dialled in; dialed in; called in; logged in;
        logged on; sat behind; sat at; took seats; took their seats; was among the speakers; was
        among the participants; was among the attendees; was among the delegates; was among the
        panellists; was among the presenters; was among those present; was among those attending;
        was among those who attended; was among those who came; was among the guests; was among the
        delegations; were among the speakers; were among the participants; were among the attendees;
        were among the delegates; were among the panellists; were among the presenters; were among
        those present; were among those attending; were among those who attended; were among those
        who came; were among the guests; were among the delegations; signed the register; signed in;
        sitting in; listening in; répondu à l'invitation; accepté l'invitation; made the trip; made
        the journey; made it; terlihat; tampak; kelihatan; sat down; sits down; sitting down;
        compared notes; exchanged views; asistieron; asistió; participaron; participó; asistir;
        participar; estuvieron presentes; estuvo presente; tomaron parte; tomó parte; acudieron;
        participantes; presentes; hantar wakil; menghantar wakil; menghantar delegasi; menyertai;
        rose to; enviaron delegados; enviaron representantes; envió representante; envió delegación;
        was the rapporteur; were the rapporteurs; was rapporteur; were rapporteurs; served as
        rapporteur; served as rapporteurs; acted as rapporteur; acted as rapporteurs; opened it;
        closed it; followed by video; followed online; followed remotely; followed virtually;
        followed the proceedings; followed the discussions; followed by video link; followed via
        zoom; followed from; will come; will be coming; is coming; are coming; dial in; dials in;
        dialling in; dialing in; and did so; was there; duduk sebagai; took the floor; takes the
        floor; taking the floor; taken the floor; sat with; sat among; sat alongside; sat beside;
        sat next to; sent an envoy; sent envoys; sent a senior envoy; sent senior envoys; sent a
        deputy; sent its deputy; sent an official from its embassy; sont intervenus; est intervenu;
        est intervenue; connected online; connected remotely; connected virtually; a pris la parole;
        ont pris la parole; y a pris la parole
    """,
    # Passive by form: who came stands behind.
    "attended by": """
        dihadiri; dihadiri oleh; diikuti; diikuti oleh; melibatkan; mempertemukan; menghadirkan;
        dihadirkan; participated in by; brought together; brings together; bringing together;
        bring together; drew; draws; gathered together; convening; connecting; connected; involving;
        involved; included representatives; assembled representatives; in the presence of;
        with the participation of; with participation from; with participation of;
        with participation by; with the attendance of; with representatives from;
        with representatives of; a réuni; réunira; réuniront; rassemblera; à laquelle a participé;
        auquel a participé; à laquelle ont participé; auquel ont participé; à laquelle ont assisté;
        auquel ont assisté; à laquelle a assisté; auquel a assisté; ont réuni; réunissait;
        réunissant; rassemblé; en présence de; en présence d; en présence du; en présence des;
        avec la participation de; avec la participation d; avec la participation du;
        avec la participation des; dengan partisipasi; congrega a; congregó a; congrega; reúne a;
        con la participación de; con la presencia de; con la asistencia de; contó con; reunió a;
        reunió; disertai; disertai oleh; mengumpulkan; menghimpun; menghimpunkan;
        với sự tham gia của; với sự tham dự của; có sự tham dự của; có sự tham gia của;
        sự tham dự của; sự tham gia của; với sự có mặt của; có sự góp mặt của; quy tụ; representing;
        representing the; mewakili; représentant; đại diện cho; featuring
    """,
    "chaired": """
        under the co-chairmanship of; under the joint chairmanship of; under the chairmanship of;
        sous la coprésidence de; sous la coprésidence du; sous la présidence de;
        sous la présidence du; sous la présidence d; dưới sự đồng chủ trì của; dipengerusikan;
        dipengerusikan bersama; mempengerusikan; mempengerusikan bersama; menjadi ketua bersama;
        acting chair; co-chaired; co-chair; co-chairs; co-chairing; cochaired; cochair; chaired;
        chair; chairs; chairing; presiding; presided; presided over; co-presided; jointly chaired;
        co-led; diketuai; diketuai bersama; dipimpin; dipimpin bersama; mengetuai; memimpin;
        mengetuai bersama; memimpin bersama; ketua bersama; coprésidents; co-présidents; coprésidé;
        coprésidée; coprésident; coprésider; co-présidée; co-présidé; présidée; présidé;
        coprésidaient; đồng chủ trì; chủ trì; chủ tọa; đồng chủ tọa; đồng chủ tịch
    """,
    "chair noun": """
        co-chairs; co-chair; cochairs; cochair; co-chairmanship; chairmanship; co-chairpersons;
        chair; chairs; co-chairship; co-chairmen; chairman; chairperson; chairpersons;
        ketua bersama; ketua; coprésidents; coprésident; co-présidents; coprésidence;
        co-présidence; présidence; đồng chủ tịch; chủ tịch; kepemimpinan bersama
    """,
    "hosted": """
        hosted; host; hosts; hosting; co-hosted; cohosted; co-host; co-hosts; co-hosting; jointly
        hosted; for hosting; for its hosting; for their hosting; tuan rumah; menjadi tuan rumah;
        accueilli; accueillie; accueillait; accueille; accueillera; đăng cai; acted as host; acted
        as local host; served as host; was the local host; local host; chủ nhà; nước chủ nhà; pays
        hôte; hôte; host country; host government; menjamu; đăng cai tổ chức
    """,
    "opened": """
        opened; to open; will open; to inaugurate; inaugurated; opened and closed; officiated;
        addressed;
        officially opened; declared open; formally declared open; dibuka; dibuka oleh;
        diresmikan; meresmikan; membuka; ouvert; ouverte; khai mạc; closed;
        officially closed; ditutup; ditutup oleh;
        menutup; clôturé; clôturée; bế mạc; completed; graduated; finished; successfully completed;
        menyelesaikan; hoàn thành
    """,
    "observed": """
        observed; observing; observe; observes; also observed; were observed; sent observers;
        had observer status for the day; sent only an observer; mengirim seorang pengamat;
        dépêché des observateurs; dépêché un observateur; had observers; had an observer;
        sent an observer; mengirim pengamat; mengirimkan pengamat; mengutus pengamat;
        a envoyé des observateurs; ont envoyé des observateurs; cử quan sát viên
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
        resource persons; resource person; narasumber; pembicara; intervenants; diễn giả
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
        no delegate came from; no delegates came from; neither; none of; not one of;
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
