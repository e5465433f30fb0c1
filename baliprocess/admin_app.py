"""Puts the site's own admin in the place of Django's, for INSTALLED_APPS."""

from django.contrib.admin.apps import AdminConfig


class StaffAdminConfig(AdminConfig):
    default_site = "baliprocess.admin_site.StaffSite"
