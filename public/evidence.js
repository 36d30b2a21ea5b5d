/*
 * Sorts and filters the table of facts. A classic script: browsers refuse modules on file://. The page holds every fact without it.
 * It stands right behind the fields, so that they are there before anything below them is drawn.
 */
document.getElementById('filter').hidden = false;

document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  const form = document.getElementById('filter');
  const body = document.querySelector('#evidence tbody');

  const count = form.querySelector('output');
  const field = function (name) { return form.querySelector('#filter-' + name); };
  const fold = function (text) { return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').replace(/(\d)[,.\u00a0\u202f](?=\d{3}(?!\d))/g, '$1'); };
  const rows = Array.from(body.rows).map(function (row, place) {
    const cells = row.cells;
    const keys = row.dataset;
    return { row: row, place: place, text: fold(row.textContent), words: fold(cells[0].textContent), kind: keys.kind, source: keys.source, origin: keys.origin || '', topic: keys.topic || '' };
  });
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function fits(item) {
    const words = fold(field('words').value).split(' ').filter(Boolean);
    return words.every(function (word) { return item.text.includes(word); }) && ['kind', 'source', 'origin', 'topic'].every(function (name) {
      const wanted = field(name).value;
      return !wanted || item[name] === wanted;
    });
  }

  /* What has no value comes last. */
  function compare(key) {
    return function (a, b) {
      if (!key || a[key] === b[key]) return a.place - b.place;
      if (!a[key] || !b[key]) return a[key] ? -1 : 1;
      return order.compare(a[key], b[key]) || a.place - b.place;
    };
  }

  function show() {
    let shown = 0;
    rows.forEach(function (item) {
      item.row.hidden = !fits(item);
      if (!item.row.hidden) shown += 1;
    });
    count.textContent = shown + ' of ' + rows.length + ' facts shown';
    const asked = field('words').value;
    if (asked || location.hash.startsWith('#q=')) history.replaceState(null, '', asked ? '#q=' + encodeURIComponent(asked) : location.pathname + location.search);
  }

  function sort() {
    rows.slice().sort(compare(field('sort').value)).forEach(function (item) { body.append(item.row); });
  }

  let waiting;
  form.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  form.addEventListener('change', function (event) {
    if (event.target.id === 'filter-sort') sort();
    show();
  });
  form.querySelector('button').addEventListener('click', function () {
    form.querySelectorAll('input, select').forEach(function (each) { each.value = ''; });
    sort();
    show();
  });

  if (location.hash.startsWith('#q=')) field('words').value = decodeURIComponent(location.hash.slice(3));
  show();
  /* Browsers restore what was chosen before the page was left. */
  window.addEventListener('pageshow', function () { sort(); show(); });
});
