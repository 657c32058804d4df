/// How pages look: on a screen by day and night, on a telephone, and on A4.
enum PageStyle {
  static let text = """
    :root{--ink:#1d2433;--soft:#5b6475;--rule:#d9dee7;--paper:#fff;--wash:#f4f6fa;--accent:#1f5fbf;\
    --accent2:#9db9e6;--good:#157347;--fair:#9a6700;--bad:#b42318;--goodw:#e3f4ea;--fairw:#fdf1d6;\
    --badw:#fde7e5;color-scheme:light dark}
    @media (prefers-color-scheme:dark){:root{--ink:#e6e9ef;--soft:#a1aabb;--rule:#3a4252;\
    --paper:#14181f;--wash:#1d232d;--accent:#7fb0ff;--accent2:#37517e;--good:#6fd19b;\
    --fair:#f0c463;--bad:#ff9c92;--goodw:#16301f;--fairw:#35290f;--badw:#3b1a17}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);line-height:1.7;\
    font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",\
    "WenQuanYi Micro Hei",system-ui,sans-serif;font-size:16px;font-variant-numeric:tabular-nums}
    main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}
    h1{font-size:1.6rem;line-height:1.35;margin:0 0 .75rem;text-wrap:balance}
    h2{font-size:1.2rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;\
    border-bottom:1px solid var(--rule);break-after:avoid}
    p{margin:.6rem 0;max-width:44em}
    p.note{color:var(--soft);font-size:.9rem}
    dl.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));\
    gap:.6rem 1.2rem;margin:.75rem 0;padding:0;break-inside:avoid}
    dl.facts div{border-left:3px solid var(--accent2);padding-left:.6rem;break-inside:avoid}
    dt{color:var(--soft);font-size:.85rem}
    dd{margin:0;font-weight:600;overflow-wrap:anywhere}
    .finding{border:1px solid var(--rule);border-left:4px solid var(--bad);border-radius:.3rem;\
    padding:.5rem .9rem;margin:.6rem 0;break-inside:avoid}
    .finding p{margin:.15rem 0;max-width:none}
    .finding b{font-weight:600}
    .mild{border-left-color:var(--fair)}
    .mild .tag{background:var(--fairw);color:var(--fair)}
    .address{margin-top:1rem}
    .closing{text-align:right;margin:2rem 2em 0 0;break-inside:avoid}
    .closing p{max-width:none;margin:.2rem 0}
    .finding .head{font-weight:600;overflow-wrap:anywhere}
    .tag{display:inline-block;background:var(--badw);color:var(--bad);border-radius:.25rem;\
    padding:0 .45rem;margin-left:.5rem;font-size:.9rem;font-weight:600}
    .hint{color:var(--fair);font-size:.85rem;margin-left:.5rem}
    .detail{color:var(--soft);font-size:.9rem}
    .scroll{overflow-x:auto;margin:.75rem 0}
    table{border-collapse:collapse;font-size:.9rem;min-width:50%}
    th,td{padding:.3rem .7rem;border-bottom:1px solid var(--rule);text-align:left;\
    vertical-align:top}
    td:not(.num):not(.short){min-width:8em}
    td.short{white-space:nowrap}
    th{background:var(--wash);font-weight:600;white-space:nowrap}
    td.num,th.num{text-align:right;white-space:nowrap}
    td.good{color:var(--good);background:var(--goodw)}
    td.fair{color:var(--fair);background:var(--fairw)}
    td.bad{color:var(--bad);background:var(--badw)}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    figure{margin:1rem 0;max-width:42rem;break-inside:avoid}
    figcaption{font-weight:600;margin-bottom:.3rem}
    figcaption small{display:block;font-weight:400;color:var(--soft);font-size:.85rem}
    svg{width:100%;height:auto;display:block;overflow:visible}
    svg text{fill:var(--soft);font-size:12px;font-family:inherit}
    svg text.name{fill:var(--ink)}
    svg text.onkey{fill:var(--paper)}
    svg text.marked{fill:var(--bad)}
    svg .rule{stroke:var(--rule);stroke-width:1}
    svg .bar{fill:var(--accent)}
    svg .pale{fill:var(--accent2)}
    svg .key{fill:var(--good)}
    svg .curve{fill:none;stroke:var(--accent);stroke-width:2}
    svg .mark{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:4 3}
    svg .dot{fill:var(--accent);fill-opacity:.75}
    svg .flag{fill:var(--bad)}
    svg .box{fill:var(--accent2);stroke:var(--accent)}
    svg .whisker{stroke:var(--accent);stroke-width:1.5}
    @page{size:A4;margin:18mm 16mm}
    @media print{:root{--ink:#000;--soft:#444;--rule:#bbb;--paper:#fff;--wash:#f1f1f1;\
    --accent:#1f5fbf;--accent2:#9db9e6;--good:#0a5c36;--fair:#7a5200;--bad:#a11b12;\
    --goodw:#e3f4ea;--fairw:#fdf1d6;--badw:#fde7e5;color-scheme:light}
    body{font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
    main{max-width:none;padding:0}.scroll{overflow:visible}table{width:100%;font-size:9pt}\
    th{white-space:normal}th,td{padding:.15rem .3rem}td:not(.num):not(.short){min-width:5em}\
    td.short+td{padding-left:.5rem}figure{max-width:13cm}h2{margin-top:1.4rem}\
    .annex{break-before:page}.finding{padding:.3rem .8rem;margin:.4rem 0}}
    @media (max-width:30rem){main{padding:1.25rem .9rem 3rem}h1{font-size:1.3rem}\
    dl.facts{grid-template-columns:repeat(2,1fr)}svg text{font-size:13.5px}}
    """
}
