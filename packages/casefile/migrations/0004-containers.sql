-- Files that hold several reports (a zip, the export of a chat), and what some reports have and others have not.
-- Rows that exist already: no report of theirs came in a container, and none has anything further.

create table containers (
  version integer primary key,
  path text not null,
  sha256 text not null check (length(sha256) = 64),
  size integer not null check (size >= 0),
  -- Null where the file is too large to be kept; its reports have originals of their own.
  original text references originals (sha256),
  -- Canonical JSON: adapters by id and version, the outermost first.
  unpacked_by text not null
) strict;

create index containers_by_path on containers (path, version);

create trigger containers_fixed before update on containers begin select raise(abort, 'append only'); end;
create trigger containers_kept before delete on containers begin select raise(abort, 'append only'); end;

-- Canonical JSON of the fields of a report that not every report has: container, pages, forwarded, quoted.
alter table reports add column more text not null default '{}';
