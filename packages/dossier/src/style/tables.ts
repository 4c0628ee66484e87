/** Ledger and other tables: wide ones scroll in their own box, head and first column stay. */
export const TABLES = `
.scroll{position:relative;overflow:auto;max-block-size:88vh;border-block:1px solid var(--rule);margin-block:.5rem 1.25rem}
.scroll::-webkit-scrollbar{inline-size:.65rem;block-size:.65rem}.scroll::-webkit-scrollbar-thumb{background:var(--soft);border-radius:.35rem;border:2px solid var(--paper)}.scroll::-webkit-scrollbar-track{background:var(--paper)}
table{border-collapse:separate;border-spacing:0;font-size:.9rem;line-height:1.5;inline-size:100%}
th,td{text-align:start;vertical-align:top;padding:.5rem .65rem;border-block-end:1px solid var(--rule);font-weight:400}
thead th{position:sticky;inset-block-start:0;z-index:2;background:var(--raised);font-weight:600;font-size:.8125rem;vertical-align:bottom}
.num{text-align:end}
.ledger{font-size:.85rem}.ledger th,.ledger td{padding:.45rem .5rem}
.ledger tbody th[scope=row],.ledger .corner{position:sticky;inset-inline-start:0;z-index:1;background:var(--paper);min-inline-size:11.5rem;max-inline-size:18rem;border-inline-end:1px solid var(--rule)}
.ledger .corner{z-index:3;background:var(--raised)}
.ledger th[scope=row] a{color:inherit;text-decoration-color:var(--rule)}
.ledger .root{min-inline-size:7.25rem;border-inline-start:1px solid var(--rule)}
.ledger .root a{color:inherit;text-decoration:none}.ledger .root a:hover{text-decoration:underline}
.ledger .root small{display:block;font-weight:400}
.ledger .others{min-inline-size:9rem}.others-row{display:flex;flex-wrap:wrap;gap:.5rem 1rem}.other-root{flex:1 1 7.5rem}.other-root>small{display:block}
.ledger td:has(:target),.other-root:target{background:var(--undetermined-bg)}
.ledger td{border-inline-start:1px solid transparent}
.ledger .support{font-size:.8125rem;color:var(--soft);min-inline-size:5rem}
.ledger .best{font-weight:600;font-size:1rem}
.ledger .best .contested{font-size:.8125rem}
.event-row th{background:var(--raised);font-weight:600;position:static}
.event-row span{position:sticky;inset-inline-start:.65rem}
.contested,.single{color:var(--undetermined)}
.card-label{display:none}
.silent,.silence{color:var(--soft)}
.zero{font-weight:600}
.saying{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .4rem;padding-inline-start:.45rem;border-inline-start:3px solid var(--rule)}
.saying+.saying{margin-block-start:.4rem}
.saying .said{flex:1 0 100%;font-size:1rem;white-space:nowrap}
.saying.is-conflict{border-color:var(--conflict)}.saying.is-undetermined{border-color:var(--undetermined);border-inline-start-style:dashed}
.saying .refs a{text-decoration:none}
.badge{inline-size:.85em;block-size:.85em;vertical-align:-.06em;margin-inline-end:.35em;fill:none;stroke:currentColor;stroke-width:1.6;color:var(--calm)}
.badge .fill,symbol .fill{fill:currentColor;stroke:none}symbol .line{fill:none}symbol .cut{stroke:var(--paper);stroke-width:1.8}
.is-conflict>.badge,.badge.is-conflict{color:var(--conflict)}.is-undetermined>.badge,.badge.is-undetermined{color:var(--undetermined)}
.verdict{white-space:nowrap;font-size:.875rem;font-weight:600;color:var(--calm)}
.verdict.is-conflict{color:var(--conflict)}.verdict.is-undetermined{color:var(--undetermined)}
.tag{display:inline-block;font-size:.78rem;line-height:1.5;padding-inline:.4em;border:1px solid var(--rule);border-radius:3px;color:var(--soft);white-space:nowrap}
.tag.is-denied,.tag.is-error{color:var(--conflict);border-color:currentColor}
.tag.is-hedged,.tag.is-ocr,.tag.is-likely,.tag.is-questioned,.tag.is-warning{color:var(--undetermined);border-color:currentColor;border-style:dashed}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1.4rem;font-size:.8125rem;margin-block:.5rem 1rem;max-inline-size:none}
.answers td small,.reports td small{display:block}
.answers .words{min-inline-size:17rem;max-inline-size:28rem}
.answers th[scope=row]{font-size:1rem;font-weight:600}
.answers tr:target th,.answers tr:target td,.ledger td:target,.ledger tr:target th{background:var(--undetermined-bg)}
.reports .hashes td{padding-block-start:0;color:var(--soft);font-size:.78rem}
.reports .report tr:first-child td{border-block-end:0}
.hashes td>span{display:flex;flex-wrap:wrap;gap:0 .75rem}.hashes .t{min-inline-size:9rem}
`;
