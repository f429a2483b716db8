{
  const page = document;
  const { dataset } = page.documentElement;
  // The theme that was chosen.
  try {
    const { theme } = localStorage;
    if (/^(dark|light)$/.test(theme)) dataset.theme = theme;
  } catch {}
  // The first paint waits for the whole page: painted while half of it is parsed, it moves as the rest comes.
  page.head.append(Object.assign(page.createElement("link"), { rel: "expect", href: "#foot", blocking: "render" }));
  // Parts below the first screen may be laid out later, unless the reader goes straight there, or back (styles/later.css).
  dataset.opening = location.hash || performance.getEntriesByType("navigation")[0]?.type;
}
