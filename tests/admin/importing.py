"""The pages of an import as an officer goes through them."""


def send(client, url, cells=None, table="delegates", **values):
    data = {"table": table} | ({"cells": cells} if cells is not None else {}) | values
    return client.post(url, data)


def choose(client, url, **values):
    """Send the form of the columns as it is proposed, but for `values`."""
    form = client.get(url).context["form"]
    data = {line["box"].html_name: line["box"].value() or "" for line in form.lines}
    return client.post(url, data | {"header": form["header"].value()} | values)


def preview(client, url, query=""):
    return client.get(f"{url}{query}").context["page"]


# --- out, and in again ----------------------------------------------------------------------------


def body(response):
    assert response.status_code == 200
    return b"".join(response.streaming_content)
