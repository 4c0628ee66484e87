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
  async function inflated(packed) {
    var bytes = Uint8Array.from(atob(packed), function (c) { return c.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
  }
  function unpacked(fold) {
    var plain = fold.querySelector(":scope > noscript");
    return plain ? plain.textContent : inflated(fold.querySelector(":scope > script").textContent);
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
  // The folds of a place, not those inside them. What is not packed first: it is found at once.
  function foldsIn(place) {
    var all = Array.from(place.querySelectorAll(".fold")).filter(function (each) {
      var around = each.parentNode.closest(".fold");
      return !around || around === place;
    });
    function isPlain(each) { return Boolean(each.querySelector(":scope > noscript")); }
    return all.filter(isPlain).concat(all.filter(function (each) { return !isPlain(each); }));
  }
  var folds = foldsIn(document.body);
  async function openAll(some) {
    for (var fold of some) { await unfold(fold); fold.open = true; await openAll(foldsIn(fold)); }
  }
  var button = document.getElementById("open-all");
  if (button) button.addEventListener("click", function () {
    button.disabled = true;
    openAll(folds);
  });
  // Whether a folded part has an element: in its own words, and where it is looked for deeper, in what is packed in them.
  async function holds(markup, id, isDeep) {
    if (markup.includes('id="' + id + '"')) return true;
    if (isDeep) for (var packed of markup.matchAll(/<script type="text\\/plain">([^<]*)/g)) {
      if ((await inflated(packed[1])).includes('id="' + id + '"')) return true;
    }
    return false;
  }
  async function found(some, id, isDeep) {
    for (var fold of some) {
      if (!fold.begun && !(isDeep || fold.querySelector(":scope > noscript"))) continue;
      if (!fold.begun && !(await holds(await unpacked(fold), id, isDeep))) continue;
      await unfold(fold);
      if (!document.getElementById(id) && !(await found(foldsIn(fold), id, isDeep))) continue;
      fold.open = true;
      return true;
    }
    return false;
  }
  async function seek() {
    var id = decodeURIComponent(location.hash.slice(1));
    if (id === "" || folds.length === 0 || document.getElementById(id)) return;
    if (!(await found(folds, id, false)) && !(await found(folds, id, true))) return;
    location.replace("#" + id);
    document.getElementById(id).scrollIntoView();
  }
  addEventListener("hashchange", seek);
  seek();
})();
`;
