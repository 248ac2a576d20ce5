-- The log. Rows are only ever added; positions are contiguous from 0.
CREATE TABLE event (
  pos     INTEGER PRIMARY KEY,
  stream  INTEGER REFERENCES stream(id),  -- null: an event outside any stream
  seq     INTEGER,                        -- place in its stream, from 0
  eid     NOT NULL,                       -- a UUID as 16 bytes, any other id as text
  ts      INTEGER NOT NULL,               -- recorded at, milliseconds since 1970 UTC, never decreasing
  type    INTEGER NOT NULL REFERENCES type(id),
  payload TEXT NOT NULL,                  -- JSON
  meta    BLOB NOT NULL                   -- may be empty; entries "size kind key : value", read by the view below
);
CREATE UNIQUE INDEX event_stream ON event(stream, seq) WHERE stream IS NOT NULL;
CREATE UNIQUE INDEX event_id ON event(eid);

-- No tool changes history by accident.
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'the log only grows'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'the log only grows'); END;

CREATE TABLE stream (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, aggregate TEXT NOT NULL);
CREATE TABLE type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE meta_key (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE meta_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

-- A shortcut to the state of a stream; can be thrown away.
CREATE TABLE snapshot (
  stream TEXT PRIMARY KEY, aggregate TEXT NOT NULL, seq INTEGER NOT NULL, eid NOT NULL, ts INTEGER NOT NULL,
  type TEXT NOT NULL, payload TEXT NOT NULL, meta TEXT NOT NULL
) WITHOUT ROWID;

-- The log for human eyes: sqlite3 events.db 'SELECT * FROM events'.
CREATE VIEW events AS
SELECT
  e.pos AS position,
  strftime('%Y-%m-%dT%H:%M:%fZ', e.ts / 1000.0, 'unixepoch') AS recorded_at,
  t.name AS type,
  s.aggregate AS aggregate,
  s.name AS stream,
  e.seq AS sequence,
  CASE typeof(e.eid) WHEN 'text' THEN e.eid ELSE lower(
    substr(hex(e.eid), 1, 8) || '-' || substr(hex(e.eid), 9, 4) || '-' || substr(hex(e.eid), 13, 4) || '-' ||
    substr(hex(e.eid), 17, 4) || '-' || substr(hex(e.eid), 21)) END AS event_id,
  e.payload AS payload,
  (
    -- An entry of meta is "size kind key : value"; CAST reads the digits that a blob begins with.
    WITH RECURSIVE
    tail(rest) AS (
      SELECT e.meta
      UNION ALL
      SELECT substr(rest, instr(rest, x'3a') + 1 + CAST(rest AS INTEGER)) FROM tail WHERE length(rest) > 0
    ),
    entry(kind, key, value) AS (
      SELECT
        CAST(substr(rest, length(CAST(rest AS INTEGER)) + 1, 1) AS TEXT),
        CAST(substr(rest, length(CAST(rest AS INTEGER)) + 2) AS INTEGER),
        substr(rest, instr(rest, x'3a') + 1, CAST(rest AS INTEGER))
      FROM tail WHERE length(rest) > 0
    ),
    readable(key, json) AS (
      SELECT n.key, CASE n.kind
        WHEN 'w' THEN (SELECT json_quote(w.name) FROM meta_word w WHERE w.id = CAST(n.value AS INTEGER))
        WHEN 't' THEN json_quote(CAST(n.value AS TEXT))
        WHEN 'j' THEN CAST(n.value AS TEXT)
        ELSE (
          SELECT json_quote(lower(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' ||
                                  substr(h, 17, 4) || '-' || substr(h, 21)))
          FROM (SELECT hex(u.value) AS h FROM entry u
                WHERE u.key = CASE n.kind WHEN '=' THEN CAST(n.value AS INTEGER) ELSE n.key END)
        ) END
      FROM entry n
    )
    SELECT '{' || coalesce(group_concat(json_quote(k.name) || ':' || r.json), '') || '}'
    FROM readable r JOIN meta_key k ON k.id = r.key
  ) AS metadata
FROM event e
JOIN type t ON t.id = e.type
LEFT JOIN stream s ON s.id = e.stream;

PRAGMA user_version = 1;
