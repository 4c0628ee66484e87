/**
 * The page's own script: tells readers for the blind and the browser which language is shown, and of a large case unpacks
 * what a reader unfolds. All else works without it, as the style sheet switches languages by itself. What it unpacked bears
 * `unpacked` as a property, which no markup can give: the check leaves it out.
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
    document.querySelectorAll("details:not(.fold)").forEach(function (each) { each.open = true; });
  });
  async function unpacked(fold) {
    var plain = fold.querySelector("noscript");
    if (plain) return plain.textContent;
    var bytes = Uint8Array.from(atob(fold.querySelector("script").textContent), function (c) { return c.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
  }
  async function unfold(fold) {
    if (fold.begun) return;
    fold.begun = true;
    try {
      var box = document.createElement("div");
      box.innerHTML = await unpacked(fold);
      box.unpacked = true;
      fold.append(box);
    } catch (error) {
      document.getElementById("fold-failed").hidden = false;
    }
  }
  document.addEventListener("toggle", function (event) {
    if (event.target.open && event.target.matches(".fold")) unfold(event.target);
  }, true);
  // What is not packed first: it is found at once.
  var folds = Array.from(document.querySelectorAll(".fold:has(> noscript)")).concat(Array.from(document.querySelectorAll(".fold:has(> script)")));
  var button = document.getElementById("open-all");
  if (button) button.addEventListener("click", async function () {
    button.disabled = true;
    for (var fold of folds) { await unfold(fold); fold.open = true; }
  });
  async function seek() {
    var id = decodeURIComponent(location.hash.slice(1));
    if (id === "" || folds.length === 0 || document.getElementById(id)) return;
    for (var fold of folds) {
      if (!fold.begun && !(await unpacked(fold)).includes('id="' + id + '"')) continue;
      await unfold(fold);
      var place = document.getElementById(id);
      if (!place) continue;
      fold.open = true;
      location.replace("#" + id);
      place.scrollIntoView();
      return;
    }
  }
  addEventListener("hashchange", seek);
  seek();
})();
`;
