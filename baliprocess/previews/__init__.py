"""Previews: the public page of what the public cannot see, for staff and for who has a link.

Nothing here loosens a door. The record is put before the public inside a transaction, the public's
own view answers, and the transaction is rolled back.
"""
