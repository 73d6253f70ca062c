"""How a report looks: one style sheet for wide and narrow windows, light and dark, with the fonts of the reader."""

__all__ = ["STYLE"]

STYLE = """
:root{
--paper:#faf8f4;--card:#fffefb;--ink:#211f1b;--soft:#5d574d;--line:#ddd7ca;--mark:#f3ecd9;
--body:#1c6648;--meta:#3b4a9e;--readers:#83356c;--offers:#835400;--page:#5d574d;--now:#a93a17;--link:#3b4a9e;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L","Source Serif 4","Noto Serif",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Code",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media(prefers-color-scheme:dark){:root{
--paper:#161719;--card:#1c1e21;--ink:#e8e4db;--soft:#a8a296;--line:#35373b;--mark:#2e2b22;
--body:#7fcfa6;--meta:#a9b5ff;--readers:#e6a0ce;--offers:#e3b566;--page:#a8a296;--now:#ff9873;--link:#a9b5ff}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);-webkit-text-size-adjust:100%;
scroll-padding-top:4.5rem}
body{--edges:max(clamp(1rem,3vw,3rem),(100vw - 88rem)/2);margin:0;padding:0 var(--edges) 4rem}
p,ul,ol,dl,table{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
:focus-visible{outline:2px solid var(--now);outline-offset:2px;border-radius:2px}
section:focus{outline:none}
.none{color:var(--soft);font-style:italic}
.source{color:var(--soft);font:.8em/1.4 var(--mono);overflow-wrap:anywhere}
.facts{color:var(--soft);font-size:.83rem}
nav{position:sticky;top:0;z-index:2;display:flex;gap:.4rem 2rem;align-items:baseline;background:var(--paper);
border-bottom:1px solid var(--line);margin:0 calc(-1*var(--edges));padding:.8rem var(--edges)}
nav p{font:600 .95rem/1.4 var(--mono);letter-spacing:-.01em;white-space:nowrap}
nav p span{color:var(--soft);font-weight:400}
nav ul{display:flex;gap:.2rem 1.3rem;overflow-x:auto;scrollbar-width:none;padding:.15rem}
nav a{color:var(--ink);text-decoration:none;font-size:.88rem;white-space:nowrap;padding:.25rem 0}
nav a:hover{text-decoration:underline}
.overview{padding:1.6rem 0 0}
.overview>p{color:var(--soft);font-size:.88rem}
.strip{display:block;margin:.8rem 0 .7rem;border-radius:3px;background:var(--line)}
.strip rect{fill:var(--c)}
.strip .page{opacity:.45}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;font-size:.85rem;font-variant-numeric:tabular-nums}
.key li{padding-left:.7rem;border-left:4px var(--edge) var(--c)}
.body{--c:var(--body);--edge:solid}.meta{--c:var(--meta);--edge:double}.readers{--c:var(--readers);--edge:dotted}
.offers{--c:var(--offers);--edge:dashed}.page{--c:var(--page);--edge:dotted}
.role{color:var(--c);font-weight:600}
h2{font:600 .95rem/1.3 var(--sans);color:var(--ink);margin:0 0 1rem;padding-bottom:.45rem;
border-bottom:1px solid var(--line)}
h2 span{color:var(--soft);font-weight:400;margin-left:.3rem;font-variant-numeric:tabular-nums}
.columns{margin-top:2.2rem;display:grid;gap:2.5rem}
.columns>*{min-width:0}
.dump>li{border-left:4px var(--edge) var(--c);margin:1px 0;scroll-margin-top:4.5rem}
.dump>li.gap{margin-top:.7rem}
.dump summary{display:block;padding:.16rem .5rem .16rem .8rem;cursor:pointer;list-style:none;
border-radius:0 4px 4px 0}
.dump summary::-webkit-details-marker{display:none}
.dump summary:hover{background:var(--mark)}
.dump .role{display:block;font-size:.76rem;line-height:1.5}
.dump .role::after{content:" +";font-weight:400}
.dump [open] .role::after{content:" \\2212"}
.said{display:block;font:.81rem/1.55 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}
.readers .said,.offers .said,.page .said{color:var(--soft)}
.dump .meta .said{font-weight:600}
.why{padding:.3rem .6rem .7rem .8rem;font-size:.83rem}
.why p b{color:var(--c);font-weight:600;margin-right:.5rem}
.reasons{margin-top:.2rem}
.reasons li{display:grid;grid-template-columns:3.8rem 1fr;overflow-wrap:anywhere}
.reasons b{font-variant-numeric:tabular-nums;font-weight:600;color:var(--c)}
.why .facts{margin-top:.35rem}
.dump>li:target,.piece:target,.piece:has(:target){background:var(--mark);box-shadow:0 0 0 .35rem var(--mark);
border-radius:2px}
#article>article{background:var(--card);border:1px solid var(--line);border-radius:6px;
padding:clamp(1.3rem,4vw,3rem) clamp(1.1rem,4.5vw,3.6rem) clamp(1.6rem,4vw,3rem);font:1.09rem/1.62 var(--serif);
overflow-wrap:break-word}
article>*{max-width:36rem;margin-inline:auto}
article header{margin-bottom:1.8rem;padding-bottom:1.3rem;border-bottom:1px solid var(--line)}
article h1{font:600 clamp(1.6rem,1.2rem + 1.4vw,2.15rem)/1.18 var(--serif);margin:0 0 .7rem;letter-spacing:-.012em;
text-wrap:balance}
article .kicker{font:600 .83rem/1.4 var(--sans);color:var(--meta);margin-bottom:.5rem}
article .subtitle{font-size:1.17rem;line-height:1.42;color:var(--soft);margin-bottom:1rem;text-wrap:pretty}
article .byline,article .published,article .count{font:.87rem/1.6 var(--sans)}
article .byline{font-weight:600}
article .published,article .count{color:var(--soft)}
.piece{position:relative;margin-bottom:1.05rem;scroll-margin-top:4.5rem}
.piece>:last-child{margin-bottom:0}
.back{position:absolute;inset-inline-start:-3.1rem;width:2.5rem;text-align:end;color:var(--soft);
font:.72rem/2.3 var(--mono);text-decoration:none;font-variant-numeric:tabular-nums}
.back:hover{color:var(--link);text-decoration:underline}
article p{margin:0;text-wrap:pretty;hyphens:auto}
.piece h1,.piece h2,.piece h3,.piece h4,.piece h5,.piece h6{font:600 1.14rem/1.35 var(--serif);color:var(--ink);
margin:1.7rem 0 .5rem;padding:0;border:0}
.piece ul,.piece ol{padding-inline-start:1.4rem}
.piece ul{list-style:disc}.piece ol{list-style:decimal}
.piece li{margin:.3rem 0}
.piece blockquote{margin:0;padding-inline-start:1.2rem;border-inline-start:3px solid var(--line);font-style:italic}
.piece figure{margin:0}
.piece figcaption{font:.87rem/1.5 var(--sans);color:var(--soft);margin-top:.3rem}
.piece pre{margin:0;overflow-x:auto;font:.81rem/1.55 var(--mono);padding:.8rem 1rem;background:var(--paper);
border-radius:4px}
.piece code{font-family:var(--mono);font-size:.88em}
.piece table{font:.87rem/1.5 var(--sans);display:block;overflow-x:auto;border-collapse:collapse}
.piece td,.piece th{padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);text-align:start;
vertical-align:top}
article>aside,article>article{padding-inline-start:1.2rem;border-inline-start:3px solid var(--line);
margin-bottom:1.2rem}
.tags{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:2rem;font:.83rem/1.4 var(--sans)}
.tags li{border:1px solid var(--line);border-radius:1rem;padding:.15rem .75rem;overflow-wrap:anywhere}
.evidence{margin-top:3.2rem;display:grid;gap:3rem clamp(2rem,4vw,4rem)}
.evidence>*{min-width:0}
.timeline li{display:grid;gap:.1rem 2rem}
.timeline li>div{padding:.45rem 0}
.timeline div>span{display:block}
.timeline q{font-family:var(--serif);overflow-wrap:anywhere}
.timeline .interval{font-size:.83rem;font-variant-numeric:tabular-nums;color:var(--soft)}
.timeline .claim b{font-weight:400}
.timeline svg{display:block;overflow:visible;height:2.5rem}
.timeline .span{stroke:var(--meta);stroke-width:14}.timeline .claim .span{stroke:var(--page);stroke-width:7}
.timeline circle{fill:var(--card);stroke:var(--meta);stroke-width:2}
.track{stroke:var(--line)}.tick{stroke:var(--line)}line.now{stroke:var(--now);stroke-dasharray:4 3}
.timeline text{fill:var(--soft);font:.75rem var(--sans);font-variant-numeric:tabular-nums}
.timeline text.now{fill:var(--now);font-weight:600}
.timeline+.facts{margin-top:.4rem}
.fields div{display:grid;grid-template-columns:7.5rem 1fr;gap:1rem;padding:.35rem 0;
border-bottom:1px solid var(--line)}
.fields dt{color:var(--soft)}
.fields dd{margin:0;overflow-wrap:anywhere}
#claims table{width:100%;border-collapse:collapse;font-size:.88rem}
#claims th,#claims td{text-align:start;vertical-align:top;padding:.35rem 1rem .35rem 0;
border-bottom:1px solid var(--line);
overflow-wrap:anywhere}
#claims thead th{color:var(--soft);font-weight:400}
#claims tbody th{font-weight:600}
.left-out li{padding:.1rem 0 .1rem .8rem;border-left:4px var(--edge) var(--c);margin-bottom:.75rem}
.left-out b{font-weight:400;font-variant-numeric:tabular-nums;color:var(--soft)}
.sample{display:block;font:.81rem/1.55 var(--mono);color:var(--soft);overflow-wrap:anywhere}
.ways{font-size:.83rem;font-variant-numeric:tabular-nums}
.ways a{display:inline-block;min-width:1.6rem;padding:.2rem .35rem .2rem 0}
.notes li{padding:.35rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.notes b{display:block}
@media(min-width:60rem){
.columns{grid-template-columns:minmax(0,1fr) minmax(0,1.12fr);gap:clamp(2rem,3.5vw,4rem);align-items:start}
#dump{grid-column:1;grid-row:1}
#article{grid-column:2;grid-row:1;position:sticky;top:4.2rem;max-height:calc(100vh - 5rem);overflow-y:auto;
scrollbar-width:thin}
.dump summary{display:grid;grid-template-columns:7.6rem 1fr;gap:.7rem}
.dump .role{padding-top:.1rem}
.why{padding-left:9.1rem}
.evidence{grid-template:auto auto 1fr auto/1fr 1fr}
#dates,#claims{grid-column:1/-1}
#left-out{grid-column:1;grid-row:2/4}
.timeline li{grid-template-columns:23rem 1fr}
.timeline li+li:not(.scale)>div{border-top:1px solid var(--line)}
.timeline svg{height:0;min-height:100%}
.timeline .scale svg{grid-column:2;height:2.5rem}
}
@media(max-width:59.99rem){
nav{flex-wrap:wrap}
html{scroll-padding-top:2rem}
.back{position:static;float:inline-end;width:auto;padding:0 0 .3rem .8rem}
.timeline li{margin-bottom:.6rem}
#claims td.source{font-size:.72rem}
}
"""
