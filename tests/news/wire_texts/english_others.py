"""English: releases, newspapers, and what must not mislead."""

from .form import WireText, members_of

MORE_ENGLISH = [
    WireText(
        "TASS, agency between slashes",
        "en",
        "MOSCOW, August 8, 2018. /TASS/. Russia attended the ministerial conference of the Bali "
        "Process in Bali as an observer, the Foreign Ministry said on Wednesday.",
        date="2018-08-08",
        place="Moscow",
        agency="TASS",
        members=members_of("russian-federation"),
        meeting="ministerial-07",
    ),
    WireText(
        "AAP, no sign-off",
        "en",
        "Ministers to meet in Wellington\n\n"
        "Canberra, May 4, 2015, AAP - Australian officials fly to New Zealand this week for the "
        "Ninth Ad Hoc Group Senior Officials’ Meeting of the Bali Process, to be held in "
        "Wellington on May 6.",
        date="2015-05-04",
        place="Canberra",
        agency="AAP",
        headline="Ministers to meet in Wellington",
        members=members_of("australia new-zealand"),
        meeting="ahg-som-09",
    ),
    WireText(
        "Government release, date and place apart",
        "en",
        "MEDIA RELEASE\n\n"
        "Joint statement on the Bali Process Steering Group\n\n"
        "21 February 2022\n\n"
        "The foreign ministers of the Bali Process Steering Group met in Paris on Monday. "
        "Australia, Indonesia, New Zealand and Thailand took part with UNHCR and the "
        "International Organization for Migration.\n\n"
        "ENDS",
        date="2022-02-21",
        place="Paris",
        headline="Joint statement on the Bali Process Steering Group",
        members=members_of("australia indonesia new-zealand thailand unhcr iom"),
        meeting="steering-group-fm-2022",
    ),
    WireText(
        "Government release, place line with the full date",
        "en",
        "BANGKOK, 25 March 2015 – Thailand and Australia today opened a regional symposium on "
        "trafficking for the purposes of labour exploitation.\n\n"
        "The Regional Symposium on Trafficking for the Purposes of Labour Exploitation is held "
        "under the Bali Process; 117 participants registered.",
        date="2015-03-25",
        place="Bangkok",
        members=members_of("thailand australia"),
        meeting="symposium-labour-exploitation-2015",
        figures=(("delegates", "exactly", 117, "attended"),),
    ),
    WireText(
        "Newspaper, byline line with outlet, places and date",
        "en",
        "Ketut Arnaya, The Jakarta Post, Nusa Dua, Bali | Wed, 03/23/2016\n"
        "Ministers of the Bali Process endorsed a declaration at the end of their Sixth "
        "Ministerial Conference on Wednesday.\n"
        "At least 16 ministers attended, Foreign Ministry officials said. Cambodia and Vietnam "
        "asked for training.",
        date="2016-03-23",
        place="Nusa Dua",
        agency="The Jakarta Post",
        byline="Ketut Arnaya",
        members=members_of("cambodia viet-nam"),
        meeting="ministerial-06",
        figures=(("ministers", "at-least", 16, "attended"),),
    ),
    WireText(
        "Background only: nothing of the report itself is stated",
        "en",
        "The Bali Process was set up in 2002 by Australia and Indonesia after a ministerial "
        "conference in Bali. It has 49 members, including 45 countries and territories and four "
        "organisations.\n\n"
        "The International Labour Organization joined last.",
        members=members_of("australia indonesia ilo"),
    ),
    WireText(
        "Another forum in the same city",
        "en",
        "DA NANG, March 4, 2020 (VNA) – The ASEAN Senior Officials’ Meeting closed here with a "
        "call for calm. Laos will be host next; delegates from Brunei spoke too.",
        date="2020-03-04",
        place="Da Nang",
        agency="VNA",
        members=members_of("lao-pdr brunei-darussalam"),
    ),
    WireText(
        "Seas, media and airlines are no members",
        "en",
        "Jakarta, July 9, 2019 (ANTARA) - A ferry was found adrift between the Indian Ocean and "
        "the South China Sea, the South China Morning Post and Garuda Indonesia crews said.\n\n"
        "Fiji’s navy and US aircraft joined the search, and the UAE offered help to us all.",
        date="2019-07-09",
        place="Jakarta",
        agency="ANTARA",
        members=members_of("fiji united-states united-arab-emirates"),
    ),
    WireText(
        "Long names before short ones",
        "en",
        "PORT MORESBY (PACNEWS) – Papua New Guinea and the Solomon Islands, with the Republic of "
        "Korea and Timor-Leste, asked the Democratic People’s Republic of Korea and Lao PDR to "
        "join a study of the United Nations Office on Drugs and Crime.",
        place="Port Moresby",
        agency="PACNEWS",
        members=members_of(
            "papua-new-guinea solomon-islands republic-of-korea timor-leste dpr-korea lao-pdr unodc"
        ),
    ),
    WireText(
        "Markup, entities and a script around the story",
        "en",
        "<html><script>alert('Viet Nam')</script><h1>Officials meet in Colombo</h1>"
        '<p class="stamp">16 November 2016</p><p>COLOMBO &ndash; Sri&nbsp;Lanka opened the 11th '
        "Ad&nbsp;Hoc Group Senior Officials&rsquo; Meeting of the Bali Process.</p>"
        "<p>Pakistan &amp; Nepal attended.</p>",
        date="2016-11-16",
        place="Colombo",
        headline="Officials meet in Colombo",
        members=members_of("sri-lanka pakistan nepal"),
        meeting="ahg-som-11",
    ),
    WireText(
        "Hard line ends of an e-mail",
        "en",
        "Returns group meets online\n\n"
        "BANGKOK, September 29, 2021 (TNA) - Thai officials spoke on Wednesday\n"
        "at the fourth meeting of the Technical Experts Group on Returns and\n"
        "Reintegration, which the Bali Process holds online from September 28\n"
        "to 30, with colleagues from Fiji, from Tonga and also from Papua New\n"
        "Guinea. They compared how those who return find work.\n",
        date="2021-09-29",
        place="Bangkok",
        agency="TNA",
        headline="Returns group meets online",
        members=members_of("thailand fiji tonga papua-new-guinea"),
        meeting="teg-rr-04",
    ),
    WireText(
        "Two days in figures: no year, no guess",
        "en",
        "Bali, Apr 14 (IANS) Afghan and Iranian envoys reached the island on Tuesday for talks of "
        "some forty countries on boats.\n",
        place="Bali",
        agency="IANS",
        members=members_of("afghanistan iran"),
        figures=(("countries", "about", 40, "attended"),),
    ),
    WireText(
        "Ambiguous figures of a date",
        "en",
        "Regional office trains border guards\n\n"
        "Posted on 06/05/2024 09:15\n\n"
        "Officers from Mongolia and Bhutan learned to check passports at a course in Jakarta, the "
        "Regional Support Office said. Image: Getty Images",
        place="Jakarta",
        headline="Regional office trains border guards",
        photo_credit="Getty Images",
        members=members_of("mongolia bhutan"),
    ),
    WireText(
        "Author and known city before the dash, newspaper in the stamp",
        "en",
        "Border Herald - March 16, 2011\n\n"
        "Ruth Ames, Darwin – Australia takes its plan to the fourth Bali Process Ministerial "
        "Conference in two weeks; East Timorese officials were not convinced.",
        date="2011-03-16",
        place="Darwin",
        agency="Border Herald",
        byline="Ruth Ames",
        members=members_of("australia timor-leste"),
        meeting="ministerial-04",
    ),
    WireText(
        "A host for the first time, and the founding told in passing",
        "en",
        "It is the first time Viet Nam hosts a meeting of this kind, the ministry said.\n\n"
        "The Bali Process was initiated by Australia and Indonesia at a ministerial conference in "
        "Bali in February 2002.",
        members=members_of("viet-nam australia indonesia"),
        meeting="ahg-som-14",
    ),
    WireText(
        "Author, outlet and city on lines of their own",
        "en",
        "Talks go on after quake\n\n"
        "Dewi Anggraini (The Jakarta Post)\n"
        "Bali\n"
        "Mon, August 6, 2018\n\n"
        "The seventh Bali Process conference goes on in Nusa Dua despite an earthquake on Lombok, "
        "Indonesian officials said. It involves 321 participants.",
        date="2018-08-06",
        place="Bali",
        agency="The Jakarta Post",
        headline="Talks go on after quake",
        byline="Dewi Anggraini",
        members=members_of("indonesia"),
        meeting="ministerial-07",
        figures=(("delegates", "exactly", 321, "attended"),),
    ),
]
