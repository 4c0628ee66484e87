/** Narrow pages and paper (A4). A ledger too wide for the page becomes one card a question. */
const CARDS = (ledger: string): string => `
${ledger},${ledger} tbody,${ledger} tr,${ledger} th,${ledger} td{display:block;min-inline-size:0;max-inline-size:none;border:0}
${ledger} thead,${ledger} td.silent{display:none}
${ledger} tr{border-block-end:1px solid var(--rule);padding-block:.6rem;display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem 1.4rem}
${ledger} tbody th[scope=row]{position:static;flex:1 0 100%;min-inline-size:0;max-inline-size:none;padding:0;font-weight:600;border:0}
${ledger} td{padding:0;text-align:start}
${ledger} .support{flex:1 0 100%}
${ledger} .card-label{display:inline-block;font-size:.8125rem;color:var(--soft);margin-inline-end:.35em;font-weight:400}
${ledger} td[id],${ledger} .other-root{flex:1 1 12rem;padding-block:.25rem;margin:0}
${ledger} td.others,${ledger} .others-row{display:contents}
`;

export const PRINT: string = `
@media screen and (max-width:44rem){.scroll{max-block-size:none}.custody .date{white-space:normal}.custody th,.custody td{padding-inline:.35rem}${CARDS(".ledger")}.contents ol{columns:1}.estimate{gap:1.5rem}.timeline,.timeline thead,.timeline tbody,.timeline tr,.timeline th,.timeline td{display:block;inline-size:auto}.timeline thead{display:none}.timeline tbody th[scope=row]{border:0;padding-block-end:0}.plot{overflow-x:auto}.plot svg{max-inline-size:none}}
@media print{
@page{size:A4;margin:18mm 16mm}
#check,#check-result{display:none}
@page wide{size:A4 landscape;margin:14mm}
html{font-size:9.5pt}body{line-height:1.5}
.page{max-inline-size:none;padding:0}
.switch,.switch+label,.skip,.contents,.up{display:none}
.scroll{overflow:visible;max-block-size:none}
thead{display:table-header-group}thead th,.ledger tbody th[scope=row],.ledger .corner{position:static}
table{font-size:.88rem}th,td{padding:.35rem .45rem}
.answers,.reports{table-layout:fixed}.answers .words{min-inline-size:0}
.answers th:nth-child(1){inline-size:15%}.answers th:nth-child(2){inline-size:8%}.answers th:nth-child(3){inline-size:30%}.answers th:nth-child(4){inline-size:20%}.answers th:nth-child(5){inline-size:13%}.answers th:nth-child(6){inline-size:14%}
.reports th:nth-child(1){inline-size:6%}.reports th:nth-child(2){inline-size:23%}.reports th:nth-child(3){inline-size:14%}.reports th:nth-child(4){inline-size:13%}.reports th:nth-child(5){inline-size:11%}.reports th:nth-child(6){inline-size:21%}.reports th:nth-child(7){inline-size:12%}.reports td>.date{white-space:normal;overflow-wrap:anywhere}
#ledger:has(.across){page:wide}
h2,h3,h4,.note,.estimate{break-after:avoid}
.pairs>li{break-inside:auto}tr,li,.estimate,.spread,.report,dl>div{break-inside:avoid}
.top,.text .body p{orphans:3;widows:3}
#texts{break-before:page}
a{text-decoration:none;color:inherit}
details>*{display:block}details::details-content{content-visibility:visible;block-size:auto}
.m,.tag,.band,.badge,.pairs>li,.code{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.m:target{background:var(--other);color:inherit}
${CARDS(".ledger.cards")}
}
`;
