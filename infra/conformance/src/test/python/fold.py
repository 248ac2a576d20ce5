#!/usr/bin/env python3
"""Counts the money of the khuyến công programme once more, from the exported log alone, and compares.

    fold.py [--flip N | --flip-each] EVENTS QUESTION ANSWER [QUESTION ANSWER ...]

EVENTS is the log as NDJSON; QUESTION the query string of GET /api/v1/balances ("" for the present, with effectiveAsOf
and atPosition if it was asked about the past); ANSWER the file with what the ledger said, - for standard input.
Shares no code with the ledger. Exit code 0 if every figure agrees, 1 if any differs, 2 for wrong arguments.

--flip N counts with the sign of the N-th row of the mapping turned round; --flip-each tries every row in turn and
fails if any of these mistakes goes unnoticed.
"""

import collections
import datetime
import functools
import json
import sys
import urllib.parse

Row = collections.namedtuple("Row", "fact account sign amount scope")
Posting = collections.namedtuple("Posting", "account scope date amount row")
Entry = collections.namedtuple("Entry", "position date postings hedges standing")
Scope = collections.namedtuple(
    "Scope", "unit source year period activities programme project statement line", defaults=(None,) * 9)

FUND, AUTHORITY, LINE = "fund", "authority", "line"
NEW_FUND, NEW_AUTHORITY, NEW_LINE = "newFund", "newAuthority", "newLine"
COUNTERPART, HANDLED, OWED, RECEIVED = "counterpart", "handledIn", "owedIn", "receivedIn"


def moved(fact, source, target, amount="amount", scope=LINE):
    """Money that leaves one account for another on the same scope."""
    return [Row(fact, source, -1, amount, scope), Row(fact, target, +1, amount, scope)]


def cash(fact, target, sign=1):
    """Treasury money of a line: through its plan, the authority of its fund, and its own purse."""
    return [
        Row(fact, "contract.undrawn", -sign, "amount", LINE),
        Row(fact, "contract.drawn", +sign, "amount", LINE),
        Row(fact, "authority.available", -sign, "amount", AUTHORITY),
        Row(fact, "authority.used", +sign, "amount", AUTHORITY),
        Row(fact, "treasury", -sign, "amount", LINE),
        Row(fact, target, +sign, "amount", LINE),
    ]


def carried(sign, fund, authority, line):
    """What is contracted and what is advanced on a line, with its plan and its authority, without cash."""
    return [
        Row("LineCarriedOver", account, sign * share, amount, scope)
        for account, share, amount, scope in [
            ("plan.given", -1, "undrawn", fund),
            ("contract.undrawn", +1, "undrawn", line),
            ("authority.given", -1, "undrawn", authority),
            ("authority.available", +1, "undrawn", authority),
            ("plan.given", -1, "advance", fund),
            ("contract.drawn", +1, "advance", line),
            ("authority.given", -1, "advance", authority),
            ("authority.used", +1, "advance", authority),
            ("treasury", -1, "advance", line),
            ("advance", +1, "advance", line),
        ]
    ]


def given(fact, sign, amount="amount"):
    """What one chain of a fund is given, or what is taken from it."""
    return [
        Row(f"{fact} PLAN", "plan.given", -sign, amount, FUND),
        Row(f"{fact} PLAN", "plan.available", +sign, amount, FUND),
        Row(f"{fact} AUTHORITY", "authority.given", -sign, amount, AUTHORITY),
        Row(f"{fact} AUTHORITY", "authority.available", +sign, amount, AUTHORITY),
    ]


def into_next_year(fact, sign):
    """Plan and authority of a fund that go on together."""
    return [row._replace(fact=fact) for row in given(fact, sign)]


