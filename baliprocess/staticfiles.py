"""How `collectstatic` names and leaves out files."""

from django.contrib.staticfiles.apps import StaticFilesConfig
from whitenoise.storage import CompressedManifestStaticFilesStorage


class SiteStaticFilesConfig(StaticFilesConfig):
    """Django's app for static files, without source maps: megabytes that no visitor needs."""

    ignore_patterns = [*StaticFilesConfig.ignore_patterns, "*.map"]


class SiteStaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Hashed names, also inside `import … from "./other.js"`, and copies in gzip and Brotli."""

    support_js_module_import_aggregation = True

    def url_converter(self, name, hashed_files, template=None):
        """The converter of references in a file; it drops those to source maps, left out above."""
        convert = super().url_converter(name, hashed_files, template)

        def converter(match):
            if "sourceMappingURL" in match["matched"]:
                return ""
            return convert(match)

        return converter
