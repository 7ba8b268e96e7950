"use strict";
// The map, the contexts and the search of a shared page, made from the data in it. Everything is written as text.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const language = document.documentElement.lang;
  const number = (value) => value.toLocaleString(language);
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));

  /** An element with attributes, and children that are elements or texts. */
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const own = (text) => make("span", { dir: "auto", lang: "" }, text);
  const link = (key, text) => make("a", { href: "#" + encodeURIComponent(key), dir: "auto" }, text);

  // Words: as they are compared, without case and accents.
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const WORD = /[\p{L}\p{M}\p{N}]+/gu;
  const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  const foldedWords = (text) => (text.match(WORD) || []).map(fold);
  const indexed = (texts) => " " + texts.map((text) => foldedWords(text).join(" ")).join(" ");
  const hasWord = (index, word) => index.includes(WITHOUT_BLANKS.test(word) ? word : " " + word);
  const hasAll = (index, wanted) => wanted.every((word) => hasWord(index, word));

  const references = new Map(data.references.map((reference, place) => [reference.key, { ...reference, place }]));
  const tables = new Map(data.tables.map((table) => [table.key, { streams: [], grades: [], ...table }]));
  const notes = new Map();
  for (const note of data.notes) notes.set(note.on, [...(notes.get(note.on) || []), note]);
  const labels = new Map();
  for (const label of data.labels) for (const key of label.factors) labels.set(key, [...(labels.get(key) || []), label.name]);

  const themes = data.themes.map((theme) => {
    const passages = theme.passages || [];
    const appraisals = theme.appraisals || [];
    const cited = new Set(appraisals.map((each) => each.reference));
    const mine = notes.get(theme.key) || [];
    const index = indexed([
      theme.title,
      ...(theme.groups || []),
      ...passages.flatMap((passage) => [passage.label || "", passage.text]),
      ...[...cited].map((key) => references.get(key).label),
      ...mine.flatMap((note) => [note.quote || "", note.words || "", ...(note.tags || [])]),
      ...passages.flatMap((passage) => labels.get(passage.key) || []),
    ]);
    return { ...theme, passages, appraisals, cited, index };
  });
  // Where there are many themes, those out of sight are not laid out.
  document.documentElement.classList.toggle("many", themes.length > 200);
  const articles = [...document.querySelectorAll("article.theme")];
  const items = [...document.querySelectorAll("#list li")];
  let shown = themes;

  // The search: themes with all of its words, or beginnings of words.
  const box = document.getElementById("search");
  const found = document.getElementById("found");
  const hideEmpty = (parent, child, also) => {
    for (const part of document.querySelectorAll(parent)) {
      part.hidden = ![...part.querySelectorAll(child)].some((each) => !each.hidden);
      if (also) part.previousElementSibling.hidden = part.hidden;
    }
  };
  const search = () => {
    const wanted = foldedWords(box.value);
    shown = themes.filter((theme) => hasAll(theme.index, wanted));
    const keys = new Set(shown);
    themes.forEach((theme, place) => {
      articles[place].hidden = items[place].hidden = !keys.has(theme);
    });
    hideEmpty("#themes > section.table", "article.theme");
    hideEmpty("#list > ul", "li", true);
    found.textContent = filled(words.themes_found, { found: number(shown.length), all: number(themes.length) });
    drawMaps();
    drawFactors();
    mark(wanted);
  };

  const MOST_HITS = 5000;
  const mark = (wanted) => {
    if (!("highlights" in CSS)) return;
    CSS.highlights.delete("hit");
    if (!wanted.length) return;
    const ranges = [];
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && ranges.length < MOST_HITS; node = walker.nextNode()) {
      if (!node.parentElement.closest(".words, h4, #list a, #contexts td, .note") || node.parentElement.closest("[hidden]")) continue;
      for (const match of node.data.matchAll(WORD)) {
        const word = fold(match[0]);
        if (!wanted.some((each) => (WITHOUT_BLANKS.test(each) ? word.includes(each) : word.startsWith(each)))) continue;
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        ranges.push(range);
      }
    }
    CSS.highlights.set("hit", new Highlight(...ranges));
  };

  // The map: a table of themes and studies for each source table, so many at a time.
  const ROWS = 100, COLUMNS = 100;
  const mapPart = document.getElementById("map");
  const maps = [];
  const gradeOf = (table, key) => table.grades.find((grade) => grade.key === key);

  const drawMaps = () => maps.forEach((map) => map.draw());

  class StudyMap {
    constructor(table, heading) {
      this.table = table;
      this.themes = themes.filter((theme) => theme.table === table.key);
      const withoutStream = this.themes.some((theme) => theme.appraisals.some((each) => !each.stream));
      this.streams = [...table.streams, ...(withoutStream ? [null] : [])]; // null: evidence without a stream
      this.first = [0, 0];
      this.body = make("div", { class: "wide" });
      this.summary = make("p", { class: "aside" });
      this.tools = make("div", { class: "tools" });
      this.line = make("p", { class: "aside cell-words", dir: "auto" });
      this.part = make("section", {}, ...(heading ? [make("h3", { dir: "auto" }, table.name)] : []));
      this.part.append(this.summary, this.legend(), this.tools, this.body, this.line);
      mapPart.append(this.part);
    }

    legend() {
      const meaning = (mark, text) => filled(words.mark, { mark, meaning: text });
      const marks = this.table.grades.map((grade) => meaning(grade.mark, grade.name));
      if (this.table.streams.length > 1) marks.push(meaning("–", words.other_stream));
      const names = this.streams.map((stream) => (stream ? stream.name : words.no_stream));
      const text = filled(words.legend, { streams: names.join(", "), marks: marks.join(", ") });
      return make("p", { class: "aside", dir: "auto" }, text + " ", make("span", { class: "keys" }, words.keys));
    }

    draw() {
      const inSearch = new Set(shown);
      const rows = this.themes.filter((theme) => inSearch.has(theme));
      const places = new Set(rows.flatMap((theme) => [...theme.cited].map((key) => references.get(key).place)));
      const columns = [...places].sort((one, other) => one - other).map((place) => data.references[place]);
      this.part.hidden = !rows.length;
      this.summary.textContent = columns.length
        ? filled(words.map_summary, { themes: number(rows.length), studies: number(columns.length) })
        : words.map_empty;
      this.body.replaceChildren();
      this.line.textContent = "";
      this.drawTools(rows.length, columns.length);
      if (columns.length) this.body.append(this.drawTable(rows, columns));
    }

    drawTools(rows, columns) {
      this.tools.replaceChildren();
      [[rows, ROWS, words.fewer_themes, words.more_themes], [columns, COLUMNS, words.fewer_studies, words.more_studies]].forEach(
        ([all, step, fewer, more], way) => {
          if (this.first[way] >= all) this.first[way] = 0;
          if (all <= step) return;
          const first = this.first[way];
          const button = (text, to) => {
            const made = make("button", { type: "button" }, text);
            made.disabled = to < 0 || to >= all;
            made.addEventListener("click", () => { this.first[way] = to; this.draw(); });
            return made;
          };
          const values = { first: number(first + 1), last: number(Math.min(all, first + step)), all: number(all) };
          this.tools.append(button(fewer, first - step), make("span", { role: "status" }, filled(words.part_shown, values)), button(more, first + step));
        });
    }

    drawTable(allRows, allColumns) {
      const rows = allRows.slice(this.first[0], this.first[0] + ROWS);
      const columns = allColumns.slice(this.first[1], this.first[1] + COLUMNS);
      const head = make("tr", {}, make("th", { scope: "col" }, words.theme));
      head.append(...columns.map((each) => make("th", { scope: "col" }, link(each.key, each.label))), make("th", { scope: "col" }, words.studies));
      const body = rows.map((theme) => {
        const row = make("tr", {}, make("th", { scope: "row", lang: "" }, link(theme.key, theme.title)));
        row.append(...columns.map((column) => this.cell(theme, column)), make("td", { class: "count" }, number(theme.cited.size)));
        return row;
      });
      const foot = make("tr", {}, make("th", { scope: "row" }, words.themes));
      const citing = (column) => allRows.filter((theme) => theme.cited.has(column.key)).length;
      foot.append(...columns.map((column) => make("td", { class: "count" }, number(citing(column)))), make("td", { class: "count total" }, number(allColumns.length)));
      const grid = make("table", { class: "map", role: "grid", "aria-label": this.table.name });
      grid.append(make("thead", {}, head), make("tbody", {}, ...body), make("tfoot", {}, foot));
      this.connect(grid);
      return grid;
    }

    /** A study in a theme: a mark for each stream, and the same in words. */
    cell(theme, column) {
      const here = theme.appraisals.filter((each) => each.reference === column.key);
      const spoken = [];
      const cell = make("td", { tabindex: "-1" });
      for (const stream of here.length ? this.streams : []) {
        const inside = here.filter((each) => (each.stream || null) === (stream ? stream.key : null));
        // Each grade with its direction, once: the two belong together.
        const given = [...new Map(inside.map((each) => [`${each.grade} ${each.direction}`, each])).values()];
        const grades = given.map((each) => gradeOf(this.table, each.grade));
        const signs = given.map((each) => (each.direction ? words.directions[each.direction] : ""));
        const names = grades.map((grade, place) => [grade ? grade.name : words.not_graded, signs[place]].filter(Boolean).join(" "));
        spoken.push(`${stream ? stream.name : words.no_stream}: ${inside.length ? names.join(", ") : words.other_stream}`);
        const text = inside.length ? grades.map((grade, place) => (grade ? grade.mark : "·") + signs[place]).join("") : "–";
        const tone = new Set(grades).size === 1 && grades[0] ? grades[0].tone || "" : "";
        cell.append(make("span", { class: `mark ${inside.length ? tone : "elsewhere"}`, "aria-hidden": "true" }, text));
      }
      const text = `${theme.title}, [${column.label}]: ${spoken.join("; ") || words.not_cited}`;
      cell.setAttribute("aria-label", text);
      cell.addEventListener("focus", () => {
        this.line.replaceChildren(link(theme.key, theme.title), " ", link(column.key, `[${column.label}]`), ` ${spoken.join("; ") || words.not_cited}`);
      });
      cell.addEventListener("dblclick", () => go(theme.key));
      cell.addEventListener("keydown", (event) => { if (event.key === "Enter") go(theme.key); });
      return cell;
    }

    /** One cell of the grid can be reached with Tab, all others with the arrow keys. */
    connect(grid) {
      const rows = [...grid.tBodies[0].rows].map((row) => [...row.cells].filter((cell) => cell.hasAttribute("tabindex")));
      rows[0][0].tabIndex = 0;
      grid.addEventListener("focusin", (event) => {
        if (!event.target.matches("td[tabindex]")) return;
        grid.querySelector('td[tabindex="0"]').tabIndex = -1;
        event.target.tabIndex = 0;
      });
      grid.addEventListener("keydown", (event) => {
        const at = rows.findIndex((row) => row.includes(event.target));
        if (at < 0 || event.altKey || event.metaKey) return;
        const column = rows[at].indexOf(event.target);
        const last = rows[at].length - 1;
        const ahead = getComputedStyle(grid).direction === "rtl" ? -1 : 1;
        const to = {
          ArrowUp: [at - 1, column], ArrowDown: [at + 1, column],
          ArrowLeft: [at, column - ahead], ArrowRight: [at, column + ahead],
          Home: [event.ctrlKey ? 0 : at, 0], End: [event.ctrlKey ? rows.length - 1 : at, last],
        }[event.key];
        if (!to) return;
        event.preventDefault();
        rows[to[0]]?.[to[1]]?.focus();
      });
    }
  }

  // The contexts: every contextual factor, with its sign.
  const signOf = { enabler: "+", barrier: "−", mixed: "±", context: "○" };
  const factors = themes.flatMap((theme) =>
    theme.passages.filter((passage) => passage.role in signOf).map((passage) => ({
      ...passage, theme, labels: labels.get(passage.key) || [],
      index: indexed([passage.text, passage.label || "", ...(labels.get(passage.key) || [])]),
    })));
  const contexts = document.getElementById("contexts");
  const FACTORS = 500;
  let most = FACTORS;
  const filter = make("input", { id: "filter", type: "search", maxlength: "500", autocomplete: "off", dir: "auto" });
  const ticks = new Map();
  const factorsFound = make("span", { role: "status" });
  const more = make("button", { type: "button" }, words.more);
  const list = make("tbody");

  const buildContexts = () => {
    const signs = make("fieldset", {}, make("legend", { class: "unseen" }, words.sign));
    for (const role of Object.keys(signOf).filter((each) => factors.some((factor) => factor.role === each))) {
      const tick = make("input", { type: "checkbox", id: `sign-${role}` });
      tick.checked = true;
      tick.addEventListener("change", drawFactors);
      ticks.set(role, tick);
      signs.append(make("span", {}, tick, " ", make("label", { for: tick.id }, `${signOf[role]} ${words.signs[role]}`)));
    }
    const heads = [words.sign, words.factor, words.theme, ...(data.labels.length ? [words.labels] : [])];
    const table = make("table", { class: "factors" }, make("caption", { class: "unseen" }, words.factor));
    table.append(make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)))), list);
    contexts.append(
      make("div", { class: "tools" }, make("label", { for: "filter" }, words.filter), filter, signs, factorsFound),
      make("div", { class: "wide" }, table), more);
    filter.addEventListener("input", () => { most = FACTORS; drawFactors(); mark(foldedWords(box.value)); });
    more.addEventListener("click", () => { most += FACTORS; drawFactors(); });
  };

  const drawFactors = () => {
    const wanted = foldedWords(filter.value);
    const inThemes = new Set(shown);
    const some = factors.filter((factor) => inThemes.has(factor.theme) && ticks.get(factor.role).checked && hasAll(factor.index, wanted));
    list.replaceChildren(...some.slice(0, most).map((factor) => {
      const row = make("tr", {}, make("td", { class: factor.role }, `${signOf[factor.role]} ${words.signs[factor.role]}`));
      const label = factor.label ? [make("span", { class: "aside", dir: "auto" }, factor.label), " "] : [];
      row.append(make("td", {}, ...label, own(factor.text)), make("td", {}, link(factor.theme.key, factor.theme.title)));
      if (data.labels.length) row.append(make("td", { dir: "auto" }, factor.labels.join("; ")));
      return row;
    }));
    more.hidden = some.length <= most;
    factorsFound.textContent = filled(words.factors_found, { found: number(some.length), all: number(factors.length) });
  };

  // The address: #q=words searches, #key goes to a theme or reference, also to one that the search has hidden.
  const go = (key) => { location.hash = "#" + encodeURIComponent(key); };
  const follow = () => {
    const hash = location.hash.slice(1);
    let text = "";
    try {
      text = decodeURIComponent(hash);
    } catch {
      return;
    }
    if (hash.startsWith("q=")) {
      box.value = text.slice(2);
      search();
      return;
    }
    const target = text && document.getElementById(text);
    if (!target) return;
    if (target.closest("[hidden]")) {
      box.value = "";
      search();
    }
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  };

  for (const part of document.querySelectorAll(".scripted")) part.hidden = false;
  const drawn = data.tables.filter((table) => themes.some((theme) => theme.table === table.key));
  for (const table of drawn) maps.push(new StudyMap(tables.get(table.key), drawn.length > 1));
  buildContexts();
  contexts.hidden = contexts.hidden || !factors.length;
  search();
  follow();
  addEventListener("hashchange", follow);
  const typed = () => {
    search();
    history.replaceState(null, "", box.value ? "#q=" + encodeURIComponent(box.value) : location.pathname + location.search);
  };
  box.addEventListener("input", typed);
  document.getElementById("clear").addEventListener("click", () => {
    box.value = "";
    typed();
    box.focus();
  });
})();
