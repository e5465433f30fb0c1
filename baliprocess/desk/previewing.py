"""The addresses of a record's previews. A part of `PublishedAdmin`; the admin site answers them."""

from django.urls import path, reverse


class PreviewMixin:
    """For a ModelAdmin of published records."""

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}"
        wrap = self.admin_site.admin_view
        return [
            path("add/preview/", wrap(self.preview_view), name=f"{name}_preview_new"),
            path("<int:pk>/preview/", wrap(self.preview_view), name=f"{name}_preview"),
            path("<int:pk>/share/", wrap(self.share_view), name=f"{name}_share"),
            path("<int:pk>/share/made/", wrap(self.shared_view), name=f"{name}_shared"),
            *super().get_urls(),
        ]

    def preview_context(self, request, obj):
        """What the form needs for its button and its links; `obj` is None for a new record."""
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_preview"
        if obj is None:
            return {"preview_url": reverse(f"{name}_new"), "share": None}
        return {
            "preview_url": reverse(name, args=[obj.pk]),
            "share": self.admin_site.share_panel(request, self, obj),
        }

    def preview_view(self, request, pk=None):
        return self.admin_site.preview_view(request, self, pk)

    def share_view(self, request, pk):
        return self.admin_site.share_view(request, self, pk)

    def shared_view(self, request, pk):
        return self.admin_site.shared_view(request, self, pk)

    def response_add(self, request, obj, post_url_continue=None):
        if getattr(request, "previews", False):
            return self.admin_site.public_page(request, obj)
        return super().response_add(request, obj, post_url_continue)

    def response_change(self, request, obj):
        if getattr(request, "previews", False):
            return self.admin_site.public_page(request, obj)
        return super().response_change(request, obj)