MAPPING = [
    *moved("FundsPlanned", "plan.given", "plan.available", scope=FUND),
    *moved("FundsAllocated", "authority.given", "authority.available", scope=AUTHORITY),
    *given("FundsAdjusted", +1, "change"),
    *given("FundsCancelled", -1),
    *given("FundsTransferredOut", -1),
    *given("FundsTransferredIn", +1),
    *into_next_year("FundsCarriedOut", -1),
    *into_next_year("FundsCarriedIn", +1),
    Row("BudgetApproved", "plan.available", -1, "amount", FUND),
    Row("BudgetApproved", "line.uncontracted", +1, "amount", LINE),
    Row("BudgetAdjusted", "plan.available", -1, "change", FUND),
    Row("BudgetAdjusted", "line.uncontracted", +1, "change", LINE),
    Row("SourceChanged", "line.uncontracted", -1, "uncontracted", LINE),
    Row("SourceChanged", "plan.available", +1, "uncontracted", FUND),
    Row("SourceChanged", "contract.undrawn", -1, "undrawn", LINE),
    Row("SourceChanged", "plan.available", +1, "undrawn", FUND),
    Row("SourceChanged", "plan.available", -1, "uncontracted", NEW_FUND),
    Row("SourceChanged", "line.uncontracted", +1, "uncontracted", NEW_LINE),
    Row("SourceChanged", "plan.available", -1, "undrawn", NEW_FUND),
    Row("SourceChanged", "contract.undrawn", +1, "undrawn", NEW_LINE),
    Row("BeneficiaryAssigned", "line.uncontracted", -1, "amount", LINE),
    Row("BeneficiaryAssigned", "line.uncontracted", +1, "amount", NEW_LINE),
    *moved("ContractSigned", "line.uncontracted", "contract.undrawn"),
    *moved("ContractAmended", "line.uncontracted", "contract.undrawn", amount="change"),
    *cash("FundsDisbursed ADVANCE", "advance"),
    *cash("FundsDisbursed PAYMENT", "spent.unsettled"),
    *moved("AdvanceCleared", "advance", "spent.unsettled"),
    *cash("AdvanceReturned REDUCES_SPENDING", "advance", sign=-1),
    *moved("AdvanceReturned BUDGET_INCOME", "advance", "budgetIncome"),
    *cash("PaymentRefunded REDUCES_SPENDING", "spent.unsettled", sign=-1),
    *moved("PaymentRefunded BUDGET_INCOME", "spent.unsettled", "budgetIncome"),
    *moved("CounterpartCommitted", "counterpart.promise", "counterpart.committed", scope=COUNTERPART),
    *moved("CounterpartEvidenced", "counterpart.origin", "counterpart.evidenced", scope=COUNTERPART),
    *moved("WorkAccepted", "work.origin", "work.accepted"),
    *moved("WorkAccepted", "counterpart.evidenced", "counterpart.accepted", "counterpartAmount", COUNTERPART),
    *moved("ProjectSettled", "spent.unsettled", "spent.settled"),
    *moved("AmountDisallowed BEFORE_SETTLEMENT", "spent.unsettled", "receivable.reducing"),
    *moved("AmountDisallowed AFTER_SETTLEMENT", "priorYear", "receivable.income", scope=HANDLED),
    *moved("RecoveryOrdered", "advance", "receivable.reducing"),
    *cash("RecoveryRecorded REDUCING REDUCES_SPENDING", "receivable.reducing", sign=-1),
    Row("RecoveryRecorded REDUCING BUDGET_INCOME", "receivable.reducing", -1, "amount", OWED),
    Row("RecoveryRecorded REDUCING BUDGET_INCOME", "budgetIncome", +1, "amount", RECEIVED),
    Row("RecoveryRecorded INCOME BUDGET_INCOME", "receivable.income", -1, "amount", OWED),
    Row("RecoveryRecorded INCOME BUDGET_INCOME", "budgetIncome", +1, "amount", RECEIVED),
    *carried(-1, FUND, AUTHORITY, LINE),
    *carried(+1, NEW_FUND, NEW_AUTHORITY, NEW_LINE),
    Row("ProjectClosed", "contract.undrawn", -1, "contractUndrawn", LINE),
    Row("ProjectClosed", "plan.available", +1, "contractUndrawn", FUND),
    Row("ProjectClosed", "line.uncontracted", -1, "uncontracted", LINE),
    Row("ProjectClosed", "plan.available", +1, "uncontracted", FUND),
    *moved("EntryReported SPENT", "statement", "reported.spent"),
    *moved("EntryReported MOBILISED", "statement", "reported.mobilised"),
    *moved("EntryReported PLANNED", "statement", "reported.planned"),
    *moved("EntryReported UNSPECIFIED", "statement", "reported.unspecified"),
]

