"""The public record as sourced CSV files, and what brings it into the database.

`reading` turns files into rows, one module per room (members, meetings, news, pages) says what a
row means, `merging` decides between the record and edits made by hand, `loading` writes, `report`
tells. `manage.py load_record` stands on top.
"""
