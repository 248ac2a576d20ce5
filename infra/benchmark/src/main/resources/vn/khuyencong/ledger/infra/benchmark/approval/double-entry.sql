\set project random(1, 500)
\set fund :project % 63 + 1
\set amount random(1, 1000)
\set taken -:amount
BEGIN;
UPDATE project SET balance = balance + :amount WHERE id = :project;
UPDATE fund SET balance = balance + :taken WHERE id = :fund;
INSERT INTO entry (account, owner, amount, effective_on) VALUES ('project', :project, :amount, '2025-07-01');
INSERT INTO entry (account, owner, amount, effective_on) VALUES ('fund', :fund, :taken, '2025-07-01');
COMMIT;
