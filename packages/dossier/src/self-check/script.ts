/**
 * The check that a dossier carries: plain JavaScript without any library, short enough to be read by whoever must rely on it.
 * It runs when somebody presses the button, asks nothing from anywhere, and looks at
 *
 * 1. hashes: of the data, of every text, of the style and the scripts, of everything that the page shows;
 * 2. passages: every claim sliced from its text again, and its marks in the page;
 * 3. texts and hashes as they are printed, against the data;
 * 4. cells: every printed value, low, best and high, made again from the data.
 *
 * Of a large dossier also what is folded away, and not what a reader unfolded of it.
 *
 * How low, best and high follow from the answers is not in it: `tarjih verify` computes that.
 */
export const SELF_CHECK: string = String.raw`
(function () {
  "use strict";
  var result = document.getElementById("check-result");
  var page = document.getElementById("page");
  function all(selector, from) { return Array.from((from || document).querySelectorAll(selector)); }
  function meta(name) { return document.querySelector('meta[name="' + name + '"]').content; }
  async function sha256(text, base64) {
    var bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
    if (base64) return btoa(String.fromCharCode.apply(null, bytes));
    return Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
  }

  // What a large dossier packs: base64 of deflated UTF-8.
  function unpack(packed) {
    var bytes = Uint8Array.from(atob(packed), function (letter) { return letter.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
  }

  // The id of an element of the page, from the ids of the data: other characters become _hex_.
  function anchor(letter, ids) {
    return letter + "-" + ids.map(function (id) {
      return id.replace(/[^A-Za-z0-9.-]/g, function (unit) { return "_" + unit.charCodeAt(0).toString(16) + "_"; });
    }).join("__");
  }
  // What is printed for a number, a set of numbers, a figure.
  function digits(n) { return n < 10000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, ","); }
  function set(low, high) {
    if (low === null) return high === null ? "…" : "≤ " + digits(high);
    if (high === null) return "≥ " + digits(low);
    return low === high ? digits(low) : digits(low) + "–" + digits(high);
  }
  function value(f) {
    // A number that somebody denies.
    if (f.stance === "denied" && f.high !== 0) return "≠ " + value({ low: f.low, high: f.high, bound: f.bound });
    var sign = { "about": "≈ ", "vague": "~ " }[f.bound];
    if (sign) return sign + set(f.low, f.high);
    sign = { "at-least": "≥ ", "more-than": "> " }[f.bound];
    if (sign && f.low !== null) return sign + digits(f.low);
    sign = { "at-most": "≤ ", "up-to": "≤ ", "less-than": "< " }[f.bound];
    return sign && f.high !== null ? sign + digits(f.high) : set(f.low, f.high);
  }

  // Everything that the page shows, as one string: elements with their attributes, and texts. What a reader
  // opened stays out, and so does what this check writes.
  function words(node, out) {
    if (node.nodeType === 3) { out.push(node.data); return; }
    if (node.nodeType !== 1) { out.push("<!>"); return; }
    if (node.unpacked) return;
    out.push("<" + node.localName);
    Array.from(node.attributes).forEach(function (each) {
      if (node.localName !== "details" || each.name !== "open") out.push(" " + each.name + "=" + each.value);
    });
    out.push(">");
    if (node !== result) node.childNodes.forEach(function (each) { words(each, out); });
    out.push("</" + node.localName + ">");
  }

  // Of a large dossier parts are folded away: they stand in a noscript, or packed in a script.
  async function folded(part) {
    var markup = part.localName === "noscript" ? part.textContent : await unpack(part.textContent);
    return new DOMParser().parseFromString(markup, "text/html");
  }
  // The elements of a part; of the page without those that a reader unfolded, as their fold is looked at.
  function found(selector, root) {
    return all(selector, root).filter(function (node) {
      for (; node; node = node.parentNode) if (node.unpacked) return false;
      return true;
    });
  }

  async function check() {
    var problems = [], count = { texts: 0, passages: 0, cells: 0 };
    function expect(code, holds, where) { if (!holds) problems.push([code, where]); }
    var block = document.getElementById("tarjih-data");
    var json = block.type === "text/plain" ? await unpack(block.textContent) : block.textContent;

    // 1. Hashes.
    expect("data", await sha256(json) === meta("tarjih-data-sha256"), meta("tarjih-data-sha256"));
    var shown = [];
    words(page, shown);
    expect("page", await sha256(shown.join("")) === meta("tarjih-page-sha256"), "");
    var policy = document.querySelector("meta[http-equiv]").content;
    var code = all("style").concat(all("script:not([type])"));
    for (var each of code) {
      expect("code", policy.includes("'sha256-" + await sha256(each.textContent, true) + "'"), each.localName);
    }
    var data = JSON.parse(json), weighing = data.weighing;
    var reports = new Map(weighing.reports.map(function (report) { return [report.id, report]; }));
    var texts = new Map();
    for (var kept of data.texts) {
      var report = reports.get(kept.report), hash = await sha256(kept.text);
      expect("text", hash === kept.sha256 && (kept.masked || kept.cut || (report && hash === report.text_sha256)), kept.report);
      texts.set(kept.report, kept.text);
      count.texts += 1;
    }

    // 2. Passages. A figure of a large dossier may stand among the readings as its id alone.
    var figures = new Map(), wanted = new Map();
    function shape(text) { return text.replace(/\0/g, "\ufffd"); }
    function passage(letter, claim, report) {
      if (claim.row !== undefined) return;
      var text = texts.get(report);
      expect("passage", text !== undefined && text.slice(claim.start, claim.end) === claim.quote, claim.id);
      if (letter && claim.start < claim.end) wanted.set(anchor(letter, [claim.id]), claim);
      count.passages += 1;
    }
    function figure(f) { if (typeof f === "object") figures.set(f.id, f); }
    data.readings.forEach(function (reading) {
      var id = reading.report.id;
      reading.figures.forEach(figure);
      reading.dates.forEach(function (claim) { passage("d", claim, id); });
      reading.statements.forEach(function (claim) {
        passage("s", claim, id);
        [claim.actor, claim.target].forEach(function (named) { if (named) passage("", named, id); });
      });
      reading.attributions.forEach(function (claim) { passage("a", claim, id); });
      reading.places.forEach(function (claim) { passage("p", claim, id); });
      reading.questions.forEach(function (claim) { passage("k", claim, id); });
    });
    weighing.figures.forEach(figure);
    figures.forEach(function (f) { passage(texts.has(f.report) ? "f" : "", f, f.report); });

    // 3. and 4. What is printed, in the page and in each part that is folded away.
    var byAnchor = new Map(), questions = new Map(), left = new Map();
    var marks = new Map(), bodies = new Map(), hashes = new Map();
    figures.forEach(function (f) { ["f", "v"].forEach(function (letter) { byAnchor.set(anchor(letter, [f.id]), f); }); });
    weighing.questions.forEach(function (q) {
      ["q", "w"].forEach(function (letter) { questions.set(anchor(letter, [q.id]), q); });
      left.set(q.id, {});
    });
    function look(root) {
      found("mark[data-c]", root).forEach(function (mark) {
        marks.set(mark.dataset.c, (marks.get(mark.dataset.c) || "") + mark.textContent);
      });
      found("article .body", root).forEach(function (one) {
        var body = one.cloneNode(true);
        all(".page", body).forEach(function (number) { number.remove(); });
        bodies.set(one.closest("[id]").id, body.textContent);
      });
      found(".hashes", root).forEach(function (row) {
        hashes.set(row.closest("[id]").id, all(".hash", row).map(function (hash) { return hash.textContent; }).join());
      });
      found(".value", root).forEach(function (cell) {
        var saying = cell.closest(".saying"), row = cell.closest("[id]");
        var link = cell.closest("a[href]") || (saying && saying.querySelector(".refs a"));
        var f = byAnchor.get(link ? link.getAttribute("href").slice(1) : row && row.id);
        var times = saying ? saying.querySelectorAll(".refs a").length : 1;
        var text = f && value(f) + (times > 1 ? " ×" + times : "");
        expect("cell", cell.textContent === text, cell.textContent);
        count.cells += 1;
      });
      found("[data-e]", root).forEach(function (cell) {
        var name = cell.dataset.e, item = cell.closest(".brief > li, tr[id], section[id]");
        var id = item && (item.id || item.querySelector("a").getAttribute("href").slice(1));
        var q = questions.get(id), number = q && q.estimate[name];
        expect("cell", q && typeof number === "number" && cell.textContent === digits(number), id + " " + name);
        if (q) left.get(q.id)[name] = (left.get(q.id)[name] || 0) + 1;
        count.cells += 1;
      });
    }
    async function lookInto(root) {
      look(root);
      for (var part of found(".fold > noscript, .fold > script", root)) await lookInto(await folded(part));
    }
    await lookInto(document);
    wanted.forEach(function (claim, id) { expect("mark", marks.get(id) === shape(claim.quote), claim.id); });
    texts.forEach(function (text, id) { expect("printed", bodies.get(anchor("r", [id]) + "-t") === shape(text), id); });
    reports.forEach(function (report, id) {
      expect("printed", hashes.get(anchor("r", [id])) === [report.sha256, report.text_sha256].join(), id);
    });
    weighing.questions.forEach(function (q) {
      ["low", "best", "high"].forEach(function (name) {
        var least = q.estimate[name] === null || (name === "best" && q.estimate.contested) ? 0 : 2;
        expect("cell", (left.get(q.id)[name] || 0) >= least, q.id + " " + name);
      });
    });
    return { problems: problems, count: count };
  }

  function tell(code, detail) {
    var line = document.querySelector('#check-words [data-code="' + code + '"]').cloneNode(true);
    var said = document.createElement("bdi");
    said.textContent = detail;
    line.append(" ", said);
    result.append(line);
  }
  document.getElementById("check").addEventListener("click", async function () {
    result.textContent = "";
    try {
      if (!globalThis.crypto || !crypto.subtle) { tell("unable", ""); return; }
      var found = await check();
      found.problems.slice(0, 50).forEach(function (each) { tell(each[0], String(each[1])); });
      var n = found.count, counts = [n.texts, n.passages, n.cells].join(" · ");
      tell(found.problems.length === 0 ? "good" : "bad", found.problems.length === 0 ? counts : String(found.problems.length));
    } catch (error) {
      tell("broken", String(error));
    }
  });
})();
`;
