-- Full text of every report, folded and stemmed by the program (packages/casefile/src/search), so that
-- `مستشفيات` finds `المستشفى`. The words are kept as terms and positions alone: the text is in `reports`.
-- Derived: everything here follows from `reports` and `claims`, and verification computes it again.
create virtual table search using fts5 (word, stem, title, content = '', tokenize = 'ascii');

-- What claims can be found by: measure, source, place, date. One row for each value in a set of claims.
create table facets (
  kind text not null,
  value text not null,
  claim_set text not null references claim_sets (sha256),
  primary key (kind, value, claim_set)
) strict, without rowid;
