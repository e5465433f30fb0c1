"""Words that stand around a name: posts, offices of a State, other organisations. PURE data.

They decide whether "Ministry of Justice of Fiji" speaks of Fiji (it does) and "University of Fiji"
too (it does not).
"""

from .words import keyset

HONORIFICS = keyset("""
    Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Dato Datuk Datin Puan Encik Tan Sri Tun Hon
    Honourable Honorable Excellency HE H.E. Amb Gen Col Lt Maj Capt Pol Brig Cmdr Insp Supt
    Bapak Ibu Drs Ir Mme Mlle M MM Monsieur Madame Ông Bà PGS Khun Daw Sayyed Sheikh Shri Smt
    Ratu Adi Dear U Atty Sgt
""")

#: Honorifics that are words of their own when they are written otherwise.
_WRITTEN = {
    "he": ("H.E.", "H.E", "HE"),
    "ong": ("Ông", "ông"),
    "ba": ("Bà", "bà"),
    "m": ("M",),
    "u": ("U",),
}


def is_honorific(token):
    """Whether `token` is a form of address: "H.E." is one, "He" is not."""
    if token.kind != "word" or token.key not in HONORIFICS or not token.is_capital:
        return False
    return token.raw in _WRITTEN.get(token.key, (token.raw,))


#: Posts people hold. A member named with one of these was there through that person.
TITLES = keyset("""
    minister ministers ambassador ambassadors director directors secretary commissioner
    commissioners president governor chief head deputy vice assistant adviser advisor counsellor
    counselor attaché envoy senator chair chairman chairperson coordinator manager managers
    officer officers general undersecretary representative representatives delegate delegates
    consul attorney solicitor inspector superintendent colonel major captain brigadier admiral
    commodore prosecutor judge specialist expert experts official officials permanent senior
    special prime premier co acting lead leader analyst adjutant lieutenant commander comptroller
    registrar spokesperson chargé affaires king queen sultan prince princess national regional
    executive snr jnr prog ag menteri menlu
    kuasa usaha dubes duta besar direktur dirjen direktorat jenderal
    kepala wakil ketua sekretaris penasihat atase konsul utusan presiden koordinator pejabat
    deputi ministre ministres ambassadeur ambassadrice directeur directrice secrétaire chef
    conseiller conseillère commissaire président présidente envoyé envoyée adjoint adjointe
    délégué déléguée représentant représentante fonctionnaires thứ bộ trưởng đại sứ cục giám đốc
    phó chủ tịch vụ
""")

#: Offices of States by their acronyms, which are no bodies of their own.
ACRONYMS = keyset("""
    mfa mofa moha mha moi moj dfa dfat mbie inz abf kdn pnp doj dhs dsi msdhs ditjenim
""")

#: Offices of a State.
OFFICES = ACRONYMS | keyset("""
    kedubes kbri kjri konjen kemenlu kemenkumham kemenko kementrian ditjen kejaksaan mabes
    government governments gov ministry ministries department departments embassy embassies
    commission high mission consulate delegation delegations parliament senate house police
    immigration customs navy army force forces guard coast border federal bureau agency agencies
    authority authorities directorate division office offices service services administration
    command secretariat taskforce treasury cabinet state states republic kingdom commonwealth
    islamic royal crown democratic socialist union sultanate federated independent hashemite
    country countries member members observer observers participants nation chancery judiciary
    court courts laboratory laboratories military palace section unit branch team side desk
    kementerian kemlu kedutaan
    kepolisian polri imigrasi pemerintah badan komisi kantor delegasi konsulat tentara angkatan
    perwakilan republik kerajaan negara negeri luar rakyat ministère gouvernement ambassade
    délégation république royaume direction secrétariat haut haute commissariat bộ chính phủ sứ
    quán cộng hòa đoàn công an cơ quan
""")

#: Words that call what stands behind "of" a State, or speak for one.
STATELY = keyset("""
    kingdom republic state states union sultanate emirate emirates principality duchy commonwealth
    federation confederation government governments embassy delegation delegations ambassador
    president king queen sultan empire dominion territory royaume république ambassade délégation
    gouvernement
""")

