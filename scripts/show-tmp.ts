import { lineageCases } from "/tmp/wt/copies/scripts/score/lineage-gold.ts";
import { weighLineage } from "/tmp/wt/copies/scripts/score/weigh-lineage.ts";
for (const slug of process.argv.slice(2)) {
  const gold = lineageCases("open").find((c) => c.slug === slug)!;
  const { weighing: w, nameOf } = await weighLineage(gold);
  console.log("=====", slug);
  const lab = (id: string) => { const f = w.figures.find((x) => x.id === id)!; return nameOf.get(f.report) + ":" + f.quote; };
  for (const f of w.figures) console.log("  ", nameOf.get(f.report), `«${f.quote}»`, f.measure, f.group, f.mode, f.stance, f.event, f.place, "|", f.chain.map((s) => `${s.source}(${s.kind})`).join(" > "));
  for (const q of w.questions) console.log("  Q", q.measure, q.group, q.place, q.roots, q.answers.map((a) => lab(a.figure) + (a.part ? "(part)" : "") + "=" + a.root).join("  "));
  for (const l of w.lineage) console.log("  L", l.kind, nameOf.get(l.from.report), ">", nameOf.get(l.to.report), l.p, l.why.join(" "));
}
