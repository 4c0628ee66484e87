/** Colours and sizes. Every pair of ink and paper is at least 4.5 : 1, in light and in dark. */
export const TOKENS = `
:root{color-scheme:light dark;--brand:var(--ink);--paper:#fdfcfa;--raised:#f4f1ec;--ink:#1d1c1a;--soft:#5f5b54;--rule:#d9d4ca;--link:#17508a;
--conflict:#a8321a;--conflict-bg:#fbe9e4;--undetermined:#7a5200;--undetermined-bg:#fbf1d9;--calm:#3f5a4d;--calm-bg:#e9f0ec;
--harm:#f6d9d2;--custody:#dfe3f5;--freed:#d5ead9;--homes:#f3e6c8;--force:#e8dcf0;--other:#e6e4df;--band:#dbe6f1;--data:#17508a}
@media (prefers-color-scheme:dark){:root{--paper:#181715;--raised:#23211e;--ink:#ece8e1;--soft:#aba59a;--rule:#3d3a35;--link:#8fbbe8;
--conflict:#f0917b;--conflict-bg:#3a211b;--undetermined:#e3b95c;--undetermined-bg:#352b15;--calm:#a3c4b3;--calm-bg:#1f2b25;
--harm:#55302a;--custody:#30375a;--freed:#27452f;--homes:#4a3d1c;--force:#42304f;--other:#3b3934;--band:#223546;--data:#8fbbe8}}
@media print{:root{color-scheme:light;--paper:#fff;--raised:#f6f5f2;--ink:#000;--soft:#4d4a45;--rule:#c9c5bc;--link:#000;
--conflict:#8f2712;--conflict-bg:#fbe9e4;--undetermined:#664400;--undetermined-bg:#fbf1d9;--calm:#2f493d;--calm-bg:#eef3f0;
--harm:#f6d9d2;--custody:#dfe3f5;--freed:#d5ead9;--homes:#f3e6c8;--force:#e8dcf0;--other:#e6e4df;--band:#dbe6f1;--data:#17508a}}
`;