FAMILIES = {
    "plan": ["plan.given", "plan.available", "line.uncontracted", "contract.undrawn", "contract.drawn"],
    "authority": ["authority.given", "authority.available", "authority.used"],
    "money": ["treasury", "advance", "spent.unsettled", "spent.settled", "budgetIncome", "receivable.reducing",
              "receivable.income", "priorYear"],
    "volume": ["work.origin", "work.accepted"],
    "counterpart": ["counterpart.promise", "counterpart.committed", "counterpart.origin", "counterpart.evidenced",
                    "counterpart.accepted"],
    "reported": ["statement", "reported.spent", "reported.mobilised", "reported.planned", "reported.unspecified"],
}

MEASURES = {
    "planned": (-1, ["plan.given"]),
    "approved": (+1, ["line.uncontracted", "contract.undrawn", "contract.drawn"]),
    "available": (+1, ["plan.available"]),
    "allocated": (-1, ["authority.given"]),
    "undrawnAuthority": (+1, ["authority.available"]),
    "contracted": (+1, ["contract.undrawn", "contract.drawn"]),
    "disbursed": (-1, ["treasury"]),
    "advanceOutstanding": (+1, ["advance"]),
    "spent": (+1, ["spent.unsettled", "spent.settled"]),
    "accepted": (+1, ["work.accepted"]),
    "settled": (+1, ["spent.settled"]),
    "receivable": (+1, ["receivable.reducing", "receivable.income"]),
    "counterpartCommitted": (+1, ["counterpart.committed"]),
    "counterpartEvidenced": (-1, ["counterpart.origin"]),
    "counterpartAccepted": (+1, ["counterpart.accepted"]),
    "reportedSpent": (+1, ["reported.spent"]),
    "reportedMobilised": (+1, ["reported.mobilised"]),
    "reportedPlanned": (+1, ["reported.planned"]),
    "reportedUnspecified": (+1, ["reported.unspecified"]),
}

# Measures that not every fact on their account adds to.
BY_FACT = ("advanced", "disbursedWithoutCash")

# What was advanced, came back or went on into the next year; what was cleared or ordered back stays advanced.
ADVANCED_BY = ("FundsDisbursed ADVANCE", "AdvanceReturned REDUCES_SPENDING", "AdvanceReturned BUDGET_INCOME",
               "LineCarriedOver")

# Which words of a fact beside its name say where its money goes.
KINDS = {
    "FundsAdjusted": ["chain"],
    "FundsCancelled": ["chain"],
    "FundsTransferredOut": ["chain"],
    "FundsTransferredIn": ["chain"],
    "FundsDisbursed": ["kind"],
    "AdvanceReturned": ["ground"],
    "PaymentRefunded": ["ground"],
    "AmountDisallowed": ["ground"],
    "RecoveryRecorded": ["receivable", "ground"],
}
OF_A_FUND = ("FundsPlanned", "FundsAllocated", "FundsAdjusted", "FundsCancelled", "FundsTransferredOut",
             "FundsTransferredIn", "FundsCarriedOut", "FundsCarriedIn")
