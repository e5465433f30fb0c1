"""The page on which a person is erased: the name, then what would be done, then doing it."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from . import TooVague, erase, find


class PersonForm(forms.Form):
    names = forms.CharField(
        label=gettext_lazy("Names"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy(
            "Every way the person’s whole name is written, one a line. Accents and capitals do not "
            "matter; the order of the parts does."
        ),
    )
    also_longer = forms.BooleanField(
        required=False,
        label=gettext_lazy("Also where a further name follows"),
        help_text=gettext_lazy("“Tran Thi Lan Anh” for “Tran Thi Lan”: often somebody else."),
    )
    with_photos = forms.BooleanField(
        required=False,
        label=gettext_lazy("Also take down the photos whose texts name the person"),
    )
    mark = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean_names(self):
        lines = [line.strip() for line in self.cleaned_data["names"].splitlines()]
        return list(dict.fromkeys(filter(None, lines)))

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("names"):
            try:
                options = {name: cleaned[name] for name in ("also_longer", "with_photos")}
                self.found = find(cleaned["names"], **options)
            except TooVague as error:
                self.add_error("names", str(error))
        return cleaned


def erase_view(request):
    """GET: the form. POST: the preview, or, with the mark of what was seen, the erasure."""
    if not request.user.has_perm("meetings.erase_delegate"):
        raise PermissionDenied
    found = None
    if request.method == "POST":
        form = PersonForm(request.POST)
        if form.is_valid():
            found = form.found
            wanted = request.POST.get("mark")
            if wanted == found.mark:
                number = erase(found, request.user)
                done = _("The person was erased: %d rows were deleted or rewritten.") % number
                messages.success(request, done)
                return HttpResponseRedirect(reverse("admin:erase_person"))
            if wanted:
                form.add_error(None, _("The record has changed meanwhile: look once more."))
    else:
        form = PersonForm(initial={"names": request.GET.get("name", "")[:2000]})
    context = {
        **admin.site.each_context(request),
        "title": _("Erase a person"),
        "form": form,
        "found": found,
    }
    return render(request, "erasure/person.html", context)
