-- What claims can be found by leads straight to the reports whose newest reading has such a claim, by numbers: a broad
-- filter among twenty thousand reports went through every reading and the hash of each.
-- Derived, like 0002: it follows from `readings` and `claims`, is replaced with each newer reading of a report, and
-- verification computes it again. For rows that exist already the program makes it from the claims.

drop table facets;

-- Measures, sources, places and dates of all claims, each once.
create table facet_values (
  id integer primary key,
  kind text not null,
  value text not null,
  unique (kind, value)
) strict;

-- Of each version of a report what its newest reading has.
create table facet_reports (
  value integer not null references facet_values (id),
  report integer not null references reports (version),
  primary key (value, report)
) strict, without rowid;

create index facet_reports_by_report on facet_reports (report);

-- Without a word to rank by, what is found stands in the order of its paths.
create index reports_by_path on reports (path, id);
create index reports_by_outlet on reports (outlet);
