"""Passages of every kind, written after the reader had learnt the others."""

from .form import Passage

FURTHER = (
    Passage(
        "In attendance were representatives from the Governments of Australia, Bangladesh, "
        "Indonesia, Malaysia and Viet Nam; the International Organization for Migration; the "
        "United Nations High Commissioner for Refugees; and, as observers, Canada and the "
        "United Nations Office on Drugs and Crime.",
        "attended: australia bangladesh indonesia malaysia viet-nam iom unhcr; observer: "
        "canada unodc",
    ),
    Passage(
        "Twenty delegates from Afghanistan, Indonesia, Malaysia and Sri Lanka, as well as "
        "UNHCR and IOM staff, met in Bangkok, Thailand on 5-6 May 2014 to discuss the return "
        "of migrants to Bangladesh and Myanmar.",
        "attended: afghanistan indonesia malaysia sri-lanka unhcr iom",
    ),
    Passage(
        "The third meeting was held in Wellington on 14 May 2015 and was co-chaired by "
        "Ambassador Andrew Gold (Australia) and Mr Andy Rach (Indonesia). Participants were "
        "Bangladesh, Malaysia, Maldives, New Zealand, Thailand, the United States, UNHCR, "
        "IOM and, as observer, Canada.",
        "co-chair: australia indonesia; attended: bangladesh malaysia maldives new-zealand "
        "thailand united-states unhcr iom; observer: canada",
    ),
    Passage(
        "The meeting was well attended with 14 of the 16 AHG member countries represented. "
        "The Maldives and the United Arab Emirates were unable to send representatives.",
        "apologies: maldives united-arab-emirates",
    ),
    Passage(
        "Attendance included: Australia (co-chair), Indonesia (co-chair), Bangladesh, "
        "Malaysia, Myanmar, Thailand. UNHCR and IOM also attended.",
        "co-chair: australia indonesia; attended: bangladesh malaysia myanmar thailand unhcr iom",
    ),
    Passage(
        "Working Group members Australia, Fiji, Indonesia and Nepal attended in person; "
        "Maldives, Pakistan and UNODC joined virtually. Bali Process members Japan and Palau "
        "were observers.",
        "member: australia fiji indonesia nepal; attended: maldives pakistan unodc; "
        "observer: japan palau",
    ),
    Passage(
        "Officials responsible for border management in Cambodia, Laos, Thailand and Viet "
        "Nam took part in the exercise, facilitated by the RSO and the Australian Border "
        "Force.",
        "attended: cambodia lao-pdr thailand viet-nam australia",
        others=("RSO",),
    ),
    Passage(
        "Representatives from 21 Bali Process Member States (Afghanistan, Australia, "
        "Bangladesh, Bhutan, Cambodia, Fiji, India, Indonesia, Iran, Iraq, Lao PDR, "
        "Malaysia, Maldives, Mongolia, Myanmar, Nauru, Nepal, New Zealand, Pakistan, Papua "
        "New Guinea and the Philippines) and 3 Member Organisations (ILO, IOM, UNHCR) "
        "participated.",
        "attended: afghanistan australia bangladesh bhutan cambodia fiji india indonesia "
        "iran iraq lao-pdr malaysia maldives mongolia myanmar nauru nepal new-zealand "
        "pakistan papua-new-guinea philippines ilo iom unhcr",
    ),
    Passage(
        "The forum welcomed the Democratic Republic of Timor-Leste and the Kingdom of Tonga, "
        "which attended for the first time.",
        "attended: timor-leste tonga",
    ),
    Passage(
        "Delegates travelled from Brunei, Macau SAR, Hong Kong SAR, Mongolia and the "
        "Republic of Korea for the event hosted by the Philippines' Bureau of Immigration.",
        "attended: brunei-darussalam macao-sar hong-kong-sar mongolia republic-of-korea "
        "philippines",
        hosts=("philippines",),
    ),
    Passage(
        "Ministers or senior representatives of Australia, India and Japan were joined by "
        "the heads of IOM and UNHCR.",
        "attended: australia india japan iom unhcr",
    ),
    Passage(
        "New members Fiji and Nepal were welcomed to the Working Group. The Group met in "
        "Nadi, Fiji.",
        "",
    ),
    Passage(
        "The meeting involved participants from the Cook Islands, Fiji, Kiribati, the "
        "Marshall Islands, Nauru, Niue, Palau, PNG, Samoa, Solomon Islands, Tonga, Tuvalu "
        "and Vanuatu.",
        "attended: fiji kiribati nauru palau papua-new-guinea samoa solomon-islands tonga vanuatu",
        unknown=(
            "Cook Islands",
            "Marshall Islands",
            "Niue",
            "Tuvalu",
        ),
    ),
    Passage(
        "Attendees: Ms Begum (Bangladesh)",
        "attended: bangladesh",
    ),
    Passage(
        "The delegation of the Socialist Republic of Viet Nam was headed by H.E. Mr Bui Son, "
        "Deputy Minister of Foreign Affairs; that of the Republic of Indonesia by Ambassador "
        "Hadi.",
        "attended: viet-nam indonesia",
    ),
    Passage(
        "Mr Hasan Ali of the Ministry of Expatriates' Welfare, Bangladesh, and Ms Dilini "
        "Perera of the Bureau of Foreign Employment, Sri Lanka, represented their countries "
        "at the workshop, where case studies from Qatar, Jordan and Malaysia were examined.",
        "attended: bangladesh sri-lanka",
    ),
    Passage(
        "The Special Representative of the Secretary-General, UNICEF, UN Women, the World "
        "Bank and the Asian Development Bank participated.",
        "attended: world-bank asian-development-bank",
        others=(
            "UNICEF",
            "UN Women",
        ),
    ),
    Passage(
        "Attended: 35 participants, 12 countries (AFG, AUS, BGD). Observers: Germany's GIZ; "
        "the Netherlands.",
        "attended: afghanistan australia bangladesh; observer: netherlands germany",
    ),
    Passage(
        "The United Kingdom's Home Office, Canada's IRCC and Switzerland's State Secretariat "
        "for Migration observed the meeting online.",
        "observer: united-kingdom canada switzerland",
    ),
    Passage(
        "No apologies were received. Fiji, Samoa and Tonga were present.",
        "attended: fiji samoa tonga",
    ),
    Passage(
        "Nobody was absent: Fiji, Samoa and Tonga all came.",
        "attended: fiji samoa tonga",
    ),
    Passage(
        "Although invited, Iraq and Syria were not represented, while Iran sent its "
        "ambassador in Canberra.",
        "absent: iraq syria; attended: iran",
    ),
    Passage(
        "Thailand's ambassador to Indonesia, the Indian consul in Bali and the German "
        "embassy attended the reception.",
        "attended: thailand india germany",
    ),
    Passage(
        "PARTICIPANTS\nCo-Chairs: Australia and Indonesia\nMembers: Afghanistan, Bangladesh, "
        "Malaysia,\nMyanmar, New Zealand, Pakistan,\nSri Lanka, Thailand\nOrganisations: "
        "IOM, UNHCR\nObservers: Canada, UNODC\nApologies: India",
        "co-chair: australia indonesia; member: afghanistan bangladesh malaysia myanmar "
        "new-zealand pakistan sri-lanka thailand; attended: iom unhcr; observer: canada "
        "unodc; apologies: india",
    ),
    Passage(
        "Afghanistan - Yes\nBangladesh - Yes\nBhutan - No\nCambodia - Apologies\nCanada - Observer",
        "attended: afghanistan bangladesh; absent: bhutan; apologies: cambodia; observer: canada",
    ),
    Passage(
        "No.\tCountry\tHead of delegation\tPresent\n1\tFiji\tMs A. Naidu\t✓\n2\tSamoa\tMr B. "
        "Leota\t✗\n3\tTonga\tMr C. Fifita\t✓",
        "attended: fiji tonga; absent: samoa",
    ),
    Passage(
        "1. Australia\t2. Bangladesh\t3. Fiji\n4. Indonesia\t5. Malaysia\t6. Nepal",
        "attended: australia bangladesh fiji indonesia malaysia nepal",
    ),
    Passage(
        "Liên minh châu Âu, Ngân hàng Thế giới và Tổ chức Lao động quốc tế tham dự với tư "
        "cách khách mời. Đại diện Nga và Mỹ cũng có mặt. Úc không thể tham dự.",
        "guest: european-union world-bank ilo; attended: russian-federation united-states; "
        "apologies: australia",
    ),
    Passage(
        "Rapat koordinasi dihadiri perwakilan Kemlu RI, Kedutaan Besar Australia, Kedubes "
        "Selandia Baru, IOM Indonesia, UNHCR, serta LSM Suaka. Perwakilan Thailand "
        "berhalangan hadir karena sakit.",
        "attended: indonesia australia new-zealand iom unhcr; apologies: thailand",
        others=("LSM Suaka",),
    ),
    Passage(
        "Selain tuan rumah Indonesia, pertemuan diikuti delegasi Australia, India, dan "
        "Turki. Adapun Maladewa menyampaikan permohonan maaf karena tidak bisa hadir.",
        "attended: indonesia australia india turkiye; apologies: maldives",
        hosts=("indonesia",),
    ),
    Passage(
        "Outre les coprésidents, l'Australie et l'Indonésie, étaient présents l'Inde, le "
        "Pakistan, les Philippines et le HCR. Ni la Chine ni le Japon n'étaient représentés.",
        "co-chair: australia indonesia; attended: india pakistan philippines unhcr; absent: "
        "china japan",
    ),
    Passage(
        "Les délégations suivantes ont pris part à l'atelier : Bangladesh ; Îles Salomon ; "
        "Papouasie-Nouvelle-Guinée ; Singapour ; Turquie. La Mongolie avait été invitée.",
        "attended: bangladesh solomon-islands papua-new-guinea singapore turkiye; invited: "
        "mongolia",
    ),
)
