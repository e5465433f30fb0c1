"""Sentences and lists in Indonesian, French and Vietnamese."""

from .form import Passage

OTHER_LANGUAGES = (
    Passage(
        "Pertemuan di Jakarta dihadiri oleh perwakilan dari Selandia Baru, Filipina, Korea "
        "Selatan, Amerika Serikat dan Uni Emirat Arab serta Organisasi Internasional untuk "
        "Migrasi (IOM). Kanada dan Swiss hadir sebagai pengamat. Kamboja tidak dapat hadir.",
        "attended: new-zealand philippines republic-of-korea united-states "
        "united-arab-emirates iom; observer: canada switzerland; apologies: cambodia",
        name="dihadiri",
    ),
    Passage(
        "Lokakarya yang dipimpin bersama oleh Australia dan Indonesia itu diikuti peserta "
        "dari Malaysia, Thailand, Vietnam dan Sri Lanka. Semua negara anggota hadir kecuali "
        "Jepang. India diundang tetapi berhalangan hadir.",
        "co-chair: australia indonesia; attended: malaysia thailand viet-nam sri-lanka; "
        "absent: japan; apologies: india",
        name="diikuti, dipimpin bersama, kecuali",
    ),
    Passage(
        "Turut hadir dalam pertemuan tersebut Menteri Luar Negeri Malaysia, Duta Besar "
        "Jepang untuk Indonesia, UNHCR, dan Palang Merah Indonesia. Tiongkok akan hadir pada "
        "sesi kedua.",
        "attended: malaysia japan unhcr; invited: china",
        others=("Palang Merah Indonesia",),
        name="turut hadir",
    ),
    Passage(
        "Daftar Peserta:\n1. Republik Indonesia\n2. Papua Nugini\n3. Kepulauan Solomon\n4. "
        "Turki\nPengamat:\n1. Jerman\n2. Belanda",
        "attended: indonesia papua-new-guinea solomon-islands turkiye; observer: germany "
        "netherlands",
        name="daftar hadir",
    ),
    Passage(
        "Hội nghị có sự tham dự của đại diện các nước Thái Lan, Nhật Bản, Hàn Quốc, "
        "Phi-líp-pin và Tổ chức Di cư quốc tế (IOM). Ca-na-đa tham dự với tư cách quan sát "
        "viên. Mông Cổ vắng mặt.",
        "attended: thailand japan republic-of-korea philippines iom; observer: canada; "
        "absent: mongolia",
        name="tham dự",
    ),
    Passage(
        "Đại biểu tham dự: Việt Nam, Lào, Cam-pu-chia, Ấn Độ, Hoa Kỳ, Liên minh châu Âu",
        "attended: viet-nam lao-pdr cambodia india united-states european-union",
        name="danh sách",
    ),
    Passage(
        "Ont participé à la réunion des représentants de l'Australie, de l'Indonésie, de la "
        "Nouvelle-Zélande, du Japon et des Émirats arabes unis, ainsi que l'Organisation "
        "internationale pour les migrations (OIM). Le Canada et la Suisse y ont assisté en "
        "qualité d'observateurs. La Chine n'a pas pu participer.",
        "attended: australia indonesia new-zealand japan united-arab-emirates iom; observer: "
        "canada switzerland; apologies: china",
        name="ont participé",
    ),
    Passage(
        "Présents : Cambodge, Thaïlande, Viet Nam, République de Corée.\nObservateurs : "
        "Norvège, Union européenne.\nExcusés : Bhoutan.",
        "attended: cambodia thailand viet-nam republic-of-korea; observer: norway "
        "european-union; apologies: bhutan",
        name="présents et excusés",
    ),
    Passage(
        "Para peserta berasal dari Bangladesh, Myanmar, Thailand, dan Malaysia. Australia "
        "dan Selandia Baru mengirimkan pengamat.",
        "attended: bangladesh myanmar thailand malaysia; observer: australia new-zealand",
    ),
    Passage(
        "Konferensi ini dihadiri 120 delegasi dari 30 negara, antara lain Arab Saudi, "
        "Jepang, Korea Selatan, Selandia Baru dan Papua Nugini, serta UNHCR dan IOM sebagai "
        "pengamat.",
        "attended: japan republic-of-korea new-zealand papua-new-guinea; observer: unhcr iom",
        unknown=("Arab Saudi",),
    ),
    Passage(
        "Menteri Luar Negeri RI memimpin sidang bersama Menteri Luar Negeri Australia. Menlu "
        "Malaysia dan Thailand hadir, sedangkan Menlu Filipina absen.",
        "co-chair: indonesia australia; attended: malaysia thailand; absent: philippines",
    ),
    Passage(
        "Étaient représentés : l'Afghanistan, le Bangladesh, la Chine, les Fidji, l'Inde, le "
        "Japon, les Philippines et la Thaïlande. Le Népal était excusé.",
        "attended: afghanistan bangladesh china fiji india japan philippines thailand; "
        "apologies: nepal",
    ),
    Passage(
        "Đại diện Việt Nam, Thái Lan, Lào và Campuchia đã tham dự cuộc họp; Nhật Bản không "
        "tham dự.",
        "attended: viet-nam thailand lao-pdr cambodia; absent: japan",
    ),
    Passage(
        "Delegasi Indonesia dipimpin Dirjen Multilateral. Hadir pula delegasi Malaysia, "
        "Singapura, Brunei Darussalam, serta Sekretariat ASEAN.",
        "attended: indonesia malaysia singapore brunei-darussalam asean-secretariat",
    ),
    Passage(
        "Sebanyak 15 negara peserta hadir, yakni Afganistan, Australia, Banglades, India, "
        "Indonesia, Jepang, Kamboja, Laos. Empat negara pengamat, yaitu Belanda, Jerman, "
        "Kanada, dan Swedia, juga hadir. Suriah dan Irak tidak hadir.",
        "attended: afghanistan australia bangladesh india indonesia japan cambodia lao-pdr; "
        "observer: netherlands germany canada sweden; absent: syria iraq",
    ),
    Passage(
        "Pertemuan akan dihadiri oleh Menlu Australia dan Menlu Thailand.",
        "invited: australia thailand",
    ),
    Passage(
        "Liste des participants\nÉtats membres :\n- Afghanistan\n- Brunéi Darussalam\n- Îles "
        "Salomon\nObservateurs :\n- Belgique\n- Comité international de la Croix-Rouge "
        "(CICR)\nAbsents :\n- Mongolie",
        "member: afghanistan brunei-darussalam solomon-islands; observer: belgium icrc; "
        "absent: mongolia",
    ),
    Passage(
        "Cuộc họp do Việt Nam và Ô-xtrây-li-a đồng chủ trì, với sự tham gia của các đoàn Ấn "
        "Độ, Ma-lai-xi-a, Xinh-ga-po và Cao ủy Liên hợp quốc về người tị nạn.",
        "co-chair: viet-nam australia; attended: india malaysia singapore unhcr",
    ),
    Passage(
        "Hadir:\n1. Australia\n2. Selandia Baru\n3. Amerika Serikat\n\nTidak hadir:\n1. "
        "Inggris\n2. Kanada",
        "attended: australia new-zealand united-states; absent: united-kingdom canada",
    ),
    Passage(
        "Delegasi RI dipimpin oleh Direktur Jenderal Imigrasi. Delegasi lain yang hadir "
        "ialah dari Thailand, Filipina, dan Timor Leste.",
        "attended: indonesia thailand philippines timor-leste",
    ),
    Passage(
        "L'atelier, coprésidé par l'Australie et l'Indonésie, a réuni des représentants du "
        "Cambodge, du Laos, de la Malaisie et du Viet Nam. Le Royaume-Uni et les Pays-Bas "
        "étaient présents en tant qu'observateurs ; le Bhoutan s'est excusé.",
        "co-chair: australia indonesia; attended: cambodia lao-pdr malaysia viet-nam; "
        "observer: united-kingdom netherlands; apologies: bhutan",
    ),
    Passage(
        "Tham dự cuộc họp có đại diện các nước Ấn Độ, Nê-pan, Xri Lan-ca và UNHCR. "
        "Căm-pu-chia cáo lỗi.",
        "attended: india nepal sri-lanka unhcr; apologies: cambodia",
    ),
    Passage(
        "Dự hội nghị có đại biểu Việt Nam, Lào, Thái Lan, cùng đại diện IOM và UNODC với tư "
        "cách quan sát viên.",
        "attended: viet-nam lao-pdr thailand; observer: iom unodc",
    ),
)
