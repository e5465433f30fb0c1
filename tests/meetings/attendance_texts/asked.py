"""Passages that name members where they may have come, though nothing says that they did."""

from .form import Passage

ASKED = (
    # Enumerations that no verb and no noun of taking part governs.
    Passage(
        "Fiji, Samoa and Tonga have agreed to share their data, the chair of the meeting said.",
        "",
        ambiguous=("Fiji", "Samoa", "Tonga"),
    ),
    Passage(
        "The talks ended with a plan which four directly affected States, Bangladesh, Malaysia, "
        "Myanmar and Thailand, would consider.",
        "",
    ),
    Passage(
        "The meeting reached out to the governments of Fiji, Nauru and Palau.",
        "",
        ambiguous=("Fiji", "Nauru", "Palau"),
    ),
    Passage(
        "Officials from Fiji, Samoa and Tonga endorsed the plan at the end of the workshop.",
        "attended: fiji samoa tonga",
    ),
    Passage(
        "The Ministers of Japan, Mongolia and Nepal responsible for customs convened their "
        "second meeting.",
        "attended: japan mongolia nepal",
    ),
    Passage(
        "Fiji, Samoa and Tonga set out their plans on the second day.",
        "attended: fiji samoa tonga",
    ),
    # A body without a seat among them is asked about like a name in no list.
    Passage(
        "Fiji, Samoa, Tonga and the Customs Organisation (OCO) have agreed on a form, the meeting "
        "heard.",
        "",
        unknown=("OCO",),
        ambiguous=("Fiji", "Samoa", "Tonga"),
    ),
    # People of a State in a sentence on a meeting.
    Passage(
        "Malaysia said that its minister would see his Thai counterpart before the conference.",
        "",
        ambiguous=("Malaysia",),
    ),
    Passage(
        "Nauru took part. The Samoan Minister of Police found the workshop overdue.",
        "attended: nauru",
        ambiguous=("Samoan",),
    ),
    Passage("The police of Samoa arrested two men.", ""),
    Passage("Samoa and Tonga wrote to the meeting.", ""),
    # What is said elsewhere settles it.
    Passage(
        "Fiji said that the workshop was overdue. Fiji and Nauru attended.",
        "attended: fiji nauru",
    ),
    # A list that goes on with a running text, and no list of those who came.
    Passage(
        "Eleven ministers came to the forum. It is held with two of the neighbours only. The "
        "other one is Japan.",
        "",
        ambiguous=("Japan",),
    ),
    Passage(
        "Two neighbours sent teams to the seminar. The two were Nepal and Bhutan.",
        "attended: nepal bhutan",
    ),
    # The name of an event, and a habit.
    Passage("The Japan–Mongolia dialogue, the third of its kind, will be held in Suva.", ""),
    Passage("It is typically attended by many partners, including China, France and Japan.", ""),
    Passage("UN bodies such as IOM and UNHCR participate when appropriate.", ""),
    # What a State does at home it may tell of at a meeting.
    Passage("Fiji submitted a paper of its own on the workshop.", "", ambiguous=("Fiji",)),
    Passage(
        "The forum was officiated by the Deputy Prime Minister of Malaysia.", "attended: malaysia"
    ),
    Passage("In Nauru, Fiji has sent a team to the meeting.", "attended: fiji"),
    Passage("The minister leaves for Fiji today, to attend the conference.", ""),
    # Kept away, put off, and the meeting after this one.
    Passage(
        "Samoa and Tonga attended. Fiji blocked Nauru from attending.", "attended: samoa tonga"
    ),
    Passage("The organisers deferred inviting the US and China to the summit.", ""),
    Passage(
        "The 36th conference closed in Suva with Fiji and Tonga attending. Samoa will host the "
        "37th conference.",
        "attended: fiji tonga",
    ),
    Passage("Samoa will host the 37th conference.", "invited: samoa", hosts=("samoa",)),
    # A wish, a clause of another time, and a chair of the body.
    Passage(
        "Fiji and Samoa attended, calling for Tonga, Nauru and Palau to take part in finding an "
        "answer.",
        "attended: fiji samoa",
        ambiguous=("Tonga", "Nauru", "Palau"),
    ),
    Passage(
        "Fiji and Samoa met one month before Tonga hosts the summit.",
        "attended: fiji samoa",
        ambiguous=("Tonga",),
    ),
    Passage(
        "Fiji took part and praised the work done by Nauru as the past Chair.",
        "attended: fiji",
        ambiguous=("Nauru",),
    ),
    # Members that are counted are those of a body.
    Passage(
        "ASEANAPOL has 26 members, including ten partners (Australia, China and Japan) and six "
        "observers (Fiji and Timor-Leste).",
        "",
    ),
    Passage(
        "The talks were attended by representatives of 17 countries affected by the crisis, "
        "including the United States and Japan.",
        "attended: united-states japan",
    ),
    Passage(
        "The top diplomats of Japan, Australia and India will gather in Tokyo next week for talks.",
        "invited: japan australia india",
    ),
)
