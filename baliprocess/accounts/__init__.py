"""Who may sign in, and how: password, second factor, sessions, links to set a password.

django-allauth does the signing in; what stands here is what the site decides about it.
"""
