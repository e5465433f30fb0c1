"""Words that frame the naming of members: does it speak of this meeting? PURE data.

A text has more ways to say that somebody came than any list of verbs holds, and far fewer ways to
name members for another reason: as a subject, as a place, as the home of migrants, as partners of
a treaty, as members of a group, at another time. Those are written down here; an enumeration that
is not framed so is taken to be there. Words are compared folded; a star stands for any ending.
"""

from .words import keyset


class Frame:
    """Words and beginnings of words, told apart from others in constant time each."""

    def __init__(self, text):
        words = text.split()
        self.words = keyset(" ".join(word for word in words if "*" not in word))
        starts = [min(keyset(word.strip("*"))) for word in words if "*" in word]
        self.starts = tuple(starts)

    def holds(self, keys):
        """Whether one of `keys` is a word of this frame."""
        return any(key in self.words or key.startswith(self.starts) for key in keys)

    def __or__(self, other):
        joined = Frame("")
        joined.words, joined.starts = self.words | other.words, self.starts + other.starts
        return joined


#: What follows is spoken of, and was not there for that.
SPOKEN_OF = Frame("""
    importance recall* remember* rappel* about concerning regarding issue* stud* example* footage
    situation* focus* what
    crisis question* against unlike tentang mengenai terkait soal perihal isu berkenaan
    concernant sujet sur sobre
""")
#: People who come from a country and are no delegates of it, and what happens to them.
PEOPLES = Frame("""
    nationals citizen* migra* emigra* immigrant* refugee* asylum victim* worker* labourer*
    laborer* returnee* arrivals boat* vessel* survivor* fisherm* crew* smuggler* trafficker*
    suspect* offender* people persons population* diaspora flow* movement* departure* caseload*
    rohingya student* tourist* visitor* passenger* minor* child* women men famil* maid* stranded
    cases rescued detained intercepted deported repatriat* returned korban pengungsi migran
    imigran pencari warga pekerja nelayan réfugié* ressortissant* migrante* refugiado* pelarian
    mangsa nạn demonstrator* protester*
""")
#: Those of them who never stand for their country, whatever they do.
STRAY = Frame("""
    migra* emigra* immigrants refugee* asylum victim* boat* vessel* smuggler* trafficker* survivor*
    rohingya muslim* pengungsi migran korban tourist* passenger* fisherm* crew* suspect* offender*
    demonstrator* protester*
""")
#: What binds States outside a meeting.
RELATIONS = Frame("""
    relation* ties agreement* memorandum memoranda mou mous treaty treaties border* between trade
    visa visas arrangement* pact* accord* frontier* signed ratif* acceded enacted legislation law
    laws adopted criminali* signatories convention* protocol* hubungan perjanjian perbatasan
    antara entre frontière* sempadan corridor* neighbour* neighbor*
""")
#: What a group consists of, whoever comes to its meetings.
MEMBERSHIP = Frame("""
    membership founding founder* founded belong* composed keanggotaan adhésion admitted admission
    accession elected nominated
""")
#: Where things are, go or pass.
WHERE = Frame("""
    destination* transit* origin source* route* visit* trip trips tour deployed deploy* posting*
    posts missions project* pilot* based located offices kunjungan mengunjungi tujuan asal
    destinasi rute proyek
""")
#: How something leads to a place; behind a name it need not: "worked through the handbook".
PASSING = Frame("across through via toward towards route stretching spanning travel*")
#: Money, thanks and letters: nobody need be there for them.
FAVOURS = Frame("""
    fund* sponsor* donor* donat* grant* financ* thank* grateful gratitude appreciation assistance
    support* letter* written writing wrote respons* respond* reply replied replies questionnaire*
    survey* condolence* sympath* congratulat* circulated distributed message* paid notified
    consulted dana pendanaan hibah dukungan surat soutien cảm
""")
#: Other times and meetings, and what may be.
ELSEWHEN = Frame("""
    similar another previous previously next last earlier former formerly future upcoming
    forthcoming ago if whether hope* hoping encourage* urge* urging call* ask* request* wish*
    would could propos* suggest* recommend* consider* volunteer* await* pending permohonan
    permintaan keinginan sebelumnya mendatang berikutnya prochain* précédent* dernier* yet
""")
#: What a State does at home, said behind its name.
AT_HOME = Frame("""
    member members anggota membre* miembro* comprise* consist* invited signator* remain* become*
    became rank* suffer* host* receive* submit* maintain* affected hit struck fled fund* sponsor*
    donat* contribut* financ* grant* written wrote replied responded paid support* assist*
    established created launched initiated merupakan memiliki membutuhkan menjadi restent
    join joins joined joining lies lie sits
""")
#: What those do who are there: said behind a name or, with "by" or "from", before it.
ACTING = Frame("""
    field* led coached mentored present* intervention* intervene* moderat* facilitat* shared spoke
    speaking brief* updated updates delivered panel* demonstrat* introduced floor statements
    remarks keynote showcas* report* rapporteur* attention taught instruct* listened sat seat
    dispatch*
    commented associated handed experience* trained melatih dilatih trainers lecture* memaparkan
    menyampaikan
    paparan presentasi
    berbagi memoderatori moderator tabled seconded reserved objected queried raised reiterated
    pernyataan emphasi* underlin* stressed highlighted outlined described explained cautioned echoed
    concurred elaborated overview pandangan sambutan exposé* intervenu* prononcé* animé* modéré*
    membentangkan berkongsi trình
""")
#: What is done by somebody only where it is told by whom: "participants were welcomed by".
WELCOME = Frame("welcomed opened closed introduced steered hosted led guided")
AHEAD = Frame("""
    will shall expected due scheduled intends intend akan bakal dijadwalkan
    berencana devra devraient sẽ
""")
ASKED = Frame("undangan invitation invitations")
DENIALS = Frame("""
    unable cancel* not no never neither nor cannot couldn didn without absent apolog* regret*
    tidak tak bukan belum tanpa gagal ne pas jamais aucun* không chưa nunca failed declin* withdr*
    missing none nothing nobody
""")

