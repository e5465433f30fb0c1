"""What an invented archive is made of. Nobody and nothing in it is meant."""

CITIES = (
    *("Jakarta", "Bali", "Bangkok", "Manila", "Canberra", "Colombo", "Dhaka", "Hanoi", "Da Nang"),
    *("Kuala Lumpur", "Kathmandu", "Perth", "Seoul", "Tokyo", "Vientiane", "Wellington", "Suva"),
)

TOPICS = (
    *("border management", "search and rescue at sea", "support for victims", "voluntary return"),
    *("the exchange of information", "travel documents", "training at airports", "labour rights"),
    *("joint investigations", "public awareness", "money laundering", "birth registration"),
    *("cooperation with business", "online recruitment", "safe channels", "coast guards"),
)

NAMES = (
    *("Ari", "Budi", "Chai", "Dewi", "Emil", "Farah", "Gita", "Hoa", "Indra", "Jaya", "Kim"),
    *("Lan", "Mai", "Nanda", "Omar", "Putri", "Quyen", "Rani", "Sari", "Tariq", "Uma", "Wati"),
)

POSTS = (
    "Ambassador",
    "Director, Ministry of Foreign Affairs",
    "Deputy Director General, Department of Immigration",
    "Counsellor",
    "Senior Officer, National Police",
    "Adviser",
)

DOCUMENTS = (
    ("agenda", "Agenda"),
    ("co-chairs-statement", "Co-Chairs’ Statement"),
    ("report", "Report"),
    ("list-of-participants", "List of participants"),
    ("information-note", "Information note"),
    ("presentation", "Presentation"),
)

OUTLETS = (
    ("Archive News Agency", "agency"),
    ("The Archive Post", "newspaper"),
    ("Archive Television", "broadcaster"),
    ("Archive Daily", "newspaper"),
)
