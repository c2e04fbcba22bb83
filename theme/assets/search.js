// Search without a server: reads the index that was built with the site, a few small files per query.
// The index format and the folding of words are described in theme/README.md; the program that writes the index folds the same way.

const letters = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ĳ: 'ij', ς: 'σ' };
const mostLetters = 64;
const irregular = [['kinderen', 'kind'], ['schepen', 'schip'], ['steden', 'stad'], ['leden', 'lid']];

/** Lower case without marks: `Oekraïne` becomes `oekraine`. */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[ßæœøđðłþıĳς]/g, letter => letters[letter]);
}

/** The terms of a text, in order: folded words of two characters or more, no longer than counts, without plural endings. */
export function terms(text) {
  return (text.match(/(?:[\p{Nd}\p{M}]|(?![\u3005-\u9FFF])\p{L})+|(?:(?=[\u3005-\u9FFF])\p{L})+/gu) ?? [])
    .flatMap(pairs).map(fold).map(cut).filter(word => [...word].length > 1 || unspaced.test(word)).map(stem);
}

const unspaced = /^[\u3005-\u9FFF]/;

// Chinese and Japanese put no space between words: there every two letters that follow one another are one.
function pairs(word) {
  return unspaced.test(word) && word.length > 2 ? [...word.slice(1)].map((letter, at) => word[at] + letter) : [word];
}

// By code points, each of which takes two units at most.
function cut(word) {
  return word.length > mostLetters ? [...word.slice(0, 2 * mostLetters)].slice(0, mostLetters).join('') : word;
}

/** Takes Dutch and English plural and adjective endings off a folded word. */
export function stem(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  for (const [plural, singular] of irregular) {
    if (word.endsWith(plural)) return word.slice(0, -plural.length) + singular;
  }
  for (let before = ''; before !== word;) {
    before = word;
    word = withoutE(withoutEn(withoutS(word)));
  }
  word = word.replace(/ie$|(?<=[^aeiou])y$/, 'i').replace(/([^aeiou])\1$/, '$1');
  return word.length < 4 ? word : word.replace(/([aeou])\1(?=[^aeiou]?$)/, '$1');
}

function withoutS(word) {
  if (word.length < 5) return word;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^aius]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEn(word) {
  return word.length >= 5 && word.endsWith('en') ? word.slice(0, -2).replace(/v$/, 'f').replace(/z$/, 's') : word;
}

function withoutE(word) {
  return word.length >= 6 && /(se|che)$/.test(word) ? word.slice(0, -1) : word;
}

// The index: a manifest, shards of terms by the letters they begin with, and files of documents.

const weights = [1, 2, 3, 5, 8, 13, 21, 34];
const mostShardsOfPrefix = 4;

/** The postings of a term, as the index writes them, as pairs of document and weight. */
export function decode(postings) {
  const rows = [];
  let weight = 0, next = 0, high = 0;
  for (let at = 0; at < postings.length; at++) {
    const code = postings.charCodeAt(at);
    if (code === 33) {
      weight++;
      next = 0;
    } else if (code > 92) {
      high = high * 34 + code - 93;
    } else {
      next += high * 57 + code - 35;
      rows.push([next++, weights[weight]]);
      high = 0;
    }
  }
  return rows;
}

export class Index {
  #files = new Map();
  #address;

  constructor(address) {
    this.#address = new URL(address, document.baseURI);
  }

  manifest() {
    return this.#get(this.#address);
  }

