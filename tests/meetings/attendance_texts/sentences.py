"""Sentences in English."""

from .form import Passage

SENTENCES = (
    Passage(
        "Taking part were delegates from Bangladesh, Fiji, Japan, Papua New Guinea, the "
        "Republic of Korea and Tonga, together with representatives of the International "
        "Organization for Migration (IOM) and the Office of the United Nations High "
        "Commissioner for Refugees (UNHCR), and Norway as an observer.",
        "attended: bangladesh fiji japan papua-new-guinea republic-of-korea tonga iom unhcr; "
        "observer: norway",
        name="prose with organisations and an observer",
    ),
    Passage(
        "The workshop was attended by officials from Nepal, Bhutan, India and Sri Lanka; and "
        "Germany, Sweden and Finland as observers.",
        "attended: nepal bhutan india sri-lanka; observer: germany sweden finland",
        name="observers behind a semicolon",
    ),
    Passage(
        "Representatives of Cambodia, Lao PDR, Thailand and Viet Nam met in Vientiane. The "
        "European Union and the World Bank attended the session as observers. Myanmar was "
        "unable to attend.",
        "attended: cambodia lao-pdr thailand viet-nam; observer: european-union world-bank; "
        "apologies: myanmar",
        name="observers in a sentence of their own, one unable to attend",
    ),
    Passage(
        "Nine members (Australia, Bangladesh, Indonesia, Malaysia, Maldives, New Zealand, "
        "Pakistan, Philippines and UNHCR), two further States as observers (Samoa and "
        "Vanuatu), one company (Pacific Data Ltd) and two civil society representatives "
        "(Safe Harbour and Hope Line Foundation) attended.",
        "member: australia bangladesh indonesia malaysia maldives new-zealand pakistan "
        "philippines unhcr; observer: samoa vanuatu",
        others=("Pacific Data Ltd", "Safe Harbour", "Hope Line Foundation"),
        name="numbers and brackets",
    ),
    Passage(
        "Participants came from Papua New Guinea, New Caledonia (France), the Democratic "
        "People's Republic of Korea, the Republic of Korea, the United States of America, "
        "the United Arab Emirates, and the United Kingdom of Great Britain and Northern "
        "Ireland.",
        "attended: papua-new-guinea new-caledonia-france dpr-korea republic-of-korea "
        "united-states united-arab-emirates united-kingdom",
        name="longest name first",
    ),
    Passage(
        "It was agreed that all of us would report by May; Fiji and Tonga attended.",
        "attended: fiji tonga",
        name="short forms are no words",
    ),
    Passage(
        "The talks were attended by the U.S., the U.K. and the U.A.E.",
        "attended: united-states united-kingdom united-arab-emirates",
        name="dotted short forms",
    ),
    Passage(
        "In attendance were the Islamic Republic of Afghanistan, the Peoples Republic of "
        "Bangladesh, the Kingdom of Bhutan, the Lao People’s Democratic Republic, the "
        "Republic of the Union of Myanmar, the Socialist Republic of Viet Nam and the "
        "Hashemite Kingdom of Jordan.",
        "attended: afghanistan bangladesh bhutan lao-pdr myanmar viet-nam jordan",
        name="official names",
    ),
    Passage(
        "In attendance were representatives from lndonesia, Phillipines, Bangaldesh, New "
        "Zeland, Untied States of America, Sri lanka, Maldvies, the lOM and the "
        "lnternational Labour Organization.",
        "attended: indonesia philippines bangladesh new-zealand united-states sri-lanka "
        "maldives iom ilo",
        name="misprints",
    ),
    Passage(
        "“Türkiye”, ‘Viêt-Nam’ and Côte d’Ivoire were represented, as were delegates of the "
        "People’s Republic of China.",
        "attended: turkiye viet-nam china",
        unknown=("Côte d’Ivoire",),
        name="curly quotes and accents",
    ),
    Passage(
        "UNODC (United Nations Office on Drugs and Crime), ILO – International Labour "
        "Organization – and IFRC joined the meeting in person.",
        "attended: unodc ilo ifrc",
        name="acronym first and long name behind",
    ),
    Passage(
        "Delegates from Kiribati, Nauru and Palau attended. Apologies were received from "
        "Samoa and Tonga.",
        "attended: kiribati nauru palau; apologies: samoa tonga",
        name="apologies in a sentence",
    ),
    Passage(
        "Malaysia sent its apologies. The Government of Nepal regretted that it could not "
        "take part. Mongolia was absent. No representatives from Iraq attended. India did "
        "not attend, and neither did Pakistan.",
        "apologies: malaysia nepal; absent: mongolia iraq india pakistan",
        name="apologies of many kinds",
    ),
    Passage(
        "All members of the group except Bhutan and Fiji participated; Japan also attended.",
        "absent: bhutan fiji; attended: japan",
        name="exceptions",
    ),
    Passage(
        "Singapore and Brunei Darussalam took part, but Cambodia did not.",
        "attended: singapore brunei-darussalam; absent: cambodia",
        name="but did not",
    ),
    Passage(
        "Jordan and Syria had been invited to the conference. Iran was expected to attend. "
        "Turkey confirmed its participation.",
        "invited: jordan syria iran; confirmed: turkiye",
        name="invited is not attended",
    ),
    Passage(
        "Belgium and Denmark were also invited and attended as guests. Austria was invited "
        "but did not attend.",
        "guest: belgium denmark; absent: austria",
        name="invited, and came or did not",
    ),
    Passage(
        "The dialogue will be attended by ministers from Thailand, Malaysia and the Philippines.",
        "invited: thailand malaysia philippines",
        name="announcement",
    ),
    Passage(
        "The session was held in Nusa Dua, Indonesia, from 3 to 5 June. Experts from Viet "
        "Nam and Bangladesh travelled from Dhaka, Bangladesh, and attended in person. The "
        "group had last met in Colombo, Sri Lanka.",
        "attended: viet-nam bangladesh",
        name="places are no participants",
    ),
    Passage(
        "Attending were the Embassy of Japan in Jakarta, the High Commission of India in "
        "Suva, Fiji, and the Ambassador of Norway to Thailand.",
        "attended: japan india norway",
        name="a place inside a list",
    ),
    Passage(
        "Officials discussed boats leaving Sri Lanka for Australia and the situation in "
        "Myanmar. Arrivals from Afghanistan, Iran and Iraq had fallen. Nauru attended.",
        "attended: nauru",
        name="what was discussed is no attendance",
    ),
    Passage(
        "Co-chaired by New Zealand and Viet Nam, the planning session was attended by Fiji, "
        "Samoa and Tonga, with Canada as an observer.",
        "co-chair: new-zealand viet-nam; attended: fiji samoa tonga; observer: canada",
        name="co-chaired by and attended by",
    ),
    Passage(
        "The Co-Chairs, Australia and Indonesia, welcomed delegates from Bangladesh and "
        "Malaysia. Sri Lanka co-chaired the second day with the Philippines.",
        "co-chair: australia indonesia sri-lanka philippines; attended: bangladesh malaysia",
        name="co-chairs named in other ways",
    ),
    Passage(
        "The Co-Chairs’ Statement noted progress. Maldives attended.",
        "attended: maldives",
        name="the co-chairs' paper is no chair",
    ),
    Passage(
        "The Government of Thailand hosted the workshop in Bangkok. It was attended by "
        "Cambodia and Myanmar, which thanked Indonesia for its support.",
        "attended: thailand cambodia myanmar",
        hosts=("thailand",),
        name="host",
    ),
    Passage(
        "The conference was attended by the Minister of Foreign Affairs of Malaysia, "
        "Indonesia’s Director for International Security, Mr Andi Rahman, the Royal Thai "
        "Police, the Australian Federal Police (AFP), Immigration New Zealand and the "
        "Ministry of Justice of Fiji.",
        "attended: malaysia indonesia thailand australia new-zealand fiji",
        name="ministers and ministries",
    ),
    Passage(
        "Malaysian, Thai and Filipino officials took part, as did the Vietnamese delegation.",
        "attended: malaysia thailand philippines viet-nam",
        name="demonyms",
    ),
    Passage(
        "In attendance were the Australian Red Cross, the Indian Ocean Commission, Thai "
        "Airways International, and delegates from Nepal.",
        "attended: nepal",
        others=("Australian Red Cross", "Indian Ocean Commission", "Thai Airways International"),
        name="demonyms that mean no government",
    ),
    Passage(
        "The round table was attended by the University of Indonesia, the Bank of China, "
        "UNICEF Viet Nam, Oxfam Australia, IOM Bangladesh and the State Bank of Pakistan.",
        "attended: iom",
        others=(
            "University of Indonesia",
            "Bank of China",
            "UNICEF Viet Nam",
            "Oxfam Australia",
            "State Bank of Pakistan",
        ),
        name="organisations with a country in their name",
    ),
    Passage(
        "ASEAN member states, the Regional Support Office (RSO) and INTERPOL participated.",
        "attended: interpol",
        others=("ASEAN", "Regional Support Office"),
        name="groups are not taken apart",
    ),
    Passage(
        "Mr Jordan Miller (Canada), Ms India Hughes of the United Kingdom and Dr Georgia Tan "
        "attended as observers.",
        "observer: canada united-kingdom",
        name="people whose names are countries",
    ),
    Passage(
        "Delegates from American Samoa, Equatorial Guinea, South Sudan and Samoa attended. "
        "The South China Sea and West Papua were not discussed.",
        "attended: samoa",
        unknown=("American Samoa", "Equatorial Guinea", "South Sudan"),
        name="names within names",
    ),
    Passage(
        "Attending as observers were Italy and Spain. The session was also observed by the "
        "Netherlands. Observers from Switzerland and the Russian Federation joined online. "
        "South Africa took part in an observer capacity.",
        "observer: italy spain netherlands switzerland russian-federation south-africa",
        name="observers in words of their own",
    ),
    Passage(
        "Participants included Canada (observer), Malaysia, ICRC (observer) and Nauru (apologies).",
        "observer: canada icrc; attended: malaysia; apologies: nauru",
        name="a role after each name",
    ),
    Passage(
        "Six States – Fiji, Kiribati, Nauru, Samoa, Tonga and Vanuatu – were represented at "
        "the meeting, alongside Frontex.",
        "attended: fiji kiribati nauru samoa tonga vanuatu frontex",
        name="dash around a list",
    ),
    Passage(
        "Indonesia and Malaysia attended in person, while Bangladesh joined online, with "
        "Norway and Sweden participating as observers.",
        "attended: indonesia malaysia bangladesh; observer: norway sweden",
        name="while and with",
    ),
    Passage(
        "The panel was attended by Nepal, which had been elected, by the Solomon Islands and "
        "by Canada, who participated as an observer.",
        "attended: nepal solomon-islands; observer: canada",
        name="relative clauses",
    ),
    Passage(
        "Not only Japan but also the Republic of Korea and Mongolia attended.",
        "attended: japan republic-of-korea mongolia",
        name="not only",
    ),
    Passage(
        "ATTENDED BY AUSTRALIA, THE REPUBLIC OF KOREA, THE UAE, UNHCR AND IOM. CANADA "
        "ATTENDED AS AN OBSERVER.",
        "attended: australia republic-of-korea united-arab-emirates unhcr iom; observer: canada",
        name="all in capitals",
    ),
    Passage(
        "<p>Participants:</p><ul><li>Fiji</li><li>Samoa &amp; "
        "Tonga</li></ul><table><tr><td>Nauru</td><td>observer</td></tr></table>",
        "attended: fiji samoa tonga; observer: nauru",
        name="markup",
    ),
    Passage(
        "The agenda was adopted. Members noted the importance of cooperation with Myanmar, "
        "and the next meeting will be held in Kathmandu, Nepal.",
        "",
        name="nobody",
    ),
    Passage(
        "More than 60 delegates representing Australia, Fiji, Nauru and Samoa, as well as "
        "IOM, UNHCR and the Pacific Islands Forum Secretariat, gathered in Suva for the "
        "two-day workshop.",
        "attended: australia fiji nauru samoa iom unhcr pacific-islands-forum-secretariat",
    ),
    Passage(
        "The Hon Mary Brown MP, Australian Minister for Home Affairs, and H.E. Mr Budi "
        "Santoso, Indonesian Minister for Foreign Affairs, co-chaired the conference. "
        "Ministers from Malaysia, Thailand and New Zealand took part.",
        "co-chair: australia indonesia; attended: malaysia thailand new-zealand",
    ),
    Passage(
        "The United States, together with the European Union, participated as observers, and "
        "the Philippines sent its regrets.",
        "observer: united-states european-union; apologies: philippines",
    ),
    Passage(
        "Thirty-one participants from Bangladesh, India, the Maldives, Nepal and Pakistan "
        "completed the training, delivered by trainers from the Australian Border Force and "
        "IOM.",
        "attended: bangladesh india maldives nepal pakistan australia iom",
    ),
    Passage(
        "Invitations were sent to China, Japan and the Republic of Korea. Japan and the "
        "Republic of Korea attended; China did not respond.",
        "invited: china; attended: japan republic-of-korea",
    ),
    Passage(
        "Also in the room were representatives of Meta, TikTok and the Global Alliance "
        "Against Traffic in Women.",
        "",
        others=("Meta", "TikTok", "Global Alliance Against Traffic in Women"),
    ),
    Passage(
        "With the exception of Tonga and Vanuatu, all Pacific members attended, including "
        "Fiji, Kiribati and Palau.",
        "absent: tonga vanuatu; attended: fiji kiribati palau",
    ),
    Passage(
        "The Secretariat (RSO) recorded the attendance of: Lao PDR; Cambodia; Viet Nam; UNDP.",
        "attended: lao-pdr cambodia viet-nam undp",
    ),
    Passage(
        "Sri Lanka, which chaired the session, thanked Australia, Canada and the United "
        "Kingdom for their presence.",
        "attended: australia canada united-kingdom; co-chair: sri-lanka",
    ),
    Passage(
        "Neither Iran nor Iraq attended the fourth session.",
        "absent: iran iraq",
    ),
    Passage(
        "Turkey and Syria participated virtually; Jordan joined by video link; Iraq could "
        "not connect.",
        "attended: turkiye syria jordan",
    ),
    Passage(
        "Officials of the governments of Malaysia and Singapore and of the Hong Kong Special "
        "Administrative Region were present.",
        "attended: malaysia singapore hong-kong-sar",
    ),
    Passage(
        "The meeting was opened by the Deputy Prime Minister of Thailand and closed by the "
        "Ambassador of Indonesia.",
        "attended: thailand indonesia",
    ),
    Passage(
        "Participants from Timor Leste, Macau, Srilanka, Viet-Nam, D.P.R. Korea and S. Korea "
        "registered.",
        "attended: timor-leste macao-sar sri-lanka viet-nam dpr-korea republic-of-korea",
    ),
    Passage(
        "Australia's delegation was led by Ms Smith; Indonesia's by Mr Hadi. New Zealand was "
        "represented by its High Commission in Kuala Lumpur, Malaysia.",
        "attended: australia indonesia new-zealand",
    ),
    Passage(
        "The Working Group comprised Australia (Chair), Fiji, Samoa and Tonga at this "
        "session, with UNODC acting as secretariat and Canada present as an observer.",
        "co-chair: australia; attended: fiji samoa tonga; secretariat: unodc; observer: canada",
    ),
    Passage(
        "Participating organisations were INTERPOL, ICRC, IFRC, the Asian Development Bank "
        "and the ASEAN Secretariat.",
        "attended: interpol icrc ifrc asian-development-bank asean-secretariat",
    ),
    Passage(
        "Representatives from the Australian Department of Home Affairs, the Malaysian "
        "Immigration Department, the Sri Lankan Navy and the Royal Malaysia Police attended, "
        "as did staff of the Regional Support Office.",
        "attended: australia malaysia sri-lanka",
        others=("Regional Support Office",),
    ),
    Passage(
        "The Republic of Korea and Japan attended the last meeting. At the present meeting "
        "only Mongolia attended.",
        "attended: mongolia",
    ),
    Passage(
        "Delegations from 14 countries, namely Australia, Bangladesh, Fiji and Japan, and "
        "from two organisations (UNHCR and IOM) were in attendance.",
        "attended: australia bangladesh fiji japan unhcr iom",
    ),
)
