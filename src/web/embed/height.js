// Tells the page around the frame how high the drawing is, now and whenever that changes.
if (parent !== window) {
  const { documentElement } = document;
  new ResizeObserver(() => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: "muster-height", height }, "*");
  }).observe(documentElement);
}
