"""Further passages as they are pasted, written after the reader had learnt those of `pasted`."""

from .form import Passage

PASTED_AGAIN = (
    Passage(
        "JOINT STATEMENT BY THE CO-CHAIRS\n\n1. We, the Foreign Ministers of Australia and "
        "Indonesia, as Co-Chairs, met in Adelaide on 4 May 2030 with Ministers from Cambodia, "
        "Malaysia, the Maldives, NZ and Viet Nam.",
        "co-chair: australia indonesia; attended: cambodia malaysia maldives new-zealand viet-nam",
    ),
    Passage(
        "Attendance sheet\n\nDay 1: Bhutan, India, Nepal\nDay 2: Bhutan, India\nNot on either "
        "day: Bangladesh",
        "attended: bhutan india nepal; absent: bangladesh",
    ),
    Passage(
        "S/N\tMember State\tName of participant\tDesignation\n1\tBrunei Darussalam\tHj Awang "
        "Salleh\tAssistant Director of Immigration\n2\tChina\tMr Zhou Min\tThird "
        "Secretary\n3\tRepublic of Fiji\tMs Litia Vula\tPrincipal Officer\n4\tEU\tMr Jan "
        "Maes\tAttaché",
        "attended: brunei-darussalam china fiji european-union",
    ),
    Passage(
        "Hi Rosa,\n\nQuick summary of who was in the room on Friday: Aus, Indonesia, PNG and "
        "Solomon Islands. Vanuatu dialled in from Port Vila. Kiribati sent its apologies "
        "because of the cyclone.\n\nBest wishes,\nIndia Chad\nFirst Secretary (Political)\n"
        "Embassy of Canada to Indonesia",
        "attended: indonesia papua-new-guinea solomon-islands vanuatu; apologies: kiribati",
        unknown=("Aus",),
    ),
    Passage(
        "Pelatihan ini diikuti peserta dari Sri Lanka, Maladewa, Bangladesh dan Timor Leste, "
        "tanpa kehadiran Pakistan.",
        "attended: sri-lanka maldives bangladesh timor-leste; absent: pakistan",
    ),
    Passage(
        "Phiên họp có sự tham gia của các nước Cam-pu-chia, Lào, Thái Lan và Ô-xtrây-li-a; "
        "In-đô-nê-xi-a vắng mặt.",
        "attended: cambodia lao-pdr thailand australia; absent: indonesia",
    ),
    Passage(
        "Étaient présents : l'Australie, la Chine, les Fidji et la Nouvelle-Zélande. Le Japon "
        "et la Suisse étaient représentés à titre d'observateurs. La Thaïlande était absente.",
        "attended: australia china fiji new-zealand; observer: japan switzerland; absent: thailand",
    ),
    Passage(
        "Ms Sydney Palau (Philippines) and Mr Jordan Chad (United Kingdom) were the "
        "rapporteurs. Jordan itself did not send anyone.",
        "attended: philippines united-kingdom; absent: jordan",
    ),
    Passage(
        "The working lunch, hosted by the Republic of Korea, was attended by the DPRK, Lao "
        "PDR and Mongolia. Japan's Ambassador sent his regrets.",
        "attended: republic-of-korea dpr-korea lao-pdr mongolia; apologies: japan",
        hosts=("republic-of-korea",),
    ),
    Passage(
        "With financial support from the Government of Canada and the European Union, the "
        "workshop gathered 25 participants from Pakistan, Iran and Iraq.",
        "attended: pakistan iran iraq",
    ),
    Passage(
        "Tuvalu, the Federated States of Micronesia and the Republic of Syldavia took part as "
        "guests of Nauru.",
        "",
        unknown=("Tuvalu", "Federated States of Micronesia", "Syldavia"),
    ),
    Passage(
        "Every member bar Syria was represented, among them Afghanistan, Myanmar and Türkiye.",
        "absent: syria; attended: afghanistan myanmar turkiye",
    ),
    Passage(
        "The delegate of Singapore spoke after the delegate of Thailand. The delegate of "
        "Myanmar, who had registered, did not come.",
        "attended: singapore thailand; absent: myanmar",
    ),
    Passage(
        "Chinese, Hong Kong and Macao officials sat behind one nameplate. Filipino and "
        "Samoan trainers were present too; no Nepali trainer came.",
        "attended: china hong-kong-sar macao-sar philippines samoa; absent: nepal",
    ),
    Passage(
        "Observers in attendance: (a) Denmark, (b) Finland, (c) South Africa, (d) the Asian "
        "Development Bank. Apologies from observers: Italy.",
        "observer: denmark finland south-africa asian-development-bank; apologies observer: italy",
    ),
    Passage(
        "The draft was circulated to Australia, Indonesia and Thailand before the call. On "
        "the call itself were Indonesia, Thailand and UNHCR.",
        "attended: indonesia thailand unhcr",
    ),
    Passage(
        "Representatives of the Royal Government of Bhutan, the Union Government of Myanmar, "
        "the Swiss Confederation and the Kingdom of the Netherlands signed the register.",
        "attended: bhutan myanmar switzerland netherlands",
    ),
    Passage(
        "Also represented through their missions in Bangkok were Austria, Belgium and "
        "Germany. Invitations to Spain and Italy went unanswered.",
        "attended: austria belgium germany; invited: spain italy",
    ),
    Passage(
        "Roll call\nAustralia – present\nIran – present (online)\nJapan – excused\nKiribati – "
        "absent\nUNODC – present",
        "attended: australia iran unodc; apologies: japan; absent: kiribati",
    ),
    Passage(
        "LIST OF PARTICIPANTS\n\nVIET NAM\nMs Tran Thu Ha, Ministry of Public Security\nMr Le "
        "Trong Nghia, Ministry of Foreign Affairs\nKIRIBATI\nMr Abdul Salam, Police Service\n"
        "IOM\nAtty. Rosa Lim\nOBSERVERS\nNorway – Ms Kari Vik, Embassy of Norway",
        "attended: viet-nam kiribati iom; observer: norway",
    ),
    Passage(
        "No.\tName\tPosition\tAgency\tCountry/Organisation\n1\tMr Tevita Mara\tDirector\t"
        "Ministry of Defence\tFiji\n2\tMs Aminath Rasheed\tController\tMaldives Immigration\t"
        "Maldives\n3\tMs Paula Stein\tOfficer\t\tUNHCR",
        "attended: fiji maldives unhcr",
    ),
    Passage(
        "Name of country\tName of participant\nNauru\tMs Ana Deireragea\nPalau\tMr Joe Rekemel",
        "attended: nauru palau",
    ),
    Passage(
        "STT\tĐoàn\tSố đại biểu\tGhi chú\n1\tCam-pu-chia\t4\tĐồng Chủ tịch\n2\tLào\t2\t\n"
        "3\tNhật Bản\t1\tQuan sát viên\nVắng: Mi-an-ma, Ấn Độ",
        "co-chair: cambodia; attended: lao-pdr; observer: japan; absent: myanmar india",
    ),
    Passage(
        "SIGN-IN SHEET   Dili, 3 May 2031\n\n1. F. Amaral   Dept of Immigration, Timor-Leste "
        "(Chair)\n2. Sgt B. Tupou   Police, Tonga\n3. Dao Van Minh   Vietnam\n4. H. Iqbal   FIA "
        "Pakistan\n5. K. Holm   lOM Dili\n6. M. Roy   CBSA Canada (obs.)",
        "co-chair: timor-leste; attended: tonga viet-nam iom",
        ambiguous=("Pakistan", "Canada"),
    ),
    Passage(
        "Chair: Fiji\nPartners: Nauru, Tonga\nDonors: Norway, Sweden\nObservers: Canada",
        "co-chair: fiji; attended: nauru tonga; observer: canada",
    ),
    Passage(
        "Co-Chairs:\nPalau\nSamoa\nPartners:\nVanuatu\nIOM",
        "co-chair: palau samoa; attended: vanuatu iom",
    ),
    Passage(
        "Peserta terdiri atas pejabat dari Fiji, Prancis dan Selandia Baru. Perancis hadir "
        "dengan dua orang.",
        "attended: fiji new-caledonia-france new-zealand",
    ),
)
