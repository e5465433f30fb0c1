"""The names that Django makes of attributes and classes, so that they can be translated.

`verbose_name=` on every field would say the same twice. tests/admin/test_language.py holds the list
to what the models have.
"""

from django.apps import apps
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy
from django.utils.translation import gettext_noop as _

NAMES = (
    _("open form"),
    _("open forms"),
    _("acronym"),
    _("actor pk"),
    _("added at"),
    _("agencies"),
    _("agency"),
    _("agenda item"),
    _("agenda items"),
    _("album"),
    _("albums"),
    _("also in"),
    _("article"),
    _("articles"),
    _("body"),
    _("by"),
    _("byline"),
    _("bytes"),
    _("capacity"),
    _("caption"),
    _("chair"),
    _("city"),
    _("copyright notice"),
    _("country"),
    _("cover"),
    _("created at"),
    _("creator"),
    _("credit line"),
    _("date"),
    _("day"),
    _("delegate"),
    _("delegates"),
    _("delegation"),
    _("delegations"),
    _("description"),
    _("difference hash"),
    _("document"),
    _("documents"),
    _("dominant colour"),
    _("embedded"),
    _("ended on"),
    _("established on"),
    _("expires"),
    _("file"),
    _("filed country"),
    _("filed on"),
    _("filed year"),
    _("files"),
    _("focal x"),
    _("focal y"),
    _("folded"),
    _("format"),
    _("former name"),
    _("former name of a group"),
    _("former names of groups"),
    _("from"),
    _("function"),
    _("group"),
    _("groups"),
    _("headcount"),
    _("headline"),
    _("height"),
    _("honorific"),
    _("hosts"),
    _("in use from"),
    _("in use until"),
    _("instrument"),
    _("items"),
    _("keywords"),
    _("kind"),
    _("known"),
    _("language"),
    _("lead"),
    _("lead photo"),
    _("level"),
    _("licence"),
    _("made"),
    _("made by"),
    _("match case"),
    _("measure"),
    _("meeting"),
    _("meetings"),
    _("member"),
    _("members"),
    _("members mentioned"),
    _("members shown"),
    _("membership"),
    _("memberships"),
    _("milestone"),
    _("milestones"),
    _("mode"),
    _("model"),
    _("name"),
    _("note"),
    _("number"),
    _("object pk"),
    _("order"),
    _("ordinal style"),
    _("original"),
    _("original name"),
    _("other body"),
    _("other names"),
    _("outlet"),
    _("outlets"),
    _("page"),
    _("pages"),
    _("pasted"),
    _("persons shown"),
    _("photo"),
    _("photo credit"),
    _("photographer"),
    _("photos"),
    _("pixel sha256"),
    _("place"),
    _("position"),
    _("preferred"),
    _("presence"),
    _("preview link"),
    _("preview links"),
    _("public"),
    _("publication"),
    _("qualifier"),
    _("reason"),
    _("record"),
    _("rendition"),
    _("renditions"),
    _("role"),
    _("room"),
    _("series"),
    _("session"),
    _("sessions"),
    _("settled"),
    _("sha256"),
    _("short name"),
    _("slug"),
    _("sort key"),
    _("source"),
    _("speakers"),
    _("standing"),
    _("started on"),
    _("starts on"),
    _("stated by"),
    _("stated figures"),
    _("subject model"),
    _("subject pk"),
    _("summary"),
    _("superseded by"),
    _("symbol"),
    _("taken at"),
    _("taken year"),
    _("text"),
    _("times"),
    _("title"),
    _("to"),
    _("token sha256"),
    _("unknown name"),
    _("unknown names"),
    _("updated at"),
    _("upload key"),
    _("uploaded by"),
    _("value"),
    _("venue"),
    _("version"),
    _("width"),
    _("withdrawn"),
    _("year"),
)


def name_accounts():
    """Call what Django has of accounts as the desk does: “Groups” are those of the forum."""
    apps.get_app_config("auth").verbose_name = gettext_lazy("Accounts")
    groups = apps.get_model("auth", "Group")._meta
    groups.verbose_name = gettext_lazy("staff group")
    groups.verbose_name_plural = gettext_lazy("staff groups")
    held = apps.get_model("auth", "User")._meta.get_field("groups")
    held.verbose_name = gettext_lazy("staff groups")


def translate(models):
    """Let the fields of `models`, and they themselves, be called in the language of a page."""
    lazy = {name: gettext_lazy(name) for name in NAMES}
    for model in models:
        options = model._meta
        own = options.original_attrs
        if recorded := getattr(model, "instance_type", None):
            name = recorded._meta.verbose_name
            options.verbose_name = format_lazy(
                gettext_lazy("former version of: {kind}"), kind=lazy.get(name, name)
            )
            continue
        plural = own.get("verbose_name_plural", f"{own.get('verbose_name', options.verbose_name)}s")
        if not isinstance(own.get("verbose_name_plural"), Promise):
            options.verbose_name_plural = lazy.get(plural, options.verbose_name_plural)
        options.verbose_name = lazy.get(options.verbose_name, options.verbose_name)
        for field in (*options.local_fields, *options.local_many_to_many):
            field.verbose_name = lazy.get(field.verbose_name, field.verbose_name)
