// Nothing here is needed: every page works without it.
document.addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select")) return;
  const [field, link] = { l: ["[data-log]", "[data-log-link]"], "/": ["[data-find]", ".lo-find-link"] }[event.key] ?? [];
  if (!field) return;
  const found = document.querySelector(field);
  if (found?.offsetParent) {
    event.preventDefault();
    found.focus();
  } else document.querySelector(link)?.click();
});

// A form is sent once; coming back to the page by the browser's own button makes it usable again.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

// What was not accepted is where somebody goes on, once the browser is where the address leads.
addEventListener("load", () => setTimeout(() => document.querySelector("main [aria-invalid=true]")?.focus()));

// What was typed, ticked or chosen in one form of a page outlives another of its forms, and a link within the page that brings it
// anew. It is kept for that one step alone and for its author, and taken out by whichever page comes next.
const fields = form => [...form.querySelectorAll("textarea, select, input:is([type=checkbox], [type=radio], [type=date])")];
const isTick = field => field.type === "checkbox" || field.type === "radio";
const says = field => (isTick(field) ? field.checked : field.value);
const usual = field => {
  if (isTick(field)) return field.defaultChecked;
  if (!field.options) return field.defaultValue;
  return ([...field.options].find(option => option.defaultSelected) ?? field.options[0])?.value;
};
const isUsed = field => says(field) !== usual(field) || (field.matches("textarea") && field.value) || says(field) === true;
const author = () => document.querySelector("form [name=_by]")?.value;
const keep = sent => {
  const texts = [...document.querySelectorAll("form[data-keeps]")]
    .filter(form => form !== sent)
    .map(fields)
    .filter(some => some.some(isUsed))
    .flatMap(some => some.map(field => [field.form.dataset.keeps, field.name, isTick(field) && field.value, says(field)]));
  if (texts.length) sessionStorage.setItem("typed", JSON.stringify({ author: author(), texts }));
};
document.addEventListener("submit", event => keep(event.target));
document.addEventListener("click", event => {
  const link = event.target.closest("a[href]");
  if (link?.origin === location.origin && !link.download && !event.ctrlKey && !event.metaKey) keep();
});
const kept = JSON.parse(sessionStorage.getItem("typed") ?? "null");
sessionStorage.removeItem("typed");
if (kept?.author === author())
  kept?.texts.forEach(([form, name, tick, said]) => {
    const field = [...document.querySelectorAll(`form[data-keeps="${form}"]`)]
      .flatMap(fields)
      .find(some => some.name === name && (!tick || some.value === tick));
    if (!field || says(field) === said || (field.matches("textarea") && field.value)) return;
    if (field.options && ![...field.options].some(option => option.value === said)) return;
    if (isTick(field)) field.checked = said;
    else field.value = said;
    const fold = field.closest("details");
    if (fold) fold.open = true;
  });

// What reading costs all readers, against what doing costs, while somebody writes.
document.querySelectorAll("[data-lightness]").forEach(meter => {
  const form = meter.closest("form");
  const show = (name, value) => (meter.querySelector(`[data-${name}]`).textContent = value);
  const count = () => {
    const text = [...form.querySelectorAll("textarea:not([name=note])")].map(part => part.value).join(" ");
    const words = text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
    const minutes = Math.ceil(words / meter.dataset.speed);
    const readers = new Set([...form.querySelectorAll("[name=readers]:checked")].map(reader => reader.value));
    if (form.elements.decider.value) readers.add(form.elements.decider.value);
    const hours = Number(form.elements.effortHours.value) || 0;
    show("words", words);
    show("minutes", minutes);
    show("readers", readers.size);
    show("together", minutes * readers.size);
    show("effort", hours);
    meter.querySelector("[data-fill]").value = Math.min(100, (100 * words) / meter.dataset.lightness);
    meter.querySelector("[data-heavy]").hidden = words <= meter.dataset.lightness;
    meter.querySelector("[data-costly]").hidden = !hours || minutes * readers.size <= hours * 60;
  };
  form.addEventListener("input", count);
  count();
});

// Words that are selected in a paragraph are what a comment on it is about.
document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  const words = selection.toString().trim();
  document.querySelectorAll("[data-paragraph]").forEach(paragraph => {
    const link = paragraph.querySelector(".lo-remark");
    if (!link) return;
    const within = words && paragraph.contains(selection.anchorNode) && paragraph.contains(selection.focusNode);
    link.classList.toggle("here", Boolean(within));
    const address = new URL(link.href);
    if (within) address.searchParams.set("quote", words.slice(0, 500));
    else if (words || document.activeElement !== link) address.searchParams.delete("quote");
    link.href = address;
  });
});
