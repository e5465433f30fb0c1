import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photos.credit_lines import Credit, normalise_credit

AGENCIES = (
    ("VNA", ["TTXVN", "Vietnam News Agency", "Thông tấn xã Việt Nam", "VNA photo by Name"]),
    ("ANTARA", ["ANTARA FOTO", "Kantor Berita Antara", "Foto Antara"]),
    ("AFP", ["Agence France-Presse"]),
    ("AP", ["Associated Press", "The Associated Press"]),
    ("Reuters", ["Thomson Reuters"]),
    ("Xinhua", ["Xinhua News Agency"]),
    ("EPA", ["EPA-EFE", "european pressphoto agency"]),
    ("Getty Images", ["Getty", "Getty Images AsiaPac"]),
    ("UN Photo", ["United Nations Photo"]),
    ("IOM", ["International Organization for Migration", "IOM Indonesia"]),
    ("DFAT", ["Department of Foreign Affairs and Trade", "Photo: Name, Foreign Affairs"]),
    ("Bernama", ["Photo: BERNAMA"]),
)

# Text, photographer, agency, line to print, whether the agency is one of the caller's.
CREDITS = (
    # An agency alone
    ("VNA", "", "VNA", "VNA", True),
    ("Photo: VNA", "", "VNA", "VNA", True),
    ("(Photo: VNA)", "", "VNA", "VNA", True),
    ("Photo : TTXVN.", "", "VNA", "VNA", True),
    ("Ảnh: TTXVN", "", "VNA", "VNA", True),
    ("Foto: ANTARA", "", "ANTARA", "ANTARA", True),
    ("Crédit photo : Agence France-Presse", "", "AFP", "AFP", True),
    ("© AFP", "", "AFP", "AFP", True),
    ("(c) Reuters", "", "Reuters", "Reuters", True),
    ("Copyright 2019 The Associated Press. All rights reserved.", "", "AP", "AP", True),
    ("© 2016-2018 IOM", "", "IOM", "IOM", True),
    ("AP Photo", "", "AP", "AP", True),
    ("thong tan xa viet nam", "", "VNA", "VNA", True),
    ("photo credit: bernama", "", "Bernama", "Bernama", True),
    ("Photo courtesy of Department of Foreign Affairs and Trade", "", "DFAT", "DFAT", True),
    ("Xinhua News Agency", "", "Xinhua", "Xinhua", True),
    # An agency and a name
    ("ANTARA/Nyoman Budi", "Nyoman Budi", "ANTARA", "ANTARA/Nyoman Budi", True),
    ("ANTARA FOTO/Nyoman Budi", "Nyoman Budi", "ANTARA", "ANTARA/Nyoman Budi", True),
    ("ANTARA FOTO/Nyoman Budi/rwa.", "Nyoman Budi", "ANTARA", "ANTARA/Nyoman Budi", True),
    ("AFP PHOTO / LE VAN MINH", "LE VAN MINH", "AFP", "AFP/LE VAN MINH", True),
    ("REUTERS/Ana Silva", "Ana Silva", "Reuters", "Reuters/Ana Silva", True),
    ("Ana Silva/Reuters", "Ana Silva", "Reuters", "Ana Silva/Reuters", True),
    ("Xinhua/Li Wei", "Li Wei", "Xinhua", "Xinhua/Li Wei", True),
    ("EPA-EFE/JANE DOE", "JANE DOE", "EPA", "EPA/JANE DOE", True),
    ("UN Photo/Ana Silva", "Ana Silva", "UN Photo", "UN Photo/Ana Silva", True),
    ("© IOM 2019/Ana Silva", "Ana Silva", "IOM", "IOM/Ana Silva", True),
    ("Ảnh: Lâm Khánh - TTXVN", "Lâm Khánh", "VNA", "Lâm Khánh/VNA", True),
    ("Lâm Khánh – VNA", "Lâm Khánh", "VNA", "Lâm Khánh/VNA", True),
    ("Lâm Khánh (VNA)", "Lâm Khánh", "VNA", "Lâm Khánh/VNA", True),
    ("Photo by Lâm Khánh, VNA", "Lâm Khánh", "VNA", "Lâm Khánh/VNA", True),
    ("VNA photo by Lâm Khánh", "Lâm Khánh", "VNA", "VNA/Lâm Khánh", True),
    ("Photo: Jo Citizen, Foreign Affairs", "Jo Citizen", "DFAT", "DFAT/Jo Citizen", True),
    ("Foto oleh Budi Hartono untuk ANTARA", "Budi Hartono", "ANTARA", "Budi Hartono/ANTARA", True),
    ("AP Photo/Jane Doe, Pool", "Jane Doe", "AP", "AP/Jane Doe/Pool", True),
    # Sold by another
    ("Ana Silva/AFP via Getty Images", "Ana Silva", "AFP", "Ana Silva/AFP via Getty Images", True),
    ("Ana Silva via AP", "Ana Silva", "AP", "Ana Silva via AP", True),
    ("Jane Doe/Pool via Reuters", "Jane Doe", "Reuters", "Jane Doe/Pool via Reuters", True),
    ("Ana Silva/AFP/Getty", "Ana Silva", "AFP", "Ana Silva/AFP/Getty Images", True),
    ("Handout via Xinhua", "", "Xinhua", "Handout via Xinhua", True),
    # A name alone
    ("Photo by John Smith", "John Smith", "", "John Smith", False),
    ("By John Smith", "John Smith", "", "John Smith", False),
    ("© John Smith 2019", "John Smith", "", "John Smith", False),
    ("Photographer: John Smith", "John Smith", "", "John Smith", False),
    ("J. Smith and A. Jones", "J. Smith and A. Jones", "", "J. Smith and A. Jones", False),
    # Agencies that are not known yet are written as found
    ("KPL", "", "KPL", "KPL", False),
    ("Somchai Dee/TNA", "Somchai Dee", "TNA", "Somchai Dee/TNA", False),
    ("Photo: Ministry of Foreign Affairs", "", "Ministry of Foreign Affairs",
     "Ministry of Foreign Affairs", False),
    ("John Smith for The Daily Planet", "John Smith", "The Daily Planet",
     "John Smith/The Daily Planet", False),
    ("Name/Agency via Agency", "Name", "Agency", "Name/Agency via Agency", False),
    # Nothing that could be parted
    ("Supplied", "", "", "Supplied", False),
    ("", "", "", "", False),
    ("Photo:", "", "", "", False),
    ("©", "", "", "", False),
    (" ( ) ", "", "", "", False),
)  # fmt: skip