ON_A_LINE = ("BudgetAdjusted", "ContractSigned", "ContractAmended", "FundsDisbursed", "AdvanceCleared",
             "AdvanceReturned", "PaymentRefunded", "WorkAccepted", "ProjectSettled", "AmountDisallowed",
             "RecoveryOrdered", "RecoveryRecorded")

# How weak a hedge is; two opposite bounds leave only "about".
WEAKNESS = {"EXACT": 0, "OVER": 1, "UP_TO": 1, "ABOUT": 2}


def weaker(one, other):
    if WEAKNESS[one] == WEAKNESS[other]:
        return one if one == other else "ABOUT"
    return max(one, other, key=WEAKNESS.get)


def fund_parts(fund):
    """fund.31@2004-07-08.2016.other-state"""
    _, unit, year, source = fund.split(".")
    return unit, source.upper().replace("-", "_"), int(year)


def scope_of_fund(fund, programme):
    unit, source, year = fund_parts(fund)
    return Scope(unit, source, year, programme=programme)


def scope_of_line(line, project):
    unit, source, year = fund_parts(line["fund"])
    activities = line.get("activities")
    return Scope(unit, source, year, None, tuple(activities) if activities else None,
                 line.get("programme"), project, None, line["id"])


def scope_of_counterpart(it):
    """Money of the beneficiaries: it has no fund."""
    own = it.get("counterpart")
    return own and Scope(own["unit"], "COUNTERPART", own["fiscalYear"], None,
                         tuple(own["activities"]) if own.get("activities") else None,
                         own.get("programme"), it["project"], None, None)


def period_of(it):
    return (it["from"], it.get("to")) if it else None


