"""The columns of the tables of a meeting: what they are called in English and Indonesian."""

from django.core.validators import URLValidator

from baliprocess.tables.columns import Column, Known
from baliprocess.tables.values import checked_by, choice, number, plain, words, yes_or_no
from baliprocess.told import told

from ..models import Delegate, Delegation

SMALL = 32_767
LARGE = 2_147_483_647

CAPACITIES = """
    co-chair: chair | cochair | co chair | co-chairs | ketua bersama | ketua | chair country
    member: member state | member country | anggota | participant | peserta | full member
    observer: observer state | pengamat | peninjau
    invited: guest | invited | invitee | undangan | tamu
    secretariat: secretariat staff | sekretariat | rso
    not-stated: unknown | n/a | not known
"""
PRESENCES = """
    invited: diundang
    confirmed: registered | accepted | terkonfirmasi | konfirmasi
    attended: present | yes | hadir | participated | attending | came | y | x | 1
    apologies: absent | declined | berhalangan | tidak hadir | regrets | no | not attending
    unknown: not stated | n/a | ?
"""
MODES = """
    in-person: in person | on site | onsite | offline | luring | physical
    online: virtual | remote | video | zoom | daring
    unknown: not known | n/a
"""
FUNCTIONS = """
    head: hod | head | leader | chief delegate | head of the delegation | ketua delegasi
    head: ketua delri | ketua | chef de délégation | trưởng đoàn | team leader | delegation head
    deputy-head: deputy head of delegation | dhod | alternate head | deputy | wakil ketua
    deputy-head: wakil ketua delegasi | deputy leader | phó đoàn
    representative: delegate | member | member of delegation | delegasi | anggota | anggota delegasi
    representative: participant | peserta | rep | delegation member | thành viên
    alternate: alternate delegate | alternate representative | pengganti
    adviser: advisor | penasihat | penasehat | consultant
    expert: technical expert | ahli | tenaga ahli | resource person | narasumber
    support: support staff | staff | staf | secretary | interpreter | liaison | lo | pendukung
    not-stated: unknown | n/a | not known
"""
PARTS = """
    chair: chairperson | moderator
    opening-speaker: opening speaker | keynote | keynote speaker
    speaker: panellist | panelist | pembicara | presenter
    guest-of-honour: guest of honor | tamu kehormatan
"""

#: Short forms of address, before a name.
_ADDRESS = {
    *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "h e", "he", "hon", "the hon", "sir", "madam"),
    *("bapak", "ibu", "bpk", "sdr", "dato", "datuk", "datin", "gen", "col", "maj", "capt", "lt"),
    *("amb", "ambassador", "excellency", "h e mr", "h e ms", "h e mrs", "h e dr", "ong", "ba"),
}


def _are_forms_of_address(samples):
    """Whether most of these cells are of the kind "Mr", "H.E. Dr"."""
    keys = [" ".join(plain(each).lower().replace(".", " ").split()) for each in samples]
    return sum(key in _ADDRESS for key in keys) * 2 >= len(keys)


WEB = checked_by(URLValidator(schemes=["http", "https"]), 500)

DELEGATION = Column(
    "delegation",
    told("Delegation"),
    words(200),
    "country|countries|member|member state|state|organisation|organization|country organisation"
    "|country or organisation|country economy|delegation of|participating country|body|delegasi"
    "|negara|negara organisasi|asal negara|asal delegasi|organisasi|đoàn|quốc gia|pays",
    help=told(
        "A member under any of its names, or another body. An empty cell means the one above."
    ),
)
MEMBER = Column(
    "member",
    told("Member"),
    words(100),
    "member slug|member address|slug",
    fits=lambda samples: all(each == each.lower() and " " not in each for each in samples),
    help=told("The last part of the address of the member’s page; it counts before the name."),
)
MEETING = Column(
    "meeting",
    told("Meeting"),
    words(300),
    "meeting slug|meeting address|event|pertemuan|rapat|acara",
    help=told("The last part of its address, its whole address, or its title."),
)
SERIES = Column(
    "series",
    told("Series"),
    words(200),
    "meeting series|seri|seri pertemuan",
    help=told("With “Number”, instead of “Meeting”."),
    exported=False,
)
NUMBER = Column(
    "number",
    told("Number"),
    number(1, 999),
    "meeting number|session number|nomor pertemuan",
    fits=lambda samples: all(each.strip().isdecimal() for each in samples),
    help=told("The number of the meeting in its series."),
    exported=False,
)
NOTE = Column(
    "note", told("Note"), words(300), "notes|remark|remarks|comment|comments|keterangan|catatan"
)
SOURCE = Column(
    "source_url", told("Source"), WEB, "source url|source|url|link|reference|sumber|sumber url"
)

