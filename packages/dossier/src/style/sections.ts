/** Questions, charts, lists, full texts. */
export const SECTIONS = `
#check{font:inherit;font-weight:600;padding:.5rem 1.25rem;border:1px solid var(--link);border-radius:.25rem;background:var(--paper);color:var(--link);cursor:pointer}#check:hover{background:var(--band)}
#check-result p{margin:.35rem 0}#check-result [data-code=good]{font-weight:600}#check-result p:not([data-code=good]){color:var(--conflict)}#check-result bdi{overflow-wrap:anywhere}
.brief{padding-inline-start:2.2rem;max-inline-size:56rem}.brief>li{margin-block-end:.55rem}.brief p{margin:0}
.brief>li>a{font-weight:600;color:inherit;text-decoration-color:var(--rule)}.brief .answer strong{font-size:1.08em}
.in-conflict{color:var(--conflict);font-size:.9rem}
.timeline th[scope=row]{inline-size:15rem;white-space:nowrap}.timeline thead th{position:static}.when{display:block;direction:ltr;margin-block-start:.25rem;max-inline-size:100%}
.when .axis{stroke:var(--rule);fill:none}.when .band{fill:var(--band)}.when .time{fill:var(--data)}
.cells,.scores,.custody,.timeline{max-inline-size:56rem}.cells thead th,.scores thead th,.custody thead th{position:static}
.cells th[scope=row] small{display:block}.step-I{color:var(--undetermined)}.step-II{color:var(--conflict);font-weight:600}.step-none{color:var(--soft)}
.explanations{list-style:none;padding:0}
.question{border-block-start:1px solid var(--rule);margin-block-start:2.25rem}
.question h3{margin-block-start:1rem}
.number{color:var(--soft);font-weight:400}
.up{margin-inline-start:.75rem}
.estimate{display:flex;gap:2.5rem;margin-block:.75rem .5rem}
.estimate div{margin:0}.estimate dt{font-size:.8125rem;color:var(--soft)}.estimate dd{margin:0;font-size:1.35rem;line-height:1.4}
.estimate .best dd{font-weight:600}.estimate .contested{font-size:1rem}
.caution{font-size:.9rem;color:var(--undetermined)}.mode+.mode::before{content:"· "}
.spread{margin:1rem 0 .5rem}
.plot svg{display:block;max-inline-size:100%;height:auto;overflow:visible}
.spread figcaption{font-size:.8125rem;color:var(--soft);max-inline-size:46rem}
.spread text{font-size:12px;fill:var(--ink);unicode-bidi:isolate;direction:ltr}
.spread .what{fill:var(--soft)}
.spread .tick-label{font-size:11px;fill:var(--soft)}
.spread .axis{stroke:var(--soft);fill:none}.spread .tick{stroke:var(--rule);stroke-dasharray:1 3;fill:none}
.spread .band{fill:var(--band)}.spread .best-line{stroke:var(--data);stroke-width:1.5;stroke-dasharray:5 3 5 3 3 15;fill:none}
.claim.dot,.claim.bar{fill:var(--data);stroke:var(--data);stroke-width:1.6}
.claim .shaft,.claim .stop{stroke:var(--data);stroke-width:2.4;fill:none}.claim .head{fill:var(--data)}
.claim.is-vague.bar,.claim.is-vague.dot{fill:url(#hatch);stroke-dasharray:4 3}
.claim.is-about.dot,.claim.is-about.bar{fill:var(--paper)}
.claim.is-denied.dot{fill:var(--paper);stroke:var(--conflict);stroke-width:2.4}
.spread .struck{stroke:var(--ink);stroke-width:2.4;fill:none}
.claim.is-hedged{stroke-dasharray:3 2}.claim.is-hedged .shaft{stroke-dasharray:6 4}
#lang-ar:checked~.page .spread .who{direction:rtl;transform:translateX(640px)}
#lang-ar:checked~.page .spread .what{transform:translateX(-640px);text-anchor:start}
.hatch-line{stroke:var(--data);stroke-width:1.6}
.versions li,.open>li{margin-block-end:.5rem}
.mark-link{white-space:nowrap;text-decoration-color:var(--rule)}
.pairs>li{padding:.45rem .65rem;border-inline-start:3px solid var(--rule);margin-block-end:.4rem;max-inline-size:56rem}
.between{display:flex;flex-wrap:wrap;gap:.1rem 1.6rem;margin-block-start:.25rem}.between .side{white-space:nowrap}.between li:has(.mark-link~.mark-link) .side{white-space:normal}
.pairs>li.is-conflict{border-color:var(--conflict);background:var(--conflict-bg)}
.pairs>li.is-undetermined{border-color:var(--undetermined);border-inline-start-style:dashed;background:var(--undetermined-bg)}
.versus{color:var(--soft);padding-inline:.5em}
.pairs .why{font-size:.9rem}
summary{cursor:pointer;font-size:.9rem;color:var(--link);padding-block:.4rem}
.chain li{display:inline}.answers .chain small{display:inline}.chain li+li::before{content:"\\203a";padding-inline:.4em;color:var(--soft)}
.quote{quotes:none}.quote b{background:var(--other);padding-inline:.15em;border-radius:2px}
.claims>li,.findings>li,.origins>li,.lineage>li{padding-block:.45rem;border-block-end:1px solid var(--rule)}
.claims .quote a{color:inherit;text-decoration-color:var(--rule)}
.claims .meta{display:flex;flex-wrap:wrap;gap:0 .8rem;align-items:baseline}
.origins p{margin:0}.origins .why+.why::before,.lineage .why::before{content:"· "}
.codebook>div,.facts>div{margin-block-end:.6rem}.codebook dt,.facts dt{font-weight:600}.codebook dd,.facts dd{margin:0}
.claims li:target,.findings li:target,.origins li:target,.plain li:target,.codebook>div:target{background:var(--undetermined-bg)}
.text{margin-block-start:2.5rem}
.large>section{content-visibility:auto;contain-intrinsic-size:auto 60rem}
.large .question{content-visibility:auto;contain-intrinsic-size:auto 24rem}
.fold>summary .verdict{margin-inline-start:.6rem}
.text .body{border-inline-start:3px solid var(--rule);padding-inline-start:1.1rem;line-height:1.9;text-align:start}
.text .body p{margin:0;white-space:pre-wrap;unicode-bidi:isolate;text-align:start}
.m{background:none;color:inherit;border-radius:2px}
.m a{color:inherit;text-decoration:none}.m a:hover{text-decoration:underline}
.m.figure{padding:.05em .2em;border-block-end:2px solid var(--soft);font-weight:600}
.m.harm{background:var(--harm);border-block-end-style:solid}.m.custody{background:var(--custody);border-block-end-style:dashed}
.m.freed{background:var(--freed);border-block-end-style:double;border-block-end-width:3px}.m.homes{background:var(--homes);border-block-end-style:dotted}
.m.force{background:var(--force);border-block-end-style:groove}.m.other{background:var(--other)}
.m.statement{text-decoration:underline dotted var(--soft) 1.5px;text-underline-offset:.35em}
.m.asked{text-decoration:underline wavy var(--soft) 1px;text-underline-offset:.35em}
.m.date{border-block-end:1px solid var(--soft);font-size:inherit;color:inherit;white-space:inherit}
.m.attribution{font-style:normal;text-decoration:underline dashed var(--link) 1px;text-underline-offset:.35em}
.m.finding{outline:1px dotted var(--conflict);outline-offset:1px}
.m:target{background:var(--ink);color:var(--paper)}
.text .page{font-size:.75em;color:var(--soft);border-block-start:1px solid var(--rule);margin-block:1em .4em}
.control{font-size:.7em;border:1px solid var(--conflict);color:var(--conflict);padding-inline:.2em;border-radius:2px}.control::before{content:attr(data-name)}
`;
