/**
 * The only script: tells readers for the blind and the browser which language is shown. Everything
 * works without it, as the style sheet switches languages by itself.
 */
export const SCRIPT = `
(function () {
  var root = document.documentElement;
  var titles = JSON.parse(document.getElementById("tarjih-titles").textContent);
  function show(lang) {
    root.lang = lang;
    root.dir = lang === "ar" ? "rtl" : "ltr";
    document.title = titles[lang];
  }
  ["ar", "en"].forEach(function (lang) {
    var box = document.getElementById("lang-" + lang);
    box.addEventListener("change", function () { if (box.checked) show(lang); });
    if (box.checked) show(lang);
  });
  addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (each) { each.open = true; });
  });
})();
`;
