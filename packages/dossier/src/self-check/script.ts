/**
 * The check that a dossier carries: plain JavaScript without any library, short enough to be read by whoever must rely on it.
 * It runs when somebody presses the button, asks nothing from anywhere, and looks at
 *
 * 1. hashes: of the data, of every text, of the style and the scripts, of everything that the page shows;
 * 2. passages: every claim sliced from its text again, and its marks in the page;
 * 3. texts and hashes as they are printed, against the data;
 * 4. cells: every printed value, low, best and high, made again from the data.
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
    out.push("<" + node.localName);
    Array.from(node.attributes).forEach(function (each) {
      if (node.localName !== "details" || each.name !== "open") out.push(" " + each.name + "=" + each.value);
    });
    out.push(">");
    if (node !== result) node.childNodes.forEach(function (each) { words(each, out); });
    out.push("</" + node.localName + ">");
  }

  async function check() {
    var problems = [], count = { texts: 0, passages: 0, cells: 0 };
    function expect(code, holds, where) { if (!holds) problems.push([code, where]); }
    var json = document.getElementById("tarjih-data").textContent;

    // 1. Hashes.
    expect("data", await sha256(json) === meta("tarjih-data-sha256"), meta("tarjih-data-sha256"));
    var shown = [];
    words(page, shown);
    expect("page", await sha256(shown.join("")) === meta("tarjih-page-sha256"), "");
    var policy = document.querySelector("meta[http-equiv]").content;
    var code = all("style").concat(all("script:not([id])"));
    for (var part of code) {
      expect("code", policy.includes("'sha256-" + await sha256(part.textContent, true) + "'"), part.localName);
    }
    var data = JSON.parse(json), weighing = data.weighing;
    var reports = new Map(weighing.reports.map(function (each) { return [each.id, each]; }));
    var texts = new Map();
    for (var each of data.texts) {
      var report = reports.get(each.report), hash = await sha256(each.text);
      expect("text", hash === each.sha256 && (each.masked || (report && hash === report.text_sha256)), each.report);
      texts.set(each.report, each.text);
      count.texts += 1;
    }

    // 2. Passages, and their marks in the page.
    var marks = new Map();
    all("mark[data-c]").forEach(function (mark) {
      marks.set(mark.dataset.c, (marks.get(mark.dataset.c) || "") + mark.textContent);
    });
    function shape(text) { return text.replace(/\0/g, "\ufffd"); }
    function passage(letter, claim, report) {
      if (claim.row !== undefined) return;
      var text = texts.get(report);
      expect("passage", text !== undefined && text.slice(claim.start, claim.end) === claim.quote, claim.id);
      var mark = letter && marks.get(anchor(letter, [claim.id]));
      if (letter && claim.start < claim.end) expect("mark", mark === shape(claim.quote), claim.id);
      count.passages += 1;
    }
    var figures = new Map();
    function figure(f) { figures.set(f.id, f); }
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

    // 3. Texts and hashes as printed.
    texts.forEach(function (text, id) {
      var article = document.getElementById(anchor("r", [id]) + "-t");
      var body = article && article.querySelector(".body").cloneNode(true);
      if (body) all(".page", body).forEach(function (number) { number.remove(); });
      expect("printed", body && body.textContent === shape(text), id);
    });
    reports.forEach(function (report, id) {
      var row = document.getElementById(anchor("r", [id]));
      var printed = row ? all(".hash", row).map(function (hash) { return hash.textContent; }) : [];
      expect("printed", printed.join() === [report.sha256, report.text_sha256].join(), id);
    });

    // 4. Cells: values of figures, then low, best and high of questions.
    var byAnchor = new Map(), questions = new Map(), left = new Map();
    figures.forEach(function (f) { ["f", "v"].forEach(function (letter) { byAnchor.set(anchor(letter, [f.id]), f); }); });
    all(".value").forEach(function (cell) {
      var saying = cell.closest(".saying"), row = cell.closest("[id]");
      var link = cell.closest("a[href]") || (saying && saying.querySelector(".refs a"));
      var f = byAnchor.get(link ? link.getAttribute("href").slice(1) : row && row.id);
      var times = saying ? saying.querySelectorAll(".refs a").length : 1;
      var text = f && value(f) + (times > 1 ? " ×" + times : "");
      expect("cell", cell.textContent === text, cell.textContent);
      count.cells += 1;
    });
    weighing.questions.forEach(function (q) {
      ["q", "w"].forEach(function (letter) { questions.set(anchor(letter, [q.id]), q); });
      left.set(q.id, {});
    });
    all("[data-e]").forEach(function (cell) {
      var name = cell.dataset.e, item = cell.closest(".brief > li, tr[id], section[id]");
      var id = item && (item.id || item.querySelector("a").getAttribute("href").slice(1));
      var q = questions.get(id), number = q && q.estimate[name];
      expect("cell", q && typeof number === "number" && cell.textContent === digits(number), id + " " + name);
      if (q) left.get(q.id)[name] = (left.get(q.id)[name] || 0) + 1;
      count.cells += 1;
    });
    weighing.questions.forEach(function (q) {
      ["low", "best", "high"].forEach(function (name) {
        var wanted = q.estimate[name] === null || (name === "best" && q.estimate.contested) ? 0 : 2;
        expect("cell", (left.get(q.id)[name] || 0) >= wanted, q.id + " " + name);
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
