-- The log. Rows are only ever added; positions are contiguous from 0.
CREATE TABLE event (
  pos     INTEGER PRIMARY KEY,
  stream  INTEGER REFERENCES stream(id),  -- null: an event outside any stream
  seq     INTEGER,                        -- place in its stream, from 0
  eid     NOT NULL,                       -- a UUID as 16 bytes, any other id as text
  ts      INTEGER NOT NULL,               -- recorded at, milliseconds since 1970 UTC, never decreasing
  type    INTEGER NOT NULL REFERENCES type(id),
  payload TEXT NOT NULL,                  -- JSON
  meta    BLOB                            -- entries: key number, kind, value; the view below reads them
);
CREATE UNIQUE INDEX event_stream ON event(stream, seq) WHERE stream IS NOT NULL;
CREATE UNIQUE INDEX event_id ON event(eid);

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
    WITH RECURSIVE
    entry(key, kind, body, number, rest) AS (
      SELECT NULL, NULL, NULL, NULL, e.meta
      UNION ALL
      SELECT key, kind, body, number,
        substr(body, CASE kind WHEN 'u' THEN 17 WHEN 'w' THEN digits + 2 WHEN '=' THEN digits + 2
                     ELSE digits + 2 + number END)
      FROM (
        SELECT key, kind, body, CAST(CAST(substr(body, 1, 9) AS TEXT) AS INTEGER) AS number,
          length(CAST(CAST(substr(body, 1, 9) AS TEXT) AS INTEGER)) AS digits
        FROM (
          SELECT key, CAST(substr(rest, length(key) + 1, 1) AS TEXT) AS kind, substr(rest, length(key) + 2) AS body
          FROM (SELECT rest, CAST(CAST(substr(rest, 1, 9) AS TEXT) AS INTEGER) AS key
                FROM entry WHERE length(rest) > 0)
        )
      )
    ),
    same(key, kind, body, number) AS (
      SELECT a.key, coalesce(b.kind, a.kind), coalesce(b.body, a.body), coalesce(b.number, a.number)
      FROM entry a LEFT JOIN entry b ON a.kind = '=' AND b.key = a.number
      WHERE a.key IS NOT NULL
    )
    SELECT '{' || coalesce(group_concat(json_quote(k.name) || ':' || CASE v.kind
      WHEN 'u' THEN json_quote(lower(
        substr(hex(v.body), 1, 8) || '-' || substr(hex(v.body), 9, 4) || '-' || substr(hex(v.body), 13, 4) || '-' ||
        substr(hex(v.body), 17, 4) || '-' || substr(hex(v.body), 21, 12)))
      WHEN 'w' THEN json_quote((SELECT w.name FROM meta_word w WHERE w.id = v.number))
      WHEN 't' THEN json_quote(CAST(substr(v.body, length(v.number) + 2, v.number) AS TEXT))
      ELSE CAST(substr(v.body, length(v.number) + 2, v.number) AS TEXT)
    END), '') || '}'
    FROM same v JOIN meta_key k ON k.id = v.key
  ) AS metadata
FROM event e
JOIN type t ON t.id = e.type
LEFT JOIN stream s ON s.id = e.stream;

PRAGMA user_version = 1;
