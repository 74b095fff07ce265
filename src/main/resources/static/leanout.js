// Nothing here is needed: every page works without it.
document.addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select")) return;
  if (event.key !== "l") return;
  const log = document.querySelector("[data-log]");
  if (log) {
    event.preventDefault();
    log.focus();
  } else document.querySelector("[data-log-link]")?.click();
});

// A form is sent once; coming back to the page by the browser's own button makes it usable again.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

// How much there is to read, while somebody writes it.
document.querySelectorAll("[data-lightness]").forEach(meter => {
  const form = meter.closest("form");
  const count = () => {
    const text = [...form.querySelectorAll("textarea")].map(part => part.value).join(" ");
    const words = text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
    meter.querySelector("[data-words]").textContent = words;
    meter.querySelector("[data-minutes]").textContent = Math.ceil(words / meter.dataset.speed);
    meter.querySelector("[data-heavy]").hidden = words <= meter.dataset.lightness;
  };
  form.addEventListener("input", count);
  count();
});
