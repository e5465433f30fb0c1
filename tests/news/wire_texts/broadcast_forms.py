"""Wire texts of broadcasters, papers behind a wall and pages that lost their blanks; made up."""

from .form import WireText, members_of

BROADCAST_FORMS = (
    WireText(
        "Radio programme, its name above the stamp, its correspondent presented below",
        "en",
        "Islands open a second round of talks on boats\n"
        "ABC ONLINE\n"
        "The Evening Hour\n"
        "Tuesday, 12 May 2015 - 18:25:11\n"
        "Reporter: Joe Reed\n\n"
        "ANN BELL: To Samoa now, and the talks about people who are moved across the sea.\n\n"
        "For a year the government has said that its patrols are enough, and its neighbours in "
        "Tonga have not believed it.\n\n"
        "This report from our Pacific Correspondent Joe Reed in Apia.\n\n"
        "JOE REED: Twelve delegations sit in a hall by the harbour.",
        date="2015-05-12",
        place="Apia",
        agency="ABC News",
        headline="Islands open a second round of talks on boats",
        byline="Joe Reed",
        members=members_of("samoa tonga"),
        figures=(("delegations", "exactly", 12, "attended"),),
    ),
    WireText(
        "Two authors above a paper without its article",
        "en",
        "Fiji changes how it counts the boats\n\n"
        "Ann Bell and Joe Reed\n"
        "Australian May 14, 2013 12:00AM\n\n"
        "FIJI has counted boats twice for years, raising doubts about what its patrols have done "
        "in the waters towards Tonga.",
        date="2013-05-14",
        agency="The Australian",
        headline="Fiji changes how it counts the boats",
        byline="Ann Bell and Joe Reed",
        members=members_of("fiji tonga"),
    ),
    WireText(
        "A paper with the part of it in brackets",
        "en",
        "Island summit on smuggling begins\n"
        "Age (Breaking news)\n"
        "Tuesday 12 May 2015, 6:30 AM\n\n"
        "Samoa and Tonga host a meeting in Apia of twelve islands that want to stop the smuggling "
        "of people.",
        date="2015-05-12",
        place="Apia",
        agency="The Age",
        headline="Island summit on smuggling begins",
        members=members_of("samoa tonga"),
    ),
    WireText(
        "What a paper says to its readers stands above the title",
        "en",
        "You are invited to view the new pages of our paper\n\n"
        "Your Harbour membership account setup is complete. We are redirecting you now.\n\n"
        "Try The Harbour Review App on your telephone\n\n"
        "Do not show this message again\n\n"
        "Nepal offers to hold a summit on border crossings\n\n"
        "Share Links:\n"
        "Nepal offers to hold a summit on border crossings\n\n"
        "The ministers of Nepal and Bhutan speak about those who cross at night. Photo: Reuters\n\n"
        "Ann Bell Chief political correspondent\n\n"
        "Nepal has offered its neighbours a way out of their quarrel about the border.\n\n"
        "After talks with his guest in Kathmandu on Friday the minister said that Bhutan should "
        "not bear it alone.",
        place="Kathmandu",
        headline="Nepal offers to hold a summit on border crossings",
        byline="Ann Bell",
        photo_credit="Reuters",
        members=members_of("bhutan nepal"),
    ),
    WireText(
        "Votes of readers below the title, a country's possessive behind the place",
        "en",
        "Nepal backs talks on crossings\n\n"
        "User Rating: / 26\n\n"
        "By Ann Bell\n\n"
        "Pokhara. Nepal’s minister on Friday backed talks with Bhutan to stem the crossings that "
        "have cost lives this year.",
        place="Pokhara",
        headline="Nepal backs talks on crossings",
        byline="Ann Bell",
        members=members_of("bhutan nepal"),
    ),
    WireText(
        "Tags in small letters below the hour",
        "id",
        "Menteri Fiji Bertolak ke Apia untuk Perundingan\n\n"
        "Ani Wijaya    •    Selasa, 05 Sep 2017 11:27 WIB\n"
        "penyelundupan manusiafijisamoa\n"
        "Menteri Fiji Bertolak ke Apia untuk Perundingan\n"
        "Menteri Fiji meninggalkan Suva, Selasa 5 September 2017. (Foto: Kemenlu Fiji)\n\n"
        "Metrotvnews.com, Suva: Menteri Fiji meninggalkan Suva menuju Apia untuk menemui rekannya "
        "dari Samoa, Selasa 5 September 2017.",
        date="2017-09-05",
        place="Suva",
        agency="Metrotvnews.com",
        headline="Menteri Fiji Bertolak ke Apia untuk Perundingan",
        byline="Ani Wijaya",
        photo_credit="Kemenlu Fiji",
        members=members_of("fiji samoa"),
    ),
    WireText(
        "A speech whose page lost blanks between its words",
        "en",
        "Remarks to the national round table\n\n"
        "  • Speech, check against delivery\n\n"
        "I am pleasedto say a few words about what we did with ourNepaleseFriends and with the "
        "envoys ofTonga and Samoa.",
        headline="Remarks to the national round table",
        members=members_of("nepal samoa tonga"),
    ),
    WireText(
        "A site's name with a hyphen, and the hall before the city",
        "id",
        "Konferensi Pulau Resmi Dibuka\n\n"
        "Menteri Dalam Negeri.(Istimewa/ Dok. Setneg)\n\n"
        "HARIANPULAU.id-Konferensi pulau-pulau resmi dimulai, Rabu (10/5/2023) pukul 08.00 WITA. "
        "Usai pembukaan di Hotel Pelabuhan, Kupang, Nusa Tenggara Timur (NTT), menteri dari Fiji "
        "memimpin rapat.",
        date="2023-05-10",
        place="Kupang",
        agency="HARIANPULAU.id",
        headline="Konferensi Pulau Resmi Dibuka",
        photo_credit="Istimewa/ Dok. Setneg",
        members=members_of("fiji"),
    ),
    WireText(
        "A handout's credit on a line of its own",
        "id",
        "Konferensi Pulau Bahas Perdagangan Orang\n\n"
        "Penulis: Ani Wijaya | Editor: Budi Santoso\n"
        "HARIANPULAU.COM / HO-SETNEG\n"
        "BERI PENJELASAN - Menteri saat jumpa pers di Kupang, Senin 8 Mei 2023.\n\n"
        "HARIANPULAU.COM, KUPANG - Menteri menegaskan bahwa perdagangan orang antara Fiji dan "
        "Tonga harus diberantas.",
        place="Kupang",
        agency="HARIANPULAU.COM",
        headline="Konferensi Pulau Bahas Perdagangan Orang",
        byline="Ani Wijaya",
        photo_credit="HARIANPULAU.COM / HO-SETNEG",
        members=members_of("fiji tonga"),
    ),
    WireText(
        "An agency glued to its caption, and the migration body under another name",
        "fr",
        "Des bateaux en détresse devant les îles\n\n"
        "media\n"
        "Des pêcheurs apportent de l'eau aux naufragés le 14 mai 2015.REUTERS\n\n"
        "Des centaines de personnes venues du Népal sont en perdition au large des îles. « Une "
        "honte pour tous », dit un porte-parole de l'Organisation Internationale des Migrations.",
        headline="Des bateaux en détresse devant les îles",
        photo_credit="REUTERS",
        members=members_of("iom nepal"),
    ),
    WireText(
        "Who wrote behind two words, and a photographer of one name",
        "fr",
        "Cet article date de plus de huit ans.\n\n"
        "Les îles cherchent des pays d'accueil\n\n"
        "Les Fidji discutent avec le Népal de ceux que personne ne veut recevoir.\n"
        "Article rédigé par Léa Martin\n"
        "France Télévisions\n"
        "Temps de lecture : 3 min\n"
        "Des naufragés attendent au poste de police. (MUNIR / AFP)",
        headline="Les îles cherchent des pays d'accueil",
        byline="Léa Martin",
        photo_credit="MUNIR / AFP",
        members=members_of("fiji nepal"),
    ),
    WireText(
        "The day in figures at the head of a Vietnamese report",
        "vi",
        " date 2017-04 Bắt giữ người đưa khách qua biên giới. (Ảnh: Quang Minh/TTXVN)\n\n"
        "Ngày 18/4, hội nghị về phòng chống mua bán người giữa Việt Nam và Lào đã diễn ra tại "
        "Thành phố Hồ Chí Minh, do Bộ Công an Việt Nam chủ trì.",
        date="2017-04-18",
        place="Ho Chi Minh City",
        agency="VNA",
        photo_credit="Quang Minh/TTXVN",
        members=members_of("lao-pdr viet-nam"),
    ),
    WireText(
        "Several agencies without their names",
        "en",
        "Fiji praises what Tonga did at sea\n"
        "SUVA, Fiji (Agencies): The minister on Sunday praised Tonga for stopping a boat that was "
        "to carry people to Samoa.",
        place="Suva",
        headline="Fiji praises what Tonga did at sea",
        members=members_of("fiji samoa tonga"),
    ),
    WireText(
        "A statement whose first line tells where it was made",
        "en",
        "Opening Statement by Mr. Md. Karim Ullah, Foreign Secretary, Government of Bangladesh at "
        "the Island Meeting on Boats and Those Aboard Them on 12 May 2015 in Suva, Fiji\n\n"
        "Mr. Chairman,\n"
        "We thank the Government of Fiji for calling this meeting.",
        place="Suva",
        members=members_of("bangladesh fiji"),
    ),
    WireText(
        "The day on which a group met, as a heading in the report",
        "en",
        "From 1 to 5 December 2025 members and observers met in Manila for a week of meetings of "
        "those who work against trafficking in persons, hosted by the Philippines and Fiji.\n"
        "Island Group Second Annual Meeting – 1 December 2025\n"
        "The second annual meeting opened with what Samoa had to tell.",
        place="Manila",
        members=members_of("fiji philippines samoa"),
    ),
)
