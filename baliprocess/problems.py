"""What went wrong, told to programs as data: nobody reads a page behind an address of JSON.

This module is a leaf: it imports nothing of the project but other leaves.
"""

import json

from baliprocess.clean_input import ONLY_READ
from baliprocess.formats import PROBLEM, problem

#: What the pages say at greater length; a status that is not here says itself what is wrong.
SENTENCES = {
    400: "Something in the address has no meaning here.",
    404: "There is no record at this address.",
    405: ONLY_READ,
    410: "It stood here once and was taken away on purpose.",
    500: "The answer could not be made. The fault has been noted.",
    503: "The record cannot be reached at the moment. Try again in a minute.",
}


class ProblemsMiddleware:
    """Gives the error pages of addresses that end in ".json" as the details of a problem.

    By the address alone, so that one answer serves everybody. What a response calls its `note`
    is said in place of the sentence.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        status = response.status_code
        if status < 400 or not request.path_info.endswith(".json") or response.streaming:
            return response
        if response.get("Content-Type", "").startswith("text/"):
            sentence = getattr(response, "note", "") or SENTENCES.get(status, "")
            response.content = json.dumps(problem(status, sentence), ensure_ascii=False, indent=1)
            response["Content-Type"] = PROBLEM
            for name in ("Content-Encoding", "Content-Length", "Content-Language"):
                del response[name]
        return response
