import type { InterfaceLanguage } from "@tarjih/i18n";

/**
 * What paper needs beyond the print rules of the page: running title, page numbers, contents, sizes for a book face.
 * `title` stands at the head of every page but the first. Arabic lines have room above: the marks of a line that begins a page
 * reach above it, and would be printed at the foot of the page before. Words stand a little farther apart than in Amiri itself:
 * in "شخصًا قتلوا" programs that take text out of a PDF saw no blank.
 */
export function paperStyle(title: string, lang: InterfaceLanguage): string {
  const corner = lang === "ar" ? "@top-right" : "@top-left";
  const margin = `font:400 8pt "Tarjih Text";color:#4d4a45`;
  return `
@page{size:A4;margin:22mm 18mm 20mm;${corner}{content:${cssString(title)};${margin};white-space:nowrap}@bottom-center{content:counter(page) " / " counter(pages);${margin};direction:ltr}}
@page:first{${corner}{content:""}}
@media print{
html{font-size:10pt}body{line-height:1.45}
body.ar{direction:rtl;line-height:1.55;word-spacing:.06em}
.ar :is(p,li,dt,dd,h3){padding-block-start:.22em}.ar .text .body p{padding-block-start:.4em}
.brief{columns:2;column-gap:9mm;font-size:9.5pt}.brief>li{break-inside:avoid;margin-block-end:.35rem}
#brief h2{margin-block-start:5mm}
.ledger.cards td[id]{display:flex;flex-wrap:wrap;gap:.15rem .9rem}.ledger.cards td[id] .card-label{flex:1 0 100%;margin:0}.ledger.cards .saying+.saying{margin:0}.ledger.cards .saying .said{flex:0 1 auto}
.ledger.cards tbody{columns:2;column-gap:8mm}.ledger.cards tr{break-inside:avoid}.ledger.cards tr.event-row{column-span:all}.ledger.cards td[id],.ledger.cards .other-root{flex:1 1 8rem}
.slot,.question .caution,.question>.note,.question>.h4{break-after:avoid}.question>.note,.question .caution,.slot{break-inside:avoid}
.answers thead{break-after:avoid}.answers tbody tr:first-child{break-before:avoid}
.pairs{font-size:8.5pt}.pairs>li{padding:.2rem .5rem;margin-block-end:.3rem;line-height:1.4;break-inside:auto}.pairs .why{break-after:avoid}.between{display:grid;grid-template-columns:1fr 1fr;gap:0 6mm}
.contents{display:block;break-inside:avoid}.contents ol{padding-inline-start:2rem;columns:3;font-size:9pt}.contents h2{font-size:1.1rem}.ar .contents ol{columns:4}.ar .contents h2{margin-block-start:.5rem}
.contents a,.brief a{color:var(--data)}
.top h1{font-size:22pt;margin-block:2mm 3mm}
h2{font-size:15pt;margin-block-start:9mm;break-after:avoid}h3{font-size:11.5pt}
.h4{font-size:.875rem;font-weight:600;color:var(--soft);margin-block:1rem .35rem;break-after:avoid}
.scroll{border:0;margin:0}
.question{margin-block-start:7mm}
.badge{vertical-align:-.1em}
.legend{margin-block:.25rem .75rem}
.estimate{margin-block:.4rem .25rem}.estimate dd{font-size:1.2rem}
.spread{margin:.4rem 0}.spread svg{inline-size:80%;block-size:auto}
.text:has(>.body[dir=rtl])+.text:has(>.body[dir=ltr]),.text:has(>.body[dir=ltr])+.text:has(>.body[dir=rtl]){break-before:page}
.text .body{line-height:1.7;border-inline-start:1px solid var(--rule)}
.m.figure{padding:0 .1em}
.timeline{table-layout:fixed}.timeline th[scope=row]{inline-size:58mm}
.cells,.scores,.custody,.timeline,.top,.contents,section>p,section>ul,section>ol,section>dl,section>h4,article,.brief,.pairs>li{max-inline-size:none}
}
`;
}

/** A CSS string: what could end it or be a command in it is escaped by its number. */
function cssString(text: string): string {
  const safe = [...text]
    .map((letter) =>
      /[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 32).toString(16)} `,
    )
    .join("");
  return `"${safe}"`;
}
