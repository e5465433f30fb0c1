"""Newspapers, broadcasters, ministries and organisations as copied from pages and mails."""

from .form import WireText, members_of

PAGE_FORMS = [
    WireText(
        "Radio NZ, time on and the day in words",
        "en",
        "World / Pacific\n6:12 pm on 10 February 2023\n\nPacific ministers raise trafficking\n\n"
        "RNZ Pacific\n\nMinisters from Samoa and Vanuatu say online scams are the new form of "
        "trafficking. They are in Adelaide for the Eighth Bali Process Ministerial Conference.\n\n"
        "Photo: RNZ / Mele Latu",
        date="2023-02-10",
        place="Adelaide",
        agency="RNZ",
        headline="Pacific ministers raise trafficking",
        photo_credit="RNZ / Mele Latu",
        members=members_of("samoa vanuatu"),
        meeting="ministerial-08",
    ),
    WireText(
        "SBS, source lines and updated",
        "en",
        "Australia in talks on boats in Bali\nForeign ministers hope to set up a standing group.\n"
        "Published 22 March 2016 at 5:25pm\nUpdated 22 March 2016 at 6:01pm\n"
        "By Rhea Conroy\nSource: SBS News\n\nShare this with family and friends\n\n"
        "Australia will press Indonesia for a standing group on boats, officials said on Tuesday.",
        date="2016-03-22",
        agency="SBS News",
        headline="Australia in talks on boats in Bali",
        byline="Rhea Conroy",
        members=members_of("australia indonesia"),
    ),
    WireText(
        "PNA, author and stamp on one line, share words",
        "en",
        "PH vows tougher action vs. traffickers\nBy Benj Robles\nDecember 2, 2025, 4:18 pm\n"
        "Share\n\nOPENING. The justice undersecretary speaks to delegates in Manila on Tuesday. "
        "(PNA photo by Yani Cruz)\n\nMANILA – The Philippines vowed tougher action against "
        "traffickers at the eleventh annual meeting of the Bali Process Working Group on "
        "Trafficking in Persons. Nepal and Sri Lanka sent new studies. (PNA)",
        date="2025-12-02",
        place="Manila",
        agency="PNA",
        headline="PH vows tougher action vs. traffickers",
        byline="Benj Robles",
        photo_credit="PNA photo by Yani Cruz",
        members=members_of("philippines nepal sri-lanka"),
        meeting="wg-tip-11-teg-rr-2025",
    ),
    WireText(
        "Colombo Page, title with a country and zone stamp",
        "en",
        "Sri Lanka : Senior officials gather in Colombo to discuss people smuggling\n"
        "Wed, Nov 16, 2016, 11:04 pm SL Time, ColomboPage News Desk, Sri Lanka.\n\n"
        "Nov 16, Colombo: The Eleventh Ad Hoc Group Senior Officials' Meeting of the Bali Process "
        "was held in Colombo today. Delegates from 23 countries took part, Sri Lanka's foreign "
        "ministry said. Maldives sent an observer.",
        date="2016-11-16",
        place="Colombo",
        agency="ColomboPage",
        headline="Sri Lanka : Senior officials gather in Colombo to discuss people smuggling",
        members=members_of("sri-lanka maldives"),
        meeting="ahg-som-11",
        figures=(("countries", "exactly", 23, "attended"),),
    ),
    WireText(
        "Dawn, author between, published in",
        "en",
        "Pakistan seeks help against smugglers\nIftikhar Zaman Published March 31, 2011\n\n"
        "ISLAMABAD, March 30: Pakistan has asked members of the Bali Process to help it fight "
        "smugglers who send Afghans abroad by boat. The interior minister returned on Wednesday "
        "from the fourth ministerial conference in Bali.\n\n"
        "Published in Dawn, March 31st, 2011",
        date="2011-03-31",
        place="Islamabad",
        agency="Dawn",
        headline="Pakistan seeks help against smugglers",
        byline="Iftikhar Zaman",
        members=members_of("pakistan afghanistan"),
        meeting="ministerial-04",
    ),
    WireText(
        "foreign minister's release with a list of labels",
        "en",
        "The Hon Lena Ford MP\nMinister for Foreign Affairs\n\nFOR IMMEDIATE RELEASE\n\n"
        "Media release\n\n5 August 2018\n\nVisit to Indonesia\n\n"
        "I will travel to Indonesia to co-chair the Seventh Bali Process Ministerial Conference, "
        "to be held in Nusa Dua on 7 August.\n\nI will also meet colleagues from Malaysia and "
        "Timor-Leste.\n\nMedia enquiries\n\nMinister's office: (02) 5550 1234\n"
        "DFAT Media Liaison: (02) 5550 5678",
        date="2018-08-05",
        headline="Visit to Indonesia",
        members=members_of("indonesia malaysia timor-leste"),
        meeting="ministerial-07",
    ),
    WireText(
        "Indonesian ministry, portal form",
        "id",
        "Beranda / Berita\n\nIndonesia dan Australia Pimpin Sidang Ke-15 AHG SOM Bali Process\n\n"
        "Rabu, 21 Oktober 2020\n\nJakarta, Indonesia - Indonesia dan Australia memimpin "
        "pertemuan kelima belas Ad Hoc Group Senior Officials Meeting Bali Process secara virtual. "
        "Selandia Baru dan Thailand menyampaikan laporan.\n\n"
        "(Sumber: Direktorat HAM dan Kemanusiaan)",
        date="2020-10-21",
        place="Jakarta",
        headline="Indonesia dan Australia Pimpin Sidang Ke-15 AHG SOM Bali Process",
        members=members_of("indonesia australia new-zealand thailand"),
        meeting="ahg-som-15",
    ),
    WireText(
        "IOM, place and a short dash, contact below",
        "en",
        "News\nGlobal\n07 Aug 2018\n\nIOM Backs Call for Legal Pathways\n\n"
        "Nusa Dua – The UN Migration Agency told ministers at the Bali Process Ministerial "
        "Conference this week that legal pathways cut the profits of smugglers. Delegates from "
        "Viet Nam and Mongolia shared their plans.\n\nFor more information please contact Ida "
        "Brook at IOM’s Regional Office in Bangkok, Tel: +66 2 555 0100, Email: ibrook@iom.int",
        date="2018-08-07",
        place="Nusa Dua",
        headline="IOM Backs Call for Legal Pathways",
        members=members_of("iom viet-nam mongolia"),
        meeting="ministerial-07",
    ),
    WireText(
        "UNODC, place and country with the date in brackets",
        "en",
        "Officers learn to follow the money\n\nBangkok (Thailand), 19 May 2016 - Investigators "
        "from Cambodia, Lao PDR and Thailand finished a forum on the proceeds of trafficking "
        "today. The second annual meeting of the Bali Process Working Group on Trafficking in "
        "Persons preceded it. UNODC lent trainers.\n\nClick here to learn more.",
        date="2016-05-19",
        place="Bangkok",
        headline="Officers learn to follow the money",
        members=members_of("cambodia lao-pdr thailand unodc"),
        meeting="wg-tip-02",
    ),
    WireText(
        "UNHCR, briefing note, country and author absent",
        "en",
        "UNHCR welcomes Bali Declaration\n\nBriefing Notes, 24 March 2016\n\n"
        "GENEVA, March 24 (UNHCR) – The UN refugee agency on Thursday welcomed the declaration "
        "which 45 countries adopted at the sixth Bali Process ministerial conference in Indonesia.",
        date="2016-03-24",
        place="Geneva",
        agency="UNHCR",
        headline="UNHCR welcomes Bali Declaration",
        members=members_of("unhcr indonesia"),
        meeting="ministerial-06",
    ),
    WireText(
        "French, AFP copied by a newspaper, published at",
        "fr",
        "Asie : un plan contre les passeurs\n\nPar Le Point du Jour avec AFP\n"
        "Publié le 30 mars 2011 à 14h05, mis à jour le 30 mars 2011 à 15h10\n\n"
        "Les ministres du Processus de Bali ont approuvé mercredi un cadre régional contre les "
        "passeurs lors de leur quatrième conférence ministérielle. L’Australie et la Malaisie y "
        "voient un progrès.\n\nPartager\nLire la suite",
        date="2011-03-30",
        agency="AFP",
        headline="Asie : un plan contre les passeurs",
        members=members_of("australia malaysia"),
        meeting="ministerial-04",
    ),
    WireText(
        "French, OIM, place with a dash",
        "fr",
        "L’OIM salue la coopération régionale\n\nBangkok, le 19 novembre 2024 – L’Organisation "
        "internationale pour les migrations a salué mardi les travaux de la dixième réunion "
        "annuelle du Groupe de travail sur la traite des personnes du Processus de Bali. Le Népal "
        "et le Sri Lanka ont présenté leurs lois.",
        date="2024-11-19",
        place="Bangkok",
        headline="L'OIM salue la coopération régionale",
        members=members_of("iom nepal sri-lanka"),
        meeting="wg-tip-10",
    ),
    WireText(
        "mail forwarded twice, a report inside",
        "en",
        "---------- Forwarded message ---------\nFrom: Press Monitor <monitor@example.org>\n"
        "Date: Tue, 29 Mar 2011 at 20:14\nSubject: Fwd: AFP on Bali\nTo: <desk@example.org>\n\n"
        "FYI\n\n> NUSA DUA (AFP) - Asia-Pacific ministers met on Tuesday to discuss a regional "
        "plan for asylum seekers.\n>\n> The fourth Bali Process ministerial conference follows "
        "talks between Australia and Indonesia.",
        date="2011-03-29",
        place="Nusa Dua",
        agency="AFP",
        headline="AFP on Bali",
        members=members_of("australia indonesia"),
        meeting="ministerial-04",
    ),
    WireText(
        "web copy with a cookie notice and a related list",
        "en",
        "We use cookies to improve your visit. Accept all\nSkip to main content\nMenu\nSearch\n"
        "Sign in\n\nThai police chief to open trafficking talks\n\nPUBLISHED : 18 Nov 2024 at "
        "11:32\n\nWRITER: Somsri Chai\n\nDelegates register in Bangkok on Monday. (Photo: Apichai "
        "Wong)\n\nThailand's police chief opened the tenth annual meeting of the Bali Process "
        "Working Group on Trafficking in Persons in Bangkok on Monday. Some 120 participants "
        "attended.\n\nRelated stories\nFive held over boat deaths\nRead more\nSubscribe to our "
        "newsletter",
        date="2024-11-18",
        place="Bangkok",
        headline="Thai police chief to open trafficking talks",
        byline="Somsri Chai",
        photo_credit="Apichai Wong",
        members=members_of("thailand"),
        meeting="wg-tip-10",
        figures=(("delegates", "about", 120, "attended"),),
    ),
    WireText(
        "Jakarta newspaper, slashed stamp, place and paper below the author",
        "en",
        "RI pushes for regional response\n\nYulia Sastra\nThe Jakarta Post\n"
        "Nusa Dua / Tue, 03/29/2011 / 10:22 AM\n\nIndonesia expects Tuesday's Bali Process "
        "ministerial conference, the fourth, to agree on a regional response. Officials from "
        "Afghanistan and Iran arrived yesterday.",
        date="2011-03-29",
        place="Nusa Dua",
        agency="The Jakarta Post",
        headline="RI pushes for regional response",
        byline="Yulia Sastra",
        members=members_of("indonesia afghanistan iran"),
        meeting="ministerial-04",
    ),
]
