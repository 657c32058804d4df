/// How printed papers look: black on white, on A4.
enum PrintStyle {
  static let text = """
    *{box-sizing:border-box}
    body{margin:0;color:#000;background:#e9ebef;line-height:1.6;font-size:11.5pt;\
    font-family:"Noto Serif CJK SC","Source Han Serif SC","SimSun","Songti SC",serif}
    article{background:#fff;max-width:210mm;margin:6mm auto;padding:16mm 16mm 18mm}
    h1{font-size:18pt;text-align:center;margin:0 0 2mm;line-height:1.35;text-wrap:balance}
    .sub{text-align:center;margin:0 0 4mm}
    .who{display:flex;flex-wrap:wrap;gap:2mm 6mm;justify-content:center;margin:0 0 5mm}
    .who span::after{content:"";display:inline-block;width:26mm;border-bottom:1px solid #000;\
    margin-left:1mm}
    h2{font-size:13pt;font-family:"Noto Sans CJK SC","SimHei","Heiti SC",sans-serif;\
    margin:5mm 0 2mm;break-after:avoid}
    h2 small{font-weight:400;font-size:10.5pt}
    .q{margin:0 0 3mm;break-inside:avoid}
    .q p{margin:0;white-space:pre-line}
    .options{display:grid;grid-template-columns:repeat(auto-fit,minmax(38mm,1fr));gap:0 4mm;\
    padding-left:7mm}
    .options.two{grid-template-columns:repeat(2,1fr)}
    .options.long{display:block}
    .space{height:42mm}
    table{border-collapse:collapse;width:100%;font-size:10.5pt}
    th,td{border:1px solid #000;padding:1mm 2mm;text-align:left;vertical-align:top}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    .sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(52mm,1fr));gap:1.5mm 5mm}
    .row{display:flex;align-items:center;gap:1.5mm;break-inside:avoid}
    .row b{width:9mm;text-align:right;font-weight:600}
    .bubble{border:1px solid #000;border-radius:1mm;min-width:6mm;text-align:center;\
    font-size:9pt;line-height:4.6mm;padding:0 1mm}
    .line{flex:1;border-bottom:1px solid #000;height:6mm}
    .text{grid-column:1/-1;border:1px solid #000;min-height:40mm;padding:1mm 2mm}
    @page{size:A4;margin:16mm 15mm}
    @media print{body{background:#fff}article{max-width:none;margin:0;padding:0;\
    break-after:page}article:last-child{break-after:auto}}
    @media screen and (max-width:40rem){article{padding:6mm 4mm}.options.two{display:block}}
    """
}
