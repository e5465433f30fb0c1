"""What the reader of wire texts may recognise, taken from the record."""

from meetings.models import JointSeries, Meeting, Series
from members.models import Member, MemberName
from news.models import Outlet

#: What the forum is called, the long form first; also as it is often misprinted.
FORUM = (
    "Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime",
    "Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crimes",
    "Bali Process tentang Penyelundupan Manusia, Perdagangan Orang dan Kejahatan Lintas Negara",
    "Bali Process tentang Penyelundupan Manusia, Perdagangan Orang dan Kejahatan Transnasional",
    "Bali Process terkait Penyelundupan Manusia, Perdagangan Orang dan Kejahatan Lintas Negara",
    "Bali Process mengenai Penyelundupan Manusia, Perdagangan Orang dan Kejahatan Lintas Negara",
    "Bali Process",
    "Bali Proses",
    "Proses Bali",
    "Bali Procees",
    "Bali Procces",
    "Bali Porcess",
    (
        "Processus de Bali sur le trafic illicite d'êtres humains, la traite des personnes et la "
        "criminalité transnationale connexe"
    ),
    (
        "Processus de Bali sur le trafic illicite de migrants, la traite des personnes et la "
        "criminalité transnationale connexe"
    ),
    (
        "Processus de Bali sur le trafic de migrants, la traite des personnes et la criminalité "
        "transnationale qui y est associée"
    ),
    "Processus de Bali",
    (
        "Tiến trình Bali về phòng, chống đưa người di cư trái phép, mua bán người và tội phạm "
        "xuyên quốc gia"
    ),
    "Tiến trình Bali",
    "Tiến trình Ba-li",
    "Bali Regional Ministerial Conference",
    "Bali Regional Ministers Conference",
    "Bali Ministerial Conference",
    "Bali Ministerial Meeting",
    "Ministerial Conference on People Smuggling, Trafficking in Persons",
    "Ministerial Conference on People Smuggling and Trafficking in Persons",
    "Conférence ministérielle de Bali",
    "Conférence de Bali sur le trafic",
)

