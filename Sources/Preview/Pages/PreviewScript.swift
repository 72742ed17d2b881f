/// What keeps a page in the browser up to date. The policy of a page lets this script run, by its digest, and no
/// other.
enum PreviewScript {
  static let text = #"""
    (() => {
      const host = document.querySelector("colophon-preview");
      if (!host) return;
      let root = host.shadowRoot;
      if (!root) {
        root = host.attachShadow({ mode: "open" });
        const inner = host.querySelector("template");
        if (inner) root.append(inner.content);
      }
      const bar = root.getElementById("bar"), lost = root.getElementById("lost");
      const key = "colophon-preview:" + location.pathname;
      let seen = host.dataset.seen, source = null, alarm = 0;

      // What the reader had before the page was loaded anew: the place, the focus, the open messages.
      try {
        const kept = JSON.parse(sessionStorage.getItem(key));
        sessionStorage.removeItem(key);
        if (kept) {
          for (const id of kept.open) {
            const inner = root.getElementById(id) || document.getElementById(id);
            if (inner && "open" in inner) inner.open = true;
          }
          if (kept.focus) {
            const inner = document.getElementById(kept.focus);
            if (inner) inner.focus({ preventScroll: true });
          } else if (kept.inBar) {
            const summary = root.querySelector("summary");
            if (summary) summary.focus({ preventScroll: true });
          }
          const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
          back();
          addEventListener("load", back, { once: true });
        }
      } catch {}

      const keep = () => {
        try {
          const open = [...document.querySelectorAll("details[id][open]"), ...root.querySelectorAll("details[open]")];
          sessionStorage.setItem(key, JSON.stringify({
            x: scrollX, y: scrollY, open: open.map((inner) => inner.id),
            focus: document.activeElement ? document.activeElement.id : "",
            inBar: root.activeElement !== null,
          }));
        } catch {}
      };
      const show = (isLost) => {
        if (!isLost) { clearTimeout(alarm); alarm = 0; lost.hidden = true; lost.textContent = ""; return; }
        // A program that is started again comes back within a moment.
        if (!alarm) alarm = setTimeout(() => { lost.hidden = false; lost.textContent = lost.dataset.words; }, 1500);
      };
      const end = () => { if (source) source.close(); source = null; show(false); };
      const begin = () => {
        if (source || document.hidden) return;
        source = new EventSource("/.colophon/events?page=" + encodeURIComponent(host.dataset.page) + "&seen=" + seen);
        source.onopen = () => show(false);
        source.onerror = () => {
          show(true);
          if (source && source.readyState === EventSource.CLOSED) { source = null; setTimeout(begin, 2000); }
        };
        source.addEventListener("page", () => { end(); keep(); location.reload(); });
        source.addEventListener("bar", (event) => {
          const news = JSON.parse(event.data);
          const open = root.querySelector("details[open]") !== null, inBar = root.activeElement !== null;
          seen = news.seen;
          bar.innerHTML = news.html;
          bar.hidden = news.html === "";
          const details = root.querySelector("details");
          if (details && open) details.open = true;
          if (details && inBar) details.querySelector("summary").focus({ preventScroll: true });
          room();
        });
      };
      // The bar lies over the end of the page: the page gets that much more.
      const room = () => { document.documentElement.style.paddingBlockEnd = bar.hidden ? "" : root.host.offsetHeight + "px"; };
      new ResizeObserver(room).observe(bar);
      // A page that nobody sees asks for nothing: a browser opens few connections to one server.
      document.addEventListener("visibilitychange", () => (document.hidden ? end() : begin()));
      addEventListener("pagehide", end);
      addEventListener("pageshow", begin);
      begin();
    })();
    """#
}
