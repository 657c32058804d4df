extension StagePage {
  /// The awards, the strip of teams, the clock, and the line to the host.
  static let listening = #"""
    const drawAwards = (view, main) => {
      if (view.teams.length) {
        const list = make("div", "list");
        for (const award of view.awards) {
          put(list, put(make("p"), make("b", "", award.name),
            make("span", "", award.teams.join("　"))));
        }
        put(main, put(make("div", "columns"), put(make("div"), table(view.teams)),
          put(make("div"), list)));
        return null;
      }
      const [last, ...earlier] = view.awards;
      const box = make("div", "center");
      if (!last) put(box, make("div", "huge", view.heading), make("div", "sub", view.title));
      else {
        const winners = make("div", "winners");
        for (const team of last.teams) put(winners, make("span", "", team));
        put(box, make("div", "award gold", last.name), winners);
        if (earlier.length) {
          const list = make("div", "earlier");
          for (const award of earlier) {
            put(list, put(make("div"), make("b", "", award.name),
              make("span", "", award.teams.join("　"))));
          }
          put(box, list);
        }
      }
      put(main, box);
      return null;
    };
    const scenes = {question: drawQuestion, welcome: drawWelcome, rules: drawRules,
      board: drawBoard, scores: drawScores, awards: drawAwards};
    const drawStrip = view => {
      const strip = at("strip");
      strip.replaceChildren();
      strip.hidden = !["question", "rules", "board"].includes(view.scene) || !view.teams.length;
      if (strip.hidden) return;
      const count = view.teams.length;
      const columns = count <= 8 ? count : Math.ceil(count / Math.ceil(count / 8));
      strip.className = count > 8 ? "many" : "";
      strip.style.gridTemplateColumns = `repeat(${columns},minmax(0,1fr))`;
      for (const team of view.teams) {
        put(strip, put(make("div", team.part), make("span", "seat", team.seat),
          make("span", "name", team.name), make("span", "score", team.score)));
      }
      for (const name of strip.querySelectorAll(".name")) {
        shrink(name, 0.7 * parseFloat(getComputedStyle(name).fontSize));
      }
    };
    const drawBanner = (view, before) => {
      const banner = at("banner"), news = view.banner;
      banner.hidden = !news;
      if (!news) return;
      const isNew = JSON.stringify(news) !== JSON.stringify(before && before.banner);
      banner.className = news.tone + (isNew ? " fresh" : "");
      banner.replaceChildren();
      if (news.team) put(banner, make("div", "team", news.team));
      put(banner, make("div", "text", news.text));
      if (news.detail) put(banner, make("div", "detail", news.detail));
      for (const part of banner.children) shrink(part, 8);
    };
    let view = null, offset = 0;
    const draw = next => {
      const before = view;
      view = next;
      document.documentElement.lang = view.lang;
      document.title = view.title || "KaoSai";
      document.body.dataset.scene = view.scene;
      at("title").textContent = view.scene === "welcome" ? "" : view.title;
      at("notices").replaceChildren(...view.notices.map(text => make("span", "", text)));
      at("path").replaceChildren(...view.path.map(text => make("span", "", text)));
      at("lost").textContent = view.lost;
      const main = at("main");
      main.replaceChildren();
      drawStrip(view);
      drawBanner(view, before);
      const scene = scenes[view.scene];
      const settle = scene ? scene(view, main) : null;
      if (settle) settle();
      tick();
    };
    const tick = () => {
      const clock = view && view.clock, face = document.querySelector(".clock");
      if (!clock || !face) return;
      const left = clock.deadline === null
        ? clock.left : Math.max(0, clock.deadline - (performance.now() + offset));
      const isOver = left <= 0;
      face.className = "clock" + (isOver ? " over soon" : left <= 5000 ? " soon" : "")
        + (clock.deadline === null ? " paused" : "");
      face.querySelector(".seconds").textContent = isOver ? clock.over : Math.ceil(left / 1000);
      face.querySelector(".label").textContent = clock.deadline === null ? clock.paused : clock.label;
      face.style.setProperty("--part", Math.min(1, left / clock.limit) + "turn");
    };
    const frame = () => { tick(); requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
    addEventListener("resize", () => view && draw(view));
    // The host's clock: the answer that came back fastest says most.
    const setClock = async () => {
      let best = Infinity;
      for (let round = 0; round < 5; round += 1) {
        try {
          const sent = performance.now();
          const now = Number(await (await fetch("/clock", {cache: "no-store"})).text());
          const received = performance.now();
          if (received - sent < best && Number.isFinite(now)) {
            best = received - sent;
            offset = now - (sent + received) / 2;
          }
        } catch { return; }
      }
    };
    let heard = performance.now(), source = null, isSynced = false;
    const listen = () => {
      if (source) source.close();
      source = new EventSource("/events");
      source.onmessage = event => {
        const message = JSON.parse(event.data);
        heard = performance.now();
        at("lost").hidden = true;
        if (!isSynced) { offset = message.now - heard; isSynced = true; setClock(); }
        draw(message.view);
      };
      source.addEventListener("beat", () => { heard = performance.now(); at("lost").hidden = true; });
      source.onerror = () => {
        if (view) at("lost").hidden = false;
        isSynced = false;
        if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
      };
    };
    listen();
    setInterval(() => {
      if (performance.now() - heard < 15000) return;
      heard = performance.now();
      if (view) at("lost").hidden = false;
      listen();
    }, 1000);
    setInterval(setClock, 30000);

    """#
}