# How the series are called in reports; phrases in one row must stand near each other. The rows
# of a series that the record does not have are left out.
SERIES_WORDS = {
    "ministerial-conference": """
        ministerial conference|ministerial meeting|ministerial forum|ministerial-level meeting
        ministerial level talks|ministerial talks
        ministerial level meeting|regional ministers conference|conference of ministers|BPMC|BRMC
        Bali Process conference|Bali Process summit|ministers' meeting
        konferensi tingkat menteri|konferensi regional tingkat menteri
        pertemuan tingkat menteri|rapat tingkat menteri
        pertemuan level menteri|forum tingkat menteri|konferensi para menteri|pertemuan para menteri
        konferensi Bali Process|konferensi Bali Proses|sidang tingkat menteri
        conférence ministérielle|réunion ministérielle|conférence des ministres
        hội nghị bộ trưởng|hội nghị cấp bộ trưởng|hội nghị Bộ trưởng Ngoại giao
    """,
    "senior-officials-meeting": """
        senior officials meeting|senior official meeting|senior officials' meeting
        senior official's meeting|senior officials conference
        senior officials met|senior officials meet|senior officials are meeting
        meeting of senior officials|meeting of the senior officials|senior officials gathered|SOM
        pertemuan pejabat tinggi|pertemuan para pejabat tinggi|pertemuan pejabat senior
        rapat pejabat tinggi|pertemuan tingkat pejabat tinggi|pertemuan tingkat pejabat senior
        réunion des hauts officiels|réunion des hauts fonctionnaires|réunion de hauts fonctionnaires
        réunion des hauts responsables|réunion de hauts officiels
        hội nghị quan chức cấp cao|hội nghị quan chức cao cấp|hội nghị các quan chức cao cấp
        hội nghị các quan chức cấp cao|cuộc họp quan chức cao cấp|cuộc họp quan chức cấp cao
    """,
    "ahg-senior-officials-meeting": """
        ad hoc group+senior officials|AHG+senior officials|ad hoc group+SOM|AHG SOM|SOM AHG
        ad hoc group meeting|meeting of the ad hoc group|AHG meeting|ad hoc group+senior official
        ad hoc senior officials meeting|ad hoc senior officials' meeting
        kelompok ad hoc+pejabat|kelompok ad-hoc+pertemuan|grup ad hoc+pejabat
        groupe ad hoc+hauts officiels|groupe ad hoc+hauts fonctionnaires|groupe ad hoc+réunion
        groupe ad hoc+hauts responsables|hauts officiels du groupe de travail
        nhóm ad hoc+quan chức|nhóm đặc trách+quan chức|nhóm công tác đặc biệt+quan chức
        nhóm công tác+quan chức
        nhóm adhoc+quan chức|nhóm ad-hoc+hội nghị|nhóm chuyên trách+quan chức|AHG+quan chức
    """,
    "steering-group-meeting": """
        steering group meeting|meeting of the steering group|steering group+senior officials
        steering group+meeting|steering group+met|steering group+ministers|
        foreign ministers+steering group
        kelompok pengarah+pertemuan|groupe de pilotage+réunion|groupe de pilotage+réunis
        groupe directeur+réunion
        nhóm chỉ đạo+cuộc họp
    """,
    "wg-tip-annual-meeting": """
        working group on trafficking in persons|trafficking in persons working group|WG-TIP|TIPWG
        TIP WG|WGTIP|kelompok kerja perdagangan orang|groupe de travail sur la traite
        nhóm công tác về mua bán người|nhóm công tác phòng chống mua bán người
    """,
    "disruption-wg-meeting": """
        working group on disruption|working group on the disruption|disruption working group|DWG
        groupe de travail sur le démantèlement|nhóm công tác về triệt phá
    """,
    "joint-period-of-action": """
        joint period of action|joint periods of action|JPoA|phase d'action conjointe
        période d'action conjointe|giai đoạn hành động chung
    """,
    "teg-rr-meeting": """
        technical experts group on returns and reintegration|technical experts group+returns
        TEG-RR|TEGRR|returns and reintegration+experts
    """,
    "tfpp-meeting": """
        task force on planning and preparedness|taskforce on planning and preparedness|TFPP
        table-top exercise|tabletop exercise
    """,
    "tewg-irregular-movements": """
        technical experts working group|technical experts+irregular movement
        technical experts+irregular movements|TEWG
    """,
    "government-business-forum": """
        government and business forum|GABF|forum pemerintah dan bisnis|forum bisnis dan pemerintah
        forum gouvernements-entreprises|diễn đàn chính phủ và doanh nghiệp
    """,
    "consultation-mechanism": "consultation mechanism|mekanisme konsultasi",
    "constructive-dialogue": "constructive dialogue|dialogue constructif",
    "rso-border-forum": "border forum",
    "members-engagement-function": "members engagement function",
    "national-training-directors": "national training directors",
}
# Names that only a report in their language means so; too short to be looked for anywhere else.
IN_REPORTS = (
    ("united-states", "Mỹ", "short", "vi", True),
    ("australia", "Úc", "short", "vi", True),
    ("russian-federation", "Nga", "short", "vi", True),
    ("germany", "Đức", "short", "vi", True),
    ("belgium", "Bỉ", "short", "vi", True),
    ("united-states", "AS", "acronym", "id", True),
    ("united-states", "America", "short", "en", True),
    ("united-arab-emirates", "UEA", "acronym", "id", True),
    ("republic-of-korea", "Korsel", "short", "id", False),
    ("republic-of-korea", "RoK", "acronym", "en", True),
    ("dpr-korea", "Korut", "short", "id", False),
    ("dpr-korea", "CHDCND Triều Tiên", "short", "vi", False),
    ("hong-kong-sar", "Hongkong", "short", "id", False),
    ("united-kingdom", "Grande-Bretagne", "short", "fr", False),
    ("unhcr", "UN High Commission for Refugees", "misprint", "en", False),
    ("unhcr", "United Nations High Commission for Refugees", "misprint", "en", False),
    ("unhcr", "UN refugee agency", "short", "en", False),
    ("unhcr", "United Nations refugee agency", "short", "en", False),
    ("iom", "UN migration agency", "short", "en", False),
    ("iom", "Organisation internationale des migrations", "misprint", "fr", False),
    ("unhcr", "Haut-Commissariat de l'ONU pour les réfugiés", "short", "fr", False),
    ("unhcr", "Haut Commissariat de l'ONU aux réfugiés", "short", "fr", False),
    ("unhcr", "agence de l'ONU pour les réfugiés", "short", "fr", False),
    ("unhcr", "Badan Pengungsi PBB", "short", "id", False),
    ("unhcr", "Komisaris Tinggi PBB untuk Pengungsi", "short", "id", False),
    ("unhcr", "Komisioner Tinggi PBB untuk Pengungsi", "short", "id", False),
    ("unhcr", "Komisioner Tinggi PBB urusan Pengungsi", "short", "id", False),
    ("timor-leste", "Timor Timur", "former", "id", False),
    ("sri-lanka", "Srilangka", "misprint", "id", False),
    ("sri-lanka", "Srilanka", "misprint", "id", False),
    ("iom", "Badan Migrasi PBB", "short", "id", False),
    ("unhcr", "Komisi Tinggi PBB untuk Pengungsi", "misprint", "id", False),
    ("iom", "Organisasi Migrasi International", "misprint", "id", False),
    ("unodc", "Office on Drugs and Crime", "short", "en", True),
    ("unodc", "Kantor PBB Urusan Narkoba dan Kejahatan", "short", "id", False),
)
_RANKS = {
    Series.Level.MINISTERIAL: 3,
    Series.Level.SENIOR_OFFICIALS: 2,
    Series.Level.TECHNICAL: 1,
}
# Ministers come to it, but for the conference it is held beside.
_BESIDE = {"government-business-forum": 1}