class Books:
    """Every entry of the log with its postings, in the order of the log."""

    def __init__(self, events, flipped=None):
        self.flipped = flipped
        self.entries = []
        self.problems = []
        self.originals = {}
        self.closed = set()
        for event in events:
            self.take(event)

    def take(self, event):
        name = event["type"].split("@")[0]
        payload = event["payload"]
        key = f'{event["stream"]}~{event["sequence"]}'
        standing = +1
        if name == "EntryReversed":
            postings, hedges = self.reversal(payload, event["stream"])
            standing = -1
        else:
            postings = list(self.postings(name, payload))
            hedges = self.hedges(name, payload)
            self.originals[key] = (name, postings, hedges)
            if name == "ProjectClosed":
                self.closed.add(event["stream"])
        if postings:
            self.entries.append(Entry(event["position"], postings[0].date, postings, hedges, standing))
            if self.flipped is None:
                self.must_balance(key, postings)

    def postings(self, name, it):
        full = " ".join([name, *(it[kind] for kind in KINDS.get(name, []))])
        if name in OF_A_FUND:
            scopes = {FUND: scope_of_fund(it["fund"], it.get("programme")), AUTHORITY: scope_of_fund(it["fund"], None)}
            yield from self.by_rows(full, it, scopes, it["effectiveOn"])
        elif name == "BudgetApproved":
            for line in it["lines"]:
                yield from self.by_rows(name, line, self.scopes(line["line"], it), it["effectiveOn"])
        elif name == "BeneficiaryAssigned":
            if it.get("newLine"):
                scopes = self.scopes(it["line"], it) | self.new_scopes(it["newLine"], it)
                yield from self.by_rows(name, it, scopes, it["effectiveOn"])
        elif name == "ProjectClosed":
            for rest in it["rests"]:
                yield from self.by_rows(name, rest, self.scopes(rest["line"], it), it["effectiveOn"])
        elif name == "EntryReported":
            yield from self.reported(name, it)
        elif name in ("CounterpartCommitted", "CounterpartEvidenced"):
            yield from self.by_rows(name, it, {COUNTERPART: scope_of_counterpart(it)}, it["effectiveOn"])
        elif name in ("SourceChanged", "LineCarriedOver"):
            moved_with = {key: sum(int(share[key]) for share in it["contracts"]) for key in ("undrawn", "advance")}
            scopes = self.scopes(it["line"], it) | self.new_scopes(it["newLine"], it)
            yield from self.by_rows(name, it | moved_with, scopes, it["effectiveOn"])
        elif name in ON_A_LINE:
            yield from self.by_rows(full, it, self.scopes(it["line"], it), it["effectiveOn"])

    def reported(self, name, it):
        for amount in it.get("amounts", []):
            if amount.get("amount") is not None:
                scope = Scope(it["unit"], amount["source"], None, period_of(it["period"]),
                              tuple(it["activities"]) if it.get("activities") else None,
                              it.get("programme"), None, it["statement"], it["key"])
                yield from self.by_rows(f'{name} {amount["meaning"]}', amount, {LINE: scope}, it["effectiveOn"])

    @staticmethod
    def scopes(line, it):
        own = scope_of_line(line, it["project"])
        years = {key: own._replace(year=it[key]) for key in (HANDLED, OWED, RECEIVED) if it.get(key)}
        return years | {
            LINE: own,
            FUND: scope_of_fund(line["fund"], line.get("programme")),
            AUTHORITY: scope_of_fund(line["fund"], None),
            COUNTERPART: scope_of_counterpart(it),
        }

    @staticmethod
    def new_scopes(line, it):
        return {
            NEW_LINE: scope_of_line(line, it["project"]),
            NEW_FUND: scope_of_fund(line["fund"], line.get("programme")),
            NEW_AUTHORITY: scope_of_fund(line["fund"], None),
        }

    def by_rows(self, name, it, scopes, date):
        for number, row in enumerate(MAPPING):
            if row.fact == name and int(it[row.amount]) != 0:
                sign = -row.sign if number == self.flipped else row.sign
                yield Posting(row.account, scopes[row.scope], date, sign * int(it[row.amount]), row.fact)

    @staticmethod
    def hedges(name, it):
        """The hedge of each amount of a published line; booked money is exact."""
        if name != "EntryReported":
            return {}
        found = {}
        for amount in it.get("amounts", []):
            if amount.get("amount") is not None:
                key = ("reported." + amount["meaning"].lower(), amount["source"])
                found[key] = weaker(found.get(key, "EXACT"), amount["qualifier"])
        return found

    def reversal(self, it, stream):
        """The opposite of what was, worked out from the original; on a closed project nothing opens again but the plan."""
        name, originals, hedges = self.originals[it["entry"]]
        opposite = [p._replace(date=it["effectiveOn"], amount=-p.amount) for p in originals]
        if name == "ProjectClosed":
            self.closed.discard(stream)
        elif stream in self.closed:
            opposite = [self.on_closed_line(p) for p in opposite]
        self.must_be_stored(it, opposite)
        return opposite, hedges

    @staticmethod
    def on_closed_line(p):
        if p.amount > 0 and p.account in ("contract.undrawn", "line.uncontracted"):
            fund = p.scope._replace(activities=None, project=None, line=None)
            return p._replace(account="plan.available", scope=fund)
        return p

    def must_be_stored(self, it, opposite):
        stored = sorted(repr((p["account"], stored_scope(p["scope"]), p["effectiveOn"], int(p["amount"])))
                        for p in it["postings"])
        counted = sorted(repr((p.account, p.scope, p.date, p.amount)) for p in opposite)
        if stored != counted:
            self.problems.append(f'reversal of {it["entry"]}: stored {stored}, counted {counted}')

    def must_balance(self, key, postings):
        for family, accounts in FAMILIES.items():
            rest = sum(p.amount for p in postings if p.account in accounts)
            if rest != 0:
                self.problems.append(f"{key}: its postings in the family {family} leave {rest}")
        strangers = {p.account for p in postings} - {a for accounts in FAMILIES.values() for a in accounts}
        if strangers:
            self.problems.append(f"{key}: accounts of no family {strangers}")