#: Where and when a meeting goes on: what a member does there, it does in person.
GATHERING = Frame("""
    hall item segment* online session* opening closing ceremony ceremonies mac workshop* meeting*
    talks plenary day
    morning afternoon evening agenda discussion* debate* proceedings keynote exercise room bench
    table floor zoom teams webex stream video link virtually remotely closed-door sidelines
    margins dinner lunch upacara pembukaan penutupan cérémonie ouverture clôture
    pertemuan rapat sidang mesyuarat lokakarya sesi réunion atelier séance
    travaux họp nghị reunión sesión taller daring
""")
#: What is held: only who takes part in it can organise it.
EVENTS = Frame("""
    workshop* meeting* course* training* programme* program* seminar* conference* exercise*
    forum consultation* summit* talks
    roundtable* symposium session* retreat dialogue webinar* event* briefing* gathering audience
    pertemuan rapat
    lokakarya pelatihan seminar konferensi simposium acara réunion atelier formation conférence
    séminaire reunión taller
""")
#: What is said of those who come, or come to speak.
COMERS = Frame("""
    regist* list* followed inaugurat* arriv* terdaftar daftar inscrit* participants participant
    participantes peserta attendee*
""")
#: Words that can be said of a meeting by one who is not there.
SAYING = Frame("said says stated announced noted wants hopes told kata berkata mengatakan dit")
COMING = Frame("""
    travelled traveled flew came went journeyed drove sailed returned arrived berada tiba datang
    berangkat bertolak berkunjung terbang
""")
#: Those who come in another's place.
DELEGATED = Frame("""
    deput* representative* delegat* official* vice-minister* counsellor* wakil* perwakilan
    utusan pejabat délégu* représentant* fonctionnaire* adjoint*
""")
#: Bodies that have members, and how their members are told.
GROUPS = Frame("""
    member* anggota membre* group groups forum process network committee force body mechanism
    board council bloc association alliance kelompok groupe grouping
""")
HOLDING = Frame("""
    includes include consists comprises made composed contains counts has currently termasuk terdiri
    comprend compte are is adalah ialah sont gồm being remain
""")

#: Nouns of people who come to meetings, and endings of such nouns; those that are none of them.
FOLK = Frame("""
    official* staf office minister* envoy* expert* diplomat* chief* head heads staff team*
    colleague* laborator*
    counterpart* police guard* authorities ministr* department* government* embass* agenc*
    practitioner* judges advisers policy-makers delegat* represent* participant* partner*
    student-officers corps institution* academ* universit* perwakilan wakil utusan delegasi*
    pejabat menteri narasumber ahli peserta
    délégu* représentant* fonctionnaire* đại đoàn chuyên cán funcionario* delegado* ministro*
    peritos perspectives
    contributions views everyone everybody they themselves input inputs rest who those ceux mereka
""")
_FOLK_ENDINGS = ("ers", "ors", "ists", "ants", "ians", "men")
_THINGS = Frame("""
    numbers lists borders papers matters orders letters offers others centers figures factors
    sectors
    vectors errors transfers powers grants plants variants helpers waters members workers
    labourers smugglers traffickers seekers
""")


def is_folk(key):
    """Whether this noun calls people who come to meetings: "planners", "frontline officers"."""
    if FOLK.holds([key]):
        return True
    return key.endswith(_FOLK_ENDINGS) and not (_THINGS.holds([key]) or PEOPLES.holds([key]))


#: What before or behind an enumeration tells that it speaks of something else.
AWAY_BEFORE = SPOKEN_OF | PASSING | PEOPLES | RELATIONS | MEMBERSHIP | WHERE | FAVOURS | ELSEWHEN
AWAY_BEHIND = RELATIONS | MEMBERSHIP | WHERE | ELSEWHEN | AT_HOME
#: The same for who is asked about: what a State does at home it may tell of at a meeting.
NOT_HERE = PEOPLES | RELATIONS | MEMBERSHIP | WHERE | ELSEWHEN | Frame("host* offer* plan* remain*")

#: The numbers that reports spell out.
NUMERALS = keyset("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty
""")

_BODIES_OF_STATES = keyset("""
    organisation forum grouping bloc association body process network organisasi
""")
_HAVING = keyset("with has have comprises comprising counts groups beranggotakan")
_MEMBERS_OF = keyset("member members anggota")


def tells_members(keys):
    """Whether these words tell the members of a body: "an organisation with seven members"."""
    return bool(keys & _BODIES_OF_STATES and keys & _HAVING and keys & _MEMBERS_OF)


_LASTING_BODIES = keyset("process initiative network organisation bloc grouping alliance")
_BELONGING = keyset("member members participant participants anggota membres")
_PRESENTLY = keyset("is are adalah ialah sont là")


def calls_members(keys):
    """Whether these words lead to the members of a body: "members of the process are"."""
    return (
        keys[-1:] != []
        and keys[-1] in _PRESENTLY
        and not _BELONGING.isdisjoint(keys)
        and not _LASTING_BODIES.isdisjoint(keys)
    )
