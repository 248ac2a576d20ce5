-- As little as double entry can do with: two balances and the entries that explain them.
CREATE TABLE project (id int PRIMARY KEY, balance bigint NOT NULL);
CREATE TABLE fund (id int PRIMARY KEY, balance bigint NOT NULL);
CREATE TABLE entry (
  id bigserial PRIMARY KEY,
  account text NOT NULL,
  owner int NOT NULL,
  amount bigint NOT NULL,
  effective_on date NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO project SELECT id, 0 FROM generate_series(1, 500) id;
INSERT INTO fund SELECT id, 0 FROM generate_series(1, 63) id;
VACUUM ANALYZE;