def stored_scope(it):
    activities = it.get("activities")
    return Scope(it["unit"], it["source"], it.get("fiscalYear"), period_of(it.get("period")),
                 tuple(activities) if activities else None, it.get("programme"), it.get("project"),
                 it.get("statement"), it.get("line"))


class Sum:
    """One figure: an amount, and how often each hedge stands in it; an entry and its opposite leave no hedge behind."""

    def __init__(self):
        self.amount = 0
        self.standing = collections.Counter()

    def add(self, amount, hedge, standing):
        self.amount += amount
        self.standing[hedge] += standing

    @property
    def qualifier(self):
        hedges = [hedge for hedge, n in self.standing.items() if n > 0]
        return functools.reduce(weaker, hedges, "EXACT")


def row_key(scope):
    return (scope.unit, scope.year, scope.period, scope.source, frozenset(scope.activities or ()))


def fold(books, effective=None, position=None):
    """Measures by row, and over all rows."""
    rows = collections.defaultdict(lambda: collections.defaultdict(Sum))
    totals = collections.defaultdict(Sum)
    for entry in books.entries:
        if (effective and entry.date > effective) or (position is not None and entry.position > position):
            continue
        for p in entry.postings:
            hedge = entry.hedges.get((p.account, p.scope.source), "EXACT")
            for measure, share in shares(p):
                rows[row_key(p.scope)][measure].add(share, hedge, entry.standing)
                totals[measure].add(share, hedge, entry.standing)
    return rows, totals


def shares(p):
    for measure, (sign, accounts) in MEASURES.items():
        if p.account in accounts:
            yield measure, sign * p.amount
    if p.account == "advance" and p.row in ADVANCED_BY:
        yield "advanced", p.amount
    if p.account == "treasury" and p.row == "LineCarriedOver":
        yield "disbursedWithoutCash", -p.amount


def invariants(books):
    """What holds in any honest book, whatever the answers say."""
    treasury, drawn, used, given = (collections.Counter() for _ in range(4))
    for entry in books.entries:
        for p in entry.postings:
            line = (p.scope.project, p.scope.line)
            fund = (p.scope.unit, p.scope.source, p.scope.year)
            treasury[line] -= p.amount if p.account == "treasury" else 0
            drawn[line] += p.amount if p.account == "contract.drawn" else 0
            used[fund] += p.amount if p.account == "authority.used" else 0
            given[fund] += p.amount if p.account == "contract.drawn" else 0
    yield from (f"{line}: treasury {treasury[line]}, drawn {drawn[line]}" for line in drawn if treasury[line] != drawn[line])
    yield from (f"{fund}: authority used {used[fund]}, drawn by lines {given[fund]}" for fund in given if used[fund] != given[fund])
    yield from overdrawn(books)


GUARDED_OF_FUND = ("plan.available", "authority.available")
GUARDED_OF_LINE = ("line.uncontracted", "contract.undrawn", "advance", "spent.unsettled", "receivable.reducing",
                   "receivable.income")
SETTLED_NET = ("spent.settled", "priorYear")


def overdrawn(books):
    """No guarded account is below zero at the end of any date."""
    changes = collections.defaultdict(collections.Counter)
    for entry in books.entries:
        for p in entry.postings:
            if p.account in GUARDED_OF_FUND:
                changes[p.account, p.scope.unit, p.scope.source, p.scope.year][p.date] += p.amount
            elif p.account in SETTLED_NET:
                changes["settled net", p.scope.project, p.scope.line][p.date] += p.amount
            elif p.account == "counterpart.evidenced":
                changes[p.account, p.scope.project][p.date] += p.amount
            elif p.account in GUARDED_OF_LINE:
                changes[p.account, p.scope.project, p.scope.line][p.date] += p.amount
    for account, by_date in changes.items():
        balance = 0
        for date in sorted(by_date):
            balance += by_date[date]
            if balance < 0:
                yield f"{account} is {balance} at the end of {date}"


