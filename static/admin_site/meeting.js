/* On a new meeting the rows offered for its co-chairs follow the series and the date, until
   somebody touches one of them. */
"use strict";
window.addEventListener("load", () => {
  const $ = window.django?.jQuery;
  const series = document.getElementById("id_series");
  const day = document.getElementById("id_starts_on");
  if (!$ || !series || !day || !document.body.classList.contains("change-form")) return;
  const rows = () => [...document.querySelectorAll("#delegations-group tr.form-row:not(.empty-form)")];
  if (rows().some((row) => row.classList.contains("has_original"))) return;

  let offered = boxes().filter((box) => box.value);
  let touched = false;

  function boxes() {
    return rows().map((row) => row.querySelector("select[name$='-member']"));
  }

  async function offer() {
    if (touched) return;
    const question = new URLSearchParams({ series: series.value, starts_on: day.value });
    const answer = await fetch(`${document.body.dataset.coChairs ?? "/admin/meetings/meeting/co-chairs/"}?${question}`);
    if (!answer.ok || touched) return;
    const { results } = await answer.json();
    if (results.map((each) => String(each.id)).join() === offered.map((box) => box.value).join()) return;
    for (const box of offered) fill(box, null);
    offered = boxes().slice(0, results.length);
    offered.forEach((box, index) => fill(box, results[index]));
  }

  function fill(box, member) {
    box.replaceChildren(new Option("", ""));
    if (member) box.append(new Option(member.text, member.id, true, true));
    box.closest("tr").querySelector("select[name$='-capacity']").value = member ? "co-chair" : "";
    $(box).trigger("change.select2");
  }

  $("#delegations-group").on("change", "select, input", () => {
    touched = true;
  });
  $(series).on("change", offer);
  $(day).on("change", offer);
});
