extension StagePage {
  /// The frame: one rem is a hundredth of a 16:9 screen's width, whatever its size.
  static let style = """
    :root{--ground:#050d1c;--text:#f5f8fc;--quiet:#93a8c4;--line:rgba(148,178,220,.2);
    --panel:rgba(130,165,215,.09);--gold:#ffcb52;--good:#2fd67b;--bad:#ff5a5f;--live:#4cc3ff;
    font-size:min(1vw,1.7778vh)}
    *{box-sizing:border-box;margin:0;padding:0}
    html,body{height:100%;overflow:hidden}
    body{display:flex;flex-direction:column;gap:1.2rem;padding:1.4rem 2.6rem 1.8rem;color:var(--text);
    background:radial-gradient(120% 90% at 50% -20%,#173a72 0,#0a1a36 45%,var(--ground) 100%);
    font-family:"Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC","PingFang SC",
    "Microsoft YaHei","WenQuanYi Zen Hei",sans-serif;font-weight:500;
    font-variant-numeric:tabular-nums;line-height:1.4;cursor:none}
    :lang(en) body{font-family:"Noto Sans","Segoe UI",Roboto,"Helvetica Neue",
    "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif}
    [hidden]{display:none!important}
    header{display:flex;align-items:center;gap:1.5rem;flex:none;height:2.8rem;font-size:1.9rem;
    color:var(--quiet);white-space:nowrap}
    #title{overflow:hidden;text-overflow:ellipsis;font-weight:700;color:var(--text)}
    #notices{display:flex;gap:.8rem;flex:none}
    #notices span{padding:.1em .7em;border-radius:2em;font-size:1.6rem;font-weight:700;
    background:var(--gold);color:#2b1c00}
    #path{margin-left:auto;flex:none;display:flex}
    #path span+span::before{content:"·";margin:0 .5em;opacity:.6}
    main{flex:1;min-height:0;display:flex;flex-direction:column}
    #banner{flex:none;display:flex;align-items:center;justify-content:center;gap:2.6rem;
    height:7.4rem;padding:0 3rem;border-radius:1.4rem;background:var(--panel);
    border:.15rem solid var(--line);white-space:nowrap;overflow:hidden}
    #banner .text{font-size:4.1rem;font-weight:800}
    #banner .team{font-size:4.1rem;font-weight:800;overflow:hidden;text-overflow:ellipsis}
    #banner .detail{font-size:3rem;font-weight:700;opacity:.92}
    #banner.wait{color:var(--quiet)}#banner.wait .text{font-weight:600;font-size:3.4rem}
    #banner.wait .team{color:var(--text);font-size:3.8rem}
    #banner.go{background:var(--live);border-color:var(--live);color:#01192a}
    #banner.answer{background:linear-gradient(90deg,#8a5a00,#d99a12 50%,#8a5a00);
    border-color:var(--gold);color:#fff}
    #banner.right{background:#0d8f4b;border-color:var(--good);color:#fff}
    #banner.wrong,#banner.foul{background:#b3262c;border-color:var(--bad);color:#fff}
    #banner.void{background:#3b4a61;border-color:#5d6f8a}
    #banner.fresh{animation:pop .35s ease-out}
    @keyframes pop{from{transform:scale(.94);opacity:.3}to{transform:none;opacity:1}}
    footer{flex:none;display:grid;gap:.7rem;grid-auto-flow:row}
    footer div{display:grid;grid-template-columns:auto 1fr;align-items:center;column-gap:.7rem;
    padding:.5rem .9rem;border-radius:.9rem;background:var(--panel);
    border:.15rem solid transparent;min-width:0;height:6.2rem}
    footer.many div{height:4.2rem;padding:.2rem .8rem}
    footer .seat{grid-row:span 2;display:flex;align-items:center;justify-content:center;
    min-width:2.6rem;height:2.6rem;border-radius:50%;font-size:1.5rem;font-weight:700;
    background:rgba(148,178,220,.22)}
    footer .name{font-size:1.55rem;line-height:1.2;color:#c6d4e8;white-space:nowrap;
    overflow:hidden;text-overflow:ellipsis}
    footer .score{font-size:2.5rem;font-weight:800;line-height:1.2}
    footer.many .score{font-size:1.9rem}footer.many .name{font-size:1.4rem}
    footer .turn{border-color:var(--live)}
    footer .answering,footer .tested{border-color:var(--gold);background:rgba(255,203,82,.2)}
    footer .right{border-color:var(--good);background:rgba(47,214,123,.2)}
    footer .wrong,footer .foul{border-color:var(--bad);background:rgba(255,90,95,.18)}
    footer .out{opacity:.38}
    #lost{position:fixed;left:50%;bottom:1rem;transform:translateX(-50%);padding:.3em 1.4em;
    border-radius:2em;background:var(--bad);color:#fff;font-size:1.8rem;font-weight:700}
    [data-scene=blank]{background:#000}[data-scene=blank] header{visibility:hidden}
    @media (prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}}

    """
}
