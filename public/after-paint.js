{
  // The scripts of the page, once it has been painted, or cannot be; a second time there is nothing left to append.
  const { content } = document.getElementById("after-paint");
  const run = () => document.head.append(content);
  new PerformanceObserver(run).observe({ type: "paint", buffered: true });
  setTimeout(run, 3000);
}