  /** What the word finds: itself, and as the beginning of a word that is still being typed the longer ones too. */
  async postings(term, asPrefix) {
    const { shards } = await this.manifest();
    const own = await this.#shard(shards, longestPrefix(shards, term));
    const exact = Object.hasOwn(own, term) ? [{ rows: decode(own[term]), factor: 1 }] : [];
    if (!asPrefix) return exact;
    const others = Object.keys(shards).filter(prefix => prefix.length > term.length && prefix.startsWith(term));
    const read = others.length < mostShardsOfPrefix ? await Promise.all(others.map(prefix => this.#shard(shards, prefix))) : [];
    return [own, ...read].reduce((found, shard) => found.concat(longer(shard, term)), exact);
  }

  async document(number) {
    const { documents, documents_per_file: size } = await this.manifest();
    const file = Math.floor(number / size);
    return (await this.#get(`${documents.slice(8 * file, 8 * file + 8)}.json`))[number % size];
  }

  #shard(shards, prefix) {
    return prefix === undefined ? {} : this.#get(`${shards[prefix]}.json`);
  }

  #get(path) {
    const url = new URL(path, this.#address).href;
    if (!this.#files.has(url)) {
      const file = fetch(url).then(response => response.ok ? response.json() : Promise.reject(new Error(`${response.status} ${url}`)));
      file.catch(() => this.#files.delete(url));
      this.#files.set(url, file);
    }
    return this.#files.get(url);
  }
}

function longestPrefix(shards, term) {
  for (let end = term.length; end >= 0; end--) {
    if (Object.hasOwn(shards, term.slice(0, end))) return term.slice(0, end);
  }
}

function longer(shard, term) {
  return Object.keys(shard).filter(other => other !== term && other.startsWith(term))
    .map(other => ({ rows: decode(shard[other]), factor: 0.6 }));
}

/** Numbers of the documents that answer the query, best first, and whether none has all of its words. */
export async function find(index, words, lastIsPrefix) {
  const { count, common } = await index.manifest();
  const isNeeded = words.map(word => !common.includes(word));
  const needed = isNeeded.filter(Boolean).length;
  const answers = await Promise.all(words.map((word, at) =>
    index.postings(word, lastIsPrefix && isNeeded[at] && at === words.length - 1 && word.length > 2)));
  const found = new Map();
  for (const [at, postings] of answers.entries()) {
    for (const [number, score] of best(postings, count)) {
      const sum = found.get(number) ?? { number, words: 0, score: 0 };
      if (isNeeded[at]) sum.words++;
      sum.score += score;
      found.set(number, sum);
    }
  }
  const ranked = [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score || b.number - a.number);
  const complete = ranked.filter(each => each.words === needed);
  return complete.length ? { numbers: complete.map(each => each.number), partly: false }
    : { numbers: ranked.map(each => each.number), partly: ranked.length > 0 };
}

// Of a word and the longer words that begin with it, the one that counts most in a document decides.
function best(postings, count) {
  const scores = new Map();
  for (const { rows, factor } of postings) {
    const rarity = Math.log(1 + (count - rows.length + 0.5) / (rows.length + 0.5));
    for (const [number, weight] of rows) {
      const score = factor * rarity * weight / (weight + 3);
      if (score > (scores.get(number) ?? 0)) scores.set(number, score);
    }
  }
  return scores;
}

// The page

function start(form, panel) {
  const input = form.elements.q;
  const status = panel.querySelector('[role=status]');
  const list = panel.querySelector('ol');
  const texts = panel.dataset;
  const language = document.documentElement.lang;
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const plural = new Intl.PluralRules(language);
  const amount = new Intl.NumberFormat(language);
  const index = new Index(texts.index);
  const pageSize = 10;
  let latest = 0;
  let waiting;

  async function search() {
    const query = input.value.trim();
    const run = ++latest;
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    const words = [...new Set(terms(query))];
    if (!words.length) return show(query ? texts.short : '');
    const slow = setTimeout(() => run === latest && (status.textContent = texts.busy), 250);
    try {
      const { numbers, partly } = await find(index, words, !/\s$/.test(input.value));
      const items = await Promise.all(numbers.slice(0, pageSize).map(number => index.document(number)));
      if (run !== latest) return;
      show(message(numbers.length, partly), items, words);
      if (numbers.length > pageSize) offerMore(numbers, words);
    } catch (error) {
      if (run !== latest) return;
      show(texts.failed);
      throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  function message(found, partly) {
    if (!found) return texts.none;
    return partly ? texts.partly : (plural.select(found) === 'one' ? texts.one : texts.other).replace('{0}', amount.format(found));
  }

  function show(message, items = [], words = []) {
    panel.querySelector('.more')?.remove();
    status.textContent = message;
    list.replaceChildren(...items.map(item => result(item, words)));
  }

  function offerMore(numbers, words) {
    const field = element('div', 'field more');
    const button = field.appendChild(element('button', '', texts.more));
    button.type = 'button';
    button.addEventListener('click', async () => {
      const shown = list.children.length;
      const items = await Promise.all(numbers.slice(shown, shown + pageSize).map(number => index.document(number)));
      list.append(...items.map(item => result(item, words)));
      list.children[shown]?.querySelector('a').focus();
      if (list.children.length >= numbers.length) field.remove();
    });
    panel.append(field);
  }

  function result(item, words) {
    const entry = element('li', 'item');
    if (item.d) {
      const date = item.d.slice(0, 10);
      const when = entry.appendChild(element('time', 'when', day.format(new Date(`${date}T12:00:00Z`))));
      when.dateTime = date;
    }
    const link = entry.appendChild(element('h2')).appendChild(element('a'));
    link.href = item.u;
    link.append(...marked(item.t, words));
    const summary = item.s ? entry.appendChild(element('p')) : null;
    summary?.append(...marked(item.s, words));
    for (const foreign of item.l ? [link, summary ?? link] : []) Object.assign(foreign, { lang: item.l, dir: 'auto' });
    if (item.g?.length) entry.append(element('p', 'meta', item.g.slice(0, 4).join(' · ')));
    return entry;
  }

  function move(event) {
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape' && at >= 0) return input.focus();
    if (event.key === '/' && document.activeElement !== input) return event.preventDefault(), input.focus();
    if (at < 0 && document.activeElement !== input) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || (at < 0 && step < 0)) return;
    event.preventDefault();
    (at + step < 0 ? input : links[Math.min(at + step, links.length - 1)])?.focus();
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  document.addEventListener('keydown', event => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) move(event);
  });

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) search();
}

function element(name, className = '', text = '') {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

// The text with the words that were looked for marked, as nodes: nothing of the index is ever read as HTML.
function marked(text, words) {
  return text.split(/([\p{L}\p{M}\p{Nd}]+)/u).map((part, at) => {
    if (at % 2 === 0) return part;
    const [term] = terms(part);
    return term && words.some(word => term === word || (word.length > 2 && term.startsWith(word))) ? element('mark', '', part) : part;
  });
}

const panel = globalThis.document?.getElementById('search');
if (panel) start(document.querySelector('form[role=search]'), panel);