#: Organisations which are not the State whose name they bear.
BODIES = keyset("""
    nations university universities universitas universiti université bank banks corporation
    company ltd inc pty plc llc group holdings airlines airways airline foundation yayasan
    association asosiasi society societies federation chamber chambers alliance coalition church
    caritas club league museum news media times post broadcasting television radio hospital
    party congress movement cross crescent vision oxfam unicef amnesty ecpat consortium
    cooperative unions process entreprise société fondation banque croix rouge fédération palang
    merah perhimpunan persatuan perusahaan đại học viện ngân hàng awards
    monitor watch lawyers businesses industries hotel hotels resort resorts thinktank factory
""")

#: Those that need no other word to be one.
PROPER_BODIES = keyset("oxfam unicef amnesty ecpat caritas")

#: The same, unless a word of OFFICES makes a part of the State of it ("Police Academy").
HALF_BODIES = keyset("""
    institute institut institution college school academy trust council committee network center
    centers forum initiative project projects program programs fund platform partnership
    dialogue conseil lembaga
""")

#: Subjects that stand in the name of a ministry or a post; none of them is a body by itself.
TOPICS = keyset("""
    combat monitor innovation business industry energy environment science technology
    agriculture tourism foreign external affairs trade border protection immigration citizenship
    emigration
    justice security home internal interior human rights labour labor employment women children
    child family families social development welfare crime crimes drug drugs narcotics law
    enforcement police customs refugees refugee migration migrants migrant trafficking persons
    smuggling people defence defense legal public policy culture multicultural health education
    finance economy economic cooperation coordination community communities settlement returns
    reintegration planning preparedness investigation investigations intelligence prevention
    suppression elimination anti counter countering combating combatting international regional
    multilateral bilateral consular passports visa visas maritime fisheries transport aviation
    civil emergency disaster management religious religion manpower overseas gender equality
    empowerment youth sports transnational organised organized terrorism disarmament asia
    pacific southeast south east asean americas europe africa irregular protocol treaties treaty
    strategic strategy operations operational information communications communication research
    analysis training data biometrics identity documents document fraud exploitation slavery
    modern victims victim support services general north west central and luar negeri hukum dan
    ham dalam politik keamanan imigrasi hak asasi manusia koordinator bidang internasional
    perlindungan anak perempuan ketenagakerjaan sosial kerja sama étrangères affaires
    extérieures intérieur travail sécurité défense ngoại giao công an tư pháp lao động nội vụ
    quốc phòng
""")

#: Words of a heading or the name of an event; none of them is a body.
EVENTS = keyset("""
    los las el des une unlike like quick brief short
    instead besides yes ni outre daftar liste lampiran danh sách sejumlah thirteen fourteen
    sixteen seventeen eighteen nineteen annex appendix table page attachment ngo ngos among amongst
    apart along satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebanyak sekitar
    lebih deux quatre cinq six sept huit neuf dix plusieurs một hai bốn please dear regards best
    kind find below above attached sincerely thanks hello hi note only still yet just sir madam
    colleagues meeting meetings conference conferences workshop workshops statement declaration
    strategy framework session agenda summary report senior ministerial annual event events
    summit roundtable consultation retreat symposium seminar webinar programme action plan
    process bali joint period opening closing ceremony remarks first second third fourth fifth
    sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth january february march april may june july
    august september october november december monday tuesday wednesday thursday friday saturday
    sunday the following during between after before in on at for from also other others all
    both these those this that it its their they we our his her and but as with by to of a an
    including attending participating present list day days week today yesterday tomorrow last
    next previous welcome however meanwhile moreover furthermore finally additionally further
    regrettably unfortunately around about some several many most each every nearly over more
    than once when while since organisations organizations countries states territories
    organization country hosted host hosts chaired covid related one two three four five seven
    eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred name names position title titles function designation delegation number total no co
    chairs chair managers ad hoc group working steering technical task semua seluruh setiap
    beberapa pertemuan rapat konferensi tingkat para negara peserta selain sementara dalam pada
    turut hadir kegiatan acara senin selasa rabu kamis jumat sabtu minggu januari februari maret
    mei juni juli agustus oktober desember réunion conférence atelier les la le lors hội nghị
    cuộc các tham dự nous cette cet những ngoài ngày
""")

PARTICLES = keyset("bin binti bte van von der den de da dos del la le al el ibn abu y e jr sr")

#: Words by which a State is meant when they stand with its name.
POSTS = TITLES | OFFICES
#: All that may stand in the name of an office or of a person's post.
FORMAL = POSTS | TOPICS
#: Words that name nobody by themselves.
PLAIN = FORMAL | EVENTS
HEADS = BODIES | HALF_BODIES