def known():
    """The Known of the record as it stands: members, meetings, series, outlets and cities."""
    # Here: the patterns of the reader take long to make, and few processes ever read.
    from news.wire import Known

    return Known(
        names=tuple(_names()),
        meetings=tuple(_meetings()),
        series=tuple(_series()),
        outlets=tuple(Outlet.objects.values_list("name", "kind")),
        forum=FORUM,
    )


def _names():
    for slug, name, short_name, kind in Member.objects.values_list(
        "slug", "name", "short_name", "kind"
    ):
        yield slug, name, "official", "", False
        if short_name and short_name != name:
            is_acronym = kind == Member.Kind.ORGANISATION
            yield slug, short_name, "acronym" if is_acronym else "short", "", is_acronym
    slugs = set(Member.objects.values_list("slug", flat=True))
    yield from (row for row in IN_REPORTS if row[0] in slugs)
    yield from MemberName.objects.values_list(
        "member__slug", "text", "kind", "language", "match_case"
    )


def _meetings():
    from news.wire import KnownMeeting  # as in known()

    joint = {}
    for meeting, series, number in JointSeries.objects.values_list(
        "meeting_id", "series__slug", "number"
    ):
        joint.setdefault(meeting, []).append((series, number))
    columns = ("pk", "slug", "title", "city", "country__slug", "starts_on", "ends_on", "number")
    for row in Meeting.objects.values(*columns, "series__slug", "series__level"):
        series, number = row["series__slug"], row["number"]
        yield KnownMeeting(
            key=row["slug"],
            numbers=((series, number), *joint.get(row["pk"], ())),
            title=row["title"] if len(row["title"].split()) > 3 else "",
            city=row["city"],
            country=row["country__slug"] or "",
            starts_on=row["starts_on"],
            ends_on=row["ends_on"] or row["starts_on"],
            rank=_BESIDE.get(series, _RANKS[row["series__level"]]),
        )


def _series():
    for slug, name in Series.objects.values_list("slug", "name"):
        yield slug, (name,)
        for line in SERIES_WORDS.get(slug, "").splitlines():
            for row in filter(None, map(str.strip, line.split("|"))):
                yield slug, tuple(row.split("+"))