CONTACT = Known(
    "e mail|email|e mail address|email address|surel|alamat email|phone|telephone|tel|mobile"
    "|mobile phone|phone number|mobile number|whatsapp|fax|no hp|hp|telepon|nomor telepon|address"
    "|alamat|passport|passport number|passport no|no paspor|paspor|date of birth|dob|birth date"
    "|tanggal lahir|place of birth|nationality|gender|sex|jenis kelamin|dietary requirements|diet"
    "|hotel|flight|arrival|departure|visa|emergency contact|signature|tanda tangan|photo|foto",
    told("Personal details are not kept on this site: this column stays out."),
)
ROW_NUMBER = Known("no|nr|nos|sl no|s no|#|item|nomor|nomor urut|row|stt", told("This stays out."))
TITLE_OF_MEETING = Known(
    "meeting title|meeting name|dates|meeting dates|place", told("The column “Meeting” tells it.")
)

PLACES = (MEETING, SERIES, NUMBER)

DELEGATION_COLUMNS = (
    MEETING,
    SERIES,
    NUMBER,
    TITLE_OF_MEETING,
    DELEGATION,
    MEMBER,
    Column(
        "other_body",
        told("Other body"),
        words(200),
        "other organisation|other organization|non member|badan lain",
        help=told("A body that is not in the list of members."),
        exported=False,
    ),
    Column(
        "capacity",
        told("Capacity"),
        choice(Delegation.Capacity.choices, CAPACITIES),
        "status|role|participating as|kapasitas|peran|as",
        help=told("Left empty in a new row: told by membership on the day of the meeting."),
    ),
    Column(
        "presence",
        told("Presence"),
        choice(Delegation.Presence.choices, PRESENCES),
        "attendance|attended|present|kehadiran|hadir|confirmation|rsvp",
        help=told("Left empty in a new row: attended if the meeting is over, else invited."),
    ),
    Column(
        "mode",
        told("Mode"),
        choice(Delegation.Mode.choices, MODES),
        "attendance mode|format|online or in person|cara hadir|moda",
    ),
    Column(
        "headcount",
        told("Headcount"),
        number(0, LARGE),
        "number of delegates|delegates|size|head count|pax|jumlah|jumlah delegasi|jumlah peserta"
        "|number of participants|total",
    ),
    Column(
        "position",
        told("Position in the list"),
        number(0, SMALL),
        "place|order|protocol order|urutan",
        help=told("Only to depart from the protocol order."),
    ),
    NOTE,
    SOURCE,
    CONTACT,
    ROW_NUMBER,
)

DELEGATE_COLUMNS = (
    MEETING,
    SERIES,
    NUMBER,
    TITLE_OF_MEETING,
    DELEGATION,
    MEMBER,
    Column(
        "honorific",
        told("Honorific"),
        words(40),
        "title|salutation|prefix|form of address|mr ms|mr mrs ms|gelar|sapaan|panggilan|danh xưng",
        fits=_are_forms_of_address,
        help=told("H.E. Mr, Dr, …"),
    ),
    Column(
        "name",
        told("Name"),
        words(200),
        "full name|name of delegate|delegate|delegate name|participant|participant name|names"
        "|name of participant|name surname|nama|nama lengkap|nama peserta|nama delegasi|họ và tên"
        "|họ tên|nom",
    ),
    Column(
        "given_name",
        told("Given name"),
        words(120),
        "first name|given names|first names|forename|nama depan|tên",
        help=told("Put before the family name."),
        exported=False,
    ),
    Column(
        "family_name",
        told("Family name"),
        words(120),
        "surname|last name|nama belakang|nama keluarga|họ",
        exported=False,
    ),
    Column(
        "position",
        told("Position"),
        words(300),
        "designation|job title|post|title|title position|position title|rank|jabatan|pangkat"
        "|chức vụ|fonction|official title|occupation",
        help=told("Post and ministry, as given at the meeting."),
    ),
    Column(
        "institution",
        told("Institution"),
        words(200),
        "ministry|department|agency|agency ministry|ministry agency|affiliation|institute|instansi"
        "|kementerian|kementerian lembaga|lembaga|satuan kerja|unit kerja|cơ quan|employer|company",
        help=told("Put behind the position, after a comma."),
        exported=False,
    ),
    Column(
        "function",
        told("Function"),
        choice(Delegate.Function.choices, FUNCTIONS),
        "role|function in delegation|delegation role|status|capacity|peran|fungsi"
        "|kedudukan dalam delegasi",
        help=told("Left empty in a new row: representative."),
    ),
    Column(
        "part",
        told("Part in the meeting"),
        choice(Delegate.Part.choices, PARTS),
        "part|role in the meeting|part in meeting",
    ),
    Column("order", told("Order"), number(0, SMALL), "sort order|position in delegation|urutan"),
    Column(
        "public",
        told("Public"),
        yes_or_no,
        "name is public|publish|show name|publik",
        help=told("No keeps the name to staff, whatever the meeting says."),
    ),
    NOTE,
    SOURCE,
    CONTACT,
    ROW_NUMBER,
)
