(() => {
  'use strict';
  const form = document.getElementById('filters');
  if (form === null) return;
  const search = document.getElementById('q');
  const department = document.getElementById('department');
  const rule = document.getElementById('rule');
  const status = document.getElementById('status');
  const severities = [...form.querySelectorAll('[name=severity]')];

  /** Everything that can be shown or hidden, with its text in small letters. */
  const rows = new Map();
  for (const row of document.querySelectorAll('.ranking tbody tr')) rows.set(row.dataset.table, row);
  const tables = [...document.querySelectorAll('article.table')].map((article) => ({
    article,
    row: rows.get(article.dataset.table),
    text: `${article.querySelector('summary').textContent} ${rows.get(article.dataset.table)?.textContent}`.toLowerCase(),
    groups: [...article.querySelectorAll('.group')],
    findings: [...article.querySelectorAll('.findings li')].map((item) => ({
      item,
      text: item.textContent.toLowerCase(),
    })),
  }));

  function filter() {
    const words = search.value.trim().toLowerCase();
    const picked = new Set(severities.filter((box) => box.checked).map((box) => box.value));
    const anyKind = picked.size === severities.length && rule.value === '';
    let shownTables = 0;
    let shownFindings = 0;
    for (const { article, row, text, groups, findings } of tables) {
      const isWanted = department.value === '' || article.dataset.department === department.value;
      const isNamed = words === '' || text.includes(words);
      let matches = 0;
      for (const finding of findings) {
        const { severity, rule: id } = finding.item.dataset;
        const fits =
          picked.has(severity) &&
          (rule.value === '' || id === rule.value) &&
          (isNamed || finding.text.includes(words));
        finding.item.hidden = !fits;
        if (fits) matches += 1;
      }
      const shows = isWanted && (matches > 0 || (anyKind && isNamed));
      article.hidden = !shows;
      if (row) row.hidden = !shows;
      for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
      if (shows) {
        shownTables += 1;
        shownFindings += matches;
      }
    }
    status.textContent = form.dataset.status
      .replace('{tables}', String(shownTables))
      .replace('{findings}', String(shownFindings));
  }

  /** Numbers by size, the largest first at first; texts by the page's language. */
  function sortBy(header, column, isNumber) {
    const body = header.closest('table').tBodies[0];
    const first = isNumber && column > 0 ? 'descending' : 'ascending';
    const before = header.getAttribute('aria-sort');
    const order = before === null ? first : before === 'ascending' ? 'descending' : 'ascending';
    for (const other of header.parentElement.children) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', order);
    const sign = order === 'ascending' ? 1 : -1;
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const keyed = [...body.rows].map((row) => {
      const text = row.cells[column].textContent.trim();
      return { row, text, number: Number.parseFloat(text.replaceAll(',', '')) };
    });
    keyed.sort((a, b) => {
      if (!isNumber) return sign * collator.compare(a.text, b.text);
      if (Number.isNaN(a.number) || Number.isNaN(b.number)) {
        return Number(Number.isNaN(a.number)) - Number(Number.isNaN(b.number));
      }
      return sign * (a.number - b.number);
    });
    body.append(...keyed.map(({ row }) => row));
  }

  for (const [column, header] of [...document.querySelectorAll('.ranking thead th')].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => sortBy(header, column, header.classList.contains('number')));
  }

  const folds = tables.map(({ article }) => article.querySelector('details'));
  const setAll = (open) => {
    for (const fold of folds) if (!fold.closest('[hidden]')) fold.open = open;
  };

  /** Opens what a link leads to, which may be folded away or filtered out. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target?.closest('details');
    if (!fold) return;
    fold.open = true;
    fold.closest('article').hidden = false;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = folds.filter((fold) => !fold.open);
    for (const fold of closed) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false;
  });
  addEventListener('hashchange', reveal);
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  document.getElementById('open-all').addEventListener('click', () => setAll(true));
  document.getElementById('close-all').addEventListener('click', () => setAll(false));
  document.getElementById('print').addEventListener('click', () => print());
  for (const element of [form, ...document.querySelectorAll('.scripted')]) element.hidden = false;
  filter();
  reveal();
})();
