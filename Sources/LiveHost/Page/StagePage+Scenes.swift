extension StagePage {
  /// What is peculiar to a scene.
  static let scenes = """
    .question{flex:1;min-height:0;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2.6rem}
    .text{min-width:0;min-height:0}
    .paper{min-width:0;min-height:0;overflow:hidden;display:flex;flex-direction:column;
    justify-content:center}
    .kind{display:inline-block;vertical-align:.28em;font-size:.48em;font-weight:700;
    line-height:1.5;color:var(--gold);padding:.05em .7em;margin-right:.7em;white-space:nowrap;
    border:.1em solid var(--gold);border-radius:2em}
    .stem{overflow-wrap:anywhere;font-weight:700;line-height:1.45;text-wrap:balance;margin-bottom:.55em;white-space:pre-line}
    .options{display:grid;gap:.22em 1.4em;grid-template-columns:1fr}
    .options.pairs{grid-template-columns:1fr 1fr}
    .pairs .option{white-space:nowrap}
    .option{display:flex;gap:.6em;align-items:baseline;padding:.12em .5em;border-radius:.4em;
    border:.08em solid transparent;font-size:.9em}
    .option b{color:var(--gold);font-weight:800}
    .revealed .option{opacity:.42}
    .revealed .option.right{opacity:1;background:rgba(47,214,123,.18);border-color:var(--good)}
    .revealed .option.right b{color:var(--good)}
    .answer{margin-top:.6em;padding-top:.5em;border-top:.12rem solid var(--line)}
    .answer .key{font-weight:800;color:var(--good);font-size:1.05em}
    .answer .rationale{font-size:.72em;margin-top:.2em;white-space:pre-line}
    .answer .basis{font-size:.66em;margin-top:.25em;color:var(--quiet)}
    .clock{position:relative;width:19.5rem;align-self:center}
    .clock::before{content:"";display:block;padding-top:100%}
    .clock .ring{position:absolute;inset:0;border-radius:50%;
    background:conic-gradient(var(--arc,var(--live)) var(--part,1turn),rgba(148,178,220,.16) 0);
    -webkit-mask:radial-gradient(closest-side,transparent 84%,#000 85%);
    mask:radial-gradient(closest-side,transparent 84%,#000 85%)}
    .clock .face{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;
    justify-content:center}
    .clock .seconds{font-size:8.2rem;font-weight:800;line-height:1}
    .clock .label{font-size:2rem;font-weight:600;color:var(--quiet);margin-top:.3rem}
    .clock.soon{--arc:var(--bad)}.clock.soon .seconds{color:var(--bad)}
    .clock.paused{--arc:var(--quiet)}
    .clock.over .seconds{font-size:4rem}.clock.over .label{display:none}
    .center{flex:1;display:flex;flex-direction:column;justify-content:center;align-items:center;
    text-align:center;gap:2rem;min-height:0}
    .huge{font-size:8rem;font-weight:800;line-height:1.3;text-wrap:balance;
    background:linear-gradient(#fff,#bcd3f5);-webkit-background-clip:text;
    background-clip:text;color:transparent}
    .huge+.cards::before,.huge+.sub::before{content:"";grid-column:1/-1;justify-self:center;
    display:block;width:16rem;height:.35rem;border-radius:1rem;margin:-.6rem auto 1.6rem;
    background:linear-gradient(90deg,transparent,var(--gold) 25%,var(--gold) 75%,transparent)}
    .gold{color:var(--gold)}
    .heading{font-size:4.6rem;font-weight:800;line-height:1.3;flex:none}
    .sub{font-size:2.4rem;color:var(--quiet)}
    .cards{display:grid;gap:1rem;width:100%}
    .card{display:grid;grid-template-columns:auto minmax(0,1fr);align-items:center;gap:0 1.2rem;
    padding:1rem 1.4rem;border-radius:1rem;background:var(--panel);text-align:left;
    border:.15rem solid transparent}
    .card .seat{grid-row:span 2;font-size:3rem;font-weight:800;color:var(--gold);min-width:1.2em;
    text-align:center}
    .card .name{font-size:2.2rem;font-weight:700;line-height:1.2;overflow:hidden;
    display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
    .card .note{font-size:1.6rem;color:var(--quiet);white-space:nowrap;overflow:hidden;
    text-overflow:ellipsis}
    .card.tested{border-color:var(--gold);background:rgba(255,203,82,.25)}
    .rules{flex:1;display:flex;flex-direction:column;justify-content:center;min-height:0;
    padding:0 4rem}
    .rules .name{font-size:1.5em;font-weight:800;line-height:1.35;margin-bottom:.4em}
    .rules li{list-style:none;display:flex;gap:.45em;align-items:baseline;font-weight:600;
    line-height:1.35;margin:.32em 0;text-wrap:balance}
    .rules li::before{content:"";flex:none;width:.42em;height:.42em;border-radius:50%;
    background:var(--gold);transform:translateY(-.16em)}
    .board{flex:1;display:flex;flex-direction:column;justify-content:center;gap:2rem;min-height:0}
    .row{display:flex;align-items:center;gap:1.6rem;justify-content:center}
    .row .value{min-width:11rem;white-space:nowrap;font-size:3.4rem;font-weight:800;color:var(--gold);text-align:right}
    .row .cells{display:flex;flex-wrap:wrap;gap:1.2rem}
    .cell{width:8.4rem;height:7rem;display:flex;align-items:center;justify-content:center;
    border-radius:1rem;font-size:3.6rem;font-weight:800;
    background:linear-gradient(#2366c9,#174690);border:.12rem solid #4c8fee}
    .cell.used{background:var(--panel);border-color:transparent;color:rgba(147,168,196,.35)}
    .table{flex:1;min-height:0;display:grid;gap:.55rem;align-content:center;margin-top:1rem}
    .entry{display:grid;grid-template-columns:5.5rem 6.5rem minmax(0,1fr) auto 11rem;
    align-items:center;border-radius:.9rem;background:var(--panel);padding:0 2rem 0 1rem;
    height:100%;max-height:7.6rem;min-height:0;font-size:var(--size);
    transition:transform .9s cubic-bezier(.2,.8,.2,1)}
    .wide{grid-template-columns:1fr 1fr;grid-auto-flow:column;column-gap:1.6rem}
    .wide .entry{grid-template-columns:3.6rem 4.4rem minmax(0,1fr) auto 7rem;padding:0 1rem 0 .4rem}
    .still .entry{grid-template-columns:5.5rem 0 minmax(0,1fr) 0 11rem}
    .still .gain,.still .moved{visibility:hidden}
    .entry .place{font-weight:800;text-align:center;color:var(--quiet)}
    .entry .moved{font-size:.62em;font-weight:700;text-align:center;color:var(--quiet)}
    .entry .moved.up{color:var(--good)}.entry .moved.down{color:var(--bad)}
    .entry .name{font-weight:700;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
    .entry .name small{font-size:.6em;font-weight:500;color:var(--quiet);margin-left:1em}
    .entry .gain{font-size:.72em;font-weight:700;padding-right:1.5rem;color:var(--good)}
    .entry .gain.loss{color:var(--bad)}
    .entry .score{font-weight:800;text-align:right;font-size:1.15em}
    .entry.first{background:linear-gradient(90deg,rgba(255,203,82,.34),rgba(255,203,82,.08))}
    .entry.first .place,.entry.first .score{color:var(--gold)}
    .columns{flex:1;min-height:0;display:grid;grid-template-columns:1.25fr 1fr;gap:3rem}
    .columns>div{min-height:0;min-width:0;display:flex;flex-direction:column}
    .award{font-size:7rem;font-weight:800;line-height:1.2}
    .winners{display:flex;flex-wrap:wrap;justify-content:center;gap:1.4rem}
    .winners span{padding:.5rem 2.6rem;border-radius:1.2rem;font-size:4.4rem;font-weight:800;
    background:linear-gradient(#3a2c07,#241a03);border:.18rem solid var(--gold)}
    .earlier{display:flex;flex-wrap:wrap;justify-content:center;gap:.6rem 3rem;font-size:2rem;
    color:var(--quiet)}
    .earlier b{color:var(--gold);margin-right:.6em}
    .list{display:flex;flex-direction:column;gap:1.2rem;justify-content:center;flex:1}
    .list p{font-size:2.4rem;line-height:1.35}.list b{display:block;color:var(--gold)}

    """
}
