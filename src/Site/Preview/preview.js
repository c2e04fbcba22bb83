// Lets a page of the preview follow the site: it hears of each build by server-sent events.
// `built` says which build the server shows now; a page of another one is loaded anew, at its new address where it has one,
// or only its style where nothing else changed. `errors` says why there is none.

(() => {
  const { events: address, version: served } = document.currentScript.dataset;
  const placeOf = path => `preview:${path}`;
  const tab = 'preview-version';
  let version = served;

  // What the tab heard of last: a page that moved while this one was asked for is not found here, but there.
  let known = sessionStorage.getItem(tab) ?? served;
  let events = null;
  let cover = null;

  const blocks = () => [...(document.querySelector('main') ?? document.body).querySelectorAll('h1, h2, h3, h4, p, li, pre, td')];
  const topOf = block => block.getBoundingClientRect().top;
  const isSeen = block => topOf(block) >= 0 && topOf(block) < innerHeight;

  // The page keeps its place: the words that were seen, where they were seen, and what had the focus.
  const leaveFor = path => {
    const { activeElement: active } = document;
    const index = active && active !== document.body ? [...document.querySelectorAll(active.localName)].indexOf(active) : -1;
    sessionStorage.setItem(placeOf(path), JSON.stringify({
      x: scrollX,
      y: scrollY,
      seen: blocks().filter(isSeen).map(block => ({ words: block.textContent, top: topOf(block) })),
      tag: active?.localName,
      index,
    }));
    close();
    if (path === location.pathname) location.reload();
    else location.replace(path + location.search + location.hash);
  };

  // Others may have come above them meanwhile, and they may have gone themselves.
  const heightOf = ({ y, seen }) => {
    const now = blocks();
    for (const { words, top } of seen) {
      const same = now.filter(block => block.textContent === words);
      if (same.length === 1) return scrollY + topOf(same[0]) - top;
    }
    return y;
  };

  const comeBack = () => {
    const place = JSON.parse(sessionStorage.getItem(placeOf(location.pathname)));
    if (!place) return;
    sessionStorage.removeItem(placeOf(location.pathname));
    if (place.index >= 0) document.querySelectorAll(place.tag)[place.index]?.focus({ preventScroll: true });
    const scroll = () => scrollTo({ left: place.x, top: heightOf(place), behavior: 'instant' });
    scroll();

    // Once more when pictures have their size and a fragment was scrolled to, unless the reader moved on meanwhile.
    const moved = new AbortController();
    for (const input of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(input, () => moved.abort(), { once: true, passive: true });
    addEventListener('load', () => requestAnimationFrame(() => moved.signal.aborted || scroll()), { once: true });
  };

  // The old style goes when the new one is there, so that the page is never without.
  const restyle = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href, { cache: 'no-store' })).text(), 'text/html');
    const next = page.querySelectorAll('link[rel=stylesheet]');
    document.querySelectorAll('link[rel=stylesheet]').forEach((old, at) => {
      const address = next[at] && new URL(next[at].getAttribute('href'), location);
      if (address?.origin !== location.origin) return;
      address.searchParams.set('preview', version);
      const link = old.cloneNode();
      link.href = address;
      link.addEventListener('load', () => old.remove(), { once: true });
      old.after(link);
    });
  };

  const uncover = () => {
    cover?.remove();
    cover = null;
  };

  const show = errors => {
    uncover();
    const add = (parent, name, text, style) => {
      const element = document.createElement(name);
      element.style.cssText = `all: initial; font: inherit; color: inherit; ${style}`;
      element.textContent = text;
      parent.append(element);
      return element;
    };
    cover = document.createElement('div');
    cover.id = 'preview-errors';
    cover.lang = 'en';
    cover.tabIndex = 0;
    cover.setAttribute('role', 'alert');
    cover.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 2rem;'
      + 'background: #200e; color: #fff; font: 1rem/1.5 ui-monospace, monospace; display: block';
    document.body.append(cover);
    add(cover, 'p', `Not built: ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}. The page shows the site as it was.`, 'display: block; margin: 0 0 1rem; font-weight: bold');
    for (const error of errors) add(cover, 'p', error, 'display: block; margin: 0 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere');
    const button = add(cover, 'button', 'Hide (Esc)', 'padding: .25rem 1rem; border: 1px solid; border-radius: .25rem; cursor: pointer');
    button.addEventListener('click', uncover);
  };

  const built = event => {
    const { isStyle, moved } = JSON.parse(event.data);
    const path = moved[location.pathname] ?? location.pathname;
    uncover();
    known = event.lastEventId;
    sessionStorage.setItem(tab, known);
    if (version === known && path === location.pathname) return;
    version = known;
    if (isStyle) restyle();
    else leaveFor(path);
  };

  // A browser opens six connections to one server at most: pages that nobody sees close theirs, and catch up when they are looked at.
  const open = () => {
    if (events || document.hidden) return;
    events = new EventSource(`${address}?since=${known}`);
    events.addEventListener('built', built);
    events.addEventListener('errors', event => show(JSON.parse(event.data)));
    events.addEventListener('error', () => {
      if (events?.readyState !== EventSource.CLOSED) return;
      close();
      setTimeout(open, 1000);
    });
  };

  const close = () => {
    events?.close();
    events = null;
  };

  addEventListener('keydown', event => event.key === 'Escape' && uncover());
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  document.addEventListener('visibilitychange', () => document.hidden ? close() : open());
  comeBack();
  open();
})();
