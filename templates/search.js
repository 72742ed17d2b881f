/* The search box of the page of indexes. It is made here, so that without scripts nothing stands there that does nothing.
   The index is Pagefind's (pagefind.app), one a language: all of them are asked. */
const form = document.getElementById('search-form');
const root = new URL('.', import.meta.url);

if (form) {
  const own = form.content.cloneNode(true);
  form.replaceWith(own);
  begin(document.getElementById('search'));
}

function begin(box) {
  const words = box.querySelector('input[name=q]');
  const status = box.querySelector('[role=status]');
  const list = box.querySelector('ol');
  const more = box.querySelector('button[name=more]');
  const asked = new URLSearchParams(location.search);
  let engine;
  let found = [];
  let turn = 0;

  const load = () => engine ??= start().catch((error) => {
    engine = undefined;
    throw error;
  });

  async function start() {
    const pagefind = await import(new URL('search/pagefind.js', root));
    await pagefind.options({ bundlePath: new URL('search/', root).pathname, baseUrl: root.pathname, excerptLength: 24 });
    await pagefind.init();
    const entry = await (await fetch(new URL('search/pagefind-entry.json', root))).json();
    const language = document.documentElement.lang.toLowerCase();
    const first = entry.languages[language] ? language : entry.languages[language.split('-')[0]] ? language.split('-')[0] : '';
    for (const other of Object.keys(entry.languages)) {
      if (other !== first && (first || other !== largest(entry.languages))) {
        await pagefind.mergeIndex(new URL('search/', root).pathname, { language: other });
      }
    }
    return pagefind;
  }

  /* What Pagefind takes for a page whose language it has no index of. */
  function largest(languages) {
    return Object.keys(languages).sort((a, b) => languages[b].page_count - languages[a].page_count)[0];
  }

  function chosen() {
    const filters = {};
    for (const choice of box.querySelectorAll('select')) if (choice.value) filters[choice.name] = choice.value;
    return filters;
  }

  async function search() {
    const own = ++turn;
    const query = words.value.trim();
    const filters = chosen();
    if (!query && !Object.keys(filters).length) {
      show([], '');
      return;
    }
    try {
      const pagefind = await load();
      const answer = await pagefind.search(query || null, { filters });
      if (own !== turn) return;
      remember(query, filters);
      await show(answer.results, answer.results.length ? box.dataset.found.replace('{n}', answer.results.length.toLocaleString(document.documentElement.lang)) : box.dataset.none);
    } catch {
      if (own === turn) show([], box.dataset.lost);
    }
  }

  async function show(results, line) {
    found = results;
    list.replaceChildren();
    status.textContent = line;
    await next();
  }

  async function next() {
    const own = turn;
    const some = await Promise.all(found.slice(0, 10).map((result) => result.data()));
    if (own !== turn) return;
    found = found.slice(10);
    for (const page of some) list.append(item(page));
    more.hidden = !found.length;
  }

  function item(page) {
    const line = document.createElement('li');
    const title = document.createElement('p');
    const link = document.createElement('a');
    link.href = page.url;
    link.className = 'tap';
    link.hreflang = page.meta.lang;
    link.lang = page.meta.lang;
    link.dir = 'auto';
    link.textContent = page.meta.title;
    title.append(link);
    const about = document.createElement('p');
    about.className = 'meta';
    about.textContent = page.meta.about ?? '';
    const text = document.createElement('p');
    text.lang = page.meta.lang;
    text.dir = 'auto';
    marked(page.excerpt, text);
    line.append(title, about, text);
    return line;
  }

  /* Words and their marks; whatever else an excerpt might hold stays text. */
  function marked(html, target) {
    const part = new DOMParser().parseFromString(html, 'text/html').body;
    for (const node of part.childNodes) {
      if (node.nodeName === 'MARK') {
        const mark = document.createElement('mark');
        mark.textContent = node.textContent;
        target.append(mark);
      } else {
        target.append(node.textContent);
      }
    }
  }

  /* So that a search can be sent to somebody, and stands there again after a step back. */
  function remember(query, filters) {
    const asked = new URLSearchParams(filters);
    if (query) asked.set('q', query);
    history.replaceState(null, '', '?' + asked);
  }

  let waiting;
  words.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 300);
  });
  words.addEventListener('focus', () => load().catch(() => {}), { once: true });
  box.addEventListener('change', search);
  box.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  more.addEventListener('click', async () => {
    const last = list.lastElementChild;
    await next();
    last?.nextElementSibling?.querySelector('a').focus();
  });

  if (asked.has('q')) words.value = asked.get('q');
  for (const choice of box.querySelectorAll('select')) {
    const value = asked.get(choice.name);
    if (value && [...choice.options].some((option) => option.value === value)) {
      choice.value = value;
      choice.closest('details').open = true;
    }
  }
  if ([...asked.keys()].length) search();
}
