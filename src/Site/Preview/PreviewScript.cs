namespace Site.Preview;

/// <summary>What the preview puts into each page that it serves, and only there.</summary>
internal static class PreviewScript
{
    public const string Element = $$"""
        <script>
        (() => {
          const place = 'preview:' + location.pathname;
          const y = sessionStorage.getItem(place);
          if (y !== null) { sessionStorage.removeItem(place); scrollTo(0, +y); }
          let cover = null;
          const uncover = () => { cover?.remove(); cover = null; };
          const events = new EventSource('{{Listeners.Address}}');
          events.addEventListener('reload', () => { sessionStorage.setItem(place, scrollY); location.reload(); });
          events.addEventListener('style', async () => {
            uncover();
            const page = new DOMParser().parseFromString(await (await fetch(location.href, { cache: 'no-store' })).text(), 'text/html');
            const next = page.querySelectorAll('link[rel=stylesheet]');
            document.querySelectorAll('link[rel=stylesheet]').forEach((link, at) => { if (next[at]) link.href = next[at].getAttribute('href'); });
          });
          events.addEventListener('errors', event => {
            uncover();
            cover = document.createElement('pre');
            cover.id = 'preview-errors';
            cover.setAttribute('role', 'alert');
            cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;margin:0;padding:2rem;overflow:auto;background:#200d;color:#fff;font:1rem/1.5 monospace;white-space:pre-wrap';
            cover.textContent = JSON.parse(event.data);
            document.body.append(cover);
          });
          addEventListener('beforeunload', () => events.close());
        })();
        </script>
        """;
}
