/** Page, type, language switch, links, focus. */
export const BASE = `
*{box-sizing:border-box}
html{scroll-padding-block:1.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.65 "Tarjih Text","IBM Plex Sans Arabic",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
#lang-ar:checked~.page{direction:rtl;line-height:1.85}
#lang-en:checked~.page{direction:ltr}
#lang-ar:checked~* .t[lang=en],#lang-en:checked~* .t[lang=ar]{display:none}
.page{max-inline-size:82rem;margin-inline:auto;padding:0 clamp(1rem,3vw,2.5rem) 4rem}
.top,.contents,section>p,section>ul,section>ol,section>dl,section>h4,article{max-inline-size:56rem}
.switch{accent-color:var(--link);margin-inline:1rem .25rem;margin-block:1rem}
.switch+label{font-size:.875rem;cursor:pointer}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;background:var(--ink);color:var(--paper);padding:.5rem 1rem;z-index:9}
.skip:focus{top:.5rem}
h1,h2,h3,h4{line-height:1.35;font-weight:600;text-wrap:balance;margin-block:0 .5rem}
h1{font-size:clamp(1.6rem,3.4vw,2.3rem)}
h2{font-size:1.4rem;margin-block-start:3.5rem;padding-block-start:.75rem;border-block-start:2px solid var(--brand)}
h3{font-size:1.12rem;margin-block-start:2rem}
h4{font-size:.875rem;margin-block:1.5rem .35rem;color:var(--soft)}
p{margin-block:0 .6rem}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible,.scroll:focus-visible,.switch:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
small{font-size:.8125rem;color:var(--soft)}
.faint,.note,.slot,.meta{color:var(--soft)}
.note,.slot,.meta{font-size:.9rem}
.kicker{color:var(--soft);font-size:.875rem;margin-block:.5rem .25rem}
.team{font-weight:600;color:var(--ink)}.team::after{content:" · "}.logo{margin-block:.75rem .25rem}.logo img{block-size:3.5rem;inline-size:auto;max-inline-size:100%}.team-footer{border-block-start:1px solid var(--rule);padding-block-start:.75rem;margin-block-start:3rem}
.event{font-size:1.05rem}
.counts{font-weight:600}
.rule,.neutral{font-size:.9rem}
.neutral{border-inline-start:3px solid var(--brand);padding-inline-start:.85rem}
.contents ol{columns:2 16rem;padding-inline-start:1.4rem;margin:0}
.contents h2{border:0;margin-block-start:1.5rem;padding:0;font-size:1rem}
.hush{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.defs{position:absolute}
.n,.value,.date,.ref,.copies,.hash{white-space:nowrap}
.date,.ref,.copies{font-size:.8125rem;color:var(--soft)}
.copies{display:inline-block}
.hash{font-family:ui-monospace,monospace;font-size:.72rem;white-space:normal;overflow-wrap:anywhere}
.path,.parameters{font-size:.8125rem;overflow-wrap:anywhere}
.code{display:inline-block;min-inline-size:1.35em;padding-inline:.25em;text-align:center;font-size:.8rem;line-height:1.5;border:1px solid var(--soft);border-radius:3px;color:var(--ink)}
code{font-family:ui-monospace,monospace;font-size:.85em}
.word{font-weight:600}
ul.plain,.pairs,.between,.claims,.findings,.origins,.lineage,.legend,.chain{list-style:none;padding:0;margin:0}
`;
