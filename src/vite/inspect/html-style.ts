// The style of the inspection's page. Light and dark, phone and desk; no font and no picture to load.

export const pageStyle = `
:root { color-scheme: light dark; --paper:#fbfaf8; --raised:#fff; --ink:#1d1c1a; --muted:#6a665f; --line:#e3dfd7; --accent:#1f6f8b;
  --red:#c22f2f; --amber:#b87409; --green:#1f7a48; --hole:#fbfaf8;
  --app:#93bcf3; --sampan:#84d0c1; --library:#c6b3ef; --template:#f0c878; --style:#f1abc2; --media:#add694; --config:#cfcabf; --bundler:#e0dcd3; --on:#15181d; }
@media (prefers-color-scheme: dark) { :root { --paper:#161513; --raised:#1f1e1b; --ink:#edeae4; --muted:#a39d92; --line:#35322d; --accent:#6cc3de;
  --red:#ff7b72; --amber:#e3a83b; --green:#5fc28a; --hole:#161513;
  --app:#2f5c9e; --sampan:#1c7163; --library:#654ba8; --template:#835c12; --style:#963d60; --media:#46722a; --config:#55514a; --bundler:#403d38; --on:#fff; } }
* { box-sizing:border-box; }
html { scroll-padding-top:5.5rem; }
body { margin:0; background:var(--paper); color:var(--ink); font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Noto Sans CJK SC",sans-serif; }
header,main,footer { max-width:1180px; margin:0 auto; padding:0 20px; }
header { position:sticky; top:0; z-index:2; max-width:none; padding:10px max(20px,calc(50% - 570px)); display:flex; flex-wrap:wrap; gap:4px 20px; align-items:center; background:color-mix(in srgb,var(--paper) 92%,transparent); backdrop-filter:blur(8px); border-bottom:1px solid var(--line); }
h1 { font-size:1.15rem; margin:0; } h2 { font-size:1.7rem; margin:0; letter-spacing:-.01em; } h3 { font-size:1.05rem; margin:0 0 .6rem; }
small { color:var(--muted); font-size:.82em; font-weight:400; }
nav { display:flex; gap:4px; flex-wrap:wrap; }
nav a { color:inherit; text-decoration:none; padding:5px 11px; border-radius:999px; border:1px solid var(--line); background:var(--raised); }
nav a:hover,nav a:focus-visible { border-color:var(--accent); }
.search { margin:0 0 0 auto; display:flex; align-items:center; gap:10px; } .search[hidden] { display:none; }
.search output { color:var(--muted); font-size:.85rem; min-width:7.5em; font-variant-numeric:tabular-nums; }
input::placeholder { color:var(--muted); }
input { font:inherit; color:inherit; background:var(--raised); border:1px solid var(--line); border-radius:8px; padding:5px 10px; width:19em; max-width:100%; }
:focus-visible { outline:2px solid var(--accent); outline-offset:1px; }
.host { padding:34px 0 30px; border-bottom:1px solid var(--line); } .host:last-of-type { border:0; }
.sums { margin:.1rem 0 1rem; display:flex; flex-wrap:wrap; gap:2px 16px; color:var(--muted); align-items:baseline; } .sums b { color:var(--ink); font-size:1.2rem; }
.alarm { color:var(--red); }
.legend { list-style:none; margin:0 0 10px; padding:0; display:flex; flex-wrap:wrap; gap:4px 6px; }
.key { font:inherit; font-size:.86rem; color:inherit; background:none; border:1px solid transparent; border-radius:6px; padding:2px 7px 2px 4px; }
.framed { font-size:.86rem; padding:3px 8px 3px 4px; } .framed i { display:inline-block; width:12px; height:12px; margin-right:6px; vertical-align:-1px; border:2px solid var(--ink); } .framed b { font-weight:600; }
.scripted .key { cursor:pointer; } .scripted .key:hover { border-color:var(--line); } .key[aria-pressed=true] { border-color:var(--accent); background:var(--raised); }
.key i { display:inline-block; width:12px; height:12px; border-radius:3px; margin-right:6px; vertical-align:-1px; } .key b { font-weight:600; }
.map { position:relative; aspect-ratio:16/9; border-radius:10px; overflow:hidden; background:var(--hole); }
.leaf,.pack { position:absolute; left:calc(var(--x)*1%); top:calc(var(--y)*1%); width:calc(var(--w)*1%); height:calc(var(--h)*1%); }
.leaf { container-type:size; background-clip:padding-box; color:var(--on); box-shadow:inset 0 0 0 .75px var(--hole); overflow:hidden; }
.leaf>div { display:none; padding:4px 6px; line-height:1.25; font-size:12px; }
.leaf b,.leaf span { display:block; overflow:hidden; text-overflow:ellipsis; white-space:nowrap; font-variant-numeric:tabular-nums; }
.leaf b { font-weight:600; } .leaf span { opacity:.82; }
@container (min-width:46px) and (min-height:22px) { .leaf>div { display:block; } .leaf span { display:none; } }
@container (min-width:46px) and (min-height:40px) { .leaf span { display:block; } }
@container (min-width:170px) and (min-height:90px) { .leaf>div { font-size:15px; padding:8px 10px; } }
.scripted .leaf { cursor:pointer; } .leaf:hover { filter:brightness(1.07); } .leaf.chosen { outline:3px solid var(--ink); outline-offset:-3px; z-index:1; }
.faded { opacity:.16; }
.pack { pointer-events:none; box-shadow:inset 0 0 0 2px var(--ink); container-type:size; }
.pack span { display:none; position:absolute; right:0; bottom:0; background:var(--ink); color:var(--paper); font-size:11px; padding:1px 6px; border-radius:5px 0 0 0; white-space:nowrap; }
@container (min-width:110px) and (min-height:30px) { .pack span { display:block; } }
.app { background:var(--app); } .sampan { background:var(--sampan); } .library { background:var(--library); } .template { background:var(--template); }
.style { background:var(--style); } .media { background:var(--media); } .config { background:var(--config); } .bundler { background:var(--bundler); }
.picked { margin:8px 0 0; padding:8px 12px; background:var(--raised); border:1px solid var(--line); border-radius:8px; white-space:pre-line; overflow-wrap:anywhere; font-size:.9rem; }
.columns { display:grid; grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr)); gap:0 36px; }
section { margin-top:28px; min-width:0; }
.note { color:var(--muted); margin:-.3rem 0 .7rem; font-size:.9rem; max-width:70ch; }
.scroll { overflow-x:auto; } table { border-collapse:collapse; width:100%; font-size:.92rem; }
th { text-align:left; font-weight:500; color:var(--muted); font-size:.82rem; padding:0 14px 5px 0; white-space:nowrap; }
td { padding:5px 14px 5px 0; border-top:1px solid var(--line); vertical-align:top; } td:first-child { width:60%; min-width:13rem; }
td b { font-weight:500; overflow-wrap:anywhere; } td small { display:block; overflow-wrap:anywhere; } td .number+.bar { margin-top:3px; }
.number,.figure { font-variant-numeric:tabular-nums; white-space:nowrap; }
summary { cursor:pointer; padding:7px 0; color:var(--accent); } details table thead { display:none; }
.bar { height:7px; border-radius:4px; background:var(--line); overflow:hidden; min-width:70px; } .bar i { display:block; height:100%; border-radius:4px; background:var(--accent); min-width:2px; }
.budgets,.fallbacks { list-style:none; margin:0; padding:0; }
.budget { margin-bottom:12px; } .budget>span { font-size:.92rem; } .budget .bar { height:10px; margin:3px 0; } .budget .figure { white-space:normal; }
.fine .bar i { background:var(--green); } .near .bar i { background:var(--amber); } .over .bar { background:var(--red); } .over .bar i { background:var(--ink); opacity:.55; border-radius:4px 0 0 4px; border-right:3px solid var(--paper); } .over strong { color:var(--red); }
.fallbacks li { border:1px solid var(--line); border-left:4px solid var(--amber); border-radius:8px; background:var(--raised); padding:9px 13px; margin-bottom:8px; }
.fallbacks p { margin:0; overflow-wrap:anywhere; } .instead { color:var(--green); } .tag { font-size:.8rem; border-radius:5px; padding:1px 7px; background:var(--template); color:var(--on); }
code { font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace; }
footer { color:var(--muted); font-size:.85rem; padding-top:24px; padding-bottom:40px; }
.row[hidden] { display:none; }
@media (max-width:640px) {
  header,main,footer { padding-left:14px; padding-right:14px; } header { position:static; } html { scroll-padding-top:.5rem; }
  .search { margin:4px 0 0; width:100%; } .search input { flex:1; width:auto; min-width:0; }
  .legend { display:grid; grid-template-columns:1fr 1fr; } .legend small { display:none; } .framed { grid-column:1/-1; } .key { text-align:left; }
  .map { aspect-ratio:3/4; }
  thead { display:none; } tr { display:flex; flex-wrap:wrap; gap:1px 16px; padding:6px 0; border-top:1px solid var(--line); }
  td,td:first-child { border:0; padding:0; min-width:0; width:auto; } td:first-child { width:100%; }
  td[data-title]::before { content:attr(data-title) " "; color:var(--muted); font-size:.82rem; } td small { display:inline; } td:first-child small { display:block; } td .bar { display:none; } td:empty { display:none; }
  .leaf,.pack { left:calc(var(--X)*1%); top:calc(var(--Y)*1%); width:calc(var(--W)*1%); height:calc(var(--H)*1%); }
}
@media print { header { position:static; } .leaf,.bar i,.key i { print-color-adjust:exact; } }
`;
