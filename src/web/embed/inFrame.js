// Tells the page around the frame how high the drawing is, now and whenever that changes.
const { documentElement } = document;
if (parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: "muster-height", height }, "*");
  }).observe(documentElement);
}

// A server of files sends the newest day whatever the address asks for: then the page says so, and
// leads to the day asked for.
const note = document.querySelector(".other-day");
const asked = new URLSearchParams(location.search);
const wanted = (name, form, otherwise) =>
  form.test(asked.get(name) ?? "") ? asked.get(name) : otherwise;
const DAY = /^\d{4}-\d\d-\d\d$/;
const shown = note.dataset;
const on = wanted("trueOn", DAY, shown.true);
const times = {
  true: on,
  known: wanted("knownAt", DAY, asked.has("trueOn") ? on : shown.known),
  head: wanted("head", /^\d+$/, shown.head),
};
if (Object.entries(times).some(([name, time]) => time !== shown[name])) {
  const link = note.querySelector("a");
  const address = new URL(link.href);
  for (const [name, time] of Object.entries(times)) address.searchParams.set(name, time);
  link.href = address.href;
  note.hidden = false;
}
