"""How to cite a page, in a sentence and as files.

Written here and not in a template, because a template takes ten times as long for it.
"""

from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from .fixed import file_of_site
from .formats import formats_of, link_items
from .languages import in_record_language
from .lists import typeset

register = template.Library()

BOX = """\
<aside class="cite" aria-labelledby="cite">
<h2 id="cite">{title}</h2>
<p class="citation" id="citation"{language}>{sentence}, <span class="address">{address}</span></p>
<p class="small">{day}</p>
<ul class="links" aria-label="{formats}">{links}
<li class="scripted"><button type="button" class="quiet" \
data-copy="citation" data-with="{accessed}">{copy}</button> \
<span role="status" data-copied="{copied}"></span></li></ul>
</aside>"""


@register.simple_tag
def cite(citation, here, query="", broken=None, archive=False):
    """The box with a Citation of the page at `here`.

    `query` holds the filters in force; `archive` tells that there is one to take along; `broken`
    are the errors of the filters: where there are any, there is nothing to cite. The day on which
    somebody reads the page, only they know.
    """
    box = "" if broken else _box(citation, here, query, archive)
    script = f'<script type="module" src="{escape(file_of_site("js/cite.js"))}"></script>'
    return mark_safe(f'<div id="cite-box" data-swap>{box}</div>\n{script}\n')  # noqa: S308 (escaped each)


def _box(citation, here, query, archive):
    ending = "bib ris zip" if archive else "bib ris"
    words = {
        "title": gettext("Cite this page"),
        "day": gettext("Add the day on which you read it."),
        "formats": gettext("This citation in other formats"),
        "accessed": gettext(", accessed"),
        "copy": gettext("Copy the citation"),
        "copied": gettext("Copied"),
    }
    return BOX.format(
        **{name: escape(each) for name, each in words.items()},
        language=in_record_language(),
        sentence=escape(typeset(citation.plain)),
        address=escape(citation.url),
        links=link_items(formats_of(None, here, ending, query)),
    )
