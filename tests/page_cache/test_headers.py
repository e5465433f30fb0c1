"""The walls of the browser stand on kept pages as on made ones."""

from tests.operating.test_headers import BASE, as_in_public


def test_a_kept_page_and_its_304_carry_what_the_first_answer_did(new_worker, settings):
    as_in_public(settings)
    worker = new_worker()
    https = {"HTTP_HOST": "www.example.org", "wsgi.url_scheme": "https"}
    first = worker.get("/members/", **https)
    kept = worker.get("/members/", **https)
    unchanged = worker.get("/members/", **https, HTTP_IF_NONE_MATCH=kept.headers["ETag"])
    assert (worker.cache.made, worker.cache.hits) == (1, 2)
    for answer in (first, kept):
        assert {name: answer.headers.get(name) for name in BASE} == BASE | {"Cookies": None}
    # The others stand in the copy the browser has; a policy may be newer. RFC 9110, 15.4.5.
    assert unchanged.status == 304
    assert {name for name in BASE if name in unchanged.headers} == {"Content-Security-Policy"}
    assert unchanged.headers["Content-Security-Policy"] == BASE["Content-Security-Policy"]
