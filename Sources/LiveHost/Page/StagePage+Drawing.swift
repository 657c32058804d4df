extension StagePage {
  /// Each scene drawn from a view.
  static let drawing = #"""
    const clockFace = clock => {
      if (!clock) return null;
      const face = put(make("div", "face"), make("div", "seconds"),
        make("div", "label", clock.label));
      return put(make("div", "clock"), make("div", "ring"), face);
    };
    const drawQuestion = (view, main) => {
      const box = make("div", "question");
      const paper = make("div", "paper" + (view.answer ? " revealed" : ""));
      const question = view.question;
      if (question) {
        const stem = make("div", "stem");
        put(paper, put(stem, make("span", "kind", question.kind),
          make("span", "", question.stem)));
        const options = make("div", "options");
        question.options.forEach((option, position) => {
          const isRight = view.answer && view.answer.right.includes(position);
          put(options, put(make("div", "option" + (isRight ? " right" : "")),
            make("b", "", letter(position)), make("span", "", option)));
        });
        if (question.options.length) put(paper, options);
      } else if (view.heading) put(paper, make("div", "stem", view.heading));
      if (view.answer) {
        const answer = make("div", "answer");
        if (view.answer.key) put(answer, make("div", "key", view.answer.key));
        if (view.answer.rationale) put(answer, make("div", "rationale", view.answer.rationale));
        if (view.answer.basis) put(answer, make("div", "basis", view.answer.basis));
        put(paper, answer);
      }
      put(main, put(box, paper, clockFace(view.clock)));
      // Options side by side where that lets all be larger.
      const options = paper.querySelector(".options");
      return () => {
        const single = fit(paper, 4.8, 1.1);
        if (!options) return;
        options.classList.add("pairs");
        if (fit(paper, 4.8, 1.1) >= single) return;
        options.classList.remove("pairs");
        fit(paper, 4.8, 1.1);
      };
    };
    const drawWelcome = (view, main) => {
      const cards = make("div", "cards");
      const count = view.teams.length;
      const columns = count <= 4 ? 2 : count <= 9 ? 3 : count <= 16 ? 4 : 5;
      cards.style.gridTemplateColumns = `repeat(${columns},minmax(0,1fr))`;
      for (const team of view.teams) {
        put(cards, put(make("div", "card " + team.part), make("div", "seat", team.seat),
          make("div", "name", team.name), make("div", "note", team.note || team.unit)));
      }
      const title = make("div", "huge", view.title);
      const box = put(make("div", "center"), title, cards);
      put(main, box);
      return () => {
        let size = 8;
        while (size > 3 && box.scrollHeight > box.clientHeight + 1) {
          size -= 0.4;
          title.style.fontSize = size + "rem";
          cards.style.zoom = Math.max(0.55, size / 8);
        }
      };
    };
    const drawRules = (view, main) => {
      const box = make("div", "rules");
      const list = make("ul");
      for (const line of view.lines) put(list, make("li", "", line));
      put(main, put(box, make("div", "name gold", view.heading), list));
      return () => fit(box, 3.5, 1.6);
    };
    const drawBoard = (view, main) => {
      const box = make("div", "board");
      put(box, put(make("div", "row"), make("div", "heading", view.heading)));
      for (const line of view.board) {
        const cells = make("div", "cells");
        for (const cell of line.cells) {
          put(cells, make("div", "cell" + (cell.used ? " used" : ""), cell.number));
        }
        const value = line.value ? make("div", "value", line.value) : null;
        put(box, put(make("div", "row"), value, cells));
      }
      put(main, box);
      return null;
    };
    const table = teams => {
      const box = make("div", "table");
      const isWide = teams.length > 12;
      if (isWide) box.classList.add("wide");
      const rows = isWide ? Math.ceil(teams.length / 2) : teams.length;
      box.style.setProperty("--size", Math.min(3.6, 27 / Math.max(1, rows)) + "rem");
      const isStill = teams.every(team => team.before === null && !team.gain);
      if (isStill) box.classList.add("still");
      box.style.gridTemplateRows = `repeat(${rows},minmax(0,1fr))`;
      for (const team of teams) {
        const moved = team.before === null || team.place === null ? 0 : team.before - team.place;
        const arrow = moved > 0 ? "▲ " + moved : moved < 0 ? "▼ " + -moved : "";
        const unit = team.unit ? make("small", "", team.unit) : null;
        const name = put(make("div", "name", team.name), unit);
        put(box, put(make("div", "entry" + (team.place === 1 ? " first" : "")),
          make("div", "place", team.place),
          make("div", "moved" + (moved > 0 ? " up" : moved < 0 ? " down" : ""), arrow), name,
          make("div", "gain" + (team.gain.startsWith("+") ? "" : " loss"), team.gain),
          make("div", "score", team.score)));
      }
      return box;
    };
    // Rows begin where they stood before the round and slide to where they stand now.
    const slide = (box, teams) => {
      if (teams.length > 12 || !teams.some(team => team.before !== null)) return;
      const earlier = teams.map((team, position) => [team.before ?? team.place, position])
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(pair => pair[1]);
      const rows = [...box.children];
      const tops = rows.map(row => row.offsetTop);
      rows.forEach((row, position) => {
        row.style.transition = "none";
        row.style.transform = `translateY(${tops[earlier.indexOf(position)] - tops[position]}px)`;
      });
      box.offsetHeight;
      setTimeout(() => rows.forEach(row => {
        row.style.transition = "";
        row.style.transform = "";
      }), 400);
    };
    const drawScores = (view, main) => {
      const box = table(view.teams);
      put(main, make("div", "heading", view.heading), box);
      return () => slide(box, view.teams);
    };

    """#
}
