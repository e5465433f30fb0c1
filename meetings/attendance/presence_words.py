"""The words that say who came, stayed away, was asked, chaired or hosted. PURE data.

Told by class, as in `vocabulary`.
"""

PRESENCE = {
    "absent": """
        absent; absents; missing ones; absentees; stayed at home; stayed home; stayed behind; did
        not make it; did not show; gave it a miss; was missing; were missing; no longer attended;
        absente; absentes; absence; in absentia; not present; not represented; absen; mangkir;
        ausentes; ausente; ausencia; tidak menghantar wakil; tidak menghantar delegasi; no
        asistieron; no asistió; no enviaron; no participaron; vắng mặt; không dự; stayed away; did
        not come; no-show; no show; boycotted; skipped; skip; skips; missed; seat stayed empty; seat
        was empty; seats were empty; seats stayed empty; seat remained empty; seats remained empty;
        chair stayed empty; chair was empty; chairs were empty; chair remained empty; place was
        empty; places were empty; nameplate stood alone; will not be sending; won't be sending; will
        not send; won't send; is not sending; are not sending; no-shows; no shows; sent no
        delegation; sent no delegate; sent no delegates; sent no representative; sent no
        representatives; sent no one; sent nobody; sent none; seat remained vacant; seat was vacant;
        seat stayed vacant; seats remained vacant; seats were vacant; chair remained vacant; chair
        was vacant; place remained empty; place remained vacant;
        did not register; did not nominate; not registered;
        stepped out
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
        followed the proceedings; followed proceedings; followed the discussions; exchanged case
        studies; exchanged experiences; exchanged their experiences; exchanged their views;
        shared their experiences; exchanged lessons; y assister; y participer; y prendre part;
        followed by video link; followed via zoom; followed from; will come; will be coming; is
        coming; are coming; dial in; dials in; dialling in; dialing in; and did so; was there; duduk
        sebagai; took the floor; takes the floor; taking the floor; taken the floor; sat with; sat
        among; sat alongside; sat beside; sat next to; sent an envoy; sent envoys; sent a senior
        envoy; sent senior envoys; sent a deputy; sent its deputy; sent an official from its
        embassy; sont intervenus; est intervenu; est intervenue; connected online; connected
        remotely; connected virtually; a pris la parole; ont pris la parole; y a pris la parole;
        addressed the group; addressed participants; addressed delegates; addressed the gathering; y
        assistaient; y assistait; y participaient; y participait; y prenaient part; chia sẻ kinh
        nghiệm; were there; were there too; was also there; were also there; menjadi fasilitator;
        menjadi narasumber; menjadi moderator; menjadi pembicara; menjadi panelis;
        menjadi instruktur; mengirim pejabat;
        mengirimkan pejabat; mengirim pejabatnya; mengirimkan pejabatnya; mengirim wakilnya;
        mengirimkan wakilnya; mengirim perwakilannya; mengirimkan perwakilannya;
        étaient connectés; étaient aussi connectés;
        étaient également connectés; se sont connectés; s'étaient connectés; y a fait un passage;
        y a fait un bref passage
    """,
    # Passive by form: who came stands behind.
    "attended by": """
        dihadiri; dihadiri oleh; disaksikan; disaksikan oleh; diikuti;
        diikuti oleh; melibatkan; mempertemukan; menghadirkan;
        dihadirkan; participated in by; brought together; brings together; bringing together; bring
        together; drew; draws; gathered together; convening; connecting; connected; involving;
        involved; included representatives; assembled representatives; in the presence of; with the
        participation of; with participation from; with participation of; with participation by;
        with the attendance of; with representatives from; with representatives of; a réuni;
        réunira; réuniront; rassemblera; à laquelle a participé; auquel a participé; à laquelle ont
        participé; auquel ont participé; à laquelle ont assisté; auquel ont assisté; à laquelle a
        assisté; auquel a assisté; ont réuni; réunissait; réunissant; rassemblé; en présence de; en
        présence d; en présence du; en présence des; avec la participation de; avec la participation
        d; avec la participation du; avec la participation des; dengan partisipasi; congrega a;
        congregó a; congrega; reúne a; con la participación de; con la presencia de; con la
        asistencia de; contó con; reunió a; reunió; disertai; disertai oleh; mengumpulkan;
        menghimpun; menghimpunkan; với sự tham gia của; với sự tham dự của; có sự tham dự của; có sự
        tham gia của; sự tham dự của; sự tham gia của; với sự có mặt của; có sự góp mặt của; quy tụ;
        representing; representing the; mewakili; représentant; đại diện cho; featuring
    """,
    "chaired": """
        under the co-chairmanship of; under the joint chairmanship of; under the chairmanship of;
        sous la présidence conjointe de; sous la présidence conjointe du;
        sous la présidence conjointe des; sous la présidence conjointe d; sous la coprésidence d;
        sous la coprésidence des; sous la présidence des;
        sous la coprésidence de; sous la coprésidence du; sous la présidence de;
        sous la présidence du; sous la présidence d; dưới sự đồng chủ trì của; dipengerusikan;
        dipengerusikan bersama; mempengerusikan; mempengerusikan bersama; menjadi ketua bersama;
        acting chair; co-lead; co-leads;
        co-chaired; co-chair; co-chairs; co-chairing; cochaired; cochair; chaired;
        chair; chairs; chairing; presiding; presided; presided over; co-presided; jointly chaired;
        co-led; diketuai; diketuai bersama; dipimpin; dipimpin bersama; mengetuai; memimpin;
        mengetuai bersama; memimpin bersama; ketua bersama; coprésidents; co-présidents; coprésidé;
        coprésidée; coprésident; coprésider; co-présidée; co-présidé; présidée; présidé;
        coprésidaient; đồng chủ trì; chủ trì; chủ tọa; đồng chủ tọa; đồng chủ tịch
    """,
    "chair noun": """
        co-chairs; co-chair; cochairs; cochair; co-lead; co-leads;
        co-chairmanship; chairmanship; co-chairpersons;
        chair; chairs; co-chairship; co-chairmen; chairman; chairperson; chairpersons;
        ketua bersama; ketua; coprésidents; coprésident; co-présidents; coprésidence;
        co-présidence; présidence; đồng chủ tịch; chủ tịch; kepemimpinan bersama
    """,
    "hosted": """
        hosted; host; hosts; hosting; played host; plays host;
        co-hosted; cohosted; co-host; co-hosts; co-hosting; jointly
        hosted; for hosting; for its hosting; for their hosting; tuan rumah; menjadi tuan rumah;
        accueilli; accueillie; accueillait; accueille; accueillera; đăng cai; acted as host; acted
        as local host; served as host; was the local host; local host; chủ nhà; nước chủ nhà; pays
        hôte; hôte; host country; host government; menjamu; đăng cai tổ chức
    """,
    "opened": """
        opened; to open; will open; to inaugurate; inaugurated; opened and closed; officiated;
        addressed; officially opened; declared open; phát biểu khai mạc; phát biểu bế mạc; phát biểu
        chào mừng; formally declared open; dibuka; dibuka oleh; diresmikan; meresmikan; membuka;
        ouvert; ouverte; khai mạc; closed; officially closed; ditutup; ditutup oleh; menutup;
        clôturé; clôturée; bế mạc; completed; graduated; finished; successfully completed;
        menyelesaikan; hoàn thành
    """,
    "observed": """
        observed; observing; observe; observes; also observed; were observed; sent observers;
        had observer status for the day; had observer status; held observer status;
        enjoyed observer status; menjadi pengamat; menjadi peninjau; là quan sát viên;
        làm quan sát viên; sent only an observer; mengirim seorang pengamat;
        y a envoyé un observateur; y ont envoyé des observateurs; y a envoyé des observateurs;
        dépêché des observateurs; dépêché un observateur; had observers; had an observer;
        sent an observer; mengirim pengamat; mengirimkan pengamat; mengutus pengamat;
        a envoyé des observateurs; ont envoyé des observateurs; cử quan sát viên
    """,
}