@pytest.mark.parametrize(("text", "creator", "agency", "line", "known"), CREDITS)
def test_normalise_credit(text, creator, agency, line, known):
    assert normalise_credit(text, AGENCIES) == Credit(creator, agency, line, known)


def test_normalise_credit_without_any_agency_known():
    assert normalise_credit("Photo: VNA/Lâm Khánh") == Credit("Lâm Khánh", "VNA", "VNA/Lâm Khánh")


def test_normalised_credits_stay_as_they_are():
    lines = {line for _, _, _, line, _ in CREDITS}
    again = {line: normalise_credit(line, AGENCIES).credit_line for line in lines}
    assert again == {line: line for line in lines}


def test_ways_of_staff_are_taken_literally():
    crooked = (("X", ["(", "a*b", "[", "Name (", ".*", "Name"]),)
    assert normalise_credit("A*B", crooked).agency == "X"
    assert normalise_credit("Ana Silva (", crooked).agency == "X"
    assert normalise_credit("Photo: aab", ((("X"), ["a*b"]),)).agency == ""


def test_a_way_of_a_name_alone_takes_no_other_agency():
    crooked = (("X", ["Name"]), ("VNA", []))
    assert normalise_credit("VNA", crooked) == Credit("", "VNA", "VNA", known=True)


@given(st.text(max_size=400))
def test_normalise_credit_takes_any_text(text):
    credit = normalise_credit(text, AGENCIES)
    assert len(credit.credit_line) <= 400


@pytest.mark.parametrize(
    "text",
    ["(" * 300, "/" * 300, "via " * 80, "Photo: " * 50, "© " * 150, "a " * 150, ". " * 150],
)
def test_normalise_credit_is_quick(text):
    begun = time.process_time()
    normalise_credit(text, AGENCIES)
    assert time.process_time() - begun < 0.2