def said_key(row):
    period = row.get("period")
    return (row["province"], row.get("fiscalYear"), period_of(period), row["source"], frozenset(row.get("activities") or ()))


def money(cell):
    return None if cell is None else int(cell["amount"])


def compare(books, question, answer):
    asked = {name: values[0] for name, values in urllib.parse.parse_qs(question).items()}
    effective = asked.get("effectiveAsOf")
    position = int(asked["atPosition"]) if "atPosition" in asked else int(answer["asOf"]["position"])
    at = question or "now"
    if answer["asOf"].get("effectiveAsOf") != effective:
        yield f'{at}: asked for {effective}, answered for {answer["asOf"].get("effectiveAsOf")}'
    rows, totals = fold(books, effective, position)
    said_rows = {said_key(row): row for row in answer["rows"]}
    if len(said_rows) != len(answer["rows"]):
        yield f"{at}: a row is given twice"
    for key in sorted(set(rows) | set(said_rows), key=repr):
        yield from compare_cells(f"{at} {shown(key)}", rows.get(key, {}), said_rows.get(key, {}))
    yield from compare_cells(f"{at} totals", totals, answer["totals"])
    yield from identity(at, answer["totals"])


def shown(key):
    unit, year, period, source, activities = key
    return f'{unit} {year or "/".join(map(str, period))} {source} {"+".join(sorted(activities)) or "-"}'


def compare_cells(where, counted, said):
    for measure in [*MEASURES, *BY_FACT]:
        cell = said.get(measure)
        mine = counted.get(measure)
        if (mine.amount if mine else None) != money(cell):
            yield f"{where} {measure}: counted {mine.amount if mine else None}, said {money(cell)}"
        elif cell and mine.qualifier != cell["qualifier"]:
            yield f'{where} {measure}: counted {mine.qualifier}, said {cell["qualifier"]}'
    for measure, cell in said.items():
        if measure not in MEASURES and measure not in BY_FACT and isinstance(cell, dict) and "amount" in cell:
            yield f"{where} {measure}: nothing was counted, said {money(cell)}"


def identity(at, totals):
    planned, available, approved = (money(totals.get(m)) for m in ("planned", "available", "approved"))
    if approved is not None and approved != (planned or 0) - (available or 0):
        yield f"{at} totals: approved {approved} is not planned {planned} less available {available}"


def differences(events, answers, flipped=None):
    books = Books(events, flipped)
    found = list(books.problems)
    if flipped is None:
        found += invariants(books)
    for question, answer in answers:
        found += compare(books, question, answer)
    return books, found


def flip_each(events, answers):
    unnoticed = 0
    for number, row in enumerate(MAPPING):
        _, found = differences(events, answers, number)
        unnoticed += not found
        print(f"row {number} ({row.fact}: {row.account}) turned round: {len(found)} differences")
    return unnoticed


def read(path):
    if path == "-":
        return json.load(sys.stdin)
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(arguments):
    flipped = None
    each = bool(arguments) and arguments[0] == "--flip-each"
    if each:
        arguments = arguments[1:]
    elif arguments and arguments[0] == "--flip":
        flipped, arguments = int(arguments[1]), arguments[2:]
    if len(arguments) < 3 or len(arguments) % 2 == 0:
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[0], encoding="utf-8") as file:
        events = [json.loads(line) for line in file if line.strip()]
    events = [event | {"position": int(event["position"])} for event in events]
    answers = [(question, read(path)) for question, path in zip(arguments[1::2], arguments[2::2])]
    if each:
        return 1 if flip_each(events, answers) else 0
    books, found = differences(events, answers, flipped)
    for difference in found:
        print(difference)
    days = {datetime.date.fromisoformat(entry.date) for entry in books.entries}
    print(f"{len(events)} events, {len(books.entries)} entries on {len(days)} days, {len(answers)} answers: "
          f"{len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
