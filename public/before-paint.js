// Theme; whole page
try {
  var t = localStorage.getItem("theme");
  if (t === "dark" || t === "light") document.documentElement.dataset.theme = t;
} catch {}
var l = document.createElement("link");
Object.assign(l, { rel: "expect", href: "#foot", blocking: "render" });
document.head.append(l);
