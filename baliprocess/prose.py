"""Rich text that staff write: one field with one short list of what it may hold.

This module is a leaf: it imports nothing of the project.
"""

from django_prose_editor.fields import ProseEditorField

#: What the editor offers and, by the same list, all that survives sanitising.
EXTENSIONS = {
    "Bold": True,
    "Italic": True,
    "Heading": {"levels": [2, 3]},
    "BulletList": True,
    "OrderedList": True,
    "ListItem": True,
    "Blockquote": True,
    "Link": {"enableTarget": False, "protocols": ["http", "https", "mailto"]},
    "HardBreak": True,
    "Table": True,
    "TableRow": True,
    "TableHeader": True,
    "TableCell": True,
}


class ProseField(ProseEditorField):
    """HTML limited to `EXTENSIONS`, whoever writes it.

    The library sanitises in forms only; imports, commands and plain `save()` reach the database
    through `pre_save`, so what is stored is clean whatever the way in.
    """

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("extensions", EXTENSIONS)
        kwargs.setdefault("sanitize", True)
        super().__init__(*args, **kwargs)

    def pre_save(self, model_instance, add):
        clean = self.sanitize(super().pre_save(model_instance, add) or "")
        setattr(model_instance, self.attname, clean)
        return clean
