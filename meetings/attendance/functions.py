"""Functions of delegates by the words that name them. PURE data."""

from .words import tokenise

_FUNCTIONS = {
    "deputy-head": """
        deputy head of delegation; deputy head of the delegation; deputy leader; deputy hod;
        wakil ketua delegasi; phó trưởng đoàn; chef adjoint de la délégation
    """,
    "head": """
        head of delegation; head of the delegation; delegation head; leader of delegation;
        leader of the delegation; delegation leader; hod; ketua delegasi; pimpinan delegasi;
        trưởng đoàn; chef de délégation; chef de la délégation
    """,
    "alternate": """
        alternate; alternate head of delegation; alternate delegate; alternate representative;
        suppléant; suppléante; pengganti; dự khuyết
    """,
    "adviser": "adviser; advisor; delegation adviser; conseiller; conseillère; penasihat; cố vấn",
    "expert": "expert; pakar; experte; chuyên gia",
    "support": """
        support; support staff; interpreter; note taker; liaison officer; staf pendukung;
        interprète; phiên dịch
    """,
    "representative": """
        delegate; representative; member of delegation; member of the delegation; delegation member;
        anggota delegasi; đại biểu; délégué; déléguée; représentant; représentante; wakil
    """,
    # Of everybody who came: it says no more than the list does.
    "": "member; anggota; thành viên; membre",
}


def phrase_index(phrases):
    """{words of a phrase: what it stands for}, from texts of phrases parted by semicolons."""
    return {
        tuple(token.key for token in tokenise(phrase) if token.kind == "word"): value
        for value, text in phrases.items()
        for phrase in text.replace("\n", " ").split(";")
    }


FUNCTION = phrase_index(_FUNCTIONS)
