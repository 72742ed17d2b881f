/* The search box of the page of indexes. It is made here, so that without scripts nothing stands there that does nothing.
   The indexes are Pagefind's (pagefind.app), one a language, each with the rules of its own language for the forms of words. */
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
  const engines = new Map();
  let found = [];
  let turn = 0;

  /* The page's own language first. */
  const spoken = document.documentElement.lang.toLowerCase();
  const languages = box.dataset.languages.split(' ').sort((a, b) => isOwn(b) - isOwn(a));

  function isOwn(language) {
    return language === spoken || language.split('-')[0] === spoken.split('-')[0];
  }

  function engine(language) {
    if (!engines.has(language)) {
      const made = start(language);
      engines.set(language, made);
      made.catch(() => engines.delete(language));
    }
    return engines.get(language);
  }

  async function start(language) {
    const pagefind = await import(new URL(`search/${language}/pagefind.js`, root));
    await pagefind.options({ baseUrl: root.pathname, excerptLength: 24, exactDiacritics: isInParts(language) });
    await pagefind.init();
    return pagefind;
  }

  /* Where to look, one after the other, until something is found. Words in another script than Latin are mostly in texts
     of that script; a name, or a word that is spoken of, may stand in any. */
  function wanted(query, language) {
    if (language) return [languages.filter((own) => own === language)];
    const letters = query.match(/\p{L}/gu) ?? [];
    if (!letters.length || letters.some((letter) => /\p{Script=Latin}/u.test(letter))) return [languages];
    const own = languages.filter((tag) => letters.some((letter) => inScript(tag, letter)));
    return [own, languages.filter((tag) => !own.includes(tag))];
  }

  async function look(tag, query, filters) {
    const engineOfTag = await engine(tag);
    const { results } = await engineOfTag.search((isInParts(tag) ? parts(query) : query) || null, { filters });
    return results.length && !isInParts(tag) && !(await isFound(query, results[0])) ? [] : results;
  }

  /* Of a word that an index does not have Pagefind takes letter after letter, until one is there that begins so: less than
     half of the word is another word. It is so with all results of an index, or with none. */
  async function isFound(query, result) {
    const asked = plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!asked.length || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(query)) return true;
    const page = await result.data();
    const marks = [...read(page.excerpt).querySelectorAll('mark')].map((mark) => plain(mark.textContent));
    return !marks.length || asked.some((word) => marks.some((mark) => 2 * common(word, mark) >= word.length));
  }

  function plain(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  }

  /* With how many letters both begin. */
  function common(word, mark) {
    const start = mark.search(/[\p{L}\p{N}]/u);
    let length = 0;
    while (length < word.length && word[length] === mark[start + length]) length += 1;
    return length;
  }

  function read(html) {
    return new DOMParser().parseFromString(html, 'text/html').body;
  }

  function inScript(tag, letter) {
    const script = new Intl.Locale(tag).maximize().script;
    const names = { Hans: ['Han'], Hant: ['Han'], Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul', 'Han'] }[script] ?? [script];
    return names.some((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter));
  }

  /* Writing without spaces between words lies in the index in parts of up to ten letters: what is looked for is cut alike. */
  function isInParts(tag) {
    return ['Khmr', 'Laoo', 'Mymr'].includes(new Intl.Locale(tag).maximize().script);
  }

  function parts(query) {
    return query.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/(?:(?=[\p{L}\p{M}])[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}])+/gu,
        (phrase) => ` ${phrase.replace(/(?:\P{M}\p{M}*){10}/gu, '$& ')} `)
      .trim();
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
    const { language, ...others } = filters;
    status.textContent = '…';
    try {
      let results = [];
      for (const tags of wanted(query, language)) {
        if (results.length) break;
        const answers = await Promise.all(tags.map((tag) => look(tag, query, others)));
        if (own !== turn) return;
        results = answers.flat().sort((a, b) => b.score - a.score);
      }
      remember(query, filters);
      const number = results.length.toLocaleString(document.documentElement.lang);
      await show(results, results.length ? box.dataset.found.replace('{n}', number) : box.dataset.none);
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
    const own = document.createElement('div');
    own.className = 'text fit';
    own.lang = page.meta.lang;
    own.dir = isRightToLeft(page.meta.lang) ? 'rtl' : 'ltr';
    const title = document.createElement('p');
    const link = document.createElement('a');
    link.href = page.url;
    link.className = 'tap';
    link.hreflang = page.meta.lang;
    link.textContent = page.meta.title;
    title.append(link);
    const about = document.createElement('p');
    about.className = 'meta';
    about.textContent = page.meta.about ?? '';
    const text = document.createElement('p');
    if (page.meta.summary) text.textContent = page.meta.summary;
    else excerpt(page, text);
    own.append(title, about, text);
    line.append(own);
    return line;
  }

  function isRightToLeft(tag) {
    return /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/.test(new Intl.Locale(tag).maximize().script);
  }

  /* A part of a text says that it is one. */
  function excerpt(page, target) {
    const part = read(page.excerpt);
    const whole = read(page.content ?? '').textContent.trim();
    const own = part.textContent.trim();
    if (!whole.startsWith(own)) target.append('… ');
    marked(part, target);
    if (!whole.endsWith(own)) target.append(' …');
  }

  /* Words and their marks; whatever else an excerpt might hold stays text. */
  function marked(part, target) {
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
  words.addEventListener('focus', () => engine(languages[0]).catch(() => {}), { once: true });
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
