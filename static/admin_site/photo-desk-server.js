/* Talking to the addresses of the desk: the token of its forms, and answers in JSON. */

import { words } from "./words.js";

const OFFLINE = words("There is no connection to the server. Nothing was changed; try again.");
const JSON_PLEASE = { Accept: "application/json" };

const tokenBoxes = () => document.querySelectorAll("[name=csrfmiddlewaretoken]");

export const token = () => tokenBoxes()[0].value;

/* Whether one can go on: "in", "signed-out", "refused" or "offline". Signing in in another tab
   changes the token; every form of this page gets the new one. */
export async function knock() {
  const { session } = document.querySelector("#desk").dataset;
  try {
    const response = await fetch(session, { headers: JSON_PLEASE, cache: "no-store" });
    if (response.status === 401) return "signed-out";
    if (response.status === 403 || response.status === 404) return "refused";
    if (!response.ok) return "offline";
    const answer = await response.json();
    for (const box of tokenBoxes()) box.value = answer.token;
    return "in";
  } catch {
    return "offline";
  }
}

/* Send the form data to `url`; gives the JSON of the answer with its `status`, or an `error`. */
export async function post(url, data, again = true) {
  data.set("csrfmiddlewaretoken", token());
  let response;
  try {
    response = await fetch(url, { method: "POST", body: data, headers: JSON_PLEASE });
  } catch {
    return { error: OFFLINE, status: 0 };
  }
  const { status } = response;
  if (isJson(response.headers.get("Content-Type"))) return { ...(await response.json()), status };
  if (status === 403 && again && (await knock()) === "in") return post(url, data, false);
  return { error: words("The server could not do it (error {status}).", { status }), status };
}

export const isJson = (type) => (type ?? "").includes("json");
